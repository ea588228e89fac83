//! The questions to a fund tolerance regulation.

use serde_json::{Map, Value, json};

use super::inputs::{InputProblem, Inputs};
use super::{AnswerJson, Asked, asked};
use crate::NoTrace;
use crate::facts::{Fact, Stated};
use crate::fund_tolerance::{FundFacts, OTHER_FUND, Path, RateProblem, Tolerance, assess};
use crate::regulation::{FundToleranceRules, Regulation};
use crate::truth::Truth;
use crate::world::Question;

const FACTS: [Fact; 7] = [
    Fact::AtLiquidation,
    Fact::MarketRulesFollowed,
    Fact::ProceduresFollowed,
    Fact::RiskReturnPolicyBalanced,
    Fact::OtherUnmetExpectation,
    Fact::WeighingFavourable,
    Fact::EmergencyOrUrgentTask,
];

pub(super) fn ask(
    regulation: &Regulation,
    question: &str,
    inputs: &mut Inputs,
) -> Result<Option<Asked>, InputProblem> {
    let (Some(rules), "tolerance_path") = (&regulation.fund_tolerance, question) else { return Ok(None) };
    let facts = facts(rules, inputs)?;
    let Some(answer) = assess(regulation, &facts, NoTrace) else { return Ok(None) };
    Ok(Some(asked(regulation, &answer)))
}

fn facts(rules: &FundToleranceRules, inputs: &mut Inputs) -> Result<FundFacts, InputProblem> {
    let mut stated = Stated::default();
    inputs.state(&mut stated, &FACTS)?;
    let standards: Vec<Fact> = rules.recognition.standards.iter().map(|standard| standard.fact).collect();
    inputs.state_group("art7", &mut stated, &standards)?;
    inputs.state_items(
        "art5_items",
        &mut stated,
        rules.diligence.items.iter().map(|item| item.id.as_str()),
    )?;
    inputs.state_items(
        "exclusions",
        &mut stated,
        rules.exclusions.items.iter().map(|item| item.id.as_str()),
    )?;
    opinion(inputs, &mut stated)?;
    let level = inputs.text("measured_at")?;
    match level.as_deref() {
        None => {}
        Some("whole_fund") => stated.set_fact(Fact::MeasuredOnWholeFund, Truth::Yes),
        Some("single_project") => stated.set_fact(Fact::MeasuredOnWholeFund, Truth::No),
        Some(other) => {
            return Err(
                inputs.problem("measured_at", format!("write whole_fund or single_project, not {other}"))
            );
        }
    }
    inputs.text("note")?;
    inputs.truth("is_sub_fund")?;
    let facts = FundFacts {
        categories: categories(rules, inputs)?,
        loss_amount: inputs.yuan("loss_amount")?,
        loss_rate: inputs.percent("loss_rate_percent")?,
        loss_rate_base: inputs.yuan("loss_rate_base_amount")?,
        tolerance_rate: inputs.percent("tolerance_rate_percent")?,
        stated,
    };
    match facts.rate() {
        Err(RateProblem::Contradiction { stated, .. }) => {
            let message = format!("{stated} is not the loss over its base; give one of the two");
            Err(inputs.problem("loss_rate_percent", message))
        }
        _ => Ok(facts),
    }
}

/// Item (7): the opinion a participant gave.
fn opinion(inputs: &mut Inputs, stated: &mut Stated) -> Result<(), InputProblem> {
    let Some(mut group) = inputs.group("art5_7_facts")? else { return Ok(()) };
    let given = group.text("opinion")?;
    if let Some(other) =
        given.as_deref().filter(|given| !["objection", "conditional_consent"].contains(given))
    {
        return Err(group.problem("opinion", format!("write objection or conditional_consent, not {other}")));
    }
    for fact in [Fact::ObjectionExpressed, Fact::ConditionalConsentExpressed] {
        stated.set_fact(fact, given.as_deref().map(|given| given == fact.name()).into());
    }
    group.state(stated, &[Fact::WrittenBasis, Fact::ProvedCorrect, Fact::DirectlyRelated])?;
    group.finish()
}

fn categories(rules: &FundToleranceRules, inputs: &mut Inputs) -> Result<Vec<String>, InputProblem> {
    let category = inputs.text("fund_category")?;
    let parents = inputs.texts("parent_fund_categories")?;
    let known =
        |id: &String| id == OTHER_FUND || rules.scope.categories.iter().any(|category| category.id == *id);
    for (key, ids) in [
        ("fund_category", category.as_slice()),
        ("parent_fund_categories", parents.as_deref().unwrap_or_default()),
    ] {
        if let Some(stranger) = ids.iter().find(|id| !known(id)) {
            let ids: Vec<&str> = rules.scope.categories.iter().map(|category| category.id.as_str()).collect();
            return Err(inputs.problem(
                key,
                format!("there is no category `{stranger}`; write {} or {OTHER_FUND}", ids.join(", ")),
            ));
        }
    }
    Ok(parents.unwrap_or_else(|| category.into_iter().collect()))
}

