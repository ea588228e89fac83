//! If this, then that: the first question that parts the paths, and whose limits a mixed sub-fund uses.

use crate::markup::prelude::*;

use crate::components::{TruthButtons, cite_list};
use crate::fund::verdict::{Case, condition, under};
use crate::page::Page;
use crate::state::Action;

/// The branches.
pub fn branches(page: &Page, case: &Case<'_>) -> Html {
    let words = &case.words.fund;
    // Where the readings decide, the verdict itself names the branches.
    let parted = case.answer.value.branches().filter(|_| !case.answer.value.depends_on_readings_only());
    html! {
        <>
            if let Some((question, options)) = parted {
                <section class="fund-branches" aria-labelledby="fund-branches-heading">
                    <h3 id="fund-branches-heading">{ words.branches }</h3>
                    <ul>
                        { for (0..options.len()).map(|option| html! {
                            <li>{ (words.then)(&condition(case, &question, option), &under(case, &question, option)) }</li>
                        }) }
                    </ul>
                </section>
            }
            { whose_limits(page, case) }
        </>
    }
}

/// Whose limits to use, where the parents of a sub-fund differ.
fn whose_limits(page: &Page, case: &Case<'_>) -> Html {
    let doubt = &case.rules.scope.mixed_parents_doubt;
    if !case.answer.doubts.iter().any(|raised| raised.id == doubt) {
        return Html::default();
    }
    let parents =
        case.rules.scope.categories.iter().filter(|one| case.answer.value.parents.contains(&&*one.id));
    let option = |id: &str, name: &'static str| (AttrValue::from(id.to_owned()), AttrValue::from(name));
    let options: Vec<_> = parents
        .map(|one| option(&one.id, case.words.of(&one.name)))
        .chain([option("", case.words.shared.reading_open)])
        .collect();
    let chosen = case.typed.facts.stated.reading(doubt).unwrap_or_default().to_owned();
    let articles: Vec<_> =
        case.regulation.doubt(doubt).map(|doubt| doubt.articles.clone()).unwrap_or_default();
    let id = doubt.clone();
    let choose = move |value: AttrValue| {
        Action::Read(id.clone(), Some(value.to_string()).filter(|value| !value.is_empty()))
    };
    let buttons = TruthButtons {
        name: format!("limits-{doubt}").into(),
        question: case.words.fund.limits_of_which.into(),
        help: AttrValue::default(),
        article: cite_list(&articles.into_iter().map(AttrValue::from).collect::<Vec<_>>()),
        options,
        chosen: chosen.into(),
        onchoose: page.on(choose),
    };
    html! { <section class="fund-whose-limits">{ buttons.draw(page) }</section> }
}
