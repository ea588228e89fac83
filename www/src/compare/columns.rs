//! What stands in the columns: the scenario on the page and the copies kept beside it. Pure.

use borsh::{BorshDeserialize, BorshSerialize};
use chidu::regulation::Regulation;
use chidu::{Fact, Stated};

use crate::regulations;
use crate::scenario::{OptionSet, Scenario};

/// The most columns beside that of the page.
pub const MOST_KEPT: usize = 3;

/// A scenario kept for comparing.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Compared {
    /// The id of its regulation.
    pub regulation: String,
    /// What is typed.
    pub scenario: Scenario,
}

/// The comparison.
#[derive(Clone, Debug, Default, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Comparison {
    /// Whether it is on the screen.
    pub shown: bool,
    /// The copies, at most three.
    pub kept: Vec<Compared>,
    /// The copy last removed.
    pub removed: Option<Compared>,
}

/// What a reader does to it.
#[derive(Clone, Debug, PartialEq)]
pub enum ComparisonAction {
    /// Looks at it, or goes back to the page.
    Show(bool),
    /// Adds a copy.
    Keep(Box<Compared>),
    /// Removes a copy.
    Remove(usize),
    /// Puts back the one removed.
    UndoRemove,
    /// Opens a copy on the page, which takes its place.
    Open(usize),
}

impl Comparison {
    /// Whether no further copy has a place.
    pub fn is_full(&self) -> bool {
        self.kept.len() >= MOST_KEPT
    }

    /// Adds a copy, where there is a place for it.
    pub fn keep(&mut self, kept: Compared) {
        if !self.is_full() {
            self.kept.push(kept);
        }
    }

    /// Removes a copy, which can be put back.
    pub fn remove(&mut self, place: usize) {
        if place < self.kept.len() {
            self.removed = Some(self.kept.remove(place));
        }
    }

    /// Puts back the copy removed, where there is a place for it.
    pub fn undo_remove(&mut self) {
        if !self.is_full() {
            self.kept.extend(self.removed.take());
        }
    }
}

/// A column: a scenario under an edition of a regulation.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The regulation.
    pub regulation: &'static Regulation,
    /// The scenario.
    pub scenario: Scenario,
}

impl Column {
    /// The scenario under the regulation of this id, in the edition of its day of assessment.
    pub fn of(regulation: &str, scenario: Scenario) -> Option<Column> {
        let regulation = regulations::edition(regulation, scenario.assessment_day())?;
        Some(Column { regulation, scenario })
    }
}

/// What of a scenario can be said under another regulation: all but what is named by one document's own
/// articles, namely items, readings and disqualifiers.
pub fn carried(scenario: &Scenario) -> Scenario {
    let mut stated = Stated::default();
    Fact::ALL.iter().for_each(|fact| stated.set_fact(*fact, scenario.stated.fact(*fact)));
    let mut carried = Scenario { stated, ..scenario.clone() };
    carried.sets.remove(&OptionSet::Disqualifiers);
    carried.not_clear =
        carried.not_clear.iter().filter(|name| name.parse::<Fact>().is_ok()).cloned().collect();
    carried
}

#[cfg(test)]
mod tests {
    use super::*;
    use chidu::Truth;

    fn kept(regulation: &str) -> Compared {
        Compared { regulation: regulation.to_owned(), scenario: Scenario::default() }
    }

    #[test]
    fn a_fourth_copy_has_no_place_and_one_removed_comes_back() {
        let mut comparison = Comparison::default();
        for regulation in ["sdic", "yibin", "state_council", "jiande"] {
            comparison.keep(kept(regulation));
        }
        let names = |comparison: &Comparison| -> Vec<String> {
            comparison.kept.iter().map(|kept| kept.regulation.clone()).collect()
        };
        assert_eq!(names(&comparison), ["sdic", "yibin", "state_council"]);
        comparison.remove(0);
        comparison.remove(7);
        assert_eq!(names(&comparison), ["yibin", "state_council"]);
        comparison.undo_remove();
        assert_eq!(names(&comparison), ["yibin", "state_council", "sdic"]);
        assert_eq!(comparison.removed, None);
    }

    #[test]
    fn facts_are_carried_over_and_articles_are_not() {
        let mut scenario = Scenario::default();
        scenario.stated.set_fact(Fact::CausedAssetLoss, Truth::Yes);
        scenario.stated.set_item("48.1", Truth::Yes);
        scenario.stated.set_reading("SD-13", Some("three_years_in_all"));
        scenario.not_clear.insert("48.2".to_owned());
        scenario.not_clear.insert(Fact::LossesRepeated.name().to_owned());
        let carried = carried(&scenario);
        assert!(carried.stated.fact(Fact::CausedAssetLoss).is_yes());
        assert_eq!(carried.stated.item("48.1"), Truth::Unknown);
        assert_eq!(carried.stated.reading("SD-13"), None);
        assert!(!carried.not_clear.contains("48.2"));
        assert!(carried.not_clear.contains(Fact::LossesRepeated.name()));
    }
}
