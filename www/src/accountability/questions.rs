//! What the family asks, in the page's order.

use chidu::Fact;
use chidu::regulation::AccountabilityRules;
use chidu::regulation::accountability::{LeftPay, Tier};

use super::facts::{asks_for_consequence, options};
use super::figures::tier_rule;
use super::inputs::{
    DEGREES, EVENTS, LEVELS, RESPONSIBILITIES, ROLES, SCOPES, STATUSES, TIERS, collective_findings,
    deducts_from_tenure_incentive, level_matters, option, organiser_findings, superior_findings,
};
use super::names;
use crate::components::OptionLabel;
use crate::questions::Asking;
use crate::scenario::{AmountField, Choice, OptionSet, TextField};
use crate::words::Language;

/// Asks what the regulation asks, where it is of this family.
pub fn ask(asking: &mut Asking<'_>) {
    let Some(rules) = &asking.regulation.accountability else { return };
    loss(asking, rules);
    let words = &asking.words.accountability;
    asking.choice(
        Choice::Responsibility,
        words.facts.responsibility,
        &options(&RESPONSIBILITIES, words.responsibility),
    );
    asking.alleged_items(&rules.direct_responsibility.items);
    asking.amount(AmountField::PerformancePay, words.facts.performance_pay);
    if deducts_from_tenure_incentive(rules) {
        asking.amount(AmountField::TenureIncentive, words.facts.tenure_incentive);
    }
    circumstances(asking, rules);
    treatments(asking, rules);
    person(asking, rules);
    others(asking, rules);
    if let Some(rule) = &rules.no_stacking {
        asking.amount(AmountField::PartyDisciplineDeduction, words.facts.party_deduction);
        asking.amount(AmountField::GovernmentDisciplineDeduction, words.facts.government_deduction);
        asking.amount(AmountField::AccountabilityDeduction, words.facts.accountability_deduction);
        asking.facts(rule.when.facts());
    }
    if level_matters(rules) {
        asking.choice(Choice::EnterpriseLevel, words.facts.level, &options(&LEVELS, words.facts.level_of));
    }
    asking.facts(organiser_findings(rules));
    asking.deadline();
}

fn loss(asking: &mut Asking<'_>, rules: &'static AccountabilityRules) {
    let words = &asking.words.accountability.facts;
    asking.amount(AmountField::LossAmount, words.loss_amount);
    if rules.tiers.iter().any(|tier| tier.share_from.is_some()) {
        asking.amount(AmountField::PriorYearEndAssets, words.assets);
    }
    if rules.thresholds_elsewhere.is_some() {
        asking.amount(AmountField::LargerFrom, words.larger_from);
        asking.amount(AmountField::MajorFrom, words.major_from);
        let bounds = words.threshold_bounds.map(|(id, label)| OptionLabel::new(id, label));
        asking.choice(Choice::ThresholdIncluded, words.threshold_included, &bounds);
        asking.text(TextField::ThresholdSource, words.threshold_source, "");
    }
    if rules.consequence_grades.is_empty() {
        asking.facts(asks_for_consequence(asking.regulation).then_some(Fact::AdverseConsequence));
    } else {
        asking.choice(Choice::ConsequenceDegree, words.degree, &options(&DEGREES, words.degree_of));
        asking.choice(Choice::ConsequenceScope, words.scope, &options(&SCOPES, words.scope_of));
    }
    asking.amount(AmountField::DirectLoss, words.direct_loss);
    asking.amount(AmountField::IndirectLoss, words.indirect_loss);
    asking.text(TextField::SeveralLosses, words.several_losses, "");
    if let Some(rule) = &rules.contingent_loss {
        asking.amount(AmountField::ContingentLoss, words.contingent_loss);
        asking.facts(rule.when.facts());
    }
    asking.facts(rules.outside.iter().flat_map(|rule| rule.when.facts()));
}

