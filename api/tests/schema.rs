//! The published schema of answers is that of the Rust types. With `CHIDU_WRITE_SCHEMA=1` it is written instead.

use chidu_api::{Answer, CheckedFile, Explanation, Problem, RegulationOverview};
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../schema/answer.json");

fn schema() -> Value {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    generator.subschema_for::<Answer>();
    generator.subschema_for::<Explanation>();
    generator.subschema_for::<RegulationOverview>();
    generator.subschema_for::<CheckedFile>();
    generator.subschema_for::<Problem>();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "chidu:schema/answer/1",
        "title": "Chidu answers, version 1",
        "description": "What the functions of the package give back. Decimals are strings; what is not decided or not laid down is null.",
        "$ref": "#/$defs/Answer",
        "$defs": generator.definitions(),
    })
}

#[test]
fn the_published_schema_is_that_of_the_types() {
    let text = format!("{}\n", serde_json::to_string_pretty(&schema()).unwrap());
    if std::env::var_os("CHIDU_WRITE_SCHEMA").is_some() {
        std::fs::write(SCHEMA, &text).unwrap();
    }
    let published: Value = serde_json::from_str(&std::fs::read_to_string(SCHEMA).unwrap()).unwrap();
    assert_eq!(published, schema(), "write it anew with CHIDU_WRITE_SCHEMA=1");
}
