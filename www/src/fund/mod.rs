//! The page of the family `fund_tolerance`: its facts and its answer.

mod answer;
mod comparison;
mod examples;
mod facts;
pub mod figures;
mod fund_page;
mod questions;
mod start;
mod summaries;
#[cfg(test)]
mod tests;
pub mod typed;
pub mod verdict;

pub use answer::AnswerView;
pub use comparison::findings;
pub use examples::Example;
pub use facts::Facts;
pub use figures::{money, rate};
pub use questions::ask;
#[cfg(test)]
pub use typed::Typed;
pub use verdict::Case;
pub use verdict::concluded;
