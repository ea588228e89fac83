//! What would turn an answer: for every number the reader gave the next values, up and down, at which the answer
//! is another one, and the facts of which a single one, answered otherwise, would turn it.
//!
//! The numbers at which anything can turn are those of the regulation, as they stand or carried over to the number
//! in question: a loss rate of 40 % on a base of 150 million is a loss of 60 million. The core is asked again at
//! each of them and between them, so that no rule is written twice. Amounts are told apart to the fen, rates to
//! ten decimals.
//!
//! ```
//! use chidu::fund_tolerance::{FundFacts, Path};
//! use chidu::turning::{Number, fund_numbers};
//! use chidu::{Fact, Truth, regulation};
//! let jiande = regulation("jiande").expect("Jiande is embedded");
//! let mut facts = FundFacts {
//!     categories: vec!["investment_promotion_fund".to_owned()],
//!     loss_amount: Some("60000000".parse()?),
//!     loss_rate: Some("41".parse()?),
//!     ..FundFacts::default()
//! };
//! for fact in [Fact::MeasuredOnWholeFund, Fact::AtLiquidation, Fact::WeighingFavourable] {
//!     facts.stated.set_fact(fact, Truth::Yes);
//! }
//! let turnings = fund_numbers(jiande, &facts);
//! let rate = turnings.iter().find(|turning| turning.number == Number::LossRate).expect("a rate was given");
//! let down = rate.down.as_ref().expect("a lower rate turns it");
//! assert_eq!((down.at.to_string().as_str(), down.included), ("40", true)); // at 40 % and below
//! assert!(down.to.contains(&Path::Filing));
//! # Ok::<(), chidu::NumberError>(())
//! ```

use rust_decimal::{Decimal, RoundingStrategy};

use crate::accountability::{self, LossFacts, ScenarioFacts};
use crate::error_tolerance::{self, ErrorFacts};
use crate::facts::{Fact, Stated};
use crate::fund_tolerance::{self, FundFacts, Path, Route};
use crate::money::Yuan;
use crate::number::DECIMAL_PLACES;
use crate::percent::Percent;
use crate::regulation::Regulation;
use crate::regulation::accountability::Tier;
use crate::trace::NoTrace;
use crate::truth::Truth;
use crate::world::{Outcome, Question};

/// The least step of an amount.
const FEN: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

/// A number that the reader gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// The loss, in yuan.
    LossAmount,
    /// The loss rate, in percent.
    LossRate,
    /// The base of the loss rate, in yuan.
    LossRateBase,
    /// The fund's tolerance rate, in percent.
    ToleranceRate,
    /// The direct loss, in yuan.
    DirectLoss,
    /// The indirect loss, in yuan.
    IndirectLoss,
    /// A loss that has not occurred yet, in yuan.
    ContingentLoss,
    /// The assets at the end of the prior year, in yuan.
    PriorYearEndAssets,
    /// Where the larger tier starts, by the reader's own thresholds, in yuan.
    LargerFrom,
    /// Where the major tier starts, by the reader's own thresholds, in yuan.
    MajorFrom,
}

impl Number {
    /// Its name in scenarios.
    pub fn name(self) -> &'static str {
        match self {
            Number::LossAmount => "loss_amount",
            Number::LossRate => "loss_rate_percent",
            Number::LossRateBase => "loss_rate_base_amount",
            Number::ToleranceRate => "tolerance_rate_percent",
            Number::DirectLoss => "direct_loss",
            Number::IndirectLoss => "indirect_loss",
            Number::ContingentLoss => "contingent_loss",
            Number::PriorYearEndAssets => "prior_year_end_assets",
            Number::LargerFrom => "larger_from",
            Number::MajorFrom => "major_from",
        }
    }

    /// Whether it is a percentage, of 100 at most.
    pub fn is_rate(self) -> bool {
        matches!(self, Number::LossRate | Number::ToleranceRate)
    }
}

/// Where the answer turns when one number moves and all else stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turning<A> {
    /// Which number.
    pub number: Number,
    /// What it is now.
    pub value: Decimal,
    /// The first turn below; `None` where no lower number turns the answer.
    pub down: Option<Turn<A>>,
    /// The first turn above; `None` where no higher number turns the answer.
    pub up: Option<Turn<A>>,
}

/// Where an answer turns, and to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn<A> {
    /// The number.
    pub at: Decimal,
    /// Whether the number itself already has the other answer; otherwise only what lies beyond it.
    pub included: bool,
    /// The other answer.
    pub to: A,
}

