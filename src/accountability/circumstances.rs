//! Circumstances: heavier, aggravated, lighter, reduced, waived, or no liability at all.

use crate::answer::{Answer, Reasoning};
use crate::facts::{Fact, Stated};
use crate::pairs::Distinct;
use crate::regulation::accountability::{
    AggravatingEffect, ApprovalRule, CircumstanceRules, ConcealedThing, MitigatingEffect, WaiverRule,
};
use crate::regulation::{Item, Regulation, Trigger};
use crate::trace::Recorder;
use crate::trace::{Claim, Conclusion, Join, Step};
use crate::truth::Truth;

/// What is alleged. An item or fact that is not stated is not alleged; one stated as unknown stays open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CircumstanceFacts {
    /// Items by id, facts by name, and the readings chosen.
    pub stated: Stated,
    /// Facts and items that are alleged but whose truth is not known.
    pub open_facts: Distinct<Fact>,
    /// Items that are alleged but whose truth is not known.
    pub open_items: Distinct<String>,
    /// What bars mitigation, by the names of the regulation: 有令不行, 主观故意.
    pub disqualifiers: Vec<String>,
    /// The kind of concealment: 瞒报, 漏报, 谎报.
    pub concealment_kind: Option<String>,
    /// What was concealed.
    pub concealment_of: Option<ConcealedThing>,
    /// The treatments due before circumstances, by name; `None` where not known.
    pub base_treatments: Option<Vec<String>>,
}

/// How the range of treatment moves. No regulation gives a figure for it.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RangeChange {
    /// 加重.
    AboveRangeNoFigureGiven,
    /// 从重.
    WithinRangeTowardsHighEnd,
    /// 从重或加重, not told apart.
    WithinRangeTowardsHighEndOrAboveRangeNoFigureGiven,
    /// 从轻.
    WithinRangeTowardsLowEnd,
    /// 减轻.
    BelowRangeNoFigureGiven,
}

/// What the circumstances come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circumstances<'r> {
    /// Treatment must be heavier (从重).
    pub heavier: Truth,
    /// Treatment must be heavier or aggravated, which the text does not tell apart.
    pub heavier_or_aggravated: Truth,
    /// Treatment must be aggravated (加重).
    pub aggravated: Truth,
    /// Treatment may be lighter (从轻).
    pub lighter: Truth,
    /// Treatment may be reduced (减轻).
    pub reduced: Truth,
    /// Treatment may be waived (免除).
    pub waived: Truth,
    /// The waiver, read as printed; `None` where the regulation has no doubt about it.
    pub waived_as_printed: Option<Truth>,
    /// The waiver, if the mitigating circumstances are meant.
    pub waived_if_mitigation_meant: Option<Truth>,
    /// The person may bear no liability.
    pub no_liability: Truth,
    /// How the range moves, for what is certain.
    pub range_changes: Vec<RangeChange>,
    /// Whether mitigating and aggravating circumstances stand together.
    pub conflict: bool,
    /// Whose approval is needed, where reduction or waiver is possible.
    pub approval: Option<&'r ApprovalRule>,
}

/// What the circumstances come to.
///
/// `None` when the regulation is of another family.
pub fn circumstances<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &CircumstanceFacts,
    recorder: R,
) -> Option<Answer<'r, Circumstances<'r>>> {
    let rules = &regulation.accountability.as_ref()?.circumstances;
    let mut reasoning = Reasoning::new(regulation);
    let alleged = alleged(regulation, facts);
    let weighed = Weighed::new(rules, facts, &alleged, &mut reasoning);
    let no_liability = no_liability(regulation, &alleged, &mut reasoning);
    let steps = recorder.steps(|| derivation(regulation, &weighed, no_liability, &alleged));
    let value = weighed.value(rules, facts, no_liability, &alleged, &mut reasoning);
    Some(reasoning.answer(value, steps))
}

/// What is not stated is not alleged, so it does not hold; what is open stays unknown.
fn alleged(regulation: &Regulation, facts: &CircumstanceFacts) -> Stated {
    let mut alleged = facts.stated.clone();
    let Some(rules) = &regulation.accountability else { return alleged };
    let lists = [&rules.circumstances.aggravating, &rules.circumstances.mitigating];
    let exemptions = rules.exemption.iter().flat_map(|exemption| &exemption.items);
    let items: Vec<&Item> = lists.into_iter().flatten().chain(exemptions).collect();
    let recurrence = rules.circumstances.recurrence.iter().flat_map(|rule| rule.when.facts());
    let item_facts = items.iter().filter_map(|item| item.when.as_ref()).flat_map(|when| when.facts());
    for fact in item_facts.chain(recurrence) {
        if alleged.fact(fact) == Truth::Unknown && !facts.open_facts.contains(&fact) {
            alleged.set_fact(fact, Truth::No);
        }
    }
    for item in items {
        if alleged.item(&item.id) == Truth::Unknown && !facts.open_items.contains(&item.id) {
            alleged.set_item(&item.id, Truth::No);
        }
    }
    alleged
}

