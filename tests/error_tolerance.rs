//! What must hold for every error that may be tolerated, not for chosen ones.

use chidu::error_tolerance::{Eligibility, ErrorFacts, assess};
use chidu::regulation::error_tolerance::ErrorToleranceRules;
use chidu::{Answer, Claim, Condition, Fact, NoTrace, Stated, Trace, Truth, regulation};
use proptest::prelude::*;
use proptest::sample::select;

const FACTS: [Fact; 9] = [
    Fact::SubjectInScope,
    Fact::LossCaused,
    Fact::MajorLoss,
    Fact::NegativeImpactCaused,
    Fact::MajorNegativeImpact,
    Fact::CorrectedAndRecovered,
    Fact::AnyToleranceItem,
    Fact::AnyListItem,
    Fact::ComplexOrFarReaching,
];
/// Two general circumstances and two list items, one of each about irregular procedure; the rest is denied.
const ITEMS: [&str; 4] = ["3.1", "3.4", "A3.9", "A4.5"];
const INITIATORS: [&str; 3] = ["cadre", "unit", "authority"];

fn rules() -> &'static ErrorToleranceRules {
    regulation("shaoxing").unwrap().error_tolerance.as_ref().unwrap()
}

fn ask(facts: &ErrorFacts) -> Answer<'static, Eligibility<'static>> {
    assess(regulation("shaoxing").unwrap(), facts, NoTrace).unwrap()
}

fn conditions() -> Vec<&'static str> {
    rules().conditions().map(|condition| condition.id.as_str()).collect()
}

fn truth() -> impl Strategy<Value = Truth> {
    // Yes twice, so that not every error fails at the first condition.
    select(vec![Truth::Yes, Truth::Yes, Truth::No, Truth::Unknown])
}

prop_compose! {
    fn facts()(facts in proptest::collection::vec(truth(), FACTS.len()), items in proptest::collection::vec(truth(), ITEMS.len()),
               conditions_hold in proptest::collection::vec(truth(), 4), others_denied in any::<bool>(),
               readings in proptest::collection::vec(any::<proptest::sample::Index>(), 3), chosen in proptest::collection::vec(any::<bool>(), 3),
               initiator in proptest::option::of(select(INITIATORS.to_vec()))) -> ErrorFacts {
        let mut stated = Stated::default();
        for item in rules().items() {
            stated.set_item(&item.id, if others_denied { Truth::No } else { Truth::Unknown });
        }
        FACTS.iter().zip(facts).for_each(|(fact, truth)| stated.set_fact(*fact, truth));
        ITEMS.iter().zip(items).for_each(|(item, truth)| stated.set_item(item, truth));
        conditions().iter().zip(conditions_hold).for_each(|(condition, truth)| stated.set_item(condition, truth));
        for ((doubt, reading), chosen) in ["SX-01", "SX-02", "SX-03"].iter().zip(readings).zip(chosen) {
            let known = &regulation("shaoxing").unwrap().doubt(doubt).unwrap().readings;
            stated.set_reading(doubt, chosen.then(|| reading.get(known).id.as_str()));
        }
        ErrorFacts { initiated_by: initiator.map(str::to_owned), stated }
    }
}

