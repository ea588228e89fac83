//! A scenario being filled in, as a reader would.

use chidu::{Fact, MoneyUnit, Truth};

use crate::scenario::{AmountField, Choice, OptionSet, Scenario, TextField, TypedAmount};

/// A scenario being filled in.
pub struct Filled(pub Scenario);

/// Nothing filled in yet.
pub fn blank() -> Filled {
    Filled(Scenario::default())
}

impl Filled {
    /// An amount, in 万元 where the text names no unit.
    pub fn amount(mut self, field: AmountField, text: &str) -> Filled {
        self.0.amounts.insert(field, TypedAmount { text: text.to_owned(), unit: MoneyUnit::Wan });
        self
    }

    /// Another text; an empty one is taken out.
    pub fn text(mut self, field: TextField, text: &str) -> Filled {
        if text.is_empty() {
            self.0.texts.remove(&field);
        } else {
            self.0.texts.insert(field, text.to_owned());
        }
        self
    }

    /// One option out of several.
    pub fn choose(mut self, choice: Choice, id: &str) -> Filled {
        self.0.choices.insert(choice, id.to_owned());
        self
    }

    /// An option of a set.
    pub fn mark(mut self, set: OptionSet, id: &str) -> Filled {
        self.0.sets.get_or_default(set).insert(id.to_owned());
        self
    }

    /// A fact answered with yes or no.
    pub fn fact(mut self, fact: Fact, truth: Truth) -> Filled {
        self.0.stated.set_fact(fact, truth);
        self
    }

    /// Facts that hold.
    pub fn facts(self, facts: &[Fact]) -> Filled {
        facts.iter().fold(self, |filled, fact| filled.fact(*fact, Truth::Yes))
    }

    /// Facts that do not hold.
    pub fn denied(self, facts: &[Fact]) -> Filled {
        facts.iter().fold(self, |filled, fact| filled.fact(*fact, Truth::No))
    }

    /// A fact that is alleged and not clear.
    pub fn not_clear(mut self, fact: Fact) -> Filled {
        self.0.note_clarity(fact.name(), Some(Truth::Unknown));
        self
    }

    /// A list item answered with yes or no.
    pub fn item(mut self, id: &str, truth: Truth) -> Filled {
        self.0.stated.set_item(id, truth);
        self
    }
}
