//! What follows for one person at one tier: treatments, deductions, incentives, entry ban.

use super::loss_tier::{LossFacts, LossTier, grade};
use super::{cell_of, cite_cell};
use crate::answer::{Answer, Reasoning};
use crate::money::Yuan;
use crate::number::NumberError;
use crate::percent::Percent;
use crate::regulation::accountability::{
    AccountabilityRules, Cell, CellStatus, Deduction, Responsibility, Tier,
};
use crate::regulation::{Regulation, Trigger};
use crate::trace::Recorder;
use crate::truth::Truth;
use crate::world::settled;

/// What is known of a person to be treated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TreatmentFacts {
    /// The tier, where it is stated; otherwise it is worked out from the loss.
    pub tier: Option<Tier>,
    /// The loss and the consequence; `None` where only a tier, known or not, is stated.
    pub loss: Option<LossFacts>,
    /// The person's responsibility.
    pub responsibility: Option<Responsibility>,
    /// The performance pay that is the base of the deduction.
    pub performance_pay: Option<Yuan>,
    /// The tenure incentive that is the base of the deduction.
    pub tenure_incentive: Option<Yuan>,
    /// Whether it is a safety, environment or instability event.
    pub accident: Truth,
}

/// Whether anything is laid down for the person.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TreatmentStatus {
    /// Treatments are laid down.
    Defined,
    /// The regulation lays down nothing.
    NoProvision,
    /// Nobody of the superior enterprise is liable at this tier.
    SuperiorNotLiable,
    /// The rule on collective bodies answers.
    SeeCollectiveRule,
    /// Neither loss nor consequence.
    NoLossTier,
    /// The event lies outside the regulation.
    OutsideTheseMeasures,
    /// Tier or responsibility is not known.
    Undetermined,
}

/// A range of deduction, in percent and in yuan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeductionRange<'r> {
    /// The rule.
    pub rule: &'r Deduction,
    /// Low and high end in yuan, exact; `None` while the pay is not known.
    pub yuan: Option<(Yuan, Yuan)>,
}

impl DeductionRange<'_> {
    /// Low and high end in percent.
    pub fn percent(&self) -> (Percent, Percent) {
        (self.rule.low, self.rule.high)
    }

    /// Whether the number at the high end is inside.
    pub fn high_end_included(&self) -> Truth {
        self.rule.high_end.includes_its_number()
    }
}

/// What follows for the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treatment<'r> {
    /// Whether anything is laid down.
    pub status: TreatmentStatus,
    /// The tier, where it is settled.
    pub tier: Option<Tier>,
    /// Other tiers that are literally met as well.
    pub tier_alternatives: Vec<Tier>,
    /// The tiers still possible.
    pub tier_candidates: Vec<Tier>,
    /// The cell of the regulation, where treatments are laid down.
    pub cell: Option<&'r Cell>,
    /// The deduction of performance pay.
    pub performance_pay: Option<DeductionRange<'r>>,
    /// The deduction of the tenure incentive.
    pub tenure_incentive: Option<DeductionRange<'r>>,
}

/// What follows for one person.
///
/// `None` when the regulation is of another family.
///
/// # Errors
/// [`NumberError`] when a sum or a deduction leaves the range of [`Yuan`].
pub fn treatment<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &TreatmentFacts,
    recorder: R,
) -> Result<Option<Answer<'r, Treatment<'r>>>, NumberError> {
    let Some(rules) = &regulation.accountability else { return Ok(None) };
    let mut reasoning = Reasoning::new(regulation);
    let graded = match (&facts.tier, &facts.loss) {
        (None, Some(loss)) => Some(grade(rules, loss, &mut reasoning)?.tier),
        _ => None,
    };
    let tier = facts.tier.or(graded.as_ref().and_then(|graded| graded.tier));
    let mut treatment = if is_outside(rules, facts.accident, &mut reasoning) {
        Treatment::without(TreatmentStatus::OutsideTheseMeasures)
    } else {
        of_tier(rules, tier, facts, &mut reasoning)?
    };
    treatment.tier = tier;
    if let Some(LossTier { alternatives, candidates, .. }) = graded {
        (treatment.tier_alternatives, treatment.tier_candidates) = (alternatives, candidates);
    }
    Ok(Some(reasoning.answer(treatment, recorder.steps(Vec::new))))
}

impl Treatment<'_> {
    fn without(status: TreatmentStatus) -> Self {
        Treatment {
            status,
            tier: None,
            tier_alternatives: Vec::new(),
            tier_candidates: Vec::new(),
            cell: None,
            performance_pay: None,
            tenure_incentive: None,
        }
    }
}

pub(super) fn is_outside<'r>(
    rules: &'r AccountabilityRules,
    accident: Truth,
    reasoning: &mut Reasoning<'r>,
) -> bool {
    let Some(outside) = &rules.outside else { return false };
    let mut stated = crate::facts::Stated::default();
    for fact in outside.when.facts() {
        stated.set_fact(fact, accident);
    }
    let outcomes = crate::world::explore(&stated, |world| outside.when.holds(world));
    let is_outside = settled(&outcomes).copied().unwrap_or(false);
    if is_outside {
        reasoning.cite(&outside.article);
        reasoning.raise(Trigger::Outside);
    }
    is_outside
}

pub(super) fn of_tier<'r>(
    rules: &'r AccountabilityRules,
    tier: Option<Tier>,
    facts: &TreatmentFacts,
    reasoning: &mut Reasoning<'r>,
) -> Result<Treatment<'r>, NumberError> {
    let (Some(tier), Some(responsibility)) = (tier, facts.responsibility) else {
        return Ok(Treatment::without(TreatmentStatus::Undetermined));
    };
    if tier == Tier::None {
        return Ok(Treatment::without(TreatmentStatus::NoLossTier));
    }
    let Some(cell) = cell_of(rules, tier, responsibility) else {
        return Ok(Treatment::without(TreatmentStatus::NoProvision));
    };
    cite_cell(cell, reasoning);
    let status = match cell.status {
        CellStatus::Defined => TreatmentStatus::Defined,
        CellStatus::NoProvision => TreatmentStatus::NoProvision,
        CellStatus::SuperiorNotLiable => TreatmentStatus::SuperiorNotLiable,
        CellStatus::SeeCollectiveRule => TreatmentStatus::SeeCollectiveRule,
    };
    let performance_pay = range(cell.performance_pay.as_ref(), facts.performance_pay)?;
    let tenure_incentive = range(cell.tenure_incentive.as_ref(), facts.tenure_incentive)?;
    if [&performance_pay, &tenure_incentive].into_iter().flatten().any(|range| range.yuan.is_some()) {
        reasoning.raise(Trigger::YuanComputed);
    }
    Ok(Treatment {
        tier: Some(tier),
        cell: (cell.status == CellStatus::Defined).then_some(cell),
        performance_pay,
        tenure_incentive,
        ..Treatment::without(status)
    })
}

fn range(rule: Option<&Deduction>, base: Option<Yuan>) -> Result<Option<DeductionRange<'_>>, NumberError> {
    let Some(rule) = rule else { return Ok(None) };
    let yuan = base.map(|base| Ok((rule.low.of(base)?, rule.high.of(base)?))).transpose()?;
    Ok(Some(DeductionRange { rule, yuan }))
}
