//! The derivation: for every path, what it takes and how that stands.

use super::route::same_limits;
use super::{Case, Path, Route, Tolerance};
use crate::answer::Reasoning;
use crate::facts::Fact;
use crate::regulation::Item;
use crate::regulation::fund_tolerance::FundCategory;
use crate::trace::{Claim, Conclusion, Join, Side, Step, Yardstick};
use crate::truth::Truth;
use crate::world::{explore, shared};

impl<'r> Case<'r, '_> {
    /// A step for every path, each with what it takes; it holds where every possible world leads there.
    pub(super) fn derivation(&self, tolerance: &Tolerance<'r>, side: &mut Reasoning<'r>) -> Vec<Step<'r>> {
        let parts = Parts::of(self, tolerance, side);
        let leads_to = |route: Route, path| {
            let beside =
                matches!(path, Path::Filing | Path::Application) && route.other_shortfall == Some(path);
            route.path == path || beside
        };
        let step = |path: Path| {
            let reached = tolerance.outcomes.iter().map(|outcome| leads_to(outcome.value, path));
            let holds = shared(reached).into();
            let article = self.article_of(path);
            Step::concluded(article, Conclusion::Path(path), Join::All, parts.needed(path)).settled(holds)
        };
        Path::ALL.into_iter().map(step).collect()
    }

    fn article_of(&self, path: Path) -> &'r str {
        let rules = self.rules;
        match path {
            Path::OutOfScope => &rules.scope.article,
            Path::Excluded => &rules.exclusions.article,
            Path::NotAssessedByProject | Path::Tolerated => &rules.tolerated.article,
            Path::NotAssessableBeforeLiquidation | Path::NoLoss => &rules.tolerated.rate_article,
            Path::NoPathBeforeLiquidation => &rules.diligence.article,
            Path::Filing => &rules.filing.article,
            Path::Application => &rules.application.article,
            Path::NotTolerated => &rules.not_tolerated_article,
        }
    }

    fn exclusion(&self, item: &'r Item, side: &mut Reasoning<'r>) -> Step<'r> {
        let stated = &self.facts.stated;
        let present = self.item(item, side);
        match &item.unless {
            Some(unless) if !present.holds.is_no() => {
                let lifted = Step::condition(&item.article, unless, stated).denied();
                Step::node(&item.article, Claim::Item(&item.id), Join::All, vec![present, lifted])
            }
            _ => present,
        }
    }

    fn item(&self, item: &'r Item, side: &mut Reasoning<'r>) -> Step<'r> {
        let stated = &self.facts.stated;
        let truths = explore(stated, |world| side.item(world, item));
        let holds = shared(truths.iter().map(|outcome| outcome.value)).unwrap_or_default();
        Step::item(item, item.made_out_by(stated).is_some(), holds, stated)
    }

    fn limits(&self, loss: &Step<'r>) -> Step<'r> {
        let article = self.rules.filing.article.as_str();
        if loss.holds.is_no() {
            let none = vec![loss.clone().denied()];
            return Step::concluded(article, Conclusion::WithinLimits, Join::All, none);
        }
        match self.limits_apply().as_slice() {
            [one] => Step::concluded(article, Conclusion::WithinLimits, Join::All, self.both_limits(one)),
            several => {
                let each = several.iter().map(|category| {
                    let conclusion = Conclusion::WithinLimitsOf(&category.id);
                    Step::concluded(article, conclusion, Join::All, self.both_limits(category))
                });
                Step::concluded(article, Conclusion::WithinLimits, Join::Alike, each.collect())
            }
        }
    }

    /// The categories whose limits may apply, one for each pair of limits.
    fn limits_apply(&self) -> Vec<&'r FundCategory> {
        let scope = &self.rules.scope;
        let chosen = self.facts.stated.reading(&scope.mixed_parents_doubt);
        let mut apply: Vec<&'r FundCategory> = match self.facts.categories.is_empty() {
            true => scope.categories.iter().collect(),
            false => self.stated_categories().collect(),
        };
        if let Some(one) = apply.iter().find(|category| Some(category.id.as_str()) == chosen).copied() {
            return vec![one];
        }
        apply.dedup_by(|next, kept| same_limits(next, kept));
        apply
    }

    fn both_limits(&self, category: &'r FundCategory) -> Vec<Step<'r>> {
        let article = self.rules.filing.article.as_str();
        let (rate, amount) = (&category.rate_limit, &category.amount_limit);
        let rate = Claim::Rate {
            yardstick: Yardstick::FilingLimit,
            rate: self.rate,
            limit: Some(rate.percent),
            side: Side::UpTo,
            included: rate.included,
            quote: &rate.quote,
        };
        let amount = Claim::Amount {
            amount: self.facts.loss_amount,
            limit: Some(amount.yuan),
            side: Side::UpTo,
            included: amount.included.into(),
            quote: Some(&amount.quote),
        };
        vec![
            Step::leaf(article, rate, self.rate_truth(category)),
            Step::leaf(article, amount, self.amount_truth(category)),
        ]
    }
}

/// The steps that the paths are made of.
struct Parts<'r> {
    covered: Step<'r>,
    excluded: Step<'r>,
    whole_fund: Step<'r>,
    liquidation: Step<'r>,
    other_shortfall: Step<'r>,
    any_shortfall: Step<'r>,
    loss: Step<'r>,
    normal_risk: Step<'r>,
    gate: Step<'r>,
    diligence: Step<'r>,
    through_gate: Step<'r>,
    limits: Step<'r>,
}

