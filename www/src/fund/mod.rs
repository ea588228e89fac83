//! The page of the family `fund_tolerance`: its facts and its answer.

mod answer;
mod comparison;
mod examples;
mod facts;
mod figures;
mod fund_page;
mod questions;
mod start;
mod summaries;
#[cfg(test)]
mod tests;
pub mod typed;
mod verdict;

pub use answer::AnswerView;
pub use comparison::findings;
pub use examples::Example;
pub use facts::Facts;
pub use figures::{money, rate};
pub use verdict::Case;
pub use questions::ask;
pub use verdict::concluded;