impl<A> Turning<A> {
    /// How far the first number with the other answer is: for an amount to the fen; for a rate to the number
    /// itself, which where it is not included any step beyond will do.
    pub fn distance(&self, turn: &Turn<A>) -> Decimal {
        let distance = (turn.at - self.value).abs();
        if turn.included || self.number.is_rate() { distance } else { distance + FEN }
    }
}

/// The first turns from a value: the core is asked at every cut beyond it and between the cuts. `least` is the
/// lowest that the number can be.
fn turning<A: PartialEq>(
    number: Number,
    value: Decimal,
    mut cuts: Vec<Decimal>,
    least: Decimal,
    ask: &mut dyn FnMut(Decimal) -> Option<A>,
) -> Option<Turning<A>> {
    let most = number.is_rate().then_some(Decimal::ONE_HUNDRED);
    cuts.extend(most);
    cuts.push(least);
    cuts.retain(|cut| *cut >= least && most.is_none_or(|most| *cut <= most));
    crate::pairs::sort_few_by_key(&mut cuts, |cut| *cut);
    cuts.dedup();
    let now = ask(value)?;
    let (mut up, mut down) = (None, None);
    let mut before = None;
    for (place, cut) in cuts.iter().copied().enumerate() {
        let beyond = match cuts.get(place + 1) {
            Some(next) => Some(between(cut, *next)),
            None => most.is_none().then_some(cut + Decimal::ONE),
        };
        if cut > value {
            up = up.or_else(|| turn(&now, cut, Some(cut), ask));
        }
        if cut >= value {
            up = up.or_else(|| turn(&now, cut, beyond, ask));
        }
        // Downwards the last turn found is the nearest.
        if cut <= value {
            down = turn(&now, cut, before.map(|before| between(before, cut)), ask).or(down);
        }
        if cut < value {
            down = turn(&now, cut, Some(cut), ask).or(down);
        }
        before = Some(cut);
    }
    Some(Turning { number, value, down, up })
}

fn between(low: Decimal, high: Decimal) -> Decimal {
    ((low + high) / Decimal::TWO).round_dp(DECIMAL_PLACES)
}

/// The turn at a cut, where the answer at `asked` is another one.
fn turn<A: PartialEq>(
    now: &A,
    at: Decimal,
    asked: Option<Decimal>,
    ask: &mut dyn FnMut(Decimal) -> Option<A>,
) -> Option<Turn<A>> {
    let asked = asked?;
    let to = ask(asked).filter(|to| to != now)?;
    Some(Turn { at, included: asked == at, to })
}

/// A share of an amount, to the fen below.
fn share(percent: Percent, of: Decimal) -> Option<Decimal> {
    let share = percent.number().checked_mul(of)? / Decimal::ONE_HUNDRED;
    Some(share.round_dp_with_strategy(DECIMAL_PLACES, RoundingStrategy::ToZero))
}

/// The amount of which another is this share, to the fen below.
fn whole(amount: Yuan, percent: Percent) -> Option<Decimal> {
    let whole = amount.yuan().checked_mul(Decimal::ONE_HUNDRED)?.checked_div(percent.number())?;
    Some(whole.round_dp_with_strategy(2, RoundingStrategy::ToZero))
}

