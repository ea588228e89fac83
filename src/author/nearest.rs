//! The known name that somebody probably meant.

use crate::regulation::Text;
use crate::regulation::check::said;

/// What is added to a message where a known name is close; nothing where none is.
pub(super) fn did_you_mean<'n>(written: &str, known: impl IntoIterator<Item = &'n str>) -> Text {
    let close = written.chars().count() / 3 + 1;
    let nearest =
        known.into_iter().map(|name| (distance(written, name), name)).min_by_key(|(distance, _)| *distance);
    match nearest {
        Some((distance, name)) if distance <= close => {
            said!("（是否想写 `{name}`？）", "; did you mean `{name}`?")
        }
        _ => Text::default(),
    }
}

/// How many characters must be put in, left out or replaced to turn one name into the other.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (line, one) in one.chars().enumerate() {
        let (mut diagonal, mut left) = (line, line + 1);
        for (cell, other) in row.iter_mut().skip(1).zip(other.chars()) {
            let replaced = diagonal + usize::from(one != other);
            diagonal = *cell;
            *cell = replaced.min(left + 1).min(diagonal + 1);
            left = *cell;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}
