//! The route of a loss in one world: scope, exclusions, level and time, tolerance, diligence, limits.

use super::{Case, Path, Route};
use crate::answer::Reasoning;
use crate::condition::Condition;
use crate::facts::Fact;
use crate::money::Yuan;
use crate::percent::Percent;
use crate::regulation::Item;
use crate::regulation::fund_tolerance::FundCategory;
use crate::truth::Truth;
use crate::world::{Question, World, explore, settled};

/// What a world has assumed of a loss rate nobody stated.
#[derive(Default)]
struct AssumedRate {
    above: Option<Percent>,
    up_to: Option<Percent>,
}

impl<'r> Case<'r, '_> {
    pub(super) fn route(&self, world: &mut World<'_, 'r>, reasoning: &mut Reasoning<'r>) -> Route {
        reasoning.cite(&self.rules.scope.article);
        let Some(category) = self.category(world) else { return Route::of(Path::OutOfScope) };
        if self.excluded(world, reasoning) {
            return Route::of(Path::Excluded);
        }
        reasoning.cite(&self.rules.tolerated.article);
        if !world.holds(Fact::MeasuredOnWholeFund) {
            return Route::of(Path::NotAssessedByProject);
        }
        reasoning.cite(&self.rules.tolerated.rate_article);
        reasoning.cite(&self.rules.scope.limits_article);
        if !world.holds(Fact::AtLiquidation) {
            let exempt = world.holds(Fact::OtherUnmetExpectation) && self.diligent(world, reasoning);
            return Route::of(if exempt {
                Path::NoPathBeforeLiquidation
            } else {
                Path::NotAssessableBeforeLiquidation
            });
        }
        self.route_at_liquidation(category, world, reasoning)
    }

    fn route_at_liquidation(
        &self,
        category: &'r FundCategory,
        world: &mut World<'_, 'r>,
        reasoning: &mut Reasoning<'r>,
    ) -> Route {
        let mut assumed = AssumedRate::default();
        if !self.loss_incurred(world) {
            let other = world.holds(Fact::OtherUnmetExpectation);
            return Route::of(if other { self.procedure(true, world, reasoning) } else { Path::NoLoss });
        }
        let within = self.within_tolerance_rate(world, &mut assumed);
        if within && self.rules.tolerated.conditions.iter().all(|condition| world.holds(condition.fact)) {
            reasoning.cite(&self.rules.effects.article);
            let beside = self.facts.stated.fact(Fact::OtherUnmetExpectation).is_yes();
            let other_shortfall = beside.then(|| {
                let in_limits = self.in_limits(category, world, &mut assumed);
                self.procedure(in_limits, world, reasoning)
            });
            return Route { path: Path::Tolerated, other_shortfall };
        }
        reasoning.cite(&self.rules.diligence.article);
        if within && !world.holds(Fact::OtherUnmetExpectation) {
            reasoning.cite(&self.rules.not_tolerated_article);
            return Route::of(Path::NotTolerated);
        }
        if !self.diligent(world, reasoning) {
            reasoning.cite(&self.rules.not_tolerated_article);
            return Route::of(Path::NotTolerated);
        }
        let in_limits = self.in_limits(category, world, &mut assumed);
        Route::of(self.by_limits(in_limits, reasoning))
    }

    fn procedure(&self, in_limits: bool, world: &mut World<'_, 'r>, reasoning: &mut Reasoning<'r>) -> Path {
        if self.diligent(world, reasoning) {
            return self.by_limits(in_limits, reasoning);
        }
        reasoning.cite(&self.rules.not_tolerated_article);
        Path::NotTolerated
    }

    fn by_limits(&self, in_limits: bool, reasoning: &mut Reasoning<'r>) -> Path {
        let path = if in_limits { &self.rules.filing } else { &self.rules.application };
        reasoning.cite(&path.article);
        reasoning.cite(&self.rules.bounds_article);
        reasoning.cite(&self.rules.effects.article);
        if in_limits { Path::Filing } else { Path::Application }
    }

    /// The category that gives the limits; `None` for a fund outside.
    fn category(&self, world: &mut World<'_, 'r>) -> Option<&'r FundCategory> {
        let scope = &self.rules.scope;
        let stated: Vec<&'r FundCategory> = self.stated_categories().collect();
        match (self.facts.categories.as_slice(), stated.as_slice()) {
            ([], _) => scope.categories.get(world.choose(Question::FundCategory, scope.categories.len() + 1)),
            (_, []) => None,
            (_, [one]) => Some(one),
            (_, [first, rest @ ..]) if rest.iter().all(|next| same_limits(first, next)) => Some(first),
            (_, several) => {
                let ids: Vec<&str> = several.iter().map(|category| category.id.as_str()).collect();
                several.get(world.read(&scope.mixed_parents_doubt, &ids)).copied()
            }
        }
    }

    pub(super) fn stated_categories(&self) -> impl Iterator<Item = &'r FundCategory> {
        let stated = &self.facts.categories;
        self.rules.scope.categories.iter().filter(move |category| stated.contains(&category.id))
    }

    pub(super) fn excluded(&self, world: &mut World<'_, 'r>, reasoning: &mut Reasoning<'r>) -> bool {
        reasoning.cite(&self.rules.exclusions.article);
        let lifted = |item: &'r Item, world: &mut World<'_, 'r>| {
            item.unless.as_ref().is_some_and(|unless| unless.holds(world))
        };
        let mut unchecked = false;
        for item in &self.rules.exclusions.items {
            match reasoning.item(world, item) {
                Truth::Yes if !lifted(item, world) => return true,
                Truth::Unknown if !self.certainly_lifted(item) => unchecked = true,
                _ => {}
            }
        }
        unchecked && world.holds_if(Fact::AnyExclusion, Truth::Unknown)
    }

    /// Whether what takes an exclusion away is stated, so that the exclusion itself does not matter.
    fn certainly_lifted(&self, item: &'r Item) -> bool {
        let lifted = |unless: &'r Condition| explore(&self.facts.stated, |world| unless.holds(world));
        item.unless.as_ref().is_some_and(|unless| settled(&lifted(unless)) == Some(&true))
    }

    fn loss_incurred(&self, world: &mut World<'_, 'r>) -> bool {
        world.holds_if(Fact::LossIncurred, self.loss_truth())
    }

    pub(super) fn loss_truth(&self) -> Truth {
        let by_amount = self.facts.loss_amount.map(|loss| loss > Yuan::ZERO);
        let by_rate = self.rate.map(|rate| rate.cmp_percent(Percent::default()).is_gt());
        by_amount.or(by_rate).into()
    }

    fn within_tolerance_rate(&self, world: &mut World<'_, 'r>, assumed: &mut AssumedRate) -> bool {
        let truth = match self.facts.tolerance_rate {
            // A loss was incurred, so its rate is above nothing.
            Some(limit) if self.rate.is_none() && limit <= Percent::default() => Truth::No,
            _ => self.within_tolerance_truth(),
        };
        let within = world.holds_if(Fact::WithinToleranceRate, truth);
        if self.rate.is_none() {
            let end = if within { &mut assumed.up_to } else { &mut assumed.above };
            *end = self.facts.tolerance_rate;
        }
        within
    }

    pub(super) fn within_tolerance_truth(&self) -> Truth {
        let both = self.rate.zip(self.facts.tolerance_rate);
        both.map(|(rate, limit)| at_most(rate.cmp_percent(limit), self.rules.tolerated.included)).into()
    }

    fn in_limits(
        &self,
        category: &FundCategory,
        world: &mut World<'_, 'r>,
        assumed: &mut AssumedRate,
    ) -> bool {
        let limit = &category.rate_limit;
        let rate = match self.rate_truth(category) {
            Truth::Unknown if assumed.above.is_some_and(|above| above >= limit.percent) => Truth::No,
            Truth::Unknown if assumed.up_to.is_some_and(|up_to| up_to < limit.percent) => Truth::Yes,
            Truth::Unknown if limit.included && assumed.up_to == Some(limit.percent) => Truth::Yes,
            known => known,
        };
        let amount = self.amount_truth(category);
        !amount.is_no()
            && world.holds_if(Fact::RateWithinLimit, rate)
            && world.holds_if(Fact::AmountWithinLimit, amount)
    }

    pub(super) fn rate_truth(&self, category: &FundCategory) -> Truth {
        let limit = &category.rate_limit;
        self.rate.map(|rate| at_most(rate.cmp_percent(limit.percent), limit.included)).into()
    }

    pub(super) fn amount_truth(&self, category: &FundCategory) -> Truth {
        let limit = &category.amount_limit;
        self.facts.loss_amount.map(|loss| at_most(loss.cmp(&limit.yuan), limit.included)).into()
    }

    /// Exemption for diligence: a favourable weighing and one item.
    pub(super) fn diligent(&self, world: &mut World<'_, 'r>, reasoning: &mut Reasoning<'r>) -> bool {
        reasoning.cite(&self.rules.diligence.article);
        world.holds(Fact::WeighingFavourable) && self.any_item(world, reasoning)
    }

    fn any_item(&self, world: &mut World<'_, 'r>, reasoning: &mut Reasoning<'r>) -> bool {
        let (whole, by_facts): (Vec<_>, Vec<_>) =
            self.rules.diligence.items.iter().partition(|item| item.when.is_none());
        let mut unchecked = false;
        for item in whole.into_iter().chain(by_facts) {
            match reasoning.item(world, item) {
                Truth::Yes => return true,
                Truth::Unknown => unchecked = true,
                Truth::No => {}
            }
        }
        unchecked && world.holds_if(Fact::AnyToleranceItem, Truth::Unknown)
    }
}

pub(super) fn same_limits(one: &FundCategory, other: &FundCategory) -> bool {
    let limits = |category: &FundCategory| {
        (
            category.rate_limit.percent,
            category.rate_limit.included,
            category.amount_limit.yuan,
            category.amount_limit.included,
        )
    };
    limits(one) == limits(other)
}

fn at_most(order: std::cmp::Ordering, included: bool) -> bool {
    order.is_lt() || (included && order.is_eq())
}
