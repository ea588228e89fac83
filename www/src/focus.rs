//! Where the keyboard's focus goes when what it stood on appears or goes away, and what Escape does.

use crate::markup::prelude::*;
use web_sys::wasm_bindgen::JsCast;

use crate::page::Page;
use crate::state::{Action, Sheet, State};

/// The button of the menu, from which sheets and panels are opened.
pub const MENU: &str = "menu";
/// Marks the document while Escape has put the bubbles away.
const PUT_AWAY: &str = "data-put-away";

/// What decides where the focus goes.
#[derive(Clone, Copy, Default, PartialEq)]
struct Shown {
    sheet: Option<Sheet>,
    exercise: Option<u8>,
    cleared: bool,
}

/// Moves the focus with what is shown.
#[hook]
pub fn use_focus(state: &State) {
    let shown = Shown { sheet: state.sheet, exercise: state.exercise, cleared: state.cleared.is_some() };
    let before = use_mut_ref(|| shown);
    use_effect_with(shown, move |shown| {
        let before = before.replace(*shown);
        if let Some(id) = target(before, *shown) {
            focus(id);
        }
    });
}

/// The element that gets the focus.
fn target(before: Shown, now: Shown) -> Option<&'static str> {
    let opened = now.exercise.filter(|_| now.exercise != before.exercise);
    match (before.sheet, now.sheet) {
        (before, Some(sheet)) if before != Some(sheet) => Some("sheet"),
        (_, None) if opened.is_some() => Some("exercise"),
        (Some(_), None) => Some(MENU),
        _ if before.exercise.is_some() && now.exercise.is_none() => Some("facts"),
        _ if before.cleared && !now.cleared && nothing_has_focus() => Some("answer"),
        _ => None,
    }
}

/// What Escape does: it puts bubbles away, and leaves a sheet.
pub fn on_escape(page: &Page) -> Callback<KeyboardEvent> {
    let leave = page.state().sheet.map(|_| page.act(Action::Show(None)));
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            if let Some(root) = root() {
                let _ = root.set_attribute(PUT_AWAY, "");
            }
            if let Some(leave) = &leave {
                leave.emit(());
            }
        }
    })
}

/// Lets bubbles show again.
pub fn bring_back() {
    if let Some(root) = root().filter(|root| root.has_attribute(PUT_AWAY)) {
        let _ = root.remove_attribute(PUT_AWAY);
    }
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

fn nothing_has_focus() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_none_or(|element| element.tag_name() == "BODY")
}

fn root() -> Option<web_sys::Element> {
    document()?.document_element()
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
