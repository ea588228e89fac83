//! The panel of the scenarios kept: keeping the one on the page, the list, files.

use crate::markup::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{FileReader, HtmlInputElement};

use super::bar::Bar;
use super::file::{self, FileMistake};
use super::kept::{KeepAction, Named};
use super::{json, list};
use crate::browser;
use crate::concluded::edition;
use crate::page::Page;
use crate::state::Action;

/// The id of the button that takes the last change back.
pub const UNDO: &str = "keep-undo";

/// The panel of the scenarios kept.
pub fn kept(page: &Page, bar: &UseStateHandle<Bar>) -> Html {
    html! {
        <>
            if page.regulation().is_some() {
                { keep(page, bar) }
            }
            { done(page) }
            { list::list(page, bar) }
            { files(page) }
        </>
    }
}

/// Keeping the scenario on the page under a name.
fn keep(page: &Page, bar: &UseStateHandle<Bar>) -> Html {
    let words = &page.words().keep;
    let (id, scenario) = (page.state().regulation.clone().unwrap_or_default(), page.scenario());
    let kept = &page.state().kept;
    let title = edition(&id, &scenario).map_or("", |edition| page.words().of(&edition.identity.short_title));
    let suggested = kept.free_name(title);
    let typed = bar.name.trim();
    let name = if typed.is_empty() { suggested.clone() } else { typed.to_owned() };
    let replaces = kept.get(&name).is_some();
    let oninput = typing(bar, |bar, name| Bar { name, ..bar });
    let save =
        page.act(Action::Keep(KeepAction::Save(Named { name: name.clone(), regulation: id, scenario })));
    let onsubmit = {
        let bar = bar.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            bar.set(Bar { name: name.clone(), ..(*bar).clone() });
            save.emit(event);
        })
    };
    html! {
        <form class="field" {onsubmit}>
            <label for="keep-name">{ words.name }</label>
            <p class="help" id="keep-help">{ words.secrets }{ words.between }{ words.where_kept }</p>
            <div class="share-row">
                <input id="keep-name" type="text" autocomplete="off" value={bar.name.clone()} placeholder={suggested} {oninput} aria-describedby="keep-help" />
                <button type="submit">{ if replaces { words.replace_now } else { words.save_now } }</button>
            </div>
        </form>
    }
}

/// Puts what is typed into the bar.
pub fn typing(bar: &UseStateHandle<Bar>, with: fn(Bar, String) -> Bar) -> Callback<InputEvent> {
    let bar = bar.clone();
    Callback::from(move |event: InputEvent| {
        let typed = event.target_unchecked_into::<HtmlInputElement>().value();
        bar.set(with((*bar).clone(), typed));
    })
}

/// What was done last, and taking it back.
fn done(page: &Page) -> Html {
    let words = &page.words().keep;
    let done = page.state().kept.done.as_ref().map(|(done, _)| done);
    let undo = page.on(|_: MouseEvent| {
        browser::focus_soon("opened-heading");
        Action::Keep(KeepAction::Undo)
    });
    html! {
        <p class="kept-done" role="status">
            { done.map(words.done).unwrap_or_default() }
            if done.is_some_and(|done| done.can_be_undone()) {
                { " " }<button type="button" id={UNDO} onclick={undo}>{ words.undo }</button>
            }
        </p>
    }
}

/// Exporting all, importing.
fn files(page: &Page) -> Html {
    let words = &page.words().keep;
    let kept = page.state().kept.clone();
    let name = words.file_of_all;
    let export = {
        let kept = kept.clone();
        Callback::from(move |_: MouseEvent| export(name, &kept.list))
    };
    let onchange = {
        let page = page.clone();
        Callback::from(move |event: Event| take(&page, &event.target_unchecked_into()))
    };
    html! {
        <div class="kept-files">
            if !kept.list.is_empty() {
                <button type="button" onclick={export}>{ words.export_all }</button>
            }
            <div class="field">
                <label for="keep-file">{ words.import }</label>
                <p class="help" id="keep-file-help">{ words.import_help }{ words.between }{ words.secrets }</p>
                <input type="file" id="keep-file" accept=".json,application/json" {onchange} aria-describedby="keep-file-help" />
            </div>
        </div>
    }
}

/// Hands scenarios over as a file.
pub fn export(name: &str, list: &[Named]) {
    // What no file system takes in a name.
    let name = name.replace(['/', '\\', ':', '*', '?', '"', '<', '>', '|'], "_");
    browser::download(&format!("{name}.json"), &file::write(list));
}

/// Reads the file chosen; the control is free for the next.
fn take(page: &Page, input: &HtmlInputElement) {
    let Some(chosen) = input.files().and_then(|files| files.get(0)) else { return };
    let name = chosen.name();
    input.set_value("");
    let import = page.on(move |read| Action::Keep(KeepAction::Import(name.clone(), read)));
    let Ok(reader) = FileReader::new() else { return import.emit(Err(FileMistake::Unreadable)) };
    let finished = {
        let reader = reader.clone();
        Closure::once_into_js(move || {
            let text = reader.result().ok().and_then(|result| result.as_string());
            import.emit(text.map_or(Err(FileMistake::Unreadable), |text| {
                json::read(&text).and_then(|file| file::read(&file))
            }));
        })
    };
    reader.set_onloadend(Some(finished.unchecked_ref()));
    let _ = reader.read_as_text(&chosen);
}
