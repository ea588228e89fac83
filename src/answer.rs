//! An answer: its value, what it cites, which doubts touch it, what is missing, and how it was reached.

use serde::Serialize;

use crate::facts::Stated;
use crate::regulation::{Item, Regulation, Trigger};
use crate::trace::Step;
use crate::truth::Truth;
use crate::world::{Outcome, Question, World, deciding, explore, settled};

/// What a regulation answers to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<'r, T> {
    /// The value; parts that the text or the facts do not decide say so themselves.
    pub value: T,
    /// The articles consulted, by id, in the regulation's own order.
    pub citations: Vec<&'r str>,
    /// The doubts that touch the answer, in the regulation's own order.
    pub doubts: Vec<RaisedDoubt<'r>>,
    /// What would settle the answer, most decisive first.
    pub missing: Vec<Question<'r>>,
    /// The derivation; empty without a trace.
    pub trace: Vec<Step<'r>>,
}

/// A doubt that touches an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RaisedDoubt<'r> {
    /// The doubt's id.
    pub id: &'r str,
    /// Whether its readings lead to different answers here.
    pub decides: bool,
    /// The reading the reader chose.
    pub chosen: Option<String>,
}

/// The reasoning about one question under one regulation: gathers what the answer must carry.
pub(crate) struct Reasoning<'r> {
    pub regulation: &'r Regulation,
    citations: Vec<&'r str>,
    doubts: Vec<RaisedDoubt<'r>>,
    missing: Vec<Question<'r>>,
}

impl<'r> Reasoning<'r> {
    pub fn new(regulation: &'r Regulation) -> Self {
        let mut reasoning =
            Reasoning { regulation, citations: Vec::new(), doubts: Vec::new(), missing: Vec::new() };
        reasoning.raise(Trigger::Document);
        reasoning
    }

    pub fn cite(&mut self, article: &'r str) {
        if !self.citations.contains(&article) {
            self.citations.push(article);
        }
    }

    pub fn cite_all(&mut self, articles: &'r [String]) {
        for article in articles {
            self.cite(article);
        }
    }

    /// Raises the doubts that the regulation ties to this place.
    pub fn raise(&mut self, trigger: Trigger) {
        for doubt in self.regulation.doubts.iter().filter(|doubt| doubt.raised_on.contains(&trigger)) {
            self.doubt(&doubt.id);
        }
    }

    /// Raises one doubt.
    pub fn doubt(&mut self, id: &'r str) {
        if !self.doubts.iter().any(|raised| raised.id == id) {
            self.doubts.push(RaisedDoubt { id, decides: false, chosen: None });
        }
    }

    /// Raises one doubt, with the reading that the reader chose for it.
    pub fn doubt_as_read(&mut self, stated: &Stated, id: &'r str) {
        self.doubt(id);
        if let Some(reading) = stated.reading(id) {
            self.mark(id, |raised| raised.chosen = Some(reading.to_owned()));
        }
    }

    pub fn doubts(&mut self, ids: &'r [String]) {
        for id in ids {
            self.doubt(id);
        }
    }

    /// Decides in every world and notes what would settle it: missing facts and deciding doubts.
    pub fn explore<T: PartialEq + Clone>(
        &mut self,
        stated: &Stated,
        mut decide: impl FnMut(&mut World<'_, 'r>, &mut Self) -> T,
    ) -> Vec<Outcome<'r, T>> {
        let outcomes = explore(stated, |world| decide(world, self));
        for question in deciding(&outcomes) {
            self.miss(question);
        }
        for choice in outcomes.iter().flat_map(|outcome| &outcome.choices) {
            if let Question::Reading(id) = choice.question
                && stated.reading(id).is_some()
            {
                self.doubt_as_read(stated, id);
            }
        }
        outcomes
    }

    /// Whether something holds in all worlds, in none, or only in some.
    pub fn truth(
        &mut self,
        stated: &Stated,
        decide: &mut dyn FnMut(&mut World<'_, 'r>, &mut Self) -> bool,
    ) -> Truth {
        settled(&self.explore(stated, decide)).copied().into()
    }

    /// Notes a question that would settle the answer.
    pub fn miss(&mut self, question: Question<'r>) {
        if let Question::Reading(id) = question {
            self.doubt(id);
            self.mark(id, |raised| raised.decides = true);
        } else if !self.missing.contains(&question) {
            self.missing.push(question);
        }
    }

    fn mark(&mut self, id: &str, change: impl FnOnce(&mut RaisedDoubt<'r>)) {
        if let Some(raised) = self.doubts.iter_mut().find(|raised| raised.id == id) {
            change(raised);
        }
    }

    /// Whether a list item is made out in a world: as stated, or by its facts where any of them is stated.
    /// Facts that rule it out defeat a statement as a whole. Its doubts and its article go with it.
    pub fn item(&mut self, world: &mut World<'_, 'r>, item: &'r Item) -> Truth {
        let stated = world.stated();
        let as_a_whole = stated.item(&item.id);
        let truth = match item.made_out_by(stated) {
            Some(when) if as_a_whole.is_yes() => {
                let possible = explore(stated, |world| when.holds(world)).iter().any(|outcome| outcome.value);
                possible.into()
            }
            Some(when) => when.holds(world).into(),
            None => as_a_whole,
        };
        if truth.is_yes() {
            self.cite(&item.article);
            self.doubts(&item.doubts);
        }
        truth
    }

    /// The answer with all that was gathered, in the regulation's order, and the steps of its derivation.
    pub fn answer<T>(self, value: T, trace: Vec<Step<'r>>) -> Answer<'r, T> {
        Answer {
            value,
            citations: cited_in_order(self.regulation, &self.citations),
            doubts: raised_in_order(self.regulation, &self.doubts),
            missing: self.missing,
            trace,
        }
    }
}

fn cited_in_order<'r>(regulation: &'r Regulation, cited: &[&'r str]) -> Vec<&'r str> {
    let articles = regulation.articles.iter().map(|article| article.id.as_str());
    articles.filter(|id| cited.contains(id)).collect()
}

fn raised_in_order<'r>(regulation: &'r Regulation, raised: &[RaisedDoubt<'r>]) -> Vec<RaisedDoubt<'r>> {
    let in_order =
        regulation.doubts.iter().flat_map(|doubt| raised.iter().find(|raised| raised.id == doubt.id));
    in_order.cloned().collect()
}

impl Serialize for RaisedDoubt<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.id.serialize(serializer)
    }
}
