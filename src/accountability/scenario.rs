//! One scenario as a whole: the tier, and what follows for each responsibility at each tier still possible.

use super::derivation;
use super::loss_tier::{LossFacts, LossTier, grade};
use super::treatment::{Treatment, TreatmentFacts, is_outside, of_tier};
use crate::answer::{Answer, Reasoning};
use crate::money::Yuan;
use crate::number::NumberError;
use crate::regulation::Regulation;
use crate::regulation::accountability::{Responsibility, Tier};
use crate::trace::Recorder;
use crate::truth::Truth;

/// What is known of a loss and of the pay of those who answer for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScenarioFacts {
    /// The loss and the consequence.
    pub loss: LossFacts,
    /// Whether it is a safety, environment or instability event.
    pub accident: Truth,
    /// The performance pay that is the base of the deduction.
    pub performance_pay: Option<Yuan>,
    /// The tenure incentive that is the base of the deduction.
    pub tenure_incentive: Option<Yuan>,
}

/// The tier of a scenario and what follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment<'r> {
    /// The tier.
    pub tier: LossTier,
    /// Whether the event lies outside the regulation.
    pub outside: bool,
    /// A row for each responsibility.
    pub rows: Vec<ResponsibilityRow<'r>>,
}

/// What follows for one responsibility.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponsibilityRow<'r> {
    /// The responsibility.
    pub responsibility: Responsibility,
    /// The treatment at each tier still possible, lightest first.
    pub treatments: Vec<(Tier, Treatment<'r>)>,
}

/// The tier, and what follows for each responsibility at each tier still possible.
///
/// ```
/// use chidu::accountability::{LossFacts, ScenarioFacts, assess};
/// use chidu::regulation::accountability::Tier;
/// use chidu::{NoTrace, regulation};
/// let sdic = regulation("sdic").expect("SDIC Intelligence is embedded");
/// let loss = LossFacts { loss_amount: Some("5000000".parse()?), ..LossFacts::default() };
/// let facts = ScenarioFacts { loss, ..ScenarioFacts::default() };
/// let answer = assess(sdic, &facts, NoTrace)?.expect("an accountability regulation");
/// assert_eq!(answer.value.tier.tier, Some(Tier::Larger));
/// # Ok::<(), chidu::NumberError>(())
/// ```
///
/// `None` when the regulation is of another family.
///
/// # Errors
/// [`NumberError`] when a sum or a deduction leaves the range of [`Yuan`].
pub fn assess<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &ScenarioFacts,
    recorder: R,
) -> Result<Option<Answer<'r, Assessment<'r>>>, NumberError> {
    let Some(rules) = &regulation.accountability else { return Ok(None) };
    let mut reasoning = Reasoning::new(regulation);
    let grading = grade(rules, &facts.loss, &mut reasoning)?;
    let tier = &grading.tier;
    let person = |responsibility| TreatmentFacts {
        responsibility: Some(responsibility),
        performance_pay: facts.performance_pay,
        tenure_incentive: facts.tenure_incentive,
        accident: facts.accident,
        ..TreatmentFacts::default()
    };
    let outside = is_outside(rules, facts.accident, &mut reasoning);
    let mut rows = Vec::new();
    for responsibility in Responsibility::ALL.into_iter().filter(|_| !outside) {
        let mut treatments = Vec::new();
        for tier in &tier.candidates {
            treatments.push((*tier, of_tier(rules, Some(*tier), &person(responsibility), &mut reasoning)?));
        }
        rows.push(ResponsibilityRow { responsibility, treatments });
    }
    let steps = recorder.steps(|| {
        let tiers = derivation::of_tiers(rules, &facts.loss, &grading);
        let treatments = derivation::of_treatments(rules, facts, &rows, &tiers);
        [tiers, treatments].concat()
    });
    Ok(Some(reasoning.answer(Assessment { tier: grading.tier, outside, rows }, steps)))
}

/// The tiers still possible, as [`assess`] finds them, without what follows from them: for asking again and
/// again. None where the event lies outside the regulation; `None` when the regulation is of another family.
pub(crate) fn tiers(
    regulation: &Regulation,
    facts: &ScenarioFacts,
) -> Result<Option<Vec<Tier>>, NumberError> {
    let Some(rules) = &regulation.accountability else { return Ok(None) };
    let mut reasoning = Reasoning::new(regulation);
    let candidates = grade(rules, &facts.loss, &mut reasoning)?.tier.candidates;
    let outside = is_outside(rules, facts.accident, &mut reasoning);
    Ok(Some(if outside { Vec::new() } else { candidates }))
}
