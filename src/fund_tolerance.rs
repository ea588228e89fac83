//! The family `fund_tolerance`: which path a fund's loss takes, if any.
//!
//! Order of evaluation: scope, exclusions, level and time of measurement, tolerance of normal risk, the
//! gate and the items of exemption for diligence, the limits that part filing from application. The
//! standards of recognition are answered beside the path; they do not choose it.

use serde::Serialize;

use crate::answer::{Answer, Claim, Reasoning, Recorder, Step};
use crate::facts::{Fact, Stated};
use crate::money::Yuan;
use crate::percent::{LossRate, Percent};
use crate::regulation::fund_tolerance::{FundCategory, FundToleranceRules};
use crate::regulation::{Item, Regulation, Trigger};
use crate::truth::Truth;
use crate::world::{Outcome, Question, World, given, possible, shared};

/// The category of a fund outside the regulation.
pub const OTHER_FUND: &str = "other_fund";

/// What is known of a fund's loss.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FundFacts {
    /// The fund's category by id; several where a sub-fund's parents differ; [`OTHER_FUND`] for a fund
    /// outside; empty when not known.
    pub categories: Vec<String>,
    /// The loss; negative for a gain.
    pub loss_amount: Option<Yuan>,
    /// The loss rate as stated.
    pub loss_rate: Option<Percent>,
    /// The base of the loss rate.
    pub loss_rate_base: Option<Yuan>,
    /// The fund's tolerance rate (容亏率).
    pub tolerance_rate: Option<Percent>,
    /// The yes-or-no facts, the items and the readings chosen.
    pub stated: Stated,
}

/// Why no loss rate can be formed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateProblem {
    /// The base is zero or negative.
    BaseNotPositive,
    /// The stated rate and the loss over its base are not the same.
    Contradiction {
        /// As stated.
        stated: Percent,
        /// As it follows from loss and base.
        computed: LossRate,
    },
}

impl FundFacts {
    /// The loss rate: as stated, or the loss over its base; `None` while it is not known.
    ///
    /// # Errors
    /// A base that is not positive, or a stated rate that contradicts loss and base: then neither is taken.
    pub fn rate(&self) -> Result<Option<LossRate>, RateProblem> {
        let computed = match (self.loss_amount, self.loss_rate_base) {
            (_, Some(base)) if base <= Yuan::ZERO => return Err(RateProblem::BaseNotPositive),
            (Some(loss), Some(base)) => LossRate::over(loss, base),
            _ => None,
        };
        match (self.loss_rate, computed) {
            (Some(stated), Some(computed)) if computed.cmp_percent(stated).is_ne() => {
                Err(RateProblem::Contradiction { stated, computed })
            }
            (stated, computed) => Ok(computed.or(stated.map(LossRate::Given))),
        }
    }
}

/// Where a fund's loss ends up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Path {
    /// The fund is not covered.
    #[serde(rename = "out_of_scope")]
    OutOfScope,
    /// An exclusion applies.
    #[serde(rename = "excluded_art6")]
    Excluded,
    /// A single project is not assessed.
    #[serde(rename = "not_assessed_by_project")]
    NotAssessedByProject,
    /// The loss cannot be assessed before liquidation.
    #[serde(rename = "not_assessable_before_liquidation")]
    NotAssessableBeforeLiquidation,
    /// Another shortfall may be exempt before liquidation, but no path is laid down for it.
    #[serde(rename = "art5_without_art8_band")]
    NoPathBeforeLiquidation,
    /// There is no loss to tolerate.
    #[serde(rename = "no_loss_nothing_to_tolerate")]
    NoLoss,
    /// Tolerated as a normal risk.
    #[serde(rename = "art4_tolerance")]
    Tolerated,
    /// The filing path.
    #[serde(rename = "art8_1_filing")]
    Filing,
    /// The application path.
    #[serde(rename = "art8_2_application")]
    Application,
    /// Not tolerable.
    #[serde(rename = "not_eligible_art14")]
    NotTolerated,
}

/// The path of the loss, and of another shortfall that stands beside a tolerated loss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// The loss's path.
    pub path: Path,
    /// The other shortfall's path, where the loss itself is tolerated.
    pub other_shortfall: Option<Path>,
}

impl Route {
    fn of(path: Path) -> Route {
        Route { path, other_shortfall: None }
    }

