//! The tier of a loss, of a consequence, and of both together.

use super::derivation;
use super::tier_of_amount::{Yardsticks, highest_by_share, possible_tiers};
use crate::answer::{Answer, Reasoning};
use crate::facts::{Fact, Stated};
use crate::money::Yuan;
use crate::number::NumberError;
use crate::regulation::accountability::{AccountabilityRules, ConsequenceDegree, ConsequenceScope, Tier};
use crate::regulation::{Regulation, Trigger};
use crate::trace::Recorder;
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
    /// What the loss is measured with, beside the regulation's own figures.
    pub yardsticks: Yardsticks,
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
    /// The tier that governs, the highest of those met, where it is settled; the least it can be where it
    /// could rise.
    pub tier: Option<Tier>,
    /// The tiers still possible, lightest first.
    pub candidates: Vec<Tier>,
    /// Every tier that is literally met, lightest first; `None` where that is not settled.
    pub matched: Option<Vec<Tier>>,
    /// Other tiers that are literally met as well.
    pub alternatives: Vec<Tier>,
    /// The tier could rise: by its share of assets that are not known.
    pub could_rise: bool,
    /// The tier by the amount of the loss.
    pub amount_tier: Option<Tier>,
    /// The tier by its share of the assets.
    pub share_tier: Option<Tier>,
    /// The tier of the loss alone, the higher of amount and share; the least it can be where it could rise.
    pub loss_tier: Option<Tier>,
    /// The tiers of the loss alone still possible, without those that assets nobody has stated could lift it to.
    pub loss_candidates: Vec<Tier>,
    /// The tier of the consequence alone.
    pub consequence_tier: Option<Tier>,
    /// The loss that is graded, contingent loss included where it counts.
    pub loss_total: Option<Yuan>,
    /// Whether it must be reported.
    pub report: Truth,
}

/// The tier of a loss, of a consequence, and of both together.
///
/// `None` when the regulation is of another family.
///
/// # Errors
/// [`NumberError`] when the sum of the losses leaves the range of [`Yuan`].
pub fn loss_tier<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &LossFacts,
    recorder: R,
) -> Result<Option<Answer<'r, LossTier>>, NumberError> {
    let Some(rules) = &regulation.accountability else { return Ok(None) };
    let mut reasoning = Reasoning::new(regulation);
    let grading = grade(rules, facts, &mut reasoning)?;
    let steps = recorder.steps(|| derivation::of_tiers(rules, facts, &grading));
    Ok(Some(reasoning.answer(grading.tier, steps)))
}

pub(super) fn grade<'r>(
    rules: &'r AccountabilityRules,
    facts: &LossFacts,
    reasoning: &mut Reasoning<'r>,
) -> Result<Grading, NumberError> {
    reasoning.raise(Trigger::LossGraded);
    let losses = LossAmounts::of(facts)?;
    let outcomes = reasoning.explore(&facts.stated, |world, reasoning| {
        let (total, at_least) = losses.total(rules, world, reasoning);
        let (amount, share) = tiers_of_loss(rules, facts, total, at_least, world);
        let consequence = tier_of_consequence(rules, facts.consequence, world);
        Graded { total, amount, share, consequence }
    });
    let graded = possible(&outcomes);
    let met = |met: &dyn Fn(&Graded) -> Tier| -> Vec<Tier> {
        TIERS.into_iter().filter(|tier| graded.iter().any(|graded| met(graded) == *tier)).collect()
    };
    let candidates = met(&Graded::tier);
    let loss_candidates = met(&Graded::loss);
    let one = |tiers: &[Tier]| if let [tier] = tiers { Some(*tier) } else { None };
    let tier = one(&candidates);
    let higher = tiers_by_unknown_share(rules, facts, &graded);
    let possible = |tier: &Tier| candidates.contains(tier) || higher.contains(tier);
    let candidates: Vec<Tier> = TIERS.into_iter().filter(possible).collect();
    if !higher.is_empty() {
        reasoning.miss(Question::PriorYearEndAssets);
    }
    let conflict = graded.iter().find(|graded| graded.matched().len() > 1);
    note_doubts(rules, facts, &graded, conflict.is_some(), reasoning);
    if !higher.is_empty() {
        reasoning.raise(Trigger::AssetsUnknown);
    }
    let others = |conflict: &Graded| -> Vec<Tier> {
        conflict.matched().into_iter().filter(|met| Some(*met) != tier).collect()
    };
    let tier = LossTier {
        tier,
        matched: settled(&map(&outcomes, Graded::matched)).cloned(),
        alternatives: tier.and(conflict).map(others).unwrap_or_default(),
        could_rise: !higher.is_empty(),
        amount_tier: settled(&map(&outcomes, |graded| graded.amount)).copied(),
        share_tier: settled(&map(&outcomes, |graded| graded.share)).copied().flatten(),
        loss_tier: one(&loss_candidates),
        consequence_tier: settled(&map(&outcomes, |graded| graded.consequence)).copied(),
        loss_total: settled(&map(&outcomes, |graded| graded.total)).copied().flatten(),
        report: match &rules.report {
            Some(rule) => {
                reasoning.cite(&rule.article);
                shared(candidates.iter().map(|tier| rule.tiers.contains(tier))).into()
            }
            None => Truth::Unknown,
        },
        loss_candidates,
        candidates,
    };
    Ok(Grading { tier, worlds: graded })
}

