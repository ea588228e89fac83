//! What a scenario comes to under a regulation of this family, line by line, for comparing.

use chidu::NoTrace;
use chidu::fund_tolerance::assess;

use super::typed::{Typed, is_blank};
use super::verdict::{Case, points, possible_paths, verdict};
use crate::compare::{Column, Finding};
use crate::words::Words;

/// The result of a column; `None` where its regulation is of another family.
pub fn findings(words: &'static Words, column: &Column) -> Option<Vec<Finding>> {
    let rules = column.regulation.fund_tolerance.as_ref()?;
    let typed = Typed::of(rules, &column.scenario);
    let answer = assess(column.regulation, &typed.facts, NoTrace)?;
    let case = Case { words, regulation: column.regulation, rules, typed: &typed, answer: &answer };
    let articles = case.articles();
    let verdict = verdict(&case);
    let blank = is_blank(&column.scenario);
    let sentence = if blank { words.fund.blank.to_owned() } else { verdict.sentence };
    let paths = possible_paths(&answer.value.outcomes);
    let mut findings = vec![
        Finding::one(words.compare.verdict, sentence),
        Finding::one(words.compare.certainty, words.shared.certainty(&verdict.certainty)),
        Finding {
            name: words.compare.path.to_owned(),
            lines: paths.into_iter().map(|path| (words.fund.path_name)(path, &articles).to_owned()).collect(),
        },
    ];
    let points = points(words, rules, &answer.value).into_iter();
    findings.extend(points.map(|point| Finding { name: point.name.to_owned(), lines: point.lines }));
    findings.extend(Finding::doubts(words, column.regulation, &answer.doubts));
    Some(findings)
}
