//! Numbers cut at the thresholds of a regulation.

use chidu::regulation::AccountabilityRules;
use chidu::{DECIMAL_PLACES, Percent, Yuan};
use rust_decimal::Decimal;

/// The smallest step that an amount or a percentage has.
fn step() -> Decimal {
    Decimal::new(1, DECIMAL_PLACES)
}

/// A negative number, nothing, each threshold with the points just beside it, and a point in each open interval
/// between them, up to the largest number; ascending.
fn cut(thresholds: impl IntoIterator<Item = Decimal>, bound: Decimal) -> Vec<Decimal> {
    let mut thresholds: Vec<Decimal> = thresholds.into_iter().collect();
    thresholds.push(Decimal::ZERO);
    thresholds.sort();
    thresholds.dedup();
    let mut cells = vec![-Decimal::ONE];
    for (place, threshold) in thresholds.iter().enumerate() {
        let next = thresholds.get(place + 1).copied().unwrap_or(bound);
        let between = ((threshold + next) / Decimal::TWO).trunc_with_scale(DECIMAL_PLACES);
        cells.extend([threshold - step(), *threshold, threshold + step(), between]);
    }
    cells.push(bound - step());
    cells.dedup();
    cells
}

/// Amounts cut at these thresholds; the first is unknown.
pub fn amounts(thresholds: impl IntoIterator<Item = Yuan>) -> Vec<Option<Yuan>> {
    let largest = Decimal::from(100_000_000_000_000_i64);
    let cells = cut(thresholds.into_iter().map(Yuan::yuan), largest);
    std::iter::once(None).chain(cells.into_iter().map(|cell| Some(Yuan::new(cell).unwrap()))).collect()
}

/// Percentages cut at these thresholds; the first is unknown.
pub fn percentages(thresholds: impl IntoIterator<Item = Percent>) -> Vec<Option<Percent>> {
    let cells = cut(thresholds.into_iter().map(Percent::number), Decimal::ONE_THOUSAND);
    std::iter::once(None).chain(cells.into_iter().map(|cell| Some(Percent::new(cell).unwrap()))).collect()
}

/// The amounts at which the tiers of a regulation part.
pub fn tier_amounts(rules: &AccountabilityRules) -> Vec<Yuan> {
    rules.tiers.iter().flat_map(|tier| tier.from.iter().chain(&tier.to)).map(|bound| bound.yuan).collect()
}

/// The assets beside which these losses reach the shares at which the tiers part, just miss or just pass them, or
/// lie between them; the first is unknown.
pub fn assets(rules: &AccountabilityRules, losses: &[Option<Yuan>]) -> Vec<Option<Yuan>> {
    let bounds = rules.tiers.iter().flat_map(|tier| tier.share_from.iter().chain(&tier.share_to));
    let shares = percentages(bounds.map(|bound| bound.percent));
    let mut assets: Vec<Option<Yuan>> = vec![None];
    if shares.len() == percentages([]).len() {
        return assets;
    }
    for loss in losses.iter().flatten().filter(|loss| **loss > Yuan::ZERO) {
        for share in shares.iter().flatten().filter(|share| **share > Percent::default()) {
            let exact = loss.yuan().checked_mul(Decimal::ONE_HUNDRED).map(|loss| loss / share.number());
            let below = exact.map(|exact| exact.trunc_with_scale(DECIMAL_PLACES));
            assets.extend(
                below.and_then(|below| Yuan::new(below).ok()).filter(|assets| *assets > Yuan::ZERO).map(Some),
            );
        }
    }
    assets.sort();
    assets.dedup();
    assets
}
