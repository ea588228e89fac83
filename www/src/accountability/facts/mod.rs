//! The facts, in the order an official meets them.

mod circumstances;
mod items;
mod liability;
mod loss;
mod organiser;
mod pay;
mod person;
mod responsibility;
mod stacking;
mod treatments;

use crate::markup::prelude::*;
use chidu::regulation::AccountabilityRules;
use serde::de::DeserializeOwned;

pub use loss::asks_for_consequence;

use super::inputs::option;
use crate::components::{Cite, OptionLabel, TextInput};
use crate::deadline;
use crate::page::{Page, use_page};
use crate::scenario::{Scenario, TextField};
use crate::typed::TypedError;
use crate::words::Words;

/// The facts.
#[component]
pub fn Facts() -> Html {
    let group = Group::of(use_page());
    html! {
        <>
            { loss::draw(&group) }
            { responsibility::draw(&group) }
            { pay::draw(&group) }
            { circumstances::draw(&group) }
            { treatments::draw(&group) }
            { person::draw(&group) }
            { liability::draw(&group) }
            { stacking::draw(&group) }
            { organiser::draw(&group) }
            { deadline::facts(&group.page) }
        </>
    }
}

/// What every group of facts reads.
struct Group {
    page: Page,
    scenario: Scenario,
    words: &'static Words,
}

impl Group {
    fn of(page: Page) -> Group {
        Group { scenario: page.scenario(), words: page.words(), page }
    }

    fn rules(&self) -> Option<&'static AccountabilityRules> {
        self.page.regulation()?.accountability.as_ref()
    }

    /// A text with what is wrong with it.
    fn text(
        &self,
        field: TextField,
        label: &'static str,
        help: &str,
        article: Html,
        wrong: fn(&str) -> Option<TypedError>,
    ) -> Html {
        let error = wrong(self.scenario.text(field));
        let error = error.map(|error| (self.words.shared.typed_error)(&error));
        let lines = field == TextField::SeveralLosses;
        TextInput { field, label, help: help.to_owned().into(), article, error, suffix: "", lines }
            .draw(&self.page)
    }
}

/// An article behind the question it asks; nothing where the regulation names none.
fn cite_any(article: Option<&String>) -> Html {
    article.map(|article| cite(article)).unwrap_or_default()
}

/// An article behind the question it asks.
fn cite(article: &str) -> Html {
    html! { <Cite article={article.to_owned()} /> }
}

/// The options of a question, by their ids.
pub fn options<T: DeserializeOwned>(ids: &[&'static str], label: fn(T) -> &'static str) -> Vec<OptionLabel> {
    ids.iter().filter_map(|id| Some(OptionLabel::new(*id, label(option(id)?)))).collect()
}

/// The pieces of a summary in one line, those left out that say nothing.
fn summary(pieces: impl IntoIterator<Item = Option<String>>) -> AttrValue {
    pieces.into_iter().flatten().collect::<Vec<_>>().join(" · ").into()
}
