//! The page of the family `accountability`: its facts and its answer.

mod answer;
mod conclusions;
mod facts;
mod figures;
mod inputs;
mod losses;
pub mod names;
mod notes;
mod scale;
mod start;
mod verdict;

pub use answer::AnswerView;
pub use conclusions::Conclusions;
pub use facts::Facts;
