//! The verdict in one sentence, and how sure it is.

use chidu::error_tolerance::{Eligibility, ErrorFacts, Failure, assess};
use chidu::regulation::{Doubt, Regulation};
use chidu::{Answer, CalendarYear, NoTrace, Pairs, Question, Truth};

use super::answer::with_deadline;
use super::error_page::error_facts;
use crate::components::Certainty;
use crate::concluded::Concluded;
use crate::deadline;
use crate::scenario::Scenario;
use crate::words::Words;

/// The verdict.
pub struct Verdict {
    /// The sentence.
    pub sentence: String,
    /// How sure it is.
    pub certainty: Certainty,
}

/// The verdict on a scenario, with the time limit asked for and what it rests on.
pub fn concluded(
    words: &'static Words,
    regulation: &'static Regulation,
    scenario: &Scenario,
    years: &Pairs<i32, CalendarYear>,
) -> Option<Concluded> {
    let answer = assess(regulation, &error_facts(scenario), NoTrace)?;
    let asked = deadline::asked(regulation, scenario, years);
    let (doubts, citations) = with_deadline(regulation, &answer, asked.as_ref());
    let Verdict { sentence, certainty } = verdict(words, regulation, &answer);
    let points = asked.as_ref().and_then(|asked| deadline::point(words, asked)).into_iter().collect();
    Some(Concluded { sentence, certainty, points, deductions: Vec::new(), doubts, citations })
}

/// The doubts whose readings lead to different answers here.
pub fn deciding_doubts(
    regulation: &'static Regulation,
    answer: &Answer<'static, Eligibility<'static>>,
) -> Vec<&'static Doubt> {
    let decides = answer.doubts.iter().filter(|raised| raised.decides);
    decides.filter_map(|raised| regulation.doubt(raised.id)).collect()
}

/// What each reading of a doubt leads to.
pub fn under_readings(
    regulation: &'static Regulation,
    facts: &ErrorFacts,
    doubt: &'static Doubt,
) -> Vec<(&'static chidu::regulation::Reading, Truth)> {
    let under = |reading: &'static chidu::regulation::Reading| {
        let mut read = facts.clone();
        read.stated.set_reading(&doubt.id, Some(&reading.id));
        let eligible =
            assess(regulation, &read, NoTrace).map_or(Truth::Unknown, |answer| answer.value.eligible);
        (reading, eligible)
    };
    doubt.readings.iter().map(under).collect()
}

/// The verdict on what is known.
pub fn verdict(
    words: &'static Words,
    regulation: &'static Regulation,
    answer: &Answer<'static, Eligibility<'static>>,
) -> Verdict {
    let own = &words.error_tolerance;
    let value = &answer.value;
    let by_doubt = answer.doubts.iter().any(|raised| raised.decides);
    match value.eligible {
        Truth::Yes => Verdict { sentence: own.eligible.to_owned(), certainty: Certainty::Certain },
        Truth::No => {
            let sentence = refused(words, value);
            match by_doubt {
                true => Verdict { sentence: (own.stricter)(&sentence), certainty: Certainty::DependsOnDoubt },
                false => Verdict { sentence, certainty: Certainty::Certain },
            }
        }
        Truth::Unknown if value.depends_on_readings_only() => {
            let doubts = deciding_doubts(regulation, answer);
            let questions: Vec<&str> = doubts.iter().map(|doubt| words.of(&doubt.title)).collect();
            let sentence = (own.by_reading)(&questions.join(own.between_questions));
            Verdict { sentence, certainty: Certainty::DependsOnDoubt }
        }
        Truth::Unknown => Verdict { sentence: open(words, answer), certainty: Certainty::Open(2) },
    }
}

fn refused(words: &'static Words, value: &Eligibility<'static>) -> String {
    let own = &words.error_tolerance;
    if value.failed.contains(&Failure::Scope) {
        return own.out_of_scope.to_owned();
    }
    let reason = |failure: &Failure<'static>| match failure {
        Failure::Condition(condition) => (own.fails)(words.of(&condition.label)),
        Failure::Scope | Failure::NoCircumstance => own.no_circumstance.to_owned(),
    };
    let reasons: Vec<String> = value.failed.iter().map(reason).collect();
    (own.not_eligible)(&reasons.join(own.semicolon))
}

fn open(words: &'static Words, answer: &Answer<'static, Eligibility<'static>>) -> String {
    let own = &words.error_tolerance;
    let conditions = &answer.value.conditions;
    let name = |question: &Question<'static>| match question {
        Question::Fact(fact) => words.fact(*fact).question,
        Question::Item(id) => {
            let condition = conditions.iter().find(|(condition, _)| condition.id == *id);
            condition.map_or(*id, |(condition, _)| words.of(&condition.label))
        }
        _ => "",
    };
    let sentence = (own.open)(answer.missing.first().map(name));
    match answer.missing.len() {
        0 | 1 => sentence,
        count => format!("{sentence}{}", (own.open_for)(count - 1)),
    }
}
