//! A percentage, or another short text.

use crate::markup::prelude::*;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};

use super::term_marks;
use crate::page::Page;
use crate::scenario::{PercentError, TextField};
use crate::state::Action;

/// A short text, as typed.
pub struct TextInput {
    /// Which text.
    pub field: TextField,
    /// Its label.
    pub label: &'static str,
    /// What to know for filling it in.
    pub help: AttrValue,
    /// The article that asks for it.
    pub article: Html,
    /// What is wrong with it.
    pub error: Option<String>,
    /// What stands behind it, such as %.
    pub suffix: &'static str,
    /// Whether it takes several lines.
    pub lines: bool,
}

impl TextInput {
    /// The text on the page.
    pub fn draw(&self, page: &Page) -> Html {
        let field = self.field;
        let value = page.scenario().text(field).to_owned();
        let id = format!("text-{field:?}");
        let note_id = format!("{id}-note");
        let wrong = self.error.is_some().then_some("true");
        let line = page.on(move |event: InputEvent| {
            Action::TypeText(field, event.target_unchecked_into::<HtmlInputElement>().value())
        });
        let lines = page.on(move |event: InputEvent| {
            Action::TypeText(field, event.target_unchecked_into::<HtmlTextAreaElement>().value())
        });
        html! {
            <div class={classes!("field", wrong.map(|_| "field-wrong"))}>
                <label for={id.clone()}>{ self.label }</label>
                { self.article.clone() }
                { term_marks(page, &id, &format!("{}{}", self.label, self.help)) }
                if !self.help.is_empty() {
                    <p class="help">{ &self.help }</p>
                }
                <div class="amount">
                    if self.lines {
                        <textarea id={id.clone()} rows="3" {value} oninput={lines} aria-invalid={wrong} aria-describedby={note_id.clone()} />
                    } else {
                        <input id={id.clone()} type="text" inputmode="decimal" autocomplete="off" {value} oninput={line}
                            aria-invalid={wrong} aria-describedby={note_id.clone()} />
                    }
                    if !self.suffix.is_empty() {
                        <span class="suffix" aria-hidden="true">{ self.suffix }</span>
                    }
                </div>
                <div id={note_id} class="note">
                    if let Some(error) = &self.error {
                        <p class="error">{ error }</p>
                    }
                </div>
            </div>
        }
    }
}

/// A percentage between 0 and 100.
pub fn percent_input(
    page: &Page,
    field: TextField,
    label: &'static str,
    help: &'static str,
    article: Html,
) -> Html {
    let words = &page.words().shared;
    let error = page.scenario().percent(field).err().map(|error| match error {
        PercentError::Number(error) => (words.percent_error)(&error),
        PercentError::Over(percent) => (words.percent_over)(&percent.to_string()),
    });
    TextInput { field, label, help: help.into(), article, error, suffix: "%", lines: false }.draw(page)
}
