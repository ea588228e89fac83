//! Reading a regulation file as its author wrote it: TOML, checked, with line numbers in the messages.

use std::fmt;

use crate::regulation::Regulation;
use crate::regulation::check::{check, resolve};

/// What is wrong with a regulation file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProblem {
    /// The line, counted from 1.
    pub line: usize,
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
/// Every problem found, in the order of the lines.
pub fn read(source: &str) -> Result<Regulation, Vec<FileProblem>> {
    let mut regulation: Regulation = toml::from_str(source).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(source, span.start));
        vec![FileProblem { line, message: error.message().to_owned() }]
    })?;
    let mut problems = resolve(&mut regulation);
    problems.extend(check(&regulation));
    if problems.is_empty() {
        return Ok(regulation);
    }
    let locate = |problem: crate::regulation::check::Problem| FileProblem {
        line: source.find(&problem.at).map_or(1, |at| line_of(source, at)),
        message: problem.message,
    };
    let mut located: Vec<FileProblem> = problems.into_iter().map(locate).collect();
    located.sort_by_key(|problem| problem.line);
    Err(located)
}

fn line_of(source: &str, at: usize) -> usize {
    source.get(..at).unwrap_or(source).matches('\n').count() + 1
}
