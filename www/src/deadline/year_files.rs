//! Loading the file of a year that the page does not carry yet, and taking it out again.

use crate::markup::prelude::*;
use chidu::{CalendarYear, YearProblem, published_years};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{FileReader, HtmlInputElement};

use crate::page::use_page;
use crate::state::Action;

/// A year's file is far smaller; of a larger one only this much is read.
const MOST_BYTES: i32 = 65_536;

/// Why a file was not loaded.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The browser could not read it.
    Unreadable,
    /// These lines are wrong.
    Wrong(Vec<YearProblem>),
    /// The page carries this year already.
    Carried(i32),
}

/// The year in a text, unless it is wrong or the page carries it already.
pub fn read(text: &str) -> Result<CalendarYear, Refusal> {
    let year = CalendarYear::read(text).map_err(Refusal::Wrong)?;
    let carried = published_years().iter().any(|carried| carried.year == year.year);
    if carried { Err(Refusal::Carried(year.year)) } else { Ok(year) }
}

/// The control for loading years, and those loaded.
#[component]
pub fn YearFiles() -> Html {
    let page = use_page();
    let words = &page.words().deadline;
    let refused = use_state(|| None::<(String, Refusal)>);
    let onchange = {
        let (page, refused) = (page.clone(), refused.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let load = page.on(Action::LoadYear);
            let refused = refused.clone();
            take(&input, move |name, read| match read {
                Ok(year) => {
                    refused.set(None);
                    load.emit(year);
                }
                Err(refusal) => refused.set(Some((name, refusal))),
            });
        })
    };
    let loaded = |(year, file): (&i32, &CalendarYear)| {
        html! {
            <li>
                { (words.loaded)(*year, &file.notices) }{ " " }
                <button type="button" onclick={page.act(Action::RemoveYear(*year))}>{ (words.remove)(*year) }</button>
            </li>
        }
    };
    let wrong = refused.is_some().then_some("true");
    html! {
        <div class={classes!("field", wrong.map(|_| "field-wrong"))}>
            <label for="year-file">{ words.load }</label>
            <p class="help" id="year-file-help">{ words.load_help }</p>
            <input type="file" id="year-file" accept=".txt,text/plain" {onchange} aria-invalid={wrong}
                aria-describedby="year-file-help year-file-note" />
            <div id="year-file-note" class="note" role="status">
                if let Some((name, refusal)) = &*refused {
                    <p class="error">{ (words.refused)(name) }</p>
                    <ul class="error">{ for (words.refusal)(refusal).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
                }
            </div>
            <ul class="loaded-years">{ for page.state().years.iter().map(loaded) }</ul>
            <details class="more">
                <summary>{ words.file_form }</summary>
                <pre>{ words.file_example }</pre>
                <p class="help">{ words.file_form_help }</p>
            </details>
        </div>
    }
}

/// Reads the file chosen and hands its name and its year over; the control is free for the next file.
fn take(input: &HtmlInputElement, done: impl Fn(String, Result<CalendarYear, Refusal>) + 'static) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    let name = file.name();
    input.set_value("");
    let part = file.slice_with_i32_and_i32(0, MOST_BYTES);
    let (Ok(part), Ok(reader)) = (part, FileReader::new()) else {
        return done(name, Err(Refusal::Unreadable));
    };
    let finished = {
        let (reader, name) = (reader.clone(), name.clone());
        Closure::once_into_js(move || {
            let text = reader.result().ok().and_then(|result| result.as_string());
            done(name, text.map_or(Err(Refusal::Unreadable), |text| read(&text)));
        })
    };
    reader.set_onloadend(Some(finished.unchecked_ref()));
    let _ = reader.read_as_text(&part);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_that_the_page_carries_is_refused() {
        let year = |year: i32| read(&format!("年份 {year}\n放假 {year}-01-01 元旦"));
        assert_eq!(year(2026), Err(Refusal::Carried(2026)));
        assert_eq!(year(2027).unwrap().year, 2027);
        assert!(matches!(read("一月一日"), Err(Refusal::Wrong(_))));
    }
}
