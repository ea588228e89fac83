//! The head of the page: name, regulation and edition, language, text size, and the menu.

use crate::markup::prelude::*;

use super::chooser::chooser;
use super::menu::menu;
use crate::page::{Page, use_page};
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
    let menu_open = use_state(|| false);
    let unit_name = page.state().unit_name.trim().to_owned();
    html! {
        <header class="head">
            if page.regulation().is_some() && page.state().sheet.is_none() {
                <a class="skip" href="#answer">{ words.skip_to_answer }</a>
            }
            <div class={classes!("head-name", (!unit_name.is_empty()).then_some("head-name-unit"))}>
                <h1>{ words.name }</h1>
                if !unit_name.is_empty() {
                    <p class="head-unit">{ unit_name }</p>
                } else if page.regulation().is_none() {
                    <p>{ words.tagline }</p>
                }
            </div>
            { chooser(&page) }
            <div class="head-tools">
                <button type="button" lang={words.language_switch_tag} onclick={page.act(Action::SetLanguage(other))}>{ words.language_switch }</button>
                <button type="button" onclick={page.act(Action::SetLargeText(!large))}>{ if large { words.normal_text } else { words.large_text } }</button>
                { menu(words, &menu_open, items(&page, &bar)) }
            </div>
            { keep::opened(&page, &bar) }
            { cleared(&page) }
        </header>
    }
}

/// What the menu holds: pages to read, what to do with the scenario, paper.
fn items(page: &Page, bar: &UseStateHandle<keep::Bar>) -> Html {
    let words = page.words();
    let print = |_: MouseEvent| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    };
    html! {
        <>
            <button type="button" onclick={page.act(Action::Show(Some(Sheet::Exercises)))}>{ words.training.name }</button>
            <button type="button" onclick={page.act(Action::Show(Some(Sheet::Glossary)))}>{ words.glossary.name }</button>
            <button type="button" onclick={page.act(Action::Show(Some(Sheet::RuleFiles)))}>{ words.rule_files.name }</button>
            <hr />
            { keep::buttons(page, bar) }
            if page.regulation().is_some() {
                { compare::buttons(page) }
                <button type="button" onclick={print}>{ words.shared.print }</button>
            }
            <hr />
            { keep::unit_name_button(page, bar) }
        </>
    }
}

/// What was on the page before it was cleared or another scenario took its place.
fn cleared(page: &Page) -> Html {
    let words = &page.words().shared;
    let Some(cleared) = &page.state().cleared else { return Html::default() };
    html! {
        <p class="cleared" role="status">
            { (words.cleared)(cleared.by) }
            <button type="button" onclick={page.act(Action::UndoReset)}>{ words.undo_reset }</button>
        </p>
    }
}
