//! The questions to a regulation on the tolerance of errors.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::answers::answer_json;
use super::inputs::{InputProblem, Inputs};
use super::{Asked, asked};
use crate::NoTrace;
use crate::error_tolerance::{Eligibility, ErrorFacts, Failure, Route, assess};
use crate::facts::{Fact, Stated};
use crate::pairs::Distinct;
use crate::regulation::error_tolerance::{ErrorToleranceRules, Provision};
use crate::regulation::{Item, Regulation};
use crate::truth::Truth;
use crate::world::Question;

type Read<T> = Result<T, InputProblem>;

/// The facts that a level of loss or impact stands for: whether there is any, and whether it is major.
const LEVELS: [(&str, Fact, Fact); 2] = [
    ("loss_level", Fact::LossCaused, Fact::MajorLoss),
    ("negative_impact_level", Fact::NegativeImpactCaused, Fact::MajorNegativeImpact),
];

pub(super) fn ask(regulation: &Regulation, question: &str, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let (Some(rules), "eligibility") = (&regulation.error_tolerance, question) else { return Ok(None) };
    let mut stated = Stated::default();
    inputs.state(&mut stated, &facts(rules))?;
    for (key, caused, major) in LEVELS {
        level(inputs, &mut stated, key, caused, major)?;
    }
    for condition in rules.conditions().filter(|condition| condition.when.is_none()) {
        let truth = inputs.truth(&condition.id)?;
        stated.set_item(&condition.id, truth);
    }
    inputs.readings(regulation, &mut stated)?;
    let unknown_items = items(rules, inputs, &mut stated)?;
    let facts = ErrorFacts { initiated_by: initiator(rules, inputs)?, stated };
    let Some(answer) = assess(regulation, &facts, NoTrace) else { return Ok(None) };
    let mut asked = asked(regulation, &answer);
    if let Value::Object(keys) = &mut asked.answer {
        let would_settle: Vec<&str> = answer.missing.iter().map(Question::name).collect();
        let readings_decide = answer.doubts.iter().filter(|raised| raised.decides).map(|raised| raised.id);
        keys.insert("unknown_items".to_owned(), json!(unknown_items));
        keys.insert("would_settle".to_owned(), json!(would_settle));
        keys.insert("readings_decide".to_owned(), json!(readings_decide.collect::<Vec<_>>()));
    }
    Ok(Some(asked))
}

/// The facts that the rules name, less those that a level stands for.
fn facts(rules: &ErrorToleranceRules) -> Vec<Fact> {
    let by_level = |fact: &Fact| LEVELS.iter().any(|(_, caused, major)| fact == caused || fact == major);
    let conditions = rules.conditions().filter_map(|condition| condition.when.as_ref());
    let items = rules.items().chain(&rules.superior_handling);
    let conditions = conditions.chain(items.flat_map(|item: &Item| item.when.iter().chain(&item.unless)));
    let named: Distinct<Fact> =
        conditions.flat_map(|when| when.facts()).chain([Fact::SubjectInScope]).collect();
    named.into_iter().filter(|fact| !by_level(fact)).collect()
}

fn level(inputs: &mut Inputs, stated: &mut Stated, key: &str, caused: Fact, major: Fact) -> Read<()> {
    let (is_caused, is_major) = match inputs.text(key)?.as_deref() {
        None => return Ok(()),
        Some("none") => (Truth::No, Truth::No),
        Some("some") => (Truth::Yes, Truth::No),
        Some("major") => (Truth::Yes, Truth::Yes),
        Some(other) => return Err(inputs.problem(key, format!("write none, some or major, not {other}"))),
    };
    stated.set_fact(caused, is_caused);
    stated.set_fact(major, is_major);
    Ok(())
}

/// States the items: those given are present, the others not; nothing where none is given. Returns those
/// that the regulation does not have.
fn items(rules: &ErrorToleranceRules, inputs: &mut Inputs, stated: &mut Stated) -> Read<Vec<String>> {
    let Some(given) = inputs.texts("items")? else { return Ok(Vec::new()) };
    for item in rules.items() {
        stated.set_item(&item.id, given.contains(&item.id).into());
    }
    Ok(given.into_iter().filter(|id| !rules.items().any(|item| item.id == *id)).collect())
}

fn initiator(rules: &ErrorToleranceRules, inputs: &mut Inputs) -> Read<Option<String>> {
    let Some(given) = inputs.text("initiated_by")? else { return Ok(None) };
    let known = ids(rules.initiators());
    if known.contains(&given.as_str()) {
        return Ok(Some(given));
    }
    let message = format!("nobody of the name `{given}` starts it; write one of: {}", known.join(", "));
    Err(inputs.problem("initiated_by", message))
}

fn ids<'r>(provisions: impl IntoIterator<Item = &'r Provision>) -> Vec<&'r str> {
    provisions.into_iter().map(|provision| provision.id.as_str()).collect()
}

answer_json! {
    /// Whether an error is eligible.
    EligibilityAnswer of answer: Eligibility<'_>, regulation {
        /// Whether it is eligible.
        eligible: Truth = answer.eligible,
        /// What certainly fails: `scope`, the id of a condition, or `no_circumstance`.
        failed: Vec<String> = answer.failed.iter().map(failure).map(str::to_owned).collect(),
        /// Whether the person is covered.
        in_scope: Truth = answer.in_scope,
        /// Whether each condition holds, by its id.
        conditions: BTreeMap<String, Truth> = answer.conditions.iter().map(|(condition, truth)| (condition.id.clone(), *truth)).collect(),
        /// Whether the condition on loss and negative impact holds.
        loss_condition: Truth = answer.loss_condition,
        /// Whether a circumstance or an item of a list is present.
        circumstance: Truth = answer.circumstance,
        /// How the recognition goes, by the name in the regulation's file.
        route: Option<String> = answer.route.map(Route::name).map(str::to_owned),
        /// The effects that may be granted, by id.
        effects_available: Option<Vec<String>> =
            rules(regulation).filter(|_| answer.eligible.is_yes()).map(|rules| owned_ids(&rules.effects.effects)),
        /// The authorities that recognise, by id.
        authorities: Option<Vec<String>> =
            rules(regulation).filter(|_| !answer.in_scope.is_no()).map(|rules| owned_ids(&rules.authorities)),
        /// The elements weighed, by id.
        elements: Option<Vec<String>> =
            rules(regulation).filter(|_| !answer.in_scope.is_no()).map(|rules| owned_ids(&rules.elements)),
        /// Whether bodies one level up may take the matter over.
        superior_bodies_may_handle: Truth = answer.superior_handling,
    }
}

fn rules(regulation: &Regulation) -> Option<&ErrorToleranceRules> {
    regulation.error_tolerance.as_ref()
}

fn owned_ids<'r>(provisions: impl IntoIterator<Item = &'r Provision>) -> Vec<String> {
    ids(provisions).into_iter().map(str::to_owned).collect()
}

fn failure<'r>(failure: &Failure<'r>) -> &'r str {
    match failure {
        Failure::Scope => "scope",
        Failure::Condition(condition) => &condition.id,
        Failure::NoCircumstance => "no_circumstance",
    }
}
