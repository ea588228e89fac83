//! What is found beside the route: which parts hold, which doubts they raise, and the derivation.

use super::route::same_limits;
use super::{Band, Case, Path, Route, Tolerance};
use crate::answer::Reasoning;
use crate::facts::Fact;
use crate::money::Yuan;
use crate::regulation::Trigger;
use crate::regulation::fund_tolerance::FundCategory;
use crate::truth::Truth;
use crate::world::{Outcome, possible, shared};

impl<'r> Case<'r, '_> {
    pub(super) fn tolerance(
        &self,
        outcomes: Vec<Outcome<'r, Route>>,
        side: &mut Reasoning<'r>,
    ) -> Tolerance<'r> {
        let stated = &self.facts.stated;
        let rate_within_limit = self.under_every_category(|category| self.rate_truth(category));
        let amount_within_limit = self.under_every_category(|category| self.amount_truth(category));
        let within_tolerance_rate = self.within_tolerance_truth();
        let excluded = side.truth(stated, &mut |world, side| self.excluded(world, side));
        let diligence = side.truth(stated, &mut |world, side| self.diligent(world, side));
        let conditions = self.rules.tolerated.conditions.iter().map(|condition| stated.fact(condition.fact));
        let assessable = [stated.fact(Fact::MeasuredOnWholeFund), stated.fact(Fact::AtLiquidation)];
        let tolerated = Truth::all(conditions.chain(assessable).chain([within_tolerance_rate, !excluded]));
        let gate_open = Truth::any([!within_tolerance_rate, stated.fact(Fact::OtherUnmetExpectation)]);
        let standards = || self.rules.recognition.standards.iter().map(|standard| standard.fact);
        Tolerance {
            parents: self.stated_categories().map(|category| category.id.as_str()).collect(),
            outcomes,
            rate_within_limit,
            amount_within_limit,
            band: match (
                stated.fact(Fact::AtLiquidation),
                Truth::all([rate_within_limit, amount_within_limit]),
            ) {
                (Truth::Yes, Truth::Yes) => Some(Band::Filing),
                (Truth::Yes, Truth::No) => Some(Band::Application),
                _ => None,
            },
            within_tolerance_rate,
            tolerated,
            gate_open,
            diligent: Truth::all([!excluded, gate_open, diligence]),
            recognition_met: Truth::all(standards().map(|fact| stated.fact(fact))),
            recognition_failed: standards().filter(|fact| stated.fact(*fact).is_no()).collect(),
        }
    }

    fn same_parents(&self) -> bool {
        let mut categories = self.stated_categories();
        let Some(first) = categories.next() else { return true };
        categories.all(|next| same_limits(first, next))
    }

    /// The truth shared by the categories the fund may belong to; unknown where they differ.
    fn under_every_category(&self, truth: impl Fn(&FundCategory) -> Truth) -> Truth {
        let unknown = self.facts.categories.is_empty();
        let possible = self
            .rules
            .scope
            .categories
            .iter()
            .filter(|category| unknown || self.facts.categories.contains(&category.id));
        shared(possible.map(truth)).unwrap_or_default()
    }

    pub(super) fn raise_doubts(&self, tolerance: &Tolerance<'r>, reasoning: &mut Reasoning<'r>) {
        let stated = &self.facts.stated;
        let routes = possible(&tolerance.outcomes);
        if routes.iter().all(|route| route.path == Path::OutOfScope) {
            return;
        }
        let reached =
            |path: Path| routes.iter().any(|route| route.path == path || route.other_shortfall == Some(path));
        let past_exclusion = routes.iter().any(|route| route.path != Path::Excluded);
        let item = |id: &str| stated.item(id);
        let emergency_items = self.rules.exclusions.items.iter().filter(|entry| entry.unless.is_some());
        let limits_matter = reached(Path::Filing) || reached(Path::Application) || reached(Path::Tolerated);
        let facts_of = |facts: &[(Trigger, bool)]| -> Vec<Trigger> {
            facts.iter().filter(|(_, holds)| *holds).map(|(trigger, _)| *trigger).collect()
        };
        let equal = self
            .rate
            .zip(self.facts.tolerance_rate)
            .is_some_and(|(rate, limit)| rate.cmp_percent(limit).is_eq());
        let no_serious = stated.fact(Fact::NoSeriousResult);
        let triggers = facts_of(&[
            (Trigger::ToleranceRateUnknown, past_exclusion && self.facts.tolerance_rate.is_none()),
            (
                Trigger::RateRestsOnBase,
                past_exclusion && (self.facts.loss_rate_base.is_some() || self.rate.is_none()),
            ),
            (Trigger::Tolerated, reached(Path::Tolerated)),
            (
                Trigger::ToleratedBeyondLimits,
                reached(Path::Tolerated) && tolerance.band == Some(Band::Application),
            ),
            (Trigger::RateEqualsToleranceRate, past_exclusion && equal),
            (Trigger::OtherShortfall, past_exclusion && stated.fact(Fact::OtherUnmetExpectation).is_yes()),
            (Trigger::NotInLiquidation, past_exclusion && !stated.fact(Fact::AtLiquidation).is_yes()),
            (Trigger::Procedure, reached(Path::Filing) || reached(Path::Application)),
            (Trigger::SeriousResultInQuestion, limits_matter && !no_serious.is_yes()),
            (
                Trigger::EmergencyException,
                past_exclusion
                    && !stated.fact(Fact::EmergencyOrUrgentTask).is_no()
                    && emergency_items.map(|entry| item(&entry.id)).any(Truth::is_yes),
            ),
            (Trigger::ParentsDiffer, !self.same_parents()),
            (
                Trigger::NoLoss,
                reached(Path::NoLoss) || self.facts.loss_amount.is_some_and(Yuan::is_zero_or_gain),
            ),
            (Trigger::LevelInQuestion, past_exclusion && !stated.fact(Fact::MeasuredOnWholeFund).is_yes()),
            (
                Trigger::WeighingOpen,
                past_exclusion && stated.fact(Fact::WeighingFavourable) == Truth::Unknown,
            ),
        ]);
        for trigger in triggers {
            reasoning.raise(trigger);
        }
        let items = self.rules.diligence.items.iter().chain(&self.rules.exclusions.items);
        for item in items.filter(|item| stated.item(&item.id).is_yes()) {
            reasoning.doubts(&item.doubts);
        }
    }

    /// Cites the conditions and standards that something is stated of, and the checks due on the way.
    pub(super) fn cite(&self, tolerance: &Tolerance<'r>, reasoning: &mut Reasoning<'r>) {
        let rules = self.rules;
        let stated = |fact: Fact| self.facts.stated.fact(fact) != Truth::Unknown;
        let routes = possible(&tolerance.outcomes);
        let reached = |paths: &[Path]| routes.iter().any(|route| paths.contains(&route.to_do()));
        if reached(&[Path::Tolerated]) {
            for condition in rules.tolerated.conditions.iter().filter(|condition| stated(condition.fact)) {
                reasoning.cite(&condition.article);
            }
        }
        if reached(&[Path::Tolerated, Path::Filing, Path::Application]) {
            reasoning.cite(&rules.recognition.article);
            for standard in rules.recognition.standards.iter().filter(|standard| stated(standard.fact)) {
                reasoning.cite(&standard.article);
            }
            for check in &rules.checks {
                reasoning.cite(&check.article);
            }
        }
    }
}
