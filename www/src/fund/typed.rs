//! What the reader typed, as the facts the core asks for, and what is wrong with it.

use chidu::fund_tolerance::{FundFacts, OTHER_FUND, RateProblem};
use chidu::regulation::fund_tolerance::{FundCategory, FundToleranceRules};
use chidu::regulation::{Doubt, Item, Regulation, Trigger};
use chidu::{Condition, Fact, LossRate, Percent, Stated, Truth, Yuan};

use super::figures::{money, percent, rate};
use crate::scenario::{AmountField, Choice, OptionSet, Scenario, TextField};
use crate::words::Words;

/// The id of "yes" where a choice is between yes and no.
pub const YES: &str = "yes";
/// The id of "no".
pub const NO: &str = "no";
/// The opinions of [`Choice::Opinion`].
pub const OBJECTION: &str = "objection";
/// A consent that was tied to conditions.
pub const CONDITIONAL_CONSENT: &str = "conditional_consent";
/// Neither an objection nor a conditional consent.
pub const NEITHER: &str = "neither";

/// The facts of the scenario, and what keeps its loss rate from being formed.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// What the core is asked with.
    pub facts: FundFacts,
    /// What is wrong between rate, loss and base; each field's own error stands with the field.
    pub trouble: Option<RateTrouble>,
    /// Several categories are marked although the fund is no sub-fund: none of them is taken.
    pub several_categories: bool,
}

/// What is wrong between the loss rate, the loss and the base.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RateTrouble {
    /// The base is zero: it is not used.
    BaseNotPositive(Yuan),
    /// The loss is over its base: the base is not used.
    LossOverBase {
        /// The loss.
        loss: Yuan,
        /// Its base.
        base: Yuan,
    },
    /// The rate typed is not the loss over its base: no rate is used.
    Contradiction {
        /// As typed.
        stated: Percent,
        /// As it follows from loss and base.
        computed: LossRate,
    },
}

impl Typed {
    /// What the scenario says.
    pub fn of(rules: &FundToleranceRules, scenario: &Scenario) -> Typed {
        let (categories, several_categories) = categories(rules, scenario);
        let mut facts = FundFacts {
            categories,
            loss_amount: scenario.amount(AmountField::LossAmount).ok().flatten(),
            loss_rate: scenario.percent(TextField::LossRate).ok().flatten(),
            loss_rate_base: scenario.amount(AmountField::LossRateBase).ok().flatten(),
            tolerance_rate: scenario.percent(TextField::ToleranceRate).ok().flatten(),
            stated: stated(rules, scenario),
        };
        let trouble = trouble(&facts);
        if matches!(trouble, Some(RateTrouble::BaseNotPositive(_) | RateTrouble::LossOverBase { .. })) {
            facts.loss_rate_base = None;
        }
        Typed { facts, trouble, several_categories }
    }

    /// The loss rate, where one can be formed.
    pub fn rate(&self) -> Option<LossRate> {
        self.facts.rate().ok().flatten()
    }

    /// The limits that may apply: those of the categories stated, or of the one that the reader chose for
    /// a sub-fund of several; all while none is stated.
    pub fn limits<'r>(&self, rules: &'r FundToleranceRules) -> Vec<Limits<'r>> {
        let chosen = self.facts.stated.reading(&rules.scope.mixed_parents_doubt);
        let stated = &self.facts.categories;
        let of = |applies: &dyn Fn(&str) -> bool| {
            let categories = rules.scope.categories.iter();
            categories.filter(|category| applies(&category.id)).collect::<Vec<_>>()
        };
        let parents = of(&|id| stated.iter().any(|stated| stated == id));
        let narrowed = of(&|id| Some(id) == chosen && parents.iter().any(|parent| parent.id == id));
        if stated.is_empty() {
            by_limits(of(&|_| true))
        } else if parents.len() > 1 && !narrowed.is_empty() {
            by_limits(narrowed)
        } else {
            by_limits(parents)
        }
    }
}

/// Categories that share their limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Limits<'r> {
    /// One of them.
    pub category: &'r FundCategory,
    others: Vec<&'r FundCategory>,
}

impl Limits<'_> {
    /// The categories by name.
    pub fn name(&self, words: &Words) -> String {
        let names = std::iter::once(&self.category).chain(&self.others).map(|one| words.of(&one.name));
        names.collect::<Vec<_>>().join(words.fund.list_comma)
    }

    fn cover(&self, other: &FundCategory) -> bool {
        let (ours, theirs) = (self.category, other);
        ours.rate_limit.percent == theirs.rate_limit.percent
            && ours.rate_limit.included == theirs.rate_limit.included
            && ours.amount_limit.yuan == theirs.amount_limit.yuan
            && ours.amount_limit.included == theirs.amount_limit.included
    }
}

