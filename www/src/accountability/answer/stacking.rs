//! Several deductions that meet.

use crate::markup::prelude::*;

use super::{View, cites, section};
use crate::accountability::in_words;

/// Several deductions that meet.
pub fn draw(view: &View) -> Html {
    let Some((text, _)) = in_words::stacking(view.words, view.conclusions) else { return Html::default() };
    let article = view.conclusions.rules.no_stacking.as_ref().map(|rule| &rule.article);
    section("stacking", view.words.accountability.answer.stacking, cites(article), html! { <p>{ text }</p> })
}