    /// What is to be done: the other shortfall's path where there is one, else the loss's.
    pub fn to_do(self) -> Path {
        self.other_shortfall.unwrap_or(self.path)
    }
}

/// The limits of the filing path, held or passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// Within both limits.
    Filing,
    /// Beyond at least one.
    Application,
}

/// The answer of the family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tolerance<'r> {
    /// The categories stated for the fund, in the regulation's order.
    pub parents: Vec<&'r str>,
    /// The route in every world that is still possible.
    pub outcomes: Vec<Outcome<'r, Route>>,
    /// Whether the loss rate is within the limit of the filing path.
    pub rate_within_limit: Truth,
    /// Whether the loss amount is within the limit of the filing path.
    pub amount_within_limit: Truth,
    /// The band of the limits, as far as they decide it.
    pub band: Option<Band>,
    /// Whether the loss rate is within the tolerance rate.
    pub within_tolerance_rate: Truth,
    /// Whether the loss is tolerated as a normal risk.
    pub tolerated: Truth,
    /// Whether the gate to exemption for diligence is open.
    pub gate_open: Truth,
    /// Whether exemption for diligence is made out.
    pub diligent: Truth,
    /// Whether all standards of recognition are met.
    pub recognition_met: Truth,
    /// The standards that are not.
    pub recognition_failed: Vec<Fact>,
}

impl<'r> Tolerance<'r> {
    /// The paths still possible.
    pub fn paths(&self) -> Vec<Path> {
        let mut paths = possible(&self.outcomes).iter().map(|route| route.path).collect::<Vec<_>>();
        paths.dedup();
        paths
    }

    /// The one path, or `None` while several are possible. Where only the tolerance rate is open but the
    /// same procedure is due in any case, that procedure is the path.
    pub fn settled_path(&self) -> Option<Path> {
        settled_path(&self.outcomes)
    }

    /// The first question whose options lead to different paths, with the path under each option
    /// (`None` where it stays open).
    pub fn branches(&self) -> Option<(Question<'r>, Vec<Option<Path>>)> {
        if self.settled_path().is_some() {
            return None;
        }
        let choices = self.outcomes.iter().flat_map(|outcome| &outcome.choices);
        choices.filter(|choice| choice.options > 1).find_map(|choice| {
            let under = |option| settled_path(&given(&self.outcomes, &choice.question, option));
            let paths: Vec<_> = (0..choice.options).map(under).collect();
            shared(&paths).is_none().then(|| (choice.question.clone(), paths))
        })
    }

    /// Whether nothing but readings of the text is open.
    pub fn depends_on_readings_only(&self) -> bool {
        let mut open =
            self.outcomes.iter().flat_map(|outcome| &outcome.choices).filter(|choice| choice.options > 1);
        self.settled_path().is_none() && open.all(|choice| matches!(choice.question, Question::Reading(_)))
    }
}