struct Weighed {
    aggravating: Truth,
    recurrence: Truth,
    mitigating: Truth,
}

impl Weighed {
    fn new<'r>(
        rules: &'r CircumstanceRules,
        facts: &CircumstanceFacts,
        alleged: &Stated,
        reasoning: &mut Reasoning<'r>,
    ) -> Weighed {
        let concealed = rules.concealment.as_ref().is_some_and(|rule| {
            let kind = facts.concealment_kind.as_ref().is_some_and(|kind| rule.kinds.contains(kind));
            kind && facts.concealment_of.is_some_and(|of| rule.of.contains(&of))
        });
        let mut stated = alleged.clone();
        if let Some(rule) = rules.concealment.as_ref().filter(|_| concealed) {
            stated.set_item(&rule.item, Truth::Yes);
        }
        let aggravating = any_item(&rules.aggravating, &stated, reasoning);
        let recurrence = match &rules.recurrence {
            Some(rule) => {
                let truth = reasoning.truth(&stated, &mut |world, _| rule.when.holds(world));
                if !truth.is_no() {
                    reasoning.cite(&rule.article);
                }
                truth
            }
            None => Truth::No,
        };
        let mitigating = any_item(&rules.mitigating, &stated, reasoning);
        let mitigating = barred(rules, facts, mitigating, reasoning);
        Weighed { aggravating, recurrence, mitigating }
    }

    fn value<'r>(
        self,
        rules: &'r CircumstanceRules,
        facts: &CircumstanceFacts,
        no_liability: Truth,
        alleged: &Stated,
        reasoning: &mut Reasoning<'r>,
    ) -> Circumstances<'r> {
        let heavier = |effect| if rules.aggravating_effect == effect { self.aggravating } else { Truth::No };
        let allowed =
            |effect| if rules.mitigating_effects.contains(&effect) { self.mitigating } else { Truth::No };
        let (as_printed, if_meant) = self.waivers(rules, facts);
        let waived = match &rules.waiver {
            None => allowed(MitigatingEffect::Waived),
            Some(rule) => waived(rule, as_printed, if_meant, alleged, reasoning),
        };
        let (lighter, reduced) = (allowed(MitigatingEffect::Lighter), allowed(MitigatingEffect::Reduced));
        let worse = Truth::any([self.aggravating, self.recurrence]).is_yes();
        let conflict = worse && self.mitigating.is_yes();
        let approval = rules.approval.as_ref().filter(|_| !self.mitigating.is_no());
        if let Some(rule) = approval {
            reasoning.cite(&rule.article);
        }
        if conflict {
            reasoning.raise(Trigger::CircumstancesConflict);
        }
        if worse || !self.mitigating.is_no() {
            reasoning.raise(Trigger::CircumstanceWithoutMeasure);
        }
        let heavier_or_aggravated = heavier(AggravatingEffect::HeavierOrAggravated);
        let heavier = heavier(AggravatingEffect::Heavier);
        let changes = [
            (self.recurrence, RangeChange::AboveRangeNoFigureGiven),
            (heavier, RangeChange::WithinRangeTowardsHighEnd),
            (heavier_or_aggravated, RangeChange::WithinRangeTowardsHighEndOrAboveRangeNoFigureGiven),
            (lighter, RangeChange::WithinRangeTowardsLowEnd),
            (reduced, RangeChange::BelowRangeNoFigureGiven),
        ];
        let has_waiver = rules.waiver.is_some();
        Circumstances {
            heavier,
            heavier_or_aggravated,
            aggravated: self.recurrence,
            lighter,
            reduced,
            waived,
            waived_as_printed: has_waiver.then_some(as_printed),
            waived_if_mitigation_meant: has_waiver.then_some(if_meant),
            no_liability,
            range_changes: changes
                .into_iter()
                .filter(|(truth, _)| truth.is_yes())
                .map(|(_, change)| change)
                .collect(),
            conflict,
            approval,
        }
    }

    /// Whether the waiver is open as printed (recurrence) and if mitigation is meant.
    fn waivers(&self, rules: &CircumstanceRules, facts: &CircumstanceFacts) -> (Truth, Truth) {
        let Some(rule) = &rules.waiver else { return (Truth::No, Truth::No) };
        let minor: Truth = facts
            .base_treatments
            .as_ref()
            .map(|due| !due.is_empty() && due.iter().all(|name| rule.treatments.contains(name)))
            .into();
        (Truth::all([minor, self.recurrence]), Truth::all([minor, self.mitigating]))
    }
}

