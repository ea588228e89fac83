//! What the TOML reader reports, in words that say what to write.

use super::FileProblem;
use super::document::Lines;
use super::nearest::did_you_mean;
use crate::facts::Fact;
use crate::regulation::check::Defect;

/// The file is no TOML.
pub(super) fn syntax(source: &str, error: &toml::de::Error) -> FileProblem {
    problem(source, error, Defect::Syntax, format!("this is no TOML: {}", error.message()))
}

/// A key or a value that the format does not know.
pub(super) fn keys_and_values(source: &str, error: &toml::de::Error) -> FileProblem {
    let said = error.message();
    let mut names = said.split('`').skip(1).step_by(2);
    let first = names.next().unwrap_or_default();
    let known: Vec<&str> = names.collect();
    let (defect, message) = if said.starts_with("unknown field") {
        let meant = did_you_mean(first, known.iter().copied());
        (
            Defect::UnknownKey,
            format!("there is no key `{first}` here{meant}; the keys here are {}", known.join(", ")),
        )
    } else if said.starts_with("missing field") {
        (Defect::MissingKey, format!("the key `{first}` is missing here; write it"))
    } else if said.starts_with("unknown variant") {
        let meant = did_you_mean(first, known.iter().copied());
        (
            Defect::UnknownWord,
            format!("`{first}` is no word for this{meant}; write one of {}", known.join(", ")),
        )
    } else if said.contains("is no fact") {
        let meant = did_you_mean(first, Fact::ALL.iter().map(|fact| fact.name()));
        (Defect::UnknownFact, format!("{said}{meant}"))
    } else {
        (Defect::WrongValue, said.to_owned())
    };
    problem(source, error, defect, message)
}

fn problem(source: &str, error: &toml::de::Error, defect: Defect, message: String) -> FileProblem {
    let line = error.span().map_or(1, |span| Lines::of(source).at(span.start));
    FileProblem { line, defect, message }
}
