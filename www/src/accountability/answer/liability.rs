//! Who answers beside those of the rows: the leader by an act, the superior enterprise, a collective
//! body, someone by analogy.

use crate::markup::prelude::*;
use chidu::accountability::CollectiveStatus;
use chidu::regulation::Item;

use super::{View, cites, section};
use crate::accountability::in_words::{self, settled};
use crate::accountability::names;

/// Who answers.
pub fn draw(view: &View) -> Html {
    html! {
        <>
            { direct(view) }
            { superior(view) }
            { collective(view) }
            { analogous(view) }
        </>
    }
}

fn direct(view: &View) -> Html {
    let Some(answer) = &view.conclusions.direct else { return Html::default() };
    let words = &view.words.accountability.answer;
    let items = &view.conclusions.rules.direct_responsibility.items;
    let met = |item: &&Item| answer.value.items_met.contains(&item.id.as_str());
    let item = |item: &Item| html! { <li>{ view.words.of(&item.label) }{ cites([&item.article]) }</li> };
    let body = html! {
        <>
            <p>{ settled(answer.value.direct, &words.direct, words.not_direct) }</p>
            <ul>{ for items.iter().filter(met).map(item) }</ul>
        </>
    };
    let article = cites([&view.conclusions.rules.direct_responsibility.article]);
    section("direct", words.direct_heading, article, body)
}

fn superior(view: &View) -> Html {
    let Some(answer) = &view.conclusions.superior else { return Html::default() };
    let words = &view.words.accountability.answer;
    let value = &answer.value;
    let body = if value.provided {
        html! {
            <ul>
                <li>{ settled(value.immediate, &words.immediate_superior, words.immediate_superior_not) }</li>
                <li>{ settled(value.higher, &words.higher_levels, words.higher_levels_not) }</li>
            </ul>
        }
    } else {
        html! { <p>{ view.words.shared.no_provision }</p> }
    };
    let article = view.conclusions.rules.superior.as_ref().map(|rule| &rule.article);
    section("superior", words.superior_heading, cites(article), body)
}

fn collective(view: &View) -> Html {
    let Some(answer) = &view.conclusions.collective else { return Html::default() };
    let words = &view.words.accountability.answer;
    let value = &answer.value;
    let rules = view.conclusions.rules;
    let body = match (value.status, value.rule) {
        (CollectiveStatus::Defined, Some(rule)) => html! {
            <ul>
                <li>{ (words.body_treatments)(&names::treatments(view.words, rules, &rule.treatments, rule.open_ended)) }</li>
                if rule.suspend_or_delay_authorisation {
                    <li>{ words.suspend_authorisation }</li>
                }
                <li>{ settled(value.reorganise, &words.reorganise, words.reorganise_not) }</li>
                if rule.members_also_liable {
                    <li>{ words.members_liable }</li>
                }
            </ul>
        },
        (CollectiveStatus::Undetermined, _) => html! { <p class="open-point">{ words.body_needed }</p> },
        _ => html! { <p>{ words.body_without }</p> },
    };
    let articles = rules.collective.iter().flat_map(|rule| &rule.articles);
    section("collective", words.collective_heading, cites(articles), body)
}

fn analogous(view: &View) -> Html {
    let Some(answer) = &view.conclusions.analogous else { return Html::default() };
    let text = in_words::analogous(view.words, answer);
    let articles: Vec<String> = answer.citations.iter().map(|id| (*id).to_owned()).collect();
    section(
        "analogous",
        view.words.accountability.answer.analogous_heading,
        cites(&articles),
        html! { <p>{ text }</p> },
    )
}
