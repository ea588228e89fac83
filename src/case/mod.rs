//! Worked cases: a question to a regulation, its inputs, and what must be among the answer.
//!
//! ```
//! let case: chidu::case::Case = serde_json::from_str(
//!     r#"{"id": "example-1", "document": "sdic", "kind": "sdic.loss_tier",
//!         "inputs": {"loss_amount": "5000000"}, "expected": {"tier": "larger"}, "articles": ["art 26"]}"#,
//! )?;
//! assert_eq!(case.run(), []);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod accountability;
mod answer_words;
mod answers;
mod compare;
mod error_tolerance;
mod fund_tolerance;
mod inputs;

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

pub use answer_words::*;
pub use answers::*;
pub use error_tolerance::EligibilityAnswer;
pub use fund_tolerance::ToleranceAnswer;
pub use inputs::InputProblem;

use crate::answer::Answer;
use crate::deadline::{DeadlineFacts, deadline};
use crate::regulation::Regulation;
use crate::regulation::edition::edition_on;
use crate::{Date, NoTrace, StatedDays, regulations};
use inputs::Inputs;

/// A worked case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// The regulation asked, by id.
    pub document: String,
    /// The question: `<regulation>.<question>`.
    pub kind: String,
    /// The day whose edition is asked; the latest edition where absent.
    #[serde(default)]
    pub day: Option<Date>,
    /// What it is about.
    #[serde(default)]
    pub description: String,
    /// The facts. An absent or null fact is unknown.
    pub inputs: Value,
    /// What must be among the answer.
    pub expected: Value,
    /// The doubts that must be among those raised.
    #[serde(default)]
    pub issues_to_surface: Vec<String>,
    /// The articles that must be among those cited.
    #[serde(default)]
    pub articles: Vec<String>,
    /// Why the answer is as it is.
    #[serde(default)]
    pub why: String,
}

/// What a regulation answers to the question of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The answer, every key of the question's answer in it.
    pub answer: Value,
    /// The articles cited.
    pub citations: Vec<String>,
    /// The doubts raised.
    pub doubts: Vec<String>,
}

/// Where an answer differs from what a case expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where: `expected.path`, `articles`.
    pub path: String,
    /// What was expected and what was answered.
    pub message: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl Case {
    /// Asks the regulation that the product ships and compares: empty when the case holds.
    pub fn run(&self) -> Vec<Difference> {
        match shipped(&self.document, self.day) {
            Ok(regulation) => self.run_on(regulation),
            Err(problem) => vec![problem.into()],
        }
    }

    /// Asks this regulation, whatever its id, and compares: empty when the case holds.
    pub fn run_on(&self, regulation: &Regulation) -> Vec<Difference> {
        let asked = match self.ask(regulation) {
            Ok(asked) => asked,
            Err(problem) => return vec![problem.into()],
        };
        let mut differences = compare::expected("expected", &self.expected, &asked.answer);
        for doubt in self.issues_to_surface.iter().filter(|doubt| !asked.doubts.contains(doubt)) {
            let message = format!("{doubt} is not raised; raised are {}", asked.doubts.join(", "));
            differences.push(Difference { path: "issues_to_surface".to_owned(), message });
        }
        for article in self.articles.iter().filter(|article| !cites(&asked.citations, article)) {
            let message = format!("{article} is not cited; cited are {}", asked.citations.join(", "));
            differences.push(Difference { path: "articles".to_owned(), message });
        }
        differences
    }

    fn ask(&self, regulation: &Regulation) -> Result<Asked, InputProblem> {
        match self.kind.split_once('.') {
            Some((document, question)) if document == self.document => {
                ask_of(regulation, question, &self.inputs)
            }
            _ => {
                let message = format!("kind `{}` is no question to document `{}`", self.kind, self.document);
                Err(InputProblem::new("kind", message))
            }
        }
    }
}

impl From<InputProblem> for Difference {
    fn from(problem: InputProblem) -> Difference {
        Difference { path: problem.path, message: problem.message }
    }
}

fn shipped(document: &str, day: Option<Date>) -> Result<&'static Regulation, InputProblem> {
    edition_on(regulations(), document, day)
        .ok_or_else(|| InputProblem::new("kind", format!("there is no regulation `{document}`")))
}

/// Citing a part of an article cites the article.
fn cites(citations: &[String], article: &str) -> bool {
    citations.iter().any(|cited| {
        cited == article || cited.strip_prefix(article).is_some_and(|part| part.starts_with('('))
    })
}

/// Asks a regulation that the product ships a question: `kind` is `<regulation>.<question>`.
///
/// # Errors
/// An unknown regulation or question, an unknown key, or a value that is not what the key takes.
pub fn ask(kind: &str, inputs: &Value) -> Result<Asked, InputProblem> {
    let (document, question) = kind.split_once('.').unwrap_or((kind, ""));
    ask_of(shipped(document, None)?, question, inputs)
}

/// Asks a regulation a question.
///
/// # Errors
/// An unknown question, an unknown key, or a value that is not what the key takes.
pub fn ask_of(regulation: &Regulation, question: &str, inputs: &Value) -> Result<Asked, InputProblem> {
    let mut inputs = Inputs::new(inputs)?;
    let asked = match question {
        "deadline" => deadline_question(regulation, &mut inputs)?,
        _ if regulation.fund_tolerance.is_some() => fund_tolerance::ask(regulation, question, &mut inputs)?,
        _ if regulation.error_tolerance.is_some() => error_tolerance::ask(regulation, question, &mut inputs)?,
        _ => accountability::ask(regulation, question, &mut inputs)?,
    };
    let asked = asked.ok_or_else(|| {
        InputProblem::new(
            "kind",
            format!("regulation `{}` is not asked `{question}`", regulation.identity.id),
        )
    })?;
    inputs.finish()?;
    Ok(asked)
}

fn asked<T: AnswerJson>(regulation: &Regulation, answer: &Answer<'_, T>) -> Asked {
    Asked {
        answer: answer.value.json(regulation),
        citations: answer.citations.iter().map(|article| (*article).to_owned()).collect(),
        doubts: answer.doubts.iter().map(|raised| raised.id.to_owned()).collect(),
    }
}

fn deadline_question(regulation: &Regulation, inputs: &mut Inputs) -> Result<Option<Asked>, InputProblem> {
    let facts = DeadlineFacts {
        what: inputs.text("what")?.unwrap_or_default(),
        start: inputs.date("start_date")?,
        calendar: StatedDays {
            holidays: inputs.dates("holidays")?,
            workdays: inputs.dates("makeup_workdays")?,
        }
        .into(),
        extension_working_days: inputs.count("extension_working_days")?,
        extensions_made: inputs.count("extensions_made")?,
        extended: inputs.truth("extended")?.is_yes(),
    };
    let answer = deadline(regulation, &facts, NoTrace);
    Ok(Some(asked(regulation, &answer)))
}
