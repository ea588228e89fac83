//! Which regulation governs: chosen by the reader, never for them.

use crate::markup::prelude::*;
use chidu::regulation::{Family, Regulation};
use web_sys::{HtmlInputElement, HtmlSelectElement};

use crate::page::Page;
use crate::regulations;
use crate::scenario::TextField;
use crate::state::Action;
use crate::typed;

/// The regulations of a family, each in its latest edition.
pub fn of_family(family: Family) -> impl Iterator<Item = &'static Regulation> {
    let latest = |edition: &Regulation| {
        regulations::edition(&edition.identity.id, None).is_some_and(|latest| std::ptr::eq(latest, edition))
    };
    regulations::all().filter(move |edition| edition.family() == family && latest(edition))
}

/// The drop-down list of the head: by family, the one chosen with its edition and whom it is for.
pub fn chooser(page: &Page) -> Html {
    let words = page.words();
    let chosen = page.regulation();
    let onchange = page.on(|event: Event| {
        let id = event.target_unchecked_into::<HtmlSelectElement>().value();
        Action::ChooseRegulation(Some(id).filter(|id| !id.is_empty()))
    });
    html! {
        <div class="chooser">
            <label for="regulation">{ words.shared.regulation }</label>
            <select id="regulation" {onchange} aria-describedby="regulation-for">
                <option value="" selected={chosen.is_none()}>{ words.shared.not_yet_chosen }</option>
                { for Family::ALL.into_iter().map(|family| group(page, family)) }
            </select>
            if let Some(regulation) = chosen {
                <p id="regulation-for">{ about(page, regulation) }</p>
                { assessment_day(page) }
            }
        </div>
    }
}

fn group(page: &Page, family: Family) -> Html {
    let words = page.words();
    let option = |regulation: &'static Regulation| {
        let identity = &regulation.identity;
        let selected = page.state().regulation.as_ref() == Some(&identity.id);
        html! { <option value={identity.id.clone()} {selected}>{ words.of(&identity.short_title) }</option> }
    };
    html! {
        if of_family(family).next().is_some() {
            <optgroup label={(words.shared.family)(family)}>{ for of_family(family).map(option) }</optgroup>
        }
    }
}

/// Its edition, and whom it is for.
fn about(page: &Page, regulation: &'static Regulation) -> Html {
    let words = page.words();
    let identity = &regulation.identity;
    let edition = match identity.in_force {
        Some(day) => (words.shared.edition)(&day.to_string()),
        None => words.shared.edition_undated.to_owned(),
    };
    html! {
        <>
            <span>{ edition }</span>
            <button type="button" class="quiet" onclick={page.act(Action::ChooseRegulation(None))}>{ words.shared.which_applies }</button>
        </>
    }
}

/// The day that chooses the edition.
fn assessment_day(page: &Page) -> Html {
    let words = &page.words().shared;
    let value = page.scenario().text(TextField::AssessmentDay).to_owned();
    let error = typed::day(&value).err().map(|error| (words.typed_error)(&error));
    let oninput = page.on(|event: InputEvent| {
        Action::TypeText(TextField::AssessmentDay, event.target_unchecked_into::<HtmlInputElement>().value())
    });
    html! {
        <div class="assessment-day">
            <label for="assessment-day">{ words.assessment_day }</label>
            <input id="assessment-day" type="text" inputmode="decimal" autocomplete="off" {value} {oninput}
                placeholder={words.latest_edition} aria-invalid={error.as_ref().map(|_| "true")} aria-describedby="assessment-day-note" />
            <span id="assessment-day-note" class="error">{ error }</span>
        </div>
    }
}
