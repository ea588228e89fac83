//! The exercises on fund tolerance.

use chidu::{Fact, Truth};

use super::filled::{Filled, blank};
use crate::scenario::{AmountField, Choice, OptionSet, TextField};

/// A loss rate exactly at the limit.
pub fn at_the_limit() -> Filled {
    recognised(
        fund("investment_promotion_fund")
            .choose(Choice::SubFund, "yes")
            .amount(AmountField::LossAmount, "6000")
            .amount(AmountField::LossRateBase, "15000")
            .diligent("30", "5.3"),
    )
}

/// A rate that rounds to the limit and lies above it.
pub fn hidden_by_rounding() -> Filled {
    recognised(one_fund(fund("government_guidance_fund").diligent("10", "5.2")))
}

/// The fund whose rate rounds to the limit.
pub fn one_fund(filled: Filled) -> Filled {
    filled
        .amount(AmountField::LossAmount, "20000000.01元")
        .amount(AmountField::LossRateBase, "100000000.03元")
}

/// The fund that is inside by its rate and beyond by its amount.
pub fn another_fund(filled: Filled) -> Filled {
    filled
        .amount(AmountField::LossAmount, "66666666.66元")
        .amount(AmountField::LossRateBase, "333333333.33元")
}

/// Authority exceeded and concealment in an emergency.
pub fn emergency_night() -> Filled {
    fund("state_capital_development_fund")
        .amount(AmountField::LossAmount, "3000")
        .text(TextField::LossRate, "15")
        .diligent("10", "5.3")
        .item("6.4_authority", Truth::Yes)
        .item("6.4_concealment", Truth::Yes)
        .facts(&[Fact::EmergencyOrUrgentTask])
}

/// Within the tolerance rate, beyond the limits.
pub fn two_yardsticks() -> Filled {
    let filled = fund("state_capital_development_fund")
        .amount(AmountField::LossAmount, "6000")
        .text(TextField::LossRate, "25")
        .diligent("30", "5.4");
    let rules = chidu::regulation("jiande").and_then(|regulation| regulation.fund_tolerance.as_ref());
    let conditions = rules.iter().flat_map(|rules| &rules.tolerated.conditions);
    conditions.fold(filled, |filled, condition| filled.facts(&[condition.fact]))
}

/// With this tolerance rate.
pub fn tolerance_rate(filled: Filled, percent: &str) -> Filled {
    filled.text(TextField::ToleranceRate, percent)
}

/// A fund of this category without exclusions.
pub fn fund(category: &str) -> Filled {
    let filled = blank().mark(OptionSet::FundCategories, category);
    let rules = chidu::regulation("jiande").and_then(|regulation| regulation.fund_tolerance.as_ref());
    let exclusions = rules.iter().flat_map(|rules| &rules.exclusions.items);
    exclusions.fold(filled, |filled, item| filled.item(&item.id, Truth::No))
}

impl Filled {
    /// Measured on the whole fund in liquidation with this tolerance rate; diligent by one item.
    pub fn diligent(self, tolerance: &str, item: &str) -> Filled {
        tolerance_rate(self, tolerance)
            .facts(&[Fact::MeasuredOnWholeFund, Fact::AtLiquidation, Fact::WeighingFavourable])
            .item(item, Truth::Yes)
    }
}

/// With all standards of recognition met.
fn recognised(filled: Filled) -> Filled {
    filled.facts(&[
        Fact::Direction,
        Fact::CollectiveProcedure,
        Fact::NoSeriousResult,
        Fact::Integrity,
        Fact::Attitude,
    ])
}
