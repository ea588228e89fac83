//! Reading the inputs of a case key by key; whatever nobody took is an unknown key.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::date::Date;
use crate::facts::{Fact, Stated};
use crate::money::Yuan;
use crate::pairs::Distinct;
use crate::percent::Percent;
use crate::regulation::Regulation;
use crate::truth::Truth;

/// What is wrong with the inputs of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputProblem {
    /// Where: `inputs.loss_amount`.
    pub path: String,
    /// What is wrong and what to write.
    pub message: String,
}

impl fmt::Display for InputProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl std::error::Error for InputProblem {}

impl InputProblem {
    pub(super) fn new(path: &str, message: String) -> InputProblem {
        InputProblem { path: path.to_owned(), message }
    }
}

pub(super) struct Inputs {
    path: String,
    values: Map<String, Value>,
    taken: BTreeSet<String>,
}

type Read<T> = Result<T, InputProblem>;

impl Inputs {
    pub fn new(inputs: &Value) -> Read<Inputs> {
        Inputs::at("inputs".to_owned(), inputs)
    }

    fn at(path: String, inputs: &Value) -> Read<Inputs> {
        match inputs {
            Value::Object(values) => Ok(Inputs { path, values: values.clone(), taken: BTreeSet::new() }),
            other => Err(InputProblem { path, message: format!("write an object, not {other}") }),
        }
    }

    /// Reports a key that nobody took.
    pub fn finish(&self) -> Read<()> {
        match self.values.keys().find(|key| !self.taken.contains(*key)) {
            Some(key) => {
                let taken: Vec<&str> = self.taken.iter().map(String::as_str).collect();
                Err(self
                    .problem(key, format!("this question takes no such key; it takes {}", taken.join(", "))))
            }
            None => Ok(()),
        }
    }

    pub fn problem(&self, key: &str, message: String) -> InputProblem {
        InputProblem { path: format!("{}.{key}", self.path), message }
    }

    /// Whether the key is there at all, `null` or not.
    pub fn has(&self, key: &str) -> bool {
        self.values.contains_key(key)
    }

    fn take(&mut self, key: &str) -> Option<Value> {
        self.taken.insert(key.to_owned());
        self.values.get(key).filter(|value| !value.is_null()).cloned()
    }

    fn parsed<T>(
        &mut self,
        key: &str,
        what: &str,
        parse: impl FnOnce(&Value) -> Option<T>,
    ) -> Read<Option<T>> {
        let Some(value) = self.take(key) else { return Ok(None) };
        match parse(&value) {
            Some(parsed) => Ok(Some(parsed)),
            None => Err(self.problem(key, format!("write {what}, not {value}"))),
        }
    }

    pub fn truth(&mut self, key: &str) -> Read<Truth> {
        self.parsed(key, "true, false or null", Value::as_bool).map(Truth::from)
    }

    pub fn text(&mut self, key: &str) -> Read<Option<String>> {
        self.parsed(key, "a text", |value| value.as_str().map(str::to_owned))
    }

    pub fn texts(&mut self, key: &str) -> Read<Option<Vec<String>>> {
        self.one_of(key, "a list of texts")
    }

    pub fn count(&mut self, key: &str) -> Read<Option<u32>> {
        self.one_of(key, "a whole number")
    }

    /// A value of a closed set, or of a list of them.
    pub fn one_of<T: DeserializeOwned>(&mut self, key: &str, what: &str) -> Read<Option<T>> {
        self.parsed(key, what, |value| serde_json::from_value(value.clone()).ok())
    }

    pub fn yuan(&mut self, key: &str) -> Read<Option<Yuan>> {
        self.parsed(key, "an amount in yuan as a decimal string", |value| value.as_str()?.parse().ok())
    }

    pub fn yuans(&mut self, key: &str) -> Read<Option<Vec<Yuan>>> {
        self.one_of(key, "a list of amounts as decimal strings")
    }

    pub fn percent(&mut self, key: &str) -> Read<Option<Percent>> {
        self.parsed(key, "a percentage as a decimal string", |value| value.as_str()?.parse().ok())
    }

    pub fn date(&mut self, key: &str) -> Read<Option<Date>> {
        self.parsed(key, "a day such as 2025-03-03", |value| value.as_str()?.parse().ok())
    }

    pub fn dates(&mut self, key: &str) -> Read<Distinct<Date>> {
        self.one_of(key, "a list of days such as 2025-03-03").map(Option::unwrap_or_default)
    }

    pub fn group(&mut self, key: &str) -> Read<Option<Inputs>> {
        let path = format!("{}.{key}", self.path);
        self.take(key).map(|value| Inputs::at(path, &value)).transpose()
    }

    /// States the facts under their own names.
    pub fn state(&mut self, stated: &mut Stated, facts: &[Fact]) -> Read<()> {
        for fact in facts {
            let truth = self.truth(fact.name())?;
            stated.set_fact(*fact, truth);
        }
        Ok(())
    }

    /// States the facts of a group, which may be absent.
    pub fn state_group(&mut self, key: &str, stated: &mut Stated, facts: &[Fact]) -> Read<()> {
        let Some(mut group) = self.group(key)? else { return Ok(()) };
        group.state(stated, facts)?;
        group.finish()
    }

    /// States facts that, being allegations, do not hold where they are absent; returns those given as null.
    pub fn allege(&mut self, stated: &mut Stated, facts: &[Fact]) -> Read<Vec<Fact>> {
        let mut open = Vec::new();
        for fact in facts {
            let given = self.has(fact.name());
            match self.truth(fact.name())? {
                Truth::Unknown if given => open.push(*fact),
                truth => stated.set_fact(*fact, truth),
            }
        }
        Ok(open)
    }

    /// States the readings chosen for doubts, by the doubt's id.
    pub fn readings(&mut self, regulation: &Regulation, stated: &mut Stated) -> Read<()> {
        let Some(mut group) = self.group("readings")? else { return Ok(()) };
        for doubt in &regulation.doubts {
            let Some(reading) = group.text(&doubt.id)? else { continue };
            if !doubt.readings.iter().any(|known| known.id == reading) {
                let known: Vec<&str> = doubt.readings.iter().map(|known| known.id.as_str()).collect();
                let message =
                    format!("there is no reading `{reading}`; the readings are {}", known.join(", "));
                return Err(group.problem(&doubt.id, message));
            }
            stated.set_reading(&doubt.id, Some(&reading));
        }
        group.finish()
    }

    /// States the items of a list: those given hold, the others do not; nothing where the list is absent.
    pub fn state_items<'i>(
        &mut self,
        key: &str,
        stated: &mut Stated,
        items: impl Iterator<Item = &'i str> + Clone,
    ) -> Read<()> {
        let Some(given) = self.texts(key)? else { return Ok(()) };
        if let Some(stranger) = given.iter().find(|given| !items.clone().any(|item| item == *given)) {
            let known: Vec<&str> = items.collect();
            return Err(self
                .problem(key, format!("there is no item `{stranger}`; the items are {}", known.join(", "))));
        }
        for item in items {
            stated.set_item(item, given.iter().any(|given| given == item).into());
        }
        Ok(())
    }
}
