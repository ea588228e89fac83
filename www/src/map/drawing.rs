//! The drawing of a map. Its lines and fills are for the eye; its words, the point and the table are for all.

use std::rc::Rc;

use crate::markup::prelude::*;

use super::axis::Axis;
use super::pointing;
use super::sheet::{Cell, Fill, Rows, Sheet};
use super::table::{table, tick};
use crate::page::Page;
use crate::scenario::AmountField;
use crate::state::Action;
use crate::words::Words;

/// The map, with the scenario's numbers in words and the name of the rows.
pub fn draw(page: &Page, sheet: Sheet, numbers: &[String], side: &'static str) -> Html {
    let words = page.words();
    let body = match sheet.cells.as_slice() {
        [row] if row.len() == 1 && sheet.heads.is_empty() => {
            html! { <p>{ for row.iter().map(|cell| (words.map.everywhere)(&cell.full)) }</p> }
        }
        _ => {
            let sheet = Rc::new(sheet);
            html! {
                <>
                    <p class="help">{ help(words, &sheet) }</p>
                    { figure_of(page, &sheet, numbers, side) }
                    { table(words, &sheet, side) }
                </>
            }
        }
    };
    html! {
        <section class="map" aria-labelledby="map-heading">
            <h3 id="map-heading">{ words.map.heading }</h3>
            { body }
        </section>
    }
}

fn help(words: &Words, sheet: &Sheet) -> String {
    let map = &words.map;
    let more = match sheet.whole.field {
        _ if !sheet.movable => map.fixed,
        _ if sheet.loss.is_none() || sheet.row.is_none() => map.place,
        _ if sheet.whole.amount.is_none() => "",
        AmountField::LossRateBase => map.along_base,
        _ => map.along_assets,
    };
    (map.sentences)(map.help, more)
}

fn figure_of(page: &Page, sheet: &Rc<Sheet>, numbers: &[String], side: &'static str) -> Html {
    let words = page.words();
    let act = page.on(|action: Action| action);
    let pointed = sheet.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        if let Some((across, down)) = pointing::place(&event) {
            pointed.point_at(across, down).into_iter().for_each(|action| act.emit(action));
        }
    });
    let rows = sheet.rows.length();
    let height = format!("height: {}.{}em", rows / 2, rows % 2 * 5);
    html! {
        <div class="map-figure">
            <p class="map-side" aria-hidden="true">{ side }</p>
            <div class="map-frame">
                { row_names(words, sheet) }
                <div class="map-body">
                    { heads(sheet) }
                    <div class="map-plot" style={height} {onclick}>
                        { lines_and_fills(sheet) }
                        <div class="map-labels">{ for cells(sheet).map(|(row, column, cell)| label(sheet, row, column, cell)) }</div>
                        { point(page, sheet, numbers) }
                    </div>
                    { ticks(words, &sheet.columns) }
                </div>
            </div>
            <p class="map-side map-side-loss" aria-hidden="true">{ words.map.loss }</p>
        </div>
    }
}

/// Every cell with its row and column.
fn cells(sheet: &Sheet) -> impl Iterator<Item = (usize, usize, &Cell)> {
    sheet
        .cells
        .iter()
        .enumerate()
        .flat_map(|(row, cells)| cells.iter().enumerate().map(move |(column, cell)| (row, column, cell)))
}

/// The names of the rows, or the figures on the lines between them.
fn row_names(words: &Words, sheet: &Sheet) -> Html {
    match &sheet.rows {
        Rows::Responsibilities(rows) => html! {
            <div class="map-rows map-rows-names">
                { for rows.iter().enumerate().map(|(at, row)| html! {
                    <div class={classes!("map-row", (sheet.row.map(|(row, _)| row) == Some(at)).then_some("map-row-here"))}>
                        <span>{ (words.accountability.responsibility)(*row) }</span>
                    </div>
                }) }
            </div>
        },
        Rows::Percentages(axis) => html! {
            <div class="map-rows" aria-hidden="true">
                { for axis.spans.iter().enumerate().skip(1).map(|(at, span)| html! {
                    <span class="map-tick" style={format!("top: {}", percent(1000 - axis.start(at)))}>{ tick(words, axis, span.low) }</span>
                }) }
            </div>
        },
    }
}

