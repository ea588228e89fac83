//! What the family asks, in the page's order.

use chidu::Fact;

use super::error_page::{LEVEL_QUESTIONS, LEVELS, facts_of, is_level};
use crate::components::OptionLabel;
use crate::questions::{Asking, Silence};
use crate::scenario::Choice;

/// Asks what the regulation asks, where it is of this family.
pub fn ask(asking: &mut Asking<'_>) {
    let Some(rules) = &asking.regulation.error_tolerance else { return };
    let (all, words) = (asking.words, &asking.words.error_tolerance);
    asking.facts([Fact::SubjectInScope]);
    let initiators: Vec<_> =
        rules.initiators().map(|one| OptionLabel::new(one.id.clone(), all.of(&one.label))).collect();
    asking.choice(Choice::Initiator, words.initiator, &initiators);
    let superior = rules.superior_handling.iter().filter_map(|item| item.when.as_ref());
    asking.facts(superior.flat_map(|when| when.facts()));
    for condition in rules.conditions().filter(|condition| condition.when.is_none()) {
        asking.item(&condition.id, all.of(&condition.label), Silence::Unknown);
    }
    let facts = facts_of(rules.conditions().filter_map(|condition| condition.when.as_ref()));
    for (choice, ..) in LEVEL_QUESTIONS.iter().filter(|(_, caused, _)| facts.contains(caused)) {
        let question = if *choice == Choice::LossLevel { words.loss_level } else { words.impact_level };
        let levels = LEVELS.into_iter().zip(words.levels);
        let levels: Vec<_> = levels.map(|(id, label)| OptionLabel::new(id, label)).collect();
        asking.choice(*choice, question, &levels);
    }
    asking.facts(facts.into_iter().filter(|fact| !is_level(*fact)));
    for item in rules.items() {
        asking.item(&item.id, all.of(&item.label), Silence::NotTicked);
    }
    if !asking.regulation.deadlines.is_empty() {
        asking.deadline();
    }
}
