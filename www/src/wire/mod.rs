//! A scenario as a list of named texts, which files and links are made of; and back again. Pure: no browser.
//!
//! The names are those of the worked cases where they have one: `loss_amount`, `responsibility`; a list item
//! goes by its id, `5.3`, a reading by the id of its doubt, `JD-06`. Yes and no are `yes` and `no`, an
//! answer marked as not clear is `not_clear`. Texts stand as they were typed, an amount's unit under its own
//! name, `loss_amount_unit`, unless it is 万元.

pub mod in_words;
pub mod names;
#[cfg(all(test, not(target_family = "wasm")))]
pub mod tests;

use chidu::{Distinct, MoneyUnit, Truth};

use crate::fund::typed::{NO, YES};
use crate::regulations;
use crate::scenario::Scenario;
use names::{AMOUNTS, CHOICES, Key, NOT_CLEAR, SETS, TEXTS};

/// A name and its text.
pub type Entry = (String, String);

/// What stands between the options of a set.
const BETWEEN: char = ',';

/// Why entries are no scenario.
#[derive(Clone, Debug, PartialEq)]
pub enum Mistake {
    /// There is no regulation with this id.
    Regulation(String),
    /// The regulation has no such name.
    Name(String),
    /// The name does not take this value; it takes these.
    Value {
        /// The name.
        name: String,
        /// The value.
        value: String,
        /// What it takes.
        takes: Vec<&'static str>,
    },
    /// The name stands there twice.
    Twice(String),
}

/// The scenario as entries, in the page's order.
pub fn entries(scenario: &Scenario) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut put = |name: &str, value: &str| entries.push((name.to_owned(), value.to_owned()));
    for (field, name, unit) in AMOUNTS {
        let Some(amount) = scenario.amounts.get(field) else { continue };
        put(name, &amount.text);
        if amount.unit != MoneyUnit::default() {
            put(unit, names::unit(amount.unit));
        }
    }
    scenario.texts.iter().for_each(|(field, text)| put(named(&TEXTS, *field), text));
    scenario.choices.iter().for_each(|(choice, option)| put(named(&CHOICES, *choice), option));
    for (set, options) in scenario.sets.iter() {
        put(named(&SETS, *set), &options.as_slice().join(","));
    }
    let stated = &scenario.stated;
    let facts = stated.facts().map(|(fact, holds)| (fact.name(), holds));
    for (name, holds) in facts.chain(stated.items()) {
        if !scenario.not_clear.contains(name) {
            put(name, if holds { YES } else { NO });
        }
    }
    scenario.not_clear.iter().for_each(|name| put(name, NOT_CLEAR));
    stated.readings().for_each(|(doubt, reading)| put(doubt, reading));
    entries
}

/// The scenario that entries make.
///
/// # Errors
/// A regulation that is not there, a name that it does not have or that stands there twice, and a value that
/// a name does not take, each by name.
pub fn scenario(regulation: &str, entries: &[Entry]) -> Result<Scenario, Mistake> {
    if regulations::edition(regulation, None).is_none() {
        return Err(Mistake::Regulation(regulation.to_owned()));
    }
    let mut scenario = Scenario::default();
    for (place, (name, value)) in entries.iter().enumerate() {
        if entries.iter().take(place).any(|(before, _)| before == name) {
            return Err(Mistake::Twice(name.clone()));
        }
        let key = names::key(regulation, name).ok_or_else(|| Mistake::Name(name.clone()))?;
        let takes = names::words(regulation, name, key);
        if !fits(key, value, &takes) {
            return Err(Mistake::Value { name: name.clone(), value: value.clone(), takes });
        }
        scenario.put(key, name, value);
    }
    Ok(scenario)
}

/// The scenario that entries make which this page once wrote, whatever the regulation says of them now: what it does not
/// name is taken for a list item where it is answered as one, and for a reading otherwise.
pub fn as_written(regulation: &str, entries: &[Entry]) -> Scenario {
    let mut scenario = Scenario::default();
    for (name, value) in entries {
        let unnamed = if [YES, NO, NOT_CLEAR].contains(&value.as_str()) { Key::Item } else { Key::Reading };
        scenario.put(names::key(regulation, name).unwrap_or(unnamed), name, value);
    }
    scenario
}

fn fits(key: Key, value: &str, takes: &[&'static str]) -> bool {
    match key {
        Key::Amount(_) | Key::Text(_) => true,
        Key::Set(_) => options(value).all(|option| takes.contains(&option)),
        _ => takes.contains(&value),
    }
}

/// The options of a set.
pub fn options(value: &str) -> impl Iterator<Item = &str> {
    value.split(BETWEEN).filter(move |_| !value.is_empty())
}

impl Scenario {
    fn put(&mut self, key: Key, name: &str, value: &str) {
        let holds = match value {
            YES => Truth::Yes,
            NO => Truth::No,
            _ => Truth::Unknown,
        };
        match key {
            Key::Amount(field) => self.amounts.get_or_default(field).text = value.to_owned(),
            Key::Unit(field) => {
                let unit = MoneyUnit::ALL.into_iter().find(|unit| names::unit(*unit) == value);
                self.amounts.get_or_default(field).unit = unit.unwrap_or_default();
            }
            Key::Text(field) => {
                self.texts.insert(field, value.to_owned());
            }
            Key::Choice(choice) => {
                self.choices.insert(choice, value.to_owned());
            }
            Key::Set(set) => {
                let options: Distinct<String> = options(value).map(str::to_owned).collect();
                self.sets.insert(set, options);
            }
            Key::Reading => self.stated.set_reading(name, Some(value)),
            Key::Fact(_) | Key::Item if value == NOT_CLEAR => {
                self.not_clear.insert(name.to_owned());
            }
            Key::Fact(fact) => self.stated.set_fact(fact, holds),
            Key::Item => self.stated.set_item(name, holds),
        }
    }
}

/// The name in a table; every field has one.
fn named<K: PartialEq>(table: &[(K, &'static str)], key: K) -> &'static str {
    table.iter().find(|(known, _)| *known == key).map_or("", |(_, name)| name)
}
