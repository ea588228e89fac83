//! A group of facts that folds to one line saying what it holds.

use crate::markup::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FactsGroupProps {
    /// The heading.
    pub heading: AttrValue,
    /// What it holds, in one line; empty while it holds nothing.
    #[prop_or_default]
    pub summary: AttrValue,
    /// Whether it is unfolded when the page opens.
    #[prop_or_default]
    pub open: bool,
    /// The fields.
    pub children: Children,
}

/// A group of facts that folds to one line saying what it holds.
#[component]
pub fn FactsGroup(props: &FactsGroupProps) -> Html {
    let opened = use_state(|| props.open);
    let ontoggle = {
        let opened = opened.clone();
        Callback::from(move |event: Event| {
            let details: web_sys::Element = event.target_unchecked_into();
            opened.set(details.has_attribute("open"));
        })
    };
    html! {
        <details class="group" open={*opened} {ontoggle}>
            <summary>
                <h3>{ &props.heading }</h3>
                if !props.summary.is_empty() {
                    <span class="group-summary">{ &props.summary }</span>
                }
            </summary>
            <div class="group-body">{ props.children.clone() }</div>
        </details>
    }
}
