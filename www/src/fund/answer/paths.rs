//! The path that is due, step by step, and beneath it the other one with the condition that would open it.

use crate::markup::prelude::*;
use chidu::fund_tolerance::Path;

use super::path_strip::{Drawn, named, strip};
use crate::fund::figures;
use crate::fund::typed::Limits;
use crate::fund::verdict::{Case, procedures};

/// The paths.
pub fn paths(case: &Case<'_>) -> Html {
    let value = &case.answer.value;
    let words = &case.words.fund;
    let articles = case.articles();
    let name = |path: Path| (words.path_name)(path, &articles);
    match procedures(value).as_slice() {
        [] => Html::default(),
        [one] => {
            let settled = value.settled_path();
            let heading = match settled {
                Some(path) if path == *one => (words.path_heading)(&name(*one)),
                Some(_) => (words.shortfall_path_heading)(&name(*one)),
                None => (words.possible_path_heading)(&name(*one)),
            };
            let drawn = if settled.is_some() { Drawn::Due } else { Drawn::Possible };
            let other = if *one == Path::Filing { Path::Application } else { Path::Filing };
            html! {
                <section class="fund-paths">
                    { strip(case, *one, drawn, &heading, if settled.is_none() { opens(case, *one) } else { Vec::new() }) }
                    { strip(case, other, Drawn::Other, &(words.other_path_heading)(&name(other)), opens(case, other)) }
                    { notes(case) }
                </section>
            }
        }
        several => html! {
            <section class="fund-paths">
                { for several.iter().map(|path| {
                    strip(case, *path, Drawn::Either, &(words.possible_path_heading)(&name(*path)), opens(case, *path))
                }) }
                { notes(case) }
            </section>
        },
    }
}

/// What opens a path, with the numbers; for each kind of fund where several may apply.
fn opens(case: &Case<'_>, path: Path) -> Vec<String> {
    let words = &case.words.fund;
    let filing = path == Path::Filing;
    let opens = |limits: &Limits<'_>| {
        let (rate, amount) = (&limits.category.rate_limit, &limits.category.amount_limit);
        let rate = (words.against)(filing, rate.included, &figures::percent(rate.percent));
        let amount = (words.against)(filing, amount.included, &figures::money(case.words, amount.yuan));
        if filing { (words.filing_opens)(&rate, &amount) } else { (words.application_opens)(&rate, &amount) }
    };
    match case.typed.limits(case.rules).as_slice() {
        [one] => vec![opens(one)],
        several => {
            several.iter().map(|one| (words.of_category)(&one.name(case.words), &opens(one))).collect()
        }
    }
}

/// The largest loss within the limits, what both paths presuppose, the forms nobody assigned.
fn notes(case: &Case<'_>) -> Html {
    let words = &case.words.fund;
    let limits = case.typed.limits(case.rules);
    let largest = match (limits.as_slice(), case.typed.facts.loss_rate_base) {
        ([one], Some(base)) => figures::largest_filing_loss(case.typed, one.category).map(|loss| {
            (words.largest_filing_loss)(&figures::money(case.words, base), &figures::money(case.words, loss))
        }),
        _ => None,
    };
    let open = case.answer.value.settled_path().is_none();
    let presupposes = open.then(|| (words.presupposes)(&case.articles()));
    let unassigned = case.rules.unassigned_forms.iter().map(|form| {
        let (name, annex) = named(case.words, form);
        (words.unassigned_form)(name, annex)
    });
    let notes: Vec<String> = largest.into_iter().chain(presupposes).chain(unassigned).collect();
    html! { { for notes.into_iter().map(|note| html! { <p class="help">{ note }</p> }) } }
}
