//! The family `error_tolerance`: whether an error made in the course of duty may be exempt from liability.
//!
//! A milder reading counts only once the reader chose it, so choosing one is not learning.

use chidu::error_tolerance::{Eligibility, ErrorFacts, Failure, assess};
use chidu::regulation::error_tolerance::ErrorToleranceRules;
use chidu::regulation::{Regulation, Trigger};
use chidu::{Answer, Condition, Fact, NoTrace, Stated, Truth};

use crate::regulations::{
    Proof, Stating, assert_raised, assert_sound, facts_of, open, readings_of, says_what_would_settle_it,
};
use crate::space::{Axis, Possible, Space, TRUTHS};

fn errors(proof: &Proof) -> (&'static Regulation, &'static ErrorToleranceRules) {
    (proof.regulation, proof.regulation.error_tolerance.as_ref().unwrap())
}

fn ask(regulation: &'static Regulation, facts: &ErrorFacts) -> Answer<'static, Eligibility<'static>> {
    let answer = assess(regulation, facts, NoTrace).unwrap();
    assert_sound(regulation, &answer);
    let value = &answer.value;
    assert!(!answer.citations.is_empty() && !value.outcomes.is_empty());
    let open = value.eligible == Truth::Unknown;
    assert!(!open || says_what_would_settle_it(&answer), "open without a question");
    assert!(!value.eligible.is_no() || !value.failed.is_empty(), "no, without a reason");
    assert!(!value.eligible.is_yes() || value.failed.is_empty(), "yes, although something fails");
    assert_eq!(value.failed == [Failure::Scope], value.in_scope.is_no());
    if !value.in_scope.is_no() && !value.eligible.is_no() {
        assert_raised(regulation, &answer, Trigger::ErrorMayBeTolerated);
    }
    if !value.in_scope.is_no() && !value.eligible.is_yes() {
        assert_raised(regulation, &answer, Trigger::ErrorMayBeRefused);
    }
    answer
}

fn possible(value: &Eligibility<'_>) -> Possible {
    let conditions = value.conditions.iter();
    let rest = conditions.map(|(_, truth)| *truth).chain([value.loss_condition, value.circumstance]);
    rest.fold(Possible::default().truth(value.eligible), Possible::truth_at_most)
        .truth_at_most(value.in_scope)
}

/// Every item denied, every condition stated as a whole met, in scope.
fn plain(rules: &ErrorToleranceRules) -> Stated {
    let mut stated = Stated::default();
    rules.items().for_each(|item| stated.set_item(&item.id, Truth::No));
    rules.conditions().for_each(|condition| stated.set_item(&condition.id, Truth::Yes));
    stated.set_fact(Fact::SubjectInScope, Truth::Yes);
    stated
}

fn whens(rules: &ErrorToleranceRules) -> Vec<&Condition> {
    rules.conditions().filter_map(|condition| condition.when.as_ref()).collect()
}

pub fn prove(proof: &Proof) {
    every_condition(proof);
    every_circumstance(proof);
    every_list_item(proof);
}

fn every_condition(proof: &Proof) {
    let (regulation, rules) = errors(proof);
    let facts = [Fact::SubjectInScope].into_iter().chain(facts_of(whens(rules), &[])).collect();
    let whole = rules.conditions().filter(|condition| condition.when.is_none());
    let whole: Vec<String> = whole.map(|condition| condition.id.clone()).collect();
    let one = &rules.circumstances.items[0].id;
    let stated_whole = whole.iter().chain([one]).cloned().collect();
    let stating = Stating::new(facts, stated_whole, readings_of(&whens(rules)));
    Space::of(stating.axes()).prove(proof, "eligibility by every condition", |at| {
        let mut stated = stating.over(plain(rules), at);
        let by_facts = rules.conditions().filter(|condition| condition.when.is_some());
        by_facts.for_each(|condition| stated.set_item(&condition.id, Truth::Unknown));
        possible(&ask(regulation, &ErrorFacts { initiated_by: None, stated }).value)
    });
}

fn every_circumstance(proof: &Proof) {
    let (regulation, rules) = errors(proof);
    let general = rules.circumstances.items.iter().map(|item| item.id.clone()).collect();
    let more = vec![Fact::SubjectInScope, Fact::AnyListItem];
    let stating = Stating::new(more, general, Vec::new());
    let listed = Axis::fixed("items of the lists", 3);
    let space = Space::of(stating.axes().into_iter().chain([listed]));
    space.prove(proof, "eligibility by every circumstance", |at| {
        let (cells, listed) = at.split_at(at.len() - 1);
        let mut stated = stating.over(plain(rules), cells);
        rules.list_items().for_each(|item| stated.set_item(&item.id, TRUTHS[listed[0]]));
        possible(&ask(regulation, &ErrorFacts { initiated_by: None, stated }).value)
    });
}

/// Every item of every list by itself, beside each reading and whoever starts it.
fn every_list_item(proof: &Proof) {
    let (regulation, rules) = errors(proof);
    let items: Vec<&String> = rules.items().map(|item| &item.id).collect();
    let excuses = rules.conditions().filter_map(|condition| condition.excused.as_ref());
    let mut doubts: Vec<&String> = excuses.map(|excuse| &excuse.doubt).collect();
    doubts.extend(rules.lists.iter().map(|lists| &lists.doubt));
    doubts.sort();
    doubts.dedup();
    let readings: Vec<Vec<Option<&str>>> = doubts
        .iter()
        .map(|id| open(regulation.doubt(id).unwrap().readings.iter().map(|reading| reading.id.as_str())))
        .collect();
    let initiators = open(rules.initiators().map(|initiator| initiator.id.clone()));
    let mut axes = vec![
        Axis::fixed("item", items.len()),
        Axis::truth("it is present"),
        Axis::fixed("initiator", initiators.len()),
        Axis::truth("the conditions"),
    ];
    axes.extend(readings.iter().zip(&doubts).map(|(among, doubt)| Axis::fixed(doubt, among.len())));
    Space::of(axes).prove(proof, "eligibility by every item, reading and initiator", |at| {
        let mut stated = plain(rules);
        rules.conditions().for_each(|condition| stated.set_item(&condition.id, TRUTHS[at[3]]));
        stated.set_item(items[at[0]], TRUTHS[at[1]]);
        for ((doubt, among), cell) in doubts.iter().zip(&readings).zip(&at[4..]) {
            stated.set_reading(doubt, among[*cell]);
        }
        let facts = ErrorFacts { initiated_by: initiators[at[2]].clone(), stated };
        let answer = ask(regulation, &facts);
        let known = facts.initiated_by.is_some() && answer.value.eligible != Truth::Unknown;
        assert!(answer.value.route.is_some() || !known, "no route");
        if facts.initiated_by.is_none() {
            assert_raised(regulation, &answer, Trigger::InitiatorUnknown);
        }
        possible(&answer.value)
    });
}
