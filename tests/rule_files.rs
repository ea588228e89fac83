//! A regulation file that is wrong is refused with its line, what is wrong and what to write.

use chidu::author::read;

const JIANDE: &str = include_str!("../rules/jiande/undated.toml");
const SDIC: &str = include_str!("../rules/sdic/undated.toml");

#[test]
fn the_shipped_files_are_right() {
    for source in [JIANDE, SDIC] {
        assert_eq!(read(source).map(|regulation| regulation.articles.is_empty()), Ok(false));
    }
}

/// The file with `old` replaced once by `new`, the line of the replacement, and the messages it gets.
fn broken(source: &str, old: &str, new: &str) -> (usize, Vec<(usize, String)>) {
    let at = source.find(old).unwrap_or_else(|| panic!("`{old}` is not in the file"));
    let line = source[..at].matches('\n').count() + 1;
    let problems = read(&source.replacen(old, new, 1)).unwrap_err();
    (line, problems.into_iter().map(|problem| (problem.line, problem.message)).collect())
}

fn assert_refused(source: &str, old: &str, new: &str, said: &str) {
    let (line, problems) = broken(source, old, new);
    assert!(
        problems.iter().any(|(at, message)| *at == line && message.contains(said)),
        "expected line {line}: …{said}…, got {problems:?}"
    );
}

#[test]
fn syntax_and_keys_are_checked() {
    assert_refused(JIANDE, "[identity]", "[identity", "");
    assert_refused(JIANDE, "edition = \"undated\"", "editoin = \"undated\"", "editoin");
    assert_refused(SDIC, "id = \"general\"", "id = \"generous\"", "generous");
}

#[test]
fn figures_must_be_said_by_their_quotes() {
    assert_refused(JIANDE, "投资亏损率在40%以下", "投资亏损率在41%以下", "percent");
    assert_refused(JIANDE, "10000万元以下", "1000万元以下", "yuan");
    assert_refused(SDIC, "低于500万元", "低于50万元", "yuan");
}

#[test]
fn quotes_are_short() {
    let long = format!("投资亏损率在40%以下{}", "以".repeat(40));
    assert_refused(JIANDE, "投资亏损率在40%以下", &long, "40 at most");
}

#[test]
fn what_is_named_must_be_there() {
    assert_refused(
        JIANDE,
        "limits_article = \"art 8\"",
        "limits_article = \"art 88\"",
        "no article `art 88`",
    );
    assert_refused(
        JIANDE,
        "mixed_parents_doubt = \"JD-14\"",
        "mixed_parents_doubt = \"JD-99\"",
        "no doubt `JD-99`",
    );
    assert_refused(
        JIANDE,
        "is = \"exception_covers_concealment\"",
        "is = \"no_such_reading\"",
        "write one of: exception_covers_concealment, it_does_not",
    );
    assert_refused(SDIC, "\"timely_measures\"", "\"timely_measure\"", "`timely_measure` is no fact");
    assert_refused(SDIC, "{ any = [\"loss_tier_major\"", "{ some = [\"loss_tier_major\"", "`some`");
}

#[test]
fn a_cell_must_be_filled_once() {
    let without = SDIC.replacen("status = \"no_provision\"", "status = \"defined\"", 1);
    assert!(read(&without).is_ok(), "a cell may be defined without any treatment");
    let twice = "[[accountability.cell]]\ntiers = [\"major\"]\nresponsibilities = [\"direct\"]\nstatus = \"no_provision\"\n\n[[accountability.cell]]";
    let problems = read(&SDIC.replacen("[[accountability.cell]]", twice, 1)).unwrap_err();
    assert!(problems[0].message.contains("Major × Direct is filled 2 times"), "{problems:?}");
}

#[test]
fn tiers_must_meet() {
    let (old, new) = ("yuan = \"5000000\"\nincluded = true", "yuan = \"5000000\"\nincluded = false");
    let source = if SDIC.contains(old) {
        SDIC.replacen(old, new, 1)
    } else {
        SDIC.replacen("{ yuan = \"5000000\", included = true", "{ yuan = \"5000000\", included = false", 1)
    };
    let problems = read(&source).unwrap_err();
    assert!(
        problems.iter().any(|problem| problem.message.contains("start where the tier before it ends")),
        "{problems:?}"
    );
}
