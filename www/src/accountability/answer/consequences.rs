//! Treatments and other consequences, once for all responsibilities that share them.

use crate::markup::prelude::*;
use chidu::regulation::accountability::{Cell, CellStatus, Responsibility, Tier};

use super::{View, cites, section};
use crate::accountability::{in_words, names};

/// The responsibilities that share what follows at one tier.
struct Shared {
    tier: Tier,
    cell: &'static Cell,
    responsibilities: Vec<Responsibility>,
}

/// Treatments and other consequences.
pub fn draw(view: &View) -> Html {
    let shared = shared(view);
    if shared.is_empty() {
        return Html::default();
    }
    let several = view.conclusions.graded_tiers().len() > 1;
    let body = html! { <div class="consequences">{ for shared.iter().map(|one| draw_one(view, one, several)) }</div> };
    section("consequences", view.words.accountability.answer.consequences, Html::default(), body)
}

fn shared(view: &View) -> Vec<Shared> {
    let mut all: Vec<Shared> = Vec::new();
    for row in view.conclusions.rows() {
        for (tier, treatment) in &row.treatments {
            let Some(cell) = treatment.cell else { continue };
            match all.iter_mut().find(|shared| shared.tier == *tier && shared.cell == cell) {
                Some(shared) => shared.responsibilities.push(row.responsibility),
                None => all.push(Shared { tier: *tier, cell, responsibilities: vec![row.responsibility] }),
            }
        }
    }
    all
}

fn draw_one(view: &View, shared: &Shared, several: bool) -> Html {
    let words = &view.words.accountability;
    let names: Vec<String> =
        shared.responsibilities.iter().map(|one| (words.responsibility)(*one).to_owned()).collect();
    let own = view.conclusions.own.is_some_and(|own| shared.responsibilities.contains(&own));
    let heading = (words.answer.list)(&names);
    let tier = names::tier(view.words, view.conclusions.rules, shared.tier);
    let bans = shared.cell.entry_ban.iter().map(|ban| &ban.article);
    html! {
        <div class={classes!("consequence", own.then_some("consequence-own"))}>
            <h4>
                { if several { (words.answer.at_tier)(&heading, &tier) } else { heading } }
                if own {
                    <span class="own-mark">{ words.answer.own_mark }</span>
                }
            </h4>
            <ul>{ for lines(view, shared.cell).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            { cites(shared.cell.articles.iter().chain(bans)) }
        </div>
    }
}

/// What follows beside the deduction, line by line.
fn lines(view: &View, cell: &Cell) -> Vec<String> {
    let mut lines = Vec::new();
    if cell.status == CellStatus::Defined && !cell.treatments.is_empty() {
        lines.push(names::treatments(view.words, view.conclusions.rules, &cell.treatments, cell.open_ended));
    }
    lines.extend(in_words::follows(view.words, cell));
    lines.extend(chosen_readings(view, cell));
    lines
}

/// The readings chosen for what a cell leaves open.
fn chosen_readings(view: &View, cell: &Cell) -> Vec<String> {
    let reading = |id: &String| {
        let chosen = view.scenario.stated.reading(id)?;
        let doubt = view.conclusions.regulation.doubt(id)?;
        let reading = doubt.readings.iter().find(|reading| reading.id == chosen)?;
        Some((view.words.accountability.answer.reading_chosen)(id, view.words.of(&reading.text)))
    };
    cell.doubts.iter().filter_map(reading).collect()
}
