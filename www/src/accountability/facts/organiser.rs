//! Who organises the accountability work.

use chidu::Fact;
use chidu::accountability::EnterpriseLevel;
use yew::prelude::*;

use super::{Group, options, summary};
use crate::accountability::inputs::{LEVELS, chosen, organiser_findings};
use crate::components::{FactField, FactsGroup, OptionField};
use crate::state::Choice;

/// Who organises the accountability work.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(rules) = group.rules() else { return Html::default() };
    let level = chosen::<EnterpriseLevel>(&group.scenario, Choice::EnterpriseLevel);
    let holds = summary([level.map(|level| (words.level_of)(level).to_owned())]);
    html! {
        <FactsGroup heading={words.organiser} summary={holds}>
            <OptionField choice={Choice::EnterpriseLevel} question={words.level}
                options={options(&LEVELS, words.level_of)}
                otherwise={AttrValue::Static(words.not_chosen)} />
            { for organiser_findings(rules).into_iter().map(|fact: Fact| html! { <FactField {fact} /> }) }
        </FactsGroup>
    }
}
