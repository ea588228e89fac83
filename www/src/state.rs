//! What the reader has typed and chosen, and how each action changes it. Pure: no browser in here.

use std::rc::Rc;

use borsh::{BorshDeserialize, BorshSerialize};
use chidu::{CalendarYear, Distinct, Fact, MoneyUnit, Pairs, Truth};
use yew::Reducible;

use crate::compare::{Compared, Comparison, ComparisonAction};
use crate::keep::kept::{KeepAction, Kept};
use crate::rule_files::{RuleFileAction, RuleFiles};
use crate::scenario::{AmountField, Choice, OptionSet, Scenario, TextField};
use crate::share::arrival::Arrival;
use crate::share::link::LinkMistake;
use crate::training;
use crate::words::Language;

/// The version of [`State`] as it is stored: another one is set aside, never guessed at.
pub const VERSION: u32 = 4;

/// The whole state of the page.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct State {
    /// The language of the interface.
    pub language: Language,
    /// Whether the large text is on (适老化).
    pub large_text: bool,
    /// The name of the reader's own unit, shown in the head and on paper; empty where none is given.
    pub unit_name: String,
    /// The regulation chosen; none is chosen for the reader.
    pub regulation: Option<String>,
    /// A scenario for each regulation, by its id: they never mix.
    pub scenarios: Pairs<String, Scenario>,
    /// The years loaded besides those that the page carries.
    pub years: Pairs<i32, CalendarYear>,
    /// The scenario that was last cleared away or replaced.
    pub cleared: Option<Cleared>,
    /// What stands beside it for comparing.
    pub comparison: Comparison,
    /// The scenarios kept under names, which are stored beside the state.
    #[borsh(skip)]
    pub kept: Rc<Kept>,
    /// The rule files loaded, which are stored beside the state.
    #[borsh(skip)]
    pub rule_files: RuleFiles,
    /// The link that was opened last, until the reader has taken note of it.
    #[borsh(skip)]
    pub arrival: Option<Arrival>,
    /// The exercise whose question is in sight, by its number.
    pub exercise: Option<u8>,
    /// The page shown in place of facts and answer; the next visit starts without it.
    #[borsh(skip)]
    pub sheet: Option<Sheet>,
}

/// A scenario cleared away, which can be brought back.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Cleared {
    /// The scenario.
    pub scenario: Scenario,
    /// What cleared it away.
    pub by: ClearedBy,
}

/// What cleared a scenario away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum ClearedBy {
    /// The reader cleared the page.
    Reset,
    /// Another scenario was opened.
    Scenario,
    /// An exercise was, by its number.
    Exercise(u8),
}

/// A page shown in place of facts and answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The exercises.
    Exercises,
    /// The terms.
    Glossary,
    /// Loading rule files.
    RuleFiles,
}

/// What a reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Chooses a regulation, or goes back to choosing.
    ChooseRegulation(Option<String>),
    /// Changes the language.
    SetLanguage(Language),
    /// Loads a year of the calendar.
    LoadYear(CalendarYear),
    /// Takes a loaded year out.
    RemoveYear(i32),
    /// Switches the large text.
    SetLargeText(bool),
    /// Types the name of the reader's own unit.
    NameUnit(String),
    /// Types an amount.
    TypeAmount(AmountField, String),
    /// Chooses the unit of an amount.
    ChooseUnit(AmountField, MoneyUnit),
    /// Types another text.
    TypeText(TextField, String),
    /// Chooses an option, or takes the choice back.
    Choose(Choice, Option<String>),
    /// Puts exactly these options into a set.
    ChooseSet(OptionSet, Distinct<String>),
    /// Answers a fact.
    AnswerFact(Fact, Truth),
    /// Answers a list item.
    AnswerItem(String, Truth),
    /// Answers several list items at once.
    AnswerItems(Vec<String>, Truth),
    /// Answers several facts at once.
    AnswerFacts(Vec<Fact>, Truth),
    /// Alleges a fact: yes, not alleged (`None`), or not clear.
    AllegeFact(Fact, Option<Truth>),
    /// Alleges an item: yes, not alleged (`None`), or not clear.
    AllegeItem(String, Option<Truth>),
    /// Chooses a reading of a doubt, or takes the choice back.
    Read(String, Option<String>),
    /// Puts a whole scenario in place of the one on the page.
    Open(String, Box<Scenario>),
    /// Opens an exercise under one of its regulations, in place of the scenario there.
    OpenExercise(u8, usize),
    /// Changes the scenario by a variant of an exercise.
    Vary(u8, usize),
    /// Puts the question of the exercise away.
    CloseExercise,
    /// Shows a page in place of facts and answer, or goes back to them.
    Show(Option<Sheet>),
    /// Clears the scenario.
    Reset,
    /// Brings the cleared scenario back.
    UndoReset,
    /// Changes the comparison.
    Compare(ComparisonAction),
    /// Does something with the scenarios kept.
    Keep(KeepAction),
    /// Loads or forgets a rule file.
    RuleFiles(RuleFileAction),
    /// Opens a link.
    Arrive(Result<(String, Box<Scenario>), LinkMistake>),
    /// Shows what was there before the link, or its content again.
    SwapArrival,
    /// Takes note of the link.
    DismissArrival,
}

