//! The parts that both families are drawn with.

mod allegation_field;
mod amount_field;
mod answer_frame;
mod cite;
mod doubts;
mod examples;
mod facts_group;
mod header;
mod missing;
mod option_field;
mod text_field;
mod truth_field;

pub use allegation_field::{AllegationField, AllegedItem};
pub use amount_field::AmountInput;
pub use answer_frame::{AnswerFrame, Certainty};
pub use cite::{Cite, CiteList, parts_only};
pub use doubts::DoubtList;
pub use examples::Examples;
pub use facts_group::FactsGroup;
pub use header::Header;
pub use missing::MissingList;
pub use option_field::{CheckOptions, OptionField, OptionLabel};
pub use text_field::{PercentInput, TextInput};
pub use truth_field::{FactField, ItemField, TruthButtons};
