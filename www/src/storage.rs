//! Keeping the state in the browser. What cannot be read is set aside, not thrown away.

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
pub fn read(text: &str) -> Option<State> {
    serde_json::from_str::<State>(text).ok().filter(|state| state.version == VERSION)
}

/// Stores the state. Whether it could be kept.
pub fn save(state: &State) -> bool {
    let kept = local_storage().zip(serde_json::to_string(state).ok());
    kept.is_some_and(|(storage, text)| storage.set_item(KEY, &text).is_ok())
}

fn local_storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