/// What stands over the columns.
fn heads(sheet: &Sheet) -> Html {
    if sheet.heads.is_empty() {
        return Html::default();
    }
    let head = |(at, head): (usize, &String)| {
        let width = sheet.columns.start(at + 1) - sheet.columns.start(at);
        let narrow = sheet.columns.spans.get(at).is_some_and(|span| span.is_number());
        html! { <span style={format!("width: {}", percent(width))}>{ if narrow { "" } else { head } }</span> }
    };
    html! { <div class="map-heads" aria-hidden="true">{ for sheet.heads.iter().enumerate().map(head) }</div> }
}

/// The figures on the lines between the columns.
fn ticks(words: &Words, axis: &Axis) -> Html {
    let shown_at = |(at, span): (usize, &super::axis::Span)| {
        html! { <span class="map-tick" style={format!("left: {}", percent(axis.start(at)))}>{ tick(words, axis, span.low) }</span> }
    };
    let shown = axis.spans.iter().enumerate().skip(1);
    // A number that is a column of its own is named once.
    let shown = shown.filter(|(at, _)| !axis.spans.get(at - 1).is_some_and(|before| before.is_number()));
    html! { <div class="map-ticks" aria-hidden="true">{ for shown.map(shown_at) }</div> }
}

/// What a cell says, in its place.
fn label(sheet: &Sheet, row: usize, column: usize, cell: &Cell) -> Html {
    if sheet.columns.spans.get(column).is_some_and(|span| span.is_number()) {
        return Html::default();
    }
    // Clear of the point, wherever it is drawn in this row.
    let side = match sheet.lies_high_in(row) {
        Some(true) => Some("map-label-low"),
        Some(false) => Some("map-label-high"),
        None => None,
    };
    let (left, top) = (sheet.columns.start(column), sheet.row_top(row));
    let style = format!(
        "left: {}; top: {}; width: {}; height: {}",
        percent(left),
        percent(top),
        percent(sheet.columns.start(column + 1) - left),
        percent(sheet.row_bottom(row) - top),
    );
    let here = sheet.row.map(|(row, _)| row) == Some(row) && sheet.loss.map(|(at, _)| at) == Some(column);
    html! {
        <div class={classes!("map-label", side, here.then_some("map-label-here"))} {style}>
            <div>{ for cell.lines.iter().map(|line| html! { <span class="map-line">{ for line.split_inclusive(' ').map(word) }</span> }) }</div>
        </div>
    }
}

/// A word of a line; a range of percentages stays in one piece.
fn word(word: &str) -> Html {
    if word.contains('%') {
        html! { <span class="map-range">{ word.to_owned() }</span> }
    } else {
        word.to_owned().into()
    }
}

fn lines_and_fills(sheet: &Sheet) -> Html {
    html! {
        <svg width="100%" height="100%" aria-hidden="true" focusable="false">
            { patterns() }
            { for cells(sheet).map(|(row, column, cell)| fill(sheet, row, column, cell)) }
            { for cells(sheet).map(|(row, column, cell)| edges(sheet, row, column, cell)) }
            { guides(sheet) }
        </svg>
    }
}

fn patterns() -> Html {
    html! {
        <defs>
            <pattern id="map-dots" width="10" height="10" patternUnits="userSpaceOnUse">
                <rect class="map-ground-1" width="10" height="10" />
                <circle class="map-mark" cx="5" cy="5" r="1" />
            </pattern>
            <pattern id="map-lines" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="map-ground-2" width="8" height="8" />
                <rect class="map-mark" width="1" height="8" />
            </pattern>
            <pattern id="map-cross" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="map-ground-3" width="7" height="7" />
                <rect class="map-mark" width="1" height="7" />
                <rect class="map-mark" width="7" height="1" />
            </pattern>
        </defs>
    }
}

fn fill(sheet: &Sheet, row: usize, column: usize, cell: &Cell) -> Html {
    let (left, top) = (sheet.columns.start(column), sheet.row_top(row));
    let paint = match cell.fill {
        Fill::Dots => Some("url(#map-dots)"),
        Fill::Lines => Some("url(#map-lines)"),
        Fill::Cross => Some("url(#map-cross)"),
        Fill::Plain | Fill::Open => None,
    };
    let class = match (cell.doubt, cell.fill) {
        (true, _) => "map-cell map-cell-doubt",
        (_, Fill::Open) => "map-cell map-cell-open",
        _ => "map-cell",
    };
    html! {
        <rect {class} fill={paint} x={percent(left)} y={percent(top)}
            width={percent(sheet.columns.start(column + 1) - left)} height={percent(sheet.row_bottom(row) - top)} />
    }
}