fn circumstances(asking: &mut Asking<'_>, rules: &'static AccountabilityRules) {
    let words = &asking.words.accountability.facts;
    asking.alleged_items(&rules.circumstances.aggravating);
    asking.alleged_facts(rules.circumstances.recurrence.iter().flat_map(|rule| rule.when.facts()));
    asking.alleged_items(&rules.circumstances.mitigating);
    let mitigation = !rules.circumstances.mitigating.is_empty();
    if let Some(rule) = rules.circumstances.disqualifiers.as_ref().filter(|_| mitigation) {
        let label = if asking.words.language == Language::Zh { &rule.names } else { &rule.names_en };
        let named = rule.names.iter().zip(label);
        let options: Vec<_> = named.map(|(id, label)| OptionLabel::new(id.clone(), label.clone())).collect();
        asking.set(OptionSet::Disqualifiers, words.disqualifiers, &options);
    }
    if let Some(rule) = &rules.exemption {
        asking.alleged_items(&rule.items);
        asking.facts(rule.requires.facts());
    }
}

fn treatments(asking: &mut Asking<'_>, rules: &'static AccountabilityRules) {
    let words = &asking.words.accountability.facts;
    let label = |name: &String| names::treatment(asking.words, rules, name).to_owned();
    let options: Vec<_> =
        rules.treatments.iter().map(|rule| OptionLabel::new(rule.name.clone(), label(&rule.name))).collect();
    asking.set(OptionSet::Treatments, words.treatments_due, &options);
    if rules.treatments.iter().any(|rule| !rule.restrictions.is_empty()) {
        asking.text(TextField::DisciplineMonths, words.discipline_months, "");
        asking.text(TextField::ImpactStart, words.impact_start, "");
    }
}

fn person(asking: &mut Asking<'_>, rules: &'static AccountabilityRules) {
    if rules.person_status.is_none() && rules.left_pay_base.is_none() && rules.pay_base.is_none() {
        return;
    }
    let words = &asking.words.accountability.facts;
    let readings = rules.left_pay_base.iter().flat_map(|rule| &rule.readings);
    let pay = |pay: LeftPay| readings.clone().any(|reading| reading.performance_pay == pay);
    asking.choice(Choice::PersonStatus, words.status, &options(&STATUSES, words.status_of));
    asking.facts([Fact::DrawsPerformancePayHere]);
    if pay(LeftPay::YearBeforeDeparture) {
        asking.amount(AmountField::PerformancePayBeforeDeparture, words.pay_before_departure);
    }
    if pay(LeftPay::AllYearsBeforeDeparture) {
        asking.amount(AmountField::PerformancePayAllYears, words.pay_all_years);
    }
    if rules.person_status.as_ref().is_some_and(|rule| rule.compensation_for_loss) {
        asking.facts([Fact::CausedAssetLoss]);
    }
    if rules.pay_base.is_some() {
        asking.text(TextField::HandlingYear, words.handling_year, "");
        asking.facts([Fact::InPostFullHandlingYear]);
        asking.text(TextField::CompleteServiceYears, words.complete_years, "");
        asking.text(TextField::MonthsServed, words.months_served, "");
        asking.text(TextField::DepartureYear, words.departure_year, "");
    }
}

fn others(asking: &mut Asking<'_>, rules: &'static AccountabilityRules) {
    let words = &asking.words.accountability.facts;
    asking.facts(superior_findings(rules));
    if rules.collective.is_some() {
        asking.choice(Choice::CollectiveBody, words.body_of, &options(&LEVELS, words.body));
        asking.facts(collective_findings(rules));
    }
    if !rules.analogous.is_empty() {
        asking.choice(Choice::AnalogousEvent, words.event, &options(&EVENTS, words.event_of));
        asking.choice(Choice::AnalogousRole, words.role, &options(&ROLES, words.role_of));
        let tier = |id: &&'static str| {
            let rule = tier_rule(rules, option::<Tier>(id)?)?;
            Some(OptionLabel::new(*id, asking.words.of(&rule.name).to_owned()))
        };
        let tiers: Vec<_> = TIERS.iter().filter_map(tier).collect();
        asking.choice(Choice::ConcealedTier, words.concealed_tier, &tiers);
    }
}
