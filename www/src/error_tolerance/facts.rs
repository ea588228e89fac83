//! The facts, in the order an official meets them.

use crate::markup::prelude::*;
use chidu::regulation::error_tolerance::Precondition;
use chidu::{Fact, Truth};

use super::error_page::{ErrorPage, LEVEL_QUESTIONS, LEVELS, counts, facts_of, is_level, use_error_page};
use super::item_picker::ItemPicker;
use crate::components::{Cite, FactsGroup, OptionField, OptionLabel, fact_field, item_field};
use crate::deadline;
use crate::scenario::Choice;
use crate::state::Action;

/// The facts.
#[component]
pub fn Facts() -> Html {
    let Some(error) = use_error_page() else { return Html::default() };
    html! {
        <>
            { who(&error) }
            { preconditions(&error) }
            { loss_and_impact(&error) }
            { circumstances(&error) }
            if !error.regulation.deadlines.is_empty() { { deadline::facts(&error.page) } }
        </>
    }
}

fn cite(article: &str) -> Html {
    html! { <Cite article={article.to_owned()} /> }
}

/// Whether the person is covered, who starts it, whether it is complex.
fn who(error: &ErrorPage) -> Html {
    let rules = error.rules;
    let named: Vec<_> = rules
        .initiators()
        .map(|one| OptionLabel::new(one.id.clone(), error.words().of(&one.label)))
        .collect();
    let chosen = rules.initiators().find(|one| error.facts.initiated_by.as_ref() == Some(&one.id));
    let article = chosen.map(|one| cite(&one.article)).unwrap_or_default();
    let scope = html! {
        <><p class="help">{ error.words().of(&rules.scope.label) }</p>{ cite(&rules.scope.article) }</>
    };
    let superior = rules.superior_handling.iter();
    let asked = superior.filter_map(|item| Some((item.when.as_ref()?, &item.article)));
    let asked = asked.flat_map(|(when, article)| when.facts().into_iter().map(move |fact| (fact, article)));
    let summary = chosen.map_or("", |one| error.words().of(&one.label));
    html! {
        <FactsGroup heading={error.own().who} {summary} open=true>
            { fact_field(&error.page, Fact::SubjectInScope, scope) }
            { OptionField::new(Choice::Initiator, error.own().initiator, named).help(error.own().initiator_help).article(article).draw(&error.page) }
            { for asked.map(|(fact, article)| fact_field(&error.page, fact, cite(article))) }
        </FactsGroup>
    }
}

/// The preconditions stated as a whole.
fn preconditions(error: &ErrorPage) -> Html {
    let as_a_whole = |condition: &&'static Precondition| condition.when.is_none();
    let conditions: Vec<&'static Precondition> = error.rules.conditions().filter(as_a_whole).collect();
    let (yes, no, open) = counts(conditions.iter().map(|one| error.facts.stated.item(&one.id)));
    let summary = if yes + no == 0 { String::new() } else { (error.own().conditions_state)(yes, no, open) };
    let row = |condition: &'static Precondition| {
        let label = error.words().of(&condition.label);
        html! {
            <div key={condition.id.clone()}>
                { item_field(&error.page, &condition.id, label, cite(&condition.article)) }
            </div>
        }
    };
    let ids: Vec<String> = conditions.iter().map(|condition| condition.id.clone()).collect();
    let shared = &error.words().shared;
    html! {
        <FactsGroup heading={error.own().preconditions} {summary} open=true>
            <p class="help">{ error.own().preconditions_help }</p>
            <div role="group" aria-label={error.own().preconditions}>
                <div class="fund-items">{ for conditions.into_iter().map(row) }</div>
                <button type="button" onclick={error.page.act(Action::AnswerItems(ids.clone(), Truth::Yes))}>{ shared.answer_all_yes }</button>
                <button type="button" class="quiet" onclick={error.page.act(Action::AnswerItems(ids, Truth::Unknown))}>{ shared.clear_answers }</button>
            </div>
        </FactsGroup>
    }
}

/// The facts that the conditions rest on: levels of loss and impact, and the others one by one.
fn loss_and_impact(error: &ErrorPage) -> Html {
    let made_out =
        error.rules.conditions().filter_map(|condition| Some((condition.when.as_ref()?, condition)));
    let asked: Vec<(Fact, &'static str)> = made_out
        .flat_map(|(when, condition)| {
            let article = condition.article.as_str();
            facts_of(std::iter::once(when)).into_iter().map(move |fact| (fact, article))
        })
        .collect();
    let own = error.own();
    let level = |(choice, caused, _): &(Choice, Fact, Fact)| {
        let article = asked.iter().find(|(fact, _)| fact == caused).map(|(_, article)| *article)?;
        let named = LEVELS.into_iter().zip(own.levels).map(|(id, label)| OptionLabel::new(id, label));
        let question = if *choice == Choice::LossLevel { own.loss_level } else { own.impact_level };
        Some(
            OptionField::new(*choice, question, named.collect())
                .help(own.level_help)
                .article(cite(article))
                .draw(&error.page),
        )
    };
    let summary = LEVEL_QUESTIONS.iter().filter_map(|(choice, ..)| {
        let place = LEVELS.iter().position(|level| error.scenario.choice(*choice) == Some(level))?;
        let question = if *choice == Choice::LossLevel { own.loss_level } else { own.impact_level };
        Some(format!("{question} {}", own.levels.get(place)?))
    });
    let others = asked.iter().filter(|(fact, _)| !is_level(*fact));
    html! {
        if !asked.is_empty() {
            <FactsGroup heading={own.loss_and_impact} summary={summary.collect::<Vec<_>>().join(own.semicolon)} open=true>
                { for LEVEL_QUESTIONS.iter().filter_map(level) }
                { for others.map(|(fact, article)| fact_field(&error.page, *fact, cite(article))) }
            </FactsGroup>
        }
    }
}

/// The circumstances, general and by list.
fn circumstances(error: &ErrorPage) -> Html {
    let stated = &error.facts.stated;
    let own = error.own();
    let chosen = error.rules.items().filter(|item| stated.item(&item.id).is_yes()).count();
    let denied = error.rules.items().all(|item| stated.item(&item.id).is_no());
    let summary = match chosen {
        0 if denied => own.none_chosen.to_owned(),
        0 => String::new(),
        count => (own.chosen)(count),
    };
    html! {
        <FactsGroup heading={own.circumstances} {summary} open=true>
            <ItemPicker />
        </FactsGroup>
    }
}
