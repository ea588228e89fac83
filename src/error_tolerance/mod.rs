//! The family `error_tolerance`: whether an error made in the course of duty may be exempt from liability.
//!
//! Order of evaluation: scope, the conditions in the regulation's order, the condition on loss and negative
//! impact, the circumstances and the items of the lists. Who starts the recognition gives the route; it
//! does not change whether the error is eligible.

mod derivation;
mod findings;

use crate::answer::{Answer, Reasoning};
use crate::facts::{Fact, Stated};
use crate::regulation::error_tolerance::{
    Application, ErrorToleranceRules, OwnMotion, Precondition, Provision,
};
use crate::regulation::{Item, Regulation};
use crate::trace::Recorder;
use crate::truth::Truth;
use crate::world::{Outcome, Question, World, settled};

/// What is known of an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorFacts {
    /// Who started the recognition, by the id of the regulation's file: `cadre`, `authority`.
    pub initiated_by: Option<String>,
    /// The yes-or-no facts, conditions, items and the readings chosen.
    pub stated: Stated,
}

/// What an error is not eligible for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure<'r> {
    /// The person is not covered.
    Scope,
    /// A condition does not hold.
    Condition(&'r Precondition),
    /// No circumstance is present.
    NoCircumstance,
}

/// How the recognition goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route<'r> {
    /// The authorities exempt of their own accord.
    OwnMotion(&'r OwnMotion),
    /// The authorities turn to accountability.
    Accountability(&'r OwnMotion),
    /// Somebody applied.
    Application(&'r Application),
}

impl<'r> Route<'r> {
    /// The name of the route in answers, as the regulation's file gives it.
    pub fn name(self) -> &'r str {
        match self {
            Route::OwnMotion(rule) => &rule.met.id,
            Route::Accountability(rule) => &rule.not_met.id,
            Route::Application(rule) => &rule.route,
        }
    }
}

/// The answer of the family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eligibility<'r> {
    /// Whether the error is eligible, in every world that is still possible.
    pub outcomes: Vec<Outcome<'r, bool>>,
    /// Whether it is eligible; unknown while both are possible.
    pub eligible: Truth,
    /// Whether the person is covered.
    pub in_scope: Truth,
    /// Every condition, the one on loss and negative impact last, and whether it holds.
    pub conditions: Vec<(&'r Precondition, Truth)>,
    /// Whether the condition on loss and negative impact holds; unknown where none is laid down.
    pub loss_condition: Truth,
    /// Whether a circumstance or an item of a list is present.
    pub circumstance: Truth,
    /// The circumstances and items present.
    pub present: Vec<&'r Item>,
    /// What certainly fails.
    pub failed: Vec<Failure<'r>>,
    /// How the recognition goes; `None` while that is open, and for a person who is not covered.
    pub route: Option<Route<'r>>,
    /// Whether bodies one level up may take the matter over; unknown where no such rule is laid down.
    pub superior_handling: Truth,
}

impl Eligibility<'_> {
    /// Whether nothing but readings of the text is open.
    pub fn depends_on_readings_only(&self) -> bool {
        let mut open =
            self.outcomes.iter().flat_map(|outcome| &outcome.choices).filter(|choice| choice.options > 1);
        self.eligible == Truth::Unknown && open.all(|choice| matches!(choice.question, Question::Reading(_)))
    }
}

/// Whether the error may be exempt from liability.
///
/// ```
/// use chidu::error_tolerance::{ErrorFacts, assess};
/// use chidu::{Fact, NoTrace, Truth, regulation};
/// let shaoxing = regulation("shaoxing").expect("Shaoxing is embedded");
/// let mut facts = ErrorFacts::default();
/// let open = assess(shaoxing, &facts, NoTrace).expect("an error tolerance regulation");
/// assert_eq!(open.value.eligible, Truth::Unknown); // nothing is known yet
/// facts.stated.set_item("no_private_gain", Truth::No);
/// let failed = assess(shaoxing, &facts, NoTrace).expect("an error tolerance regulation");
/// assert_eq!(failed.value.eligible, Truth::No); // all conditions must hold
/// ```
///
/// `None` when the regulation is of another family.
pub fn assess<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &ErrorFacts,
    recorder: R,
) -> Option<Answer<'r, Eligibility<'r>>> {
    let rules = regulation.error_tolerance.as_ref()?;
    let case = Case { rules, facts };
    let mut reasoning = Reasoning::new(regulation);
    let outcomes = reasoning.explore(&facts.stated, |world, reasoning| case.eligible(world, reasoning));
    let eligibility = case.eligibility(outcomes);
    case.cite(&eligibility, &mut reasoning);
    case.raise_doubts(&eligibility, &mut reasoning);
    let steps = recorder.steps(|| case.derivation(&eligibility));
    Some(reasoning.answer(eligibility, steps))
}

