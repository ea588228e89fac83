//! What a scenario comes to under a regulation of this family, line by line, for comparing.

use chidu::Date;
use chidu::accountability::{DeductionRange, Treatment, TreatmentStatus};
use chidu::regulation::accountability::{CellStatus, Tier};
use chidu::{CalendarYear, Pairs};

use super::conclusions::Conclusions;
use super::figures::{percent_range, yuan_range};
use super::names;
use super::verdict::{Verdict, verdict};
use crate::compare::{Column, Finding};
use crate::words::Words;

/// The result of a column; `None` where its regulation is of another family.
pub fn findings(
    words: &'static Words,
    column: &Column,
    years: &Pairs<i32, CalendarYear>,
    today: Option<Date>,
) -> Option<Vec<Finding>> {
    let conclusions = Conclusions::of(column.regulation, &column.scenario, years, today)?;
    let own = &words.compare;
    let Verdict { sentence, certainty, points } = verdict(words, &conclusions, &column.scenario);
    let mut findings = vec![
        Finding::one(own.verdict, sentence),
        Finding::one(own.certainty, words.shared.certainty(&certainty)),
    ];
    findings
        .extend(points.into_iter().map(|point| Finding { name: point.name.to_owned(), lines: point.lines }));
    if !conclusions.assessment.outside {
        let tiers = names::tiers(words, conclusions.rules, &conclusions.assessment.tier.candidates);
        findings.push(Finding::one(own.tier, tiers));
        findings.extend(by_responsibility(words, &conclusions));
    }
    findings.extend(Finding::doubts(words, column.regulation, &conclusions.notes.doubts));
    Some(findings)
}

/// Deductions and treatments of each responsibility at each tier still possible.
fn by_responsibility(words: &Words, conclusions: &Conclusions) -> Vec<Finding> {
    let (own, answer) = (&words.compare, &words.accountability.answer);
    let mut findings = Vec::new();
    for row in &conclusions.assessment.rows {
        let name = (words.accountability.responsibility)(row.responsibility);
        let graded: Vec<_> = row.treatments.iter().filter(|(tier, _)| *tier != Tier::None).collect();
        if graded.is_empty() {
            continue;
        }
        let lines = |of: &dyn Fn(&Treatment<'static>) -> String| -> Vec<String> {
            let said: Vec<String> = graded.iter().map(|(_, treatment)| of(treatment)).collect();
            if said.iter().all(|line| Some(line) == said.first()) {
                return said.into_iter().take(1).collect();
            }
            let tiers = graded.iter().map(|(tier, _)| names::tier(words, conclusions.rules, *tier));
            tiers.zip(said).map(|(tier, said)| (own.if_tier)(&tier, &said)).collect()
        };
        let pay = lines(&|treatment| deduction(words, treatment, treatment.performance_pay.as_ref()));
        let tenure = lines(&|treatment| deduction(words, treatment, treatment.tenure_incentive.as_ref()));
        let treatments = lines(&|treatment| treatments(words, conclusions, treatment));
        findings.push(Finding { name: (own.pay_of)(name, answer.performance_pay), lines: pay });
        findings.push(Finding { name: (own.pay_of)(name, answer.tenure_incentive), lines: tenure });
        findings.push(Finding { name: (own.treatments_of)(name), lines: treatments });
    }
    findings
}

fn deduction(words: &Words, treatment: &Treatment<'_>, range: Option<&DeductionRange<'_>>) -> String {
    let answer = &words.accountability.answer;
    let Some(range) = range.filter(|_| treatment.status == TreatmentStatus::Defined) else {
        return without(words, treatment.status).to_owned();
    };
    let force = if range.rule.mandatory { answer.must_deduct } else { answer.may_deduct };
    let yuan = range.yuan.map(|yuan| (answer.yuan_spaced)(&yuan_range(yuan)));
    (words.compare.deduction)(force, &percent_range(range.percent()), yuan.as_deref())
}

fn treatments(words: &Words, conclusions: &Conclusions, treatment: &Treatment<'_>) -> String {
    match treatment.cell {
        Some(cell) if cell.status == CellStatus::Defined && !cell.treatments.is_empty() => {
            names::treatments(words, conclusions.rules, &cell.treatments, cell.open_ended)
        }
        _ => without(words, treatment.status).to_owned(),
    }
}

/// Why there is nothing to say.
fn without(words: &Words, status: TreatmentStatus) -> &'static str {
    match status {
        TreatmentStatus::SuperiorNotLiable => words.accountability.answer.superior_not_liable,
        TreatmentStatus::SeeCollectiveRule => words.accountability.answer.see_collective,
        _ => words.shared.no_provision,
    }
}
