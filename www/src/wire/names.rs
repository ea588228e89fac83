//! The names under which what is typed is written down, those of the worked cases where they have one, and
//! the values that each takes.

use chidu::fund_tolerance::OTHER_FUND;
use chidu::regulation::{Item, Regulation, Text};
use chidu::{Fact, MoneyUnit};

use crate::accountability::inputs::{
    DEGREES, EVENTS, LEVELS as ENTERPRISE_LEVELS, RESPONSIBILITIES, ROLES, SCOPES, STATUSES, TIERS,
};
use crate::error_tolerance::LEVELS;
use crate::fund::typed::{CONDITIONAL_CONSENT, NEITHER, NO, OBJECTION, YES};
use crate::regulations;
use crate::scenario::{AmountField, Choice, OptionSet, TextField};

/// What an answer is written as that the reader marked as not clear.
pub const NOT_CLEAR: &str = "not_clear";

/// Each amount with its name and the name of its unit.
macro_rules! amounts {
    ($($field:ident: $name:literal,)*) => {
        pub const AMOUNTS: &[(AmountField, &str, &str)] =
            &[$((AmountField::$field, $name, concat!($name, "_unit")),)*];
    };
}

amounts! {
    LossAmount: "loss_amount",
    LossRateBase: "loss_rate_base_amount",
    DirectLoss: "direct_loss",
    IndirectLoss: "indirect_loss",
    ContingentLoss: "contingent_loss",
    PerformancePay: "performance_pay",
    TenureIncentive: "tenure_incentive",
    PerformancePayBeforeDeparture: "performance_pay_year_before_departure",
    PartyDisciplineDeduction: "party_discipline_deduction",
    GovernmentDisciplineDeduction: "government_discipline_deduction",
    AccountabilityDeduction: "accountability_deduction",
    PriorYearEndAssets: "prior_year_end_assets",
    LargerFrom: "larger_from",
    MajorFrom: "major_from",
    PerformancePayAllYears: "performance_pay_all_years_before_departure",
}

pub const TEXTS: [(TextField, &str); 15] = [
    (TextField::LossRate, "loss_rate_percent"),
    (TextField::ToleranceRate, "tolerance_rate_percent"),
    (TextField::SeveralLosses, "losses"),
    (TextField::HandlingYear, "handling_year"),
    (TextField::CompleteServiceYears, "complete_service_years"),
    (TextField::DepartureYear, "departure_year"),
    (TextField::MonthsServed, "months_served_before_handling"),
    (TextField::DisciplineMonths, "discipline_impact_months"),
    (TextField::ImpactStart, "impact_start_date"),
    (TextField::DeadlineStart, "start_date"),
    (TextField::ExtensionDays, "extension_working_days"),
    (TextField::Holidays, "holidays"),
    (TextField::MakeupWorkdays, "makeup_workdays"),
    (TextField::ThresholdSource, "threshold_source"),
    (TextField::AssessmentDay, "assessment_day"),
];

pub const CHOICES: [(Choice, &str); 16] = [
    (Choice::SubFund, "is_sub_fund"),
    (Choice::Opinion, "opinion"),
    (Choice::ConsequenceDegree, "consequence_degree"),
    (Choice::ConsequenceScope, "consequence_scope"),
    (Choice::Responsibility, "responsibility"),
    (Choice::EnterpriseLevel, "enterprise_level"),
    (Choice::PersonStatus, "status"),
    (Choice::CollectiveBody, "body_of"),
    (Choice::AnalogousEvent, "event"),
    (Choice::AnalogousRole, "role"),
    (Choice::ConcealedTier, "concealed_tier"),
    (Choice::Deadline, "deadline"),
    (Choice::Initiator, "initiated_by"),
    (Choice::LossLevel, "loss_level"),
    (Choice::ImpactLevel, "negative_impact_level"),
    (Choice::ThresholdIncluded, "lower_bound_inclusive"),
];

pub const SETS: [(OptionSet, &str); 3] = [
    (OptionSet::FundCategories, "fund_categories"),
    (OptionSet::Treatments, "treatments"),
    (OptionSet::Disqualifiers, "tolerance_disqualifiers"),
];

/// The id of a unit.
pub fn unit(unit: MoneyUnit) -> &'static str {
    match unit {
        MoneyUnit::Yuan => "yuan",
        MoneyUnit::Wan => "wan",
        MoneyUnit::Yi => "yi",
    }
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Key {
    /// The text of an amount.
    Amount(AmountField),
    /// The unit of an amount.
    Unit(AmountField),
    /// Another text.
    Text(TextField),
    /// One option.
    Choice(Choice),
    /// Several options, commas between them.
    Set(OptionSet),
    /// A fact.
    Fact(Fact),
    /// A list item or condition of the regulation, by its id.
    Item,
    /// The reading chosen for a doubt, by the doubt's id.
    Reading,
}

