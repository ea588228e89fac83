//! Reading a regulation file as its author wrote it: TOML, checked, with line numbers in the messages.

mod bounds;
mod bundle;
mod document;
mod figures;
mod format;
mod names;
mod nearest;
mod quote;

use std::fmt;

pub use bundle::read_bundle;

use crate::regulation::Regulation;
use crate::regulation::check::{Defect, Problem, check, resolve};
use document::Document;

/// What is wrong with a regulation file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProblem {
    /// The line, counted from 1.
    pub line: usize,
    /// What kind of defect it is.
    pub defect: Defect,
    /// What is wrong and what to write.
    pub message: String,
}

impl fmt::Display for FileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

/// Reads and checks a regulation file.
///
/// # Errors
/// Every problem found, in the order of the lines. A file that is no TOML, or has keys or values the format
/// does not know, has only its first such problem told.
pub fn read(source: &str) -> Result<Regulation, Vec<FileProblem>> {
    let document = Document::parse(source).map_err(|error| vec![format::syntax(source, &error)])?;
    let mut regulation: Regulation =
        toml::from_str(source).map_err(|error| vec![format::keys_and_values(source, &error)])?;
    let resolved = resolve(&mut regulation);
    debug_assert_eq!(
        resolved,
        document.readings(),
        "a condition stands where its readings are not filled in"
    );
    let mut problems = names::check(&document);
    problems.extend(figures::check(&document));
    problems.extend(bounds::check(&document, &regulation.bound_words));
    problems.extend(check(&regulation));
    if problems.is_empty() {
        return Ok(regulation);
    }
    let locate = |problem: Problem| FileProblem {
        line: document.line(&problem.at),
        defect: problem.defect,
        message: problem.message,
    };
    let mut located: Vec<FileProblem> = problems.into_iter().map(locate).collect();
    located.sort_by_key(|problem| problem.line);
    Err(located)
}
