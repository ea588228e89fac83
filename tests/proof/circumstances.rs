//! The family `accountability`: what makes the treatment heavier or lighter, and what exempts.
//!
//! The circumstances of a list are joined by *any*: each list is proved by every combination of its items stated as
//! a whole, each item by every combination of its own facts, and the lists together by one item of each.

use chidu::accountability::{CircumstanceFacts, Circumstances, circumstances};
use chidu::regulation::accountability::{AccountabilityRules, ConcealedThing};
use chidu::regulation::{Item, Regulation, Trigger};
use chidu::{Answer, Fact, NoTrace, Truth};

use crate::regulations::{
    Proof, accountability, assert_raised, assert_sound, facts_of, open, says_what_would_settle_it,
};
use crate::space::{Axis, Possible, Space, TRUTHS};

fn ask(
    regulation: &'static Regulation,
    facts: &CircumstanceFacts,
) -> Answer<'static, Circumstances<'static>> {
    let rules = &regulation.accountability.as_ref().unwrap().circumstances;
    let answer = circumstances(regulation, facts, NoTrace).unwrap();
    assert_sound(regulation, &answer);
    let value = &answer.value;
    let moves = [value.heavier, value.heavier_or_aggravated, value.aggravated, value.lighter, value.reduced];
    assert_eq!(value.range_changes.len(), moves.iter().filter(|truth| truth.is_yes()).count());
    if !value.range_changes.is_empty() {
        assert_raised(regulation, &answer, Trigger::CircumstanceWithoutMeasure);
    }
    if value.conflict {
        assert_raised(regulation, &answer, Trigger::CircumstancesConflict);
    }
    if !value.waived.is_no() && rules.waiver.is_some() {
        assert_raised(regulation, &answer, Trigger::WaiverConsidered);
    }
    if !value.no_liability.is_no() {
        assert_raised(regulation, &answer, Trigger::Exemption);
    }
    let approved = rules.approval.is_some() && (!value.lighter.is_no() || !value.reduced.is_no());
    assert!(!approved || value.approval.is_some(), "nobody approves");
    answer
}

fn possible(value: &Circumstances<'_>) -> Possible {
    Possible::default()
        .truth(value.heavier)
        .truth(value.heavier_or_aggravated)
        .truth(value.aggravated)
        .truth(value.lighter)
        .truth(value.reduced)
        .truth_at_most(value.waived)
        .truth_at_most(value.waived_as_printed.unwrap_or_default())
        .truth_at_most(value.waived_if_mitigation_meant.unwrap_or_default())
        .truth(value.no_liability)
}

/// An item that is alleged but not known, made out, or not alleged: as [`TRUTHS`].
fn allege_item(facts: &mut CircumstanceFacts, id: &str, truth: Truth) {
    facts.stated.set_item(id, truth);
    if truth == Truth::Unknown {
        facts.open_items.insert(id.to_owned());
    }
}

/// The same of a fact.
fn allege_fact(facts: &mut CircumstanceFacts, fact: Fact, truth: Truth) {
    facts.stated.set_fact(fact, truth);
    if truth == Truth::Unknown {
        facts.open_facts.insert(fact);
    }
}

fn allege(facts: &mut CircumstanceFacts, item: &Item, truth: Truth) {
    match &item.when {
        None => allege_item(facts, &item.id, truth),
        Some(when) => when.facts().into_iter().for_each(|fact| allege_fact(facts, fact, truth)),
    }
}

