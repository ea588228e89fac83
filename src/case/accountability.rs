//! The questions to an accountability regulation.

use serde_json::{Value, json};

use super::inputs::{InputProblem, Inputs};
use super::{Asked, asked};
use crate::NoTrace;
use crate::accountability::{self as family, *};
use crate::facts::{Fact, Stated};
use crate::money::Yuan;
use crate::number::NumberError;
use crate::pairs::Distinct;
use crate::regulation::accountability::{AccountabilityRules, IncentiveBan, Tier};
use crate::regulation::{Item, Regulation};

type Read<T> = Result<T, InputProblem>;

pub(super) fn ask(regulation: &Regulation, question: &str, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let Some(rules) = &regulation.accountability else { return Ok(None) };
    match question {
        "loss_tier" => loss_tier(regulation, inputs),
        "several_losses" => several_losses(regulation, inputs),
        "reporting" => reporting(regulation, inputs),
        "treatment" => treatment(regulation, inputs),
        "superior_liability" => superior_liability(regulation, inputs),
        "collective" => collective(regulation, inputs),
        "analogous_responsibility" => analogous_responsibility(regulation, inputs),
        "circumstances" => circumstances(regulation, rules, inputs),
        "person_status" => person_status(regulation, inputs),
        "pay_base" => pay_base(regulation, inputs),
        "no_stacking" => no_stacking(regulation, inputs),
        "impact_period" => impact_period(regulation, inputs),
        "organiser" => organiser(regulation, rules, inputs),
        "direct_responsibility" => direct_responsibility(regulation, inputs),
        _ => Ok(None),
    }
}

fn too_large(error: NumberError) -> InputProblem {
    InputProblem::new("inputs", format!("the amounts together: {error}"))
}

fn range((low, high): (Yuan, Yuan)) -> Value {
    json!([low, high])
}

fn loss_facts(inputs: &mut Inputs) -> Read<LossFacts> {
    let mut stated = Stated::default();
    let contingent = [
        Fact::ContingentEvidence,
        Fact::ContingentMeasurable,
        Fact::ContingentAssessedByAgency,
        Fact::ContingentRecognised,
    ];
    inputs.state(&mut stated, &contingent)?;
    let degree = inputs.one_of("consequence_degree", "light, heavier or serious")?;
    let scope =
        inputs.one_of("consequence_scope", "enterprise, industry_or_central_soes or state_and_society")?;
    let consequence =
        match (inputs.one_of("consequence_tier", "none, general, larger or major")?, degree, scope) {
            (Some(tier), ..) => Consequence::Tier(tier),
            (None, None, None) if !inputs.truth(Fact::AdverseConsequence.name())?.is_yes() => {
                Consequence::None
            }
            (None, degree, scope) => Consequence::Described { degree, scope },
        };
    let facts = LossFacts {
        loss_amount: inputs.yuan("loss_amount")?,
        direct_loss: inputs.yuan("direct_loss")?,
        indirect_loss: inputs.yuan("indirect_loss")?,
        contingent_loss: inputs.yuan("contingent_loss")?,
        consequence,
        yardsticks: yardsticks(inputs)?,
        stated,
    };
    let sum = facts.direct_loss.zip(facts.indirect_loss).map(|(direct, indirect)| direct.plus(indirect));
    match (facts.loss_amount, sum.transpose().map_err(too_large)?) {
        (Some(loss), Some(sum)) if loss != sum => {
            let message = format!("{loss} is not the {sum} of direct and indirect loss; give one of the two");
            Err(inputs.problem("loss_amount", message))
        }
        _ => Ok(facts),
    }
}

