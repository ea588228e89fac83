//! Several deductions that meet.

use chidu::Truth;
use yew::prelude::*;

use super::{View, cites, section};
use crate::accountability::names;

/// Several deductions that meet.
pub fn draw(view: &View) -> Html {
    let Some(answer) = &view.conclusions.stacking else { return Html::default() };
    let words = &view.words.accountability.answer;
    let text = match (answer.value.applies, answer.value.applied) {
        (Truth::Yes, Some(applied)) => (words.highest_applies)(&names::yuan(view.words, applied)),
        (Truth::Yes, None) => words.highest_applies_open.to_owned(),
        (Truth::No, _) => words.stacking_out_of_reach.to_owned(),
        (Truth::Unknown, _) => words.stacking_open.to_owned(),
    };
    let article = view.conclusions.rules.no_stacking.as_ref().map(|rule| &rule.article);
    section("stacking", words.stacking, cites(article), html! { <p>{ text }</p> })
}
