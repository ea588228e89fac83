//! Scenarios to click beside the exercises: each shows one thing that is easily got wrong.

use chidu::regulation::Regulation;

use crate::scenario::{AmountField, Choice, OptionSet, Scenario, TextField};
use crate::training::filled::blank;
use crate::training::fund::fund;

/// An example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// Nothing known but category, rate and amount.
    NumbersOnly,
    /// A sub-fund of parents with different limits.
    TwoParents,
}

/// The examples of a regulation; none for one that has none of its own.
pub fn examples(regulation: &Regulation) -> Vec<(Example, Scenario)> {
    if regulation.identity.id != "jiande" {
        return Vec::new();
    }
    vec![(Example::NumbersOnly, numbers_only()), (Example::TwoParents, two_parents())]
}

fn numbers_only() -> Scenario {
    let filled = blank().mark(OptionSet::FundCategories, "investment_promotion_fund");
    filled.amount(AmountField::LossAmount, "6000").text(TextField::LossRate, "40").0
}

fn two_parents() -> Scenario {
    fund("investment_promotion_fund")
        .mark(OptionSet::FundCategories, "government_guidance_fund")
        .choose(Choice::SubFund, "yes")
        .amount(AmountField::LossAmount, "7000")
        .text(TextField::LossRate, "30")
        .diligent("15", "5.3")
        .0
}
