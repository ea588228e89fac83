//! The pay that is deducted from.

use crate::markup::prelude::*;
use chidu::MoneyUnit;

use super::{Group, cite, cite_any, summary};
use crate::accountability::inputs::deducts_from_tenure_incentive;
use crate::components::{FactsGroup, amount_input};
use crate::scenario::AmountField;

/// The pay that is deducted from.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(rules) = group.rules() else { return Html::default() };
    let amount = |field, label: &str| {
        let amount = group.scenario.amount(field).ok().flatten()?;
        Some((words.amount_summary)(label, &amount.in_unit(MoneyUnit::Yuan)))
    };
    let holds = summary([
        amount(AmountField::PerformancePay, words.performance_pay),
        amount(AmountField::TenureIncentive, words.tenure_incentive),
    ]);
    let scope = rules.cells.iter().find_map(|cell| cell.tenure_scope);
    let tenure_help = scope.map(words.tenure_incentive_help).unwrap_or_default();
    let deducting = rules.cells.iter().find(|cell| cell.performance_pay.is_some());
    let article = || cite_any(deducting.and_then(|cell| cell.articles.first()));
    let base = || match &rules.pay_base {
        Some(rule) => cite(&rule.identification_year_article),
        None => article(),
    };
    html! {
        <FactsGroup heading={words.pay} summary={holds}>
            { amount_input(&group.page, AmountField::PerformancePay, words.performance_pay, words.performance_pay_help, base()) }
            if deducts_from_tenure_incentive(rules) {
                { amount_input(&group.page, AmountField::TenureIncentive, words.tenure_incentive, tenure_help, article()) }
            }
        </FactsGroup>
    }
}
