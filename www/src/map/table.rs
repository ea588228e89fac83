//! The table that says the same as the map.

use crate::markup::prelude::*;
use rust_decimal::Decimal;

use super::axis::{Axis, Count, Span};
use super::sheet::{Cell, Rows, Sheet, percent};
use crate::accountability::names;
use crate::words::Words;

/// The table, folded.
pub fn table(words: &Words, sheet: &Sheet, side: &'static str) -> Html {
    let head = |span: &Span| html! { <th scope="col">{ span_in_words(words, &sheet.columns, span) }</th> };
    let row = |(name, cells): (String, &Vec<Cell>)| {
        html! {
            <tr><th scope="row">{ name }</th>{ for cells.iter().map(|cell| html! { <td>{ &cell.full }</td> }) }</tr>
        }
    };
    html! {
        <details class="map-table">
            <summary>{ words.map.as_table }</summary>
            <div class="map-table-scroll" tabindex="0" role="region" aria-label={words.map.heading}>
                <table>
                    <thead><tr><th scope="col">{ format!("{side} / {}", words.map.loss) }</th>{ for sheet.columns.spans.iter().map(head) }</tr></thead>
                    <tbody>{ for row_names(words, sheet).into_iter().zip(&sheet.cells).map(row) }</tbody>
                </table>
            </div>
        </details>
    }
}

fn row_names(words: &Words, sheet: &Sheet) -> Vec<String> {
    match &sheet.rows {
        Rows::Percentages(axis) => axis.spans.iter().map(|span| span_in_words(words, axis, span)).collect(),
        Rows::Responsibilities(rows) => {
            rows.iter().map(|row| (words.accountability.responsibility)(*row).to_owned()).collect()
        }
    }
}

/// A number of a side, as short as it can be.
pub fn tick(words: &Words, axis: &Axis, number: Decimal) -> String {
    match axis.count {
        Count::Amount => names::threshold_short(words, chidu::Yuan::new(number).unwrap_or_default()),
        Count::Percentage => figure(words, axis, number),
    }
}

/// A number of a side, with its unit.
fn figure(words: &Words, axis: &Axis, number: Decimal) -> String {
    match axis.count {
        Count::Amount => names::threshold(words, chidu::Yuan::new(number).unwrap_or_default()),
        Count::Percentage => format!("{}%", percent(number)),
    }
}

fn span_in_words(words: &Words, axis: &Axis, span: &Span) -> String {
    let answer = &words.accountability.answer;
    if span.is_number() {
        return (words.map.exactly)(&figure(words, axis, span.low));
    }
    let from = (span.low > Decimal::ZERO)
        .then(|| (answer.at_least)(&figure(words, axis, span.low), span.low_included));
    let to = span.high.map(|(high, included)| (answer.below)(&figure(words, axis, high), included));
    let ends: Vec<String> = from.into_iter().chain(to).collect();
    if ends.is_empty() { words.map.any.to_owned() } else { ends.join(answer.bounds_between) }
}
