//! Who organises the accountability work.

use crate::markup::prelude::*;

use super::{View, cites, section};
use crate::accountability::in_words;

/// Who organises the accountability work.
pub fn draw(view: &View) -> Html {
    let Some((text, open)) = in_words::organiser(view.words, view.conclusions) else {
        return Html::default();
    };
    let cited = view.conclusions.organiser.iter().flat_map(|answer| &answer.citations);
    let articles: Vec<String> = cited.map(|id| (*id).to_owned()).collect();
    let body = html! { <p class={open.then_some("open-point")}>{ text }</p> };
    section("organiser", view.words.accountability.answer.organiser, cites(&articles), body)
}
