//! Up to four scenarios beside each other, each under its own regulation.

mod columns;
mod rows;
mod table;

use crate::markup::prelude::*;

pub use columns::{Column, Compared, Comparison, ComparisonAction};
pub use rows::Finding;
pub use table::view;

use crate::page::Page;
use crate::state::Action;

/// The buttons of the head: add the scenario on the page, and look at the comparison.
pub fn buttons(page: &Page) -> Html {
    let words = &page.words().compare;
    let comparison = &page.state().comparison;
    let full = comparison.is_full();
    let add = ComparisonAction::Keep(Box::new(Compared {
        regulation: page.state().regulation.clone().unwrap_or_default(),
        scenario: page.scenario(),
    }));
    html! {
        <>
            <button type="button" disabled={full} title={full.then_some(words.full)} onclick={page.act(Action::Compare(add))}>{ words.add }</button>
            <button type="button" aria-pressed={comparison.shown.to_string()} onclick={page.act(Action::Compare(ComparisonAction::Show(!comparison.shown)))}>
                { (words.open)(comparison.kept.len()) }
            </button>
        </>
    }
}
