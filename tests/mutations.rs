//! Changing any one figure, bound or cell of a shipped regulation is noticed: by the checks on the file, or by a
//! worked case.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::thread;

use chidu::author::read;
use chidu::case::Case;
use toml::de::{DeTable, DeValue};

/// One change of a file: at a path, from the text of a range to another text.
struct Mutation {
    path: String,
    range: Range<usize>,
    text: String,
}

impl Mutation {
    fn described(&self, source: &str) -> String {
        format!("{}: {} → {}", self.path, &source[self.range.clone()], self.text)
    }

    fn applied(&self, source: &str) -> String {
        format!("{}{}{}", &source[..self.range.start], self.text, &source[self.range.end..])
    }
}

/// Sections and keys that only describe, for readers, cite, or quote.
const DESCRIBING: [&str; 6] = ["identity", "article", "doubt", "bound_word", "label", "name"];

/// Keys that hold one of a few words.
const WORDS: [(&str, &[&str]); 14] = [
    ("high_end", &["included", "excluded", "unsettled"]),
    ("status", &["defined", "no_provision", "superior_not_liable", "see_collective_rule"]),
    (
        "span",
        &["identification_year_and_previous_year", "identification_year_inclusive_previous_three_years"],
    ),
    (
        "tenure_scope",
        &[
            "tenure_of_identification_year_or_last_complete_tenure",
            "identification_year_inclusive_previous_three_years",
        ],
    ),
    ("performance_pay", &["year_before_departure", "all_years_before_departure"]),
    ("group", &["education", "organisational", "entry_ban"]),
    ("decision_kind", &["decision_then_record", "recommendation_then_approval"]),
    ("aggravating_effect", &["heavier", "heavier_or_aggravated"]),
    ("event", &["concealment", "accountability_not_organised"]),
    ("role", &["main_leader", "leader_in_charge", "other_person"]),
    ("responsibility", &["direct", "supervisory", "leadership"]),
    ("degree", &["light", "heavier", "serious"]),
    ("scope", &["enterprise", "industry_or_central_soes", "state_and_society"]),
    ("tier", &["general", "larger", "major"]),
];

/// Every single change of a figure, a bound, a yes or no, a fixed word, an entry of a list or a part of a cell.
fn mutations(source: &str) -> Vec<Mutation> {
    let document = DeTable::parse(source).unwrap();
    let mut found = Vec::new();
    for (key, value) in document.get_ref() {
        if !DESCRIBING.contains(&key.get_ref().as_ref()) {
            changes(key.get_ref(), key.get_ref(), value.get_ref(), value.span(), source, &mut found);
        }
    }
    found
}

fn changes(
    path: &str,
    key: &str,
    value: &DeValue<'_>,
    range: Range<usize>,
    source: &str,
    found: &mut Vec<Mutation>,
) {
    let mut add = |text: String| found.push(Mutation { path: path.to_owned(), range: range.clone(), text });
    match value {
        DeValue::Integer(number) => {
            let number: i64 = number.as_str().parse().unwrap();
            add((number + 1).to_string());
            add((number - 1).to_string());
        }
        DeValue::Boolean(flag) => add((!flag).to_string()),
        DeValue::String(text) => {
            if let Some((_, words)) = WORDS.iter().find(|(word, _)| *word == key) {
                for word in words.iter().filter(|word| **word != text.as_ref()) {
                    add(format!("\"{word}\""));
                }
            } else if ["percent", "yuan", "low", "high"].contains(&key) {
                let number: i64 = text.parse().unwrap();
                add(format!("\"{}\"", number + 1));
                add(format!("\"{}\"", number - 1));
            }
        }
        DeValue::Array(list) => {
            for (place, entry) in list.iter().enumerate() {
                let path = format!("{path}.{place}");
                changes(&path, key, entry.get_ref(), entry.span(), source, found);
                if source[range.clone()].starts_with('[') && !is_header(source, &range) {
                    let text = without(source, &range, &entry.span());
                    found.push(Mutation { path, range: range.clone(), text });
                }
            }
        }
        DeValue::Table(table) => {
            for (key, value) in table {
                let key_span = key.span();
                let key = key.get_ref().as_ref();
                if DESCRIBING.contains(&key) && key != "article" {
                    continue;
                }
                let path = format!("{path}.{key}");
                changes(&path, key, value.get_ref(), value.span(), source, found);
                if OPTIONAL.contains(&key) {
                    found.push(removed(path, source, key_span.start..value.span().end));
                }
            }
        }
        DeValue::Float(_) | DeValue::Datetime(_) => {}
    }
}

