//! The questions to a fund tolerance regulation.

use std::collections::BTreeMap;

use serde_json::json;

use super::answers::answer_json;
use super::inputs::{InputProblem, Inputs};
use super::{Asked, asked};
use crate::NoTrace;
use crate::facts::{Fact, Stated};
use crate::fund_tolerance::{Band, FundFacts, OTHER_FUND, Path, RateProblem, Tolerance, assess};
use crate::regulation::fund_tolerance::{self, DecisionKind, Disposition};
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

answer_json! {
    /// The path that a fund's loss takes.
    ToleranceAnswer of answer: Tolerance<'_>, regulation {
        /// The path, by its name; one beginning with `undetermined` where several are possible.
        path: Option<String> = rules(regulation).map(|rules| path_name(rules, answer)),
        /// Where one question decides, the path under each of its options.
        branches: Option<BTreeMap<String, String>> = rules(regulation).and_then(|rules| branches(regulation, rules, answer)),
        /// The limits of the filing path, held or passed.
        art8_band: Option<Band> = answer.band,
        /// The form to fill in, by its Chinese name.
        form: Option<String> = procedure(regulation, answer).map(|path| path.form.name.clone()),
        /// The annex in which it stands.
        annex: Option<String> = procedure(regulation, answer).map(|path| path.form.annex.clone()),
        /// The number of copies.
        copies: Option<u32> = procedure(regulation, answer).map(|path| path.form.copies),
        /// Who keeps a copy, in Chinese.
        copy_holders: Option<Vec<String>> =
            procedure(regulation, answer).map(|path| path.form.copy_holders.iter().map(|holder| holder.zh.clone()).collect()),
        /// Who decides, in Chinese.
        decider: Option<String> = procedure(regulation, answer).map(|path| path.decider.zh.clone()),
        /// How the deciding bodies share the decision.
        decision_kind: Option<DecisionKind> = procedure(regulation, answer).map(|path| path.decision_kind),
        /// What may be decided.
        disposition_options: Option<Vec<Disposition>> = dispositions(regulation, answer),
        /// Whether the loss rate is within the limit of the filing path.
        rate_within_limit: Truth = answer.rate_within_limit,
        /// Whether the loss amount is within the limit of the filing path.
        amount_within_limit: Truth = answer.amount_within_limit,
        /// Whether the loss rate is within the fund's own tolerance rate.
        within_tolerance_rate: Truth = answer.within_tolerance_rate,
        /// Whether the loss is tolerated as a normal risk.
        art4_met: Truth = answer.tolerated,
        /// Whether the gate to exemption for diligence is open.
        art5_gate_open: Truth = answer.gate_open,
        /// Whether exemption for diligence is made out.
        art5_met: Truth = answer.diligent,
        /// Whether all standards of recognition are met.
        art7_met: Truth = answer.recognition_met,
        /// The standards that are not, by name.
        art7_failed: Vec<String> = answer.recognition_failed.iter().map(|fact| fact.name().to_owned()).collect(),
        /// What an exemption brings, by id; null where none can follow.
        effects_if_exempt: Option<Vec<String>> = effects(regulation, answer),
        /// The path of another shortfall beside the loss.
        other_expectation_route: Option<Path> = answer
            .outcomes
            .first()
            .filter(|_| answer.settled_path().is_some())
            .and_then(|outcome| outcome.value.other_shortfall),
    }
}

fn rules(regulation: &Regulation) -> Option<&FundToleranceRules> {
    regulation.fund_tolerance.as_ref()
}

/// The procedure of the path, where the path is settled and has one.
fn procedure<'r>(regulation: &'r Regulation, value: &Tolerance<'_>) -> Option<&'r fund_tolerance::Path> {
    let rules = rules(regulation)?;
    match value.settled_path() {
        Some(Path::Filing) => Some(&rules.filing),
        Some(Path::Application) => Some(&rules.application),
        _ => None,
    }
}

fn dispositions(regulation: &Regulation, value: &Tolerance<'_>) -> Option<Vec<Disposition>> {
    match value.settled_path() {
        Some(Path::Tolerated) => Some(vec![Disposition::Exempt]),
        _ => procedure(regulation, value).map(|path| path.dispositions.clone()),
    }
}

fn effects(regulation: &Regulation, value: &Tolerance<'_>) -> Option<Vec<String>> {
    let exempts = matches!(value.settled_path(), Some(Path::Tolerated | Path::Filing | Path::Application));
    let rules = rules(regulation).filter(|_| exempts)?;
    Some(rules.effects.effects.iter().map(|effect| effect.id.clone()).collect())
}

fn path_name(rules: &FundToleranceRules, value: &Tolerance<'_>) -> String {
    if let Some(path) = value.settled_path() {
        return json!(path).as_str().unwrap_or_default().to_owned();
    }
    let on_mixed_parents =
        |question: &Question<'_>| *question == Question::Reading(&rules.scope.mixed_parents_doubt);
    let name = match value.branches() {
        Some((question, _)) if value.depends_on_readings_only() && on_mixed_parents(&question) => {
            "undetermined_mixed_parents"
        }
        Some(_) if value.depends_on_readings_only() && value.paths().contains(&Path::Excluded) => {
            "undetermined_art6_4_scope"
        }
        _ => "undetermined_inputs_missing",
    };
    name.to_owned()
}

fn branches(
    regulation: &Regulation,
    rules: &FundToleranceRules,
    value: &Tolerance<'_>,
) -> Option<BTreeMap<String, String>> {
    let (question, options) = value.branches()?;
    let branch = |option| {
        let path = path_name(rules, &value.under(&question, option));
        (branch_name(regulation, rules, &question, option, value), path)
    };
    Some((0..options.len()).map(branch).collect())
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