/// Where the paths of a fund's loss turn with a number.
///
/// Empty when the regulation is of another family.
pub fn fund_numbers(regulation: &Regulation, facts: &FundFacts) -> Vec<Turning<Vec<Path>>> {
    let Some(rules) = &regulation.fund_tolerance else { return Vec::new() };
    let categories = &rules.scope.categories;
    let limits = categories.iter().map(|category| category.rate_limit.percent);
    let rates: Vec<Percent> = limits.chain(facts.tolerance_rate).collect();
    let amounts = categories.iter().map(|category| category.amount_limit.yuan.yuan());
    let percents = || rates.iter().map(|rate| rate.number());
    // A loss is no larger than the base it is measured on.
    let loss = facts.loss_amount.unwrap_or_default().yuan();
    let least = |number| if number == Number::LossRateBase { loss.max(FEN) } else { Decimal::ZERO };
    let mut turnings = Vec::new();
    let mut note = |number, value: Option<Decimal>, cuts: Vec<Decimal>, set: fn(&mut FundFacts, Decimal)| {
        let mut ask = |at: Decimal| {
            let mut moved = facts.clone();
            set(&mut moved, at);
            fund_answer(regulation, &moved)
        };
        turnings.extend(value.and_then(|value| turning(number, value, cuts, least(number), &mut ask)));
    };
    let base = facts.loss_rate_base.map(Yuan::yuan);
    let on_base = rates.iter().filter_map(|rate| share(*rate, base?));
    note(
        Number::LossAmount,
        facts.loss_amount.map(Yuan::yuan),
        amounts.chain(on_base).collect(),
        |moved, at| {
            moved.loss_amount = Yuan::new(at).ok();
            // The rate follows the loss.
            moved.loss_rate = moved.loss_rate.filter(|_| moved.loss_rate_base.is_none());
        },
    );
    let computed = facts.loss_amount.and(base).is_some();
    let given = facts.loss_rate.filter(|_| !computed).map(Percent::number);
    note(Number::LossRate, given, percents().collect(), |moved, at| moved.loss_rate = Percent::new(at).ok());
    let over = facts.loss_amount.iter().flat_map(|loss| rates.iter().filter_map(|rate| whole(*loss, *rate)));
    note(Number::LossRateBase, base.filter(|_| computed), over.collect(), |moved, at| {
        moved.loss_rate = None;
        moved.loss_rate_base = Yuan::new(at).ok().filter(|base| Some(*base) >= moved.loss_amount);
    });
    let rate = facts.rate().ok().flatten().map(|rate| rate.shown(DECIMAL_PLACES).0);
    let tolerance = facts.tolerance_rate.map(Percent::number);
    note(Number::ToleranceRate, tolerance, percents().chain(rate).collect(), |moved, at| {
        moved.tolerance_rate = Percent::new(at).ok();
    });
    turnings
}

/// The facts of which a single one, answered otherwise, leads a fund's loss to other paths.
pub fn fund_facts<'s>(regulation: &Regulation, facts: &'s FundFacts) -> Vec<(Question<'s>, Vec<Path>)> {
    stated_facts(&facts.stated, &mut |stated| {
        fund_answer(regulation, &FundFacts { stated: stated.clone(), ..facts.clone() })
    })
}

fn fund_answer(regulation: &Regulation, facts: &FundFacts) -> Option<Vec<Path>> {
    Some(reached(&fund_tolerance::routes(regulation, facts)?))
}

