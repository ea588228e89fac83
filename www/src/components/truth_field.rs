//! Yes, no, not clear: three equal buttons.

use chidu::{Fact, Truth};
use yew::prelude::*;

use crate::page::use_page;
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub struct TruthButtonsProps {
    /// The name of the group, unique on the page.
    pub name: AttrValue,
    /// The question.
    pub question: AttrValue,
    /// What to know for answering it.
    #[prop_or_default]
    pub help: AttrValue,
    /// The article that asks it, drawn behind the question.
    #[prop_or_default]
    pub article: Html,
    /// The options with their labels.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The option chosen.
    pub chosen: AttrValue,
    /// What choosing does.
    pub onchoose: Callback<AttrValue>,
}

/// A question with a row of equal buttons, one of which is always chosen.
#[component]
pub fn TruthButtons(props: &TruthButtonsProps) -> Html {
    let button = |(value, label): &(AttrValue, AttrValue)| {
        let id = format!("{}-{value}", props.name);
        let onchange = {
            let (onchoose, value) = (props.onchoose.clone(), value.clone());
            Callback::from(move |_: Event| onchoose.emit(value.clone()))
        };
        html! {
            <span class="choice">
                <input type="radio" id={id.clone()} name={props.name.clone()} value={value.clone()} checked={props.chosen == *value} {onchange} />
                <label for={id}>{ label }</label>
            </span>
        }
    };
    html! {
        <fieldset class="question">
            <legend>{ &props.question }</legend>
            { props.article.clone() }
            if !props.help.is_empty() {
                <p class="help">{ &props.help }</p>
            }
            <div class="choices">{ for props.options.iter().map(button) }</div>
        </fieldset>
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

#[derive(Properties, PartialEq)]
pub struct FactFieldProps {
    /// The fact.
    pub fact: Fact,
    /// The article that asks for it.
    #[prop_or_default]
    pub article: Html,
}

/// A fact: yes, no or not clear.
#[component]
pub fn FactField(props: &FactFieldProps) -> Html {
    let page = use_page();
    let fact = props.fact;
    let words = page.words().fact(fact);
    html! {
        <TruthButtons name={fact.name()} question={words.question} help={words.help} article={props.article.clone()}
            options={truth_options(&page.words().shared)} chosen={value_of(page.scenario().stated.fact(fact))}
            onchoose={page.on(move |value: AttrValue| Action::AnswerFact(fact, truth_of(&value)))} />
    }
}

#[derive(Properties, PartialEq)]
pub struct ItemFieldProps {
    /// The item's id.
    pub id: AttrValue,
    /// What it is.
    pub label: AttrValue,
    /// The article that lists it.
    #[prop_or_default]
    pub article: Html,
}

/// A list item: yes, no or not clear.
#[component]
pub fn ItemField(props: &ItemFieldProps) -> Html {
    let page = use_page();
    let id = props.id.clone();
    html! {
        <TruthButtons name={format!("item-{}", props.id)} question={props.label.clone()} article={props.article.clone()}
            options={truth_options(&page.words().shared)} chosen={value_of(page.scenario().stated.item(&props.id))}
            onchoose={page.on(move |value: AttrValue| Action::AnswerItem(id.to_string(), truth_of(&value)))} />
    }
}
