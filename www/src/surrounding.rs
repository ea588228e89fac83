//! The page inside another page of the same origin: it says what it shows, and opens what that page sends. Both are
//! told as files of scenarios hold a scenario; docs/embedding.md describes the messages.

use crate::markup::prelude::*;
use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};

use crate::browser;
use crate::concluded::{concluded, edition};
use crate::keep::file::{self, FileMistake};
use crate::keep::json;
use crate::keep::kept::Named;
use crate::scenario::Scenario;
use crate::state::{Action, State};
use crate::wire::{self, Mistake};
use crate::words::{Language, Words};

/// Tells the surrounding page each scenario that is shown, and opens each one that it sends.
#[hook]
pub fn use_surrounding(state: &UseReducerHandle<State>) {
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        let Some(surrounding) = browser::surrounding() else { return };
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let from_there = event.source().is_some_and(|source| Object::is(&source, &surrounding));
            if !from_there || event.origin() != browser::origin() || kind(&event.data()) != "open" {
                return;
            }
            match sent(&event.data()) {
                Ok((regulation, scenario)) => dispatcher.dispatch(Action::Open(regulation, scenario)),
                Err(refusal) => refuse(&surrounding, refusal),
            }
        });
        browser::listen("message", on_message.as_ref().unchecked_ref());
        // The page listens for as long as it is there.
        on_message.forget();
    });
    let shown = (state.language, state.regulation.clone(), state.scenario());
    let years = state.years.clone();
    use_effect_with(shown, move |(language, regulation, scenario)| {
        let Some(surrounding) = browser::surrounding() else { return };
        let words = language.words();
        let sentence = regulation
            .as_ref()
            .and_then(|id| concluded(words, id, scenario, &years, None))
            .map(|concluded| concluded.sentence);
        let object = regulation.as_ref().and_then(|id| object(words, id, scenario));
        let sentence = sentence.map_or(JsValue::NULL, JsValue::from);
        post(&surrounding, "shown", [("scenario", object.unwrap_or(JsValue::NULL)), ("sentence", sentence)]);
    });
}

fn object(words: &Words, regulation: &str, scenario: &Scenario) -> Option<JsValue> {
    let title = words.of(&edition(regulation, scenario)?.identity.short_title);
    let (name, regulation, scenario) = (title.to_owned(), regulation.to_owned(), scenario.clone());
    JSON::parse(&file::write_one(&Named { name, regulation, scenario })).ok()
}

/// Why a scenario that was sent is not opened.
enum Refusal {
    /// Its form is wrong.
    Form(FileMistake),
    /// It says what its regulation does not have.
    Input(Mistake),
}

fn sent(message: &JsValue) -> Result<(String, Box<Scenario>), Refusal> {
    let scenario = Reflect::get(message, &"scenario".into()).unwrap_or_default();
    let written = file::written("scenario", &json::node(&scenario)).map_err(Refusal::Form)?;
    let scenario = wire::scenario(&written.regulation, &written.inputs).map_err(Refusal::Input)?;
    Ok((written.regulation, Box::new(scenario)))
}

fn refuse(surrounding: &Window, refusal: Refusal) {
    let said = |language: Language| {
        let words = &language.words().keep;
        JsValue::from(match &refusal {
            Refusal::Form(mistake) => (words.file_mistake)(mistake),
            Refusal::Input(mistake) => (words.mistake)(mistake),
        })
    };
    post(surrounding, "refused", [("message", said(Language::En)), ("message_zh", said(Language::Zh))]);
}

/// What a message is about; empty where it is none of ours.
fn kind(message: &JsValue) -> String {
    let kind = message.is_object().then(|| Reflect::get(message, &"chidu".into()).ok()).flatten();
    kind.and_then(|kind| kind.as_string()).unwrap_or_default()
}

/// Posts to a page of this page's own origin alone.
fn post(surrounding: &Window, kind: &str, entries: [(&str, JsValue); 2]) {
    let message = Object::new();
    let _ = Reflect::set(&message, &"chidu".into(), &kind.into());
    for (name, value) in entries {
        let _ = Reflect::set(&message, &name.into(), &value);
    }
    let _ = surrounding.post_message(&message, &browser::origin());
}
