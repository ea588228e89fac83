//! Whatever a shipped regulation holds has a worked case: its articles, its doubts, its list items, its cells.

use std::fs;
use std::path::Path;

use chidu::case::Case;
use chidu::regulation::Regulation;
use chidu::regulation::accountability::{Responsibility, Tier};
use chidu::regulations;
use serde_json::{Value, json};

fn cases_of(regulation: &Regulation) -> Vec<Case> {
    let identity = &regulation.identity;
    cases_in(&format!("{}/{}.cases.jsonl", identity.id, identity.edition))
}

fn cases_in(file: &str) -> Vec<Case> {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let cases = fs::read_to_string(rules.join(file)).unwrap();
    cases.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What of each shipped regulation has no case.
fn without_case(missing: impl Fn(&Regulation, &[Case]) -> Vec<String>) -> Vec<String> {
    let mut all = Vec::new();
    for regulation in regulations() {
        let missing = missing(regulation, &cases_of(regulation));
        all.extend(missing.iter().map(|what| format!("{} {what}", regulation.identity.id)));
    }
    all
}

/// A case cites it, or raises a doubt about it.
#[test]
fn every_article_has_a_case() {
    let missing = without_case(|regulation, cases| {
        let cited = |id: &String| cases.iter().any(|case| case.articles.contains(id));
        let doubted = |id: &String| {
            let about = regulation.doubts.iter().filter(|doubt| doubt.articles.contains(id));
            about.map(|doubt| &doubt.id).any(|doubt| is_raised(cases, doubt))
        };
        let ids = regulation.articles.iter().map(|article| &article.id);
        ids.filter(|id| !cited(id) && !doubted(id)).cloned().collect()
    });
    assert!(missing.is_empty(), "no case cites {missing:#?}");
}

fn is_raised(cases: &[Case], doubt: &String) -> bool {
    cases.iter().any(|case| case.issues_to_surface.contains(doubt))
}

#[test]
fn every_doubt_is_raised_by_a_case() {
    let shared = cases_in("bundle.cases.jsonl");
    let missing = without_case(|regulation, cases| {
        let ids = regulation.doubts.iter().map(|doubt| &doubt.id);
        ids.filter(|id| !is_raised(cases, id) && !is_raised(&shared, id)).cloned().collect()
    });
    assert!(missing.is_empty(), "no case raises {missing:#?}");
}

/// The ids of the items in the lists of a rule file, wherever they stand.
fn item_ids(regulation: &Regulation) -> Vec<String> {
    let identity = &regulation.identity;
    let file = format!("rules/{}/{}.toml", identity.id, identity.edition);
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let mut ids = Vec::new();
    items(&toml::from_str(&source).unwrap(), "", &mut ids);
    ids
}

fn items(value: &toml::Value, key: &str, ids: &mut Vec<String>) {
    match value {
        toml::Value::Table(table) => table.iter().for_each(|(key, value)| items(value, key, ids)),
        toml::Value::Array(list) => {
            for entry in list {
                let id = entry.get("id").and_then(toml::Value::as_str);
                if let Some(id) = id.filter(|_| ["item", "aggravating", "mitigating"].contains(&key)) {
                    ids.push(id.to_owned());
                }
                items(entry, key, ids);
            }
        }
        _ => {}
    }
}

/// Whether a text stands in a value as a whole string or key.
fn holds(value: &Value, text: &str) -> bool {
    match value {
        Value::String(one) => one == text,
        Value::Array(list) => list.iter().any(|entry| holds(entry, text)),
        Value::Object(map) => map.iter().any(|(key, value)| key == text || holds(value, text)),
        _ => false,
    }
}

#[test]
fn every_item_stands_in_a_case() {
    let missing = without_case(|regulation, cases| {
        let stands =
            |id: &String| cases.iter().any(|case| holds(&case.inputs, id) || holds(&case.expected, id));
        item_ids(regulation).into_iter().filter(|id| !stands(id)).collect()
    });
    assert!(missing.is_empty(), "no case holds the items {missing:#?}");
}

#[test]
fn every_cell_is_asked_by_a_case() {
    let missing = without_case(|regulation, cases| {
        if regulation.accountability.is_none() {
            return Vec::new();
        }
        let asked = |tier: Tier, responsibility: Responsibility| {
            cases.iter().any(|case| {
                case.kind.ends_with(".treatment")
                    && (case.inputs["tier"] == json!(tier) || case.expected["tier"] == json!(tier))
                    && case.inputs["responsibility"] == json!(responsibility)
            })
        };
        let cells = Tier::GRADED.into_iter().flat_map(|tier| Responsibility::ALL.map(|kind| (tier, kind)));
        let missing = cells.filter(|(tier, kind)| !asked(*tier, *kind));
        missing.map(|(tier, kind)| format!("{tier:?} × {kind:?}")).collect()
    });
    assert!(missing.is_empty(), "no case asks for the cells {missing:#?}");
}
