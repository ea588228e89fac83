//! Something that counts only when it is alleged: present, not alleged, not clear.

use crate::markup::prelude::*;
use chidu::{Fact, Truth};

use super::TruthButtons;
use crate::page::Page;
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

/// A fact that counts only when it is alleged.
pub fn allegation_field(page: &Page, fact: Fact) -> Html {
    let words = page.words().fact(fact);
    TruthButtons {
        name: fact.name().into(),
        question: words.question.into(),
        help: words.help.into(),
        article: Html::default(),
        options: options(&page.words().shared),
        chosen: value_of(page.scenario().alleged_fact(fact)),
        onchoose: page.on(move |value: AttrValue| Action::AllegeFact(fact, allegation_of(&value))),
    }
    .draw(page)
}

/// A list item that counts only when it is alleged; with the article that lists it.
pub fn alleged_item(page: &Page, id: &str, label: &'static str, article: Html) -> Html {
    let item = id.to_owned();
    TruthButtons {
        name: format!("item-{id}").into(),
        question: label.into(),
        help: AttrValue::default(),
        article,
        options: options(&page.words().shared),
        chosen: value_of(page.scenario().alleged_item(id)),
        onchoose: page.on(move |value: AttrValue| Action::AllegeItem(item.clone(), allegation_of(&value))),
    }
    .draw(page)
}
