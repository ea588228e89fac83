//! The regulations to prove: those embedded, and the invented ones that are only a file.

use std::cell::Cell;
use std::path::Path;
use std::sync::OnceLock;

use chidu::regulation::{AccountabilityRules, Regulation, Trigger};
use chidu::{Answer, Condition, Fact, Stated};

use crate::space::{Axis, TRUTHS};

/// Every regulation, the invented ones last.
pub fn all() -> impl Iterator<Item = &'static Regulation> {
    static INVENTED: OnceLock<Vec<Regulation>> = OnceLock::new();
    let invented = INVENTED.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rule_files/valid");
        let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
        files.sort();
        files
            .iter()
            .map(|file| chidu::author::read(&std::fs::read_to_string(file).unwrap()).unwrap())
            .collect()
    });
    chidu::regulations().iter().chain(invented)
}

/// The proof of one regulation.
pub struct Proof {
    pub regulation: &'static Regulation,
    /// The combinations asked so far.
    pub combinations: Cell<usize>,
    /// Those of them compared with what more would tell.
    pub compared: Cell<usize>,
}

/// The rules of the family `accountability`.
pub fn accountability(proof: &Proof) -> (&'static Regulation, &'static AccountabilityRules) {
    (proof.regulation, proof.regulation.accountability.as_ref().unwrap())
}

/// The answer raises every doubt that the regulation ties to this place.
pub fn assert_raised<T>(regulation: &Regulation, answer: &Answer<'_, T>, trigger: Trigger) {
    for doubt in regulation.doubts.iter().filter(|doubt| doubt.raised_on.contains(&trigger)) {
        assert!(answer.doubts.iter().any(|raised| raised.id == doubt.id), "{} is not raised", doubt.id);
    }
}

/// Whether the answer says what would settle it.
pub fn says_what_would_settle_it<T>(answer: &Answer<'_, T>) -> bool {
    !answer.missing.is_empty() || answer.doubts.iter().any(|raised| raised.decides)
}

/// The answer cites something, and only articles and doubts that the regulation has.
pub fn assert_sound<T>(regulation: &Regulation, answer: &Answer<'_, T>) {
    assert!(answer.citations.iter().all(|id| regulation.article(id).is_some()));
    assert!(answer.doubts.iter().all(|raised| regulation.doubt(raised.id).is_some()));
    assert_raised(regulation, answer, Trigger::Document);
}

/// The readings that conditions name: each doubt with the ids of its readings.
pub fn readings_of(conditions: &[&Condition]) -> Vec<(String, Vec<String>)> {
    let mut named: Vec<(String, Vec<String>)> = Vec::new();
    for condition in conditions {
        let found = match condition {
            Condition::Fact(_) => Vec::new(),
            Condition::All { all: parts } | Condition::Any { any: parts } => {
                readings_of(&parts.iter().collect::<Vec<_>>())
            }
            Condition::Not { not } => readings_of(&[not]),
            Condition::Reading { reading, among, .. } => vec![(reading.clone(), among.clone())],
        };
        named.extend(found);
    }
    named.sort();
    named.dedup();
    named
}

/// The facts that conditions ask for, each once, without those that are worked out from others.
pub fn facts_of<'c>(conditions: impl IntoIterator<Item = &'c Condition>, worked_out: &[Fact]) -> Vec<Fact> {
    let mut facts: Vec<Fact> = conditions.into_iter().flat_map(Condition::facts).collect();
    facts.sort();
    facts.dedup();
    facts.retain(|fact| !worked_out.contains(fact));
    facts
}

/// What may be stated: facts, items as a whole, readings; each an axis.
#[derive(Clone, Default)]
pub struct Stating {
    facts: Vec<Fact>,
    items: Vec<String>,
    readings: Vec<(String, Vec<String>)>,
}

impl Stating {
    pub fn new(facts: Vec<Fact>, items: Vec<String>, readings: Vec<(String, Vec<String>)>) -> Stating {
        Stating { facts, items, readings }
    }

    pub fn axes(&self) -> Vec<Axis> {
        let facts = self.facts.iter().map(|fact| Axis::truth(fact.name()));
        let items = self.items.iter().map(Axis::truth);
        let readings = self.readings.iter().map(|(doubt, readings)| Axis::open(doubt, readings.len() + 1));
        facts.chain(items).chain(readings).collect()
    }

    /// What these cells say, over what is stated anyway.
    pub fn over(&self, mut stated: Stated, at: &[usize]) -> Stated {
        let (facts, rest) = at.split_at(self.facts.len());
        let (items, readings) = rest.split_at(self.items.len());
        self.facts.iter().zip(facts).for_each(|(fact, cell)| stated.set_fact(*fact, TRUTHS[*cell]));
        self.items.iter().zip(items).for_each(|(item, cell)| stated.set_item(item, TRUTHS[*cell]));
        for ((doubt, among), cell) in self.readings.iter().zip(readings) {
            stated.set_reading(doubt, cell.checked_sub(1).map(|place| among[place].as_str()));
        }
        stated
    }
}

/// The first value that is unknown, then every other.
pub fn open<T>(options: impl IntoIterator<Item = T>) -> Vec<Option<T>> {
    std::iter::once(None).chain(options.into_iter().map(Some)).collect()
}