fn settled_path(outcomes: &[Outcome<'_, Route>]) -> Option<Path> {
    let same = |path: fn(&Route) -> Path| shared(outcomes.iter().map(|outcome| path(&outcome.value)));
    same(|route| route.path).or_else(|| same(|route| route.to_do()))
}

/// Which path the loss takes.
///
/// ```
/// use chidu::fund_tolerance::{FundFacts, assess};
/// use chidu::{NoTrace, regulation};
/// let jiande = regulation("jiande").expect("Jiande is embedded");
/// let answer = assess(jiande, &FundFacts::default(), NoTrace).expect("a fund tolerance regulation");
/// assert!(answer.value.settled_path().is_none()); // nothing is known yet
/// assert!(!answer.missing.is_empty());
/// ```
///
/// `None` when the regulation is of another family.
pub fn assess<'r, R: Recorder<'r>>(
    regulation: &'r Regulation,
    facts: &FundFacts,
    recorder: R,
) -> Option<Answer<'r, Tolerance<'r>>> {
    let rules = regulation.fund_tolerance.as_ref()?;
    let case = Case { rules, facts, rate: facts.rate().ok().flatten() };
    let mut reasoning = Reasoning::new(regulation, recorder);
    let outcomes = reasoning.explore(&facts.stated, |world, reasoning| case.route(world, reasoning));
    let tolerance = case.tolerance(outcomes, &mut Reasoning::new(regulation, crate::NoTrace));
    case.raise_doubts(&tolerance, &mut reasoning);
    case.record(&tolerance, &mut reasoning);
    Some(reasoning.answer(tolerance))
}

struct Case<'r, 'f> {
    rules: &'r FundToleranceRules,
    facts: &'f FundFacts,
    rate: Option<LossRate>,
}

/// What a world has assumed of a loss rate nobody stated.
#[derive(Default)]
struct AssumedRate {
    above: Option<Percent>,
    up_to: Option<Percent>,
}

impl<'r> Case<'r, '_> {
    fn route<R: Recorder<'r>>(&self, world: &mut World<'_, 'r>, reasoning: &mut Reasoning<'r, R>) -> Route {
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

    fn route_at_liquidation<R: Recorder<'r>>(
        &self,
        category: &'r FundCategory,
        world: &mut World<'_, 'r>,
        reasoning: &mut Reasoning<'r, R>,
    ) -> Route {
        let mut assumed = AssumedRate::default();
        if !self.loss_incurred(world) {
            let other = world.holds(Fact::OtherUnmetExpectation);
            return Route::of(if other { self.procedure(true, world, reasoning) } else { Path::NoLoss });
        }
        let within = self.within_tolerance_rate(world, &mut assumed);
        if within && self.rules.tolerated.conditions.iter().all(|fact| world.holds(*fact)) {
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

    fn procedure<R: Recorder<'r>>(
        &self,
        in_limits: bool,
        world: &mut World<'_, 'r>,
        reasoning: &mut Reasoning<'r, R>,
    ) -> Path {
        if self.diligent(world, reasoning) {
            return self.by_limits(in_limits, reasoning);
        }
        reasoning.cite(&self.rules.not_tolerated_article);
        Path::NotTolerated
    }

    fn by_limits<R: Recorder<'r>>(&self, in_limits: bool, reasoning: &mut Reasoning<'r, R>) -> Path {
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

    fn stated_categories(&self) -> impl Iterator<Item = &'r FundCategory> {
        let stated = &self.facts.categories;
        self.rules.scope.categories.iter().filter(move |category| stated.contains(&category.id))
    }

    fn excluded<R: Recorder<'r>>(&self, world: &mut World<'_, 'r>, reasoning: &mut Reasoning<'r, R>) -> bool {
        reasoning.cite(&self.rules.exclusions.article);
        let lifted = |item: &'r Item, world: &mut World<'_, 'r>| {
            item.unless.as_ref().is_some_and(|unless| unless.holds(world))
        };
        let mut unchecked = false;
        for item in &self.rules.exclusions.items {
            match reasoning.item(world, item) {
                Truth::Yes if !lifted(item, world) => return true,
                Truth::Unknown => unchecked = true,
                _ => {}
            }
        }
        unchecked && world.holds_if(Fact::AnyExclusion, Truth::Unknown)
    }

    fn loss_incurred(&self, world: &mut World<'_, 'r>) -> bool {
        let by_amount = self.facts.loss_amount.map(|loss| loss > Yuan::ZERO);
        let by_rate = self.rate.map(|rate| rate.cmp_percent(Percent::default()).is_gt());
        world.holds_if(Fact::LossIncurred, by_amount.or(by_rate).into())
    }

    fn within_tolerance_rate(&self, world: &mut World<'_, 'r>, assumed: &mut AssumedRate) -> bool {
        let truth = self.within_tolerance_truth();
        let within = world.holds_if(Fact::WithinToleranceRate, truth);
        if self.rate.is_none() {
            let end = if within { &mut assumed.up_to } else { &mut assumed.above };
            *end = self.facts.tolerance_rate;
        }
        within
    }

    fn within_tolerance_truth(&self) -> Truth {
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

    fn rate_truth(&self, category: &FundCategory) -> Truth {
        let limit = &category.rate_limit;
        self.rate.map(|rate| at_most(rate.cmp_percent(limit.percent), limit.included)).into()
    }

    fn amount_truth(&self, category: &FundCategory) -> Truth {
        let limit = &category.amount_limit;
        self.facts.loss_amount.map(|loss| at_most(loss.cmp(&limit.yuan), limit.included)).into()
    }

    /// Exemption for diligence: a favourable weighing and one item.
    fn diligent<R: Recorder<'r>>(&self, world: &mut World<'_, 'r>, reasoning: &mut Reasoning<'r, R>) -> bool {
        reasoning.cite(&self.rules.diligence.article);
        world.holds(Fact::WeighingFavourable) && self.any_item(world, reasoning)
    }

    fn any_item<R: Recorder<'r>>(&self, world: &mut World<'_, 'r>, reasoning: &mut Reasoning<'r, R>) -> bool {
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

    fn tolerance(
        &self,
        outcomes: Vec<Outcome<'r, Route>>,
        side: &mut Reasoning<'r, crate::NoTrace>,
    ) -> Tolerance<'r> {
        let stated = &self.facts.stated;
        let rate_within_limit = self.under_every_category(|category| self.rate_truth(category));
        let amount_within_limit = self.under_every_category(|category| self.amount_truth(category));
        let within_tolerance_rate = self.within_tolerance_truth();
        let excluded = side.truth(stated, |world, side| self.excluded(world, side));
        let diligence = side.truth(stated, |world, side| self.diligent(world, side));
        let conditions = self.rules.tolerated.conditions.iter().map(|fact| stated.fact(*fact));
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

    fn raise_doubts<R: Recorder<'r>>(&self, tolerance: &Tolerance<'r>, reasoning: &mut Reasoning<'r, R>) {
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

    fn record<R: Recorder<'r>>(&self, tolerance: &Tolerance<'r>, reasoning: &mut Reasoning<'r, R>) {
        let rules = self.rules;
        let stated = &self.facts.stated;
        let fact = |article: &'r str, fact: Fact| Step {
            article,
            claim: Claim::Fact(fact),
            holds: stated.fact(fact),
            from: Vec::new(),
        };
        let items = |items: &'r [Item]| {
            let step = |item: &'r Item| Step {
                article: item.article.as_str(),
                claim: Claim::Item(&item.id),
                holds: stated.item(&item.id),
                from: Vec::new(),
            };
            items.iter().map(step).collect::<Vec<_>>()
        };
        reasoning.recorder.record(|| Step {
            article: &rules.exclusions.article,
            claim: Claim::Conclusion(Fact::AnyExclusion),
            holds: Truth::any(rules.exclusions.items.iter().map(|item| stated.item(&item.id))),
            from: items(&rules.exclusions.items),
        });
        reasoning.recorder.record(|| Step {
            article: &rules.tolerated.rate_article,
            claim: Claim::RateAtMost {
                rate: self.rate,
                limit: self.facts.tolerance_rate,
                included: rules.tolerated.included,
                quote: &rules.tolerated.quote,
            },
            holds: tolerance.within_tolerance_rate,
            from: rules
                .tolerated
                .conditions
                .iter()
                .map(|name| fact(&rules.tolerated.article, *name))
                .collect(),
        });
        reasoning.recorder.record(|| Step {
            article: &rules.diligence.article,
            claim: Claim::Conclusion(Fact::AnyToleranceItem),
            holds: tolerance.diligent,
            from: [
                fact(&rules.diligence.article, Fact::OtherUnmetExpectation),
                fact(&rules.diligence.article, Fact::WeighingFavourable),
            ]
            .into_iter()
            .chain(items(&rules.diligence.items))
            .collect(),
        });
        for category in self.stated_categories() {
            reasoning.recorder.record(|| self.rate_step(category));
            reasoning.recorder.record(|| self.amount_step(category));
        }
    }

    fn rate_step(&self, category: &'r FundCategory) -> Step<'r> {
        let limit = &category.rate_limit;
        let claim = Claim::RateAtMost {
            rate: self.rate,
            limit: Some(limit.percent),
            included: limit.included,
            quote: &limit.quote,
        };
        Step {
            article: &self.rules.filing.article,
            claim,
            holds: self.rate_truth(category),
            from: Vec::new(),
        }
    }

    fn amount_step(&self, category: &'r FundCategory) -> Step<'r> {
        let limit = &category.amount_limit;
        let claim = Claim::AmountAtMost {
            amount: self.facts.loss_amount,
            limit: limit.yuan,
            included: limit.included,
            quote: &limit.quote,
        };
        Step {
            article: &self.rules.filing.article,
            claim,
            holds: self.amount_truth(category),
            from: Vec::new(),
        }
    }
}

fn same_limits(one: &FundCategory, other: &FundCategory) -> bool {
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
