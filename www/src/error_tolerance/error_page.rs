//! What the parts of this family's page share.

use crate::markup::prelude::*;
use chidu::error_tolerance::ErrorFacts;
use chidu::regulation::{ErrorToleranceRules, Regulation};
use chidu::{Condition, Distinct, Fact, Stated, Truth};

use crate::page::{Page, use_page};
use crate::scenario::{Choice, Scenario};
use crate::words::{ErrorToleranceWords, Words};

/// The levels of [`Choice::LossLevel`] and [`Choice::ImpactLevel`].
pub const LEVELS: [&str; 3] = ["absent", "some", "major"];

/// The questions of level, each with the facts it answers: whether there is any, and whether it is major.
pub const LEVEL_QUESTIONS: [(Choice, Fact, Fact); 2] = [
    (Choice::LossLevel, Fact::LossCaused, Fact::MajorLoss),
    (Choice::ImpactLevel, Fact::NegativeImpactCaused, Fact::MajorNegativeImpact),
];

/// The page with a regulation of this family chosen.
#[derive(Clone)]
pub struct ErrorPage {
    /// The page.
    pub page: Page,
    /// The regulation.
    pub regulation: &'static Regulation,
    /// Its rules.
    pub rules: &'static ErrorToleranceRules,
    /// What is typed.
    pub scenario: Scenario,
    /// What the core is asked with.
    pub facts: ErrorFacts,
}

impl ErrorPage {
    /// The words of the whole page.
    pub fn words(&self) -> &'static Words {
        self.page.words()
    }

    /// The words of the family.
    pub fn own(&self) -> &'static ErrorToleranceWords {
        &self.page.words().error_tolerance
    }
}

/// The page, where a regulation of this family is chosen.
#[hook]
pub fn use_error_page() -> Option<ErrorPage> {
    let page = use_page();
    let regulation = page.regulation()?;
    let rules = regulation.error_tolerance.as_ref()?;
    let scenario = page.scenario();
    let facts = error_facts(&scenario);
    Some(ErrorPage { page, regulation, rules, scenario, facts })
}

/// What the scenario says.
pub fn error_facts(scenario: &Scenario) -> ErrorFacts {
    let mut stated = scenario.stated.clone();
    for (choice, caused, major) in LEVEL_QUESTIONS {
        if let Some(level) = scenario.choice(choice).filter(|level| LEVELS.contains(level)) {
            stated.set_fact(caused, (level != "absent").into());
            stated.set_fact(major, (level == "major").into());
        }
    }
    ErrorFacts { initiated_by: scenario.choice(Choice::Initiator).map(str::to_owned), stated }
}

/// The facts that some conditions rest on, each once, in the page's order.
pub fn facts_of<'c>(conditions: impl Iterator<Item = &'c Condition>) -> Vec<Fact> {
    let facts: Distinct<Fact> = conditions.flat_map(Condition::facts).collect();
    facts.into_iter().collect()
}

/// Whether a fact is answered by a level.
pub fn is_level(fact: Fact) -> bool {
    LEVEL_QUESTIONS.iter().any(|(_, caused, major)| fact == *caused || fact == *major)
}

/// Whether nothing has been answered yet.
pub fn is_blank(scenario: &Scenario) -> bool {
    scenario.choices.iter().next().is_none()
        && scenario.texts.iter().all(|(_, text)| text.trim().is_empty())
        && scenario.stated == Stated::default()
}

/// How many of some truths hold, fail and are open.
pub fn counts(truths: impl Iterator<Item = Truth> + Clone) -> (usize, usize, usize) {
    let count = |truth| truths.clone().filter(|each| *each == truth).count();
    (count(Truth::Yes), count(Truth::No), count(Truth::Unknown))
}
