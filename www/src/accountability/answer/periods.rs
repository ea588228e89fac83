//! The impact periods of the treatments due, each as a bar from the day of effect to its last day.

use crate::markup::prelude::*;
use chidu::Date;
use chidu::accountability::Restriction;

use super::{View, cites, section};
use crate::accountability::inputs::impact_start;
use crate::accountability::{in_words, names};

/// The impact periods of the treatments due.
pub fn draw(view: &View) -> Html {
    let Some(answer) = &view.conclusions.impact else { return Html::default() };
    let words = &view.words.accountability.answer;
    let value = &answer.value;
    let rules = view.conclusions.rules;
    let start = impact_start(view.scenario);
    let longest = value.own_longest_months.unwrap_or_default();
    let restriction = |one: &Restriction<'static>| {
        let name = names::treatment(view.words, rules, one.treatment);
        html! {
            <li>
                { (words.restriction)(name, one.rule.months, view.words.of(&one.rule.label)) }
                { for start.map(|start| period(view, start, one.last_day(start), one.rule.months, longest)) }
            </li>
        }
    };
    let without = names::treatments(view.words, rules, &value.without_period, false);
    let body = html! {
        <ul>
            { for value.restrictions.iter().map(restriction) }
            if start.is_none() && !value.restrictions.is_empty() {
                <li class="open-point">{ words.impact_start_needed }</li>
            }
            if !value.without_period.is_empty() {
                <li>{ (words.without_period)(&without) }</li>
            }
            { governing(view, value.governing_months, start) }
        </ul>
    };
    let articles: Vec<&String> = value.restrictions.iter().map(|one| &one.rule.article).collect();
    section("periods", words.impact_periods, cites(articles), body)
}

/// A bar as long as its months beside the longest, with both days in words.
fn period(view: &View, start: Date, last: Option<Date>, months: u32, longest: u32) -> Html {
    let date = view.words.deadline.date;
    let width = format!("{}%", (months * 100).checked_div(longest).unwrap_or_default());
    html! {
        <div class="period">
            <svg class="period-rail" width="100%" height="16" aria-hidden="true" focusable="false">
                <rect class="deduction-rail-track" x="0" y="6" width="100%" height="4" />
                <rect class="period-bar" x="0" y="2" width={width.clone()} height="12" />
                <line class="period-end" x1={width.clone()} x2={width} y1="0" y2="16" />
            </svg>
            <p class="period-days">
                <span>{ date(start) }</span>{ " " }
                <strong>{ last.map(|last| (view.words.accountability.answer.last_day)(&date(last))).unwrap_or_default() }</strong>
            </p>
        </div>
    }
}

/// The period that governs beside discipline, with its last day.
fn governing(view: &View, governing: Option<u32>, start: Option<Date>) -> Html {
    let said = in_words::governing_period(view.words, view.conclusions, view.scenario);
    let Some((said, _)) = said else { return Html::default() };
    let last = start.zip(governing).and_then(|(start, months)| start.plus_months(months));
    let last =
        last.map(|last| (view.words.accountability.answer.last_day)(&(view.words.deadline.date)(last)));
    html! {
        <li class={governing.is_none().then_some("open-point")}>{ said }{ " " }{ last.unwrap_or_default() }</li>
    }
}
