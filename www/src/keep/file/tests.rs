use super::*;
use crate::wire::names::{self, Key};
use crate::wire::tests::any_scenario;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// The published schema.
const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../schema/scenario.json");

fn node(value: &Value) -> Node {
    match value {
        Value::String(text) => Node::Text(text.clone()),
        Value::Array(list) => Node::List(list.iter().map(node).collect()),
        Value::Object(entries) => {
            Node::Object(entries.iter().map(|(key, value)| (key.clone(), node(value))).collect())
        }
        other => Node::Other(other.to_string()),
    }
}

fn parsed(text: &str) -> Node {
    node(&serde_json::from_str(text).unwrap())
}

fn named_scenario() -> impl Strategy<Value = Named> {
    let name = ".{0,6}[^\\s].{0,3}";
    (name, any_scenario()).prop_map(|(name, (regulation, scenario))| Named { name, regulation, scenario })
}

proptest! {
    #[test]
    fn every_file_written_is_read_back(list in prop::collection::vec(named_scenario(), 0..4)) {
        prop_assert_eq!(read(&parsed(&write(&list))), Ok(list));
    }

    #[test]
    fn what_was_kept_stays_while_its_regulation_is_away(kept in named_scenario()) {
        let away = Named { regulation: "away".to_owned(), ..kept.clone() };
        let file = parsed(&write(&[away]));
        let refused = read(&file).unwrap_err();
        let missing = Mistake::Regulation("away".to_owned());
        prop_assert_eq!(refused, FileMistake::Scenario(1, kept.name.clone(), missing));
        let there = read_kept(&file).unwrap();
        let again = read_kept(&parsed(&write(&there))).unwrap();
        let inputs = |named: &Named| {
            let mut entries = wire::entries(&named.scenario);
            entries.sort();
            entries
        };
        prop_assert_eq!(inputs(&again[0]), inputs(&kept));
        prop_assert_eq!((&again[0].name, again[0].regulation.as_str()), (&kept.name, "away"));
        // Once it is back nothing is amiss.
        let back = [Named { regulation: kept.regulation.clone(), ..again[0].clone() }];
        prop_assert_eq!(read(&parsed(&write(&back))).map(|list| inputs(&list[0])), Ok(inputs(&kept)));
    }
}

fn good() -> Value {
    json!({
        "format": "chidu-scenarios",
        "version": 1,
        "scenarios": [
            { "name": "甲", "regulation": "jiande", "inputs": { "loss_amount": "6000" } },
            { "name": "乙", "regulation": "sdic", "inputs": { "responsibility": "direct" } },
        ],
    })
}

#[test]
fn a_scenario_carries_what_its_answer_rests_on() {
    let scenario = crate::scenario::Scenario::default();
    let named = Named { name: "甲".to_owned(), regulation: "sdic".to_owned(), scenario };
    let file: Value = serde_json::from_str(&write(&[named])).unwrap();
    let receipt = chidu::regulation("sdic").unwrap().receipt();
    assert_eq!(file["scenarios"][0]["receipt"], serde_json::to_value(receipt).unwrap());
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let mistake = |pointer: &str, value: Value| {
        let mut file = good();
        match pointer.rsplit_once('/').map(|(parent, key)| (file.pointer_mut(parent).unwrap(), key)) {
            Some((Value::Object(entries), key)) => drop(entries.insert(key.to_owned(), value)),
            _ => *file.pointer_mut(pointer).unwrap() = value,
        }
        read(&node(&file)).unwrap_err()
    };
    assert_eq!(read(&node(&good())).unwrap().len(), 2);
    assert_eq!(read(&node(&json!([1]))), Err(FileMistake::NotOurs));
    assert_eq!(mistake("/format", json!("else")), FileMistake::NotOurs);
    assert_eq!(mistake("/version", json!(2)), FileMistake::Version("2".to_owned()));
    assert_eq!(mistake("/extra", json!(2)), FileMistake::Key("extra".to_owned()));
    assert_eq!(mistake("/scenarios", json!({})), FileMistake::Kind("scenarios".to_owned(), Needed::List));
    assert_eq!(
        mistake("/scenarios/1", json!("x")),
        FileMistake::Kind("scenarios[1]".to_owned(), Needed::Object)
    );
    assert_eq!(
        mistake("/scenarios/1/name", json!(" ")),
        FileMistake::Kind("scenarios[1].name".to_owned(), Needed::Text)
    );
    assert_eq!(
        mistake("/scenarios/0/inputs/loss_amount", json!(6000)),
        FileMistake::Kind("scenarios[0].inputs.loss_amount".to_owned(), Needed::Text)
    );
    assert_eq!(
        mistake("/scenarios/0/verdict", json!(1)),
        FileMistake::Key("scenarios[0].verdict".to_owned())
    );
    assert_eq!(
        mistake("/scenarios/0/inputs/loss_amuont", json!("1")),
        FileMistake::Scenario(1, "甲".to_owned(), Mistake::Name("loss_amuont".to_owned()))
    );
    assert_eq!(
        mistake("/scenarios/1/regulation", json!("nowhere")),
        FileMistake::Scenario(2, "乙".to_owned(), Mistake::Regulation("nowhere".to_owned()))
    );
}

