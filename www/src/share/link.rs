//! The link: a whole scenario in the fragment of an address. Pure: no browser.
//!
//! The fragment is `s`, the version, `-` and the bytes in the letters of base64url, which no chat program
//! breaks apart: a checksum of four bytes, the regulation's id, and three bytes for each name with its yes or
//! no; other values follow. Names and words go by their hashes, so that the link stays short and a name
//! added later changes no link; what it names is found again among the names of the regulation.

use crate::fund::typed::{NO, YES};
use crate::regulations;
use crate::scenario::Scenario;
use crate::storage::checksum;
use crate::wire::names::Key;
use crate::wire::{self, Entry, Mistake, names};

/// The version of the links that this page writes and reads.
pub const VERSION: u32 = 1;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CHECKSUM_BYTES: usize = 4;

/// Why a link cannot be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum LinkMistake {
    /// It is of this other version.
    Version(u32),
    /// It was cut or altered on its way.
    Damaged,
    /// It is whole, but says what this page does not know.
    Unknown(Option<Mistake>),
}

/// How a value is written.
enum Kind {
    No,
    Yes,
    /// A word that the name takes, by its hash.
    Word,
    /// Any text.
    Text,
}

/// The fragment for a scenario, without the `#`.
pub fn write(regulation: &str, scenario: &Scenario) -> String {
    let mut bytes = Vec::new();
    put_text(&mut bytes, regulation);
    for (name, value) in wire::entries(scenario) {
        put(&mut bytes, regulation, &name, &value);
    }
    let mut whole = checksum(&bytes).to_be_bytes().to_vec();
    whole.extend(bytes);
    format!("s{VERSION}-{}", in_letters(&whole))
}

/// The regulation and the scenario of a fragment; `None` where it is no link of this page at all.
pub fn read(fragment: &str) -> Option<Result<(String, Scenario), LinkMistake>> {
    let (version, letters) = fragment.strip_prefix('s')?.split_once('-')?;
    let version: u32 = version.parse().ok()?;
    Some(if version == VERSION { opened(letters) } else { Err(LinkMistake::Version(version)) })
}

fn opened(letters: &str) -> Result<(String, Scenario), LinkMistake> {
    // A full stop or bracket behind the link may have been taken for a part of it.
    let end = letters.bytes().position(|letter| !LETTERS.contains(&letter)).unwrap_or(letters.len());
    let whole = letters.get(..end).and_then(in_bytes).ok_or(LinkMistake::Damaged)?;
    let (sum, bytes) = whole.split_at_checked(CHECKSUM_BYTES).ok_or(LinkMistake::Damaged)?;
    if checksum(bytes).to_be_bytes() != sum {
        return Err(LinkMistake::Damaged);
    }
    let mut rest = bytes;
    let regulation = take_text(&mut rest).ok_or(LinkMistake::Damaged)?;
    if regulations::edition(&regulation, None).is_none() {
        return Err(LinkMistake::Unknown(Some(Mistake::Regulation(regulation))));
    }
    let mut entries = Vec::new();
    let names = names::names(&regulation);
    while !rest.is_empty() {
        entries.push(take(&mut rest, &regulation, &names).ok_or(LinkMistake::Unknown(None))?);
    }
    let scenario =
        wire::scenario(&regulation, &entries).map_err(|mistake| LinkMistake::Unknown(Some(mistake)))?;
    Ok((regulation, scenario))
}

fn put(bytes: &mut Vec<u8>, regulation: &str, name: &str, value: &str) {
    let key = names::key(regulation, name);
    let words = key.map(|key| names::words(regulation, name, key)).unwrap_or_default();
    let kind = match value {
        YES if words.contains(&YES) => Kind::Yes,
        NO if words.contains(&NO) => Kind::No,
        value if words.contains(&value) => Kind::Word,
        _ => Kind::Text,
    };
    bytes.extend(head(name, &kind));
    match kind {
        Kind::Yes | Kind::No => {}
        Kind::Word => bytes.extend(word(value)),
        Kind::Text => put_text(bytes, value),
    }
}

fn take(rest: &mut &[u8], regulation: &str, names: &[(&'static str, Key)]) -> Option<Entry> {
    let head_bytes = take_bytes(rest, 3)?;
    let kind = match head_bytes.first()? >> 6 {
        0 => Kind::No,
        1 => Kind::Yes,
        2 => Kind::Word,
        _ => Kind::Text,
    };
    let (name, key) = named(names, |name| head(name, &kind) == head_bytes)?;
    let value = match kind {
        Kind::No => NO.to_owned(),
        Kind::Yes => YES.to_owned(),
        Kind::Text => take_text(rest)?,
        Kind::Word => {
            let hash = take_bytes(rest, 2)?;
            let words = names::words(regulation, &name, key);
            words.into_iter().find(|known| word(known) == hash)?.to_owned()
        }
    };
    Some((name, value))
}

/// The name whose head these bytes are.
fn named(names: &[(&'static str, Key)], is: impl Fn(&str) -> bool) -> Option<(String, Key)> {
    names.iter().find(|(name, _)| is(name)).map(|(name, key)| ((*name).to_owned(), *key))
}

/// The kind in two bits, the name's hash in the others.
fn head(name: &str, kind: &Kind) -> [u8; 3] {
    let bits: u8 = match kind {
        Kind::No => 0,
        Kind::Yes => 1,
        Kind::Word => 2,
        Kind::Text => 3,
    };
    let [_, first, second, third] = checksum(name.as_bytes()).to_be_bytes();
    [bits << 6 | first & 0x3f, second, third]
}

fn word(word: &str) -> [u8; 2] {
    let [.., first, second] = checksum(word.as_bytes()).to_be_bytes();
    [first, second]
}

/// A text behind its length, of which each byte tells seven bits and whether more follow.
fn put_text(bytes: &mut Vec<u8>, text: &str) {
    let mut length = text.len();
    while length > 0x7f {
        bytes.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    bytes.push(length as u8);
    bytes.extend(text.bytes());
}

fn take_text(rest: &mut &[u8]) -> Option<String> {
    let mut length = 0usize;
    for shift in (0..28).step_by(7) {
        let byte = *take_bytes(rest, 1)?.first()?;
        length |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return String::from_utf8(take_bytes(rest, length)?.to_vec()).ok();
        }
    }
    None
}

fn take_bytes<'b>(rest: &mut &'b [u8], count: usize) -> Option<&'b [u8]> {
    let (taken, left) = rest.split_at_checked(count)?;
    *rest = left;
    Some(taken)
}

fn in_letters(bytes: &[u8]) -> String {
    let mut letters = String::new();
    for three in bytes.chunks(3) {
        let bits =
            three.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            let letter = LETTERS.get((bits >> (18 - 6 * place)) as usize & 0x3f);
            letters.extend(letter.map(|letter| char::from(*letter)));
        }
    }
    letters
}

fn in_bytes(letters: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for four in letters.as_bytes().chunks(4) {
        let mut bits = 0u32;
        for letter in four {
            let value = LETTERS.iter().position(|known| known == letter)?;
            bits = bits << 6 | value as u32;
        }
        bits <<= 6 * (4 - four.len());
        let [_, three @ ..] = bits.to_be_bytes();
        bytes.extend(three.get(..four.len().checked_sub(1).filter(|count| *count > 0)?)?);
    }
    Some(bytes)
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests;