/// An error under the rules: what eligibility and findings work on.
struct Case<'r, 'f> {
    rules: &'r ErrorToleranceRules,
    facts: &'f ErrorFacts,
}

impl<'r> Case<'r, '_> {
    fn eligible(&self, world: &mut World<'_, 'r>, reasoning: &mut Reasoning<'r>) -> bool {
        reasoning.cite(&self.rules.scope.article);
        if !world.holds(Fact::SubjectInScope) {
            return false;
        }
        for condition in self.rules.conditions() {
            reasoning.cite(&condition.article);
            if !self.holds(condition, world) && !self.list_item_suffices(world) {
                return false;
            }
        }
        reasoning.cite(&self.rules.circumstances.article);
        self.circumstance(world)
    }

    /// Whether a condition holds or is excused.
    fn holds(&self, condition: &'r Precondition, world: &mut World<'_, 'r>) -> bool {
        let as_a_whole = world.stated().item(&condition.id);
        let holds = match &condition.when {
            Some(when) if as_a_whole == Truth::Unknown => when.holds(world),
            _ => world.item_holds(&condition.id),
        };
        holds || self.is_excused(condition, world)
    }

    /// Whether an item that the reader's reading lets do without the condition is present.
    fn is_excused(&self, condition: &'r Precondition, world: &mut World<'_, 'r>) -> bool {
        let Some(excuse) = &condition.excused else { return false };
        let mut named = self.rules.items().filter(|item| excuse.items.contains(&item.id));
        world.has_chosen(&excuse.doubt, &excuse.reading)
            && named.any(|item| {
                let present = present(item, world);
                present.known().unwrap_or_else(|| world.item_holds(&item.id))
            })
    }

    /// Whether an item of a list does without the conditions, by the reader's reading.
    fn list_item_suffices(&self, world: &mut World<'_, 'r>) -> bool {
        let Some(lists) = &self.rules.lists else { return false };
        world.has_chosen(&lists.doubt, &lists.without_preconditions) && self.list_item(world)
    }

    /// Whether a circumstance is present: a general one or one of a list.
    fn circumstance(&self, world: &mut World<'_, 'r>) -> bool {
        let general = any_present(self.rules.circumstances.items.iter(), world);
        let listed = any_present(self.rules.list_items(), world);
        listed.is_yes() || world.holds_if(Fact::AnyToleranceItem, general) || self.list_item(world)
    }

    fn list_item(&self, world: &mut World<'_, 'r>) -> bool {
        let listed = any_present(self.rules.list_items(), world);
        world.holds_if(Fact::AnyListItem, listed)
    }

    /// Who started the recognition, as the regulation names them.
    fn initiator(&self) -> Option<&'r Provision> {
        let id = self.facts.initiated_by.as_ref()?;
        self.rules.initiators().find(|initiator| initiator.id == *id)
    }

    fn route(&self, eligible: Truth, in_scope: Truth) -> Option<Route<'r>> {
        let initiator = self.initiator().filter(|_| !in_scope.is_no())?;
        let own_motion = self.rules.own_motion.as_ref().filter(|rule| rule.initiator == *initiator);
        match (own_motion, eligible) {
            (Some(rule), Truth::Yes) => Some(Route::OwnMotion(rule)),
            (Some(rule), Truth::No) => Some(Route::Accountability(rule)),
            (Some(_), Truth::Unknown) => None,
            (None, _) => self.rules.application.as_ref().map(Route::Application),
        }
    }
}

fn any_present<'r>(items: impl Iterator<Item = &'r Item>, world: &mut World<'_, 'r>) -> Truth {
    Truth::any(items.map(|item| present(item, world)))
}

/// Whether an item is present: as stated, or by the facts that make it out or take it away.
fn present<'r>(item: &'r Item, world: &mut World<'_, 'r>) -> Truth {
    let stated = world.stated().item(&item.id);
    let present = match &item.when {
        Some(when) if stated == Truth::Unknown => when.holds(world).into(),
        _ => stated,
    };
    let taken_away = !present.is_no() && item.unless.as_ref().is_some_and(|unless| unless.holds(world));
    if taken_away { Truth::No } else { present }
}

/// Whether something holds in all worlds, in none, or only in some.
fn in_all(outcomes: &[Outcome<'_, bool>]) -> Truth {
    settled(outcomes).copied().into()
}
