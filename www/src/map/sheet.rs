//! The map of one scenario: its sides, its cells in words, where the scenario lies, and how it is moved.

use chidu::regulation::accountability::Responsibility;
use chidu::{LossRate, MoneyUnit, Percent, Yuan};
use rust_decimal::Decimal;

use super::axis::{Axis, LENGTH};
use crate::accountability::inputs::responsibility_id;
use crate::scenario::{AmountField, Choice, Scenario, TextField, TypedAmount};
use crate::state::Action;

/// The decimal places a reader is shown; a loss that a percentage gives is cut to the fen where it has more.
const FINEST: u32 = 4;

/// How a cell is filled: lightness and texture, from the lightest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Plain.
    Plain,
    /// Dotted.
    Dots,
    /// Hatched.
    Lines,
    /// Hatched both ways.
    Cross,
    /// Several answers: plain, its frame broken.
    Open,
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// In short, line by line.
    pub lines: Vec<String>,
    /// In full.
    pub full: String,
    /// How it is filled.
    pub fill: Fill,
    /// Whether a doubt touches it.
    pub doubt: bool,
}

/// What the rows are.
#[derive(Clone, Debug, PartialEq)]
pub enum Rows {
    /// Loss rates or shares of the assets, smallest first.
    Percentages(Axis),
    /// Responsibilities, from the top.
    Responsibilities(Vec<Responsibility>),
}

impl Rows {
    /// The length of all rows, in spans of a single number.
    pub fn length(&self) -> u32 {
        match self {
            Rows::Percentages(axis) => axis.length(),
            Rows::Responsibilities(rows) => rows.len() as u32 * LENGTH,
        }
    }
}

/// What a percentage is taken of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Whole {
    /// Where it is typed.
    pub field: AmountField,
    /// How much it is.
    pub amount: Option<Yuan>,
    /// What is graded beside the loss typed.
    pub beside: Decimal,
}

/// The map of one scenario.
pub struct Sheet {
    /// What is typed.
    pub scenario: Scenario,
    /// The losses.
    pub columns: Axis,
    /// What stands over each column; nothing where the cells say all.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Rows,
    /// The cells, row by row as the rows are counted.
    pub cells: Vec<Vec<Cell>>,
    /// The column and the loss.
    pub loss: Option<(usize, Decimal)>,
    /// The row and, where rows are percentages, the percentage.
    pub row: Option<(usize, Decimal)>,
    /// What the percentage is taken of.
    pub whole: Whole,
    /// Whether the loss is one number that can be typed anew.
    pub movable: bool,
}

/// Where the arrow keys lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A smaller loss.
    Left,
    /// A larger loss.
    Right,
    /// The row above.
    Up,
    /// The row below.
    Down,
}

impl Sheet {
    /// Where the scenario lies from the left, in thousandths.
    pub fn across(&self) -> Option<u32> {
        self.loss.map(|(at, value)| self.columns.place(at, value))
    }

    /// Where the scenario lies from the top, in thousandths.
    pub fn down(&self) -> Option<u32> {
        let (at, value) = self.row?;
        Some(match &self.rows {
            Rows::Percentages(axis) => 1000 - axis.place(at, value),
            // Low in its row, whose words stand above it.
            Rows::Responsibilities(_) => (self.row_top(at) + 4 * self.row_top(at + 1)) / 5,
        })
    }

    /// Where a row starts from the top, in thousandths: for percentages, the rows are counted from below.
    pub fn row_top(&self, at: usize) -> u32 {
        match &self.rows {
            Rows::Percentages(axis) => 1000 - axis.start(at + 1),
            Rows::Responsibilities(rows) => (at * 1000 / rows.len().max(1)) as u32,
        }
    }

    /// Where a row ends from the top.
    pub fn row_bottom(&self, at: usize) -> u32 {
        match &self.rows {
            Rows::Percentages(axis) => 1000 - axis.start(at),
            Rows::Responsibilities(_) => self.row_top(at + 1),
        }
    }

    /// Whether the scenario lies in the upper half of this row: its words then stand at the bottom.
    pub fn lies_high_in(&self, row: usize) -> Option<bool> {
        let down = self.down().filter(|_| self.row.map(|(row, _)| row) == Some(row))?;
        Some(2 * down < self.row_top(row) + self.row_bottom(row))
    }

    /// The answer where the scenario lies.
    pub fn here(&self) -> Option<&Cell> {
        self.cells.get(self.row?.0)?.get(self.loss?.0)
    }

    /// What an arrow key changes.
    pub fn step(&self, way: Way, long: bool) -> Vec<Action> {
        let forth = matches!(way, Way::Right | Way::Up);
        match (way, &self.rows) {
            _ if !self.movable => Vec::new(),
            (Way::Left | Way::Right, _) => {
                let step = |(at, value)| self.columns.step(at, value, forth, long);
                self.loss.map(step).map(|loss| self.type_loss(loss)).unwrap_or_default()
            }
            (_, Rows::Percentages(axis)) => {
                let step = |(at, value)| axis.step(at, value, forth, long);
                self.row.map(step).map(|percentage| self.type_percentage(percentage)).unwrap_or_default()
            }
            (_, Rows::Responsibilities(rows)) => {
                let at = self.row.map(|(at, _)| at);
                let next =
                    if forth { at.map_or(0, |at| at.saturating_sub(1)) } else { at.map_or(0, |at| at + 1) };
                rows.get(next).map(|row| choose(*row)).into_iter().collect()
            }
        }
    }