impl Default for State {
    fn default() -> State {
        State {
            language: Language::Zh,
            large_text: false,
            unit_name: String::new(),
            regulation: None,
            scenarios: Pairs::default(),
            years: Pairs::default(),
            cleared: None,
            comparison: Comparison::default(),
            kept: Rc::default(),
            rule_files: RuleFiles::default(),
            arrival: None,
            exercise: None,
            sheet: None,
        }
    }
}

impl State {
    /// The scenario of the regulation chosen; an empty one where nothing is typed yet.
    pub fn scenario(&self) -> Scenario {
        self.regulation.as_ref().and_then(|id| self.scenarios.get(id)).cloned().unwrap_or_default()
    }

    /// Puts a whole scenario in place of the one of its regulation, which can be brought back.
    fn open(&mut self, id: String, scenario: Scenario, by: ClearedBy) {
        let before = self.scenarios.insert(id.clone(), scenario);
        let untouched = |before: &Scenario| {
            (1..=training::COUNT).any(|number| training::exercise(number).opens_with(before))
        };
        let before = before.filter(|before| *before != Scenario::default() && !untouched(before));
        self.cleared = before.map(|scenario| Cleared { scenario, by });
        self.regulation = Some(id);
        self.comparison.shown = false;
        self.sheet = None;
    }

    fn compare(&mut self, action: ComparisonAction) {
        match action {
            ComparisonAction::Show(shown) => self.comparison.shown = shown,
            ComparisonAction::Keep(kept) => self.comparison.keep(*kept),
            ComparisonAction::Remove(place) => self.comparison.remove(place),
            ComparisonAction::UndoRemove => self.comparison.undo_remove(),
            ComparisonAction::Open(place) => {
                // What is on the page takes the place of the copy, so that neither is lost.
                let here = self
                    .regulation
                    .clone()
                    .map(|regulation| Compared { regulation, scenario: self.scenario() });
                if let Some((copy, here)) = self.comparison.kept.get_mut(place).zip(here) {
                    let copy = std::mem::replace(copy, here);
                    self.open(copy.regulation, copy.scenario, ClearedBy::Scenario);
                }
            }
        }
    }

