//! Who organises the accountability work.

use crate::markup::prelude::*;
use chidu::Fact;
use chidu::accountability::EnterpriseLevel;
use chidu::regulation::AccountabilityRules;
use chidu::regulation::accountability::OrganiserRule;

use super::{Group, cite_any, options, summary};
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
            <p class="help">{ words.organiser_help }</p>
            if level_matters(rules) {
                { asked.article(article_of(rules, Fact::EnterpriseIsSubsidiary)).otherwise(words.not_chosen).draw(&group.page) }
            }
            { for findings.into_iter().map(|fact: Fact| fact_field(&group.page, fact, article_of(rules, fact))) }
        </FactsGroup>
    }
}

/// The article of the first rule that asks for a fact.
fn article_of(rules: &'static AccountabilityRules, fact: Fact) -> Html {
    let asks = |rule: &&OrganiserRule| rule.when.as_ref().is_some_and(|when| when.facts().contains(&fact));
    cite_any(rules.organisers.iter().find(asks).and_then(|rule| rule.articles.first()))
}