impl AnswerJson for Tolerance<'_> {
    fn json(&self, regulation: &Regulation) -> Value {
        regulation.fund_tolerance.as_ref().map_or(Value::Null, |rules| answer_json(regulation, rules, self))
    }
}

fn answer_json(regulation: &Regulation, rules: &FundToleranceRules, value: &Tolerance<'_>) -> Value {
    let settled = value.settled_path();
    let procedure = match settled {
        Some(Path::Filing) => Some(&rules.filing),
        Some(Path::Application) => Some(&rules.application),
        _ => None,
    };
    let form = procedure.map(|path| &path.form);
    let exempts = matches!(settled, Some(Path::Tolerated | Path::Filing | Path::Application));
    let dispositions = match settled {
        Some(Path::Tolerated) => json!(["exempt"]),
        _ => json!(procedure.map(|path| &path.dispositions)),
    };
    let other =
        value.outcomes.first().map(|outcome| outcome.value.other_shortfall).filter(|_| settled.is_some());
    let failed: Vec<&str> = value.recognition_failed.iter().map(|fact| fact.name()).collect();
    let effects: Vec<&str> = rules.effects.effects.iter().map(|effect| effect.id.as_str()).collect();
    json!({
        "path": path_name(rules, value),
        "branches": branches(regulation, rules, value),
        "art8_band": value.band,
        "form": form.map(|form| &form.name),
        "annex": form.map(|form| &form.annex),
        "copies": form.map(|form| form.copies),
        "copy_holders": form.map(|form| form.copy_holders.iter().map(|holder| holder.zh.as_str()).collect::<Vec<_>>()),
        "decider": procedure.map(|path| &path.decider.zh),
        "decision_kind": procedure.map(|path| path.decision_kind),
        "disposition_options": dispositions,
        "rate_within_limit": value.rate_within_limit,
        "amount_within_limit": value.amount_within_limit,
        "within_tolerance_rate": value.within_tolerance_rate,
        "art4_met": value.tolerated,
        "art5_gate_open": value.gate_open,
        "art5_met": value.diligent,
        "art7_met": value.recognition_met,
        "art7_failed": failed,
        "effects_if_exempt": exempts.then_some(effects),
        "other_expectation_route": other.flatten(),
    })
}

fn path_name(rules: &FundToleranceRules, value: &Tolerance<'_>) -> Value {
    if let Some(path) = value.settled_path() {
        return json!(path);
    }
    let on_mixed_parents =
        |question: &Question<'_>| *question == Question::Reading(&rules.scope.mixed_parents_doubt);
    json!(match value.branches() {
        Some((question, _)) if value.depends_on_readings_only() && on_mixed_parents(&question) =>
            "undetermined_mixed_parents",
        Some(_) if value.depends_on_readings_only() && value.paths().contains(&Path::Excluded) =>
            "undetermined_art6_4_scope",
        _ => "undetermined_inputs_missing",
    })
}

fn branches(regulation: &Regulation, rules: &FundToleranceRules, value: &Tolerance<'_>) -> Value {
    let Some((question, options)) = value.branches() else { return Value::Null };
    let mut map = Map::new();
    for option in 0..options.len() {
        let path = path_name(rules, &value.under(&question, option));
        map.insert(branch_name(regulation, rules, &question, option, value), path);
    }
    Value::Object(map)
}

fn branch_name(
    regulation: &Regulation,
    rules: &FundToleranceRules,
    question: &Question<'_>,
    option: usize,
    value: &Tolerance<'_>,
) -> String {
    let category =
        |place: usize| rules.scope.categories.get(place).map_or(OTHER_FUND, |category| category.id.as_str());
    match question {
        Question::Fact(Fact::WithinToleranceRate) if option == 1 => "if_over_tolerance_rate".to_owned(),
        Question::Fact(Fact::RateWithinLimit) if option == 1 => "if_rate_over_limit".to_owned(),
        Question::Fact(Fact::AmountWithinLimit) if option == 1 => "if_amount_over_limit".to_owned(),
        Question::Fact(Fact::AnyExclusion) if option == 1 => "if_no_exclusion".to_owned(),
        Question::Fact(Fact::EmergencyOrUrgentTask) if option == 1 => "if_not".to_owned(),
        Question::Fact(fact) if option == 1 => format!("if_not_{}", fact.name()),
        Question::Fact(fact) => format!("if_{}", fact.name()),
        Question::Item(id) if option == 1 => format!("if_not_{id}"),
        Question::Item(id) => format!("if_{id}"),
        Question::FundCategory => category(option).to_owned(),
        Question::Tier | Question::Thresholds | Question::PriorYearEndAssets | Question::ConsequenceTier => {
            format!("if_tier_{option}")
        }
        Question::Reading(doubt) if *doubt == rules.scope.mixed_parents_doubt => {
            value.parents.get(option).map_or_else(String::new, |parent| (*parent).to_owned())
        }
        Question::Reading(doubt) => {
            let reading = regulation.doubt(doubt).and_then(|doubt| doubt.readings.get(option));
            reading.map_or_else(String::new, |reading| format!("if_{}", reading.id))
        }
    }
}