fn yardsticks(inputs: &mut Inputs) -> Read<Yardsticks> {
    let mut thresholds = Thresholds::default();
    if let Some(mut group) = inputs.group("thresholds")? {
        thresholds = Thresholds {
            larger_from: group.yuan("larger_from")?,
            major_from: group.yuan("major_from")?,
            included: group.truth("lower_bound_inclusive")?,
        };
        if thresholds.larger_from.zip(thresholds.major_from).is_some_and(|(larger, major)| larger >= major) {
            return Err(
                group.problem("major_from", "the major tier must start above the larger one".to_owned())
            );
        }
        group.finish()?;
    }
    let prior_year_end_assets = inputs.yuan("prior_year_end_assets")?;
    if prior_year_end_assets.is_some_and(|assets| assets <= Yuan::ZERO) {
        return Err(inputs.problem("prior_year_end_assets", "write an amount above 0".to_owned()));
    }
    Ok(Yardsticks { prior_year_end_assets, share_of_assets: None, thresholds })
}

fn loss_tier(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let facts = loss_facts(inputs)?;
    let Some(answer) = family::loss_tier(regulation, &facts, NoTrace).map_err(too_large)? else {
        return Ok(None);
    };
    let value = &answer.value;
    let json = json!({
        "tier": value.tier,
        "tier_candidates": value.candidates,
        "tier_alternatives": value.alternatives,
        "loss_tier": value.loss_tier,
        "consequence_tier": value.consequence_tier,
        "loss_total": value.loss_total,
        "report_upwards": value.report,
        "tiers_matched": value.matched,
        "tier_conflict": value.matched.as_ref().map(|met| met.len() > 1),
        "tier_could_rise": value.could_rise,
        "amount_tier": value.amount_tier,
        "percent_tier": value.share_tier,
        "percent_criterion_evaluated": value.share_tier.is_some(),
    });
    Ok(Some(asked(&answer, json)))
}

fn reporting(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let known = tier(inputs, "tier")?;
    let tiers = known.map_or(Tier::GRADED.to_vec(), |tier| vec![tier]);
    let facts = ReportingFacts { tiers, today: inputs.date("today")? };
    let Some(answer) = family::reporting(regulation, &facts, NoTrace) else { return Ok(None) };
    let notice = |notice: &NoticeReport<'_>| {
        let past = notice.dates.iter().filter(|(_, past)| past.is_yes());
        json!({
            "notice": notice.notice.id,
            "report": notice.report,
            "to": notice.notice.to.zh,
            "dates_past": past.map(|(date, _)| date.day).collect::<Vec<_>>(),
        })
    };
    let json = json!({
        "report_upwards": answer.value.own.map(|(_, report)| report),
        "report_to": answer.value.own.map(|(rule, _)| &rule.to.zh),
        "notices": answer.value.notices.iter().map(notice).collect::<Vec<_>>(),
    });
    Ok(Some(asked(&answer, json)))
}

fn several_losses(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let losses = inputs.yuans("losses")?.unwrap_or_default();
    let yardsticks = yardsticks(inputs)?;
    let Some(answer) =
        family::several_losses(regulation, &losses, &yardsticks, NoTrace).map_err(too_large)?
    else {
        return Ok(None);
    };
    let value = &answer.value;
    let json = json!({
        "tier_per_loss": value.tier_per_loss,
        "total": value.total,
        "tier_if_one_loss": value.tier_if_one_loss,
        "tier": value.tier,
    });
    Ok(Some(asked(&answer, json)))
}

fn tier(inputs: &mut Inputs, key: &str) -> Read<Option<Tier>> {
    inputs.one_of(key, "none, general, larger or major")
}

fn treatment(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let tier_asked = inputs.has("tier");
    let loss = loss_facts(inputs)?;
    let stated_loss = loss != LossFacts::default() || !tier_asked;
    let facts = TreatmentFacts {
        tier: tier(inputs, "tier")?,
        loss: stated_loss.then_some(loss),
        responsibility: inputs.one_of(
            "responsibility",
            "direct, supervisory, leadership, superior_enterprise or collective_body",
        )?,
        performance_pay: inputs.yuan("performance_pay")?,
        tenure_incentive: inputs.yuan("tenure_incentive")?,
        accident: inputs.truth(Fact::SafetyEnvironmentOrStabilityAccident.name())?,
    };
    let Some(answer) = family::treatment(regulation, &facts, NoTrace).map_err(too_large)? else {
        return Ok(None);
    };
    Ok(Some(asked(&answer, treatment_json(regulation, &answer.value))))
}

