//! What a regulation answers to a scenario as it is written down, for other programs. Pure: no browser.

mod wrong;

use chidu::accountability::ScenarioFacts;
use chidu::case::AnswerJson;
use chidu::error_tolerance::ErrorFacts;
use chidu::fund_tolerance::FundFacts;
use chidu::regulation::Regulation;
use chidu::{Answer, Pairs, Question, RaisedDoubt, Step, Trace};

pub use crate::keep::file::{Node, Written};
pub use wrong::Wrong;

use crate::accountability::Conclusions;
use crate::concluded::{concluded, edition};
use crate::error_tolerance::error_facts;
use crate::fund::typed::Typed;
use crate::keep::file;
use crate::scenario::Scenario;
use crate::words::Language;
use crate::{deadline, why, wire};

/// Everything that a regulation answers to a scenario.
pub struct Answered {
    /// The edition that was asked.
    pub regulation: &'static Regulation,
    /// What each question came to, by the names of the questions in worked cases; one that nobody asked is absent.
    pub values: Vec<(&'static str, Box<dyn AnswerJson>)>,
    /// The articles.
    pub citations: Vec<&'static str>,
    /// The doubts that touch it.
    pub doubts: Vec<RaisedDoubt<'static>>,
    /// What would settle it, most decisive first.
    pub missing: Vec<Question<'static>>,
    /// How it was derived.
    pub trace: Vec<Step<'static>>,
    /// What the core was asked with; `None` where several amounts may have to be graded.
    pub facts: Option<Facts>,
}

/// What the core was asked with.
pub enum Facts {
    /// Of a fund's loss.
    Fund(FundFacts),
    /// Of a loss for which somebody answers.
    Loss(Box<ScenarioFacts>),
    /// Of an error.
    Error(ErrorFacts),
}

/// The scenario that a JSON object holds, as in files of scenarios; it needs no name.
///
/// # Errors
/// The first thing that is wrong with its form.
pub fn read(node: &Node) -> Result<Written, Wrong> {
    file::written("", node).map_err(|mistake| Wrong::of_form(&mistake))
}

/// What a regulation answers to a scenario.
///
/// # Errors
/// Everything that is wrong with the scenario; what cannot be read is not taken for unknown here.
pub fn answered(written: &Written) -> Result<Answered, Vec<Wrong>> {
    let Written { regulation, inputs, .. } = written;
    let scenario = wire::scenario(regulation, inputs).map_err(|mistake| vec![Wrong::of_mistake(&mistake)])?;
    let edition = edition(regulation, &scenario)
        .ok_or_else(|| vec![Wrong::of_mistake(&wire::Mistake::Regulation(regulation.clone()))])?;
    let wrong = wrong::texts(edition, &scenario);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut answered = of_family(edition, &scenario)?;
    if let Some(deadline) = deadline::asked(edition, &scenario, &Pairs::default()) {
        answered.add("deadline", deadline);
    }
    Ok(answered)
}

fn of_family(regulation: &'static Regulation, scenario: &Scenario) -> Result<Answered, Vec<Wrong>> {
    if let Some(rules) = &regulation.fund_tolerance {
        let typed = Typed::of(rules, scenario);
        let answer = chidu::fund_tolerance::assess(regulation, &typed.facts, Trace);
        return Ok(Answered::to_one(regulation, "tolerance_path", answer, Facts::Fund(typed.facts)));
    }
    if regulation.error_tolerance.is_some() {
        let facts = error_facts(scenario);
        let answer = chidu::error_tolerance::assess(regulation, &facts, Trace);
        return Ok(Answered::to_one(regulation, "eligibility", answer, Facts::Error(facts)));
    }
    match Conclusions::of(regulation, scenario, &Pairs::default(), None) {
        Some(Conclusions { too_large: Some(error), .. }) => Err(vec![Wrong::too_large(&error)]),
        Some(conclusions) => Ok(Answered::of_conclusions(conclusions)),
        None => Ok(Answered::nothing(regulation)),
    }
}

impl Answered {
    fn nothing(regulation: &'static Regulation) -> Answered {
        Answered {
            regulation,
            values: Vec::new(),
            citations: Vec::new(),
            doubts: Vec::new(),
            missing: Vec::new(),
            trace: Vec::new(),
            facts: None,
        }
    }

