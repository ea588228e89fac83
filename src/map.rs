//! The map of a regulation: every loss, and every loss rate or share of the assets, in cells cut at the very
//! thresholds. Each cell is one answer, given by the same assessment as the scenario itself.

use rust_decimal::Decimal;

use crate::NoTrace;
use crate::accountability::{self, ResponsibilityRow, ScenarioFacts};
use crate::fund_tolerance::{self, FundFacts, Route};
use crate::interval::{End, Interval};
use crate::money::Yuan;
use crate::number::{DECIMAL_PLACES, NumberError};
use crate::pairs::sort_few_by_key;
use crate::percent::{LossRate, Percent};
use crate::regulation::Regulation;
use crate::regulation::accountability::Tier;
use crate::world::possible;

/// Cells of one answer each, cut by the amount of the loss and by a percentage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<A> {
    /// The losses of the columns, smallest first, above zero and without a gap.
    pub amounts: Vec<Interval<Yuan>>,
    /// The loss rates or shares of the rows, smallest first and without a gap; none where the answer knows
    /// no percentage, and then there is one row.
    pub percentages: Vec<Interval<Percent>>,
    /// The answers, row by row.
    pub cells: Vec<Vec<A>>,
}

/// What follows from a loss under an accountability regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consequences<'r> {
    /// The tiers still possible, lightest first.
    pub tiers: Vec<Tier>,
    /// Other tiers that are literally met as well.
    pub alternatives: Vec<Tier>,
    /// What follows for each responsibility.
    pub rows: Vec<ResponsibilityRow<'r>>,
}

impl<A> Map<A> {
    /// The column of a loss; `None` where there is no loss.
    pub fn column(&self, loss: Yuan) -> Option<usize> {
        self.amounts.iter().position(|amounts| amounts.contains(&loss).is_yes())
    }

    /// The row of a loss rate or share.
    pub fn row(&self, rate: LossRate) -> Option<usize> {
        let lies_in = |row: &Interval<Percent>| {
            let above = row.low.is_none_or(|(low, end)| {
                let order = rate.cmp_percent(low);
                order.is_gt() || (order.is_eq() && end == End::Included)
            });
            let below = row.high.is_none_or(|(high, end)| {
                let order = rate.cmp_percent(high);
                order.is_lt() || (order.is_eq() && end == End::Included)
            });
            above && below
        };
        self.percentages.iter().position(lies_in)
    }

    /// The answer in a cell.
    pub fn cell(&self, column: usize, row: usize) -> Option<&A> {
        self.cells.get(row)?.get(column)
    }
}

/// The map of a fund's loss: amount by loss rate, each cell the routes still possible there.
///
/// ```
/// use chidu::fund_tolerance::FundFacts;
/// use chidu::{LossRate, map, regulation};
/// let jiande = regulation("jiande").expect("Jiande is embedded");
/// let facts =
///     FundFacts { categories: vec!["investment_promotion_fund".to_owned()], ..FundFacts::default() };
/// let map = map::of_fund(jiande, &facts).expect("a fund tolerance regulation");
/// let limit = LossRate::Given("40".parse()?);
/// assert_eq!(map.row(limit), Some(0)); // the limit includes its own number
/// # Ok::<(), chidu::NumberError>(())
/// ```
///
/// `None` when the regulation is of another family.
pub fn of_fund(regulation: &Regulation, facts: &FundFacts) -> Option<Map<Vec<Route>>> {
    let rules = regulation.fund_tolerance.as_ref()?;
    let categories = || {
        let known = &facts.categories;
        rules.scope.categories.iter().filter(|each| known.is_empty() || known.contains(&each.id))
    };
    let amounts = categories().map(|category| category.amount_limit.yuan.yuan());
    let rates = categories().map(|category| category.rate_limit.percent).chain(facts.tolerance_rate);
    let mut asked = FundFacts { loss_rate_base: None, ..facts.clone() };
    let mut ask = |amount: Yuan, rate: Option<Percent>| {
        (asked.loss_amount, asked.loss_rate) = (Some(amount), rate);
        Some(possible(&fund_tolerance::routes(regulation, &asked)?))
    };
    let columns = pieces(amounts.collect(), End::Excluded, Yuan::bound());
    let rows = pieces(rates.map(Percent::number).collect(), End::Included, Percent::bound());
    let columns = columns.into_iter().map(|column| {
        let answers: Option<Vec<_>> = rows.iter().map(|row| ask(column.yuan(), row.percent())).collect();
        Some((column, answers?))
    });
    Some(map(columns.collect::<Option<_>>()?, rows.clone()))
}

