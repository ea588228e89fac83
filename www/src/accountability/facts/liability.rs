//! Who else answers: the superior enterprise, a collective body, someone by analogy.

use chidu::Distinct;

use crate::markup::prelude::*;
use chidu::Fact;
use chidu::accountability::BodyOf;
use chidu::regulation::AccountabilityRules;
use chidu::regulation::accountability::{AnalogousEvent, Tier};

use super::{Group, cite, options, summary};
use crate::accountability::figures::tier_rule;
use crate::accountability::inputs::{
    EVENTS, LEVELS, ROLES, TIERS, chosen, collective_findings, option, superior_findings,
};
use crate::components::{FactsGroup, OptionField, OptionLabel, fact_field};
use crate::scenario::Choice;

/// Who else answers.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(rules) = group.rules() else { return Html::default() };
    let others = rules.superior.is_some() || rules.collective.is_some();
    if !others && rules.analogous.is_empty() {
        return Html::default();
    }
    html! {
        <FactsGroup heading={words.others} summary={holds(group)}>
            if others {
                { findings(group, rules) }
            }
            if !rules.analogous.is_empty() {
                { analogous(group, rules) }
            }
        </FactsGroup>
    }
}

/// The findings on the superior enterprise and on a collective body; what both rest on is asked once.
fn findings(group: &Group, rules: &'static AccountabilityRules) -> Html {
    let words = &group.words.accountability.facts;
    let superior = superior_findings(rules);
    let both: Distinct<Fact> = superior.iter().copied().collect();
    let collective: Vec<Fact> =
        collective_findings(rules).into_iter().filter(|fact| !both.contains(fact)).collect();
    let article = |article: Option<&String>| article.map(|article| cite(article)).unwrap_or_default();
    let superior_article = article(rules.superior.as_ref().map(|rule| &rule.article));
    let collective_article = article(rules.collective.as_ref().and_then(|rule| rule.articles.last()));
    let body = OptionField::new(Choice::CollectiveBody, words.body_of, options(&LEVELS, words.body))
        .help(words.collective_help)
        .article(article(rules.collective.as_ref().and_then(|rule| rule.articles.first())));
    let field = |fact: Fact, article: &Html| fact_field(&group.page, fact, article.clone());
    html! {
        <>
            if rules.superior.is_some() {
                <h4>{ words.superior }</h4>
                <p class="help">{ words.superior_help }</p>
                { for superior.into_iter().map(|fact| field(fact, &superior_article)) }
            }
            if rules.collective.is_some() {
                <h4>{ words.collective }</h4>
                { body.otherwise(words.not_chosen).draw(&group.page) }
                { for collective.into_iter().map(|fact| field(fact, &collective_article)) }
            }
        </>
    }
}

fn analogous(group: &Group, rules: &'static AccountabilityRules) -> Html {
    let words = &group.words.accountability.facts;
    let articles: Distinct<&String> = rules.analogous.iter().map(|rule| &rule.article).collect();
    let article: Html = articles.into_iter().map(|article| cite(article)).collect();
    let tier = |id: &&'static str| {
        let rule = tier_rule(rules, option::<Tier>(id)?)?;
        Some(OptionLabel::new(*id, group.words.of(&rule.name).to_owned()))
    };
    let tiers = TIERS.iter().filter_map(tier).collect();
    let event = OptionField::new(Choice::AnalogousEvent, words.event, options(&EVENTS, words.event_of));
    let role = OptionField::new(Choice::AnalogousRole, words.role, options(&ROLES, words.role_of));
    let concealed = OptionField::new(Choice::ConcealedTier, words.concealed_tier, tiers);
    html! {
        <>
            <h4>{ words.analogous }</h4>
            { event.help(words.event_help).article(article).otherwise(words.not_chosen).draw(&group.page) }
            { role.draw(&group.page) }
            { concealed.help(words.concealed_tier_help).draw(&group.page) }
        </>
    }
}

fn holds(group: &Group) -> AttrValue {
    let words = &group.words.accountability.facts;
    let Some(rules) = group.rules() else { return AttrValue::default() };
    let facts: Distinct<Fact> =
        superior_findings(rules).into_iter().chain(collective_findings(rules)).collect();
    let answered =
        facts.into_iter().filter(|fact| group.scenario.stated.fact(*fact).known().is_some()).count();
    summary([
        (answered > 0).then(|| (words.count_summary)(words.findings_short, answered)),
        chosen::<BodyOf>(&group.scenario, Choice::CollectiveBody).map(|body| (words.body)(body).to_owned()),
        chosen::<AnalogousEvent>(&group.scenario, Choice::AnalogousEvent)
            .map(|event| (words.event_of)(event).to_owned()),
    ])
}
