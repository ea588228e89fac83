//! What the circumstances come to: directions only, since no text gives a figure.

use crate::markup::prelude::*;
use chidu::Truth;

use super::{View, cites, section};
use crate::accountability::in_words;
use crate::words::Effect;

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

/// The waiver, under each reading where they differ.
fn waiver(view: &View) -> Html {
    let Some((said, _)) = in_words::waiver(view.words, view.conclusions) else { return Html::default() };
    let settled = view.conclusions.circumstances.as_ref().is_some_and(|answer| answer.value.waived.is_yes());
    html! { <li class={(!settled).then_some("open-point")}>{ said }</li> }
}

fn approval(view: &View) -> Html {
    let Some(said) = in_words::approval(view.words, view.conclusions) else { return Html::default() };
    let rule = view.conclusions.rules.circumstances.approval.as_ref();
    html! { <p>{ said }{ cites(rule.map(|rule| &rule.article)) }</p> }
}

/// The articles of this answer that are on circumstances.
fn articles(view: &View) -> Vec<String> {
    let Some(answer) = &view.conclusions.circumstances else { return Vec::new() };
    let approval = view.conclusions.rules.circumstances.approval.as_ref().map(|rule| rule.article.as_str());
    answer.citations.iter().filter(|id| Some(**id) != approval).map(|id| (*id).to_owned()).collect()
}
