//! Reading a regulation file as its author wrote it: TOML, checked, with line numbers in the messages.

mod bounds;
mod bundle;
mod document;
mod figures;
mod file;
mod format;
mod names;
mod nearest;
mod quote;

pub use bundle::read_bundle;
pub use file::read_file;

use crate::regulation::Regulation;
pub use crate::regulation::check::FileProblem;
use crate::regulation::check::{check, resolve};
use document::Document;

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
    let mut located: Vec<FileProblem> =
        problems.into_iter().map(|problem| document.locate(problem)).collect();
    located.sort_by_key(|problem| (problem.line, problem.column));
    Err(located)
}