fn lists(rules: &AccountabilityRules) -> [(&'static str, &[Item]); 3] {
    let exemption = rules.exemption.as_ref().map_or(&[][..], |rule| &rule.items);
    let circumstances = &rules.circumstances;
    [
        ("aggravating", &circumstances.aggravating),
        ("mitigating", &circumstances.mitigating),
        ("exempting", exemption),
    ]
}

/// All that the exemption requires beside an item.
fn require(rules: &AccountabilityRules, facts: &mut CircumstanceFacts) {
    for fact in rules.exemption.iter().flat_map(|rule| rule.requires.facts()) {
        facts.stated.set_fact(fact, Truth::Yes);
    }
}

pub fn prove(proof: &Proof) {
    every_combination_of_a_list(proof);
    every_pair_across_the_lists(proof);
    every_concealment(proof);
    every_requirement_of_an_exemption(proof);
}

fn every_combination_of_a_list(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    for (list, items) in lists(rules).into_iter().filter(|(_, items)| !items.is_empty()) {
        let axes = items.iter().map(|item| Axis::truth(&item.id));
        Space::of(axes).prove(proof, &format!("every combination of {list} circumstances"), |at| {
            let mut facts = CircumstanceFacts::default();
            require(rules, &mut facts);
            items.iter().zip(at).for_each(|(item, cell)| allege(&mut facts, item, TRUTHS[*cell]));
            possible(&ask(regulation, &facts).value)
        });
        for item in items.iter().filter(|item| item.when.is_some()) {
            let asked = facts_of(&item.when, &[]);
            let others = items.iter().find(|other| other.id != item.id && other.when.is_none());
            let mut axes: Vec<Axis> = asked.iter().map(|fact| Axis::truth(fact.name())).collect();
            axes.push(Axis::truth("another circumstance"));
            let question = format!("every fact of {list} circumstance {}", item.id);
            Space::of(axes).prove(proof, &question, |at| {
                let mut facts = CircumstanceFacts::default();
                asked.iter().zip(at).for_each(|(fact, cell)| allege_fact(&mut facts, *fact, TRUTHS[*cell]));
                if let Some(other) = others {
                    allege_item(&mut facts, &other.id, TRUTHS[at[asked.len()]]);
                }
                possible(&ask(regulation, &facts).value)
            });
        }
    }
}

fn every_pair_across_the_lists(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let circumstances = &rules.circumstances;
    let recurrence = facts_of(circumstances.recurrence.iter().map(|rule| &rule.when), &[]);
    let bars = open(circumstances.disqualifiers.iter().flat_map(|rule| rule.names.iter().take(1).cloned()));
    let doubts = [
        circumstances.disqualifiers.as_ref().map(|rule| &rule.doubt),
        circumstances.waiver.as_ref().map(|rule| &rule.doubt),
    ];
    let readings = doubts.map(|doubt| {
        let doubt = doubt.and_then(|id| regulation.doubt(id));
        open(doubt.iter().flat_map(|doubt| &doubt.readings).map(|reading| reading.id.clone()))
    });
    let minor: Vec<String> = circumstances.waiver.iter().flat_map(|rule| rule.treatments.clone()).collect();
    let grave = rules.treatments.iter().map(|rule| &rule.name).find(|name| !minor.contains(name));
    let mixed = minor.iter().take(1).chain(grave).cloned().collect();
    let due = open([Vec::new(), minor.clone(), mixed]);
    let mut axes = vec![
        Axis::truth("aggravating"),
        Axis::truth("mitigating"),
        Axis::fixed("what bars mitigation", bars.len()),
        Axis::open("whether it bars", readings[0].len()),
        Axis::open("what may be waived", readings[1].len()),
        Axis::open("treatments due", due.len()),
    ];
    axes.extend(recurrence.iter().map(|fact| Axis::truth(fact.name())));
    Space::of(axes).prove(proof, "circumstances across the lists", |at| {
        let mut facts = CircumstanceFacts {
            disqualifiers: bars[at[2]].iter().cloned().collect(),
            base_treatments: due[at[5]].clone(),
            ..CircumstanceFacts::default()
        };
        for (items, cell) in [(&circumstances.aggravating, at[0]), (&circumstances.mitigating, at[1])] {
            items.iter().take(1).for_each(|item| allege(&mut facts, item, TRUTHS[cell]));
        }
        recurrence
            .iter()
            .zip(&at[6..])
            .for_each(|(fact, cell)| allege_fact(&mut facts, *fact, TRUTHS[*cell]));
        for (place, doubt) in doubts.iter().enumerate() {
            if let Some((doubt, reading)) = doubt.zip(readings[place][at[3 + place]].as_ref()) {
                facts.stated.set_reading(doubt, Some(reading));
            }
        }
        let answer = ask(regulation, &facts);
        let unknown = [at[0], at[1]].contains(&0) || at[6..].contains(&0) || at[5] == 0;
        let open =
            [answer.value.lighter, answer.value.reduced, answer.value.waived].contains(&Truth::Unknown);
        assert!(
            !open
                || unknown
                || says_what_would_settle_it(&answer)
                || answer.value.conflict
                || answer.value.aggravated.is_yes(),
            "open without a question"
        );
        possible(&answer.value)
    });
}

fn every_concealment(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let Some(rule) = &rules.circumstances.concealment else { return };
    let mut kinds = open(rule.kinds.iter().cloned());
    kinds.push(Some("no such kind".to_owned()));
    let things = open([ConcealedThing::Loss, ConcealedThing::Consequence]);
    let axes = [
        Axis::fixed("kind", kinds.len()),
        Axis::fixed("of", things.len()),
        Axis::truth("another circumstance"),
    ];
    Space::of(axes).prove(proof, "concealment by kind and thing", |at| {
        let mut facts = CircumstanceFacts {
            concealment_kind: kinds[at[0]].clone(),
            concealment_of: things[at[1]],
            ..CircumstanceFacts::default()
        };
        allege(&mut facts, &rules.circumstances.aggravating[0], TRUTHS[at[2]]);
        let value = ask(regulation, &facts).value;
        let listed = facts.concealment_kind.is_some_and(|kind| rule.kinds.contains(&kind));
        let concealed = listed && facts.concealment_of.is_some_and(|of| rule.of.contains(&of));
        let aggravating = Truth::any([value.heavier, value.heavier_or_aggravated]);
        assert_eq!(aggravating, Truth::any([concealed.into(), TRUTHS[at[2]]]));
        possible(&value)
    });
}

fn every_requirement_of_an_exemption(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let Some(rule) = &rules.exemption else { return };
    let required = facts_of([&rule.requires], &[]);
    let mut axes = vec![Axis::truth("exempting circumstance")];
    axes.extend(required.iter().map(|fact| Axis::truth(fact.name())));
    Space::of(axes).prove(proof, "exemption by every requirement", |at| {
        let mut facts = CircumstanceFacts::default();
        allege(&mut facts, &rule.items[0], TRUTHS[at[0]]);
        required.iter().zip(&at[1..]).for_each(|(fact, cell)| facts.stated.set_fact(*fact, TRUTHS[*cell]));
        possible(&ask(regulation, &facts).value)
    });
}