    /// What pointing at a place changes, in thousandths from the left and from the top.
    pub fn point_at(&self, across: u32, down: u32) -> Vec<Action> {
        if !self.movable {
            return Vec::new();
        }
        let Some((_, loss)) = self.columns.value(across) else { return Vec::new() };
        match &self.rows {
            Rows::Responsibilities(rows) => {
                let row = rows.get((down.min(999) as usize) * rows.len() / 1000);
                self.type_loss(loss).into_iter().chain(row.map(|row| choose(*row))).collect()
            }
            Rows::Percentages(axis) => {
                let Some((row, percentage)) = axis.value(1000 - down.min(1000)) else { return Vec::new() };
                if self.whole.amount.is_some() {
                    // Along the line, by whichever way the reader points further.
                    let far = |now: Option<u32>, then: u32| now.map_or(0, |now| now.abs_diff(then));
                    return if far(self.across(), across) >= far(self.down(), down) {
                        self.type_loss(loss)
                    } else {
                        self.type_percentage(percentage)
                    };
                }
                let mut actions = self.type_loss(loss);
                match self.whole.field {
                    AmountField::LossRateBase => actions.extend(self.type_percentage(percentage)),
                    field => actions.extend(
                        whole(axis, row, loss + self.whole.beside, percentage)
                            .map(|whole| Action::TypeAmount(field, self.retyped(field, whole))),
                    ),
                }
                actions
            }
        }
    }

    fn type_loss(&self, loss: Decimal) -> Vec<Action> {
        let Ok(loss) = Yuan::new(loss) else { return Vec::new() };
        let mut actions =
            vec![Action::TypeAmount(AmountField::LossAmount, self.retyped(AmountField::LossAmount, loss))];
        // A rate typed beside loss and base would contradict them now.
        if let Some(base) = self.whole.amount
            && !self.scenario.text(TextField::LossRate).trim().is_empty()
        {
            let rate = LossRate::over(loss, base).map(|rate| rate.shown(10)).filter(|(_, exact)| *exact);
            actions.push(Action::TypeText(
                TextField::LossRate,
                rate.map(|(rate, _)| rate.to_string()).unwrap_or_default(),
            ));
        }
        actions
    }

    fn type_percentage(&self, percentage: Decimal) -> Vec<Action> {
        match (self.whole.amount, self.whole.field) {
            (Some(whole), _) => {
                let exact = (whole.yuan() * percentage / Decimal::ONE_HUNDRED).normalize();
                let loss = if exact.scale() > FINEST { exact.trunc_with_scale(2) } else { exact };
                self.type_loss((loss - self.whole.beside).max(Decimal::ONE))
            }
            (None, AmountField::LossRateBase) => {
                vec![Action::TypeText(TextField::LossRate, percentage.normalize().to_string())]
            }
            (None, _) => Vec::new(),
        }
    }

    fn retyped(&self, field: AmountField, amount: Yuan) -> String {
        retyped(&self.scenario.typed_amount(field), amount)
    }
}

fn choose(responsibility: Responsibility) -> Action {
    Action::Choose(Choice::Responsibility, Some(responsibility_id(responsibility).to_owned()))
}

/// The whole of which a loss is about such a share, to the yuan and within the row.
fn whole(axis: &Axis, row: usize, loss: Decimal, share: Decimal) -> Option<Yuan> {
    let about = loss * Decimal::ONE_HUNDRED / share.max(Decimal::new(1, 2));
    let within = |whole: &Decimal| axis.span_of(loss * Decimal::ONE_HUNDRED / *whole) == Some(row);
    let near = [about.floor(), about.ceil(), about];
    near.into_iter()
        .filter(|whole| *whole >= Decimal::ONE)
        .find(within)
        .and_then(|whole| Yuan::new(whole).ok())
}

/// An amount as the reader would have typed it: in the unit chosen, or the one written in the text.
fn retyped(typed: &TypedAmount, amount: Yuan) -> String {
    let units = [
        ("亿元", MoneyUnit::Yi),
        ("万元", MoneyUnit::Wan),
        ("亿", MoneyUnit::Yi),
        ("万", MoneyUnit::Wan),
        ("元", MoneyUnit::Yuan),
    ];
    let text = typed.text.trim_end();
    let (suffix, unit) =
        units.into_iter().find(|(suffix, _)| text.ends_with(suffix)).unwrap_or(("", typed.unit));
    format!("{}{suffix}", amount.in_unit(unit))
}

/// A percentage as a number of a side.
pub fn number(rate: LossRate) -> Decimal {
    rate.shown(10).0.max(Decimal::ZERO)
}

/// A number of a side as a percentage.
pub fn percent(number: Decimal) -> Percent {
    Percent::new(number).unwrap_or_default()
}
