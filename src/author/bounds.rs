//! Whether a number belongs inside its bound: the words of the quote, as the regulation defines them, must agree
//! with `included` or `high_end`.

use rust_decimal::Decimal;

use super::document::{Document, Table};
use super::figures::{Unit, figures, quote_of};
use super::quote::{BoundSaid, Side, bound_words_in, numbers};
use crate::interval::End;
use crate::regulation::BoundWord;
use crate::regulation::check::{Defect, Problem};

pub(super) fn check(document: &Document, words: &[BoundWord]) -> Vec<Problem> {
    let mut problems: Vec<Problem> = words
        .iter()
        .enumerate()
        .filter_map(|(place, word)| undefined(&format!("bound_word.{place}"), word))
        .collect();
    document.visit(&mut |path, table| {
        if !path.starts_with("bound_word") {
            problems.extend(Bound::written(path, table).and_then(|bound| bound.problem(words)));
        }
    });
    problems
}

/// A word must be defined by the text, or be left open with a doubt.
fn undefined(path: &str, word: &BoundWord) -> Option<Problem> {
    let message = match (word.included, &word.doubt) {
        (Some(_), None) if word.article.is_none() || word.quote.is_none() => {
            "say where the text settles it: add `article` and `quote`".to_owned()
        }
        (Some(_), Some(_)) | (None, None) => {
            "write either `included`, with its article and quote, or the `doubt` that leaves it open"
                .to_owned()
        }
        (_, _) if word.quote.as_ref().is_some_and(|quote| !quote.contains(&word.word)) => {
            format!("the quote does not hold the word “{}”; quote the words that settle it", word.word)
        }
        _ => return None,
    };
    Some(Problem::new(Defect::BoundWordUndefined, &format!("{path}.word"), message))
}

/// A bound as a file writes it.
struct Bound<'d> {
    path: String,
    end: End,
    side: Option<Side>,
    quote: &'d str,
    figure: Option<(Unit, Decimal)>,
    /// A doubt of its own leaves it open, whatever the word means elsewhere.
    open: bool,
}

impl<'d> Bound<'d> {
    /// `included` or `high_end` in a table, with the quote and the figure beside it.
    fn written(path: &str, table: &'d Table) -> Option<Bound<'d>> {
        let name = path.rsplit(['.', '_']).next().unwrap_or(path);
        let figure = |key: &str| {
            let figure = figures(table.get(key)?).first().copied()?;
            Some((Unit::of(key)?, figure))
        };
        if let Some(included) = table.flag("included") {
            let side = match name {
                "from" => Some(Side::Lower),
                "to" | "limit" => Some(Side::Upper),
                _ => None,
            };
            let figure = ["percent", "yuan"].into_iter().find_map(figure);
            let path = format!("{path}.included");
            return Some(Bound {
                path,
                end: End::from(included),
                side,
                quote: quote_of(table, "included")?,
                figure,
                open: false,
            });
        }
        let end = match table.text("high_end")? {
            "included" => End::Included,
            "excluded" => End::Excluded,
            _ => End::Unsettled,
        };
        let path = format!("{path}.high_end");
        Some(Bound {
            path,
            end,
            side: Some(Side::Upper),
            quote: quote_of(table, "high_end")?,
            figure: figure("high"),
            open: table.text("high_end_doubt").is_some(),
        })
    }

    fn problem(&self, words: &[BoundWord]) -> Option<Problem> {
        let said = match self.figure {
            Some((unit, figure)) => {
                let all = numbers(self.quote);
                let mut saying = all.iter().filter(|said| unit.is_said_by(figure, said)).peekable();
                saying.peek()?;
                let bounds: Vec<BoundSaid> = saying.filter_map(|said| said.bound()).collect();
                let on_side =
                    bounds.iter().copied().find(|bound| self.side.is_none_or(|side| bound.side == side));
                on_side.or(bounds.first().copied())
            }
            None => bound_words_in(self.quote),
        };
        match said {
            None => self.without_word(),
            Some(said) => self.on_wrong_side(said).or_else(|| self.contradicted(said, words)),
        }
    }

    /// A number alone, or the end of a range such as 50%-100%, is inside.
    fn without_word(&self) -> Option<Problem> {
        (self.end != End::Included).then(|| {
            let message = format!(
                "“{}” has no word such as 低于 or 以下 beside the number, so the number is included",
                self.quote
            );
            Problem::new(Defect::BoundContradicted, &self.path, message)
        })
    }

    fn on_wrong_side(&self, said: BoundSaid) -> Option<Problem> {
        self.side.filter(|side| *side != said.side).map(|side| {
            let (is, not) = match side {
                Side::Lower => ("a lower", "an upper"),
                Side::Upper => ("an upper", "a lower"),
            };
            let message =
                format!("{} is {not} bound, and this is {is} one; mend the quote or the key", said.word);
            Problem::new(Defect::BoundOnWrongSide, &self.path, message)
        })
    }

    fn contradicted(&self, said: BoundSaid, words: &[BoundWord]) -> Option<Problem> {
        let defined = words.iter().find(|word| word.word == said.word);
        let settled = match (said.included, defined) {
            _ if self.open => End::Unsettled,
            (Some(included), _) => End::from(included),
            (None, Some(BoundWord { included: Some(included), .. })) => End::from(*included),
            (None, Some(_)) if self.path.ends_with(".included") => return None,
            (None, Some(_)) => End::Unsettled,
            (None, None) => {
                let message = format!(
                    "the file does not say whether {} includes its number; add a [[bound_word]] with the article that settles it, or with the doubt that leaves it open",
                    said.word
                );
                return Some(Problem::new(Defect::BoundWordMissing, &self.path, message));
            }
        };
        (settled != self.end).then(|| {
            let told = match settled {
                End::Included => "includes its number",
                End::Excluded => "excludes its number",
                End::Unsettled => "is left open: write \"unsettled\"",
            };
            let message = format!("in this regulation {} {told}; mend this or the [[bound_word]]", said.word);
            Problem::new(Defect::BoundContradicted, &self.path, message)
        })
    }
}
