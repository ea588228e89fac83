//! The page on which rule files are loaded and forgotten, and the ways to it.

use crate::markup::prelude::*;
use web_sys::HtmlInputElement;

use super::loading::take;
use super::{Done, Refusal, RuleFile, RuleFileAction};
use crate::page::Page;
use crate::state::{Action, Sheet};
use crate::{browser, regulations};

/// The control that a file is chosen with.
const FILE: &str = "rule-file";

/// Loading a file, and those loaded.
pub fn panel(page: &Page) -> Html {
    let words = &page.words().rule_files;
    let onchange = {
        let load = page.on(|file| Action::RuleFiles(RuleFileAction::Load(file)));
        Callback::from(move |event: Event| {
            let load = load.clone();
            take(&event.target_unchecked_into::<HtmlInputElement>(), Box::new(move |file| load.emit(file)));
        })
    };
    let done = page.state().rule_files.done.as_ref();
    let wrong = matches!(done, Some(Done::Refused(..))).then_some("true");
    html! {
        <>
            <p>{ words.help }</p>
            <div class={classes!("field", wrong.map(|_| "field-wrong"))}>
                <label for={FILE}>{ words.load }</label>
                <p class="help" id="rule-file-help">{ words.load_help }</p>
                <input type="file" id={FILE} accept=".toml" {onchange} aria-invalid={wrong}
                    aria-describedby="rule-file-help rule-file-note" />
                <div id="rule-file-note" class="note" role="status">{ for done.map(|done| said(page, done)) }</div>
            </div>
            if !page.state().rule_files.files.is_empty() {
                <h3>{ words.loaded_files }</h3>
                <ul class="rule-files">{ for page.state().rule_files.files.iter().enumerate().map(|(place, file)| entry(page, place, file)) }</ul>
            }
        </>
    }
}

/// What was done last.
fn said(page: &Page, done: &Done) -> Html {
    let words = &page.words().rule_files;
    match done {
        Done::Loaded(id, replaced) => {
            let title = regulations::edition(id, None)
                .map_or(*id, |regulation| page.words().of(&regulation.identity.short_title));
            html! { <p>{ (words.loaded)(title, replaced.as_deref()) }</p> }
        }
        Done::Refused(name, refusal) => refused(page, (words.refused)(name), refusal),
        Done::Forgotten(name) => html! { <p>{ (words.forgotten)(name) }</p> },
    }
}

fn refused(page: &Page, start: String, refusal: &Refusal) -> Html {
    let lines = (page.words().rule_files.refusal)(refusal);
    html! {
        <>
            <p class="error">{ start }</p>
            <ul class="error">{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </>
    }
}

/// A file loaded.
fn entry(page: &Page, place: usize, file: &RuleFile) -> Html {
    let words = page.words();
    let own = &words.rule_files;
    let forget = page.on(move |_: MouseEvent| {
        browser::focus_soon(FILE);
        Action::RuleFiles(RuleFileAction::Forget(place))
    });
    html! {
        <li>
            { match &file.read {
                Ok(regulation) => {
                    let identity = &regulation.identity;
                    let choose = Action::ChooseRegulation(Some(identity.id.clone()));
                    html! {
                        <>
                            <p>{ words.of(&identity.title) }</p>
                            <p class="help">{ (own.file)(&file.name, &regulation.file_sha256) }</p>
                            <button type="button" class="welcome-choose" onclick={page.act(choose)}>
                                { (words.shared.use_regulation)(words.of(&identity.short_title)) }
                            </button>
                        </>
                    }
                }
                Err(refusal) => refused(page, (own.unusable)(&file.name), refusal),
            } }
            <button type="button" onclick={forget}>{ (own.forget)(&file.name) }</button>
        </li>
    }
}

/// The way to it, where a regulation is chosen.
pub fn invitation(page: &Page) -> Html {
    let words = &page.words().rule_files;
    html! {
        <p class="load-rule-file">
            { words.invitation }{ " " }
            <button type="button" onclick={page.act(Action::Show(Some(Sheet::RuleFiles)))}>{ words.open }</button>
        </p>
    }
}

/// Says that the regulation chosen is not there, and what to do.
pub fn missing(page: &Page) -> Html {
    let words = &page.words().rule_files;
    let Some(id) = page.state().regulation.as_ref() else { return Html::default() };
    let typed = page.state().scenarios.get(id).is_some();
    html! {
        <div class="notice missing-regulation" role="status">
            <p>{ (words.missing)(id, typed) }</p>
            if typed {
                <button type="button" onclick={page.act(Action::Reset)}>{ words.clear }</button>
            }
        </div>
    }
}

/// Says that files of the last visit cannot be used now.
pub fn notice(page: &Page) -> Html {
    let words = &page.words().rule_files;
    let rule_files = &page.state().rule_files;
    let said = if rule_files.damaged {
        words.unreadable_list
    } else if rule_files.files.iter().any(|file| file.read.is_err()) {
        words.some_unusable
    } else {
        return Html::default();
    };
    html! { <p class="notice">{ said }</p> }
}