/// The tier, and what it comes to in every world that is still possible.
pub(super) struct Grading {
    pub tier: LossTier,
    pub worlds: Vec<Graded>,
}

const TIERS: [Tier; 4] = [Tier::None, Tier::General, Tier::Larger, Tier::Major];

#[derive(Clone, PartialEq)]
pub(super) struct Graded {
    pub total: Option<Yuan>,
    pub amount: Tier,
    pub share: Option<Tier>,
    pub consequence: Tier,
}

impl Graded {
    fn loss(&self) -> Tier {
        self.amount.max(self.share.unwrap_or(Tier::None))
    }

    fn tier(&self) -> Tier {
        self.loss().max(self.consequence)
    }

    /// Every tier met, lightest first.
    fn matched(&self) -> Vec<Tier> {
        let met = [Some(self.amount), self.share, Some(self.consequence)];
        Tier::GRADED.into_iter().filter(|tier| met.contains(&Some(*tier))).collect()
    }
}

/// The tiers that the share of assets nobody has stated could lift the loss to.
fn tiers_by_unknown_share(rules: &AccountabilityRules, facts: &LossFacts, graded: &[Graded]) -> Vec<Tier> {
    let lost = |graded: &Graded| graded.total.is_some_and(|total| total > Yuan::ZERO);
    let yardsticks = &facts.yardsticks;
    let known = yardsticks.prior_year_end_assets.is_some() || yardsticks.share_of_assets.is_some();
    if known || !graded.iter().any(lost) {
        return Vec::new();
    }
    let by_share = rules.tiers.iter().filter(|tier| tier.share_from.is_some()).map(|tier| tier.id);
    by_share.filter(|tier| graded.iter().any(|graded| graded.tier() < *tier)).collect()
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
    at_least_with_contingent: Yuan,
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
        let at_least_with_contingent = at_least.plus(contingent)?;
        let contingent = contingent > Yuan::ZERO;
        Ok(LossAmounts { incurred, at_least, with_contingent, at_least_with_contingent, contingent })
    }

    /// The loss where it is known, and what it is no smaller than.
    fn total<'r>(
        &self,
        rules: &'r AccountabilityRules,
        world: &mut World<'_, 'r>,
        reasoning: &mut Reasoning<'r>,
    ) -> (Option<Yuan>, Yuan) {
        if let Some(rule) = rules.contingent_loss.as_ref().filter(|_| self.contingent) {
            reasoning.cite(&rule.article);
            if rule.when.holds(world) {
                return (self.with_contingent, self.at_least_with_contingent);
            }
        }
        (self.incurred, self.at_least)
    }
}

/// The tiers of a known loss by amount and by share; an unknown one has any tier that its known part allows.
fn tiers_of_loss<'r>(
    rules: &'r AccountabilityRules,
    facts: &LossFacts,
    total: Option<Yuan>,
    at_least: Yuan,
    world: &mut World<'_, 'r>,
) -> (Tier, Option<Tier>) {
    let yardsticks = &facts.yardsticks;
    let known = total.unwrap_or(at_least);
    let share = yardsticks.tier_of_share(rules, known);
    let tiers = possible_tiers(rules, &yardsticks.thresholds, known);
    let lowest = tiers.first().copied().unwrap_or(Tier::None);
    let (question, tiers) = match total {
        Some(_) => (Question::Thresholds, tiers),
        None => {
            let lowest = lowest.max(share.unwrap_or(Tier::None));
            let every = [Tier::None].into_iter().chain(rules.tiers.iter().map(|tier| tier.id));
            (Question::Tier, every.filter(|tier| *tier >= lowest).collect())
        }
    };
    let amount = match tiers[..] {
        [tier] => tier,
        _ => tiers.get(world.choose(question, tiers.len())).copied().unwrap_or(lowest),
    };
    (amount, share.filter(|_| total.is_some()))
}

/// Degree and reach that do not belong together leave both tiers possible.
fn tier_of_consequence<'r>(
    rules: &'r AccountabilityRules,
    consequence: Consequence,
    world: &mut World<'_, 'r>,
) -> Tier {
    let (degree, scope) = match consequence {
        _ if rules.consequence_grades.is_empty() => return Tier::None,
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

fn note_doubts<'r>(
    rules: &'r AccountabilityRules,
    facts: &LossFacts,
    graded: &[Graded],
    conflict: bool,
    reasoning: &mut Reasoning<'r>,
) {
    for tier in &rules.tiers {
        let met = |graded: &Graded| {
            [graded.amount, graded.loss()].contains(&tier.id) || graded.loss() == Tier::None
        };
        if graded.iter().any(met) {
            reasoning.cite(&tier.article);
        }
    }
    if let Some(rule) = &rules.thresholds_elsewhere {
        reasoning.cite(&rule.article);
        reasoning.raise(Trigger::ThresholdsElsewhere);
    }
    if highest_by_share(rules).is_some() {
        reasoning.raise(Trigger::AssetShare);
    }
    if facts.direct_loss.or(facts.indirect_loss).is_some()
        && let Some(article) = &rules.loss_article
    {
        reasoning.cite(article);
    }
    if facts.consequence != Consequence::None {
        if rules.consequence_grades.is_empty() {
            reasoning.raise(Trigger::ConsequenceNotGraded);
        }
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
