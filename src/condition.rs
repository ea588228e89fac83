//! Conditions written in a regulation file: facts, list items and readings joined by all, any and not.

use serde::{Deserialize, Serialize};

use crate::facts::Fact;
use crate::world::World;

/// When something applies. In a regulation file: `"timely_measures"`, `{ all = [...] }`, `{ any = [...] }`,
/// `{ not = ... }`, or `{ reading = "JD-09", is = "..." }` for a choice the text leaves open.
/// `among` names every reading of that doubt and is filled in when the file is loaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
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
        #[serde(default)]
        among: Vec<String>,
    },
}

impl Condition {
    /// Whether the condition holds in a world. Parts after the deciding one are not asked.
    pub fn holds<'r>(&'r self, world: &mut World<'_, 'r>) -> bool {
        self.holds_with(world, &mut |world, fact| world.holds(fact))
    }

    /// The same with facts looked up by `fact`, for facts that follow from others.
    pub fn holds_with<'r>(
        &'r self,
        world: &mut World<'_, 'r>,
        fact: &mut impl FnMut(&mut World<'_, 'r>, Fact) -> bool,
    ) -> bool {
        match self {
            Condition::Fact(name) => fact(world, *name),
            Condition::All { all } => all.iter().all(|part| part.holds_with(world, fact)),
            Condition::Any { any } => any.iter().any(|part| part.holds_with(world, fact)),
            Condition::Not { not } => !not.holds_with(world, fact),
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

    /// Every reading named in the condition: the doubt, the reading, and the list to fill in.
    pub(crate) fn readings_mut(&mut self, visit: &mut impl FnMut(&str, &str, &mut Vec<String>)) {
        match self {
            Condition::Fact(_) => {}
            Condition::All { all: parts } | Condition::Any { any: parts } => {
                for part in parts {
                    part.readings_mut(visit);
                }
            }
            Condition::Not { not } => not.readings_mut(visit),
            Condition::Reading { reading, is, among } => visit(reading, is, among),
        }
    }
}