/// The treatments with their groups.
fn treatment_groups(regulation: &Regulation, treatments: &[String]) -> Value {
    let rules = regulation.accountability.iter().flat_map(|rules| &rules.treatments);
    let named = rules.filter(|rule| treatments.contains(&rule.name));
    Value::Object(named.map(|rule| (rule.name.clone(), json!(rule.group))).collect())
}

fn treatment_json(regulation: &Regulation, value: &Treatment<'_>) -> Value {
    let cell = value.cell;
    let pay = value.performance_pay.as_ref();
    let tenure = value.tenure_incentive.as_ref();
    let percent = |deduction: &DeductionRange<'_>| json!([deduction.percent().0, deduction.percent().1]);
    let yuan = |deduction: &DeductionRange<'_>| deduction.yuan.map(range);
    json!({
        "status": value.status,
        "tier": value.tier,
        "tier_alternatives": value.tier_alternatives,
        "tier_candidates": value.tier_candidates,
        "treatments": cell.map(|cell| &cell.treatments),
        "treatment_groups": cell.map(|cell| treatment_groups(regulation, &cell.treatments)),
        "treatments_open_ended": cell.map(|cell| cell.open_ended),
        "deduction_mandatory": pay.map(|deduction| deduction.rule.mandatory),
        "performance_pay_percent": pay.map(percent),
        "performance_pay_yuan": pay.and_then(yuan),
        "performance_pay_high_end_inclusive": pay.map(DeductionRange::high_end_included),
        "tenure_incentive_mandatory": tenure.map(|deduction| deduction.rule.mandatory),
        "tenure_incentive_percent": tenure.map(percent),
        "tenure_incentive_yuan": tenure.and_then(yuan),
        "tenure_scope": cell.and_then(|cell| cell.tenure_scope),
        "defer_performance_pay": cell.map(|cell| cell.defer_performance_pay),
        "terminate_unexercised_incentives": cell.map(|cell| cell.terminate_unexercised_incentives),
        "clawback_incentive_gains": cell.map(|cell| cell.clawback.as_ref().map_or(json!("none"), |clawback| json!(clawback.span))),
        "new_incentive_ban_years": cell.map(|cell| incentive_ban(cell.new_incentive_ban.as_ref())),
        "entry_ban_available": cell.map(|cell| cell.entry_ban.is_some()),
        "entry_ban_years": cell.and_then(|cell| cell.entry_ban.as_ref()).map(|ban| json!([ban.from_years, "lifetime"])),
    })
}

fn incentive_ban(ban: Option<&IncentiveBan>) -> Value {
    match ban {
        None => json!("none"),
        Some(IncentiveBan { years: None, .. }) => json!("unlimited"),
        Some(IncentiveBan { years: Some((from, to)), .. }) => json!([from, to]),
    }
}

fn superior_liability(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let mut stated = Stated::default();
    let facts = [
        Fact::MajorImpactOnOperationsAndFinance,
        Fact::LossesRepeated,
        Fact::ConsequencesRepeated,
        Fact::ViolationFound,
        Fact::LossHuge,
        Fact::EndangersSurvival,
        Fact::SeveralSubsidiariesInConcentratedPeriod,
    ];
    inputs.state(&mut stated, &facts)?;
    let facts = SuperiorFacts {
        loss_tier: tier(inputs, "loss_tier")?,
        consequence_tier: tier(inputs, "consequence_tier")?,
        stated,
    };
    let Some(answer) = family::superior_liability(regulation, &facts, NoTrace) else { return Ok(None) };
    let json = json!({
        "immediate_superior_liable": answer.value.immediate,
        "higher_levels_liable": answer.value.higher,
    });
    Ok(Some(asked(&answer, json)))
}