    fn after(mut self, action: Action) -> State {
        match action {
            Action::ChooseRegulation(id) => {
                self.regulation = id;
                self.cleared = None;
                self.comparison.shown = false;
                self.sheet = None;
            }
            Action::SetLanguage(language) => self.language = language,
            Action::SetLargeText(large) => self.large_text = large,
            Action::NameUnit(name) => self.unit_name = name,
            Action::LoadYear(year) => {
                self.years.insert(year.year, year);
            }
            Action::RemoveYear(year) => {
                self.years.remove(&year);
            }
            Action::Open(id, scenario) => {
                self.open(id, *scenario, ClearedBy::Scenario);
                self.exercise = None;
            }
            Action::Compare(action) => self.compare(action),
            Action::OpenExercise(number, place) => {
                if let Some((id, scenario)) = training::exercise(number).opening(place) {
                    self.open(id.to_owned(), scenario, ClearedBy::Exercise(number));
                    self.exercise = Some(number);
                }
            }
            Action::Vary(number, place) => {
                let variant = training::exercise(number).variants.get(place);
                if let (Some(id), Some(variant)) = (self.regulation.clone(), variant) {
                    let varied = training::varied(self.scenario(), *variant);
                    self.scenarios.insert(id, varied);
                }
            }
            Action::CloseExercise => self.exercise = None,
            Action::Show(sheet) => self.sheet = sheet,
            Action::Reset => {
                self.exercise = None;
                let removed = self.regulation.as_ref().and_then(|id| self.scenarios.remove(id));
                self.cleared = removed.map(|scenario| Cleared { scenario, by: ClearedBy::Reset });
            }
            Action::UndoReset => {
                if let (Some(id), Some(cleared)) = (self.regulation.clone(), self.cleared.take()) {
                    self.scenarios.insert(id, cleared.scenario);
                }
                self.exercise = None;
            }
            Action::RuleFiles(action) => self.rule_files = self.rule_files.after(action),
            Action::Keep(action) => self.kept = (*self.kept).clone().after(action).into(),
            Action::Arrive(link) => self.arrived(link),
            Action::SwapArrival => self.swap_arrival(),
            Action::DismissArrival => self.arrival = None,
            action => {
                if let Some(id) = self.regulation.clone() {
                    self.scenarios.get_or_default(id).apply(action);
                }
            }
        }
        self
    }
}

impl Scenario {
    /// An answer takes a mark of "not clear" back.
    fn answer_fact(&mut self, fact: Fact, truth: Truth) {
        self.stated.set_fact(fact, truth);
        self.note_clarity(fact.name(), None);
    }

    fn answer_item(&mut self, id: &str, truth: Truth) {
        self.stated.set_item(id, truth);
        self.note_clarity(id, None);
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::TypeAmount(field, text) => self.amounts.get_or_default(field).text = text,
            Action::ChooseUnit(field, unit) => self.amounts.get_or_default(field).unit = unit,
            Action::TypeText(field, text) => {
                self.texts.insert(field, text);
            }
            Action::Choose(choice, Some(option)) => {
                self.choices.insert(choice, option);
            }
            Action::Choose(choice, None) => {
                self.choices.remove(&choice);
            }
            Action::ChooseSet(set, options) => {
                self.sets.insert(set, options);
            }
            Action::AnswerFact(fact, truth) => self.answer_fact(fact, truth),
            Action::AnswerFacts(facts, truth) => {
                facts.iter().for_each(|fact| self.answer_fact(*fact, truth));
            }
            Action::AnswerItem(id, truth) => self.answer_item(&id, truth),
            Action::AnswerItems(ids, truth) => ids.iter().for_each(|id| self.answer_item(id, truth)),
            Action::AllegeFact(fact, allegation) => {
                self.stated.set_fact(fact, allegation.unwrap_or_default());
                self.note_clarity(fact.name(), allegation);
            }
            Action::AllegeItem(id, allegation) => {
                self.stated.set_item(&id, allegation.unwrap_or_default());
                self.note_clarity(&id, allegation);
            }
            Action::Read(doubt, reading) => self.stated.set_reading(&doubt, reading.as_deref()),
            Action::ChooseRegulation(_)
            | Action::SetLanguage(_)
            | Action::SetLargeText(_)
            | Action::NameUnit(_)
            | Action::LoadYear(_)
            | Action::RemoveYear(_)
            | Action::Open(..)
            | Action::OpenExercise(..)
            | Action::Vary(..)
            | Action::CloseExercise
            | Action::Show(_)
            | Action::Reset
            | Action::UndoReset
            | Action::Compare(_)
            | Action::Keep(_)
            | Action::RuleFiles(_)
            | Action::Arrive(_)
            | Action::SwapArrival
            | Action::DismissArrival => {}
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new((*self).clone().after(action))
    }
}
