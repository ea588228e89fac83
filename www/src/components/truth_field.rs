//! Yes, no, not clear: three equal buttons.

use crate::markup::prelude::*;
use chidu::{Fact, Truth};

use super::term_marks;
use crate::page::Page;
use crate::state::Action;

/// A question with a row of equal buttons, one of which is always chosen.
pub struct TruthButtons {
    /// The name of the group, unique on the page.
    pub name: AttrValue,
    /// The question.
    pub question: AttrValue,
    /// What to know for answering it.
    pub help: AttrValue,
    /// The article that asks it, drawn behind the question.
    pub article: Html,
    /// The options with their labels.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The option chosen.
    pub chosen: AttrValue,
    /// What choosing does.
    pub onchoose: Callback<AttrValue>,
}

impl TruthButtons {
    /// The question on the page.
    pub fn draw(self, page: &Page) -> Html {
        let button = |(value, label): &(AttrValue, AttrValue)| {
            let id = format!("{}-{value}", self.name);
            let onchange = {
                let (onchoose, value) = (self.onchoose.clone(), value.clone());
                Callback::from(move |_: Event| onchoose.emit(value.clone()))
            };
            html! {
                <span class="choice">
                    <input type="radio" id={id.clone()} name={self.name.clone()} value={value.clone()} checked={self.chosen == *value} {onchange} />
                    <label for={id}>{ label }</label>
                </span>
            }
        };
        html! {
            <fieldset class="question">
                <legend>{ &self.question }</legend>
                { self.article.clone() }
                { term_marks(page, &self.name, &format!("{}{}", self.question, self.help)) }
                if !self.help.is_empty() {
                    <p class="help">{ &self.help }</p>
                }
                <div class="choices">{ for self.options.iter().map(button) }</div>
            </fieldset>
        }
    }
}

fn truth_options(words: &crate::words::SharedWords) -> Vec<(AttrValue, AttrValue)> {
    vec![
        (AttrValue::Static("yes"), AttrValue::Static(words.yes)),
        (AttrValue::Static("no"), AttrValue::Static(words.no)),
        (AttrValue::Static("unknown"), AttrValue::Static(words.not_clear)),
    ]
}

fn value_of(truth: Truth) -> AttrValue {
    AttrValue::Static(match truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Unknown => "unknown",
    })
}

fn truth_of(value: &str) -> Truth {
    match value {
        "yes" => Truth::Yes,
        "no" => Truth::No,
        _ => Truth::Unknown,
    }
}

/// A fact: yes, no or not clear; with the article that asks for it.
pub fn fact_field(page: &Page, fact: Fact, article: Html) -> Html {
    let words = page.words().fact(fact);
    TruthButtons {
        name: fact.name().into(),
        question: words.question.into(),
        help: words.help.into(),
        article,
        options: truth_options(&page.words().shared),
        chosen: value_of(page.scenario().stated.fact(fact)),
        onchoose: page.on(move |value: AttrValue| Action::AnswerFact(fact, truth_of(&value))),
    }
    .draw(page)
}

/// A list item: yes, no or not clear; with the article that lists it.
pub fn item_field(page: &Page, id: &str, label: &'static str, article: Html) -> Html {
    let item = id.to_owned();
    TruthButtons {
        name: format!("item-{id}").into(),
        question: label.into(),
        help: AttrValue::default(),
        article,
        options: truth_options(&page.words().shared),
        chosen: value_of(page.scenario().stated.item(id)),
        onchoose: page.on(move |value: AttrValue| Action::AnswerItem(item.clone(), truth_of(&value))),
    }
    .draw(page)
}
