//! The derivation: for every tier what it takes and how that stands, and what each responsibility then faces.

use super::loss_tier::{Graded, Grading, LossFacts};
use super::scenario::{ResponsibilityRow, ScenarioFacts};
use super::tier_of_amount::Thresholds;
use super::treatment::{DeductionRange, Treatment, TreatmentStatus};
use crate::facts::Fact;
use crate::money::Yuan;
use crate::regulation::AccountabilityRules;
use crate::regulation::accountability::{Tier, TierRule};
use crate::trace::{Claim, Conclusion, Join, Pay, Side, Step, Yardstick};
use crate::truth::Truth;
use crate::world::shared;

/// A step for every tier, the lightest first; one for a contingent loss, where there is any.
pub(super) fn of_tiers<'r>(
    rules: &'r AccountabilityRules,
    facts: &LossFacts,
    grading: &Grading,
) -> Vec<Step<'r>> {
    let at_least: Vec<Step<'r>> =
        rules.tiers.iter().map(|rule| at_least(rules, rule, facts, grading)).collect();
    let article = |tier: Tier| {
        let rule = rules.tiers.iter().find(|rule| rule.id == tier).or(rules.tiers.first());
        rule.map_or("", |rule| rule.article.as_str())
    };
    let mut steps = Vec::new();
    for tier in [Tier::None].into_iter().chain(Tier::GRADED) {
        let step_of = |tier: Tier| {
            let place = rules.tiers.iter().position(|rule| rule.id == tier)?;
            at_least.get(place).cloned()
        };
        let next = rules.tiers.iter().map(|rule| rule.id).find(|next| *next > tier);
        let from = step_of(tier).into_iter().chain(next.and_then(step_of).map(Step::denied));
        let possible = grading.tier.candidates.iter().map(|candidate| *candidate == tier);
        let step = Step::concluded(article(tier), Conclusion::Tier(tier), Join::All, from.collect());
        steps.push(step.settled(shared(possible).into()));
    }
    if let Some(rule) = rules.contingent_loss.as_ref().filter(|_| facts.contingent_loss > Some(Yuan::ZERO)) {
        let when = Step::condition(&rule.article, &rule.when, &facts.stated);
        steps.push(Step::concluded(&rule.article, Conclusion::ContingentCounts, Join::All, vec![when]));
    }
    steps
}

/// Loss or consequence reaches a tier: by amount, by share of the assets, or by the consequence.
fn at_least<'r>(
    rules: &'r AccountabilityRules,
    rule: &'r TierRule,
    facts: &LossFacts,
    grading: &Grading,
) -> Step<'r> {
    let tier = rule.id;
    let in_all = |reaches: &dyn Fn(&Graded) -> bool| Truth::from(shared(grading.worlds.iter().map(reaches)));
    let mut from = vec![by_amount(rules, rule, facts, grading, in_all(&|graded| graded.amount >= tier))];
    from.extend(by_share(rule, facts, grading));
    if let Some(grade) = rules.consequence_grades.iter().find(|grade| grade.tier == tier) {
        let claim = Claim::Conclusion(Conclusion::ConsequenceAtLeast(tier));
        from.push(Step::leaf(&grade.article, claim, in_all(&|graded| graded.consequence >= tier)));
    }
    let possible = grading.tier.candidates.iter().map(|candidate| *candidate >= tier);
    let step = Step::concluded(&rule.article, Conclusion::AtLeast(tier), Join::Any, from);
    step.settled(shared(possible).into())
}

fn by_amount<'r>(
    rules: &'r AccountabilityRules,
    rule: &'r TierRule,
    facts: &LossFacts,
    grading: &Grading,
    holds: Truth,
) -> Step<'r> {
    let amount = grading.tier.loss_total;
    let Thresholds { larger_from, major_from, included } = facts.yardsticks.thresholds;
    let claim = |limit, included, quote| Claim::Amount { amount, limit, side: Side::From, included, quote };
    let (article, claim) = match (&rule.from, &rules.thresholds_elsewhere, rule.id) {
        (Some(from), _, _) => {
            (&rule.article, claim(Some(from.yuan), from.included.into(), Some(from.quote.as_str())))
        }
        (None, Some(elsewhere), Tier::Larger) => (&elsewhere.article, claim(larger_from, included, None)),
        (None, Some(elsewhere), Tier::Major) => (&elsewhere.article, claim(major_from, included, None)),
        (None, _, _) => (&rule.article, Claim::Fact(Fact::LossCaused)),
    };
    Step::leaf(article, claim, holds)
}

