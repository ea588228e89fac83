//! Time limits: which one, from when, and the working days.

use yew::prelude::*;

use super::{Group, cite, summary};
use crate::accountability::inputs::MOST_EXTENSION_DAYS;
use crate::accountability::typed;
use crate::components::{FactsGroup, OptionField, OptionLabel};
use crate::state::{Choice, TextField};

/// Time limits: which one, from when, and the working days.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(regulation) = group.page.regulation() else { return Html::default() };
    let label = |rule: &chidu::regulation::DeadlineRule| group.words.of(&rule.label).to_owned();
    let options: Vec<OptionLabel> =
        regulation.deadlines.iter().map(|rule| OptionLabel::new(rule.what.clone(), label(rule))).collect();
    let asked = group.scenario.choice(Choice::Deadline);
    let asked = regulation.deadlines.iter().find(|rule| Some(rule.what.as_str()) == asked);
    let start = typed::day(group.scenario.text(TextField::DeadlineStart)).ok().flatten();
    let start_help = asked.map(|rule| (words.runs_from)(group.words.of(&rule.runs_from))).unwrap_or_default();
    let days = |text: &str| typed::days(text).err();
    let which = OptionField::new(Choice::Deadline, words.which_deadline, options)
        .article(asked.map(|rule| cite(&rule.article)).unwrap_or_default());
    html! {
        <FactsGroup heading={words.deadlines} summary={summary([asked.map(label), start.map(|day| day.to_string())])}>
            { which.otherwise(words.no_deadline).draw(&group.page) }
            { group.text(TextField::DeadlineStart, words.deadline_start, &format!("{start_help}{}", words.deadline_start_help), |text| typed::day(text).err()) }
            { group.text(TextField::ExtensionDays, words.extension_days, words.extension_days_help,
                |text| typed::count(text, MOST_EXTENSION_DAYS).err()) }
            { group.text(TextField::Holidays, words.holidays, words.holidays_help, days) }
            { group.text(TextField::MakeupWorkdays, words.makeup_workdays, words.makeup_workdays_help, days) }
        </FactsGroup>
    }
}
