//! What the reader has typed and chosen, and how each action changes it. Pure: no browser in here.

use chidu::Distinct;
use std::rc::Rc;

use borsh::{BorshDeserialize, BorshSerialize};
use chidu::{CalendarYear, Date, Fact, MoneyUnit, NumberError, Pairs, Percent, Stated, Truth, Yuan};
use yew::Reducible;

use crate::typed;
use crate::words::Language;

/// The version of [`State`] as it is stored: another one is set aside, never guessed at.
pub const VERSION: u32 = 2;

/// The whole state of the page.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct State {
    /// The language of the interface.
    pub language: Language,
    /// Whether the large text is on (适老化).
    pub large_text: bool,
    /// The regulation chosen; none is chosen for the reader.
    pub regulation: Option<String>,
    /// A scenario for each regulation, by its id: they never mix.
    pub scenarios: Pairs<String, Scenario>,
    /// The years loaded besides those that the page carries.
    pub years: Pairs<i32, CalendarYear>,
    /// The scenario that the last reset cleared away.
    pub cleared: Option<Scenario>,
}

/// What is typed and chosen for one regulation: texts as typed, nothing read into them.
#[derive(Clone, Debug, Default, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Scenario {
    /// Amounts as typed, with the unit chosen beside them.
    pub amounts: Pairs<AmountField, TypedAmount>,
    /// Other fields as typed.
    pub texts: Pairs<TextField, String>,
    /// One option out of several, by its id.
    pub choices: Pairs<Choice, String>,
    /// Several options, by their ids.
    pub sets: Pairs<OptionSet, Distinct<String>>,
    /// Yes or no, for facts and list items; the readings chosen for doubts.
    pub stated: Stated,
    /// Allegations answered with "not clear", by the name of the fact or the id of the item.
    pub not_clear: Distinct<String>,
}

/// An amount as typed.
#[derive(Clone, Debug, Default, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct TypedAmount {
    /// The text.
    pub text: String,
    /// The unit chosen; one written in the text wins.
    pub unit: MoneyUnit,
}

/// The amounts a reader can type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub enum AmountField {
    /// The loss.
    LossAmount,
    /// The base of the loss rate.
    LossRateBase,
    /// The direct loss.
    DirectLoss,
    /// The indirect loss.
    IndirectLoss,
    /// A loss that has not occurred yet.
    ContingentLoss,
    /// Performance pay.
    PerformancePay,
    /// Tenure incentive.
    TenureIncentive,
    /// The performance pay of the year before leaving.
    PerformancePayBeforeDeparture,
    /// The deduction by Party discipline.
    PartyDisciplineDeduction,
    /// The deduction by government discipline.
    GovernmentDisciplineDeduction,
    /// The deduction by accountability.
    AccountabilityDeduction,
    /// The assets at the end of the prior year.
    PriorYearEndAssets,
    /// Where the larger tier starts, where the regulation leaves it to others.
    LargerFrom,
    /// Where the major tier starts, where the regulation leaves it to others.
    MajorFrom,
    /// The performance pay of all years before leaving.
    PerformancePayAllYears,
}

/// The other texts a reader can type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub enum TextField {
    /// The loss rate in percent.
    LossRate,
    /// The fund's tolerance rate in percent.
    ToleranceRate,
    /// Several losses, one a line.
    SeveralLosses,
    /// The year of handling.
    HandlingYear,
    /// The complete service years.
    CompleteServiceYears,
    /// The year of leaving.
    DepartureYear,
    /// The months served before handling.
    MonthsServed,
    /// The impact period of discipline, in months.
    DisciplineMonths,
    /// The day on which a treatment takes effect.
    ImpactStart,
    /// The day from which a time limit runs.
    DeadlineStart,
    /// The extension asked for, in working days.
    ExtensionDays,
    /// Other days off, one a line.
    Holidays,
    /// Other days that are worked, one a line.
    MakeupWorkdays,
    /// Where the thresholds are taken from.
    ThresholdSource,
    /// The day of assessment, by which the edition is chosen.
    AssessmentDay,
}

/// The questions with one answer out of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub enum Choice {
    /// Whether the fund is a sub-fund: `yes`, `no`.
    SubFund,
    /// The opinion given in the collective decision: `objection`, `conditional_consent`.
    Opinion,
    /// The degree of a consequence.
    ConsequenceDegree,
    /// The reach of a consequence.
    ConsequenceScope,
    /// The responsibility that the person bears.
    Responsibility,
    /// The level of the enterprise: `company`, `subsidiary`.
    EnterpriseLevel,
    /// Where the person is now.
    PersonStatus,
    /// Whose collective body decided: `company`, `subsidiary`.
    CollectiveBody,
    /// The event of responsibility by analogy.
    AnalogousEvent,
    /// The role of the person in it.
    AnalogousRole,
    /// The tier of what was concealed.
    ConcealedTier,
    /// The deadline asked for.
    Deadline,
    /// Who starts the recognition of an error.
    Initiator,
    /// The level of the loss: `absent`, `some`, `major`.
    LossLevel,
    /// The level of the negative impact: `absent`, `some`, `major`.
    ImpactLevel,
    /// Whether a tier includes the number it starts with: `yes`, `no`.
    ThresholdIncluded,
}

/// The questions with several answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub enum OptionSet {
    /// The category of the fund; those of its parents where it is a sub-fund of several.
    FundCategories,
    /// The treatments due.
    Treatments,
    /// What may bar mitigation.
    Disqualifiers,
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
    /// Clears the scenario.
    Reset,
    /// Brings the cleared scenario back.
    UndoReset,
}

