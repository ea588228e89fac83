//! The day chooses the edition of a regulation.

use chidu::Date;
use chidu::author::read;
use chidu::regulation::Regulation;
use chidu::regulation::edition::{Force, edition_on, indistinct_editions};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The invented accountability regulation, in force from the day on.
fn in_force_from(from: &str) -> Regulation {
    let source = include_str!("rule_files/valid/accountability.toml");
    read(&source.replace("2025-03-01", from)).unwrap()
}

fn undated() -> Regulation {
    let source = include_str!("rule_files/valid/accountability.toml");
    let source = source.replace("edition = \"2025-03-01\"", "edition = \"undated\"");
    read(&source.replace("in_force = \"2025-03-01\"", "")).unwrap()
}

fn chosen(editions: &[Regulation], on: Option<&str>) -> String {
    edition_on(editions, "yunzhou", on.map(day)).unwrap().identity.edition.clone()
}

#[test]
fn the_edition_in_force_on_the_day_is_chosen() {
    let editions = [in_force_from("2025-03-01"), in_force_from("2019-01-01"), in_force_from("2022-07-01")];
    for (on, edition) in [
        ("2018-12-31", "2019-01-01"),
        ("2019-01-01", "2019-01-01"),
        ("2022-06-30", "2019-01-01"),
        ("2022-07-01", "2022-07-01"),
        ("2025-02-28", "2022-07-01"),
        ("2025-03-01", "2025-03-01"),
        ("2030-01-01", "2025-03-01"),
    ] {
        assert_eq!(chosen(&editions, Some(on)), edition, "on {on}");
    }
    assert_eq!(chosen(&editions, None), "2025-03-01");
    assert_eq!(chosen(&[undated()], Some("2019-01-01")), "undated");
    assert!(edition_on(&editions, "linzhou", None).is_none());
}

#[test]
fn force_is_a_fact_of_the_day() {
    let edition = in_force_from("2019-01-01");
    assert_eq!(edition.force_on(day("2018-12-31")), Force::NotYet(day("2019-01-01")));
    assert_eq!(edition.force_on(day("2019-01-01")), Force::Yes);
    assert_eq!(undated().force_on(day("2019-01-01")), Force::Unknown);
}

#[test]
fn editions_that_no_day_tells_apart_are_named() {
    let editions = [in_force_from("2019-01-01"), in_force_from("2025-03-01")];
    assert_eq!(indistinct_editions(&editions), None);
    let twice = [in_force_from("2019-01-01"), in_force_from("2019-01-01")];
    assert_eq!(
        indistinct_editions(&twice),
        Some(["yunzhou/2019-01-01", "yunzhou/2019-01-01"].map(str::to_owned))
    );
    let one_undated = [undated(), in_force_from("2019-01-01")];
    assert_eq!(
        indistinct_editions(&one_undated),
        Some(["yunzhou/undated", "yunzhou/2019-01-01"].map(str::to_owned))
    );
}
