//! The exercises on accountability.

use chidu::{Fact, Truth};

use super::filled::{Filled, blank};
use crate::scenario::{AmountField, Choice, OptionSet, TextField};

/// A fen below the start of the larger tier.
pub fn one_fen() -> Filled {
    let filled = blank().choose(Choice::Responsibility, "supervisory").pay("36", "60");
    indirect_loss(filled.amount(AmountField::DirectLoss, "480"), "199,999.99元")
}

/// With this indirect loss.
pub fn indirect_loss(filled: Filled, text: &str) -> Filled {
    filled.amount(AmountField::IndirectLoss, text)
}

/// A major loss, and a Party sanction for the same event.
pub fn chairman() -> Filled {
    loss("5200", "leadership")
        .pay("52", "120")
        .amount(AmountField::AccountabilityDeduction, "40")
        .amount(AmountField::PartyDisciplineDeduction, "45")
        .facts(&[Fact::SameEvent, Fact::SamePerson])
        .mark(OptionSet::Treatments, "调离工作岗位")
        .text(TextField::DisciplineMonths, "18")
}

/// A subsidiary's board, and those above it.
pub fn who_answers_above() -> Filled {
    loss("5500", "superior_enterprise")
        .pay("30", "45")
        .choose(Choice::EnterpriseLevel, "subsidiary")
        .choose(Choice::CollectiveBody, "subsidiary")
        .facts(&[Fact::MajorImpactOnOperationsAndFinance])
        .denied(&[
            Fact::LossesRepeated,
            Fact::ConsequencesRepeated,
            Fact::EndangersSurvival,
            Fact::SeveralSubsidiariesInConcentratedPeriod,
            Fact::OtherEspeciallySeriousConsequence,
        ])
}

/// A warning talk, and an emergency decision that was ratified.
pub fn warning_talk() -> Filled {
    loss("300", "direct").mark(OptionSet::Treatments, "警示谈话").facts(&[
        Fact::Emergency,
        Fact::FewDecided,
        Fact::ReportedPromptlyAfterwards,
        Fact::Ratified,
        Fact::NoIntentOrGrossNegligence,
    ])
}

/// Gone since, and drawing no pay here.
pub fn gone() -> Filled {
    departed("1000", "left")
        .choose(Choice::Responsibility, "direct")
        .amount(AmountField::TenureIncentive, "50")
        .text(TextField::HandlingYear, "2024")
        .text(TextField::DepartureYear, "2022")
}

/// With this loss.
pub fn loss_of(filled: Filled, text: &str) -> Filled {
    filled.amount(AmountField::LossAmount, text)
}

/// Exactly at a share of the assets.
pub fn small_subsidiary() -> Filled {
    let filled = loss("60", "direct").amount(AmountField::PerformancePay, "20");
    assets(filled, "2000")
}

/// With these assets at the end of the prior year.
pub fn assets(filled: Filled, text: &str) -> Filled {
    filled.amount(AmountField::PriorYearEndAssets, text)
}

/// The majority overridden, the procedure kept.
pub fn overridden() -> Filled {
    departed("800", "transferred")
        .amount(AmountField::TenureIncentive, "50")
        .facts(&[Fact::MajorityDisagreed, Fact::MatterIsMajorEconomic])
}

/// The same under Yibin's measures, which ask for the assets.
pub fn overridden_in_yibin() -> Filled {
    assets(overridden(), "100000").choose(Choice::Responsibility, "direct")
}

/// The same under the opinion, which asks for the pay of all years and for what came of it.
pub fn overridden_under_the_opinion() -> Filled {
    overridden()
        .choose(Choice::Responsibility, "direct")
        .amount(AmountField::PerformancePayAllYears, "120")
        .not_clear(Fact::CausedMajorLossOrOtherSeriousConsequence)
}

fn loss(loss: &str, responsibility: &str) -> Filled {
    loss_of(blank(), loss).choose(Choice::Responsibility, responsibility)
}

fn departed(amount: &str, status: &str) -> Filled {
    blank()
        .amount(AmountField::LossAmount, amount)
        .choose(Choice::PersonStatus, status)
        .fact(Fact::DrawsPerformancePayHere, Truth::No)
        .amount(AmountField::PerformancePayBeforeDeparture, "30")
}

impl Filled {
    fn pay(self, performance: &str, tenure: &str) -> Filled {
        self.amount(AmountField::PerformancePay, performance).amount(AmountField::TenureIncentive, tenure)
    }
}