/// The schema as it must be: written out of the names and words of the codec.
fn schema() -> Value {
    let mut inputs = Map::new();
    let mut ids: Vec<&str> =
        chidu::regulations().iter().map(|edition| edition.identity.id.as_str()).collect();
    ids.dedup();
    for id in &ids {
        for (name, key) in names::names(id) {
            let words = names::words(id, name, key);
            let known = inputs.entry(name).or_insert_with(|| json!({ "type": "string" }));
            if matches!(key, Key::Amount(_) | Key::Text(_)) {
                continue;
            }
            // What one regulation does not ask, another may: the words of all together.
            let known = known.as_object_mut().unwrap();
            let all = known.entry("enum").or_insert_with(|| json!([])).as_array_mut().unwrap();
            for word in words {
                if !all.contains(&json!(word)) {
                    all.push(json!(word));
                }
            }
        }
    }
    for (_, name) in names::SETS {
        let set = inputs[name].as_object_mut().unwrap();
        let words = set.remove("enum").unwrap();
        let words: Vec<&str> = words.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
        let one = words.join("|");
        set.insert("pattern".to_owned(), json!(format!("^((?:{one})(?:,(?:{one}))*)?$")));
    }
    inputs.retain(|_, rule| rule.get("enum") != Some(&json!([])));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "chidu:schema/scenario/1",
        "title": "Chidu scenarios, version 1",
        "description": "What is typed and chosen, by name. Texts stand as they were typed. Unknown is absent.",
        "type": "object",
        "required": ["format", "version", "scenarios"],
        "additionalProperties": false,
        "properties": {
            "format": { "const": FORMAT },
            "version": { "const": VERSION.parse::<u32>().unwrap() },
            "scenarios": {
                "type": "array",
                "items": { "$ref": "#/$defs/scenario", "required": ["name"] },
            },
        },
        "$defs": {
            "scenario": {
                "type": "object",
                "required": ["regulation", "inputs"],
                "additionalProperties": false,
                "properties": {
                    "name": { "type": "string", "pattern": "\\S" },
                    "regulation": { "enum": ids },
                    "inputs": { "type": "object", "additionalProperties": false, "properties": inputs },
                    "receipt": { "type": "object" },
                },
            },
        },
    })
}

/// With `CHIDU_WRITE_SCHEMA=1` the file is written instead of compared.
#[test]
fn the_published_schema_has_exactly_the_names_and_words_of_the_codec() {
    let text = format!("{}\n", serde_json::to_string_pretty(&schema()).unwrap());
    if std::env::var_os("CHIDU_WRITE_SCHEMA").is_some() {
        std::fs::write(SCHEMA, &text).unwrap();
    }
    let published: Value = serde_json::from_str(&std::fs::read_to_string(SCHEMA).unwrap()).unwrap();
    assert_eq!(published, schema(), "write it anew with CHIDU_WRITE_SCHEMA=1");
}
