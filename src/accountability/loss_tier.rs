//! The tier of a loss, of a consequence, and of both together.

use crate::answer::{Answer, Claim, Reasoning, Recorder, Step};
use crate::facts::{Fact, Stated};
use crate::interval::{End, Interval};
use crate::money::Yuan;
use crate::number::NumberError;
use crate::regulation::accountability::{AccountabilityRules, ConsequenceDegree, ConsequenceScope, Tier};
use crate::regulation::{Regulation, Trigger};
use crate::truth::Truth;
use crate::world::{Question, World, possible, settled, shared};

/// What is known of a loss and of a consequence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LossFacts {
    /// The loss incurred, where it is stated as one amount.
    pub loss_amount: Option<Yuan>,
    /// The direct loss.
    pub direct_loss: Option<Yuan>,
    /// The indirect loss.
    pub indirect_loss: Option<Yuan>,
    /// A loss that has not occurred yet.
    pub contingent_loss: Option<Yuan>,
    /// A consequence other than loss; none where it is not alleged.
    pub consequence: Consequence,
    /// The yes-or-no facts and the readings chosen.
    pub stated: Stated,
}

/// A consequence other than loss.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Consequence {
    /// Not alleged.
    #[default]
    None,
    /// Graded already.
    Tier(Tier),
    /// Described by degree and reach, each as far as known.
    Described {
        /// The degree of the violation.
        degree: Option<ConsequenceDegree>,
        /// How far the effect reaches.
        scope: Option<ConsequenceScope>,
    },
}

/// The tier answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LossTier {
    /// The tier that governs, the higher of loss and consequence, where it is settled.
    pub tier: Option<Tier>,
    /// The tiers still possible, lightest first.
    pub candidates: Vec<Tier>,
    /// Other tiers that are literally met as well.
    pub alternatives: Vec<Tier>,
    /// The tier of the loss alone.
    pub loss_tier: Option<Tier>,
    /// The tiers of the loss alone still possible.
    pub loss_candidates: Vec<Tier>,
    /// The tier of the consequence alone.
    pub consequence_tier: Option<Tier>,
    /// The loss that is graded, contingent loss included where it counts.
    pub loss_total: Option<Yuan>,
    /// Whether it must be reported upwards.
    pub report_upwards: Truth,
}

/// The tier of a loss, of a consequence, and of both together.
///
/// `None` when the regulation is of another family.
///
/// # Errors
/// [`NumberError`] when the sum of the losses leaves the range of [`Yuan`].
pub fn loss_tier<'r, R: Recorder<'r>>(
    regulation: &'r Regulation,
    facts: &LossFacts,
    recorder: R,
) -> Result<Option<Answer<'r, LossTier>>, NumberError> {
    let Some(rules) = &regulation.accountability else { return Ok(None) };
    let mut reasoning = Reasoning::new(regulation, recorder);
    let tier = grade(rules, facts, &mut reasoning)?;
    Ok(Some(reasoning.answer(tier)))
}

pub(super) fn grade<'r, R: Recorder<'r>>(
    rules: &'r AccountabilityRules,
    facts: &LossFacts,
    reasoning: &mut Reasoning<'r, R>,
) -> Result<LossTier, NumberError> {
    reasoning.raise(Trigger::LossGraded);
    let losses = LossAmounts::of(facts)?;
    let outcomes = reasoning.explore(&facts.stated, |world, reasoning| {
        let total = losses.total(rules, world, reasoning);
        let loss = tier_of_loss(rules, total, losses.at_least, world);
        let consequence = tier_of_consequence(rules, facts.consequence, world);
        Graded { total, loss, consequence }
    });
    let graded = possible(&outcomes);
    let met = |met: &dyn Fn(&Graded) -> Tier| -> Vec<Tier> {
        let tiers = [Tier::None, Tier::General, Tier::Larger, Tier::Major];
        tiers.into_iter().filter(|tier| graded.iter().any(|graded| met(graded) == *tier)).collect()
    };
    let candidates = met(&Graded::tier);
    let loss_candidates = met(&|graded| graded.loss);
    let one = |tiers: &[Tier]| if let [tier] = tiers { Some(*tier) } else { None };
    let both_met = |graded: &Graded| graded.loss != Tier::None && graded.consequence != Tier::None;
    let conflict = graded.iter().find(|graded| both_met(graded) && graded.loss != graded.consequence);
    let tier = one(&candidates);
    note_doubts(rules, facts, &graded, conflict.is_some(), reasoning);
    record(rules, &graded, reasoning);
    let report = rules.report_upwards.as_ref();
    Ok(LossTier {
        tier,
        alternatives: match (tier, conflict) {
            (Some(tier), Some(conflict)) => {
                [conflict.loss, conflict.consequence].into_iter().filter(|met| *met != tier).collect()
            }
            _ => Vec::new(),
        },
        loss_tier: one(&loss_candidates),
        consequence_tier: settled(&map(&outcomes, |graded| graded.consequence)).copied(),
        loss_total: settled(&map(&outcomes, |graded| graded.total)).copied().flatten(),
        report_upwards: match report {
            Some(rule) => {
                reasoning.cite(&rule.article);
                shared(candidates.iter().map(|tier| rule.tiers.contains(tier))).into()
            }
            None => Truth::Unknown,
        },
        loss_candidates,
        candidates,
    })
}

