//! What the page says, from the examples and from single answers.

use chidu::error_tolerance::assess;
use chidu::regulation::Regulation;
use chidu::{Fact, NoTrace, Truth};

use super::error_page::error_facts;
use super::item_picker::{matches, words_of};
use super::start::examples;
use super::verdict::verdict;
use crate::components::Certainty;
use crate::scenario::{Choice, Scenario};
use crate::words::Language;

fn shaoxing() -> &'static Regulation {
    chidu::regulation("shaoxing").unwrap()
}

fn said(scenario: &Scenario, language: Language) -> (String, Certainty) {
    let answer = assess(shaoxing(), &error_facts(scenario), NoTrace).unwrap();
    let verdict = verdict(language.words(), shaoxing(), &answer);
    (verdict.sentence, verdict.certainty)
}

fn example(place: usize) -> Scenario {
    examples(shaoxing().error_tolerance.as_ref().unwrap())[place].clone()
}

#[test]
fn each_example_shows_what_its_title_says() {
    let (first, certainty) = said(&example(0), Language::Zh);
    assert!(first.starts_with("可以容错免责"), "{first}");
    assert_eq!(certainty, Certainty::Certain);
    let (second, certainty) = said(&example(1), Language::Zh);
    assert!(second.contains("没有补救，算不算符合"), "{second}");
    assert_eq!(certainty, Certainty::DependsOnDoubt);
    let (third, certainty) = said(&example(2), Language::Zh);
    assert!(third.contains("走过应有的决策程序") && third.contains("较严的理解"), "{third}");
    assert_eq!(certainty, Certainty::DependsOnDoubt);
    let (fourth, certainty) = said(&example(3), Language::En);
    assert!(fourth.contains("No gain for oneself"), "{fourth}");
    assert_eq!(certainty, Certainty::Open(2));
}

#[test]
fn a_level_is_two_facts_and_none_when_not_clear() {
    let mut scenario = example(0);
    for (level, eligible) in [("major", Truth::No), ("absent", Truth::Yes)] {
        scenario.choices.insert(Choice::LossLevel, level.to_owned());
        let answer = assess(shaoxing(), &error_facts(&scenario), NoTrace).unwrap();
        assert_eq!(answer.value.eligible, eligible, "{level}");
    }
    scenario.choices.remove(&Choice::LossLevel);
    assert_eq!(error_facts(&scenario).stated.fact(Fact::LossCaused), Truth::Unknown);
    assert_eq!(said(&scenario, Language::Zh).1, Certainty::Open(2));
}

#[test]
fn every_failure_is_named() {
    let mut scenario = example(0);
    scenario.stated.set_item("no_private_gain", Truth::No);
    scenario.stated.set_item("3.1", Truth::No);
    for item in shaoxing().error_tolerance.as_ref().unwrap().items() {
        scenario.stated.set_item(&item.id, Truth::No);
    }
    let (sentence, certainty) = said(&scenario, Language::Zh);
    assert!(sentence.contains("牟利") && sentence.contains("没有所列的任何情形"), "{sentence}");
    assert_eq!(certainty, Certainty::Certain);
    scenario.stated.set_fact(Fact::SubjectInScope, Truth::No);
    assert!(said(&scenario, Language::Zh).0.contains("不在适用范围内"));
}

/// The items that a search finds, by id.
fn found(typed: &str) -> Vec<&'static str> {
    let items = shaoxing().error_tolerance.as_ref().unwrap().items();
    items.filter(|item| matches(item, &words_of(typed))).map(|item| item.id.as_str()).collect()
}

#[test]
fn a_search_goes_through_all_lists_in_both_languages() {
    let hits = found("融资");
    assert!(hits.contains(&"A3.3") && hits.contains(&"A2.2") && !hits.contains(&"A4.1"), "{hits:?}");
    assert_eq!(found("投资方 核查手段"), ["A4.3"]);
    assert_eq!(found("  DEBT   swaps "), ["A3.4"]);
    assert_eq!(found("A5.7"), ["A5.7"]);
    assert_eq!(found("没有这样的词"), Vec::<&str>::new());
    assert_eq!(found("").len(), 59);
}
