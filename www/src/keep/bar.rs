//! The buttons for keeping, sharing and copying, and what one of them has opened.

use yew::prelude::*;

use super::answer_text::answer_text;
use super::panel;
use crate::browser;
use crate::page::Page;
use crate::share;
use crate::words::Words;

/// The id of the field with the text that could not be copied.
const TEXT: &str = "copy-text";
/// The id of what is opened.
const OPENED: &str = "opened";

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

impl Panel {
    /// The id of the button that opens it.
    fn button(self) -> &'static str {
        match self {
            Panel::Kept => "button-kept",
            Panel::Share => "button-share",
            Panel::Text => "button-copy",
        }
    }
}

/// The buttons: keep, share, copy; the first alone while no regulation is chosen.
pub fn buttons(page: &Page, bar: &UseStateHandle<Bar>) -> Html {
    let words = page.words();
    let chosen = page.regulation().is_some();
    let kept = if chosen { words.keep.save } else { words.keep.saved };
    html! {
        <>
            { toggle(bar, Panel::Kept, kept) }
            if chosen {
                { toggle(bar, Panel::Share, words.share.share) }
                <button type="button" id={Panel::Text.button()} onclick={copy(page, bar)}>{ words.keep.copy }</button>
            }
        </>
    }
}

fn toggle(bar: &UseStateHandle<Bar>, panel: Panel, label: &'static str) -> Html {
    let is_open = bar.open == Some(panel);
    let onclick = {
        let bar = bar.clone();
        Callback::from(move |_: MouseEvent| bar.set(bar.opening((!is_open).then_some(panel))))
    };
    html! {
        <button type="button" id={panel.button()} {onclick} aria-expanded={is_open.to_string()} aria-controls={OPENED}>{ label }</button>
    }
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
        answer_text(page.words(), &regulation, &page.scenario()).unwrap_or_default()
    }
}

/// What is open, under the buttons; and what was said.
pub fn opened(page: &Page, bar: &UseStateHandle<Bar>) -> Html {
    let words = page.words();
    let close = {
        let bar = bar.clone();
        move || {
            if let Some(panel) = bar.open {
                browser::focus_soon(panel.button());
            }
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
        Some(Panel::Text) => (words.keep.copy, text_panel(words, &text(page)())),
        _ => return html! { <div id={OPENED}>{ said(words, bar) }</div> },
    };
    html! {
        <div id={OPENED} class="opened">
            <section aria-labelledby="opened-heading" {onkeydown}>
                <div class="opened-head">
                    <h2 id="opened-heading" tabindex="-1">{ heading }</h2>
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

fn text_panel(words: &Words, text: &str) -> Html {
    html! {
        <div class="field">
            <label for={TEXT}>{ words.keep.text_to_copy }</label>
            <textarea id={TEXT} rows="12" readonly=true value={text.to_owned()} />
        </div>
    }
}
