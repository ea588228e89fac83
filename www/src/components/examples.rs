//! The exercises of a regulation and further scenarios to click: each opens on the page in place of what is there, which can be brought back.

use crate::markup::prelude::*;

use crate::page::Page;
use crate::scenario::Scenario;
use crate::state::Action;
use crate::training::exercises_of;

/// A scenario with its title and what it shows.
pub type NamedScenario = ((String, String), Scenario);

/// The exercises and further scenarios to click, for the regulation of this id.
pub fn example_buttons(page: &Page, regulation: &str, examples: &[NamedScenario]) -> Html {
    let words = &page.words().shared;
    let entry = |((title, shows), scenario): &NamedScenario| {
        let open = Action::Open(regulation.to_owned(), Box::new(scenario.clone()));
        html! {
            <li>
                <button type="button" onclick={page.act(open)}>
                    <strong>{ title }</strong>
                    <span>{ shows }</span>
                </button>
            </li>
        }
    };
    html! {
        <>
            { exercises_of(page, regulation) }
            if !examples.is_empty() {
                <h3>{ words.examples }</h3>
                <p class="help">{ words.examples_help }</p>
                <ul class="examples">{ for examples.iter().map(entry) }</ul>
            }
        </>
    }
}