/// The lines towards the cell on the left and the cell before it in the rows: where the answers differ, thick on
/// the side that owns the number.
fn edges(sheet: &Sheet, row: usize, column: usize, cell: &Cell) -> Html {
    let (left, right) = (percent(sheet.columns.start(column)), percent(sheet.columns.start(column + 1)));
    let (top, bottom) = (percent(sheet.row_top(row)), percent(sheet.row_bottom(row)));
    let differs = |row: usize, column: usize| {
        sheet.cells.get(row).and_then(|row| row.get(column)).is_some_and(|other| other != cell)
    };
    let on_left = column > 0 && differs(row, column - 1);
    let below = row > 0 && differs(row - 1, column);
    let owns_left = sheet.columns.spans.get(column).is_some_and(|span| span.low_included);
    let owns_below = match &sheet.rows {
        Rows::Percentages(axis) => axis.spans.get(row).map(|span| span.low_included),
        Rows::Responsibilities(_) => None,
    };
    let side = |owns: bool, to: &'static str, else_to: &'static str| if owns { to } else { else_to };
    html! {
        <>
            if on_left {
                <line class="map-edge" x1={left.clone()} x2={left.clone()} y1={top} y2={bottom.clone()}
                    transform={side(owns_left, "translate(2.5,0)", "translate(-2.5,0)")} />
            }
            if let Some(owns) = owns_below.filter(|_| below) {
                <line class="map-edge" x1={left} x2={right} y1={bottom.clone()} y2={bottom}
                    transform={side(owns, "translate(0,-2.5)", "translate(0,2.5)")} />
            }
        </>
    }
}

/// Lines through the one number that is known, while the other is not.
fn guides(sheet: &Sheet) -> Html {
    match (sheet.across(), sheet.down()) {
        (Some(across), None) => {
            let x = percent(across);
            html! { <line class="map-guide" x1={x.clone()} x2={x} y1="0" y2="100%" /> }
        }
        (None, Some(down)) => {
            let y = percent(down);
            html! { <line class="map-guide" x1="0" x2="100%" y1={y.clone()} y2={y} /> }
        }
        _ => Html::default(),
    }
}

/// The scenario as a point; at the edge of the map where only one of its numbers is known.
fn point(page: &Page, sheet: &Rc<Sheet>, numbers: &[String]) -> Html {
    let words = page.words();
    let (across, down) = (sheet.across(), sheet.down());
    if across.is_none() && down.is_none() {
        return Html::default();
    }
    let style =
        format!("left: {}; top: {}", percent(across.unwrap_or_default()), percent(down.unwrap_or(1000)));
    let said = sheet
        .here()
        .map_or_else(|| numbers.join(words.map.comma), |cell| (words.map.at)(numbers, &cell.full));
    if !sheet.movable {
        return html! { <div class="map-point map-point-fixed" {style} role="img" aria-label={said}></div> };
    }
    let (dragged, stepped) = (sheet.clone(), sheet.clone());
    let act = page.on(|action: Action| action);
    let onpointermove = {
        let act = act.clone();
        Callback::from(move |event: PointerEvent| {
            if event.buttons() == 0 {
                return;
            }
            if let Some((across, down)) = pointing::place(&event) {
                dragged.point_at(across, down).into_iter().for_each(|action| act.emit(action));
            }
        })
    };
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if let Some((way, long)) = pointing::way(&event) {
            stepped.step(way, long).into_iter().for_each(|action| act.emit(action));
        }
    });
    let onpointerdown = Callback::from(|event: PointerEvent| pointing::hold(&event));
    // What is pressed is the point, not the cell behind it.
    let onclick = Callback::from(|event: MouseEvent| event.stop_propagation());
    html! {
        <div class="map-point" {style} role="slider" tabindex="0" aria-label={words.map.point}
            aria-valuemin="0" aria-valuemax="1000" aria-valuenow={across.unwrap_or_default().to_string()}
            aria-valuetext={said} {onpointerdown} {onpointermove} {onkeydown} {onclick}></div>
    }
}

/// Thousandths as a percentage: `42.5%`.
fn percent(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
