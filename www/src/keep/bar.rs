//! The buttons for keeping, sharing and copying, and what one of them has opened.

use web_sys::HtmlInputElement;

use crate::markup::prelude::*;

use super::answer_text::answer_text;
use super::panel;
use crate::browser;
use crate::focus::MENU;
use crate::page::{Page, today};
use crate::share;
use crate::state::Action;
use crate::words::Words;

/// The id of the field with the text that could not be copied.
const TEXT: &str = "copy-text";
/// The id of the field with the name of the reader's own unit.
const UNIT_NAME: &str = "unit-name";
/// The id of the heading of what is opened.
const HEADING: &str = "opened-heading";

/// What a button has opened, what is typed there, and what was last said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// What is open.
    pub open: Option<Panel>,
    /// The name typed for the scenario on the page.
    pub name: String,
    /// The scenario being renamed, and the new name typed.
    pub renaming: Option<(String, String)>,
    /// What was said of the last copying.
    pub said: Option<Said>,
}

/// What can be open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Panel {
    /// The scenarios kept.
    Kept,
    /// The link.
    Share,
    /// The answer as text, where it could not be copied.
    Text,
    /// The name of the reader's own unit.
    UnitName,
}

/// What came of copying.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    /// The answer is copied.
    Copied,
    /// The link is.
    LinkCopied,
    /// The browser did not allow it; the text is selected.
    NotCopied,
}

impl Bar {
    /// The bar saying this.
    pub fn saying(&self, said: Said) -> Bar {
        Bar { said: Some(said), ..self.clone() }
    }

    /// The bar with this open, or nothing.
    pub fn opening(&self, open: Option<Panel>) -> Bar {
        Bar { open, renaming: None, said: None, ..self.clone() }
    }
}

/// The button that asks for the name of the reader's own unit.
pub fn unit_name_button(page: &Page, bar: &UseStateHandle<Bar>) -> Html {
    open(bar, Panel::UnitName, page.words().shared.unit_name)
}

/// The buttons: keep, share, copy; the first alone while no regulation is chosen.
pub fn buttons(page: &Page, bar: &UseStateHandle<Bar>) -> Html {
    let words = page.words();
    let chosen = page.regulation().is_some();
    let kept = if chosen { words.keep.save } else { words.keep.saved };
    html! {
        <>
            { open(bar, Panel::Kept, kept) }
            if chosen {
                { open(bar, Panel::Share, words.share.share) }
                <button type="button" onclick={copy(page, bar)}>{ words.keep.copy }</button>
            }
        </>
    }
}

fn open(bar: &UseStateHandle<Bar>, panel: Panel, label: &'static str) -> Html {
    let bar = bar.clone();
    let onclick = move |_: MouseEvent| {
        bar.set(bar.opening(Some(panel)));
        browser::focus_soon(HEADING);
    };
    html! { <button type="button" {onclick}>{ label }</button> }
}

fn copy(page: &Page, bar: &UseStateHandle<Bar>) -> Callback<MouseEvent> {
    let (text, bar) = (text(page), bar.clone());
    Callback::from(move |_| {
        if browser::copy(&text()) {
            bar.set(bar.opening(None).saying(Said::Copied));
        } else {
            bar.set(bar.opening(Some(Panel::Text)).saying(Said::NotCopied));
            browser::select_soon(TEXT);
        }
    })
}

/// The answer as text, worked out when it is asked for.
fn text(page: &Page) -> impl Fn() -> String + 'static {
    let page = page.clone();
    move || {
        let regulation = page.state().regulation.clone().unwrap_or_default();
        let years = &page.state().years;
        answer_text(page.words(), &regulation, &page.scenario(), years, today()).unwrap_or_default()
    }
}

/// What is open, under the buttons; and what was said.
pub fn opened(page: &Page, bar: &UseStateHandle<Bar>) -> Html {
    let words = page.words();
    let close = {
        let bar = bar.clone();
        move || {
            browser::focus_soon(MENU);
            bar.set(bar.opening(None));
        }
    };
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                close();
            }
        })
    };
    let (heading, body) = match bar.open {
        Some(Panel::Kept) => (words.keep.saved, panel::kept(page, bar)),
        Some(Panel::Share) if page.regulation().is_some() => (words.share.share, share::panel(page, bar)),
        Some(Panel::UnitName) => (words.shared.unit_name, unit_name(page)),
        Some(Panel::Text) => (words.keep.copy, text_panel(words, &text(page)())),
        _ => return said(words, bar),
    };
    html! {
        <div class="opened">
            <section aria-labelledby={HEADING} {onkeydown}>
                <div class="opened-head">
                    <h2 id={HEADING} tabindex="-1">{ heading }</h2>
                    <button type="button" class="quiet" onclick={Callback::from(move |_: MouseEvent| close())}>{ words.keep.close }</button>
                </div>
                { body }
            </section>
            { said(words, bar) }
        </div>
    }
}

fn said(words: &Words, bar: &Bar) -> Html {
    let said = bar.said.map(|said| match said {
        Said::Copied => words.keep.copied,
        Said::LinkCopied => words.share.link_copied,
        Said::NotCopied => words.keep.not_copied,
    });
    html! { <p class="said" role="status">{ said }</p> }
}

fn unit_name(page: &Page) -> Html {
    let words = &page.words().shared;
    let oninput = page
        .on(|event: InputEvent| Action::NameUnit(event.target_unchecked_into::<HtmlInputElement>().value()));
    html! {
        <div class="field">
            <label for={UNIT_NAME}>{ words.unit_name_label }</label>
            <p class="help" id="unit-name-help">{ words.unit_name_help }</p>
            <input id={UNIT_NAME} type="text" autocomplete="off" value={page.state().unit_name.clone()} {oninput} aria-describedby="unit-name-help" />
        </div>
    }
}

fn text_panel(words: &Words, text: &str) -> Html {
    html! {
        <div class="field">
            <label for={TEXT}>{ words.keep.text_to_copy }</label>
            <textarea id={TEXT} rows="12" readonly="readonly" value={text.to_owned()} />
        </div>
    }
}
