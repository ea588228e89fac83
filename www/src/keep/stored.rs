//! The scenarios kept, in the browser's storage: read when the page opens, written when they change.

use crate::markup::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use super::kept::{KeepAction, Kept, Named};
use super::{file, json};
use crate::browser;
use crate::state::{Action, State};
use crate::storage::{load_kept, save_kept, set_kept_aside};

/// The scenarios stored, and whether they could be read; what could not is set aside.
pub fn restore() -> (Kept, bool) {
    let list = stored();
    let readable = list.is_some();
    if !readable {
        set_kept_aside(&load_kept());
    }
    (Kept { list: list.unwrap_or_default(), done: None }, readable)
}

/// The list in the storage; `None` where it cannot be read.
fn stored() -> Option<Vec<Named>> {
    let text = load_kept();
    if text.is_empty() {
        Some(Vec::new())
    } else {
        json::read(&text).and_then(|file| file::read_kept(&file)).ok()
    }
}

/// Stores the list whenever it changes, and takes over what another window has stored. Whether the last
/// change could be stored.
#[hook]
pub fn use_kept(state: &UseReducerHandle<State>) -> bool {
    let fits = use_state(|| true);
    {
        let fits = fits.clone();
        use_effect_with(state.kept.clone(), move |kept| {
            let nothing = kept.list.is_empty() && load_kept().is_empty();
            fits.set(nothing || save_kept(&file::write(&kept.list)));
        });
    }
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        let take_over = Closure::<dyn Fn()>::new(move || {
            if let Some(list) = stored() {
                dispatcher.dispatch(Action::Keep(KeepAction::TakeOver(list)));
            }
        });
        browser::listen("storage", take_over.as_ref().unchecked_ref());
        // The page listens for as long as it is there.
        take_over.forget();
    });
    *fits
}