fn collective(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let mut stated = Stated::default();
    let facts = [Fact::LossHuge, Fact::EndangersSurvival, Fact::OtherEspeciallySeriousConsequence];
    inputs.state(&mut stated, &facts)?;
    let facts = CollectiveFacts { body_of: inputs.one_of("body_of", "company or subsidiary")?, stated };
    let Some(answer) = family::collective(regulation, &facts, NoTrace) else { return Ok(None) };
    let value = &answer.value;
    let json = json!({
        "status": value.status,
        "body_treatments": value.rule.map(|rule| &rule.treatments),
        "treatments_open_ended": value.rule.map(|rule| rule.open_ended),
        "suspend_or_delay_authorisation": value.rule.map(|rule| rule.suspend_or_delay_authorisation),
        "reorganise": value.reorganise,
        "members_also_liable": value.rule.map(|rule| rule.members_also_liable),
    });
    Ok(Some(asked(&answer, json)))
}

fn analogous_responsibility(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let event = inputs.one_of("event", "concealment or accountability_not_organised")?;
    let role = inputs.one_of("role", "main_leader, leader_in_charge or other_person")?;
    let concealed_tier = tier(inputs, "concealed_tier")?;
    let event = event.ok_or_else(|| inputs.problem("event", "say which event".to_owned()))?;
    let role = role.ok_or_else(|| inputs.problem("role", "say which role".to_owned()))?;
    let facts = AnalogousFacts { event, concealed_tier, role };
    let Some(answer) = family::analogous_responsibility(regulation, &facts, NoTrace) else { return Ok(None) };
    let json = json!({ "responsibility": answer.value });
    Ok(Some(asked(&answer, json)))
}

fn circumstances(
    regulation: &Regulation,
    rules: &AccountabilityRules,
    inputs: &mut Inputs,
) -> Read<Option<Asked>> {
    let mut stated = Stated::default();
    let mut open = Vec::new();
    let groups: [(&str, &[Fact]); 4] = [
        ("recurrence", &[Fact::WithinImpactPeriod, Fact::CausedLossOrConsequence]),
        (
            "recovery",
            &[
                Fact::TimelyMeasures,
                Fact::MeasuresEffective,
                Fact::LossReducedOrRecovered,
                Fact::AdverseEffectEliminated,
            ],
        ),
        (
            "reporting",
            &[Fact::ReportedProactively, Fact::Cooperated, Fact::InformedOnOthers, Fact::InformationVerified],
        ),
        (
            "emergency",
            &[
                Fact::Emergency,
                Fact::FewDecided,
                Fact::ReportedPromptlyAfterwards,
                Fact::Ratified,
                Fact::NoIntentOrGrossNegligence,
            ],
        ),
    ];
    for (key, facts) in groups {
        if let Some(mut group) = inputs.group(key)? {
            open.extend(group.allege(&mut stated, facts)?);
            group.finish()?;
        }
    }
    let premises = [Fact::LawfulOperation, Fact::LoyaltyAndDiligence, Fact::NoIllegalGain];
    inputs.state_group("exemption_premises", &mut stated, &premises)?;
    inputs.state(&mut stated, &[Fact::ExemptionReviewedAndApproved])?;
    inputs.state_items("aggravating", &mut stated, ids(&rules.circumstances.aggravating))?;
    inputs.state_items("mitigating", &mut stated, ids(&rules.circumstances.mitigating))?;
    let exempting: &[Item] = rules.exemption.as_ref().map_or(&[], |rule| &rule.items);
    inputs.state_items("exemption_items", &mut stated, ids(exempting))?;
    let facts = CircumstanceFacts {
        stated,
        open_facts: open.into_iter().collect(),
        open_items: Distinct::new(),
        disqualifiers: inputs.texts("tolerance_disqualifiers")?.unwrap_or_default(),
        concealment_kind: inputs.text("concealment_kind")?,
        concealment_of: inputs.one_of("concealment_of", "loss or consequence")?,
        base_treatments: inputs.texts("base_treatments")?,
    };
    let Some(answer) = family::circumstances(regulation, &facts, NoTrace) else { return Ok(None) };
    Ok(Some(asked(&answer, circumstances_json(&answer.value))))
}

