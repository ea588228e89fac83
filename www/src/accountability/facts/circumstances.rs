//! What makes the treatment heavier or lighter, or frees from liability.

use chidu::Distinct;

use crate::markup::prelude::*;
use chidu::Fact;
use chidu::regulation::accountability::{CircumstanceRules, ExemptionRule};

use super::{Group, cite, items, summary};
use crate::components::{FactsGroup, OptionLabel, check_options, fact_field};
use crate::scenario::OptionSet;
use crate::words::Language;

/// What makes the treatment heavier or lighter, or frees from liability.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(rules) = group.rules() else { return Html::default() };
    let circumstances = &rules.circumstances;
    html! {
        <FactsGroup heading={words.circumstances} summary={holds(group)}>
            <p class="help">{ words.circumstances_help }</p>
            if !circumstances.aggravating.is_empty() || circumstances.recurrence.is_some() {
                <details class="more">
                    <summary>{ words.aggravating }</summary>
                    { items::alleged(group, &circumstances.aggravating) }
                    { recurrence(group, circumstances) }
                </details>
            }
            if !circumstances.mitigating.is_empty() {
                <details class="more">
                    <summary>{ words.mitigating }</summary>
                    { items::alleged(group, &circumstances.mitigating) }
                    { disqualifiers(group, circumstances) }
                </details>
            }
            if let Some(rule) = &rules.exemption {
                <details class="more">
                    <summary>{ words.exemption }</summary>
                    { exemption(group, rule) }
                </details>
            }
        </FactsGroup>
    }
}

fn recurrence(group: &Group, rules: &'static CircumstanceRules) -> Html {
    let Some(rule) = &rules.recurrence else { return Html::default() };
    let label = group.words.accountability.facts.recurrence;
    items::of_facts(group, label, &rule.article, "recurrence", &rule.when.facts(), &mut Distinct::new())
}

fn disqualifiers(group: &Group, rules: &'static CircumstanceRules) -> Html {
    let Some(rule) = &rules.disqualifiers else { return Html::default() };
    let words = &group.words.accountability.facts;
    let label = |(name, english): (&String, &String)| {
        let label = if group.words.language == Language::Zh { name } else { english };
        OptionLabel::new(name.clone(), label.clone())
    };
    let options: Vec<OptionLabel> = rule.names.iter().zip(&rule.names_en).map(label).collect();
    html! {
        <div class="item-one">
            { check_options(&group.page, OptionSet::Disqualifiers, words.disqualifiers, words.disqualifiers_help, cite(&rule.article), &options) }
        </div>
    }
}

fn exemption(group: &Group, rule: &'static ExemptionRule) -> Html {
    let words = &group.words.accountability.facts;
    let premise = |fact: Fact| fact_field(&group.page, fact, cite(&rule.article));
    html! {
        <>
            <p class="help">{ words.exemption_help }</p>
            { items::alleged(group, &rule.items) }
            <h4>{ words.exemption_premises }</h4>
            { for rule.requires.facts().into_iter().map(premise) }
        </>
    }
}

fn holds(group: &Group) -> AttrValue {
    let words = &group.words.accountability.facts;
    let Some(rules) = group.rules() else { return AttrValue::default() };
    let count = |label: &str, count: usize| (count > 0).then(|| (words.count_summary)(label, count));
    let of = |items| items::count(&group.scenario, items);
    let recurrence = rules.circumstances.recurrence.iter().flat_map(|rule| rule.when.facts());
    let recurs = recurrence.filter(|fact| group.scenario.alleged_fact(*fact).is_some()).count() > 0;
    summary([
        count(words.aggravating_short, of(&rules.circumstances.aggravating)),
        recurs.then(|| words.recurrence_short.to_owned()),
        count(words.mitigating_short, of(&rules.circumstances.mitigating)),
        count(words.disqualifiers_short, group.scenario.set(OptionSet::Disqualifiers).len()),
        count(words.exemption_short, rules.exemption.as_ref().map_or(0, |rule| of(&rule.items))),
    ])
}
