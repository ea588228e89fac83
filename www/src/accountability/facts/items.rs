//! The items of a list. One that rests on facts is answered through these; a fact that several items
//! rest on is asked once.

use chidu::Distinct;

use crate::markup::prelude::*;
use chidu::Fact;
use chidu::regulation::Item;

use super::{Group, cite};
use crate::components::{allegation_field, alleged_item};
use crate::scenario::Scenario;

/// The items of a list, each of which counts only when it is alleged.
pub fn alleged(group: &Group, items: &'static [Item]) -> Html {
    let mut asked = Distinct::new();
    items.iter().map(|item| one(group, item, &mut asked)).collect()
}

fn one(group: &Group, item: &'static Item, asked: &mut Distinct<Fact>) -> Html {
    let label = group.words.of(&item.label);
    match item.when.as_ref().map(|when| when.facts()) {
        None => alleged_item(&group.page, &item.id, label, cite(&item.article)),
        Some(facts) if facts.len() == 1 && asked.insert(facts[0]) => html! {
            <div class="item-one">{ allegation_field(&group.page, facts[0]) }{ cite(&item.article) }</div>
        },
        Some(facts) => of_facts(group, label, &item.article, &item.id, &facts, asked),
    }
}

/// What rests on several facts, under its own label.
pub fn of_facts(
    group: &Group,
    label: &str,
    article: &str,
    id: &str,
    facts: &[Fact],
    asked: &mut Distinct<Fact>,
) -> Html {
    let label_id = format!("item-label-{id}");
    let field = |fact: &Fact| match asked.insert(*fact) {
        true => allegation_field(&group.page, *fact),
        false => html! {
            <p class="help">{ (group.words.accountability.facts.asked_above)(group.words.fact(*fact).question) }</p>
        },
    };
    html! {
        <div class="item-facts" role="group" aria-labelledby={label_id.clone()}>
            <p class="item-label"><span id={label_id}>{ label }</span>{ cite(article) }</p>
            { for facts.iter().map(field) }
        </div>
    }
}

/// How many items or facts of a list are alleged, or not clear.
pub fn count(scenario: &Scenario, items: &[Item]) -> usize {
    let is_alleged = |item: &&Item| match &item.when {
        None => scenario.alleged_item(&item.id).is_some(),
        Some(when) => when.facts().iter().any(|fact| scenario.alleged_fact(*fact).is_some()),
    };
    items.iter().filter(is_alleged).count()
}
