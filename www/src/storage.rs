//! Keeping the state in the browser. What cannot be read is set aside, not thrown away.

use js_sys::JSON;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;

use crate::state::{State, VERSION};

const KEY: &str = "chidu.state";
const SET_ASIDE_KEY: &str = "chidu.state.set-aside";

/// What was found when the page opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing, or a state that was read.
    Fine,
    /// Something that could not be read: damaged, or of another version. It lies under its own key now.
    SetAside,
    /// No storage: refused or not there.
    NoStorage,
}

/// The stored state, or an empty one.
pub fn load() -> (State, Found) {
    let Some(storage) = local_storage() else { return (State::default(), Found::NoStorage) };
    let stored = storage.get_item(KEY).ok().flatten();
    let Some(text) = stored else { return (State::default(), Found::Fine) };
    match read(&text) {
        Some(state) => (state, Found::Fine),
        None => {
            // Storage that is full cannot keep a second copy: then the first stays where it is.
            if storage.set_item(SET_ASIDE_KEY, &text).is_ok() {
                let _ = storage.remove_item(KEY);
            }
            (State::default(), Found::SetAside)
        }
    }
}

/// Reads a stored state: `None` when it is damaged or of another version.
fn read(text: &str) -> Option<State> {
    let value = JSON::parse(text).ok()?;
    serde_wasm_bindgen::from_value::<State>(value).ok().filter(|state| state.version == VERSION)
}

/// Stores the state. Whether it could be kept.
pub fn save(state: &State) -> bool {
    let write = || {
        let value = state.serialize(&Serializer::json_compatible()).ok()?;
        let text = JSON::stringify(&value).ok()?.as_string()?;
        local_storage()?.set_item(KEY, &text).ok()
    };
    write().is_some()
}

fn local_storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