#[derive(Clone, PartialEq)]
struct Graded {
    total: Option<Yuan>,
    loss: Tier,
    consequence: Tier,
}

impl Graded {
    fn tier(&self) -> Tier {
        self.loss.max(self.consequence)
    }
}

fn map<'r, T, U>(
    outcomes: &[crate::world::Outcome<'r, T>],
    part: impl Fn(&T) -> U,
) -> Vec<crate::world::Outcome<'r, U>> {
    let one = |outcome: &crate::world::Outcome<'r, T>| crate::world::Outcome {
        value: part(&outcome.value),
        choices: Vec::new(),
    };
    outcomes.iter().map(one).collect()
}

/// The amounts, added up once; nothing is netted and nothing rounded.
struct LossAmounts {
    incurred: Option<Yuan>,
    /// The one part that is known, where the other is not: the loss is no smaller.
    at_least: Yuan,
    with_contingent: Option<Yuan>,
    contingent: bool,
}

impl LossAmounts {
    fn of(facts: &LossFacts) -> Result<LossAmounts, NumberError> {
        let parts = facts.direct_loss.zip(facts.indirect_loss);
        let sum = parts.map(|(direct, indirect)| direct.plus(indirect)).transpose()?;
        let incurred = facts.loss_amount.or(sum);
        let at_least = facts.direct_loss.or(facts.indirect_loss).unwrap_or_default();
        let contingent = facts.contingent_loss.unwrap_or_default();
        let with_contingent = incurred.map(|incurred| incurred.plus(contingent)).transpose()?;
        Ok(LossAmounts { incurred, at_least, with_contingent, contingent: contingent > Yuan::ZERO })
    }

    fn total<'r, R: Recorder<'r>>(
        &self,
        rules: &'r AccountabilityRules,
        world: &mut World<'_, 'r>,
        reasoning: &mut Reasoning<'r, R>,
    ) -> Option<Yuan> {
        match &rules.contingent_loss {
            Some(rule) if self.contingent => {
                reasoning.cite(&rule.article);
                if rule.when.holds(world) { self.with_contingent } else { self.incurred }
            }
            _ => self.incurred,
        }
    }
}

/// The tier of a known amount; an unknown one has any tier that its known part allows.
fn tier_of_loss<'r>(
    rules: &'r AccountabilityRules,
    total: Option<Yuan>,
    at_least: Yuan,
    world: &mut World<'_, 'r>,
) -> Tier {
    if let Some(total) = total {
        return tier_of_amount(rules, total);
    }
    let lowest = tier_of_amount(rules, at_least);
    let tiers = [Tier::None].into_iter().chain(rules.tiers.iter().map(|tier| tier.id));
    let open: Vec<Tier> = tiers.filter(|tier| *tier >= lowest).collect();
    open.get(world.choose(Question::Tier, open.len())).copied().unwrap_or(lowest)
}

pub(super) fn tier_of_amount(rules: &AccountabilityRules, total: Yuan) -> Tier {
    rules
        .tiers
        .iter()
        .find(|tier| tier.amounts().contains(&total).is_yes())
        .map_or(Tier::None, |tier| tier.id)
}

