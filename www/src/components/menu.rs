//! The menu of the head: what is wanted now and then.

use crate::markup::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::focus::{MENU, focus};
use crate::words::SharedWords;

/// The menu, open or closed. Choosing from it closes it, as Escape does and going elsewhere; the focus goes
/// back to its button unless what was chosen takes it.
pub fn menu(words: &SharedWords, open: &UseStateHandle<bool>, items: Html) -> Html {
    let is_open = **open;
    let toggle = set(open, !is_open);
    let close = set(open, false);
    let choose = {
        let close = close.clone();
        Callback::from(move |event: MouseEvent| {
            close.emit(event);
            focus(MENU);
        })
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if *open && event.key() == "Escape" {
                event.stop_propagation();
                open.set(false);
                focus(MENU);
            }
        })
    };
    let onfocusout = {
        let open = open.clone();
        Callback::from(move |event: FocusEvent| {
            if *open && goes_elsewhere(&event) {
                open.set(false);
            }
        })
    };
    html! {
        <div class="menu" {onkeydown} {onfocusout}>
            <button type="button" id={MENU} aria-expanded={is_open.to_string()} onclick={toggle}>{ words.menu }</button>
            if is_open {
                <div class="menu-cover" onclick={close}></div>
                <div class="menu-items" onclick={choose}>{ items }</div>
            }
        </div>
    }
}

fn set(open: &UseStateHandle<bool>, to: bool) -> Callback<MouseEvent> {
    let open = open.clone();
    Callback::from(move |_| open.set(to))
}

/// Whether the focus goes to something outside the menu.
fn goes_elsewhere(event: &FocusEvent) -> bool {
    let to = event.related_target().and_then(|to| to.dyn_into::<Element>().ok());
    to.is_some_and(|to| to.closest(".menu").ok().flatten().is_none())
}
