//! The questions to an accountability regulation.

use super::inputs::{InputProblem, Inputs};
use super::{Asked, asked};
use crate::NoTrace;
use crate::accountability::{self as family, *};
use crate::facts::{Fact, Stated};
use crate::money::Yuan;
use crate::number::NumberError;
use crate::pairs::Distinct;
use crate::regulation::accountability::{AccountabilityRules, Tier};
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
        if thresholds.larger_from == Some(Yuan::ZERO) {
            return Err(group.problem("larger_from", "write an amount above 0".to_owned()));
        }
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
    Ok(Some(asked(regulation, &answer)))
}

fn reporting(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let known = tier(inputs, "tier")?;
    let tiers = known.map_or(Tier::GRADED.to_vec(), |tier| vec![tier]);
    let facts = ReportingFacts { tiers, today: inputs.date("today")? };
    let Some(answer) = family::reporting(regulation, &facts, NoTrace) else { return Ok(None) };
    Ok(Some(asked(regulation, &answer)))
}

fn several_losses(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let losses = inputs.yuans("losses")?.unwrap_or_default();
    let yardsticks = yardsticks(inputs)?;
    let Some(answer) =
        family::several_losses(regulation, &losses, &yardsticks, NoTrace).map_err(too_large)?
    else {
        return Ok(None);
    };
    Ok(Some(asked(regulation, &answer)))
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
    Ok(Some(asked(regulation, &answer)))
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
    Ok(Some(asked(regulation, &answer)))
}

fn collective(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let mut stated = Stated::default();
    let facts = [Fact::LossHuge, Fact::EndangersSurvival, Fact::OtherEspeciallySeriousConsequence];
    inputs.state(&mut stated, &facts)?;
    let facts = CollectiveFacts { body_of: inputs.one_of("body_of", "company or subsidiary")?, stated };
    let Some(answer) = family::collective(regulation, &facts, NoTrace) else { return Ok(None) };
    Ok(Some(asked(regulation, &answer)))
}

fn analogous_responsibility(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let event = inputs.one_of("event", "concealment or accountability_not_organised")?;
    let role = inputs.one_of("role", "main_leader, leader_in_charge or other_person")?;
    let concealed_tier = tier(inputs, "concealed_tier")?;
    let event = event.ok_or_else(|| inputs.problem("event", "say which event".to_owned()))?;
    let role = role.ok_or_else(|| inputs.problem("role", "say which role".to_owned()))?;
    let facts = AnalogousFacts { event, concealed_tier, role };
    let Some(answer) = family::analogous_responsibility(regulation, &facts, NoTrace) else { return Ok(None) };
    Ok(Some(asked(regulation, &answer)))
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
    Ok(Some(asked(regulation, &answer)))
}

fn ids(items: &[Item]) -> impl Iterator<Item = &str> + Clone {
    items.iter().map(|item| item.id.as_str())
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
    Ok(Some(asked(regulation, &answer)))
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
    Ok(Some(asked(regulation, &answer)))
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
    Ok(Some(asked(regulation, &answer)))
}

fn impact_period(regulation: &Regulation, inputs: &mut Inputs) -> Read<Option<Asked>> {
    let treatments = inputs.texts("treatments")?.unwrap_or_default();
    let discipline = inputs.count("discipline_impact_months")?;
    let Some(answer) = impact_periods(regulation, &treatments, discipline, NoTrace) else { return Ok(None) };
    Ok(Some(asked(regulation, &answer)))
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
    let own: Vec<Fact> = facts.into_iter().filter(|fact| !follows_from_tier.contains(fact)).collect();
    let mut stated = Stated::default();
    inputs.state(&mut stated, &own)?;
    let facts = OrganiserFacts {
        tier: tier(inputs, "tier")?,
        enterprise_level: inputs.one_of("enterprise_level", "company or subsidiary")?,
        stated,
    };
    let Some(answer) = family::organiser(regulation, &facts, NoTrace) else { return Ok(None) };
    Ok(Some(asked(regulation, &answer)))
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
    Ok(Some(asked(regulation, &answer)))
}
