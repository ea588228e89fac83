//! The facts each question is asked with, out of what is typed and chosen. A bad text is unknown here;
//! its field says what is wrong.

use chidu::Distinct;

use chidu::accountability::{
    AnalogousFacts, CircumstanceFacts, CollectiveFacts, Consequence, DirectFacts, LossFacts, OrganiserFacts,
    PayBaseFacts, PersonFacts, StackingFacts, Status, SuperiorFacts, Thresholds, Yardsticks,
};
use chidu::regulation::AccountabilityRules;
use chidu::regulation::accountability::{Responsibility, Tier};
use chidu::{Date, Fact, Truth, Yuan};
use serde::de::value::{self, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};

use crate::scenario::{AmountField, Choice, OptionSet, Scenario, TextField};
use crate::typed;

/// The facts on a contingent loss.
pub const CONTINGENT: [Fact; 4] = [
    Fact::ContingentEvidence,
    Fact::ContingentMeasurable,
    Fact::ContingentAssessedByAgency,
    Fact::ContingentRecognised,
];

/// The most months of an impact period, of service before handling, the most days of an extension.
pub const MOST_DISCIPLINE_MONTHS: u32 = 600;
pub const MOST_SERVICE_MONTHS: u32 = 600;

/// The option chosen, as the type whose id it is.
pub fn chosen<T: DeserializeOwned>(scenario: &Scenario, choice: Choice) -> Option<T> {
    option(scenario.choice(choice)?)
}

/// The option with this id.
pub fn option<T: DeserializeOwned>(id: &str) -> Option<T> {
    let id: StrDeserializer<'_, value::Error> = id.into_deserializer();
    T::deserialize(id).ok()
}

/// The ids under which options are kept: the same as in cases and files.
pub const RESPONSIBILITIES: [&str; 5] =
    ["direct", "supervisory", "leadership", "superior_enterprise", "collective_body"];
pub const DEGREES: [&str; 3] = ["light", "heavier", "serious"];
pub const SCOPES: [&str; 3] = ["enterprise", "industry_or_central_soes", "state_and_society"];
pub const STATUSES: [&str; 4] = ["in_post", "transferred", "left", "retired"];
pub const LEVELS: [&str; 2] = ["company", "subsidiary"];
pub const EVENTS: [&str; 2] = ["concealment", "accountability_not_organised"];
pub const ROLES: [&str; 3] = ["main_leader", "leader_in_charge", "other_person"];
pub const TIERS: [&str; 3] = ["general", "larger", "major"];

/// The id of a responsibility.
pub fn responsibility_id(responsibility: Responsibility) -> &'static str {
    let is = |id: &&str| option::<Responsibility>(id) == Some(responsibility);
    RESPONSIBILITIES.into_iter().find(|id| is(id)).unwrap_or_default()
}

/// An amount: `None` while nothing or something wrong is typed.
pub fn amount(scenario: &Scenario, field: AmountField) -> Option<Yuan> {
    scenario.amount(field).ok().flatten()
}

/// The losses typed one a line.
pub fn several(scenario: &Scenario) -> Option<Vec<Yuan>> {
    typed::losses(scenario.text(TextField::SeveralLosses)).ok().flatten()
}

/// The responsibility of the person.
pub fn responsibility(scenario: &Scenario) -> Option<Responsibility> {
    chosen(scenario, Choice::Responsibility)
}

/// Whether anything is ever deducted from the tenure incentive.
pub fn deducts_from_tenure_incentive(rules: &AccountabilityRules) -> bool {
    rules.left_pay_base.is_some() || rules.cells.iter().any(|cell| cell.tenure_incentive.is_some())
}

/// The treatments due, in the regulation's order; `None` while none is named.
pub fn treatments(rules: &AccountabilityRules, scenario: &Scenario) -> Option<Vec<String>> {
    let set = scenario.set(OptionSet::Treatments);
    let due: Vec<String> = rules
        .treatments
        .iter()
        .filter(|rule| set.contains(&rule.name))
        .map(|rule| rule.name.clone())
        .collect();
    if due.is_empty() { None } else { Some(due) }
}

/// Loss and consequence, the loss being `incurred`.
pub fn loss_facts(scenario: &Scenario, incurred: Option<Yuan>) -> LossFacts {
    let (degree, scope) =
        (chosen(scenario, Choice::ConsequenceDegree), chosen(scenario, Choice::ConsequenceScope));
    let consequence = match (degree, scope) {
        (None, None) if !scenario.stated.fact(Fact::AdverseConsequence).is_yes() => Consequence::None,
        (degree, scope) => Consequence::Described { degree, scope },
    };
    LossFacts {
        loss_amount: incurred,
        direct_loss: amount(scenario, AmountField::DirectLoss),
        indirect_loss: amount(scenario, AmountField::IndirectLoss),
        contingent_loss: amount(scenario, AmountField::ContingentLoss),
        consequence,
        yardsticks: yardsticks(scenario),
        stated: scenario.stated.clone(),
    }
}

