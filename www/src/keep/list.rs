//! The list of the scenarios kept, each with its regulation and verdict.

use crate::markup::prelude::*;

use super::bar::Bar;
use super::kept::{KeepAction, Named};
use super::panel::{UNDO, export, typing};
use crate::browser;
use crate::concluded::{concluded, edition};
use crate::focus::MENU;
use crate::page::{Page, today};
use crate::state::Action;

/// The id of the field for a new name.
const NEW_NAME: &str = "keep-new-name";

/// The scenarios kept.
pub fn list(page: &Page, bar: &UseStateHandle<Bar>) -> Html {
    let kept = &page.state().kept.list;
    if kept.is_empty() {
        return html! { <p class="help">{ page.words().keep.none_yet }</p> };
    }
    let entry = |(place, named): (usize, &Named)| {
        let renaming = bar.renaming.as_ref().filter(|(name, _)| *name == named.name);
        html! {
            <li key={named.name.clone()}>
                { what(page, named) }
                { match renaming {
                    Some((_, to)) => rename(page, bar, place, &named.name, to),
                    None => tools(page, bar, place, named),
                } }
            </li>
        }
    };
    html! { <ul class="kept">{ for kept.iter().enumerate().map(entry) }</ul> }
}

/// Name, regulation and verdict.
fn what(page: &Page, named: &Named) -> Html {
    let words = page.words();
    let title = edition(&named.regulation, &named.scenario).map_or_else(
        || (words.keep.no_regulation)(&named.regulation),
        |edition| words.of(&edition.identity.short_title).to_owned(),
    );
    let verdict = concluded(words, &named.regulation, &named.scenario, &page.state().years, today());
    html! {
        <div class="kept-what">
            <h3>{ &named.name }</h3>
            <p class="kept-regulation">{ title }</p>
            if let Some(verdict) = verdict {
                <p>{ (words.keep.text_certainty)(&verdict.sentence, &words.shared.certainty(&verdict.certainty)) }</p>
            }
        </div>
    }
}

fn rename_button(place: usize) -> String {
    format!("keep-rename-{place}")
}

/// The buttons of one scenario.
fn tools(page: &Page, bar: &UseStateHandle<Bar>, place: usize, named: &Named) -> Html {
    let words = &page.words().keep;
    let name = named.name.as_str();
    let button = |id: String, label: &'static str, onclick: Callback<MouseEvent>| {
        html! { <button type="button" {id} aria-label={(words.of)(label, name)} {onclick}>{ label }</button> }
    };
    let open = {
        let (bar, open) =
            (bar.clone(), Action::Open(named.regulation.clone(), Box::new(named.scenario.clone())));
        let (name, open) = (named.name.clone(), page.act(open));
        Callback::from(move |event: MouseEvent| {
            bar.set(Bar { name: name.clone(), ..bar.opening(None) });
            browser::focus_soon(MENU);
            open.emit(event);
        })
    };
    let rename = {
        let (bar, name) = (bar.clone(), named.name.clone());
        Callback::from(move |_: MouseEvent| {
            bar.set(Bar { renaming: Some((name.clone(), name.clone())), ..(*bar).clone() });
            browser::select_soon(NEW_NAME);
        })
    };
    let delete = {
        let name = named.name.clone();
        page.on(move |_: MouseEvent| {
            browser::focus_soon(UNDO);
            Action::Keep(KeepAction::Delete(name.clone()))
        })
    };
    let save_file = {
        let named = named.clone();
        Callback::from(move |_: MouseEvent| export(&named.name, std::slice::from_ref(&named)))
    };
    let duplicate = page.act(Action::Keep(KeepAction::Duplicate(named.name.clone())));
    html! {
        <div class="kept-tools">
            { button(format!("keep-open-{place}"), words.open, open) }
            { button(rename_button(place), words.rename, rename) }
            { button(format!("keep-copy-{place}"), words.duplicate, duplicate) }
            { button(format!("keep-export-{place}"), words.export_one, save_file) }
            { button(format!("keep-delete-{place}"), words.delete, delete) }
        </div>
    }
}

/// The field for a new name, in place of the buttons.
fn rename(page: &Page, bar: &UseStateHandle<Bar>, place: usize, from: &str, to: &str) -> Html {
    let words = &page.words().keep;
    let oninput = typing(bar, |bar, to| Bar { renaming: bar.renaming.map(|(from, _)| (from, to)), ..bar });
    let close = {
        let bar = bar.clone();
        move || {
            bar.set(Bar { renaming: None, ..(*bar).clone() });
            browser::focus_soon(rename_button(place));
        }
    };
    let rename = page.act(Action::Keep(KeepAction::Rename(from.to_owned(), to.to_owned())));
    let onsubmit = {
        let close = close.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            close();
            rename.emit(event);
        })
    };
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                close();
            }
        })
    };
    html! {
        <form class="kept-rename" {onsubmit} {onkeydown}>
            <label for={NEW_NAME}>{ words.new_name }</label>
            <input id={NEW_NAME} type="text" autocomplete="off" value={to.to_owned()} {oninput} />
            <button type="submit">{ words.rename_now }</button>
            <button type="button" class="quiet" onclick={Callback::from(move |_: MouseEvent| close())}>{ words.cancel }</button>
        </form>
    }
}