    fn to_one<T: AnswerJson + 'static>(
        regulation: &'static Regulation,
        question: &'static str,
        answer: Option<Answer<'static, T>>,
        facts: Facts,
    ) -> Answered {
        let mut answered = Answered { facts: Some(facts), ..Answered::nothing(regulation) };
        if let Some(answer) = answer {
            answered.add(question, answer);
        }
        answered
    }

    /// Adds what a question came to, and what it carries.
    fn add<T: AnswerJson + 'static>(&mut self, question: &'static str, answer: Answer<'static, T>) {
        self.values.push((question, Box::new(answer.value)));
        let new = |article: &&str| !self.citations.contains(article);
        self.citations.extend(answer.citations.into_iter().filter(new).collect::<Vec<_>>());
        for raised in answer.doubts {
            match self.doubts.iter_mut().find(|known| known.id == raised.id) {
                Some(known) => known.decides |= raised.decides,
                None => self.doubts.push(raised),
            }
        }
        self.missing.extend(answer.missing);
        self.trace.extend(answer.trace);
    }

    fn of_conclusions(conclusions: Conclusions) -> Answered {
        let mut answered = Answered::nothing(conclusions.regulation);
        answered.trace = conclusions.derivation().cloned().collect();
        let Conclusions { assessment, notes, .. } = conclusions;
        answered.values.push(("loss_tier", Box::new(assessment.tier)));
        answered.values.push(("treatments", Box::new(assessment.rows)));
        answered.put("several_losses", conclusions.incurred.several);
        answered.put("direct_responsibility", conclusions.direct);
        answered.put("superior_liability", conclusions.superior);
        answered.put("collective", conclusions.collective);
        answered.put("analogous_responsibility", conclusions.analogous);
        answered.put("circumstances", conclusions.circumstances);
        if !conclusions.person.is_empty() {
            let of_tier = |(tier, answer): (_, Answer<'static, _>)| (tier, answer.value);
            let by_tier: Vec<_> = conclusions.person.into_iter().map(of_tier).collect();
            answered.values.push(("person_status", Box::new(by_tier)));
        }
        answered.put("pay_base", conclusions.pay_base);
        answered.put("no_stacking", conclusions.stacking);
        answered.put("impact_period", conclusions.impact);
        answered.put("organiser", conclusions.organiser);
        answered.put("reporting", conclusions.reporting);
        answered.citations = notes.citations;
        answered.doubts = notes.doubts;
        answered.missing = notes.missing;
        answered.facts = conclusions.facts.map(|facts| Facts::Loss(Box::new(facts)));
        answered
    }

    /// Adds what a question came to, where it was asked; what it carries is gathered elsewhere.
    fn put<T: AnswerJson + 'static>(&mut self, question: &'static str, answer: Option<Answer<'static, T>>) {
        if let Some(answer) = answer {
            self.values.push((question, Box::new(answer.value)));
        }
    }
}

/// A step of the derivation in words, in Chinese and in English.
pub fn step_in_words(regulation: &'static Regulation, step: &Step<'static>) -> [String; 2] {
    [Language::Zh, Language::En].map(|language| why::step_in_words(language.words(), regulation, step))
}

/// The verdict in a sentence, in Chinese and in English; what cannot be read is unknown.
pub fn sentence(written: &Written) -> Option<[String; 2]> {
    let scenario = wire::scenario(&written.regulation, &written.inputs).ok()?;
    let of = |language: Language| {
        concluded(language.words(), &written.regulation, &scenario, &Pairs::default(), None)
    };
    Some([of(Language::Zh)?.sentence, of(Language::En)?.sentence])
}
