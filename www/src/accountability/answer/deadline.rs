//! The time limit asked for, with its day.

use chidu::Truth;
use chidu::deadline::Deadline;
use yew::prelude::*;

use super::{View, cites, section};

/// The time limit asked for, with its day.
pub fn draw(view: &View) -> Html {
    let Some(answer) = &view.conclusions.deadline else { return Html::default() };
    let words = &view.words.accountability.answer;
    let Some(rule) = answer.value.rule else {
        return section(
            "deadline",
            words.deadline,
            Html::default(),
            html! { <p>{ view.words.shared.no_provision }</p> },
        );
    };
    let body = html! { <ul>{ for lines(view, &answer.value).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul> };
    section("deadline", view.words.of(&rule.label), cites([&rule.article]), body)
}

fn lines(view: &View, value: &Deadline<'static>) -> Vec<String> {
    let words = &view.words.accountability.answer;
    let Some(rule) = value.rule else { return Vec::new() };
    let mut lines = Vec::new();
    lines.extend(value.due.as_ref().map(|due| (words.due)(&due.date.to_string(), due.date.weekday())));
    match (value.working_days, value.months) {
        (Some(days), _) => lines.push((words.working_days)(days)),
        (None, Some(months)) => lines.push((words.in_months)(months)),
        (None, None) => {}
    }
    lines.push((words.runs_from)(view.words.of(&rule.runs_from)));
    lines.push(match (value.extension_allowed, rule.extension.is_some(), value.extension_cap) {
        (Truth::No, true, Some(cap)) => (words.extension_too_long)(cap),
        (Truth::No, ..) => words.extension_not_allowed.to_owned(),
        (_, false, _) => words.extension_none.to_owned(),
        (Truth::Yes, _, None) => words.extension_without_cap_taken.to_owned(),
        (_, true, Some(cap)) => (words.extension_cap)(cap),
        (_, true, None) => words.extension_without_cap.to_owned(),
    });
    if value.due.is_none()
        && !value.extension_allowed.is_no()
        && value.working_days.or(value.months).is_some()
    {
        lines.push(words.start_needed.to_owned());
    }
    lines
}