impl Default for State {
    fn default() -> State {
        State {
            language: Language::Zh,
            large_text: false,
            regulation: None,
            scenarios: Pairs::default(),
            years: Pairs::default(),
            cleared: None,
        }
    }
}

impl State {
    /// The scenario of the regulation chosen; an empty one where nothing is typed yet.
    pub fn scenario(&self) -> Scenario {
        self.regulation.as_ref().and_then(|id| self.scenarios.get(id)).cloned().unwrap_or_default()
    }

    fn after(mut self, action: Action) -> State {
        match action {
            Action::ChooseRegulation(id) => {
                self.regulation = id;
                self.cleared = None;
            }
            Action::SetLanguage(language) => self.language = language,
            Action::SetLargeText(large) => self.large_text = large,
            Action::LoadYear(year) => {
                self.years.insert(year.year, year);
            }
            Action::RemoveYear(year) => {
                self.years.remove(&year);
            }
            Action::Open(id, scenario) => {
                self.cleared = self
                    .scenarios
                    .insert(id.clone(), *scenario)
                    .filter(|before| *before != Scenario::default());
                self.regulation = Some(id);
            }
            Action::Reset => {
                self.cleared = self.regulation.as_ref().and_then(|id| self.scenarios.remove(id));
            }
            Action::UndoReset => {
                if let (Some(id), Some(cleared)) = (self.regulation.clone(), self.cleared.take()) {
                    self.scenarios.insert(id, cleared);
                }
            }
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
            Action::AnswerFact(fact, truth) => self.stated.set_fact(fact, truth),
            Action::AnswerFacts(facts, truth) => {
                facts.iter().for_each(|fact| self.stated.set_fact(*fact, truth))
            }
            Action::AnswerItem(id, truth) => self.stated.set_item(&id, truth),
            Action::AnswerItems(ids, truth) => ids.iter().for_each(|id| self.stated.set_item(id, truth)),
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
            | Action::LoadYear(_)
            | Action::RemoveYear(_)
            | Action::Open(..)
            | Action::Reset
            | Action::UndoReset => {}
        }
    }

    fn note_clarity(&mut self, name: &str, allegation: Option<Truth>) {
        if allegation == Some(Truth::Unknown) {
            self.not_clear.insert(name.to_owned());
        } else {
            self.not_clear.remove(name);
        }
    }

    /// Whether nothing of the matter itself is typed or chosen.
    pub fn is_blank(&self) -> bool {
        let mut matter = self.clone();
        matter.texts.remove(&TextField::AssessmentDay);
        matter == Scenario::default()
    }

    /// The day of assessment, where it is typed as a day.
    pub fn assessment_day(&self) -> Option<Date> {
        typed::day(self.text(TextField::AssessmentDay)).ok().flatten()
    }

    /// An amount as typed.
    pub fn typed_amount(&self, field: AmountField) -> TypedAmount {
        self.amounts.get(&field).cloned().unwrap_or_default()
    }

    /// An amount: `None` while nothing is typed.
    ///
    /// # Errors
    /// What is wrong with the text; a loss or a pay cannot be negative.
    pub fn amount(&self, field: AmountField) -> Result<Option<Yuan>, NumberError> {
        let Some(typed) = self.amounts.get(&field).filter(|typed| !typed.text.trim().is_empty()) else {
            return Ok(None);
        };
        match Yuan::parse(&typed.text, typed.unit)? {
            negative if negative < Yuan::ZERO => Err(NumberError::Negative),
            amount => Ok(Some(amount)),
        }
    }

    /// A text as typed.
    pub fn text(&self, field: TextField) -> &str {
        self.texts.get(&field).map_or("", String::as_str)
    }

    /// A percentage: `None` while nothing is typed.
    ///
    /// # Errors
    /// What is wrong with the text; a rate lies between 0 and 100.
    pub fn percent(&self, field: TextField) -> Result<Option<Percent>, PercentError> {
        let text = self.text(field);
        if text.trim().is_empty() {
            return Ok(None);
        }
        let percent: Percent = text.parse().map_err(PercentError::Number)?;
        let number = percent.number();
        if number.is_sign_negative() && !number.is_zero() {
            return Err(PercentError::Number(NumberError::Negative));
        }
        if percent > Percent::HUNDRED {
            return Err(PercentError::Over(percent));
        }
        Ok(Some(percent))
    }

    /// The option chosen.
    pub fn choice(&self, choice: Choice) -> Option<&str> {
        self.choices.get(&choice).map(String::as_str)
    }

    /// The options in a set.
    pub fn set(&self, set: OptionSet) -> Distinct<String> {
        self.sets.get(&set).cloned().unwrap_or_default()
    }

    /// A fact as alleged: `None` where it is not.
    pub fn alleged_fact(&self, fact: Fact) -> Option<Truth> {
        self.alleged(fact.name(), self.stated.fact(fact))
    }

    /// A list item as alleged: `None` where it is not.
    pub fn alleged_item(&self, id: &str) -> Option<Truth> {
        self.alleged(id, self.stated.item(id))
    }

    fn alleged(&self, name: &str, stated: Truth) -> Option<Truth> {
        if self.not_clear.contains(name) { Some(Truth::Unknown) } else { stated.known().map(Truth::from) }
    }
}

/// What is wrong with a percentage.
#[derive(Clone, Debug, PartialEq)]
pub enum PercentError {
    /// It is no number.
    Number(NumberError),
    /// It is over 100.
    Over(Percent),
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new((*self).clone().after(action))
    }
}
