//! Whether a number belongs inside its bound: the words of the quote, as the regulation defines them, must agree
//! with `included` or `high_end`.

use rust_decimal::Decimal;

use super::document::{Document, Table};
use super::figures::{Unit, figures, quote_of};
use super::quote::{BoundSaid, Side, bound_words_in, numbers};
use crate::interval::End;
use crate::regulation::BoundWord;
use crate::regulation::check::{Defect, Problem, said};

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
            said!(
                "请写明文件在哪里规定：补上 `article` 和 `quote`",
                "say where the text settles it: add `article` and `quote`"
            )
        }
        (Some(_), Some(_)) | (None, None) => {
            said!(
                "请写 `included` 并附条款和引文，或写使其未定的 `doubt`，二者取一",
                "write either `included`, with its article and quote, or the `doubt` that leaves it open"
            )
        }
        (_, _) if word.quote.as_ref().is_some_and(|quote| !quote.contains(&word.word)) => {
            let word = &word.word;
            said!(
                "引文里没有“{word}”，请引作出规定的字句",
                "the quote does not hold the word “{word}”; quote the words that settle it"
            )
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
            let quote = self.quote;
            let message = said!(
                "“{quote}”里数字旁没有“低于”“以下”一类的词，故包含本数",
                "“{quote}” has no word such as 低于 or 以下 beside the number, so the number is included"
            );
            Problem::new(Defect::BoundContradicted, &self.path, message)
        })
    }

    fn on_wrong_side(&self, said: BoundSaid) -> Option<Problem> {
        self.side.filter(|side| *side != said.side).map(|side| {
            let word = said.word;
            let message = match side {
                Side::Lower => said!(
                    "“{word}”表示上限，这里却是下限，请改正引文或键名",
                    "{word} is an upper bound, and this is a lower one; mend the quote or the key"
                ),
                Side::Upper => said!(
                    "“{word}”表示下限，这里却是上限，请改正引文或键名",
                    "{word} is a lower bound, and this is an upper one; mend the quote or the key"
                ),
            };
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
                let word = said.word;
                let message = said!(
                    "没有写明“{word}”是否包含本数，请补一个 [[bound_word]]，附作出规定的条款，或附使其未定的疑义",
                    "the file does not say whether {word} includes its number; add a [[bound_word]] with the article that settles it, or with the doubt that leaves it open"
                );
                return Some(Problem::new(Defect::BoundWordMissing, &self.path, message));
            }
        };
        (settled != self.end).then(|| {
            let word = said.word;
            let (zh, en) = match settled {
                End::Included => ("包含本数", "includes its number"),
                End::Excluded => ("不包含本数", "excludes its number"),
                End::Unsettled => {
                    ("是否包含本数未定，应写 \"unsettled\"", "is left open: write \"unsettled\"")
                }
            };
            let message = said!(
                "在本文件里“{word}”{zh}，请改正这里或 [[bound_word]]",
                "in this regulation {word} {en}; mend this or the [[bound_word]]"
            );
            Problem::new(Defect::BoundContradicted, &self.path, message)
        })
    }
}
