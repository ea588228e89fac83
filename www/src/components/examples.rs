//! Scenarios to click: each opens on the page in place of what is there, which can be brought back.

use yew::prelude::*;

use crate::page::use_page;
use crate::state::{Action, Scenario};

/// A scenario with its title and what it shows.
pub type NamedScenario = ((&'static str, &'static str), Scenario);

#[derive(Properties, PartialEq)]
pub struct ExamplesProps {
    /// The id of the regulation they are for.
    pub regulation: AttrValue,
    /// The examples.
    pub examples: Vec<NamedScenario>,
}

/// Scenarios to click.
#[component]
pub fn Examples(props: &ExamplesProps) -> Html {
    let page = use_page();
    let words = &page.words().shared;
    let entry = |((title, shows), scenario): &NamedScenario| {
        let open = Action::Open(props.regulation.to_string(), Box::new(scenario.clone()));
        html! {
            <li>
                <button type="button" onclick={page.act(open)}>
                    <strong>{ *title }</strong>
                    <span>{ *shows }</span>
                </button>
            </li>
        }
    };
    html! {
        if !props.examples.is_empty() {
            <h3>{ words.examples }</h3>
            <p class="help">{ words.examples_help }</p>
            <ul class="examples">{ for props.examples.iter().map(entry) }</ul>
        }
    }
}
