//! Comparing an answer with what is expected of it.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde_json::Value;

use super::Difference;

/// Every key of `expected` must be answered so; the answer may hold more.
pub(super) fn expected(path: &str, expected: &Value, answer: &Value) -> Vec<Difference> {
    let (Value::Object(keys), Value::Object(answers)) = (expected, answer) else {
        return if same(path, expected, answer) { Vec::new() } else { vec![differs(path, expected, answer)] };
    };
    let mut differences = Vec::new();
    for (key, value) in keys {
        let path = format!("{path}.{key}");
        match answers.get(key) {
            Some(answer) => differences.extend(self::expected(&path, value, answer)),
            None => {
                let known: Vec<&str> = answers.keys().map(String::as_str).collect();
                let message = format!("the answer has no such key; it has {}", known.join(", "));
                differences.push(Difference { path, message });
            }
        }
    }
    differences
}

fn differs(path: &str, expected: &Value, answer: &Value) -> Difference {
    Difference { path: path.to_owned(), message: format!("expected {expected}, answered {answer}") }
}

fn same(path: &str, expected: &Value, answer: &Value) -> bool {
    if let (Some(one), Some(other)) = (number(expected), number(answer)) {
        return one == other;
    }
    match (expected, answer) {
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            if is_range(path) {
                same_in_order(path, one, other)
            } else {
                same_in_any_order(path, one, other)
            }
        }
        (Value::Array(_), Value::Array(_)) => false,
        (Value::Object(_), Value::Object(_)) => self::expected(path, expected, answer).is_empty(),
        _ => expected == answer,
    }
}

/// A decimal, written as a string or as a whole number.
fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::String(text) => Decimal::from_str(text).ok(),
        Value::Number(number) => number.as_i64().map(Decimal::from),
        _ => None,
    }
}

/// Ranges `[low, high]` keep their order; other lists have none.
fn is_range(path: &str) -> bool {
    let key = path.rsplit('.').next().unwrap_or(path);
    ["_percent", "_yuan", "_years"].iter().any(|ending| key.ends_with(ending)) || path.contains(".readings.")
}

fn same_in_order(path: &str, one: &[Value], other: &[Value]) -> bool {
    one.iter().zip(other).all(|(one, other)| same(path, one, other))
}

fn same_in_any_order(path: &str, one: &[Value], other: &[Value]) -> bool {
    let mut left: Vec<&Value> = other.iter().collect();
    one.iter().all(|wanted| match left.iter().position(|candidate| same(path, wanted, candidate)) {
        Some(place) => {
            left.remove(place);
            true
        }
        None => false,
    })
}