/// What the loss is measured with. Misplaced thresholds and assets of nothing count as not known.
pub fn yardsticks(scenario: &Scenario) -> Yardsticks {
    let (larger_from, major_from) = if thresholds_misplaced(scenario) {
        (None, None)
    } else {
        (amount(scenario, AmountField::LargerFrom), amount(scenario, AmountField::MajorFrom))
    };
    let included = scenario.choice(Choice::ThresholdIncluded).map(|id| id == "yes");
    Yardsticks {
        prior_year_end_assets: amount(scenario, AmountField::PriorYearEndAssets)
            .filter(|assets| *assets > Yuan::ZERO),
        share_of_assets: None,
        thresholds: Thresholds { larger_from, major_from, included: included.into() },
    }
}

/// Whether a tier is said to start at nothing, or the major tier no higher than the larger one.
pub fn thresholds_misplaced(scenario: &Scenario) -> bool {
    let (larger, major) =
        (amount(scenario, AmountField::LargerFrom), amount(scenario, AmountField::MajorFrom));
    [larger, major].contains(&Some(Yuan::ZERO))
        || larger.zip(major).is_some_and(|(larger, major)| larger >= major)
}

/// The facts that the acts of direct responsibility rest on.
pub fn direct_acts(rules: &AccountabilityRules) -> Vec<Fact> {
    let items = &rules.direct_responsibility.items;
    let facts: Distinct<Fact> =
        items.iter().filter_map(|item| item.when.as_ref()).flat_map(|when| when.facts()).collect();
    facts.into_iter().collect()
}

/// What is alleged of a leader: an act that is not alleged did not happen, one not clear stays unknown.
pub fn direct_facts(rules: &AccountabilityRules, scenario: &Scenario) -> Option<DirectFacts> {
    let acts = direct_acts(rules);
    if acts.iter().all(|act| scenario.alleged_fact(*act).is_none()) {
        return None;
    }
    let mut stated = scenario.stated.clone();
    for act in acts {
        stated.set_fact(act, scenario.alleged_fact(act).unwrap_or(Truth::No));
    }
    Some(DirectFacts { stated })
}

/// The facts that the liability of the superior enterprise rests on, less the tiers, which follow.
pub fn superior_findings(rules: &AccountabilityRules) -> Vec<Fact> {
    let Some(rule) = &rules.superior else { return Vec::new() };
    let facts = [&rule.immediate_when, &rule.higher_when].into_iter().flat_map(|when| when.facts());
    in_page_order(facts.filter(|fact| !is_tier(*fact)))
}

/// The facts on which reorganising a collective body rests.
pub fn collective_findings(rules: &AccountabilityRules) -> Vec<Fact> {
    in_page_order(rules.collective.iter().flat_map(|rule| rule.reorganise_when.facts()))
}

/// The facts on which it rests who organises, less tier and level, which are asked otherwise.
pub fn organiser_findings(rules: &AccountabilityRules) -> Vec<Fact> {
    let facts = rules.organisers.iter().filter_map(|rule| rule.when.as_ref()).flat_map(|when| when.facts());
    in_page_order(facts.filter(|fact| !is_tier(*fact) && *fact != Fact::EnterpriseIsSubsidiary))
}

/// Whether it matters for the organiser at which level it happened.
pub fn level_matters(rules: &AccountabilityRules) -> bool {
    let mut facts =
        rules.organisers.iter().filter_map(|rule| rule.when.as_ref()).flat_map(|when| when.facts());
    facts.any(|fact| fact == Fact::EnterpriseIsSubsidiary)
}

fn in_page_order(facts: impl Iterator<Item = Fact>) -> Vec<Fact> {
    let facts: Distinct<Fact> = facts.collect();
    facts.into_iter().collect()
}

/// Whether a fact only repeats the tier.
pub fn is_tier(fact: Fact) -> bool {
    matches!(
        fact,
        Fact::LossTierLarger
            | Fact::LossTierMajor
            | Fact::ConsequenceTierLarger
            | Fact::ConsequenceTierMajor
            | Fact::TierGeneral
            | Fact::TierLarger
            | Fact::TierMajor
    )
}

/// Whether any of the facts is stated.
fn any_stated(scenario: &Scenario, facts: &[Fact]) -> bool {
    facts.iter().any(|fact| scenario.stated.fact(*fact).known().is_some())
}

/// The superior enterprise, where it is asked about.
pub fn superior_facts(
    rules: &AccountabilityRules,
    scenario: &Scenario,
    loss_tier: Option<Tier>,
    consequence_tier: Option<Tier>,
) -> Option<SuperiorFacts> {
    let asked = any_stated(scenario, &superior_findings(rules))
        || responsibility(scenario) == Some(Responsibility::SuperiorEnterprise);
    asked.then(|| SuperiorFacts { loss_tier, consequence_tier, stated: scenario.stated.clone() })
}

