//! The facts, in the order an official meets them.

mod done;
mod exclusions;
mod item_by_facts;
mod lost;
mod reading_field;
mod standards;

pub use exclusions::excuses;
pub use item_by_facts::Grounds;
pub use lost::sub_fund_options;

use crate::markup::prelude::*;

use super::fund_page::use_fund_page;

/// The facts.
#[component]
pub fn Facts() -> Html {
    let Some(fund) = use_fund_page() else { return Html::default() };
    html! {
        <>
            { lost::draw(&fund) }
            { done::draw(&fund) }
            { exclusions::draw(&fund) }
            { standards::draw(&fund) }
        </>
    }
}
