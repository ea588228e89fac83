//! The tier of an amount, by the regulation's own thresholds, by those the reader enters, and by its share of
//! the assets.

use crate::money::Yuan;
use crate::percent::{LossRate, Percent};
use crate::regulation::AccountabilityRules;
use crate::regulation::accountability::Tier;
use crate::truth::Truth;

/// What a loss is measured with, beside the regulation's own figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Yardsticks {
    /// The assets of the enterprise at the end of the prior year, above zero.
    pub prior_year_end_assets: Option<Yuan>,
    /// The loss as a share of these assets, where it is stated instead of them.
    pub share_of_assets: Option<Percent>,
    /// The thresholds, where the regulation leaves them to others.
    pub thresholds: Thresholds,
}

/// Thresholds that the reader enters with their source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thresholds {
    /// Where the larger tier starts.
    pub larger_from: Option<Yuan>,
    /// Where the major tier starts.
    pub major_from: Option<Yuan>,
    /// Whether a tier includes the number it starts with.
    pub included: Truth,
}

impl Yardsticks {
    /// The share of the assets that a loss is; `None` where neither the assets nor the share is known.
    pub(super) fn share(&self, loss: Yuan) -> Option<LossRate> {
        match self.prior_year_end_assets {
            Some(assets) => LossRate::over(loss, assets),
            None => self.share_of_assets.map(LossRate::Given),
        }
    }

    /// The tier by the share of the assets; `None` where the regulation knows no share or the assets are not
    /// known.
    pub(super) fn tier_of_share(&self, rules: &AccountabilityRules, loss: Yuan) -> Option<Tier> {
        highest_by_share(rules)?;
        let share = self.share(loss)?;
        let tier = rules.tiers.iter().find(|tier| tier.has_share(share));
        Some(tier.map_or(Tier::None, |tier| tier.id))
    }
}

/// The highest tier that a share of the assets can lead to.
pub(super) fn highest_by_share(rules: &AccountabilityRules) -> Option<Tier> {
    rules.tiers.iter().filter(|tier| tier.share_from.is_some()).map(|tier| tier.id).max()
}

/// The tiers that an amount may have, lightest first; several where the thresholds are not all known.
pub(super) fn possible_tiers(rules: &AccountabilityRules, thresholds: &Thresholds, loss: Yuan) -> Vec<Tier> {
    if rules.thresholds_elsewhere.is_none() {
        let tier = rules.tiers.iter().find(|tier| tier.amounts().contains(&loss).is_yes());
        return vec![tier.map_or(Tier::None, |tier| tier.id)];
    }
    if loss.is_zero_or_gain() {
        return vec![Tier::None];
    }
    let reaches = |from: Option<Yuan>| match from {
        None => Truth::Unknown,
        Some(from) if loss == from => thresholds.included,
        Some(from) => (loss > from).into(),
    };
    let larger = reaches(thresholds.larger_from);
    let major = match (thresholds.larger_from, thresholds.major_from) {
        (Some(larger), None) if loss <= larger => Truth::No, // the major tier starts above the larger one
        (_, major) => reaches(major),
    };
    let possible = [
        (Tier::General, !larger.is_yes() && !major.is_yes()),
        (Tier::Larger, !larger.is_no() && !major.is_yes()),
        (Tier::Major, !major.is_no()),
    ];
    possible.into_iter().filter(|(_, open)| *open).map(|(tier, _)| tier).collect()
}
