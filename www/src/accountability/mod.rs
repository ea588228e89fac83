//! The page of the family `accountability`: its facts and its answer.

mod answer;
mod conclusions;
mod facts;
mod figures;
mod inputs;
mod losses;
mod names;
mod notes;
mod scale;
mod start;
mod verdict;

pub use answer::AnswerView;
pub use facts::Facts;