fn assert_narrows(before: &ErrorFacts, after: &ErrorFacts, what: &str) -> Result<(), TestCaseError> {
    let (old, new) = (ask(before).value, ask(after).value);
    prop_assert!(!new.outcomes.is_empty());
    prop_assert!(
        old.eligible == Truth::Unknown || new.eligible == old.eligible,
        "{what} overturned {:?} to {:?}",
        old.eligible,
        new.eligible
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn learning_a_fact_only_narrows(facts in facts(), holds in any::<bool>()) {
        for fact in FACTS.into_iter().filter(|fact| facts.stated.fact(*fact) == Truth::Unknown) {
            let mut learned = facts.clone();
            learned.stated.set_fact(fact, holds.into());
            assert_narrows(&facts, &learned, fact.name())?;
        }
        let four = conditions().into_iter().take(4);
        for id in four.chain(ITEMS).filter(|id| facts.stated.item(id) == Truth::Unknown) {
            let mut learned = facts.clone();
            learned.stated.set_item(id, holds.into());
            assert_narrows(&facts, &learned, id)?;
        }
    }

    #[test]
    fn an_open_answer_says_what_would_settle_it(facts in facts()) {
        let answer = ask(&facts);
        let settles = !answer.missing.is_empty() || answer.doubts.iter().any(|raised| raised.decides);
        let open = answer.value.eligible == Truth::Unknown;
        prop_assert!(!open || settles, "open without a question");
        prop_assert!(!answer.citations.is_empty());
        prop_assert!(answer.value.eligible != Truth::No || !answer.value.failed.is_empty(), "no, without a reason");
        prop_assert!(answer.value.eligible != Truth::Yes || answer.value.failed.is_empty());
    }

    #[test]
    fn choosing_a_reading_of_an_open_text_only_narrows_and_is_shown(facts in facts()) {
        // Only the readings of an open answer: a stricter reading that was assumed may be given up.
        for raised in ask(&facts).doubts.iter().filter(|raised| raised.decides && raised.id == "SX-01") {
            for reading in &regulation("shaoxing").unwrap().doubt(raised.id).unwrap().readings {
                let mut chosen = facts.clone();
                chosen.stated.set_reading(raised.id, Some(&reading.id));
                assert_narrows(&facts, &chosen, &reading.id)?;
            }
        }
        for raised in ask(&facts).doubts {
            let chosen = facts.stated.reading(raised.id).map(str::to_owned);
            prop_assert!(raised.chosen.is_none() || raised.chosen == chosen);
        }
    }

    #[test]
    fn who_starts_it_does_not_change_eligibility(facts in facts(), initiator in select(INITIATORS.to_vec())) {
        let other = ErrorFacts { initiated_by: Some(initiator.to_owned()), ..facts.clone() };
        prop_assert_eq!(ask(&other).value.eligible, ask(&facts).value.eligible);
    }

    #[test]
    fn a_trace_changes_nothing_and_names_every_condition(facts in facts()) {
        let shaoxing = regulation("shaoxing").unwrap();
        let traced = assess(shaoxing, &facts, Trace).unwrap();
        prop_assert_eq!(&traced.value, &ask(&facts).value);
        let [root] = &traced.trace[..] else { return Err(TestCaseError::fail("one root")) };
        for condition in conditions() {
            prop_assert!(root.from.iter().any(|step| step.claim == Claim::Item(condition)), "{condition}");
        }
    }

    #[test]
    fn a_heavier_loss_is_never_easier(facts in facts(), impact in any::<bool>()) {
        let (caused, major) = if impact {
            (Fact::NegativeImpactCaused, Fact::MajorNegativeImpact)
        } else {
            (Fact::LossCaused, Fact::MajorLoss)
        };
        let level = |is_caused: bool, is_major: bool| {
            let mut facts = facts.clone();
            facts.stated.set_fact(caused, is_caused.into());
            facts.stated.set_fact(major, is_major.into());
            ask(&facts).value.eligible
        };
        let (none, some, most) = (level(false, false), level(true, false), level(true, true));
        for (lighter, heavier) in [(none, some), (some, most)] {
            prop_assert!(!lighter.is_no() || heavier.is_no());
            prop_assert!(!heavier.is_yes() || lighter.is_yes());
        }
    }
}

#[test]
fn the_conditions_of_the_file_are_those_of_the_article() {
    assert_eq!(conditions().len(), 5);
    assert_eq!(rules().circumstances.items.len(), 7);
    let lists = &rules().lists.as_ref().unwrap().lists;
    assert_eq!(lists.iter().map(|list| list.items.len()).collect::<Vec<_>>(), [11, 11, 10, 9, 10]);
    assert!(matches!(rules().loss_condition.as_ref().unwrap().when, Some(Condition::All { .. })));
}
