//! Checking a regulation file.

use serde::Serialize;

use crate::explanation::{InWords, words};

/// What came of checking a regulation file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckedFile {
    /// The id of the regulation; null where the file is wrong.
    pub regulation: Option<String>,
    /// Its edition; null where the file is wrong.
    pub edition: Option<String>,
    /// What is wrong with it, in the order of the lines; empty where nothing is.
    pub problems: Vec<FileProblem>,
}

/// What is wrong with a regulation file, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FileProblem {
    /// What kind of defect it is.
    pub code: String,
    /// The line, from 1.
    pub line: u32,
    /// The character of the line, from 1.
    pub column: u32,
    /// What is wrong and what to write.
    pub message: InWords,
}

/// Checks a regulation file as `cargo xtask check` does.
pub fn check(file: &str) -> CheckedFile {
    match chidu::author::read(file) {
        Ok(regulation) => CheckedFile {
            regulation: Some(regulation.identity.id),
            edition: Some(regulation.identity.edition),
            problems: Vec::new(),
        },
        Err(problems) => CheckedFile {
            regulation: None,
            edition: None,
            problems: problems
                .into_iter()
                .map(|problem| FileProblem {
                    code: problem.defect.name(),
                    line: problem.line,
                    column: problem.column,
                    message: words(&problem.message),
                })
                .collect(),
        },
    }
}
