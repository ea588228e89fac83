//! The page of the family `accountability`: its facts and its answer.

mod answer;
mod comparison;
mod concluded;
pub mod conclusions;
mod facts;
pub mod figures;
mod in_words;
pub mod inputs;
mod losses;
pub mod names;
mod notes;
mod points;
mod questions;
mod scale;
mod start;
mod verdict;

pub use answer::AnswerView;
pub use comparison::findings;
pub use concluded::concluded;
pub use conclusions::Conclusions;
pub use facts::Facts;
pub use questions::ask;
