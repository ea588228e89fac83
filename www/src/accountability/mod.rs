//! The page of the family `accountability`: its facts and its answer.

mod answer;
mod comparison;
mod conclusions;
mod facts;
mod figures;
mod inputs;
mod losses;
pub mod names;
mod notes;
mod questions;
mod scale;
mod start;
mod verdict;

pub use answer::AnswerView;
pub use conclusions::Conclusions;
pub use comparison::findings;
pub use facts::Facts;
pub use questions::ask;
