//! One option out of several, or several options at once.

use chidu::Distinct;

use yew::prelude::*;

use super::TruthButtons;
use crate::page::use_page;
use crate::state::{Action, Choice, OptionSet};

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

#[derive(Properties, PartialEq)]
pub struct OptionFieldProps {
    /// Which choice.
    pub choice: Choice,
    /// The question.
    pub question: AttrValue,
    /// What to know for answering it.
    #[prop_or_default]
    pub help: AttrValue,
    /// The article that asks it.
    #[prop_or_default]
    pub article: Html,
    /// The options; "not clear" is added.
    pub options: Vec<OptionLabel>,
    /// What "not clear" is called here, where another word fits better.
    #[prop_or_default]
    pub otherwise: Option<AttrValue>,
}

/// One option out of several, or not clear.
#[component]
pub fn OptionField(props: &OptionFieldProps) -> Html {
    let page = use_page();
    let choice = props.choice;
    let otherwise = props.otherwise.clone().unwrap_or(AttrValue::Static(page.words().shared.not_clear));
    let options = props.options.iter().map(|option| (option.id.clone(), option.label.clone()));
    let chosen = page.scenario().choice(choice).unwrap_or_default().to_owned();
    html! {
        <TruthButtons name={format!("choice-{choice:?}")} question={props.question.clone()} help={props.help.clone()}
            article={props.article.clone()} options={options.chain([(AttrValue::Static(""), otherwise)]).collect::<Vec<_>>()} {chosen}
            onchoose={page.on(move |value: AttrValue| Action::Choose(choice, Some(value.to_string()).filter(|value| !value.is_empty())))} />
    }
}

#[derive(Properties, PartialEq)]
pub struct CheckOptionsProps {
    /// Which set.
    pub set: OptionSet,
    /// The question.
    pub question: AttrValue,
    /// What to know for answering it.
    #[prop_or_default]
    pub help: AttrValue,
    /// The options.
    pub options: Vec<OptionLabel>,
}

/// Several options at once; none means not clear.
#[component]
pub fn CheckOptions(props: &CheckOptionsProps) -> Html {
    let page = use_page();
    let set = props.set;
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
            <legend>{ &props.question }</legend>
            if !props.help.is_empty() {
                <p class="help">{ &props.help }</p>
            }
            <div class="choices">{ for props.options.iter().map(option) }</div>
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
