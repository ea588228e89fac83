//! Something that counts only when it is alleged: present, not alleged, not clear.

use chidu::{Fact, Truth};
use yew::prelude::*;

use super::TruthButtons;
use crate::page::use_page;
use crate::state::Action;
use crate::words::SharedWords;

fn options(words: &SharedWords) -> Vec<(AttrValue, AttrValue)> {
    vec![
        (AttrValue::Static("yes"), AttrValue::Static(words.alleged)),
        (AttrValue::Static("none"), AttrValue::Static(words.not_alleged)),
        (AttrValue::Static("unknown"), AttrValue::Static(words.not_clear)),
    ]
}

fn value_of(allegation: Option<Truth>) -> AttrValue {
    AttrValue::Static(match allegation {
        Some(Truth::Yes) => "yes",
        Some(Truth::Unknown) => "unknown",
        Some(Truth::No) | None => "none",
    })
}

fn allegation_of(value: &str) -> Option<Truth> {
    match value {
        "yes" => Some(Truth::Yes),
        "unknown" => Some(Truth::Unknown),
        _ => None,
    }
}

#[derive(Properties, PartialEq)]
pub struct AllegationFieldProps {
    /// The fact.
    pub fact: Fact,
}

/// A fact that counts only when it is alleged.
#[component]
pub fn AllegationField(props: &AllegationFieldProps) -> Html {
    let page = use_page();
    let fact = props.fact;
    let words = page.words().fact(fact);
    html! {
        <TruthButtons name={fact.name()} question={words.question} help={words.help} options={options(&page.words().shared)}
            chosen={value_of(page.scenario().alleged_fact(fact))}
            onchoose={page.on(move |value: AttrValue| Action::AllegeFact(fact, allegation_of(&value)))} />
    }
}

#[derive(Properties, PartialEq)]
pub struct AllegedItemProps {
    /// The item's id.
    pub id: AttrValue,
    /// What it is.
    pub label: AttrValue,
    /// The article that lists it.
    #[prop_or_default]
    pub article: Html,
}

/// A list item that counts only when it is alleged.
#[component]
pub fn AllegedItem(props: &AllegedItemProps) -> Html {
    let page = use_page();
    let id = props.id.clone();
    html! {
        <TruthButtons name={format!("item-{}", props.id)} question={props.label.clone()} article={props.article.clone()}
            options={options(&page.words().shared)} chosen={value_of(page.scenario().alleged_item(&props.id))}
            onchoose={page.on(move |value: AttrValue| Action::AllegeItem(id.to_string(), allegation_of(&value)))} />
    }
}
