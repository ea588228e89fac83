//! The comparison on the screen: a column for each scenario, differences marked.

use crate::markup::prelude::*;
use chidu::regulation::Regulation;
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;

use super::columns::{Column, Compared, ComparisonAction, carried};
use super::rows::{Row, entered, results};
use crate::components::of_family;
use crate::page::{Page, today};
use crate::state::Action;

const HEADING: &str = "compare-heading";

/// The comparison.
pub fn view(page: &Page) -> Html {
    let words = &page.words().compare;
    let columns = columns(page);
    let alone = page.state().comparison.kept.is_empty();
    html! {
        <main class="compare">
            <div class="compare-head">
                <h2 id={HEADING} tabindex="-1">{ words.heading }</h2>
                <button type="button" onclick={act(page, ComparisonAction::Show(false))}>{ words.back }</button>
            </div>
            <p class="compare-warning">{ words.not_to_be_mixed }</p>
            <p class="help">{ if alone { words.alone } else { words.differs_help } }</p>
            { removed(page) }
            <div class="compare-scroll" role="region" aria-labelledby={HEADING} tabindex="0">
                <table>
                    <thead><tr>
                        <th scope="col">{ words.row }</th>
                        { for columns.iter().map(|(place, column)| column_head(page, *place, column)) }
                    </tr></thead>
                    { body(page, &columns.into_iter().map(|(_, column)| column).collect::<Vec<_>>()) }
                </table>
            </div>
            { others(page) }
            <p class="disclaimer">{ page.words().shared.disclaimer }</p>
        </main>
    }
}

/// The scenario on the page first (without a place), then the copies by their places.
fn columns(page: &Page) -> Vec<(Option<usize>, Column)> {
    let here = page.regulation().map(|regulation| (None, Column { regulation, scenario: page.scenario() }));
    let kept = page.state().comparison.kept.iter().enumerate();
    let kept = kept.filter_map(|(place, kept)| {
        Some((Some(place), Column::of(&kept.regulation, kept.scenario.clone())?))
    });
    here.into_iter().chain(kept).collect()
}

fn act(page: &Page, action: ComparisonAction) -> Callback<MouseEvent> {
    page.act(Action::Compare(action))
}

/// The same, after which the heading has the focus: the button pressed is gone.
fn act_and_leave(page: &Page, action: ComparisonAction) -> Callback<MouseEvent> {
    let act = act(page, action);
    Callback::from(move |event| {
        act.emit(event);
        let document = web_sys::window().and_then(|window| window.document());
        let heading = document.and_then(|document| document.get_element_by_id(HEADING));
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
            let _ = heading.focus();
        }
    })
}

fn removed(page: &Page) -> Html {
    let words = &page.words().compare;
    let comparison = &page.state().comparison;
    html! {
        <p role="status">
            if comparison.removed.is_some() {
                { words.removed }{ " " }
                <button type="button" disabled={comparison.is_full()} onclick={act_and_leave(page, ComparisonAction::UndoRemove)}>{ words.undo_remove }</button>
            }
        </p>
    }
}

fn column_head(page: &Page, place: Option<usize>, column: &Column) -> Html {
    let (all, words) = (page.words(), &page.words().compare);
    let identity = &column.regulation.identity;
    let edition = match identity.in_force {
        Some(day) => (all.shared.edition)(&day.to_string()),
        None => all.shared.edition_undated.to_owned(),
    };
    let name = place.map_or_else(|| words.here.to_owned(), |place| (words.kept)(place + 2));
    let button = |place: usize, label: &'static str, action: ComparisonAction| {
        html! {
            <button type="button" aria-label={format!("{label} {}", (words.kept)(place + 2))} onclick={act_and_leave(page, action)}>{ label }</button>
        }
    };
    html! {
        <th scope="col">
            <span class="compare-name">{ name }</span>
            <span class="compare-regulation">{ all.of(&identity.short_title) }</span>
            <span class="compare-edition">{ edition }</span>
            if let Some(place) = place {
                <span class="compare-tools">
                    { button(place, words.open_column, ComparisonAction::Open(place)) }
                    { button(place, words.remove, ComparisonAction::Remove(place)) }
                </span>
            }
        </th>
    }
}

fn body(page: &Page, columns: &[Column]) -> Html {
    let (all, words) = (page.words(), &page.words().compare);
    let group = |name: &'static str, rows: Vec<Row>| {
        html! {
            <tbody>
                <tr class="compare-group"><th scope="rowgroup" colspan={(columns.len() + 1).to_string()}>{ name }</th></tr>
                if rows.is_empty() {
                    <tr><td class="compare-empty" colspan={(columns.len() + 1).to_string()}>{ all.work_paper.nothing }</td></tr>
                }
                { for rows.iter().map(|each| row(page, each)) }
            </tbody>
        }
    };
    html! {
        <>
            { group(words.inputs, entered(all, columns)) }
            { group(words.results, results(all, columns, &page.state().years, today())) }
        </>
    }
}

fn row(page: &Page, row: &Row) -> Html {
    let words = &page.words().compare;
    let differs = row.differs();
    let cell = |cell: &Vec<String>| {
        let other = Some(cell) != row.cells.first();
        let missing = [words.not_asked, words.not_entered, words.not_applicable];
        let empty = cell.iter().all(|line| missing.contains(&line.as_str()));
        html! {
            <td class={classes!(other.then_some("compare-other"), empty.then_some("compare-empty"))}>
                { for cell.iter().map(|line| html! { <span class="compare-line">{ line }</span> }) }
            </td>
        }
    };
    html! {
        <tr class={differs.then_some("compare-differs")}>
            <th scope="row">
                if differs {
                    <span class="compare-mark" aria-hidden="true">{ "≠" }</span>
                }
                { &row.name }
                if differs {
                    <span class="visually-hidden">{ format!("({})", words.differs) }</span>
                }
            </th>
            { for row.cells.iter().map(cell) }
        </tr>
    }
}

/// The other regulations of the family, under which the scenario on the page can be put beside it.
fn others(page: &Page) -> Html {
    let (all, words) = (page.words(), &page.words().compare);
    let Some(regulation) = page.regulation() else { return Html::default() };
    let full = page.state().comparison.is_full();
    let under = |other: &'static Regulation| Compared {
        regulation: other.identity.id.clone(),
        scenario: carried(&page.scenario()),
    };
    let button = |other: &'static Regulation| {
        let kept = under(other);
        html! {
            <button type="button" disabled={full} onclick={act(page, ComparisonAction::Keep(Box::new(kept)))}>
                { (words.under)(all.of(&other.identity.short_title)) }
            </button>
        }
    };
    let others: Vec<Html> = of_family(regulation.family())
        .filter(|other| other.identity.id != regulation.identity.id)
        .filter(|other| !page.state().comparison.kept.contains(&under(other)))
        .map(button)
        .collect();
    html! { <>
        if full {
            <p class="help">{ words.full }</p>
        }
        if !others.is_empty() {
            <section class="compare-others" aria-labelledby="compare-others-heading">
                <h3 id="compare-others-heading">{ words.under_others }</h3>
                <p class="help">{ words.under_others_help }</p>
                <div class="compare-buttons">{ others }</div>
            </section>
        }
    </> }
}
