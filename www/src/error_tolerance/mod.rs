//! The page of the family `error_tolerance`: its facts and its answer.

mod answer;
mod comparison;
mod error_page;
mod facts;
mod item_picker;
mod procedure;
mod questions;
mod start;
#[cfg(test)]
mod tests;
mod verdict;

pub use answer::AnswerView;
pub use comparison::findings;
pub use error_page::{LEVELS, error_facts};
pub use facts::Facts;
pub use questions::ask;
pub use verdict::concluded;
