//! What several answers carry together: doubts, missing facts, articles, each once.

use chidu::regulation::{Regulation, Trigger};
use chidu::{Answer, Question, RaisedDoubt, Stated};

use super::inputs::is_tier;

/// Doubts, missing facts and articles of several answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    /// The doubts, each once.
    pub doubts: Vec<RaisedDoubt<'static>>,
    /// What would settle the answers, most decisive first.
    pub missing: Vec<Question<'static>>,
    /// The articles.
    pub citations: Vec<&'static str>,
}

impl Notes {
    /// Takes over what an answer carries. A doubt that decides one answer decides the whole.
    pub fn take<T>(&mut self, answer: &Answer<'static, T>) {
        for raised in &answer.doubts {
            match self.doubts.iter_mut().find(|known| known.id == raised.id) {
                Some(known) => {
                    known.decides |= raised.decides;
                    known.chosen = known.chosen.take().or_else(|| raised.chosen.clone());
                }
                None => self.doubts.push(raised.clone()),
            }
        }
        for question in &answer.missing {
            self.miss(question.clone());
        }
        for article in &answer.citations {
            if !self.citations.contains(article) {
                self.citations.push(article);
            }
        }
    }

    /// Notes what is missing. A fact that only repeats the tier means that the tier is missing.
    fn miss(&mut self, question: Question<'static>) {
        let question = match question {
            Question::Fact(fact) if is_tier(fact) => Question::Tier,
            question => question,
        };
        if !self.missing.contains(&question) {
            self.missing.push(question);
        }
    }

    /// Marks the doubts raised at a place as deciding.
    pub fn decide(&mut self, regulation: &'static Regulation, trigger: Trigger) {
        for doubt in regulation.doubts.iter().filter(|doubt| doubt.raised_on.contains(&trigger)) {
            match self.doubts.iter_mut().find(|known| known.id == doubt.id) {
                Some(known) => known.decides = true,
                None => self.doubts.push(RaisedDoubt { id: &doubt.id, decides: true, chosen: None }),
            }
        }
    }

    /// Offers the readings of doubts that come with what is shown: they decide until one is chosen.
    pub fn offer(&mut self, regulation: &'static Regulation, ids: &[String], stated: &Stated) {
        for known in self.doubts.iter_mut().filter(|known| ids.iter().any(|id| id == known.id)) {
            if regulation.doubt(known.id).is_some_and(|doubt| !doubt.readings.is_empty()) {
                known.chosen = stated.reading(known.id).map(str::to_owned);
                known.decides |= known.chosen.is_none();
            }
        }
    }

    /// Drops what nobody can state, and puts all in the regulation's order.
    pub fn settle(&mut self, regulation: &'static Regulation, tier_is_missing: bool) {
        if !tier_is_missing {
            self.missing.retain(|question| *question != Question::Tier);
        }
        let place = |id: &str| regulation.articles.iter().position(|article| article.id == id);
        chidu::sort_few_by_key(&mut self.citations, |id| place(id));
        let place = |id: &str| regulation.doubts.iter().position(|doubt| doubt.id == id);
        chidu::sort_few_by_key(&mut self.doubts, |raised| place(raised.id));
    }

    /// Whether a doubt was raised at a place.
    pub fn raises(&self, regulation: &'static Regulation, trigger: Trigger) -> bool {
        let raised = |id| regulation.doubt(id).is_some_and(|doubt| doubt.raised_on.contains(&trigger));
        self.doubts.iter().any(|known| raised(known.id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chidu::Fact;

    fn answer(
        doubts: Vec<(&'static str, bool)>,
        missing: Vec<Question<'static>>,
        citations: Vec<&'static str>,
    ) -> Answer<'static, ()> {
        let raised = |(id, decides)| RaisedDoubt { id, decides, chosen: None };
        let doubts = doubts.into_iter().map(raised).collect();
        Answer { value: (), citations, doubts, missing, trace: Vec::new() }
    }

    fn sdic() -> &'static Regulation {
        chidu::regulation("sdic").unwrap()
    }

    #[test]
    fn a_doubt_stands_once_and_deciding_wins() {
        let mut notes = Notes::default();
        notes.take(&answer(vec![("SD-09", false), ("SD-02", false)], vec![], vec!["art 42(1)", "art 26"]));
        notes.take(&answer(vec![("SD-09", true)], vec![], vec!["art 26"]));
        notes.take(&answer(vec![("SD-09", false)], vec![], vec![]));
        notes.settle(sdic(), true);
        let doubts: Vec<(&str, bool)> =
            notes.doubts.iter().map(|raised| (raised.id, raised.decides)).collect();
        assert_eq!(doubts, [("SD-02", false), ("SD-09", true)]);
        assert_eq!(notes.citations, ["art 26", "art 42(1)"]);
    }

    #[test]
    fn facts_that_repeat_the_tier_are_the_tier() {
        let tier_facts = vec![Question::Fact(Fact::LossTierMajor), Question::Fact(Fact::TierMajor)];
        let mut notes = Notes::default();
        notes.take(&answer(vec![], tier_facts, vec![]));
        assert_eq!(notes.missing, [Question::Tier]);
        notes.settle(sdic(), false);
        assert!(notes.missing.is_empty());
    }

    #[test]
    fn readings_are_offered_until_one_is_chosen() {
        let mut notes = Notes::default();
        notes.take(&answer(vec![("SD-13", false), ("SD-15", false)], vec![], vec![]));
        let ids = ["SD-13".to_owned(), "SD-15".to_owned()];
        let mut stated = Stated::default();
        notes.offer(sdic(), &ids, &stated);
        assert!(notes.doubts[0].decides);
        assert!(!notes.doubts[1].decides, "SD-15 has no readings to choose from");
        let mut notes = Notes::default();
        notes.take(&answer(vec![("SD-13", false)], vec![], vec![]));
        stated.set_reading("SD-13", Some("three_years_in_all"));
        notes.offer(sdic(), &ids, &stated);
        assert!(!notes.doubts[0].decides);
        assert_eq!(notes.doubts[0].chosen.as_deref(), Some("three_years_in_all"));
    }
}
