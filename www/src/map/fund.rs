//! The map of a fund's loss: loss rate by amount, each cell a path.

use crate::markup::prelude::*;
use chidu::fund_tolerance::{Path, Route};
use chidu::{Yuan, map};
use rust_decimal::Decimal;

use super::axis::Axis;
use super::drawing::draw;
use super::sheet::{Cell, Fill, Rows, Sheet, Whole, number};
use crate::fund::figures;
use crate::fund::verdict::Case;
use crate::page::Page;
use crate::scenario::AmountField;

/// The map of a fund's loss.
pub fn of_fund(page: &Page, case: &Case<'_>) -> Html {
    let facts = &case.typed.facts;
    let Some(map) = map::of_fund(case.regulation, facts) else { return Html::default() };
    let scenario = page.scenario();
    let limits = case.typed.limits(case.rules);
    let percentages: Vec<_> = limits.iter().map(|one| one.category.rate_limit.percent).collect();
    let rate = case.typed.rate();
    let position = |loss: Yuan| map.column(loss).map(|at| (at, loss.yuan()));
    let sheet = Sheet {
        scenario,
        columns: Axis::of_amounts(&map.amounts),
        heads: Vec::new(),
        rows: Rows::Percentages(Axis::of_percentages(&map.percentages)),
        cells: map.cells.iter().map(|row| row.iter().map(|routes| cell(case, routes)).collect()).collect(),
        loss: facts.loss_amount.and_then(position),
        row: rate.and_then(|rate| map.row(rate).map(|row| (row, number(rate)))),
        whole: Whole {
            field: AmountField::LossRateBase,
            amount: facts.loss_rate_base,
            beside: Decimal::ZERO,
        },
        movable: true,
    };
    let numbers = [
        facts
            .loss_amount
            .map(|loss| format!("{}{}", case.words.map.loss_is, figures::money(case.words, loss))),
        rate.map(|rate| {
            format!("{}{}", case.words.map.rate_is, figures::rate(case.words, rate, &percentages))
        }),
    ];
    draw(page, sheet, &numbers.into_iter().flatten().collect::<Vec<_>>(), case.words.map.rate)
}

fn cell(case: &Case<'_>, routes: &[Route]) -> Cell {
    let (words, articles) = (case.words, case.articles());
    let name = |path: Path| (words.fund.path_name)(path, &articles);
    let paths = distinct(routes.iter().map(|route| route.path));
    let due = distinct(routes.iter().map(|route| route.to_do()));
    match (paths.as_slice(), due.as_slice()) {
        ([path], _) => {
            let mut lines = vec![name(*path)];
            let beside = distinct(routes.iter().filter_map(|route| route.other_shortfall));
            lines.extend(beside.into_iter().map(|path| (words.map.beside)(&name(path))));
            Cell { full: lines.join(words.fund.semicolon), fill: fill(*path), doubt: false, lines }
        }
        (_, [path]) => {
            let lines = vec![name(*path)];
            Cell { full: lines.concat(), fill: fill(*path), doubt: false, lines }
        }
        (several, _) => {
            let named: Vec<String> = several.iter().map(|path| name(*path)).collect();
            let procedures: Vec<String> = [Path::Filing, Path::Application]
                .into_iter()
                .filter(|path| due.contains(path))
                .map(name)
                .collect();
            let lines = if procedures.is_empty() {
                vec![(words.map.possibilities)(several.len())]
            } else {
                vec![(words.fund.one_of)(&procedures, 0), (words.map.among)(several.len())]
            };
            Cell { lines, full: (words.fund.one_of)(&named, 0), fill: Fill::Open, doubt: false }
        }
    }
}

fn fill(path: Path) -> Fill {
    match path {
        Path::Tolerated | Path::NoLoss => Fill::Plain,
        Path::Filing => Fill::Dots,
        Path::Application => Fill::Lines,
        _ => Fill::Cross,
    }
}

fn distinct(paths: impl Iterator<Item = Path>) -> Vec<Path> {
    let mut distinct = Vec::new();
    for path in paths {
        if !distinct.contains(&path) {
            distinct.push(path);
        }
    }
    distinct
}
