//! Who organises the accountability work.

use yew::prelude::*;

use super::{View, cites, section};

/// Who organises the accountability work.
pub fn draw(view: &View) -> Html {
    let Some(answer) = &view.conclusions.organiser else { return Html::default() };
    let words = &view.words.accountability.answer;
    let (text, open) = match answer.value {
        Some(rule) => (view.words.of(&rule.label), false),
        None => (words.organiser_open, true),
    };
    let articles: Vec<String> = answer.citations.iter().map(|id| (*id).to_owned()).collect();
    let take_over = answer.value.is_some_and(|rule| rule.superior_may_take_over);
    let body = html! {
        <p class={open.then_some("open-point")}>
            { text }
            if take_over {
                { words.superior_may_take_over }
            }
        </p>
    };
    section("organiser", words.organiser, cites(&articles), body)
}
