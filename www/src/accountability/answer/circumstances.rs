//! What the circumstances come to: directions only, since no text gives a figure.

use chidu::Truth;
use chidu::regulation::accountability::MitigatingEffect;
use yew::prelude::*;

use super::{View, cites, section};
use crate::words::{Effect, Words};

/// What the circumstances come to.
pub fn draw(view: &View) -> Html {
    let Some(answer) = &view.conclusions.circumstances else { return Html::default() };
    let words = &view.words.accountability.answer;
    let value = &answer.value;
    let effects = [
        (value.no_liability, &words.no_liability),
        (value.aggravated, &words.aggravated),
        (value.heavier, &words.heavier),
        (value.heavier_or_aggravated, &words.heavier_or_aggravated),
        (value.lighter, &words.lighter),
        (value.reduced, &words.reduced),
    ];
    let lines = effects.into_iter().filter_map(|(truth, effect)| line(truth, effect));
    let body = html! {
        <>
            <ul>
                { for lines }
                { waiver(view) }
                if value.conflict {
                    <li>{ words.circumstances_conflict }</li>
                }
            </ul>
            { approval(view) }
        </>
    };
    section("circumstances", words.circumstances, cites(articles(view).iter()), body)
}

fn line(truth: Truth, effect: &Effect) -> Option<Html> {
    match truth {
        Truth::Yes => Some(html! { <li>{ effect.holds }</li> }),
        Truth::Unknown => Some(html! { <li class="open-point">{ effect.open }</li> }),
        Truth::No => None,
    }
}

/// The waiver under each reading where they differ.
fn waiver(view: &View) -> Html {
    let Some(answer) = &view.conclusions.circumstances else { return Html::default() };
    let (value, words) = (&answer.value, &view.words.accountability.answer);
    let as_truth = |truth: Truth| said(view.words, truth);
    match (value.waived, value.waived_as_printed, value.waived_if_mitigation_meant) {
        (Truth::Unknown, Some(printed), Some(meant)) if printed != meant => html! {
            <li class="open-point">{ (words.waiver_readings)(as_truth(printed), as_truth(meant)) }</li>
        },
        (truth, ..) => line(truth, &words.waived).unwrap_or_default(),
    }
}

fn said(words: &Words, truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => words.accountability.answer.may_be_waived,
        Truth::No => words.accountability.answer.may_not_be_waived,
        Truth::Unknown => words.accountability.answer.waiver_open,
    }
}

fn approval(view: &View) -> Html {
    let Some(rule) = view.conclusions.circumstances.as_ref().and_then(|answer| answer.value.approval) else {
        return Html::default();
    };
    let words = &view.words.accountability.answer;
    let effect = |effect: &MitigatingEffect| (words.effect_name)(*effect).to_owned();
    let needed: Vec<String> = rule.needed_for.iter().map(effect).collect();
    html! {
        <p>{ (words.approval)(&(words.one_of)(&needed), view.words.of(&rule.by_label)) }{ cites([&rule.article]) }</p>
    }
}

/// The articles of this answer that are on circumstances.
fn articles(view: &View) -> Vec<String> {
    let Some(answer) = &view.conclusions.circumstances else { return Vec::new() };
    let approval = view.conclusions.rules.circumstances.approval.as_ref().map(|rule| rule.article.as_str());
    answer.citations.iter().filter(|id| Some(**id) != approval).map(|id| (*id).to_owned()).collect()
}
