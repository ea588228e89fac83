//! The head of the page: name, regulation and edition, language, text size, print, clear.

use yew::prelude::*;

use super::chooser::chooser;
use crate::focus::opener;
use crate::page::use_page;
use crate::state::{Action, Sheet};
use crate::words::Language;
use crate::{compare, keep};

/// The head of the page.
#[component]
pub fn Header() -> Html {
    let page = use_page();
    let words = &page.words().shared;
    let other = if page.words().language == Language::Zh { Language::En } else { Language::Zh };
    let large = page.state().large_text;
    let bar = use_state(keep::Bar::default);
    let print = Callback::from(|_: MouseEvent| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    html! {
        <header class="head">
            if page.regulation().is_some() && page.state().sheet.is_none() {
                <a class="skip" href="#answer">{ words.skip_to_answer }</a>
            }
            <div class="head-name">
                <h1>{ words.name }</h1>
                <p>{ words.tagline }</p>
            </div>
            { chooser(&page) }
            <div class="head-tools">
                <button type="button" id={opener(Sheet::Exercises)} onclick={page.act(Action::Show(Some(Sheet::Exercises)))}>{ page.words().training.name }</button>
                <button type="button" id={opener(Sheet::Glossary)} onclick={page.act(Action::Show(Some(Sheet::Glossary)))}>{ page.words().glossary.name }</button>
                <button type="button" lang={words.language_switch_tag} onclick={page.act(Action::SetLanguage(other))}>{ words.language_switch }</button>
                <button type="button" onclick={page.act(Action::SetLargeText(!large))}>{ if large { words.normal_text } else { words.large_text } }</button>
                { keep::buttons(&page, &bar) }
                if page.regulation().is_some() {
                    { compare::buttons(&page) }
                    <button type="button" onclick={print}>{ words.print }</button>
                    <button type="button" class="quiet" onclick={page.act(Action::Reset)}>{ words.reset }</button>
                }
            </div>
            { keep::opened(&page, &bar) }
            if page.state().cleared.is_some() {
                <p class="cleared" role="status">
                    { words.cleared }
                    <button type="button" onclick={page.act(Action::UndoReset)}>{ words.undo_reset }</button>
                </p>
            }
        </header>
    }
}
