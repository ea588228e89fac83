//! The time limit asked for: its last day, what is counted and skipped, the calendar.

use crate::markup::prelude::*;
use chidu::deadline::Deadline;
use chidu::regulation::DeadlineRule;
use chidu::{Answer, Truth, published_years};

use super::month::months;
use super::runs::{DaysInARow, runs};
use crate::components::{Point, cites, section};
use crate::words::{DeadlineWords, Words};

/// More months than this are folded away.
const MONTHS_IN_SIGHT: usize = 4;

/// The time limit asked for.
pub fn answer(words: &'static Words, answer: &Answer<'static, Deadline<'static>>) -> Html {
    let value = &answer.value;
    let Some(rule) = value.rule else {
        let none = html! { <p>{ words.shared.no_provision }</p> };
        return section("deadline", words.deadline.heading, Html::default(), none);
    };
    let body = html! {
        <>
            { due(words, value) }
            <ul>{ for lines(words, rule, value).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            { skipped(words, value) }
            { calendar(words, value) }
        </>
    };
    section("deadline", words.of(&rule.label), cites([&rule.article]), body)
}

/// The last day as a point beside the verdict; what is missing for it, where there is none.
pub fn point(words: &'static Words, answer: &Answer<'static, Deadline<'static>>) -> Option<Point> {
    let value = &answer.value;
    let rule = value.rule?;
    let own = &words.deadline;
    let mut lines = Vec::new();
    match &value.due {
        Some(due) => {
            let provisional = if value.awaits().is_empty() { None } else { Some(own.provisional) };
            lines.push((own.last_day)(due.date, provisional));
        }
        None if value.extension_allowed.is_no() => lines.push(extension(own, rule, value)),
        None => lines.extend(start_needed(own, value)),
    }
    let consultation = rule.extension.as_ref().and_then(|extension| extension.consultation.as_ref());
    let extended = value.extension_allowed.is_yes() && value.due.is_some();
    lines.extend(consultation.filter(|_| extended).map(|one| (own.consultation)(words.of(&one.with))));
    let point = Point::of(words.of(&rule.label), lines)?;
    Some(point.citing([&rule.article]).open_if(value.due.is_none()))
}

/// The last day, and whether it may still move.
fn due(words: &Words, value: &Deadline<'static>) -> Html {
    let words = &words.deadline;
    let Some(due) = &value.due else { return Html::default() };
    let awaits = value.awaits();
    let years: Vec<String> = awaits.iter().map(i32::to_string).collect();
    html! {
        <>
            <p class="deadline-due">
                { words.due }{ " " }<strong>{ (words.date)(due.date) }</strong>{ " " }<span class="deadline-weekday">{ (words.weekday)(due.date) }</span>
                if !awaits.is_empty() {
                    { " " }<span class="deadline-provisional">{ words.provisional }</span>
                }
            </p>
            if !awaits.is_empty() {
                <p class="deadline-warning">{ (words.provisional_help)(&years) }</p>
            }
            if value.days.is_empty() && due.awaits.is_none() && !due.kind.is_worked() {
                <p>{ (words.not_worked)(&due.kind) }</p>
            }
        </>
    }
}

fn lines(words: &Words, rule: &DeadlineRule, value: &Deadline<'static>) -> Vec<String> {
    let from = words.of(&rule.runs_from);
    let consultation = rule.extension.as_ref().and_then(|extension| extension.consultation.as_ref());
    let consultation = consultation.map(|consultation| words.of(&consultation.with));
    let words = &words.deadline;
    let mut lines = vec![(words.runs_from_line)(from)];
    match (value.working_days, value.months) {
        (Some(days), _) => lines.push((words.working_days)(days)),
        (None, Some(months)) => lines.push((words.in_months)(months)),
        (None, None) => {}
    }
    lines.push(extension(words, rule, value));
    lines.extend(consultation.map(words.consultation));
    lines.extend(start_needed(words, value));
    lines
}

fn extension(words: &DeadlineWords, rule: &DeadlineRule, value: &Deadline<'static>) -> String {
    match (value.extension_allowed, rule.extension.is_some(), value.extension_cap) {
        (Truth::No, true, Some(cap)) => (words.extension_too_long)(cap),
        (Truth::No, ..) => words.extension_not_allowed.to_owned(),
        (_, false, _) => words.extension_none.to_owned(),
        (Truth::Yes, _, None) => words.extension_without_cap_taken.to_owned(),
        (_, true, Some(cap)) => (words.extension_cap)(cap),
        (_, true, None) => words.extension_without_cap.to_owned(),
    }
}

/// That the first day is missing, where it is all that is missing.
fn start_needed(words: &DeadlineWords, value: &Deadline<'static>) -> Option<String> {
    let missing = value.due.is_none()
        && !value.extension_allowed.is_no()
        && value.working_days.or(value.months).is_some();
    missing.then(|| words.start_needed.to_owned())
}

/// The days skipped and why, and the days counted though they fall on a weekend.
fn skipped(words: &Words, value: &Deadline<'static>) -> Html {
    let words = &words.deadline;
    if value.days.is_empty() {
        return Html::default();
    }
    let count = value.days.iter().filter(|day| !day.kind.is_worked()).count();
    let line = |run: &DaysInARow<'_>| html! { <li>{ (words.run)(run.from, run.to, run.kind) }</li> };
    let worked = runs(&value.days, true);
    html! {
        <details class="deadline-days">
            <summary>{ (words.skipped)(count) }</summary>
            <ul>{ for runs(&value.days, false).iter().map(line) }</ul>
            if !worked.is_empty() {
                <p>{ words.counted_besides }</p>
                <ul>{ for worked.iter().map(line) }</ul>
            }
            { notices(words, value) }
        </details>
    }
}

/// The notices for the years that the limit runs through, as far as the product carries them.
fn notices(words: &DeadlineWords, value: &Deadline<'static>) -> Html {
    let through = |year: i32| value.days.iter().any(|day| day.date.year() == year);
    let years = published_years().iter().filter(|year| through(year.year));
    let numbers: Vec<&str> = years.flat_map(|year| &year.notices).map(String::as_str).collect();
    html! {
        if !numbers.is_empty() {
            <p class="help">{ (words.notices)(&numbers) }</p>
        }
    }
}

fn calendar(words: &Words, value: &Deadline<'static>) -> Html {
    let months = months(&value.days);
    if months.is_empty() {
        return Html::default();
    }
    html! {
        <details class="deadline-months" open={months.len() <= MONTHS_IN_SIGHT}>
            <summary>{ words.deadline.months }</summary>
            <p class="help" aria-hidden="true">{ words.deadline.legend }</p>
            <div class="month-row">{ for months.iter().map(|month| month.draw(&words.deadline)) }</div>
        </details>
    }
}
