//! Amounts, percentages and distances as they are shown. Exact: nothing is rounded.

use chidu::accountability::DeductionRange;
use chidu::regulation::AccountabilityRules;
use chidu::regulation::accountability::{AmountBound, Tier, TierRule};
use chidu::{MoneyUnit, Percent, Truth, Yuan};

/// The yuan of a range without the unit: `0–180,000`, or the one amount where both ends are the same.
pub fn yuan_range((low, high): (Yuan, Yuan)) -> String {
    let number = |yuan: Yuan| yuan.in_unit(MoneyUnit::Yuan);
    if low == high { number(low) } else { format!("{}–{}", number(low), number(high)) }
}

/// The percentages of a range: `50%–100%`, or the one percentage where both ends are the same.
pub fn percent_range((low, high): (Percent, Percent)) -> String {
    if low == high { format!("{low}%") } else { format!("{low}%–{high}%") }
}

/// Where a bar starts and how long it is, in percent of the rail.
pub fn bar((low, high): (Percent, Percent)) -> (String, String) {
    (low.to_string(), (high.number() - low.number()).normalize().to_string())
}

/// Whether two deductions may be drawn as one: the same range, and no yuan that could differ.
pub fn same_range(one: &DeductionRange<'_>, other: &DeductionRange<'_>) -> bool {
    let plain = |range: &DeductionRange<'_>| {
        (range.percent(), range.rule.mandatory, range.high_end_included(), range.yuan)
    };
    one.yuan.is_none() && plain(one) == plain(other)
}

/// Whether the text leaves open if the high end is inside.
pub fn open_end(range: &DeductionRange<'_>) -> bool {
    range.high_end_included() == Truth::Unknown
}

/// The tier that a tier's end leads to, and how far away it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextTier {
    /// The next tier.
    pub tier: Tier,
    /// What is missing to its start.
    pub distance: Yuan,
    /// Whether its start belongs to it.
    pub included: bool,
}

/// The next tier above an amount; `None` in the heaviest.
pub fn next_tier(rules: &AccountabilityRules, amount: Yuan) -> Option<NextTier> {
    let starts = rules.tiers.iter().filter_map(|tier| tier.from.as_ref().map(|from| (tier.id, from)));
    let above = |from: &AmountBound| amount < from.yuan || (amount == from.yuan && !from.included);
    let (tier, from) = starts.into_iter().find(|(_, from)| above(from))?;
    let distance = Yuan::new(from.yuan.yuan() - amount.yuan()).ok()?;
    Some(NextTier { tier, distance, included: from.included })
}

/// The rule of a tier.
pub fn tier_rule(rules: &AccountabilityRules, tier: Tier) -> Option<&TierRule> {
    rules.tiers.iter().find(|rule| rule.id == tier)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> &'static AccountabilityRules {
        chidu::regulation("sdic").unwrap().accountability.as_ref().unwrap()
    }

    fn yuan(text: &str) -> Yuan {
        text.parse().unwrap()
    }

    fn percent(text: &str) -> Percent {
        text.parse().unwrap()
    }

    #[test]
    fn ranges_are_exact_and_grouped() {
        assert_eq!(yuan_range((yuan("0"), yuan("180000"))), "0–180,000");
        assert_eq!(yuan_range((yuan("180000"), yuan("360000.015"))), "180,000–360,000.015");
        assert_eq!(yuan_range((yuan("360000"), yuan("360000"))), "360,000");
        assert_eq!(percent_range((percent("30"), percent("70"))), "30%–70%");
        assert_eq!(percent_range((percent("100"), percent("100"))), "100%");
    }

    #[test]
    fn a_bar_starts_at_the_low_end_and_reaches_the_high_one() {
        assert_eq!(bar((percent("30"), percent("70"))), ("30".to_owned(), "40".to_owned()));
        assert_eq!(bar((percent("100"), percent("100"))), ("100".to_owned(), "0".to_owned()));
    }

    #[test]
    fn the_next_tier_is_as_far_as_its_start() {
        let next = next_tier(rules(), yuan("4999999.99")).unwrap();
        assert_eq!((next.tier, next.distance, next.included), (Tier::Larger, yuan("0.01"), true));
        let next = next_tier(rules(), yuan("5000000")).unwrap();
        assert_eq!((next.tier, next.distance), (Tier::Major, yuan("45000000")));
        assert_eq!(next_tier(rules(), yuan("50000000")), None);
        assert_eq!(next_tier(rules(), yuan("0")).unwrap().tier, Tier::Larger);
    }
}
