//! The application: head, facts, answer.

use crate::markup::prelude::*;

use crate::components::{Header, glossary_list};
use crate::focus::{bring_back, on_escape, use_focus};
use crate::page::Page;
use crate::rule_files::RuleFiles;
use crate::state::{Action, Sheet, State};
use crate::storage::{self, Found};
use crate::training::{exercise_list, exercise_panel};
use crate::{
    accountability, compare, error_tolerance, fund, keep, regulations, rule_files, share, surrounding,
    welcome, work_paper,
};

/// The whole page.
#[component]
pub fn App() -> Html {
    let loaded = use_memo((), |()| {
        let (state, found) = storage::load();
        let (kept, kept_readable) = keep::restore();
        let rule_files = RuleFiles::restored();
        (State { kept: kept.into(), rule_files, ..state }, found, kept_readable)
    });
    let (found, kept_readable) = (loaded.1, loaded.2);
    let state = use_reducer(|| loaded.0.clone());
    regulations::set_loaded(state.rule_files.files.clone());
    share::use_links(&state);
    surrounding::use_surrounding(&state);
    let kept_fits = keep::use_kept(&state);
    let full = use_state(|| false);
    {
        let full = full.clone();
        let possible = found != Found::NoStorage;
        use_effect_with((*state).clone(), move |state| full.set(possible && !storage::save(state)));
    }
    let rule_files_fit = use_state(|| true);
    {
        let fit = rule_files_fit.clone();
        use_effect_with(state.rule_files.clone(), move |rule_files| {
            if rule_files.changed() {
                fit.set(storage::save_rule_files(&rule_files.files));
            }
        });
    }
    use_effect_with((state.language, state.large_text), |(language, large)| {
        dress(language.tag(), language.words().shared.name, *large)
    });
    use_focus(&state);
    let page = Page::new(state.clone());
    html! {
        <ContextProvider<UseReducerHandle<State>> context={state.clone()}>
            <div onkeydown={on_escape(&page)} onmouseover={|_| bring_back()} onfocusin={|_| bring_back()}>
                <Header />
                { notices(&page, found, *full || (found != Found::NoStorage && !(kept_fits && *rule_files_fit))) }
                <div role="status">
                    if !kept_readable {
                        <p class="notice">{ page.words().keep.unreadable_list }</p>
                    }
                    { rule_files::notice(&page) }
                    { share::banner(&page) }
                </div>
                { body(&page) }
            </div>
        </ContextProvider<UseReducerHandle<State>>>
    }
}

/// Language, title and text size of the document itself.
fn dress(language: &str, title: &str, large: bool) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language);
        let _ = root.set_attribute("class", if large { "large-text" } else { "" });
    }
}

fn notices(page: &Page, found: Found, full: bool) -> Html {
    let words = &page.words().shared;
    html! {
        <div role="status">
            if found == Found::SetAside {
                <p class="notice">{ words.set_aside }</p>
            }
            if found == Found::NoStorage {
                <p class="notice">{ words.no_storage }</p>
            }
            if full {
                <p class="notice">{ words.storage_full }</p>
            }
        </div>
    }
}

fn body(page: &Page) -> Html {
    match page.state().sheet {
        Some(Sheet::Exercises) => return sheet(page, page.words().training.heading, exercise_list(page)),
        Some(Sheet::RuleFiles) => return sheet(page, page.words().rule_files.name, rule_files::panel(page)),
        Some(Sheet::Glossary) => return sheet(page, page.words().glossary.heading, glossary_list(page)),
        None if page.state().comparison.shown => return compare::view(page),
        None => {}
    }
    let (facts, answer) = match page.regulation() {
        Some(regulation) if regulation.fund_tolerance.is_some() => {
            (html! { <fund::Facts /> }, html! { <fund::AnswerView /> })
        }
        Some(regulation) if regulation.error_tolerance.is_some() => {
            (html! { <error_tolerance::Facts /> }, html! { <error_tolerance::AnswerView /> })
        }
        Some(_) => (html! { <accountability::Facts /> }, html! { <accountability::AnswerView /> }),
        None => return html! { <welcome::Welcome /> },
    };
    html! {
        <main class="desk">
            { for page.regulation().map(|regulation| work_paper::head(page, regulation)) }
            <section class="facts" id="facts" tabindex="-1" aria-labelledby="facts-heading">
                { exercise_panel(page) }
                <div class="facts-head">
                    <h2 id="facts-heading">{ page.words().shared.facts }</h2>
                    <button type="button" class="quiet" onclick={page.act(Action::Reset)}>{ page.words().shared.reset }</button>
                </div>
                { facts }
                <p class="privacy">{ page.words().shared.privacy }</p>
            </section>
            <div class="answer-place">{ answer }</div>
            { for page.regulation().map(|regulation| work_paper::foot(page, regulation)) }
        </main>
    }
}

/// A page in place of facts and answer.
fn sheet(page: &Page, heading: &'static str, body: Html) -> Html {
    html! {
        <main class="welcome" id="sheet" tabindex="-1" aria-labelledby="sheet-heading">
            <h2 id="sheet-heading">{ heading }</h2>
            { body }
            <p><button type="button" onclick={page.act(Action::Show(None))}>{ page.words().shared.back }</button></p>
        </main>
    }
}