/// The paths still possible for the loss, and for another shortfall beside it; the one path where it is settled.
pub fn reached(outcomes: &[Outcome<'_, Route>]) -> Vec<Path> {
    let leads = |path: &Path| {
        let mut routes = outcomes.iter().map(|outcome| outcome.value);
        routes.any(|route| route.path == *path || route.other_shortfall == Some(*path))
    };
    match fund_tolerance::settled_path(outcomes) {
        Some(path) if path != Path::Tolerated => vec![path],
        _ => Path::ALL.into_iter().filter(leads).collect(),
    }
}

/// Where the tiers of a loss turn with a number.
///
/// Empty when the regulation is of another family.
pub fn loss_numbers(regulation: &Regulation, facts: &ScenarioFacts) -> Vec<Turning<Vec<Tier>>> {
    let Some(rules) = &regulation.accountability else { return Vec::new() };
    let LossFacts { loss_amount, direct_loss, indirect_loss, contingent_loss, yardsticks, .. } = &facts.loss;
    let assets = yardsticks.prior_year_end_assets;
    let own = &yardsticks.thresholds;
    let shares: Vec<Percent> =
        rules.tiers.iter().filter_map(|tier| Some(tier.share_from.as_ref()?.percent)).collect();
    let starts = rules.tiers.iter().filter_map(|tier| Some(tier.from.as_ref()?.yuan));
    let starts = starts.chain(own.larger_from).chain(own.major_from).map(Yuan::yuan);
    let by_share = shares.iter().filter_map(|percent| share(*percent, assets?.yuan()));
    let starts: Vec<Decimal> = starts.chain(by_share).collect();
    let (direct, indirect) = (direct_loss.map(Yuan::yuan), indirect_loss.map(Yuan::yuan));
    let parts = direct.zip(indirect).map(|(direct, indirect)| direct + indirect);
    let incurred = loss_amount.map(Yuan::yuan).or(parts);
    let contingent = contingent_loss.unwrap_or_default().yuan();
    // What is left of a threshold for one amount, with and without the contingent loss.
    let less = |other: Decimal| -> Vec<Decimal> {
        let left = starts.iter().flat_map(|start| [start - other, start - other - contingent]);
        left.collect()
    };
    let least = |number| if number == Number::PriorYearEndAssets { FEN } else { Decimal::ZERO };
    let mut turnings = Vec::new();
    let mut note =
        |number, value: Option<Decimal>, cuts: Vec<Decimal>, set: fn(&mut LossFacts, Option<Yuan>)| {
            let mut ask = |at: Decimal| {
                let mut moved = facts.clone();
                set(&mut moved.loss, Yuan::new(at).ok());
                loss_answer(regulation, &moved)
            };
            turnings.extend(value.and_then(|value| turning(number, value, cuts, least(number), &mut ask)));
        };
    let whole_loss = loss_amount.map(Yuan::yuan);
    note(Number::LossAmount, whole_loss, less(Decimal::ZERO), |loss, at| loss.loss_amount = at);
    if whole_loss.is_none() {
        let (other, one) = (indirect.unwrap_or_default(), direct.unwrap_or_default());
        note(Number::DirectLoss, direct, less(other), |loss, at| loss.direct_loss = at);
        note(Number::IndirectLoss, indirect, less(one), |loss, at| loss.indirect_loss = at);
    }
    let so_far = incurred.unwrap_or_default();
    let left = starts.iter().map(|start| start - so_far).collect();
    note(Number::ContingentLoss, contingent_loss.map(Yuan::yuan), left, |loss, at| loss.contingent_loss = at);
    let totals = [incurred, incurred.map(|incurred| incurred + contingent)].into_iter().flatten();
    let totals: Vec<Decimal> = totals.collect();
    let wholes = totals.iter().filter_map(|total| Yuan::new(*total).ok());
    let wholes = wholes.flat_map(|total| shares.iter().filter_map(move |percent| whole(total, *percent)));
    let assets = assets.filter(|_| !shares.is_empty()).map(Yuan::yuan);
    note(Number::PriorYearEndAssets, assets, wholes.collect(), |loss, at| {
        loss.yardsticks.prior_year_end_assets = at.filter(|assets| *assets > Yuan::ZERO);
    });
    if rules.thresholds_elsewhere.is_some() {
        let start = |from: Option<Yuan>| from.map(Yuan::yuan);
        note(Number::LargerFrom, start(own.larger_from), totals.clone(), |loss, at| {
            loss.yardsticks.thresholds.larger_from = at;
        });
        note(Number::MajorFrom, start(own.major_from), totals, |loss, at| {
            loss.yardsticks.thresholds.major_from = at;
        });
    }
    turnings
}

/// The facts of which a single one, answered otherwise, leads to other tiers; no tier where the event then lies
/// outside the regulation.
pub fn loss_facts<'s>(regulation: &Regulation, facts: &'s ScenarioFacts) -> Vec<(Question<'s>, Vec<Tier>)> {
    stated_facts(&facts.loss.stated, &mut |stated| {
        let mut moved = facts.clone();
        moved.accident = stated.fact(Fact::SafetyEnvironmentOrStabilityAccident);
        moved.loss.stated = stated.clone();
        loss_answer(regulation, &moved)
    })
}

fn loss_answer(regulation: &Regulation, facts: &ScenarioFacts) -> Option<Vec<Tier>> {
    accountability::tiers(regulation, facts).ok()?
}

/// The facts, conditions and items of which a single one, answered otherwise, changes whether an error is
/// eligible.
pub fn error_facts<'s>(regulation: &Regulation, facts: &'s ErrorFacts) -> Vec<(Question<'s>, Truth)> {
    stated_facts(&facts.stated, &mut |stated| {
        let moved = ErrorFacts { stated: stated.clone(), ..facts.clone() };
        Some(error_tolerance::assess(regulation, &moved, NoTrace)?.value.eligible)
    })
}

/// Asks again with every fact and item answered otherwise, one at a time.
fn stated_facts<'s, A: PartialEq>(
    stated: &'s Stated,
    ask: &mut dyn FnMut(&Stated) -> Option<A>,
) -> Vec<(Question<'s>, A)> {
    let mut turns = Vec::new();
    let Some(now) = ask(stated) else { return turns };
    let mut note = |question, moved: &Stated| {
        turns.extend(ask(moved).filter(|to| *to != now).map(|to| (question, to)));
    };
    for (fact, holds) in stated.facts() {
        let mut moved = stated.clone();
        moved.set_fact(fact, (!holds).into());
        note(Question::Fact(fact), &moved);
    }
    for (id, holds) in stated.items() {
        let mut moved = stated.clone();
        moved.set_item(id, (!holds).into());
        note(Question::Item(id), &moved);
    }
    turns
}
