//! Time limits: which one, from when, and the days that the reader knows better.

use crate::markup::prelude::*;

use super::MOST_EXTENSION_DAYS;
use super::year_files::YearFiles;
use crate::components::{Cite, FactsGroup, OptionField, OptionLabel, TextInput};
use crate::page::Page;
use crate::scenario::{Choice, TextField};
use crate::typed::{self, TypedError};

/// Time limits: which one, from when, and the days that the reader knows better.
pub fn facts(page: &Page) -> Html {
    let words = &page.words().deadline;
    let scenario = page.scenario();
    let Some(regulation) = page.regulation() else { return Html::default() };
    let label = |rule: &chidu::regulation::DeadlineRule| page.words().of(&rule.label).to_owned();
    let options: Vec<OptionLabel> =
        regulation.deadlines.iter().map(|rule| OptionLabel::new(rule.what.clone(), label(rule))).collect();
    let asked = scenario.choice(Choice::Deadline);
    let asked = regulation.deadlines.iter().find(|rule| Some(rule.what.as_str()) == asked);
    let start = typed::day(scenario.text(TextField::DeadlineStart)).ok().flatten();
    let start_help =
        asked.map(|rule| (words.runs_from)(page.words().of(&rule.runs_from))).unwrap_or_default();
    let text = |field, label, help: &str, error: Option<TypedError>| {
        let error = error.map(|error| (page.words().shared.typed_error)(&error));
        let lines = matches!(field, TextField::Holidays | TextField::MakeupWorkdays);
        TextInput {
            field,
            label,
            help: help.to_owned().into(),
            article: Html::default(),
            error,
            suffix: "",
            lines,
        }
        .draw(page)
    };
    let typed_days = |field| typed::days(scenario.text(field)).err();
    let article = asked.map(|rule| html! { <Cite article={rule.article.clone()} /> });
    let which = OptionField::new(Choice::Deadline, words.which, options).article(article.unwrap_or_default());
    let holds: Vec<String> = [asked.map(label), start.map(words.date)].into_iter().flatten().collect();
    html! {
        <FactsGroup heading={words.heading} summary={holds.join(" · ")}>
            { which.otherwise(words.none).draw(page) }
            { text(TextField::DeadlineStart, words.start, &format!("{start_help}{}", words.start_help),
                typed::day(scenario.text(TextField::DeadlineStart)).err()) }
            { text(TextField::ExtensionDays, words.extension, words.extension_help,
                typed::count(scenario.text(TextField::ExtensionDays), MOST_EXTENSION_DAYS).err()) }
            <h4>{ words.calendar }</h4>
            <p class="help">{ (words.carried)(chidu::published_years()) }</p>
            <YearFiles />
            { text(TextField::Holidays, words.holidays, words.holidays_help, typed_days(TextField::Holidays)) }
            { text(TextField::MakeupWorkdays, words.workdays, words.workdays_help, typed_days(TextField::MakeupWorkdays)) }
        </FactsGroup>
    }
}
