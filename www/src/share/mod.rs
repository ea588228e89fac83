//! The scenario in a link, a link opened, and the link as a code to scan.

pub mod arrival;
mod banner;
mod code;
pub mod link;
mod panel;

pub use banner::banner;
pub use panel::panel;

use crate::markup::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use crate::browser;
use crate::state::{Action, State};

/// Opens the link in the address, now and whenever the address changes.
#[hook]
pub fn use_links(state: &UseReducerHandle<State>) {
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        open(&dispatcher);
        let on_change = Closure::<dyn Fn()>::new(move || open(&dispatcher));
        browser::listen("hashchange", on_change.as_ref().unchecked_ref());
        // The page listens for as long as it is there.
        on_change.forget();
    });
}

/// Opens the link in the address, if there is one. One that was read is taken out of the address, so that
/// neither reloading nor going back opens it over what has been typed since.
fn open(dispatcher: &UseReducerDispatcher<State>) {
    let Some(link) = link::read(&browser::fragment()) else { return };
    if link.is_ok() {
        browser::drop_fragment();
    }
    dispatcher.dispatch(Action::Arrive(link.map(|(id, scenario)| (id, Box::new(scenario)))));
}
