//! One option out of several, or several options at once.

use chidu::Distinct;

use crate::markup::prelude::*;

use super::TruthButtons;
use crate::page::Page;
use crate::scenario::{Choice, OptionSet};
use crate::state::Action;

/// An option: its id and its label.
#[derive(Clone, Debug, PartialEq)]
pub struct OptionLabel {
    /// The id.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
}

impl OptionLabel {
    /// An option.
    pub fn new(id: impl Into<AttrValue>, label: impl Into<AttrValue>) -> OptionLabel {
        OptionLabel { id: id.into(), label: label.into() }
    }
}

/// One option out of several, or not clear.
pub struct OptionField {
    choice: Choice,
    question: &'static str,
    help: &'static str,
    article: Html,
    options: Vec<OptionLabel>,
    otherwise: Option<&'static str>,
}

impl OptionField {
    /// A choice with its question and the options; "not clear" is added.
    pub fn new(choice: Choice, question: &'static str, options: Vec<OptionLabel>) -> OptionField {
        OptionField { choice, question, help: "", article: Html::default(), options, otherwise: None }
    }

    /// With what to know for answering it.
    pub fn help(self, help: &'static str) -> OptionField {
        OptionField { help, ..self }
    }

    /// With the article that asks it.
    pub fn article(self, article: Html) -> OptionField {
        OptionField { article, ..self }
    }

    /// With what "not clear" is called here, where another word fits better.
    pub fn otherwise(self, otherwise: &'static str) -> OptionField {
        OptionField { otherwise: Some(otherwise), ..self }
    }

    /// The choice on the page.
    pub fn draw(self, page: &Page) -> Html {
        let choice = self.choice;
        let otherwise = self.otherwise.unwrap_or(page.words().shared.not_clear);
        let options = self.options.into_iter().map(|option| (option.id, option.label));
        TruthButtons {
            name: format!("choice-{choice:?}").into(),
            question: self.question.into(),
            help: self.help.into(),
            article: self.article,
            options: options.chain([(AttrValue::Static(""), otherwise.into())]).collect(),
            chosen: page.scenario().choice(choice).unwrap_or_default().to_owned().into(),
            onchoose: page.on(move |value: AttrValue| {
                Action::Choose(choice, Some(value.to_string()).filter(|value| !value.is_empty()))
            }),
        }
        .draw(page)
    }
}

/// Several options at once; none means not clear.
pub fn check_options(
    page: &Page,
    set: OptionSet,
    question: &'static str,
    help: &'static str,
    article: Html,
    options: &[OptionLabel],
) -> Html {
    let chosen = page.scenario().set(set);
    let option = |option: &OptionLabel| {
        let id = format!("set-{set:?}-{}", option.id);
        let toggled = toggled(&chosen, &option.id);
        html! {
            <span class="choice">
                <input type="checkbox" id={id.clone()} checked={chosen.contains(option.id.as_str())}
                    onchange={page.act::<Event>(Action::ChooseSet(set, toggled))} />
                <label for={id}>{ &option.label }</label>
            </span>
        }
    };
    html! {
        <fieldset class="question">
            <legend>{ question }</legend>
            { article }
            if !help.is_empty() {
                <p class="help">{ help }</p>
            }
            <div class="choices">{ for options.iter().map(option) }</div>
        </fieldset>
    }
}

fn toggled(chosen: &Distinct<String>, option: &str) -> Distinct<String> {
    let mut toggled = chosen.clone();
    if !toggled.remove(option) {
        toggled.insert(option.to_owned());
    }
    toggled
}
