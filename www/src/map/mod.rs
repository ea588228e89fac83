//! The map of the answers: cells cut at the thresholds, the scenario a point that can be moved.

mod axis;
mod drawing;
mod fund;
mod loss;
mod pointing;
mod sheet;
mod table;

pub use fund::of_fund;
pub use loss::of_loss;
