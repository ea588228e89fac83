//! The answer: what it rests on, what was asked, what came of it.

use std::collections::BTreeMap;

use chidu::{Question, Receipt};
use chidu_web::answered::{Answered, Node, Written, answered, read};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::Problem;

/// The name of the format.
const FORMAT: &str = "chidu-answer";
/// Its version.
const VERSION: u32 = 1;

/// What a regulation answers to a scenario.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// `chidu-answer`.
    pub format: &'static str,
    /// The version of the format.
    pub version: u32,
    /// What it rests on.
    pub receipt: Receipt<'static>,
    /// What was asked.
    #[cfg_attr(feature = "schema", schemars(schema_with = "scenario_schema"))]
    pub scenario: Scenario,
    /// What each question came to, by its name; a question that nobody asked is absent.
    #[cfg_attr(feature = "schema", schemars(with = "crate::answers::Answers"))]
    pub answer: Map<String, Value>,
    /// The articles, by id.
    pub citations: Vec<&'static str>,
    /// The doubts that touch it.
    pub doubts: Vec<RaisedDoubt>,
    /// The facts and inputs that would settle it, most decisive first.
    pub missing: Vec<String>,
}

/// A scenario: texts as typed, by the names of the inputs. What is absent is unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scenario {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The id of the regulation.
    pub regulation: String,
    /// What is typed and chosen.
    pub inputs: BTreeMap<String, String>,
}

/// The schema of scenarios is written out of the inputs' names and is published beside this one.
#[cfg(feature = "schema")]
fn scenario_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({ "$ref": "chidu:schema/scenario/1#/$defs/scenario" })
}

/// A doubt that touches an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RaisedDoubt {
    /// Its id.
    pub id: &'static str,
    /// Whether its readings lead to different answers here.
    pub decides: bool,
    /// The reading chosen.
    pub chosen: Option<String>,
}

/// Reads a scenario and asks its regulation.
pub(crate) fn ask(scenario: &Value) -> Result<(Written, Answered), Problem> {
    let written = read(&node(scenario))?;
    match answered(&written) {
        Ok(answered) => Ok((written, answered)),
        Err(wrong) => Err(wrong.into_iter().next().map_or_else(|| Problem::not_json(""), Problem::from)),
    }
}

/// Null is what is not known, as if it were absent.
fn node(value: &Value) -> Node {
    match value {
        Value::String(text) => Node::Text(text.clone()),
        Value::Array(list) => Node::List(list.iter().map(node).collect()),
        Value::Object(entries) => {
            let known = entries.iter().filter(|(_, value)| !value.is_null());
            Node::Object(known.map(|(key, value)| (key.clone(), node(value))).collect())
        }
        other => Node::Other(other.to_string()),
    }
}

impl Answer {
    pub(crate) fn of(written: Written, answered: &Answered) -> Answer {
        let regulation = answered.regulation;
        let raised = |raised: &chidu::RaisedDoubt<'static>| RaisedDoubt {
            id: raised.id,
            decides: raised.decides,
            chosen: raised.chosen.clone(),
        };
        let value = |(question, value): &(&str, Box<dyn chidu::case::AnswerJson>)| {
            ((*question).to_owned(), value.json(regulation))
        };
        Answer {
            format: FORMAT,
            version: VERSION,
            receipt: regulation.receipt(),
            scenario: Scenario {
                name: written.name,
                regulation: written.regulation,
                inputs: written.inputs.into_iter().collect(),
            },
            answer: answered.values.iter().map(value).collect(),
            citations: answered.citations.clone(),
            doubts: answered.doubts.iter().map(raised).collect(),
            missing: answered.missing.iter().map(Question::name).map(str::to_owned).collect(),
        }
    }
}
