//! The facts, in the order an official meets them.

mod done;
mod exclusions;
mod item_by_facts;
mod lost;
mod reading_field;
mod standards;

use yew::prelude::*;

use done::Done;
use exclusions::Exclusions;
use lost::Lost;
use standards::Standards;

/// The facts.
#[component]
pub fn Facts() -> Html {
    html! {
        <>
            <Lost />
            <Done />
            <Exclusions />
            <Standards />
        </>
    }
}
