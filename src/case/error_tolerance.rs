//! The questions to a regulation on the tolerance of errors.

use serde_json::{Map, Value, json};

use super::inputs::{InputProblem, Inputs};
use super::{AnswerJson, Asked, asked};
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

impl AnswerJson for Eligibility<'_> {
    fn json(&self, regulation: &Regulation) -> Value {
        regulation.error_tolerance.as_ref().map_or(Value::Null, |rules| answer_json(rules, self))
    }
}

fn answer_json(rules: &ErrorToleranceRules, value: &Eligibility<'_>) -> Value {
    let conditions: Map<String, Value> =
        value.conditions.iter().map(|(condition, truth)| (condition.id.clone(), json!(truth))).collect();
    let in_scope = !value.in_scope.is_no();
    json!({
        "eligible": value.eligible,
        "failed": value.failed.iter().map(failure).collect::<Vec<_>>(),
        "in_scope": value.in_scope,
        "conditions": conditions,
        "loss_condition": value.loss_condition,
        "circumstance": value.circumstance,
        "route": value.route.map(Route::name),
        "effects_available": value.eligible.is_yes().then(|| ids(&rules.effects.effects)),
        "authorities": in_scope.then(|| ids(&rules.authorities)),
        "elements": in_scope.then(|| ids(&rules.elements)),
        "superior_bodies_may_handle": value.superior_handling,
    })
}

fn failure<'r>(failure: &Failure<'r>) -> &'r str {
    match failure {
        Failure::Scope => "scope",
        Failure::Condition(condition) => &condition.id,
        Failure::NoCircumstance => "no_circumstance",
    }
}