fn ids(items: &[Item]) -> impl Iterator<Item = &str> + Clone {
    items.iter().map(|item| item.id.as_str())
}

fn circumstances_json(value: &Circumstances<'_>) -> Value {
    json!({
        "must_be_heavier": value.heavier,
        "heavier_or_aggravated_open": value.heavier_or_aggravated,
        "must_be_aggravated": value.aggravated,
        "may_be_lighter": value.lighter,
        "may_be_reduced": value.reduced,
        "may_be_waived": value.waived,
        "may_be_waived_as_printed": value.waived_as_printed,
        "may_be_waived_if_art50_meant": value.waived_if_mitigation_meant,
        "may_bear_no_liability": value.no_liability,
        "range_change": value.range_changes,
        "conflict": value.conflict,
        "approval_by": value.approval.map(|rule| &rule.by),
        "approval_needed_for": value.approval.map_or(&[][..], |rule| &rule.needed_for),
    })
}

fn person_status(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let facts = PersonFacts {
        status: inputs.one_of("status", "in_post, transferred, left or retired")?.unwrap_or_default(),
        tier: tier(inputs, "tier")?,
        responsibility: inputs
            .one_of("responsibility", "direct, supervisory, leadership or superior_enterprise")?,
        caused_asset_loss: inputs.truth(Fact::CausedAssetLoss.name())?,
        treatments: inputs.texts("treatments")?,
        draws_performance_pay_here: inputs.truth(Fact::DrawsPerformancePayHere.name())?,
        performance_pay_year_before_departure: inputs.yuan("performance_pay_year_before_departure")?,
        performance_pay_all_years_before_departure: inputs
            .yuan("performance_pay_all_years_before_departure")?,
        tenure_incentive_base: inputs.yuan("tenure_incentive_base")?,
        stated: Stated::default(),
    };
    let Some(answer) = family::person_status(regulation, &facts, NoTrace).map_err(too_large)? else {
        return Ok(None);
    };
    let value = &answer.value;
    let readings: serde_json::Map<String, Value> = value
        .readings
        .iter()
        .map(|reading| (reading.rule.id.clone(), json!(reading.deduction.map(range))))
        .collect();
    let base_rule = value.base_rule.map(|rule| match rule {
        BaseRule::Sum(rule) => rule.rule.as_str(),
        BaseRule::NoRule => "no_rule",
    });
    let json = json!({
        "still_liable": value.still_liable,
        "benefits_to_be_adjusted": value.benefits_adjusted,
        "compensation_may_be_pursued": value.compensation,
        "base_rule": base_rule,
        "combined_base_yuan": value.combined_base,
        "combined_deduction_yuan": value.combined_deduction.map(range),
        "readings": (!readings.is_empty()).then_some(readings),
    });
    Ok(Some(asked(&answer, json)))
}

fn pay_base(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let facts = PayBaseFacts {
        handling_year: inputs.one_of("handling_year", "a year")?,
        complete_service_years: inputs.one_of("complete_service_years", "a list of years")?,
        in_post_full_handling_year: inputs.truth(Fact::InPostFullHandlingYear.name())?,
        draws_performance_pay_here: inputs.truth(Fact::DrawsPerformancePayHere.name())?,
        departure_year: inputs.one_of("departure_year", "a year")?,
        months_served_before_handling: inputs.count("months_served_before_handling")?,
    };
    let Some(answer) = family::pay_base(regulation, &facts, NoTrace) else { return Ok(None) };
    let value = &answer.value;
    let json = json!({
        "rule": value.rule,
        "identification_year": value.identification_year,
        "performance_pay_for_year": value.performance_pay_for_year,
        "performance_pay_for_year_other_reading": value.performance_pay_for_year_other_reading,
        "months": value.months,
        "tenure": value.tenure,
    });
    Ok(Some(asked(&answer, json)))
}

