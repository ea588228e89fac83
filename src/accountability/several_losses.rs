//! Several losses: one by one and together, because no regulation says whether they are added.

use super::tier_of_amount::{Yardsticks, highest_by_share, possible_tiers};
use crate::answer::{Answer, Reasoning};
use crate::money::Yuan;
use crate::number::NumberError;
use crate::regulation::accountability::{AccountabilityRules, Tier};
use crate::regulation::{Regulation, Trigger};
use crate::trace::Recorder;
use crate::world::Question;

/// The tiers of several losses, one by one and together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeveralLosses {
    /// The tier of each loss by itself, in their order; `None` where the thresholds do not settle it.
    pub tier_per_loss: Vec<Option<Tier>>,
    /// The sum.
    pub total: Yuan,
    /// The tier of the sum.
    pub tier_if_one_loss: Option<Tier>,
    /// The tier, where it is the same either way.
    pub tier: Option<Tier>,
}

/// The tiers of several losses: the regulation does not say whether they are added.
///
/// `None` when the regulation is of another family.
///
/// # Errors
/// [`NumberError`] when the sum of the losses leaves the range of [`Yuan`].
pub fn several_losses<'r, R: Recorder>(
    regulation: &'r Regulation,
    losses: &[Yuan],
    yardsticks: &Yardsticks,
    recorder: R,
) -> Result<Option<Answer<'r, SeveralLosses>>, NumberError> {
    let Some(rules) = &regulation.accountability else { return Ok(None) };
    let mut reasoning = Reasoning::new(regulation);
    let total = losses.iter().try_fold(Yuan::ZERO, |sum, loss| sum.plus(*loss))?;
    let tier = |loss: Yuan| tier_of(rules, yardsticks, loss);
    let tier_per_loss: Vec<Option<Tier>> = losses.iter().map(|loss| tier(*loss)).collect();
    let each: Option<Vec<Tier>> = tier_per_loss.iter().copied().collect();
    let highest = each.map(|each| each.into_iter().max().unwrap_or(Tier::None));
    let tier_if_one_loss = tier(total);
    for tier in &rules.tiers {
        reasoning.cite(&tier.article);
    }
    if rules.thresholds_elsewhere.is_some() {
        reasoning.raise(Trigger::ThresholdsElsewhere);
    }
    let could_rise = |loss: &Yuan| *loss > Yuan::ZERO && tier(*loss) < highest_by_share(rules);
    if yardsticks.prior_year_end_assets.is_none() && losses.iter().chain([&total]).any(could_rise) {
        reasoning.miss(Question::PriorYearEndAssets);
        reasoning.raise(Trigger::AssetsUnknown);
    }
    if highest != tier_if_one_loss {
        reasoning.raise(Trigger::SeveralLossesDiffer);
    }
    let tier = tier_if_one_loss.filter(|_| highest == tier_if_one_loss);
    Ok(Some(
        reasoning
            .answer(SeveralLosses { tier_per_loss, total, tier_if_one_loss, tier }, recorder.steps(Vec::new)),
    ))
}

/// The one tier of a loss, by amount and by share of the assets where they are known.
fn tier_of(rules: &AccountabilityRules, yardsticks: &Yardsticks, loss: Yuan) -> Option<Tier> {
    let share = yardsticks.tier_of_share(rules, loss).unwrap_or(Tier::None);
    match possible_tiers(rules, &yardsticks.thresholds, loss)[..] {
        [tier] => Some(tier.max(share)),
        _ => None,
    }
}