/// The map of a loss under an accountability regulation: its amount, by its share of the assets where the
/// regulation grades by share; each cell what follows there. The loss is that incurred, contingent loss
/// beside it as stated.
///
/// `None` when the regulation is of another family, or leaves the thresholds to others and none is entered.
///
/// # Errors
/// [`NumberError`] when a sum or a deduction leaves the range of [`Yuan`].
pub fn of_loss<'r>(
    regulation: &'r Regulation,
    facts: &ScenarioFacts,
) -> Result<Option<Map<Consequences<'r>>>, NumberError> {
    let Some(rules) = &regulation.accountability else { return Ok(None) };
    let thresholds = &facts.loss.yardsticks.thresholds;
    let entered =
        rules.thresholds_elsewhere.iter().flat_map(|_| [thresholds.larger_from, thresholds.major_from]);
    let own = rules.tiers.iter().flat_map(|tier| [&tier.from, &tier.to]).flatten().map(|bound| bound.yuan);
    let starts: Vec<Decimal> = entered.flatten().chain(own).map(Yuan::yuan).collect();
    if starts.is_empty() {
        return Ok(None);
    }
    // Where a contingent loss counts, the loss incurred meets a threshold that much earlier.
    let contingent = facts.loss.contingent_loss.unwrap_or_default().yuan();
    let amounts = starts.iter().flat_map(|start| [*start, *start - contingent]).collect();
    let shares = rules.tiers.iter().flat_map(|tier| [&tier.share_from, &tier.share_to]).flatten();
    let shares: Vec<Decimal> = shares.map(|bound| bound.percent.number()).collect();
    let by_share = !shares.is_empty();
    let mut asked = facts.clone();
    (asked.loss.direct_loss, asked.loss.indirect_loss) = (None, None);
    asked.loss.yardsticks.prior_year_end_assets = None;
    let rows = pieces(shares, End::Excluded, Percent::bound());
    let mut columns = Vec::new();
    for column in pieces(amounts, End::Excluded, Yuan::bound()) {
        let mut answers = Vec::new();
        for row in &rows {
            asked.loss.loss_amount = Some(column.yuan());
            asked.loss.yardsticks.share_of_assets = row.percent().filter(|_| by_share);
            let Some(answer) = accountability::assess(regulation, &asked, NoTrace)? else { return Ok(None) };
            let (tier, rows) = (answer.value.tier, answer.value.rows);
            answers.push(Consequences { tiers: tier.candidates, alternatives: tier.alternatives, rows });
        }
        columns.push((column, answers));
    }
    let mut map = map(columns, rows);
    if !by_share {
        map.percentages.clear();
    }
    Ok(Some(map))
}

/// The numbers from one end to another, with one of them to ask with.
#[derive(Clone)]
struct Piece {
    low: (Decimal, End),
    /// `None` where it goes on.
    high: Option<(Decimal, End)>,
    sample: Decimal,
}

impl Piece {
    fn yuan(&self) -> Yuan {
        Yuan::new(self.sample).unwrap_or_default()
    }

    fn percent(&self) -> Option<Percent> {
        Percent::new(self.sample).ok()
    }

    fn interval<T>(&self, number: impl Fn(Decimal) -> Result<T, NumberError>) -> Interval<T> {
        let end = |(at, end): (Decimal, End)| number(at).ok().map(|at| (at, end));
        Interval { low: end(self.low), high: self.high.and_then(end) }
    }
}

/// Every threshold as a piece of its own and the open spans between them, from zero up to a bound.
fn pieces(mut cuts: Vec<Decimal>, zero: End, bound: Decimal) -> Vec<Piece> {
    cuts.retain(|cut| *cut > Decimal::ZERO || (cut.is_zero() && zero == End::Included));
    sort_few_by_key(&mut cuts, |cut| *cut);
    cuts.dedup();
    let mut pieces = Vec::new();
    let mut low = (Decimal::ZERO, zero);
    for cut in cuts {
        pieces.extend(between(low, cut).map(|sample| Piece {
            low,
            high: Some((cut, End::Excluded)),
            sample,
        }));
        pieces.push(Piece { low: (cut, End::Included), high: Some((cut, End::Included)), sample: cut });
        low = (cut, End::Excluded);
    }
    pieces.extend(between(low, bound).map(|sample| Piece { low, high: None, sample }));
    pieces
}

/// A number strictly between two, where one can be written with the decimal places there are.
fn between((low, _): (Decimal, End), high: Decimal) -> Option<Decimal> {
    let middle = ((low + high) / Decimal::TWO).trunc_with_scale(DECIMAL_PLACES);
    (middle > low && middle < high).then_some(middle)
}

/// The cells, with neighbours of the same answer merged: what parts two cells then is a threshold.
fn map<A: PartialEq>(columns: Vec<(Piece, Vec<A>)>, rows: Vec<Piece>) -> Map<A> {
    let columns = merged(columns);
    let amounts = columns.iter().map(|(piece, _)| piece.interval(Yuan::new)).collect();
    let mut by_row: Vec<(Piece, Vec<A>)> = rows.into_iter().map(|row| (row, Vec::new())).collect();
    for (_, answers) in columns {
        for ((_, row), answer) in by_row.iter_mut().zip(answers) {
            row.push(answer);
        }
    }
    let rows = merged(by_row);
    let percentages = rows.iter().map(|(piece, _)| piece.interval(Percent::new)).collect();
    Map { amounts, percentages, cells: rows.into_iter().map(|(_, answers)| answers).collect() }
}

fn merged<A: PartialEq>(pieces: Vec<(Piece, Vec<A>)>) -> Vec<(Piece, Vec<A>)> {
    let mut merged: Vec<(Piece, Vec<A>)> = Vec::new();
    for (piece, answers) in pieces {
        match merged.last_mut() {
            Some((last, same)) if *same == answers => last.high = piece.high,
            _ => merged.push((piece, answers)),
        }
    }
    merged
}
