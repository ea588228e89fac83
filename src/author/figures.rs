//! Every figure is said by the quote beside it.
//!
//! It goes by the names of the keys, wherever they stand. The quote of a figure is `<key>_quote` or `quote` in
//! the same table.

use rust_decimal::Decimal;

use super::document::{Document, Node, Table, Value};
use super::quote::{Said, numbers};
use crate::regulation::check::{Defect, Problem, said};

/// What a figure counts, by the key it stands under.
#[derive(Clone, Copy)]
pub(super) enum Unit {
    Percent,
    Yuan,
    /// Counted in one of these words.
    Counted(&'static [&'static str]),
    Months,
}

impl Unit {
    /// The unit of the figure under a key; `None` where the key holds no figure.
    pub fn of(key: &str) -> Option<Unit> {
        Some(match key {
            "percent" | "low" | "high" => Unit::Percent,
            "yuan" => Unit::Yuan,
            "copies" => Unit::Counted(&["份"]),
            "working_days" => Unit::Counted(&["工作日"]),
            "times" => Unit::Counted(&["次"]),
            "years" | "from_years" => Unit::Counted(&["年"]),
            "months" | "most_months" => Unit::Months,
            _ => return None,
        })
    }

    pub fn is_said_by(self, figure: Decimal, said: &Said) -> bool {
        let counted = |words: &[&str]| words.iter().any(|word| said.unit().starts_with(word));
        match self {
            Unit::Percent => said.value == figure && said.is_percent(),
            Unit::Yuan => said.value == figure && counted(&["元"]),
            Unit::Counted(words) => said.value == figure && counted(words),
            Unit::Months => {
                said.value == figure && counted(&["月"])
                    || said.value.saturating_mul(Decimal::from(12)) == figure && counted(&["年"])
            }
        }
    }
}

pub(super) fn check(document: &Document) -> Vec<Problem> {
    let mut problems = Vec::new();
    document.visit(&mut |path, table| {
        for (key, node) in table.entries() {
            if let Some(unit) = Unit::of(key) {
                let figures = figures(node);
                let path = format!("{path}.{key}");
                problems.extend(figures.iter().filter_map(|figure| unsaid(&path, table, key, unit, *figure)));
            }
        }
        problems.extend(unsaid_span(path, table));
    });
    problems
}

fn unsaid(path: &str, table: &Table, key: &str, unit: Unit, figure: Decimal) -> Option<Problem> {
    if key == "low" && figure.is_zero() {
        return None;
    }
    let quote = quote_of(table, key).unwrap_or_default();
    let said = numbers(quote).iter().any(|said| unit.is_said_by(figure, said));
    (!said).then(|| {
        let unit = unit.name();
        let message = said!(
            "“{quote}”里没有 {figure} {unit}，请改正数字或引文",
            "“{quote}” does not say {figure} {unit}; mend the figure or the quote"
        );
        Problem::new(Defect::FigureNotInQuote, path, message)
    })
}

impl Unit {
    fn name(self) -> &'static str {
        match self {
            Unit::Percent => "%",
            Unit::Yuan => "元",
            Unit::Counted(words) => words.first().copied().unwrap_or_default(),
            Unit::Months => "月",
        }
    }
}

/// The quote that must say the figure under a key.
pub(super) fn quote_of<'d>(table: &'d Table, key: &str) -> Option<&'d str> {
    table.text(&format!("{key}_quote")).or_else(|| table.text("quote"))
}

/// The figures under a key, written as a number, as a decimal string or as a list of numbers.
pub(super) fn figures(node: &Node) -> Vec<Decimal> {
    match &node.value {
        Value::Number(written) | Value::Text(written) => written.parse().into_iter().collect(),
        Value::List(list) => list.iter().flat_map(figures).collect(),
        _ => Vec::new(),
    }
}

/// The words that state a span of years named by a fixed word.
const SPANS: [(&str, &str); 2] = [
    ("identification_year_and_previous_year", "及前一年"),
    ("identification_year_inclusive_previous_three_years", "前三年"),
];

fn unsaid_span(path: &str, table: &Table) -> Option<Problem> {
    let span = table.text("span")?;
    let quote = quote_of(table, "span")?;
    let (_, words) = SPANS.iter().find(|(name, _)| *name == span)?;
    (!quote.contains(words)).then(|| {
        let message = said!(
            "“{quote}”里没有“{words}”，请改正年限（span）或引文",
            "“{quote}” does not say “{words}”; mend the span or the quote"
        );
        Problem::new(Defect::SpanNotInQuote, &format!("{path}.span"), message)
    })
}
