//! The responsibility of the person, and the acts that make a leader directly responsible.

use crate::markup::prelude::*;

use super::{Group, cite, items, options, summary};
use crate::accountability::inputs::{RESPONSIBILITIES, direct_acts, responsibility};
use crate::components::{FactsGroup, OptionField};
use crate::scenario::Choice;

/// The responsibility of the person.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability;
    let Some(rules) = group.rules() else { return Html::default() };
    let rule = &rules.direct_responsibility;
    let own = options(&RESPONSIBILITIES, words.responsibility);
    let own = OptionField::new(Choice::Responsibility, words.facts.responsibility, own)
        .help(words.facts.responsibility_help)
        .article(cite(&rule.article))
        .otherwise(words.facts.not_chosen);
    html! {
        <FactsGroup heading={words.facts.who_answers} summary={holds(group)}>
            { own.draw(&group.page) }
            <details class="more">
                <summary>{ words.facts.direct_acts }</summary>
                <p class="help">{ words.facts.direct_acts_help }{ cite(&rule.article) }</p>
                { items::alleged(group, &rule.items) }
            </details>
        </FactsGroup>
    }
}

fn holds(group: &Group) -> AttrValue {
    let words = &group.words.accountability;
    let acts = group.rules().map(direct_acts).unwrap_or_default();
    let alleged = acts.iter().filter(|act| group.scenario.alleged_fact(**act).is_some()).count();
    summary([
        responsibility(&group.scenario).map(|chosen| (words.responsibility)(chosen).to_owned()),
        (alleged > 0).then(|| (words.facts.count_summary)(words.facts.direct_acts, alleged)),
    ])
}