/// Degree and reach that do not belong together leave both tiers possible.
fn tier_of_consequence<'r>(
    rules: &'r AccountabilityRules,
    consequence: Consequence,
    world: &mut World<'_, 'r>,
) -> Tier {
    let (degree, scope) = match consequence {
        Consequence::None => return Tier::None,
        Consequence::Tier(tier) => return tier,
        Consequence::Described { degree, scope } => (degree, scope),
    };
    let grades = &rules.consequence_grades;
    let by_degree = degree.and_then(|degree| grades.iter().position(|grade| grade.degree == degree));
    let by_scope = scope.and_then(|scope| grades.iter().position(|grade| grade.scope == scope));
    let tier = |place: usize| grades.get(place).map_or(Tier::None, |grade| grade.tier);
    match (by_degree, by_scope) {
        (Some(degree), Some(scope)) if degree == scope => tier(degree),
        (Some(degree), Some(scope)) => {
            let higher = world.holds_if(Fact::ConsequenceTierLarger, Truth::Unknown);
            tier(if higher { degree.max(scope) } else { degree.min(scope) })
        }
        _ => tier(world.choose(Question::ConsequenceTier, grades.len())),
    }
}

fn note_doubts<'r, R: Recorder<'r>>(
    rules: &'r AccountabilityRules,
    facts: &LossFacts,
    graded: &[Graded],
    conflict: bool,
    reasoning: &mut Reasoning<'r, R>,
) {
    for tier in &rules.tiers {
        if graded.iter().any(|graded| graded.loss == tier.id || graded.loss == Tier::None) {
            reasoning.cite(&tier.article);
        }
    }
    if facts.direct_loss.or(facts.indirect_loss).is_some()
        && let Some(article) = &rules.loss_article
    {
        reasoning.cite(article);
    }
    if facts.consequence != Consequence::None {
        for grade in &rules.consequence_grades {
            reasoning.cite(&grade.article);
        }
    }
    if let Consequence::Described { degree: Some(degree), scope: Some(scope) } = facts.consequence
        && !rules.consequence_grades.iter().any(|grade| grade.degree == degree && grade.scope == scope)
    {
        reasoning.raise(Trigger::ConsequenceMismatch);
    }
    if conflict {
        reasoning.raise(Trigger::TiersConflict);
    }
    if facts.contingent_loss.is_some() && facts.stated.fact(Fact::ContingentRecognised) == Truth::Unknown {
        reasoning.raise(Trigger::ContingentRecognition);
    }
}

fn record<'r, R: Recorder<'r>>(
    rules: &'r AccountabilityRules,
    graded: &[Graded],
    reasoning: &mut Reasoning<'r, R>,
) {
    let [graded] = graded else { return };
    for tier in &rules.tiers {
        if let Some(from) = &tier.from {
            reasoning.recorder.record(|| Step {
                article: &tier.article,
                claim: Claim::AmountFrom {
                    amount: graded.total,
                    from: from.yuan,
                    included: from.included,
                    quote: &from.quote,
                },
                holds: graded.total.map_or(Truth::Unknown, |total| {
                    Interval { low: Some((from.yuan, End::from(from.included))), high: None }.contains(&total)
                }),
                from: Vec::new(),
            });
        }
    }
}

/// The tiers of several losses, one by one and together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeveralLosses {
    /// The tier of each loss by itself, in their order.
    pub tier_per_loss: Vec<Tier>,
    /// The sum.
    pub total: Yuan,
    /// The tier of the sum.
    pub tier_if_one_loss: Tier,
    /// The tier, where it is the same either way.
    pub tier: Option<Tier>,
}

/// The tiers of several losses: the regulation does not say whether they are added.
///
/// `None` when the regulation is of another family.
///
/// # Errors
/// [`NumberError`] when the sum of the losses leaves the range of [`Yuan`].
pub fn several_losses<'r, R: Recorder<'r>>(
    regulation: &'r Regulation,
    losses: &[Yuan],
    recorder: R,
) -> Result<Option<Answer<'r, SeveralLosses>>, NumberError> {
    let Some(rules) = &regulation.accountability else { return Ok(None) };
    let mut reasoning = Reasoning::new(regulation, recorder);
    let total = losses.iter().try_fold(Yuan::ZERO, |sum, loss| sum.plus(*loss))?;
    let tier_per_loss: Vec<Tier> = losses.iter().map(|loss| tier_of_amount(rules, *loss)).collect();
    let highest = tier_per_loss.iter().copied().max().unwrap_or(Tier::None);
    let tier_if_one_loss = tier_of_amount(rules, total);
    for tier in &rules.tiers {
        reasoning.cite(&tier.article);
    }
    if highest != tier_if_one_loss {
        reasoning.raise(Trigger::SeveralLossesDiffer);
    }
    let tier = (highest == tier_if_one_loss).then_some(highest);
    Ok(Some(reasoning.answer(SeveralLosses { tier_per_loss, total, tier_if_one_loss, tier })))
}