/// The waiver: its two readings, and never alongside an aggravation without a word on it.
fn waived<'r>(
    rule: &'r WaiverRule,
    as_printed: Truth,
    if_meant: Truth,
    alleged: &Stated,
    reasoning: &mut Reasoning<'r>,
) -> Truth {
    if as_printed.is_no() && if_meant.is_no() {
        return Truth::No;
    }
    reasoning.cite(&rule.article);
    reasoning.raise(Trigger::WaiverConsidered);
    if as_printed != if_meant {
        reasoning.miss(crate::Question::Reading(&rule.doubt));
    }
    let conflict = !as_printed.is_no();
    match alleged.reading(&rule.doubt) {
        Some(reading) if reading == rule.if_mitigation_meant && !conflict => if_meant,
        Some(reading) if reading == rule.as_printed && !conflict => as_printed,
        _ => Truth::Unknown,
    }
}

fn any_item<'r>(items: &'r [Item], stated: &Stated, reasoning: &mut Reasoning<'r>) -> Truth {
    let mut any = Truth::No;
    for item in items {
        let truth = reasoning.truth(stated, &mut |world, reasoning| match stated.item(&item.id) {
            Truth::Yes => {
                reasoning.cite(&item.article);
                reasoning.doubts(&item.doubts);
                true
            }
            alleged => match &item.when {
                Some(when) => when.holds(world),
                None => world.holds_if(Fact::AnyToleranceItem, alleged),
            },
        });
        if truth.is_yes() {
            reasoning.cite(&item.article);
            reasoning.doubts(&item.doubts);
        }
        any = Truth::any([any, truth]);
    }
    any
}

/// Mitigation under the doubt whether certain acts bar it.
fn barred<'r>(
    rules: &'r CircumstanceRules,
    facts: &CircumstanceFacts,
    mitigating: Truth,
    reasoning: &mut Reasoning<'r>,
) -> Truth {
    let Some(rule) = &rules.disqualifiers else { return mitigating };
    let alleged = facts.disqualifiers.iter().any(|name| rule.names.contains(name));
    if !alleged || mitigating.is_no() {
        return mitigating;
    }
    reasoning.cite(&rule.article);
    reasoning.doubt(&rule.doubt);
    match facts.stated.reading(&rule.doubt) {
        None => {
            reasoning.miss(crate::Question::Reading(&rule.doubt));
            Truth::Unknown
        }
        Some(reading) if reading == rule.bars => Truth::No,
        Some(_) => mitigating,
    }
}

fn no_liability<'r>(regulation: &'r Regulation, alleged: &Stated, reasoning: &mut Reasoning<'r>) -> Truth {
    let Some(rule) = regulation.accountability.as_ref().and_then(|rules| rules.exemption.as_ref()) else {
        return Truth::No;
    };
    let item = any_item(&rule.items, alleged, reasoning);
    if item.is_no() {
        return Truth::No;
    }
    reasoning.cite(&rule.article);
    reasoning.raise(Trigger::Exemption);
    let required = reasoning.truth(alleged, &mut |world, _| rule.requires.holds(world));
    Truth::all([item, required])
}

/// The derivation: a step for each kind of circumstance, of the items it lists.
fn derivation<'r>(
    regulation: &'r Regulation,
    weighed: &Weighed,
    no_liability: Truth,
    alleged: &Stated,
) -> Vec<Step<'r>> {
    let Some(accountability) = &regulation.accountability else { return Vec::new() };
    let rules = &accountability.circumstances;
    let item = |item: &'r Item| match (&item.when, alleged.item(&item.id)) {
        (Some(when), Truth::No | Truth::Unknown) => {
            let when = Step::condition(&item.article, when, alleged);
            Step::node(&item.article, Claim::Item(&item.id), Join::All, vec![when])
        }
        (_, stated) => Step::leaf(&item.article, Claim::Item(&item.id), stated),
    };
    let any = |items: &'r [Item], conclusion| {
        let article = items.first().map_or("", |item| item.article.as_str());
        Step::concluded(article, conclusion, Join::Any, items.iter().map(item).collect())
    };
    let mut steps = vec![
        any(&rules.aggravating, Conclusion::Aggravating).settled(weighed.aggravating),
        any(&rules.mitigating, Conclusion::Mitigating).settled(weighed.mitigating),
    ];
    if let Some(rule) = &rules.recurrence {
        let when = Step::condition(&rule.article, &rule.when, alleged);
        let step = Step::concluded(&rule.article, Conclusion::Recurrence, Join::All, vec![when]);
        steps.push(step.settled(weighed.recurrence));
    }
    if let Some(rule) = &accountability.exemption {
        let requires = Step::condition(&rule.article, &rule.requires, alleged);
        let from = vec![any(&rule.items, Conclusion::AnyOf), requires];
        let step = Step::concluded(&rule.article, Conclusion::NoLiability, Join::All, from);
        steps.push(step.settled(no_liability));
    }
    steps
}
