//! The parts that both families are drawn with.

mod allegation_field;
mod amount_field;
mod answer_frame;
mod chooser;
mod cite;
mod doubts;
mod examples;
mod facts_group;
mod glossary;
mod header;
mod menu;
mod missing;
mod option_field;
mod points;
mod section;
mod text_field;
mod truth_field;

pub use allegation_field::{allegation_field, alleged_item};
pub use amount_field::amount_input;
pub use answer_frame::{AnswerFrame, Certainty};
pub use chooser::of_family;
pub use cite::{Cite, cite_list, parts_only};
pub use doubts::doubt_list;
pub use examples::{NamedScenario, example_buttons};
pub use facts_group::FactsGroup;
pub use glossary::{glossary_list, term_marks};
pub use header::Header;
pub use missing::missing_list;
pub use option_field::{OptionField, OptionLabel, check_options};
pub use points::{Point, point_list};
pub use section::{cites, section};
pub use text_field::{TextInput, percent_input};
pub use truth_field::{TruthButtons, fact_field, item_field};
