//! What the family asks, in the page's order.

use chidu::Fact;
use chidu::fund_tolerance::OTHER_FUND;
use chidu::regulation::Item;
use chidu::regulation::fund_tolerance::FundToleranceRules;

use super::facts::{Grounds, excuses, sub_fund_options};
use super::typed::YES;
use crate::components::OptionLabel;
use crate::questions::{Asking, Silence};
use crate::scenario::{AmountField, Choice, OptionSet, TextField};

/// Asks what the regulation asks, where it is of this family.
pub fn ask(asking: &mut Asking<'_>) {
    let Some(rules) = &asking.regulation.fund_tolerance else { return };
    lost(asking, rules);
    done(asking, rules);
    items(asking, &rules.exclusions.items);
    asking.facts(excuses(&rules.exclusions.items));
    asking.facts(rules.recognition.standards.iter().map(|standard| standard.fact));
}

fn lost(asking: &mut Asking<'_>, rules: &'static FundToleranceRules) {
    let words = &asking.words.fund;
    asking.choice(Choice::SubFund, words.sub_fund, &sub_fund_options(words));
    let several = asking.scenario.choice(Choice::SubFund) == Some(YES);
    let named = rules.scope.categories.iter();
    let mut categories: Vec<OptionLabel> = named
        .map(|category| OptionLabel::new(category.id.clone(), asking.words.of(&category.name).to_owned()))
        .collect();
    categories.push(OptionLabel::new(OTHER_FUND, words.other_fund));
    let question = if several { words.parents } else { words.category };
    asking.set(OptionSet::FundCategories, question, &categories);
    asking.amount(AmountField::LossAmount, words.loss);
    asking.text(TextField::LossRate, words.loss_rate, "%");
    asking.amount(AmountField::LossRateBase, words.base);
    asking.text(TextField::ToleranceRate, words.tolerance_rate, "%");
    asking.facts([Fact::MeasuredOnWholeFund, Fact::AtLiquidation]);
}

fn done(asking: &mut Asking<'_>, rules: &'static FundToleranceRules) {
    asking.facts(rules.tolerated.conditions.iter().map(|condition| condition.fact));
    asking.facts([Fact::OtherUnmetExpectation, Fact::WeighingFavourable]);
    items(asking, &rules.diligence.items);
}

fn items(asking: &mut Asking<'_>, items: &'static [Item]) {
    let words = asking.words;
    for item in items {
        asking.item(&item.id, words.of(&item.label), Silence::Unknown);
        if let Some(grounds) = Grounds::of(&words.fund, item) {
            if !grounds.opinions.is_empty() {
                asking.choice(Choice::Opinion, words.fund.opinion, &grounds.opinions);
            }
            asking.facts(grounds.facts);
        }
    }
}
