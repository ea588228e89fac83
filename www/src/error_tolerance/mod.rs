//! The page of the family `error_tolerance`: its facts and its answer.

mod answer;
mod error_page;
mod facts;
mod item_picker;
mod procedure;
mod start;
#[cfg(test)]
mod tests;
mod verdict;

pub use answer::AnswerView;
pub use facts::Facts;
