//! A regulation is a file, not a program: one that nobody ever issued works from its file alone.
//!
//! `invented/<regulation>/` holds one regulation of each family, with other figures, bounds, lists and fewer parts
//! than the real ones, and the cases worked out from its text.

use std::fs;
use std::path::{Path, PathBuf};

use chidu::author::read;
use chidu::case::Case;
use chidu::regulation::Regulation;
use serde_json::Value;

/// An invented regulation and its cases, a line each.
struct Invented {
    regulation: Regulation,
    toml: String,
    cases: Vec<Value>,
}

fn invented() -> Vec<Invented> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invented");
    let files = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
    };
    let mut tomls: Vec<PathBuf> = files(&folder).iter().flat_map(|folder| files(folder)).collect();
    tomls.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    tomls.sort();
    let one = |file: &PathBuf| {
        let toml = fs::read_to_string(file).unwrap();
        let regulation = read(&toml).unwrap_or_else(|problems| panic!("{}: {problems:?}", file.display()));
        let cases = fs::read_to_string(file.with_extension("cases.jsonl")).unwrap();
        let cases = cases.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        Invented { regulation, toml, cases }
    };
    tomls.iter().map(one).collect()
}

fn differences(case: &Value, regulation: &Regulation) -> Vec<String> {
    let case: Case = serde_json::from_value(case.clone()).unwrap();
    case.run_on(regulation).iter().map(ToString::to_string).collect()
}

#[test]
fn every_family_has_one_that_the_product_does_not_ship() {
    let all = invented();
    let of = |family: fn(&Regulation) -> bool| all.iter().filter(|one| family(&one.regulation)).count();
    assert_eq!(of(|regulation| regulation.fund_tolerance.is_some()), 1);
    assert_eq!(of(|regulation| regulation.accountability.is_some()), 1);
    assert_eq!(of(|regulation| regulation.error_tolerance.is_some()), 1);
    for one in &all {
        assert!(chidu::regulation(&one.regulation.identity.id).is_none());
    }
}

#[test]
fn every_case_holds() {
    for one in invented() {
        assert!(!one.cases.is_empty());
        let wrong = one.cases.iter().map(|case| (&case["id"], differences(case, &one.regulation)));
        let wrong: Vec<_> = wrong.filter(|(_, differences)| !differences.is_empty()).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

/// The words of a file that state a number belong to a figure or a list of the reasoning: with another number in
/// their place, or with the bound turned round, a case of the file no longer holds or the file is refused.
#[test]
fn the_answers_follow_the_file() {
    let changes = [
        (
            "wuyou",
            "percent = \"55\", included = false, quote = \"亏损率低于百分之五十五\"",
            "percent = \"56\", included = false, quote = \"亏损率低于百分之五十六\"",
        ),
        (
            "wuyou",
            "percent = \"12.5\", included = true, quote = \"亏损率不超过12.5%\"",
            "percent = \"12.5\", included = false, quote = \"亏损率低于12.5%\"",
        ),
        (
            "wuyou",
            "yuan = \"8000000\", included = false, quote = \"亏损八百万元以下\"",
            "yuan = \"8000000\", included = true, quote = \"亏损不超过八百万元\"",
        ),
        (
            "wuyou",
            "when = { all = [\"objection\", \"written_basis\"] }",
            "when = { all = [\"conditional_consent\", \"written_basis\"] }",
        ),
        ("wuyou", "fact = \"procedures_followed\"", "fact = \"market_rules_followed\""),
        ("wuyou", "annex = \"样表甲\"", "annex = \"样表丙\""),
        ("zixu", "mandatory = true", "mandatory = false"),
        (
            "zixu",
            "months = 9, article = \"rule 5\", quote = \"九个月内不得晋升\"",
            "months = 8, article = \"rule 5\", quote = \"八个月内不得晋升\"",
        ),
        (
            "zixu",
            "low = \"5\", high = \"15\", high_end = \"included\", mandatory = false, quote = \"可以扣减绩效5%至15%\"",
            "low = \"5\", high = \"16\", high_end = \"included\", mandatory = false, quote = \"可以扣减绩效5%至16%\"",
        ),
        ("zixu", "organiser = \"own_enterprise\"", "organiser = \"superior_enterprise\""),
        (
            "wangshi",
            "id = \"no_benefit_taken\"\narticle = \"sec 2\"",
            "id = \"no_benefit_taken\"\narticle = \"sec 3\"\nwhen = \"no_illegal_gain\"",
        ),
        ("wangshi", "12个工作日内\"\nworking_days = 12", "13个工作日内\"\nworking_days = 13"),
    ];
    let all = invented();
    for (id, from, to) in changes {
        let one = all.iter().find(|one| one.regulation.identity.id == id).unwrap();
        assert_eq!(one.toml.matches(from).count(), 1, "{id}: {from}");
        let changed =
            read(&one.toml.replace(from, to)).unwrap_or_else(|problems| panic!("{to}: {problems:?}"));
        let unnoticed = one.cases.iter().all(|case| differences(case, &changed).is_empty());
        assert!(!unnoticed, "no case of {id} notices {to}");
    }
}
