//! Keeping the state in the browser. What cannot be read is set aside, not thrown away.
//!
//! The stored text is a version, a checksum and the state's bytes in hexadecimal digits: small to write and
//! to read, which matters more here than that a person could read it.

use std::fmt::Write;

use borsh::{BorshDeserialize, BorshSerialize};

use crate::rule_files::RuleFile;
use crate::state::{State, VERSION};

const KEY: &str = "chidu.state";
const SET_ASIDE_KEY: &str = "chidu.state.set-aside";
/// The scenarios kept under names lie by themselves, as a file of them: a page with another state reads them
/// still, and another window that types does not write over them.
const KEPT_KEY: &str = "chidu.kept";
const KEPT_SET_ASIDE_KEY: &str = "chidu.kept.set-aside";
/// The rule files loaded lie by themselves, as they were chosen: whatever page comes next checks them anew.
const RULE_FILES_KEY: &str = "chidu.rule-files";
const RULE_FILES_VERSION: u32 = 1;

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
    match read(VERSION, &text) {
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

/// Stores the state. Whether it could be kept.
pub fn save(state: &State) -> bool {
    let kept = local_storage().zip(write(VERSION, state));
    kept.is_some_and(|(storage, text)| storage.set_item(KEY, &text).is_ok())
}

/// The rule files loaded, each with its name; `None` where they cannot be read.
pub fn load_rule_files() -> Option<Vec<(String, Vec<u8>)>> {
    let stored = local_storage().and_then(|storage| storage.get_item(RULE_FILES_KEY).ok().flatten());
    stored.map_or_else(|| Some(Vec::new()), |text| read(RULE_FILES_VERSION, &text))
}

/// Stores the rule files loaded. Whether they could be.
pub fn save_rule_files(files: &[RuleFile]) -> bool {
    let Some(storage) = local_storage() else { return false };
    if files.is_empty() {
        return storage.remove_item(RULE_FILES_KEY).is_ok();
    }
    let files: Vec<(&str, &[u8])> = files.iter().map(|file| (file.name.as_str(), &*file.bytes)).collect();
    write(RULE_FILES_VERSION, &files).is_some_and(|text| storage.set_item(RULE_FILES_KEY, &text).is_ok())
}

/// The scenarios kept, as the text of their file; empty where there are none.
pub fn load_kept() -> String {
    local_storage().and_then(|storage| storage.get_item(KEPT_KEY).ok().flatten()).unwrap_or_default()
}

/// Stores the file of the scenarios kept. Whether it could be.
pub fn save_kept(file: &str) -> bool {
    local_storage().is_some_and(|storage| storage.set_item(KEPT_KEY, file).is_ok())
}

/// Lays a file of scenarios that cannot be read under its own key.
pub fn set_kept_aside(file: &str) {
    if let Some(storage) = local_storage() {
        let _ = storage.set_item(KEPT_SET_ASIDE_KEY, file);
    }
}

fn local_storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

fn write(version: u32, value: &impl BorshSerialize) -> Option<String> {
    let bytes = borsh::to_vec(value).ok()?;
    let mut text = format!("{version}.{:08x}.", checksum(&bytes));
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    Some(text)
}

/// Reads what was stored: `None` when it is damaged or of another version.
fn read<T: BorshDeserialize>(version: u32, text: &str) -> Option<T> {
    let (written, rest) = text.split_once('.')?;
    let (sum, digits) = rest.split_once('.')?;
    if written.parse() != Ok(version) || !digits.is_ascii() || digits.len() % 2 != 0 {
        return None;
    }
    let byte = |place: usize| u8::from_str_radix(digits.get(place..place + 2)?, 16).ok();
    let bytes: Vec<u8> = (0..digits.len()).step_by(2).map(byte).collect::<Option<_>>()?;
    let whole = u32::from_str_radix(sum, 16) == Ok(checksum(&bytes));
    whole.then(|| borsh::from_slice(&bytes).ok()).flatten()
}

/// FNV-1a: enough to notice damage; any one byte changed changes it.
pub fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{AmountField, OptionSet};
    use crate::state::Action;
    use chidu::{Fact, Truth};
    use std::rc::Rc;
    use yew::Reducible;

    fn typed() -> State {
        let mut state = Rc::new(State::default());
        for action in [
            Action::ChooseRegulation(Some("jiande".to_owned())),
            Action::TypeAmount(AmountField::LossAmount, "6000 万元".to_owned()),
            Action::ChooseSet(OptionSet::FundCategories, ["investment_promotion_fund".to_owned()].into()),
            Action::AnswerFact(Fact::AtLiquidation, Truth::Yes),
            Action::AllegeItem("48.1".to_owned(), Some(Truth::Unknown)),
        ] {
            state = state.reduce(action);
        }
        (*state).clone()
    }

    #[test]
    fn what_is_written_is_read_back() {
        let state = typed();
        assert_eq!(read(VERSION, &write(VERSION, &state).unwrap()), Some(state));
    }

    #[test]
    fn damage_and_other_versions_are_noticed() {
        let text = write(VERSION, &typed()).unwrap();
        for place in 0..text.len() {
            let mut damaged = text.clone();
            let other = if text.as_bytes()[place] == b'0' { "1" } else { "0" };
            damaged.replace_range(place..=place, other);
            assert_eq!(read::<State>(VERSION, &damaged), None, "a change at {place} went unnoticed");
        }
        for damaged in ["", "{}", "1.2", "5.00000000.", &text[..text.len() - 2], &text.replacen('4', "3", 1)]
        {
            assert_eq!(read::<State>(VERSION, damaged), None, "{damaged}");
        }
    }
}
