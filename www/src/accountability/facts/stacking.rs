//! Several deductions for the same event and person.

use crate::markup::prelude::*;
use chidu::{Fact, MoneyUnit};

use super::{Group, cite, summary};
use crate::components::{FactsGroup, amount_input, fact_field};
use crate::scenario::AmountField;

/// Several deductions for the same event and person.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(rule) = group.rules().and_then(|rules| rules.no_stacking.as_ref()) else {
        return Html::default();
    };
    let fields = [
        (AmountField::PartyDisciplineDeduction, words.party_deduction),
        (AmountField::GovernmentDisciplineDeduction, words.government_deduction),
        (AmountField::AccountabilityDeduction, words.accountability_deduction),
    ];
    let amount = |(field, label): (AmountField, &str)| {
        let amount = group.scenario.amount(field).ok().flatten()?;
        Some((words.amount_summary)(label, &amount.in_unit(MoneyUnit::Yuan)))
    };
    html! {
        <FactsGroup heading={words.stacking} summary={summary(fields.into_iter().map(amount))}>
            <p class="help">{ words.stacking_help }{ cite(&rule.article) }</p>
            { for fields.into_iter().map(|(field, label)| amount_input(&group.page, field, label, "", Html::default())) }
            { for rule.when.facts().into_iter().map(|fact: Fact| fact_field(&group.page, fact, cite(&rule.article))) }
        </FactsGroup>
    }
}
