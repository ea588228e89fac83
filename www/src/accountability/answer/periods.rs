//! The impact periods of the treatments due.

use chidu::accountability::Restriction;
use yew::prelude::*;

use super::{View, cites, section};
use crate::accountability::inputs::discipline_months;
use crate::accountability::names;

/// The impact periods of the treatments due.
pub fn draw(view: &View) -> Html {
    let Some(answer) = &view.conclusions.impact else { return Html::default() };
    let words = &view.words.accountability.answer;
    let value = &answer.value;
    let rules = view.conclusions.rules;
    let restriction = |one: &Restriction<'static>| {
        let name = names::treatment(view.words, rules, one.treatment);
        html! { <li>{ (words.restriction)(name, one.rule.months, view.words.of(&one.rule.label)) }</li> }
    };
    let without = names::treatments(view.words, rules, &value.without_period, false);
    let body = html! {
        <ul>
            { for value.restrictions.iter().map(restriction) }
            if !value.without_period.is_empty() {
                <li>{ (words.without_period)(&without) }</li>
            }
            { governing(view, value.governing_months) }
        </ul>
    };
    let articles: Vec<&String> = value.restrictions.iter().map(|one| &one.rule.article).collect();
    section("periods", words.impact_periods, cites(articles), body)
}

/// The period that governs beside discipline.
fn governing(view: &View, governing: Option<u32>) -> Html {
    let words = &view.words.accountability.answer;
    match (discipline_months(view.scenario), governing) {
        (Some(_), Some(months)) => html! { <li>{ (words.governing_months)(months) }</li> },
        (Some(_), None) => html! { <li class="open-point">{ words.governing_open }</li> },
        (None, _) => Html::default(),
    }
}
