//! The worked cases beside the rules hold, and a case that is altered is reported.

use std::fs;
use std::path::{Path, PathBuf};

use chidu::case::Case;
use serde_json::{Value, json};

fn case_files() -> Vec<PathBuf> {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let within = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
    };
    let files =
        within(&rules).into_iter().flat_map(|path| if path.is_dir() { within(&path) } else { vec![path] });
    files.filter(|file| file.to_string_lossy().ends_with(".cases.jsonl")).collect()
}

fn lines() -> Vec<Value> {
    let texts: Vec<String> = case_files().iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    texts.iter().flat_map(|text| text.lines()).map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn run(case: &Value) -> Vec<String> {
    let case: Case = serde_json::from_value(case.clone()).unwrap();
    case.run().iter().map(ToString::to_string).collect()
}

#[test]
fn every_worked_case_holds() {
    for case in lines() {
        assert_eq!(run(&case), Vec::<String>::new(), "{}", case["id"]);
    }
}

/// Another value of the same kind, so that a comparison by type alone would not notice.
fn altered(value: &Value) -> Value {
    match value {
        Value::Null => json!("something"),
        Value::Bool(holds) => json!(!holds),
        Value::Number(number) => json!(number.as_i64().unwrap() + 1),
        Value::String(text) => json!(format!("{text}1")),
        Value::Array(items) if items.is_empty() => json!(["something"]),
        Value::Array(items) => Value::Array(items.iter().map(altered).collect()),
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), altered(value))).collect(),
    }
}

#[test]
fn every_altered_expectation_is_reported() {
    let mut tried = 0;
    for case in lines() {
        for key in case["expected"].as_object().unwrap().keys() {
            let mut wrong = case.clone();
            wrong["expected"][key] = altered(&case["expected"][key]);
            let reported = run(&wrong);
            assert!(
                reported.iter().any(|line| line.contains(key.as_str())),
                "{}: {key} altered unseen",
                case["id"]
            );
            tried += 1;
        }
    }
    assert!(tried > 500, "only {tried} alterations were tried");
}

#[test]
fn what_no_question_takes_or_answers_is_reported() {
    for case in lines() {
        let mut unknown_input = case.clone();
        unknown_input["inputs"]["no_such_input"] = json!(true);
        assert!(run(&unknown_input)[0].contains("no_such_input"), "{}", case["id"]);

        let mut unknown_answer = case.clone();
        unknown_answer["expected"]["no_such_answer"] = Value::Null;
        assert!(run(&unknown_answer)[0].contains("no_such_answer"), "{}", case["id"]);

        let mut unknown_kind = case.clone();
        unknown_kind["kind"] = json!(format!("{}.no_such_question", case["document"].as_str().unwrap()));
        assert!(run(&unknown_kind)[0].contains("no_such_question"), "{}", case["id"]);

        let mut other_doubt = case.clone();
        other_doubt["issues_to_surface"] = json!(["XX-99"]);
        assert!(run(&other_doubt)[0].contains("XX-99"), "{}", case["id"]);

        let mut other_article = case.clone();
        other_article["articles"] = json!(["art 999"]);
        assert!(run(&other_article)[0].contains("art 999"), "{}", case["id"]);
    }
}

#[test]
fn inputs_of_the_wrong_shape_say_what_to_write() {
    let table = [
        (json!({"loss_amount": 5_000_000}), "inputs.loss_amount", "a decimal string"),
        (json!({"loss_amount": "five"}), "inputs.loss_amount", "a decimal string"),
        (json!({"consequence_tier": "huge"}), "inputs.consequence_tier", "none, general, larger or major"),
        (json!({"contingent_evidence": "yes"}), "inputs.contingent_evidence", "true, false or null"),
        (json!([]), "inputs", "write an object"),
    ];
    for (inputs, path, hint) in table {
        let problem = chidu::case::ask("sdic.loss_tier", &inputs).unwrap_err();
        assert_eq!(problem.path, path);
        assert!(problem.message.contains(hint), "{problem}");
    }
    let contradiction =
        json!({"loss_amount": "40", "loss_rate_base_amount": "100", "loss_rate_percent": "30"});
    let problem = chidu::case::ask("jiande.tolerance_path", &contradiction).unwrap_err();
    assert_eq!(problem.path, "inputs.loss_rate_percent");
    for (larger, major, path) in [
        ("0", "5", "inputs.thresholds.larger_from"),
        ("5", "5", "inputs.thresholds.major_from"),
        ("5", "4.99", "inputs.thresholds.major_from"),
    ] {
        let misplaced =
            json!({"loss_amount": "1", "thresholds": {"larger_from": larger, "major_from": major}});
        let problem = chidu::case::ask("state_council.loss_tier", &misplaced).unwrap_err();
        assert_eq!(problem.path, path);
    }
    let category =
        chidu::case::ask("jiande.tolerance_path", &json!({"fund_category": "hedge_fund"})).unwrap_err();
    assert!(category.message.contains("investment_promotion_fund"), "{category}");
    let item = chidu::case::ask("jiande.tolerance_path", &json!({"exclusions": ["6.9"]})).unwrap_err();
    assert!(item.message.contains("6.4_authority"), "{item}");
}

/// Order and notation do not matter where they carry no meaning, and matter where they do.
#[test]
fn lists_have_no_order_and_ranges_have_one() {
    let case = |expected: Value| {
        json!({"id": "x", "document": "sdic", "kind": "sdic.treatment", "expected": expected,
               "inputs": {"tier": "larger", "responsibility": "direct", "performance_pay": "400000"}})
    };
    assert!(run(&case(json!({"performance_pay_yuan": ["200000.00", "400000"]}))).is_empty());
    assert!(!run(&case(json!({"performance_pay_yuan": ["400000", "200000"]}))).is_empty());
    assert!(
        run(&case(json!({"treatments": ["责令辞职", "调离工作岗位", "停职检查", "诫勉", "通报批评"]})))
            .is_empty()
    );
    assert!(
        !run(&case(json!({"treatments": ["责令辞职", "调离工作岗位", "停职检查", "诫勉", "诫勉"]})))
            .is_empty()
    );
    assert!(!run(&case(json!({"treatments": ["责令辞职"]}))).is_empty());
}