/// Every name that can be written down for a regulation, in all its editions.
pub fn names(regulation: &str) -> Vec<(&'static str, Key)> {
    let mut names: Vec<(&'static str, Key)> = Vec::new();
    for (field, name, unit) in AMOUNTS {
        names.extend([(*name, Key::Amount(*field)), (*unit, Key::Unit(*field))]);
    }
    names.extend(TEXTS.iter().map(|(field, name)| (*name, Key::Text(*field))));
    names.extend(CHOICES.iter().map(|(choice, name)| (*name, Key::Choice(*choice))));
    names.extend(SETS.iter().map(|(set, name)| (*name, Key::Set(*set))));
    names.extend(Fact::ALL.iter().map(|fact| (fact.name(), Key::Fact(*fact))));
    for edition in editions(regulation) {
        names.extend(items(edition).into_iter().map(|(id, _)| (id, Key::Item)));
        names.extend(edition.doubts.iter().map(|doubt| (doubt.id.as_str(), Key::Reading)));
    }
    names
}

/// What a name stands for under a regulation; `None` where it is no name.
pub fn key(regulation: &str, name: &str) -> Option<Key> {
    names(regulation).into_iter().find(|(known, _)| *known == name).map(|(_, key)| key)
}

/// The words that a name takes, in their order; none where any text will do.
pub fn words(regulation: &str, name: &str, key: Key) -> Vec<&'static str> {
    match key {
        Key::Amount(_) | Key::Text(_) => Vec::new(),
        Key::Unit(_) => MoneyUnit::ALL.into_iter().map(unit).collect(),
        Key::Fact(_) | Key::Item => vec![YES, NO, NOT_CLEAR],
        Key::Choice(choice) => fixed_options(choice)
            .map_or_else(|| options(regulation, |edition| file_options(edition, choice)), <[_]>::to_vec),
        Key::Set(set) => options(regulation, |edition| set_options(edition, set)),
        Key::Reading => options(regulation, |edition| readings(edition, name)),
    }
}

fn editions(regulation: &str) -> impl Iterator<Item = &'static Regulation> {
    regulations::all().filter(move |edition| edition.identity.id == regulation)
}

/// The options of every edition, each once.
fn options(regulation: &str, of: impl Fn(&'static Regulation) -> Vec<&'static str>) -> Vec<&'static str> {
    let mut options = Vec::new();
    for option in editions(regulation).flat_map(of) {
        if !options.contains(&option) {
            options.push(option);
        }
    }
    options
}

/// The options of a choice that every regulation shares.
fn fixed_options(choice: Choice) -> Option<&'static [&'static str]> {
    Some(match choice {
        Choice::SubFund | Choice::ThresholdIncluded => &[YES, NO],
        Choice::Opinion => &[OBJECTION, CONDITIONAL_CONSENT, NEITHER],
        Choice::ConsequenceDegree => &DEGREES,
        Choice::ConsequenceScope => &SCOPES,
        Choice::Responsibility => &RESPONSIBILITIES,
        Choice::EnterpriseLevel | Choice::CollectiveBody => &ENTERPRISE_LEVELS,
        Choice::PersonStatus => &STATUSES,
        Choice::AnalogousEvent => &EVENTS,
        Choice::AnalogousRole => &ROLES,
        Choice::ConcealedTier => &TIERS,
        Choice::LossLevel | Choice::ImpactLevel => &LEVELS,
        Choice::Deadline | Choice::Initiator => return None,
    })
}

/// The options of a choice that the regulation's file names.
fn file_options(edition: &'static Regulation, choice: Choice) -> Vec<&'static str> {
    match (choice, &edition.error_tolerance) {
        (Choice::Deadline, _) => edition.deadlines.iter().map(|rule| rule.what.as_str()).collect(),
        (Choice::Initiator, Some(rules)) => rules.initiators().map(|one| one.id.as_str()).collect(),
        _ => Vec::new(),
    }
}

fn set_options(edition: &'static Regulation, set: OptionSet) -> Vec<&'static str> {
    match (set, &edition.fund_tolerance, &edition.accountability) {
        (OptionSet::FundCategories, Some(rules), _) => {
            let categories = rules.scope.categories.iter().map(|category| category.id.as_str());
            categories.chain([OTHER_FUND]).collect()
        }
        (OptionSet::Treatments, _, Some(rules)) => {
            rules.treatments.iter().map(|rule| rule.name.as_str()).collect()
        }
        (OptionSet::Disqualifiers, _, Some(rules)) => {
            let names = rules.circumstances.disqualifiers.iter().flat_map(|rule| &rule.names);
            names.map(String::as_str).collect()
        }
        _ => Vec::new(),
    }
}

/// The readings of a doubt; for a sub-fund of several categories, the categories.
fn readings(edition: &'static Regulation, id: &str) -> Vec<&'static str> {
    let readings = edition.doubt(id).into_iter().flat_map(|doubt| &doubt.readings);
    let mut ids: Vec<&str> = readings.map(|reading| reading.id.as_str()).collect();
    let scope = edition.fund_tolerance.as_ref().map(|rules| &rules.scope);
    if let Some(scope) = scope.filter(|scope| scope.mixed_parents_doubt == id) {
        ids.extend(scope.categories.iter().map(|category| category.id.as_str()));
    }
    ids
}

/// Everything that is answered item by item: its id and what it is called.
pub fn items(edition: &'static Regulation) -> Vec<(&'static str, &'static Text)> {
    let mut lists: Vec<&'static [Item]> = Vec::new();
    let mut all: Vec<(&'static str, &'static Text)> = Vec::new();
    if let Some(rules) = &edition.fund_tolerance {
        lists.extend([rules.diligence.items.as_slice(), &rules.exclusions.items]);
    }
    if let Some(rules) = &edition.accountability {
        let of = &rules.circumstances;
        lists.extend([rules.direct_responsibility.items.as_slice(), &of.aggravating, &of.mitigating]);
        lists.extend(rules.exemption.as_ref().map(|rule| rule.items.as_slice()));
    }
    if let Some(rules) = &edition.error_tolerance {
        all.extend(rules.conditions().map(|condition| (condition.id.as_str(), &condition.label)));
        all.extend(rules.items().map(|item| (item.id.as_str(), &item.label)));
    }
    all.extend(lists.into_iter().flatten().map(|item| (item.id.as_str(), &item.label)));
    all
}
