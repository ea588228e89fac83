//! The file of scenarios: what it looks like, and what is wrong with one that is none. Pure: no browser.
//! `schema/scenario.json` says the same in JSON Schema.

use chidu::Receipt;

use crate::concluded::edition;
use crate::keep::kept::Named;
use crate::scenario::Scenario;
use crate::wire::{self, Entry, Mistake};

/// What the files call themselves.
pub const FORMAT: &str = "chidu-scenarios";
/// The version that this page writes and reads.
pub const VERSION: &str = "1";

/// A value of a JSON file.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object.
    Object(Vec<(String, Node)>),
    /// A number, true, false or null, as written.
    Other(String),
}

/// Why a file cannot be taken.
#[derive(Clone, Debug, PartialEq)]
pub enum FileMistake {
    /// The browser could not read it.
    Unreadable,
    /// It is no JSON from this line on, where the browser tells.
    NotJson(Option<usize>),
    /// It is JSON, but no file of scenarios.
    NotOurs,
    /// It is of this other version.
    Version(String),
    /// At this place something of another kind is needed.
    Kind(String, Needed),
    /// At this place stands a key that the format does not have.
    Key(String),
    /// The scenario of this number and name says what it cannot.
    Scenario(usize, String, Mistake),
}

/// What is needed at a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Needed {
    /// A text.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
}

/// The file of some scenarios.
pub fn write(list: &[Named]) -> String {
    let mut file = format!("{{\n  \"format\": \"{FORMAT}\",\n  \"version\": {VERSION},\n  \"scenarios\": [");
    for (place, named) in list.iter().enumerate() {
        file.push_str(if place == 0 { "\n    " } else { ",\n    " });
        file.push_str(&write_one(named));
    }
    file.push_str("\n  ]\n}\n");
    file
}

/// One scenario of it, as a JSON object.
pub fn write_one(named: &Named) -> String {
    let mut object = format!("{{\n      \"name\": {},\n", quoted(&named.name));
    object.push_str(&format!("      \"regulation\": {},\n", quoted(&named.regulation)));
    object.push_str("      \"inputs\": {");
    for (place, (name, value)) in wire::entries(&named.scenario).iter().enumerate() {
        let comma = if place == 0 { "" } else { "," };
        object.push_str(&format!("{comma}\n        {}: {}", quoted(name), quoted(value)));
    }
    object.push_str("\n      }");
    if let Some(edition) = edition(&named.regulation, &named.scenario) {
        object.push_str(&receipt(&edition.receipt()));
    }
    object.push_str("\n    }");
    object
}

/// The scenarios of a file.
///
/// # Errors
/// The first thing that is wrong with it; then nothing of it is taken.
pub fn read(file: &Node) -> Result<Vec<Named>, FileMistake> {
    scenarios(file, wire::scenario)
}

/// The scenarios that the page itself has kept. Their inputs are taken as they are: the regulation may be that of a
/// rule file which is not loaded now, or says something else by now.
///
/// # Errors
/// What is wrong with the form of the file.
pub fn read_kept(file: &Node) -> Result<Vec<Named>, FileMistake> {
    scenarios(file, |regulation, inputs| Ok(wire::as_written(regulation, inputs)))
}

type FromInputs = fn(&str, &[Entry]) -> Result<Scenario, Mistake>;

fn scenarios(file: &Node, from: FromInputs) -> Result<Vec<Named>, FileMistake> {
    let Node::Object(entries) = file else { return Err(FileMistake::NotOurs) };
    let of = |key: &str| entries.iter().find(|(known, _)| known == key).map(|(_, value)| value);
    if of("format") != Some(&Node::Text(FORMAT.to_owned())) {
        return Err(FileMistake::NotOurs);
    }
    match of("version") {
        Some(Node::Other(version)) if version == VERSION => {}
        Some(Node::Other(version) | Node::Text(version)) => {
            return Err(FileMistake::Version(version.clone()));
        }
        _ => return Err(FileMistake::NotOurs),
    }
    only(entries, &["format", "version", "scenarios"], "")?;
    match of("scenarios") {
        Some(Node::List(list)) => {
            list.iter().enumerate().map(|(place, node)| named(place, node, from)).collect()
        }
        _ => Err(FileMistake::Kind("scenarios".to_owned(), Needed::List)),
    }
}

fn named(place: usize, node: &Node, from: FromInputs) -> Result<Named, FileMistake> {
    let path = format!("scenarios[{place}]");
    let Written { name, regulation, inputs } = written(&path, node)?;
    let name = name.ok_or_else(|| FileMistake::Kind(format!("{path}.name"), Needed::Text))?;
    let scenario = from(&regulation, &inputs)
        .map_err(|mistake| FileMistake::Scenario(place + 1, name.clone(), mistake))?;
    Ok(Named { name, regulation, scenario })
}

/// A scenario as it is written down; its inputs are not looked into.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// Its name.
    pub name: Option<String>,
    /// The id of its regulation.
    pub regulation: String,
    /// What is typed and chosen.
    pub inputs: Vec<Entry>,
}

/// The scenario in a JSON object that stands at `path`.
///
/// # Errors
/// The first thing that is wrong with its form.
pub fn written(path: &str, node: &Node) -> Result<Written, FileMistake> {
    let at = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    let Node::Object(entries) = node else {
        return Err(FileMistake::Kind(path.to_owned(), Needed::Object));
    };
    only(entries, &["name", "regulation", "inputs", "receipt"], &at(""))?;
    let of = |key: &str| entries.iter().find(|(known, _)| known == key).map(|(_, value)| value);
    let text = |key: &str| match of(key) {
        Some(Node::Text(text)) if !text.trim().is_empty() => Ok(text.clone()),
        _ => Err(FileMistake::Kind(at(key), Needed::Text)),
    };
    let name = of("name").map(|_| text("name")).transpose()?;
    let regulation = text("regulation")?;
    let Some(Node::Object(inputs)) = of("inputs") else {
        return Err(FileMistake::Kind(at("inputs"), Needed::Object));
    };
    let input = |(key, value): &(String, Node)| match value {
        Node::Text(value) => Ok((key.clone(), value.clone())),
        _ => Err(FileMistake::Kind(at(&format!("inputs.{key}")), Needed::Text)),
    };
    let inputs = inputs.iter().map(input).collect::<Result<_, _>>()?;
    Ok(Written { name, regulation, inputs })
}

fn only(entries: &[(String, Node)], keys: &[&str], path: &str) -> Result<(), FileMistake> {
    match entries.iter().find(|(key, _)| !keys.contains(&key.as_str())) {
        Some((key, _)) => Err(FileMistake::Key(format!("{path}{key}"))),
        None => Ok(()),
    }
}

/// What the answer rests on; for whoever receives the file, and not read again.
fn receipt(receipt: &Receipt<'_>) -> String {
    let or_null = |value: Option<String>| value.unwrap_or_else(|| "null".to_owned());
    let entries = [
        ("version", quoted(receipt.version)),
        ("build", or_null(receipt.build.map(quoted))),
        ("regulation", quoted(receipt.regulation)),
        ("edition", quoted(receipt.edition)),
        ("file_sha256", quoted(receipt.file_sha256)),
        ("calendar_through", or_null(receipt.calendar_through.map(|year| year.to_string()))),
    ];
    let lines = entries.map(|(key, value)| format!("        \"{key}\": {value}"));
    format!(",\n      \"receipt\": {{\n{}\n      }}", lines.join(",\n"))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            letter if u32::from(letter) < 0x20 => quoted.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests;