/// The collective body, where it is asked about.
pub fn collective_facts(scenario: &Scenario) -> Option<CollectiveFacts> {
    let body_of = chosen(scenario, Choice::CollectiveBody);
    let asked = body_of.is_some() || responsibility(scenario) == Some(Responsibility::CollectiveBody);
    asked.then(|| CollectiveFacts { body_of, stated: scenario.stated.clone() })
}

/// Responsibility by analogy, where event and role are named.
pub fn analogous_facts(scenario: &Scenario) -> Option<AnalogousFacts> {
    Some(AnalogousFacts {
        event: chosen(scenario, Choice::AnalogousEvent)?,
        concealed_tier: chosen(scenario, Choice::ConcealedTier),
        role: chosen(scenario, Choice::AnalogousRole)?,
    })
}

/// What is alleged for and against the person.
pub fn circumstance_facts(rules: &AccountabilityRules, scenario: &Scenario) -> CircumstanceFacts {
    let (open_facts, open_items): (Distinct<&String>, Distinct<&String>) =
        scenario.not_clear.iter().partition(|name| name.parse::<Fact>().is_ok());
    CircumstanceFacts {
        stated: scenario.stated.clone(),
        open_facts: open_facts.iter().filter_map(|name| name.parse().ok()).collect(),
        open_items: open_items.into_iter().cloned().collect(),
        disqualifiers: scenario.set(OptionSet::Disqualifiers).into_iter().collect(),
        concealment_kind: None,
        concealment_of: None,
        base_treatments: treatments(rules, scenario),
    }
}

/// The person, where no longer in post.
pub fn person_facts(
    rules: &AccountabilityRules,
    scenario: &Scenario,
    tier: Option<Tier>,
) -> Option<PersonFacts> {
    let status: Status = chosen(scenario, Choice::PersonStatus)?;
    (status != Status::InPost).then(|| PersonFacts {
        status,
        tier,
        responsibility: responsibility(scenario),
        caused_asset_loss: scenario.stated.fact(Fact::CausedAssetLoss),
        treatments: treatments(rules, scenario),
        draws_performance_pay_here: scenario.stated.fact(Fact::DrawsPerformancePayHere),
        performance_pay_year_before_departure: amount(scenario, AmountField::PerformancePayBeforeDeparture),
        performance_pay_all_years_before_departure: amount(scenario, AmountField::PerformancePayAllYears),
        tenure_incentive_base: amount(scenario, AmountField::TenureIncentive),
        stated: scenario.stated.clone(),
    })
}

/// The years served, where anything is said of them.
pub fn pay_base_facts(scenario: &Scenario) -> Option<PayBaseFacts> {
    let facts = PayBaseFacts {
        handling_year: typed::year(scenario.text(TextField::HandlingYear)).ok().flatten(),
        complete_service_years: typed::years(scenario.text(TextField::CompleteServiceYears)).ok().flatten(),
        in_post_full_handling_year: scenario.stated.fact(Fact::InPostFullHandlingYear),
        draws_performance_pay_here: scenario.stated.fact(Fact::DrawsPerformancePayHere),
        departure_year: typed::year(scenario.text(TextField::DepartureYear)).ok().flatten(),
        months_served_before_handling: typed::count(
            scenario.text(TextField::MonthsServed),
            MOST_SERVICE_MONTHS,
        )
        .ok()
        .flatten(),
    };
    (facts != PayBaseFacts::default()).then_some(facts)
}

/// Several deductions, where any is typed. One that is typed wrongly counts, but is not known.
pub fn stacking_facts(scenario: &Scenario) -> Option<StackingFacts> {
    let fields = [
        AmountField::PartyDisciplineDeduction,
        AmountField::GovernmentDisciplineDeduction,
        AmountField::AccountabilityDeduction,
    ];
    let typed = fields.iter().filter(|field| !scenario.typed_amount(**field).text.trim().is_empty());
    let deductions: Vec<Option<Yuan>> = typed.map(|field| amount(scenario, *field)).collect();
    (!deductions.is_empty()).then(|| StackingFacts { stated: scenario.stated.clone(), deductions })
}

/// The impact period of discipline, in months.
pub fn discipline_months(scenario: &Scenario) -> Option<u32> {
    typed::count(scenario.text(TextField::DisciplineMonths), MOST_DISCIPLINE_MONTHS).ok().flatten()
}

/// The day on which the treatments take effect.
pub fn impact_start(scenario: &Scenario) -> Option<Date> {
    typed::day(scenario.text(TextField::ImpactStart)).ok().flatten()
}

/// Who organises, where it is asked about.
pub fn organiser_facts(
    rules: &AccountabilityRules,
    scenario: &Scenario,
    tier: Option<Tier>,
) -> Option<OrganiserFacts> {
    let enterprise_level = chosen(scenario, Choice::EnterpriseLevel);
    let by_tier = !level_matters(rules) && tier.is_some();
    let asked = enterprise_level.is_some() || by_tier || any_stated(scenario, &organiser_findings(rules));
    asked.then(|| OrganiserFacts { tier, enterprise_level, stated: scenario.stated.clone() })
}

#[cfg(test)]
mod tests;
