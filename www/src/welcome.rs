//! Before a regulation is chosen: what this is, the thresholds, examples.

use yew::prelude::*;

use crate::page::use_page;

/// Before a regulation is chosen.
#[component]
pub fn Welcome() -> Html {
    let page = use_page();
    let words = &page.words().shared;
    html! {
        <main class="welcome">
            <h2>{ words.choose_regulation }</h2>
            <p>{ words.choose_regulation_help }</p>
        </main>
    }
}
