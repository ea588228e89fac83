//! Who organises the accountability work.

use chidu::Fact;
use chidu::accountability::EnterpriseLevel;
use yew::prelude::*;

use super::{Group, options, summary};
use crate::accountability::inputs::{LEVELS, chosen, level_matters, organiser_findings};
use crate::components::{FactsGroup, OptionField, fact_field};
use crate::scenario::Choice;

/// Who organises the accountability work.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(rules) = group.rules() else { return Html::default() };
    let findings = organiser_findings(rules);
    if findings.is_empty() && !level_matters(rules) {
        return Html::default();
    }
    let level = chosen::<EnterpriseLevel>(&group.scenario, Choice::EnterpriseLevel);
    let asked = OptionField::new(Choice::EnterpriseLevel, words.level, options(&LEVELS, words.level_of));
    let holds = summary([level.map(|level| (words.level_of)(level).to_owned())]);
    html! {
        <FactsGroup heading={words.organiser} summary={holds}>
            if level_matters(rules) {
                { asked.otherwise(words.not_chosen).draw(&group.page) }
            }
            { for findings.into_iter().map(|fact: Fact| fact_field(&group.page, fact, Html::default())) }
        </FactsGroup>
    }
}