fn no_stacking(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let mut stated = Stated::default();
    inputs.state(&mut stated, &[Fact::SameEvent, Fact::SamePerson])?;
    let mut deductions = Vec::new();
    if let Some(mut group) = inputs.group("deductions_yuan")? {
        for key in ["party_discipline", "government_discipline", "accountability"] {
            if group.has(key) {
                deductions.push(group.yuan(key)?);
            }
        }
        group.finish()?;
    }
    let Some(answer) = family::no_stacking(regulation, &StackingFacts { stated, deductions }, NoTrace) else {
        return Ok(None);
    };
    let json = json!({ "rule_applies": answer.value.applies, "applied_yuan": answer.value.applied });
    Ok(Some(asked(&answer, json)))
}

fn impact_period(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let treatments = inputs.texts("treatments")?.unwrap_or_default();
    let discipline = inputs.count("discipline_impact_months")?;
    let Some(answer) = impact_periods(regulation, &treatments, discipline, NoTrace) else { return Ok(None) };
    let value = &answer.value;
    let restriction = |restriction: &Restriction<'_>| {
        json!({
            "treatment": restriction.treatment,
            "restriction": restriction.rule.id,
            "months": restriction.rule.months,
        })
    };
    let json = json!({
        "restrictions": value.restrictions.iter().map(restriction).collect::<Vec<_>>(),
        "treatment_groups": treatment_groups(regulation, &treatments),
        "treatments_without_period": value.without_period,
        "own_longest_months": value.own_longest_months,
        "governing_months": value.governing_months,
    });
    Ok(Some(asked(&answer, json)))
}

fn organiser(
    regulation: &Regulation,
    rules: &AccountabilityRules,
    inputs: &mut Inputs,
) -> Read<Option<Asked>> {
    let follows_from_tier =
        [Fact::TierGeneral, Fact::TierLarger, Fact::TierMajor, Fact::EnterpriseIsSubsidiary];
    let facts: Distinct<Fact> =
        rules.organisers.iter().filter_map(|rule| rule.when.as_ref()).flat_map(|when| when.facts()).collect();
    let asked: Vec<Fact> = facts.into_iter().filter(|fact| !follows_from_tier.contains(fact)).collect();
    let mut stated = Stated::default();
    inputs.state(&mut stated, &asked)?;
    let facts = OrganiserFacts {
        tier: tier(inputs, "tier")?,
        enterprise_level: inputs.one_of("enterprise_level", "company or subsidiary")?,
        stated,
    };
    let Some(answer) = family::organiser(regulation, &facts, NoTrace) else { return Ok(None) };
    let json = json!({
        "organiser": answer.value.and_then(|rule| rule.organiser.as_ref()),
        "superior_may_take_over": answer.value.map(|rule| rule.superior_may_take_over),
    });
    Ok(Some(super::asked(&answer, json)))
}

/// The acts of which any regulation may make direct responsibility.
const ACTS: [Fact; 11] = [
    Fact::BrokeRules,
    Fact::InstructedBreach,
    Fact::BypassedProcedure,
    Fact::ExceededAuthority,
    Fact::MatterIsMajorEconomic,
    Fact::MajorityDisagreed,
    Fact::ViolatedDecisionProcedure,
    Fact::DelegatedFirstResponsibleMatter,
    Fact::DelegatedDecisionWrong,
    Fact::OtherDirectResponsibility,
    Fact::CausedMajorLossOrOtherSeriousConsequence,
];

fn direct_responsibility(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let mut stated = Stated::default();
    let open = inputs.allege(&mut stated, &ACTS)?;
    for fact in ACTS.iter().filter(|fact| !open.contains(fact)) {
        stated.set_fact(*fact, stated.fact(*fact).is_yes().into());
    }
    let Some(answer) = family::direct_responsibility(regulation, &DirectFacts { stated }, NoTrace) else {
        return Ok(None);
    };
    let json = json!({ "direct": answer.value.direct, "items_met": answer.value.items_met });
    Ok(Some(asked(&answer, json)))
}
