//! What is wrong with a scenario is said with its place, and what to write instead.

use chidu_api::{assess, explain};
use serde_json::{Value, json};

fn problem(scenario: Value) -> (&'static str, String) {
    let problem = assess(&scenario).unwrap_err();
    assert_eq!(explain(&scenario).unwrap_err(), problem);
    assert!(!problem.message.is_empty() && !problem.message_zh.is_ascii(), "{problem:?}");
    (problem.code, problem.path)
}

fn of_input(name: &str, value: Value) -> (&'static str, String) {
    problem(json!({ "regulation": "sdic", "inputs": { name: value } }))
}

#[test]
fn the_form_of_a_scenario_is_checked() {
    let at = |code: &'static str, path: &str| (code, path.to_owned());
    assert_eq!(problem(json!("sdic")), at("not_an_object", ""));
    assert_eq!(problem(json!({ "inputs": {} })), at("not_a_text", "regulation"));
    assert_eq!(problem(json!({ "regulation": "sdic" })), at("not_an_object", "inputs"));
    assert_eq!(problem(json!({ "regulation": "sdic", "inputs": {}, "day": "x" })), at("unknown_key", "day"));
    assert_eq!(
        problem(json!({ "regulation": "nowhere", "inputs": {} })),
        at("unknown_regulation", "regulation")
    );
}

#[test]
fn what_is_typed_is_checked() {
    let at = |code: &'static str, name: &str| (code, format!("inputs.{name}"));
    assert_eq!(of_input("loss_amuont", json!("5")), at("unknown_input", "loss_amuont"));
    assert_eq!(of_input("loss_amount", json!(5)), at("not_a_text", "loss_amount"));
    assert_eq!(of_input("loss_amount", json!("five")), at("not_a_number", "loss_amount"));
    assert_eq!(of_input("loss_amount_unit", json!("USD")), at("unknown_value", "loss_amount_unit"));
    assert_eq!(of_input("broke_rules", json!("maybe")), at("unknown_value", "broke_rules"));
    assert_eq!(of_input("start_date", json!("2026-02-30")), at("not_a_day", "start_date"));
    assert_eq!(of_input("handling_year", json!("26")), at("not_a_year", "handling_year"));
    assert_eq!(of_input("losses", json!("1\nx")), at("not_a_number", "losses"));
}

#[test]
fn what_contradicts_itself_is_refused() {
    let fund = |inputs: Value| problem(json!({ "regulation": "jiande", "inputs": inputs }));
    let rate = json!({ "loss_amount": "50", "loss_rate_base_amount": "100", "loss_rate_percent": "40" });
    assert_eq!(fund(rate), ("contradiction", "inputs.loss_rate_percent".to_owned()));
    let base = json!({ "loss_amount": "200", "loss_rate_base_amount": "100" });
    assert_eq!(fund(base), ("contradiction", "inputs.loss_rate_base_amount".to_owned()));
    assert_eq!(
        fund(json!({ "loss_rate_percent": "101" })),
        ("not_a_percentage", "inputs.loss_rate_percent".to_owned())
    );
}

#[test]
fn null_is_what_is_not_known() {
    let known = assess(&json!({ "regulation": "sdic", "inputs": { "broke_rules": null } })).unwrap();
    assert_eq!(known.scenario.inputs.len(), 0);
}

#[test]
fn a_boundary_falls_on_the_side_that_the_text_says() {
    let tier = |loss: &str| {
        let scenario =
            json!({ "regulation": "sdic", "inputs": { "loss_amount": loss, "loss_amount_unit": "yuan" } });
        assess(&scenario).unwrap().answer["loss_tier"]["tier"].clone()
    };
    assert_eq!([tier("4999999.99"), tier("5000000"), tier("5000000.01")], ["general", "larger", "larger"]);
}
