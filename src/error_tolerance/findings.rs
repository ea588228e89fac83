//! What is found beside eligibility: which parts hold, which doubts they raise, and the derivation.

use super::{Case, Eligibility, Failure, Route, in_all, present};
use crate::answer::Reasoning;
use crate::facts::{Fact, Stated};
use crate::regulation::error_tolerance::Precondition;
use crate::regulation::{Item, Trigger};
use crate::truth::Truth;
use crate::world::{Outcome, Question, World, explore};

impl<'r> Case<'r, '_> {
    pub(super) fn eligibility(&self, outcomes: Vec<Outcome<'r, bool>>) -> Eligibility<'r> {
        let stated = &self.facts.stated;
        let eligible = in_all(&outcomes);
        let in_scope = stated.fact(Fact::SubjectInScope);
        let truth = |condition: &'r Precondition| {
            (condition, in_all(&explore(stated, |world| self.holds(condition, world))))
        };
        let conditions: Vec<_> = self.rules.conditions().map(truth).collect();
        let circumstance = in_all(&explore(stated, |world| self.circumstance(world)));
        let superior_handling = self.rules.superior_handling.as_ref().map_or(Truth::Unknown, |item| {
            let holds = |world: &mut World<'_, 'r>| present(item, world).is_yes();
            in_all(&explore(stated, holds))
        });
        let loss = self.rules.loss_condition.as_ref();
        let loss_condition = conditions.iter().find(|(condition, _)| Some(*condition) == loss);
        Eligibility {
            eligible,
            in_scope,
            loss_condition: loss_condition.map_or(Truth::Unknown, |(_, truth)| *truth),
            circumstance,
            present: self.rules.items().filter(|item| self.is_present(item)).collect(),
            failed: failures(eligible, in_scope, &conditions, circumstance),
            route: self.route(eligible, in_scope),
            superior_handling,
            conditions,
            outcomes,
        }
    }

    pub(super) fn cite(&self, eligibility: &Eligibility<'r>, reasoning: &mut Reasoning<'r>) {
        if eligibility.in_scope.is_no() {
            return;
        }
        let rules = self.rules;
        for condition in rules.conditions() {
            reasoning.cite(&condition.article);
        }
        reasoning.cite(&rules.circumstances.article);
        for item in &eligibility.present {
            reasoning.cite(&item.article);
        }
        for lists in
            rules.lists.iter().filter(|_| rules.list_items().any(|item| eligibility.present.contains(&item)))
        {
            reasoning.cite(&lists.article);
        }
        let initiator = self.initiator();
        for rule in
            rules.own_motion.iter().filter(|rule| initiator.is_none_or(|known| *known == rule.initiator))
        {
            reasoning.cite(&rule.article);
        }
        let applied = initiator.is_none() || matches!(eligibility.route, Some(Route::Application(_)));
        if let Some(rule) = rules.application.as_ref().filter(|_| applied) {
            reasoning.cite(&rule.article);
        }
        let superior = rules.superior_handling.iter().filter(|_| !eligibility.superior_handling.is_no());
        for article in superior.map(|item| &item.article) {
            reasoning.cite(article);
        }
        for provision in rules.authorities.iter().chain(&rules.elements).chain(&rules.informing) {
            reasoning.cite(&provision.article);
        }
        if !eligibility.eligible.is_no() {
            reasoning.cite(&rules.effects.article);
        }
    }

    pub(super) fn raise_doubts(&self, eligibility: &Eligibility<'r>, reasoning: &mut Reasoning<'r>) {
        if eligibility.in_scope.is_no() {
            return;
        }
        let stated = &self.facts.stated;
        let asked = |fact: Fact| {
            let mut when = self.rules.conditions().filter_map(|condition| condition.when.as_ref());
            when.any(|when| when.facts().contains(&fact))
        };
        let mut levels = [Fact::LossCaused, Fact::NegativeImpactCaused].into_iter();
        let mut major = [Fact::MajorLoss, Fact::MajorNegativeImpact].into_iter();
        let triggers = [
            (Trigger::ErrorMayBeTolerated, !eligibility.eligible.is_no()),
            (Trigger::ErrorMayBeRefused, !eligibility.eligible.is_yes()),
            (Trigger::LossLevelInQuestion, levels.any(|fact| asked(fact) && !stated.fact(fact).is_no())),
            (Trigger::MajorLossOrImpact, major.any(|fact| stated.fact(fact).is_yes())),
            (Trigger::SeveralAuthorities, self.rules.authorities.len() > 1),
            (Trigger::InitiatorUnknown, self.initiator().is_none()),
        ];
        for (trigger, _) in triggers.into_iter().filter(|(_, holds)| *holds) {
            reasoning.raise(trigger);
        }
        let superior = self.rules.superior_handling.iter().filter(|_| eligibility.superior_handling.is_yes());
        for item in superior.chain(eligibility.present.iter().copied()) {
            reasoning.doubts(&item.doubts);
        }
        let side = &mut Reasoning::new(reasoning.regulation);
        for (doubt, reading) in self.stricter_readings(&eligibility.present) {
            reasoning.doubt_as_read(stated, doubt);
            if stated.reading(doubt).is_none() && self.would_change(eligibility, doubt, reading, side) {
                reasoning.miss(Question::Reading(doubt));
            }
        }
    }

    fn is_present(&self, item: &'r Item) -> bool {
        in_all(&explore(&self.facts.stated, |world| present(item, world).is_yes())).is_yes()
    }

    /// The doubts whose milder reading the items present call for, with that reading. The stricter one is
    /// taken until the reader chooses.
    fn stricter_readings(&self, present: &[&'r Item]) -> Vec<(&'r str, &'r str)> {
        let is_present = |id: &String| present.iter().any(|item| item.id == *id);
        let excuses = self.rules.conditions().filter_map(|condition| condition.excused.as_ref());
        let called_for = excuses.filter(|excuse| excuse.items.iter().any(is_present));
        let mut readings: Vec<(&str, &str)> =
            called_for.map(|excuse| (excuse.doubt.as_str(), excuse.reading.as_str())).collect();
        if let Some(lists) = &self.rules.lists
            && self.rules.list_items().any(|item| is_present(&item.id))
        {
            readings.push((&lists.doubt, &lists.without_preconditions));
        }
        readings
    }

    fn would_change(
        &self,
        eligibility: &Eligibility<'r>,
        doubt: &str,
        reading: &str,
        side: &mut Reasoning<'r>,
    ) -> bool {
        let mut stated: Stated = self.facts.stated.clone();
        stated.set_reading(doubt, Some(reading));
        side.truth(&stated, &mut |world, side| self.eligible(world, side)) != eligibility.eligible
    }
}

fn failures<'r>(
    eligible: Truth,
    in_scope: Truth,
    conditions: &[(&'r Precondition, Truth)],
    circumstance: Truth,
) -> Vec<Failure<'r>> {
    if in_scope.is_no() {
        return vec![Failure::Scope];
    }
    if eligible.is_yes() {
        return Vec::new();
    }
    let failed = conditions.iter().filter(|(_, truth)| truth.is_no());
    let failed = failed.map(|(condition, _)| Failure::Condition(condition));
    failed.chain(circumstance.is_no().then_some(Failure::NoCircumstance)).collect()
}
