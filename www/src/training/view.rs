//! The list of the exercises, and the question of the one that is open.

use crate::markup::prelude::*;

use super::{COUNT, exercise, varied};
use crate::page::Page;
use crate::state::Action;

/// All exercises whose regulations are there.
pub fn exercise_list(page: &Page) -> Html {
    list(page, |id, _| chidu::regulation(id).is_some(), "", Html::default())
}

/// The exercises that are posed under a regulation.
pub fn exercises_of(page: &Page, regulation: &str) -> Html {
    let heading = html! { <h3>{ page.words().training.heading }</h3> };
    list(page, |id, regulation| id == regulation, regulation, heading)
}

fn list(page: &Page, wanted: fn(&str, &str) -> bool, regulation: &str, heading: Html) -> Html {
    let words = page.words();
    let entry = |number: u8| {
        let openings = exercise(number).openings;
        let place = openings.iter().position(|(id, _)| wanted(id, regulation))?;
        let named = words.training.exercises.get(usize::from(number).checked_sub(1)?)?;
        Some(html! {
            <li>
                <button type="button" onclick={page.act(Action::OpenExercise(number, place))}>
                    <strong>{ number }{ " " }{ named.title }</strong>
                    <span>{ named.about }</span>
                </button>
            </li>
        })
    };
    let entries: Vec<Html> = (1..=COUNT).filter_map(entry).collect();
    html! {
        if !entries.is_empty() {
            <section class="exercises">
                { heading }
                <p class="help">{ words.training.help }</p>
                <ul class="examples">{ entries }</ul>
            </section>
        }
    }
}

/// The question of the open exercise, with what can be changed at a touch.
pub fn exercise_panel(page: &Page) -> Option<Html> {
    let words = &page.words().training;
    let number = page.state().exercise?;
    let named = words.exercises.get(usize::from(number).checked_sub(1)?)?;
    let open = exercise(number);
    let regulation = page.state().regulation.as_deref()?;
    open.openings.iter().find(|(id, _)| *id == regulation)?;
    let scenario = page.scenario();
    let under = |(place, (id, _)): (usize, &super::Opening)| {
        let title = chidu::regulation(id).map_or(*id, |one| page.words().of(&one.identity.short_title));
        choice(page, title, *id == regulation, Action::OpenExercise(number, place))
    };
    let variant = |(place, variant): (usize, &super::Variant)| {
        let holds = varied(scenario.clone(), *variant) == scenario;
        let label = named.variants.get(place).copied().unwrap_or_default();
        choice(page, label, holds, Action::Vary(number, place))
    };
    let step = |label: &'static str, to: u8| {
        let there = (1..=COUNT).contains(&to);
        html! { <button type="button" class="quiet" disabled={!there} onclick={page.act(Action::OpenExercise(to, 0))}>{ label }</button> }
    };
    Some(html! {
        <section id="exercise" class="exercise" tabindex="-1" aria-labelledby="exercise-heading">
            <h2 id="exercise-heading">{ (words.numbered)(number) }{ "　" }{ named.title }</h2>
            <p>{ named.question }</p>
            if open.openings.len() > 1 {
                <div class="exercise-choices" role="group" aria-label={words.under}>
                    <span>{ words.under }</span>{ for open.openings.iter().enumerate().map(under) }
                </div>
            }
            if !open.variants.is_empty() {
                <div class="exercise-choices" role="group" aria-label={words.vary}>
                    <span>{ words.vary }</span>{ for open.variants.iter().enumerate().map(variant) }
                </div>
            }
            <div class="exercise-steps">
                { step(words.previous, number - 1) }
                { step(words.next, number + 1) }
                <button type="button" class="quiet" onclick={page.act(Action::CloseExercise)}>{ words.dismiss }</button>
            </div>
        </section>
    })
}

fn choice(page: &Page, label: &'static str, holds: bool, action: Action) -> Html {
    html! { <button type="button" aria-pressed={holds.to_string()} onclick={page.act(action)}>{ label }</button> }
}
