//! The page of one family: its facts and its answer.

use yew::prelude::*;

/// The facts.
#[component]
pub fn Facts() -> Html {
    html! {}
}

/// The answer.
#[component]
pub fn AnswerView() -> Html {
    html! {}
}
