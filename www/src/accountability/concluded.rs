//! The conclusions as text, for places where they are not drawn.

use chidu::accountability::{DeductionRange, Treatment, TreatmentStatus};
use chidu::regulation::Regulation;
use chidu::regulation::accountability::Tier;
use chidu::{CalendarYear, Date, Pairs};

use super::conclusions::Conclusions;
use super::figures::{percent_range, same_range, yuan_range};
use super::names;
use super::points::reports;
use super::verdict::{Verdict, verdict};
use crate::concluded::Concluded;
use crate::scenario::Scenario;
use crate::words::Words;

/// The verdict on a scenario, with what it rests on.
pub fn concluded(
    words: &'static Words,
    regulation: &'static Regulation,
    scenario: &Scenario,
    years: &Pairs<i32, CalendarYear>,
    today: Option<Date>,
) -> Option<Concluded> {
    let conclusions = Conclusions::of(regulation, scenario, years, today)?;
    let Verdict { sentence, certainty, mut points } = verdict(words, &conclusions, scenario);
    points.extend(reports(words, &conclusions));
    Some(Concluded {
        sentence,
        certainty,
        points,
        deductions: deductions(words, &conclusions),
        doubts: conclusions.notes.doubts,
        citations: conclusions.notes.citations,
    })
}

/// The deductions, a line for each responsibility and each tier still possible.
fn deductions(words: &Words, conclusions: &Conclusions) -> Vec<String> {
    if conclusions.assessment.outside || conclusions.graded_tiers().is_empty() {
        return Vec::new();
    }
    let mut lines = Vec::new();
    for row in conclusions.rows() {
        let name = (words.accountability.responsibility)(row.responsibility);
        let graded: Vec<_> = row.treatments.iter().filter(|(tier, _)| *tier != Tier::None).collect();
        for (tier, treatment) in &graded {
            let colon = words.keep.colon;
            let tier = names::tier(words, conclusions.rules, *tier);
            let of_tier = if graded.len() > 1 {
                format!("{} ", (words.accountability.answer.if_tier)(&tier))
            } else {
                String::new()
            };
            lines.push(format!("{name}{colon}{of_tier}{}", pays(words, treatment)));
        }
    }
    lines
}

fn pays(words: &Words, treatment: &Treatment<'static>) -> String {
    let answer = &words.accountability.answer;
    match treatment.status {
        TreatmentStatus::Defined => {}
        TreatmentStatus::SuperiorNotLiable => return answer.superior_not_liable.to_owned(),
        TreatmentStatus::SeeCollectiveRule => return answer.see_collective.to_owned(),
        _ => return words.shared.no_provision.to_owned(),
    }
    let (pay, tenure) = (&treatment.performance_pay, &treatment.tenure_incentive);
    let named: Vec<(&str, Option<&DeductionRange<'static>>)> = match (pay, tenure) {
        (Some(pay), Some(tenure)) if same_range(pay, tenure) => vec![(answer.both_pays, Some(pay))],
        _ => vec![(answer.performance_pay, pay.as_ref()), (answer.tenure_incentive, tenure.as_ref())],
    };
    let one = |(name, range): (&str, Option<&DeductionRange<'static>>)| match range {
        None => format!("{name} {}", words.shared.no_provision),
        Some(range) => {
            let yuan = range.yuan.map(|yuan| (words.keep.text_yuan)(&yuan_range(yuan))).unwrap_or_default();
            let range_in_words = format!("{}{yuan}", percent_range(range.percent()));
            (words.keep.text_deduction)(name, range.rule.mandatory, &range_in_words)
        }
    };
    named.into_iter().map(one).collect::<Vec<_>>().join(words.fund.semicolon)
}
