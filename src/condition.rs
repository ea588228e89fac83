//! Conditions written in a regulation file: facts, list items and readings joined by all, any and not.

use std::fmt;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::facts::Fact;
use crate::world::World;

/// When something applies. In a regulation file: `"timely_measures"`, `{ all = [...] }`, `{ any = [...] }`,
/// `{ not = ... }`, or `{ reading = "JD-09", is = "..." }` for a choice the text leaves open.
/// `among` names every reading of that doubt and is filled in when the file is loaded.
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum Condition {
    /// The fact holds.
    Fact(Fact),
    /// All hold.
    All {
        /// The parts.
        all: Vec<Condition>,
    },
    /// At least one holds.
    Any {
        /// The parts.
        any: Vec<Condition>,
    },
    /// It does not hold.
    Not {
        /// The part.
        not: Box<Condition>,
    },
    /// The doubt is read in this way; open until the reader chooses.
    Reading {
        /// The doubt's id.
        reading: String,
        /// The id of one of its readings.
        is: String,
        /// The ids of all its readings.
        among: Vec<String>,
    },
}

/// Reads a condition as an author writes it, with messages an author can act on.
struct Written;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    all: Option<Vec<Condition>>,
    any: Option<Vec<Condition>>,
    not: Option<Box<Condition>>,
    reading: Option<String>,
    is: Option<String>,
}

impl<'de> Visitor<'de> for Written {
    type Value = Condition;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "a fact's name, {{ all = [...] }}, {{ any = [...] }}, {{ not = ... }} or {{ reading = \"...\", is = \"...\" }}"
        )
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Condition, E> {
        name.parse().map(Condition::Fact).map_err(E::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Condition, A::Error> {
        match Parts::deserialize(MapAccessDeserializer::new(map))? {
            Parts { all: Some(all), any: None, not: None, reading: None, is: None } => {
                Ok(Condition::All { all })
            }
            Parts { all: None, any: Some(any), not: None, reading: None, is: None } => {
                Ok(Condition::Any { any })
            }
            Parts { all: None, any: None, not: Some(not), reading: None, is: None } => {
                Ok(Condition::Not { not })
            }
            Parts { all: None, any: None, not: None, reading: Some(reading), is: Some(is) } => {
                Ok(Condition::Reading { reading, is, among: Vec::new() })
            }
            _ => Err(de::Error::custom("a condition has one of all, any, not, or both reading and is")),
        }
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Condition, D::Error> {
        deserializer.deserialize_any(Written)
    }
}

impl Condition {
    /// Whether the condition holds in a world. Parts after the deciding one are not asked.
    pub fn holds<'r>(&'r self, world: &mut World<'_, 'r>) -> bool {
        match self {
            Condition::Fact(fact) => world.holds(*fact),
            Condition::All { all } => all.iter().all(|part| part.holds(world)),
            Condition::Any { any } => any.iter().any(|part| part.holds(world)),
            Condition::Not { not } => !not.holds(world),
            Condition::Reading { reading, is, among } => {
                let readings: Vec<&str> = among.iter().map(String::as_str).collect();
                readings.get(world.read(reading, &readings)) == Some(&is.as_str())
            }
        }
    }

    /// Every fact the condition may ask about, in order.
    pub fn facts(&self) -> Vec<Fact> {
        match self {
            Condition::Fact(fact) => vec![*fact],
            Condition::All { all: parts } | Condition::Any { any: parts } => {
                parts.iter().flat_map(Condition::facts).collect()
            }
            Condition::Not { not } => not.facts(),
            Condition::Reading { .. } => Vec::new(),
        }
    }

    /// Every reading named in the condition: the doubt, and the list to fill in.
    pub(crate) fn readings_mut(&mut self, visit: &mut impl FnMut(&str, &mut Vec<String>)) {
        match self {
            Condition::Fact(_) => {}
            Condition::All { all: parts } | Condition::Any { any: parts } => {
                for part in parts {
                    part.readings_mut(visit);
                }
            }
            Condition::Not { not } => not.readings_mut(visit),
            Condition::Reading { reading, among, .. } => visit(reading, among),
        }
    }
}