impl<'r> Parts<'r> {
    fn of(case: &Case<'r, '_>, tolerance: &Tolerance<'r>, side: &mut Reasoning<'r>) -> Parts<'r> {
        let rules = case.rules;
        let stated = &case.facts.stated;
        let fact = |article: &'r str, fact: Fact| Step::fact(article, fact, stated);
        let covered: Truth = match case.facts.categories.is_empty() {
            true => Truth::Unknown,
            false => case.stated_categories().next().is_some().into(),
        };
        let excluded = rules.exclusions.items.iter().map(|item| case.exclusion(item, side)).collect();
        let items = rules.diligence.items.iter().map(|item| case.item(item, side)).collect();
        let loss =
            Step::leaf(&rules.tolerated.rate_article, Claim::Fact(Fact::LossIncurred), case.loss_truth());
        let within = Claim::Rate {
            yardstick: Yardstick::ToleranceRate,
            rate: case.rate,
            limit: case.facts.tolerance_rate,
            side: Side::UpTo,
            included: rules.tolerated.included,
            quote: &rules.tolerated.quote,
        };
        let within = Step::leaf(&rules.tolerated.rate_article, within, tolerance.within_tolerance_rate);
        // Without a loss nothing is over the tolerance rate, whatever rate was stated.
        let over = if loss.holds.is_no() { loss.clone() } else { within.clone().denied() };
        let conditions = rules.tolerated.conditions.iter();
        let conditions = conditions.map(|condition| fact(&condition.article, condition.fact));
        let normal_risk = [loss.clone(), within].into_iter().chain(conditions).collect();
        let article = rules.diligence.article.as_str();
        let conclude = |conclusion, join, from| Step::concluded(article, conclusion, join, from);
        let other_shortfall = fact(article, Fact::OtherUnmetExpectation);
        let any_item = Step::node(article, Claim::Fact(Fact::AnyToleranceItem), Join::Any, items);
        let diligent = vec![fact(article, Fact::WeighingFavourable), any_item];
        let gate = conclude(Conclusion::GateOpen, Join::Any, vec![over, other_shortfall.clone()]);
        let diligence = conclude(Conclusion::Diligence, Join::All, diligent);
        let through_gate = vec![gate.clone(), diligence.clone()];
        Parts {
            covered: Step::leaf(&rules.scope.article, Claim::Conclusion(Conclusion::Covered), covered),
            excluded: Step::node(
                &rules.exclusions.article,
                Claim::Fact(Fact::AnyExclusion),
                Join::Any,
                excluded,
            ),
            whole_fund: fact(&rules.tolerated.article, Fact::MeasuredOnWholeFund),
            liquidation: fact(&rules.scope.limits_article, Fact::AtLiquidation),
            any_shortfall: conclude(
                Conclusion::AnyShortfall,
                Join::Any,
                vec![loss.clone(), other_shortfall.clone()],
            ),
            other_shortfall,
            normal_risk: Step::concluded(
                &rules.tolerated.article,
                Conclusion::NormalRisk,
                Join::All,
                normal_risk,
            ),
            gate,
            diligence,
            through_gate: conclude(Conclusion::DiligenceThroughGate, Join::All, through_gate),
            limits: case.limits(&loss),
            loss,
        }
    }

    /// What a path takes, in the order of evaluation.
    fn needed(&self, path: Path) -> Vec<Step<'r>> {
        let yes = |step: &Step<'r>| step.clone();
        let no = |step: &Step<'r>| step.clone().denied();
        let mut needed = vec![yes(&self.covered), no(&self.excluded)];
        let further = match path {
            Path::OutOfScope => return vec![no(&self.covered)],
            Path::Excluded => return vec![yes(&self.covered), yes(&self.excluded)],
            Path::NotAssessedByProject => return [needed, vec![no(&self.whole_fund)]].concat(),
            Path::NotAssessableBeforeLiquidation => {
                let exempt = vec![yes(&self.other_shortfall), yes(&self.diligence)];
                let article = self.diligence.article;
                let exempt = Step::concluded(article, Conclusion::AllOf, Join::All, exempt);
                vec![no(&self.liquidation), exempt.denied()]
            }
            Path::NoPathBeforeLiquidation => {
                vec![no(&self.liquidation), yes(&self.other_shortfall), yes(&self.diligence)]
            }
            Path::NoLoss => vec![yes(&self.liquidation), no(&self.loss), no(&self.other_shortfall)],
            Path::Tolerated => vec![yes(&self.liquidation), yes(&self.normal_risk)],
            Path::Filing => {
                vec![yes(&self.liquidation), yes(&self.gate), yes(&self.diligence), yes(&self.limits)]
            }
            Path::Application => {
                vec![yes(&self.liquidation), yes(&self.gate), yes(&self.diligence), no(&self.limits)]
            }
            Path::NotTolerated => vec![
                yes(&self.liquidation),
                yes(&self.any_shortfall),
                no(&self.normal_risk),
                no(&self.through_gate),
            ],
        };
        needed.push(yes(&self.whole_fund));
        needed.extend(further);
        needed
    }
}
