//! What was lost, and what else came of it.

use crate::markup::prelude::*;
use chidu::regulation::accountability::{ConsequenceDegree, ConsequenceScope};
use chidu::regulation::{Regulation, Trigger};
use chidu::{Fact, MoneyUnit, Yuan};

use super::{Group, cite, cite_any, options, summary};
use crate::accountability::inputs::{DEGREES, SCOPES, chosen, thresholds_misplaced};
use crate::accountability::losses::Incurred;
use crate::components::{FactsGroup, OptionField, OptionLabel, amount_input, fact_field};
use crate::scenario::{AmountField, Choice, TextField};
use crate::typed;

/// What was lost, and what else came of it.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let article = || cite_any(loss_article(group));
    html! {
        <FactsGroup heading={words.what_was_lost} summary={holds(group)} open={true}>
            { amount_input(&group.page, AmountField::LossAmount, words.loss_amount, words.loss_amount_help, article()) }
            { contradiction(group) }
            { assets(group) }
            { thresholds(group) }
            { consequence(group) }
            <details class="more">
                <summary>{ words.loss_parts }</summary>
                <p class="help">{ words.loss_parts_help }</p>
                { amount_input(&group.page, AmountField::DirectLoss, words.direct_loss, words.direct_loss_help, article()) }
                { amount_input(&group.page, AmountField::IndirectLoss, words.indirect_loss, words.indirect_loss_help, article()) }
            </details>
            <details class="more">
                <summary>{ words.several_losses }</summary>
                { several(group) }
            </details>
            { contingent(group) }
            { accident(group) }
        </FactsGroup>
    }
}

/// The article on what counts as the loss.
fn loss_article<'a>(group: &Group) -> Option<&'a String> {
    group.rules()?.loss_article.as_ref()
}

/// The assets that the loss is measured against, where the regulation does so.
fn assets(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(rules) = group.rules() else { return Html::default() };
    let by_share = rules.tiers.iter().find(|tier| tier.share_from.is_some());
    if by_share.is_none() {
        return Html::default();
    }
    let assets = group.scenario.amount(AmountField::PriorYearEndAssets);
    html! {
        <>
            { amount_input(&group.page, AmountField::PriorYearEndAssets, words.assets, words.assets_help, cite_any(by_share.map(|tier| &tier.article))) }
            if assets == Ok(Some(Yuan::ZERO)) {
                <p class="error">{ words.assets_of_nothing }</p>
            }
        </>
    }
}

/// The thresholds, where the regulation leaves them to others.
fn thresholds(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(rule) = group.rules().and_then(|rules| rules.thresholds_elsewhere.as_ref()) else {
        return Html::default();
    };
    let bounds = words.threshold_bounds.map(|(id, label)| OptionLabel::new(id, label)).to_vec();
    let included = OptionField::new(Choice::ThresholdIncluded, words.threshold_included, bounds)
        .help(words.threshold_included_help);
    html! {
        <>
            <h4>{ words.thresholds }{ cite(&rule.article) }</h4>
            <p class="help">{ words.thresholds_help }</p>
            { amount_input(&group.page, AmountField::LargerFrom, words.larger_from, "", Html::default()) }
            { amount_input(&group.page, AmountField::MajorFrom, words.major_from, "", Html::default()) }
            if thresholds_misplaced(&group.scenario) {
                <p class="error">{ words.thresholds_misplaced }</p>
            }
            { included.draw(&group.page) }
            { group.text(TextField::ThresholdSource, words.threshold_source, words.threshold_source_help, Html::default(), |_| None) }
        </>
    }
}

fn consequence(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    if group.rules().is_none_or(|rules| rules.consequence_grades.is_empty()) {
        return ungraded_consequence(group);
    }
    let article = group.rules().and_then(|rules| rules.consequence_grades.first());
    let article = article.map(|grade| cite(&grade.article)).unwrap_or_default();
    let not_alleged = group.words.shared.not_alleged;
    let degree =
        OptionField::new(Choice::ConsequenceDegree, words.degree, options(&DEGREES, words.degree_of));
    let scope = OptionField::new(Choice::ConsequenceScope, words.scope, options(&SCOPES, words.scope_of));
    html! {
        <>
            { degree.help(words.consequence_help).article(article).otherwise(not_alleged).draw(&group.page) }
            { scope.help(words.scope_help).otherwise(not_alleged).draw(&group.page) }
        </>
    }
}

/// Asked only where something is said of a consequence that no tier is for.
fn ungraded_consequence(group: &Group) -> Html {
    html! {
        if group.page.regulation().is_some_and(asks_for_consequence) {
            { fact_field(&group.page, Fact::AdverseConsequence, cite_any(loss_article(group))) }
        }
    }
}

/// Whether a consequence is asked for although no tier is for it: where something is said of one.
pub fn asks_for_consequence(regulation: &Regulation) -> bool {
    regulation.doubts.iter().any(|doubt| doubt.raised_on.contains(&Trigger::ConsequenceNotGraded))
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
            { group.text(TextField::SeveralLosses, words.facts.several_losses, words.facts.several_losses_help, cite_any(loss_article(group)), |text| typed::losses(text).err()) }
            if let Some(echo) = echo {
                <p class="echo">{ echo }</p>
            }
        </>
    }
}

fn contingent(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(rule) = group.rules().and_then(|rules| rules.contingent_loss.as_ref()) else {
        return Html::default();
    };
    let asked = rule.when.facts().into_iter().map(|fact| fact_field(&group.page, fact, cite(&rule.article)));
    html! {
        <details class="more">
            <summary>{ words.contingent_loss }</summary>
            { amount_input(&group.page, AmountField::ContingentLoss, words.contingent_loss, words.contingent_loss_help, cite(&rule.article)) }
            { for asked }
        </details>
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
        amount(AmountField::PriorYearEndAssets, words.assets),
        amount(AmountField::LargerFrom, words.larger_from),
        amount(AmountField::MajorFrom, words.major_from),
        several.map(|losses| (words.count_summary)(words.several_losses, losses.len())),
        degree.map(|degree| (words.degree_of)(degree).to_owned()),
        scope.map(|scope| (words.scope_of)(scope).to_owned()),
        accident.then(|| words.accident_summary.to_owned()),
    ])
}
