//! What a regulation asks, in the page's order, and what a scenario answers to it: for paper and comparison.

use chidu::regulation::{Item, Regulation};
use chidu::{Distinct, Fact, Truth};

use crate::components::OptionLabel;
use crate::scenario::{AmountField, Choice, OptionSet, Scenario, TextField};
use crate::words::Words;
use crate::{accountability, deadline, error_tolerance, fund};

/// What a question is about. The items of different regulations are never the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Subject {
    /// An amount.
    Amount(AmountField),
    /// Another text.
    Text(TextField),
    /// One option out of several.
    Choice(Choice),
    /// Several options.
    Set(OptionSet),
    /// A fact.
    Fact(Fact),
    /// An item, by the regulation's id and its own.
    Item(&'static str, &'static str),
}

/// How an answer left out is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// It is not known.
    Unknown,
    /// It counts only when it is alleged.
    NotAlleged,
    /// One item of a long list, not ticked.
    NotTicked,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What it is about.
    pub subject: Subject,
    /// The question as the page asks it.
    pub name: String,
    /// The answer in words; `None` where there is none.
    pub answer: Option<String>,
    /// What no answer means.
    pub silence: Silence,
}

/// Every question of the regulation.
pub fn questions(
    words: &'static Words,
    regulation: &'static Regulation,
    scenario: &Scenario,
) -> Vec<Question> {
    let mut asking = Asking { words, regulation, scenario, questions: Vec::new() };
    asking.text(TextField::AssessmentDay, words.shared.assessment_day, "");
    fund::ask(&mut asking);
    accountability::ask(&mut asking);
    error_tolerance::ask(&mut asking);
    asking.readings();
    asking.questions
}

/// The questions gathered so far.
pub struct Asking<'s> {
    /// The words of the reader's language.
    pub words: &'static Words,
    /// Who asks.
    pub regulation: &'static Regulation,
    /// What is answered.
    pub scenario: &'s Scenario,
    questions: Vec<Question>,
}

impl Asking<'_> {
    fn put(&mut self, subject: Subject, name: &str, answer: Option<String>, silence: Silence) {
        if self.questions.iter().all(|asked| asked.subject != subject) {
            self.questions.push(Question { subject, name: name.to_owned(), answer, silence });
        }
    }

    /// An amount, read where it can be, else as typed.
    pub fn amount(&mut self, field: AmountField, name: &str) {
        let typed = self.scenario.typed_amount(field).text;
        let answer = match self.scenario.amount(field) {
            Ok(amount) => amount.map(|amount| fund::money(self.words, amount)),
            Err(_) => Some((self.words.work_paper.unreadable)(typed.trim())),
        };
        self.put(Subject::Amount(field), name, answer, Silence::Unknown);
    }

    /// Another text, as typed.
    pub fn text(&mut self, field: TextField, name: &str, unit: &str) {
        let typed = self.scenario.text(field).trim().replace('\n', "; ");
        let suffix = if typed.ends_with(['%', '％']) { "" } else { unit };
        let answer = (!typed.is_empty()).then(|| format!("{typed}{suffix}"));
        self.put(Subject::Text(field), name, answer, Silence::Unknown);
    }

    /// One option out of several.
    pub fn choice(&mut self, choice: Choice, name: &str, options: &[OptionLabel]) {
        let chosen = self.scenario.choice(choice);
        let answer = options.iter().find(|option| Some(option.id.as_str()) == chosen);
        let answer = answer.map(|option| option.label.to_string());
        self.put(Subject::Choice(choice), name, answer, Silence::Unknown);
    }

    /// Several options.
    pub fn set(&mut self, set: OptionSet, name: &str, options: &[OptionLabel]) {
        let chosen: Distinct<String> = self.scenario.set(set);
        let chosen = options.iter().filter(|option| chosen.contains(option.id.as_str()));
        let names: Vec<&str> = chosen.map(|option| option.label.as_str()).collect();
        let answer = (!names.is_empty()).then(|| names.join(self.words.fund.list_comma));
        self.put(Subject::Set(set), name, answer, Silence::Unknown);
    }

    /// Facts.
    pub fn facts(&mut self, facts: impl IntoIterator<Item = Fact>) {
        for fact in facts {
            let answer = self.known(self.scenario.stated.fact(fact));
            self.put(Subject::Fact(fact), self.words.fact(fact).question, answer, Silence::Unknown);
        }
    }

    /// Facts that count only when they are alleged.
    pub fn alleged_facts(&mut self, facts: impl IntoIterator<Item = Fact>) {
        for fact in facts {
            let answer = self.allegation(self.scenario.alleged_fact(fact));
            self.put(Subject::Fact(fact), self.words.fact(fact).question, answer, Silence::NotAlleged);
        }
    }

    /// Items, each by its id and label.
    pub fn item(&mut self, id: &'static str, label: &str, silence: Silence) {
        let answer = match silence {
            Silence::NotAlleged => self.allegation(self.scenario.alleged_item(id)),
            Silence::Unknown | Silence::NotTicked => self.known(self.scenario.stated.item(id)),
        };
        self.put(Subject::Item(&self.regulation.identity.id, id), label, answer, silence);
    }

    /// Items that count only when they are alleged; one that rests on facts is asked through these.
    pub fn alleged_items(&mut self, items: &'static [Item]) {
        for item in items {
            match &item.when {
                Some(when) => self.alleged_facts(when.facts()),
                None => self.item(&item.id, self.words.of(&item.label), Silence::NotAlleged),
            }
        }
    }

    /// The time limit asked for.
    pub fn deadline(&mut self) {
        deadline::ask(self);
    }

    /// The readings chosen.
    fn readings(&mut self) {
        for doubt in &self.regulation.doubts {
            let chosen = self.scenario.stated.reading(&doubt.id);
            let reading = doubt.readings.iter().find(|reading| Some(reading.id.as_str()) == chosen);
            if let Some(reading) = reading {
                let name = format!("{} {}", doubt.id, self.words.of(&doubt.title));
                let answer = Some(self.words.of(&reading.text).to_owned());
                let subject = Subject::Item(&self.regulation.identity.id, &doubt.id);
                self.put(subject, &name, answer, Silence::Unknown);
            }
        }
    }

    fn known(&self, truth: Truth) -> Option<String> {
        truth.known().map(|holds| if holds { self.words.shared.yes } else { self.words.shared.no }.to_owned())
    }

    fn allegation(&self, allegation: Option<Truth>) -> Option<String> {
        let words = &self.words.shared;
        allegation.map(|truth| {
            let said = match truth {
                Truth::Yes => words.alleged,
                Truth::No => words.no,
                Truth::Unknown => words.not_clear,
            };
            said.to_owned()
        })
    }
}