fn by_limits(categories: Vec<&FundCategory>) -> Vec<Limits<'_>> {
    let mut groups: Vec<Limits<'_>> = Vec::new();
    for category in categories {
        match groups.iter_mut().find(|group| group.cover(category)) {
            Some(group) => group.others.push(category),
            None => groups.push(Limits { category, others: Vec::new() }),
        }
    }
    groups
}

fn categories(rules: &FundToleranceRules, scenario: &Scenario) -> (Vec<String>, bool) {
    let known = |id: &String| id == OTHER_FUND || rules.scope.categories.iter().any(|one| one.id == *id);
    let marked: Vec<String> = scenario.set(OptionSet::FundCategories).into_iter().filter(known).collect();
    let several = marked.len() > 1 && scenario.choice(Choice::SubFund) != Some(YES);
    (if several { Vec::new() } else { marked }, several)
}

fn stated(rules: &FundToleranceRules, scenario: &Scenario) -> Stated {
    let mut stated = scenario.stated.clone();
    let opinion = scenario.choice(Choice::Opinion);
    for (fact, id) in
        [(Fact::ObjectionExpressed, OBJECTION), (Fact::ConditionalConsentExpressed, CONDITIONAL_CONSENT)]
    {
        stated.set_fact(fact, opinion.map(|opinion| opinion == id).into());
    }
    // An item denied as a whole is not made out of its parts again.
    let denied = rules.diligence.items.iter().filter(|item| scenario.stated.item(&item.id).is_no());
    for fact in denied.filter_map(|item| item.when.as_ref()).flat_map(Condition::facts) {
        stated.set_fact(fact, Truth::Unknown);
    }
    stated
}

fn trouble(facts: &FundFacts) -> Option<RateTrouble> {
    match (facts.loss_amount, facts.loss_rate_base) {
        (_, Some(base)) if base <= Yuan::ZERO => return Some(RateTrouble::BaseNotPositive(base)),
        (Some(loss), Some(base)) if loss > base => return Some(RateTrouble::LossOverBase { loss, base }),
        _ => {}
    }
    match facts.rate() {
        Err(RateProblem::Contradiction { stated, computed }) => {
            Some(RateTrouble::Contradiction { stated, computed })
        }
        _ => None,
    }
}

/// Whether nothing has been entered yet.
pub fn is_blank(scenario: &Scenario) -> bool {
    let blank = |text: &str| text.trim().is_empty();
    scenario.amounts.iter().all(|(_, amount)| blank(&amount.text))
        && scenario.texts.iter().all(|(_, text)| blank(text))
        && scenario.choices.iter().next().is_none()
        && scenario.sets.iter().all(|(_, set)| set.is_empty())
        && scenario.stated == Stated::default()
}

/// Whether a condition holds by what is stated alone.
pub fn holds(condition: &Condition, stated: &Stated) -> Truth {
    match condition {
        Condition::Fact(fact) => stated.fact(*fact),
        Condition::All { all } => Truth::all(all.iter().map(|part| holds(part, stated))),
        Condition::Any { any } => Truth::any(any.iter().map(|part| holds(part, stated))),
        Condition::Not { not } => !holds(not, stated),
        Condition::Reading { reading, is, .. } => stated.reading(reading).map(|chosen| chosen == is).into(),
    }
}

/// The exclusions that are stated and that nothing takes away again.
pub fn exclusions_in_force<'r>(rules: &'r FundToleranceRules, stated: &Stated) -> Vec<&'r Item> {
    let lifted = |item: &Item| item.unless.as_ref().is_some_and(|unless| holds(unless, stated).is_yes());
    rules.exclusions.items.iter().filter(|item| stated.item(&item.id).is_yes() && !lifted(item)).collect()
}

/// The first doubt with readings that the regulation raises at a place of the reasoning.
pub fn doubt_with_readings(regulation: &Regulation, raised_on: Trigger) -> Option<&Doubt> {
    let mut doubts = regulation.doubts.iter();
    doubts.find(|doubt| doubt.raised_on.contains(&raised_on) && !doubt.readings.is_empty())
}

/// What is wrong between rate, loss and base, with both values.
pub fn trouble_in_words(words: &Words, trouble: RateTrouble) -> String {
    match trouble {
        RateTrouble::BaseNotPositive(base) => (words.fund.base_not_positive)(&money(words, base)),
        RateTrouble::LossOverBase { loss, base } => {
            (words.fund.loss_over_base)(&money(words, loss), &money(words, base))
        }
        RateTrouble::Contradiction { stated, computed } => {
            (words.fund.contradiction)(&percent(stated), &rate(words, computed, &[stated]))
        }
    }
}
