//! What was lost, and what else came of it.

use chidu::regulation::accountability::{ConsequenceDegree, ConsequenceScope};
use chidu::{Fact, MoneyUnit};
use yew::prelude::*;

use super::{Group, cite, options, summary};
use crate::accountability::inputs::{CONTINGENT, DEGREES, SCOPES, chosen};
use crate::accountability::losses::Incurred;
use crate::accountability::typed;
use crate::components::{FactsGroup, OptionField, amount_input, fact_field};
use crate::state::{AmountField, Choice, TextField};

/// What was lost, and what else came of it.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    html! {
        <FactsGroup heading={words.what_was_lost} summary={holds(group)} open={true}>
            { amount_input(&group.page, AmountField::LossAmount, words.loss_amount, words.loss_amount_help) }
            { contradiction(group) }
            { consequence(group) }
            <details class="more">
                <summary>{ words.loss_parts }</summary>
                <p class="help">{ words.loss_parts_help }</p>
                { amount_input(&group.page, AmountField::DirectLoss, words.direct_loss, "") }
                { amount_input(&group.page, AmountField::IndirectLoss, words.indirect_loss, words.indirect_loss_help) }
            </details>
            <details class="more">
                <summary>{ words.several_losses }</summary>
                { several(group) }
            </details>
            <details class="more">
                <summary>{ words.contingent_loss }</summary>
                { contingent(group) }
            </details>
            { accident(group) }
        </FactsGroup>
    }
}

fn consequence(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let article = group.rules().and_then(|rules| rules.consequence_grades.first());
    let article = article.map(|grade| cite(&grade.article)).unwrap_or_default();
    let not_alleged = group.words.shared.not_alleged;
    let degree =
        OptionField::new(Choice::ConsequenceDegree, words.degree, options(&DEGREES, words.degree_of));
    let scope = OptionField::new(Choice::ConsequenceScope, words.scope, options(&SCOPES, words.scope_of));
    html! {
        <>
            { degree.help(words.consequence_help).article(article).otherwise(not_alleged).draw(&group.page) }
            { scope.otherwise(not_alleged).draw(&group.page) }
        </>
    }
}

fn several(group: &Group) -> Html {
    let words = &group.words.accountability;
    let losses = typed::losses(group.scenario.text(TextField::SeveralLosses));
    let echo = losses.as_ref().ok().and_then(Option::as_ref).map(|losses| {
        let each: Vec<String> = losses.iter().map(|loss| loss.in_unit(MoneyUnit::Yuan)).collect();
        (words.facts.several_echo)(&each)
    });
    html! {
        <>
            { group.text(TextField::SeveralLosses, words.facts.several_losses, words.facts.several_losses_help, |text| typed::losses(text).err()) }
            if let Some(echo) = echo {
                <p class="echo">{ echo }</p>
            }
        </>
    }
}

fn contingent(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let rule = group.rules().and_then(|rules| rules.contingent_loss.as_ref());
    let article = rule.map(|rule| cite(&rule.article)).unwrap_or_default();
    html! {
        <>
            { amount_input(&group.page, AmountField::ContingentLoss, words.contingent_loss, words.contingent_loss_help) }
            { for CONTINGENT.into_iter().map(|fact| fact_field(&group.page, fact, article.clone())) }
        </>
    }
}

fn accident(group: &Group) -> Html {
    let Some(outside) = group.rules().and_then(|rules| rules.outside.as_ref()) else {
        return Html::default();
    };
    html! {
        { for outside.when.facts().into_iter().map(|fact| fact_field(&group.page, fact, cite(&outside.article))) }
    }
}

/// Amounts for the same loss that differ: both are shown, none is chosen.
fn contradiction(group: &Group) -> Html {
    let Some(regulation) = group.page.regulation() else { return Html::default() };
    let named = Incurred::of(regulation, &group.scenario).contradiction();
    if named.is_empty() {
        return Html::default();
    }
    let each: Vec<String> = named.iter().map(|amount| amount.in_unit(MoneyUnit::Yuan)).collect();
    html! { <p class="error">{ (group.words.accountability.facts.contradiction)(&each) }</p> }
}

fn holds(group: &Group) -> AttrValue {
    let words = &group.words.accountability.facts;
    let amount = |field, label: &str| {
        let amount = group.scenario.amount(field).ok().flatten()?;
        Some((words.amount_summary)(label, &amount.in_unit(MoneyUnit::Yuan)))
    };
    let several = typed::losses(group.scenario.text(TextField::SeveralLosses)).ok().flatten();
    let degree: Option<ConsequenceDegree> = chosen(&group.scenario, Choice::ConsequenceDegree);
    let scope: Option<ConsequenceScope> = chosen(&group.scenario, Choice::ConsequenceScope);
    let accident = group.scenario.stated.fact(Fact::SafetyEnvironmentOrStabilityAccident).is_yes();
    summary([
        amount(AmountField::LossAmount, words.loss_amount),
        amount(AmountField::DirectLoss, words.direct_loss),
        amount(AmountField::IndirectLoss, words.indirect_loss),
        amount(AmountField::ContingentLoss, words.contingent_loss),
        several.map(|losses| (words.count_summary)(words.several_losses, losses.len())),
        degree.map(|degree| (words.degree_of)(degree).to_owned()),
        scope.map(|scope| (words.scope_of)(scope).to_owned()),
        accident.then(|| words.accident_summary.to_owned()),
    ])
}
