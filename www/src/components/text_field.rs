//! A percentage, or another short text.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::page::use_page;
use crate::state::{Action, PercentError, TextField};

#[derive(Properties, PartialEq)]
pub struct TextInputProps {
    /// Which text.
    pub field: TextField,
    /// Its label.
    pub label: AttrValue,
    /// What to know for filling it in.
    #[prop_or_default]
    pub help: AttrValue,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What stands behind it, such as %.
    #[prop_or_default]
    pub suffix: AttrValue,
    /// Whether it takes several lines.
    #[prop_or_default]
    pub lines: bool,
}

/// A short text, as typed.
#[component]
pub fn TextInput(props: &TextInputProps) -> Html {
    let page = use_page();
    let field = props.field;
    let value = page.scenario().text(field).to_owned();
    let id = format!("text-{field:?}");
    let note_id = format!("{id}-note");
    let wrong = props.error.is_some().then_some("true");
    let line = page.on(move |event: InputEvent| {
        Action::TypeText(field, event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let lines = page.on(move |event: InputEvent| {
        Action::TypeText(field, event.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    html! {
        <div class={classes!("field", wrong.map(|_| "field-wrong"))}>
            <label for={id.clone()}>{ &props.label }</label>
            if !props.help.is_empty() {
                <p class="help">{ &props.help }</p>
            }
            <div class="amount">
                if props.lines {
                    <textarea id={id.clone()} rows="3" {value} oninput={lines} aria-invalid={wrong} aria-describedby={note_id.clone()} />
                } else {
                    <input id={id.clone()} type="text" inputmode="decimal" autocomplete="off" {value} oninput={line}
                        aria-invalid={wrong} aria-describedby={note_id.clone()} />
                }
                if !props.suffix.is_empty() {
                    <span class="suffix" aria-hidden="true">{ &props.suffix }</span>
                }
            </div>
            <div id={note_id} class="note">
                if let Some(error) = &props.error {
                    <p class="error">{ error }</p>
                }
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct PercentInputProps {
    /// Which percentage.
    pub field: TextField,
    /// Its label.
    pub label: AttrValue,
    /// What to know for filling it in.
    #[prop_or_default]
    pub help: AttrValue,
}

/// A percentage between 0 and 100.
#[component]
pub fn PercentInput(props: &PercentInputProps) -> Html {
    let page = use_page();
    let words = &page.words().shared;
    let error = page.scenario().percent(props.field).err().map(|error| match error {
        PercentError::Number(error) => (words.percent_error)(&error),
        PercentError::Over(percent) => (words.percent_over)(&percent.to_string()),
    });
    html! {
        <TextInput field={props.field} label={props.label.clone()} help={props.help.clone()}
            error={error.map(AttrValue::from)} suffix="%" />
    }
}
