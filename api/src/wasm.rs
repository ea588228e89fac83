//! The same for JavaScript: plain objects in and out, and errors with `code`, `message` and `path`.

use js_sys::{Error, JSON, Object, Reflect};
use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::Problem;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../../schema/chidu.d.ts");

#[wasm_bindgen]
extern "C" {
    /// An object that the types describe.
    #[wasm_bindgen(typescript_type = "Scenario")]
    pub type ScenarioObject;
    /// An object that the types describe.
    #[wasm_bindgen(typescript_type = "Answer")]
    pub type AnswerObject;
    /// An object that the types describe.
    #[wasm_bindgen(typescript_type = "Explanation")]
    pub type ExplanationObject;
    /// A list that the types describe.
    #[wasm_bindgen(typescript_type = "RegulationOverview[]")]
    pub type RegulationList;
    /// An object that the types describe.
    #[wasm_bindgen(typescript_type = "CheckedFile")]
    pub type CheckedFileObject;
}

/// Every edition of every regulation that can be asked.
#[wasm_bindgen]
pub fn regulations() -> Result<RegulationList, JsValue> {
    object(&crate::regulations())
}

/// What a regulation answers to a scenario. Throws an `Error` with `code`, `message` and `path`.
#[wasm_bindgen]
pub fn assess(scenario: ScenarioObject) -> Result<AnswerObject, JsValue> {
    crate::assess(&value(scenario)?).map_err(|problem| thrown(&problem)).and_then(|answer| object(&answer))
}

/// The answer with how it follows, what would change it, and the doubts with their readings. Throws an `Error`
/// with `code`, `message` and `path`.
#[wasm_bindgen]
pub fn explain(scenario: ScenarioObject) -> Result<ExplanationObject, JsValue> {
    crate::explain(&value(scenario)?).map_err(|problem| thrown(&problem)).and_then(|answer| object(&answer))
}

/// Checks a regulation file (TOML): what is wrong with it, with line and column.
#[wasm_bindgen]
pub fn check(file: &str) -> Result<CheckedFileObject, JsValue> {
    object(&crate::check(file))
}

/// By way of JSON: what cannot be written so, a circle or a number without end, is told and not run into.
fn value(scenario: ScenarioObject) -> Result<Value, JsValue> {
    let not_json = |detail: String| thrown(&Problem::not_json(&detail));
    let text = JSON::stringify(&scenario).map_err(|error| not_json(Error::from(error).message().into()))?;
    let text = text.as_string().ok_or_else(|| not_json("undefined".to_owned()))?;
    serde_json::from_str(&text).map_err(|error| not_json(error.to_string()))
}

fn object<T: JsCast>(value: &impl Serialize) -> Result<T, JsValue> {
    let text =
        serde_json::to_string(value).map_err(|error| thrown(&Problem::not_json(&error.to_string())))?;
    JSON::parse(&text).map(JsCast::unchecked_into)
}

/// An `Error`, so that it carries a stack; its message is counted among its own keys, as in JSON.
fn thrown(problem: &Problem) -> JsValue {
    let error = Error::new(&problem.message);
    let describe = Object::new();
    let _ = Reflect::set(&describe, &"value".into(), &problem.message.as_str().into());
    let _ = Reflect::set(&describe, &"enumerable".into(), &JsValue::TRUE);
    Object::define_property(&error, &"message".into(), &describe);
    for (key, text) in [("code", problem.code), ("message_zh", &problem.message_zh), ("path", &problem.path)]
    {
        let _ = Reflect::set(&error, &key.into(), &text.into());
    }
    error.into()
}
