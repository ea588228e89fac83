//! What a scenario comes to under a regulation of this family, line by line, for comparing.

use chidu::NoTrace;
use chidu::error_tolerance::assess;

use super::error_page::{error_facts, is_blank};
use super::verdict::verdict;
use crate::compare::{Column, Finding};
use crate::words::Words;

/// The result of a column; `None` where its regulation is of another family.
pub fn findings(words: &'static Words, column: &Column) -> Option<Vec<Finding>> {
    let answer = assess(column.regulation, &error_facts(&column.scenario), NoTrace)?;
    let own = &words.error_tolerance;
    let verdict = verdict(words, column.regulation, &answer);
    let sentence = if is_blank(&column.scenario) { own.blank.to_owned() } else { verdict.sentence };
    let conditions =
        answer.value.conditions.iter().map(|(condition, truth)| {
            (words.compare.condition)(words.of(&condition.label), (own.holds)(*truth))
        });
    let mut findings = vec![
        Finding::one(words.compare.verdict, sentence),
        Finding::one(words.compare.certainty, words.shared.certainty(&verdict.certainty)),
        Finding { name: words.compare.conditions.to_owned(), lines: conditions.collect() },
    ];
    findings.extend(Finding::doubts(words, column.regulation, &answer.doubts));
    Some(findings)
}
