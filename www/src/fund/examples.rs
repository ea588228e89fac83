//! Scenarios to click: each shows one thing that is easily got wrong.

use chidu::regulation::Regulation;
use chidu::regulation::fund_tolerance::FundToleranceRules;
use chidu::{Fact, MoneyUnit, Truth};

use super::typed::YES;
use crate::scenario::{AmountField, Choice, OptionSet, Scenario, TextField, TypedAmount};

/// An example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// A loss rate exactly at the limit.
    AtTheLimit,
    /// A rate that rounds to the limit and lies above it.
    HiddenByRounding,
    /// Authority exceeded and concealment in an emergency.
    EmergencyNight,
    /// Within the tolerance rate, beyond the limits.
    TwoYardsticks,
    /// Nothing known but category, rate and amount.
    NumbersOnly,
    /// A sub-fund of parents with different limits.
    TwoParents,
}

/// The examples of a regulation; none for one that has none of its own.
pub fn examples(regulation: &Regulation) -> Vec<(Example, Scenario)> {
    let Some(rules) = regulation.fund_tolerance.as_ref().filter(|_| regulation.identity.id == "jiande")
    else {
        return Vec::new();
    };
    vec![
        (Example::AtTheLimit, at_the_limit(rules)),
        (Example::HiddenByRounding, hidden_by_rounding(rules)),
        (Example::EmergencyNight, emergency_night(rules)),
        (Example::TwoYardsticks, two_yardsticks(rules)),
        (Example::NumbersOnly, fund("investment_promotion_fund").loss("6000").rate("40").0),
        (Example::TwoParents, two_parents(rules)),
    ]
}

fn at_the_limit(rules: &FundToleranceRules) -> Scenario {
    fund("investment_promotion_fund")
        .sub_fund()
        .loss("6000")
        .base("15000")
        .assessable("30")
        .diligent("5.3")
        .nothing_excluded(rules)
        .recognised(rules)
        .0
}

fn hidden_by_rounding(rules: &FundToleranceRules) -> Scenario {
    fund("government_guidance_fund")
        .loss("20000000.01元")
        .base("100000000.03元")
        .assessable("10")
        .diligent("5.2")
        .nothing_excluded(rules)
        .recognised(rules)
        .0
}

fn emergency_night(rules: &FundToleranceRules) -> Scenario {
    fund("state_capital_development_fund")
        .loss("3000")
        .rate("15")
        .assessable("10")
        .diligent("5.3")
        .nothing_excluded(rules)
        .item("6.4_authority")
        .item("6.4_concealment")
        .fact(Fact::EmergencyOrUrgentTask)
        .0
}

fn two_yardsticks(rules: &FundToleranceRules) -> Scenario {
    let filled = fund("state_capital_development_fund").loss("6000").rate("25").assessable("30");
    rules
        .tolerated
        .conditions
        .iter()
        .fold(filled.nothing_excluded(rules), |filled, condition| filled.fact(condition.fact))
        .0
}

fn two_parents(rules: &FundToleranceRules) -> Scenario {
    fund("investment_promotion_fund")
        .parent("government_guidance_fund")
        .sub_fund()
        .loss("7000")
        .rate("30")
        .assessable("15")
        .diligent("5.3")
        .nothing_excluded(rules)
        .0
}

/// A scenario being filled in.
struct Filled(Scenario);

fn fund(category: &str) -> Filled {
    Filled(Scenario::default()).parent(category)
}

impl Filled {
    fn parent(mut self, category: &str) -> Filled {
        self.0.sets.get_or_default(OptionSet::FundCategories).insert(category.to_owned());
        self
    }

    fn sub_fund(mut self) -> Filled {
        self.0.choices.insert(Choice::SubFund, YES.to_owned());
        self
    }

    fn loss(self, text: &str) -> Filled {
        self.amount(AmountField::LossAmount, text)
    }

    fn base(self, text: &str) -> Filled {
        self.amount(AmountField::LossRateBase, text)
    }

    fn amount(mut self, field: AmountField, text: &str) -> Filled {
        self.0.amounts.insert(field, TypedAmount { text: text.to_owned(), unit: MoneyUnit::Wan });
        self
    }

    fn rate(mut self, text: &str) -> Filled {
        self.0.texts.insert(TextField::LossRate, text.to_owned());
        self
    }

    /// Measured on the whole fund in liquidation, with this tolerance rate.
    fn assessable(mut self, tolerance_rate: &str) -> Filled {
        self.0.texts.insert(TextField::ToleranceRate, tolerance_rate.to_owned());
        self.fact(Fact::MeasuredOnWholeFund).fact(Fact::AtLiquidation)
    }

    fn diligent(self, item: &str) -> Filled {
        self.fact(Fact::WeighingFavourable).item(item)
    }

    fn nothing_excluded(mut self, rules: &FundToleranceRules) -> Filled {
        rules.exclusions.items.iter().for_each(|item| self.0.stated.set_item(&item.id, Truth::No));
        self
    }

    fn recognised(self, rules: &FundToleranceRules) -> Filled {
        rules.recognition.standards.iter().fold(self, |filled, standard| filled.fact(standard.fact))
    }

    fn item(mut self, id: &str) -> Filled {
        self.0.stated.set_item(id, Truth::Yes);
        self
    }

    fn fact(mut self, fact: Fact) -> Filled {
        self.0.stated.set_fact(fact, Truth::Yes);
        self
    }
}