/// Keys that may be left out, with what is lost then.
const OPTIONAL: [&str; 20] = [
    "performance_pay",
    "tenure_incentive",
    "tenure_scope",
    "open_ended",
    "defer_performance_pay",
    "terminate_unexercised_incentives",
    "clawback",
    "new_incentive_ban",
    "entry_ban",
    "years",
    "extension",
    "times",
    "treatments",
    "doubts",
    "when",
    "unless",
    "concealed_tiers",
    "organiser",
    "compensation_for_loss",
    "decides",
];

/// A key with its value left out: the whole line, or the part of an inline table.
fn removed(path: String, source: &str, mut range: Range<usize>) -> Mutation {
    let rest = &source[range.end..];
    if rest.starts_with(", ") {
        range.end += 2;
    } else if source[..range.start].ends_with(", ") {
        range.start -= 2;
    }
    Mutation { path, range, text: String::new() }
}

/// Whether the range is the header of a list of tables rather than a list in brackets.
fn is_header(source: &str, range: &Range<usize>) -> bool {
    source[range.clone()].starts_with("[[")
}

/// The text of a list without one entry.
fn without(source: &str, list: &Range<usize>, entry: &Range<usize>) -> String {
    let after = &source[entry.end..list.end];
    let end = entry.end + if after.starts_with(',') { 1 } else { 0 };
    let before = source[list.start..entry.start].trim_end();
    let before = if after.starts_with(',') { before } else { before.trim_end_matches(',') };
    format!("{before}{}", &source[end..list.end])
}

fn rule_files() -> Vec<PathBuf> {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let folders =
        fs::read_dir(rules).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|extension| extension == "toml")).collect();
    files.sort();
    files
}

fn cases_of(file: &Path) -> Vec<Case> {
    let cases = fs::read_to_string(file.with_extension("cases.jsonl")).unwrap();
    cases.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn is_noticed(source: &str, cases: &[Case]) -> bool {
    match read(source) {
        Err(_) => true,
        Ok(regulation) => cases.iter().any(|case| !case.run_on(&regulation).is_empty()),
    }
}

/// Tries the changes on all processors.
fn unnoticed_among(mutations: &[Mutation], source: &str, cases: &[Case]) -> Vec<String> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let try_all = |part: &[Mutation]| -> Vec<String> {
        let unnoticed = part.iter().filter(|mutation| !is_noticed(&mutation.applied(source), cases));
        unnoticed.map(|mutation| mutation.described(source)).collect()
    };
    thread::scope(|scope| {
        let parts = mutations.chunks(mutations.len().div_ceil(workers));
        let running: Vec<_> = parts.map(|part| scope.spawn(|| try_all(part))).collect();
        running.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    })
}

#[test]
fn every_change_of_a_figure_a_bound_or_a_cell_is_noticed() {
    let mut unnoticed = Vec::new();
    for file in rule_files() {
        let source = fs::read_to_string(&file).unwrap();
        let cases = cases_of(&file);
        let mutations = mutations(&source);
        assert!(mutations.len() >= 30, "{}: only {} changes to try", file.display(), mutations.len());
        let escaped = unnoticed_among(&mutations, &source, &cases);
        println!("{}: {} changes, {} unnoticed", file.display(), mutations.len(), escaped.len());
        unnoticed.extend(escaped.iter().map(|change| format!("{}: {change}", file.display())));
    }
    assert!(unnoticed.is_empty(), "{} changes are not noticed:\n{}", unnoticed.len(), unnoticed.join("\n"));
}
