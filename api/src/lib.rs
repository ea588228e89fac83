//! What Chidu answers, for other pages and for Node: a scenario goes in as files of scenarios hold it, the answer
//! comes out with the articles, the doubts and a receipt. Decimals are strings throughout.
//!
//! ```
//! use serde_json::json;
//! let scenario = json!({ "regulation": "sdic", "inputs": { "loss_amount": "500", "loss_amount_unit": "wan" } });
//! let answer = chidu_api::assess(&scenario).expect("a scenario");
//! assert_eq!(answer.answer["loss_tier"]["tier"], "larger");
//! ```

mod answer;
#[cfg(feature = "schema")]
mod answers;
mod explanation;
mod overview;
mod problem;
mod rule_file;
mod wasm;

use serde_json::Value;

pub use answer::{Answer, RaisedDoubt, Scenario};
pub use explanation::{
    DoubtInFull, Explanation, InWords, Reading, Step, StepClaim, Turn, TurningFact, TurningNumber,
};
pub use overview::{RegulationOverview, regulations};
pub use problem::Problem;
pub use rule_file::{CheckedFile, FileProblem, check};

/// What a regulation answers to a scenario.
///
/// # Errors
/// The first thing that is wrong with the scenario, and where it is.
pub fn assess(scenario: &Value) -> Result<Answer, Problem> {
    let (written, answered) = answer::ask(scenario)?;
    Ok(Answer::of(written, &answered))
}

/// The same, and how it follows: the derivation, what would change it, the doubts with their readings.
///
/// # Errors
/// The first thing that is wrong with the scenario, and where it is.
pub fn explain(scenario: &Value) -> Result<Explanation, Problem> {
    let (written, answered) = answer::ask(scenario)?;
    Ok(Explanation::of(written, answered))
}