/// The share of the assets; absent where the tier knows none.
fn by_share<'r>(rule: &'r TierRule, facts: &LossFacts, grading: &Grading) -> Option<Step<'r>> {
    let from = rule.share_from.as_ref()?;
    let claim = Claim::Rate {
        yardstick: Yardstick::ShareOfAssets,
        rate: grading.tier.loss_total.and_then(|loss| facts.yardsticks.share(loss)),
        limit: Some(from.percent),
        side: Side::From,
        included: from.included,
        quote: &from.quote,
    };
    let reaches = |graded: &Graded| match (graded.share, graded.total) {
        (Some(share), _) => (share >= rule.id).into(),
        (None, Some(total)) if total == Yuan::ZERO => Truth::No,
        (None, _) => Truth::Unknown,
    };
    let holds = shared(grading.worlds.iter().map(reaches)).unwrap_or_default();
    Some(Step::leaf(&rule.article, claim, holds))
}

/// What each responsibility faces at each tier still possible.
pub(super) fn of_treatments<'r>(
    rules: &'r AccountabilityRules,
    facts: &ScenarioFacts,
    rows: &[ResponsibilityRow<'r>],
    tiers: &[Step<'r>],
) -> Vec<Step<'r>> {
    let outside = rules.outside.iter().map(|rule| {
        let mut stated = crate::facts::Stated::default();
        for fact in rule.when.facts() {
            stated.set_fact(fact, facts.accident);
        }
        // Nobody need deny it: the event is outside only where that is stated.
        let step = Step::condition(&rule.article, &rule.when, &stated);
        let is_outside = step.holds.is_yes();
        Step::concluded(&rule.article, Conclusion::Outside, Join::All, vec![step])
            .settled(is_outside.into())
            .denied()
    });
    let outside: Vec<Step<'r>> = outside.collect();
    let mut steps = Vec::new();
    for row in rows {
        for (tier, treatment) in row.treatments.iter().filter(|(tier, _)| *tier != Tier::None) {
            let is_tier = |step: &&Step<'_>| step.claim == Claim::Conclusion(Conclusion::Tier(*tier));
            // The tier has a derivation of its own.
            let tier_alone = |step: &Step<'r>| Step { from: Vec::new(), ..step.clone() };
            let mut from: Vec<Step<'r>> = tiers.iter().find(is_tier).map(tier_alone).into_iter().collect();
            from.extend(outside.iter().cloned());
            let cell = super::cell_of(rules, *tier, row.responsibility);
            let article = cell.and_then(|cell| cell.articles.first()).map_or("", String::as_str);
            let defined = treatment.status == TreatmentStatus::Defined;
            let laid_down = Claim::Conclusion(Conclusion::LaidDown(treatment.status));
            from.push(Step {
                from: deductions(article, facts, treatment),
                ..Step::leaf(article, laid_down, defined.into())
            });
            let treated = Conclusion::Treated { tier: *tier, responsibility: row.responsibility };
            steps.push(Step::concluded(article, treated, Join::All, from));
        }
    }
    steps
}

fn deductions<'r>(article: &'r str, facts: &ScenarioFacts, treatment: &Treatment<'r>) -> Vec<Step<'r>> {
    let deduction = |pay: Pay, base: Option<Yuan>, range: &DeductionRange<'r>| {
        let rule = range.rule;
        let claim = Claim::Deduction {
            pay,
            base,
            low: rule.low,
            high: rule.high,
            high_included: range.high_end_included(),
            mandatory: rule.mandatory,
            quote: &rule.quote,
        };
        Step::leaf(article, claim, Truth::Yes)
    };
    let performance = treatment.performance_pay.iter();
    let tenure = treatment.tenure_incentive.iter();
    performance
        .map(|range| deduction(Pay::Performance, facts.performance_pay, range))
        .chain(tenure.map(|range| deduction(Pay::TenureIncentive, facts.tenure_incentive, range)))
        .collect()
}
