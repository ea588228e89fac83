//! What the answer says of single questions, in words: for its sections and for the points beside the verdict.

use chidu::accountability::{BaseRule, DeductionRange, LeftReading, NoticeReport, PersonStatus};
use chidu::regulation::accountability::{Cell, ClawbackSpan, ReportRule, Responsibility, Tier};
use chidu::regulation::bundle::NoticeDate;
use chidu::{Answer, Fact, Truth, Yuan};

use super::conclusions::Conclusions;
use super::figures::{percent_range, yuan_range};
use super::inputs::discipline_months;
use super::names;
use crate::scenario::Scenario;
use crate::words::{Effect, Words};

/// What is said, and whether it is open.
pub type Said = (String, bool);

/// A deduction in yuan, or in percent while the pay is not known.
pub fn range(words: &Words, range: &DeductionRange<'_>) -> String {
    match range.yuan {
        Some(yuan) => (words.accountability.answer.yuan_spaced)(&yuan_range(yuan)),
        None => percent_range(range.percent()),
    }
}

/// What is said of an effect.
pub fn settled(truth: Truth, effect: &Effect, not: &'static str) -> &'static str {
    match truth {
        Truth::Yes => effect.holds,
        Truth::Unknown => effect.open,
        Truth::No => not,
    }
}

/// What follows beside treatment and deduction, line by line.
pub fn follows(words: &Words, cell: &Cell) -> Vec<String> {
    let answer = &words.accountability.answer;
    let clawback = cell.clawback.as_ref().map(|clawback| match clawback.span {
        ClawbackSpan::IdentificationYearAndPreviousYear => answer.clawback_two_years,
        ClawbackSpan::IdentificationYearInclusivePreviousThreeYears => answer.clawback_three_years,
    });
    let incentive_ban = cell.new_incentive_ban.as_ref().map(|ban| match ban.years {
        None => answer.incentive_ban_unlimited.to_owned(),
        Some((from, to)) => (answer.incentive_ban)(from, to),
    });
    let lines = [
        cell.defer_performance_pay.then(|| answer.defer_performance_pay.to_owned()),
        cell.terminate_unexercised_incentives.then(|| answer.terminate_incentives.to_owned()),
        clawback.map(str::to_owned),
        incentive_ban,
        cell.entry_ban.as_ref().map(|ban| (answer.entry_ban)(ban.from_years)),
    ];
    lines.into_iter().flatten().collect()
}

/// Whether the person has left and draws no performance pay here any more.
pub fn has_left(conclusions: &Conclusions, scenario: &Scenario) -> bool {
    scenario.stated.fact(Fact::DrawsPerformancePayHere).is_no() && !conclusions.person.is_empty()
}

/// The base of the deduction from a person who has left, where there is one.
pub fn left_base(words: &Words, conclusions: &Conclusions, value: &PersonStatus<'static>) -> Option<Said> {
    let own = &words.accountability.answer;
    match (value.base_rule.as_ref()?, value.combined_base) {
        (BaseRule::Sum(_), Some(base)) => Some(((own.combined_base)(&names::yuan(words, base)), false)),
        (BaseRule::Sum(_), None) if value.readings.is_empty() => {
            Some((own.combined_base_open.to_owned(), true))
        }
        (BaseRule::Sum(_), None) if conclusions.own.is_none() => {
            Some((own.left_by_responsibility.to_owned(), true))
        }
        (BaseRule::Sum(_), None) => Some((own.combined_base_by_reading.to_owned(), false)),
        (BaseRule::NoRule, _) => Some((own.combined_base_no_rule.to_owned(), false)),
    }
}

/// The deduction from a person who has left, at each tier still possible and under each reading.
pub fn left_deductions(words: &Words, conclusions: &Conclusions) -> Vec<String> {
    let each = conclusions.person.iter();
    each.flat_map(|(tier, answer)| left_deduction(words, conclusions, *tier, &answer.value)).collect()
}

/// The amounts alone, where one tier holds: one under each reading.
pub fn left_amounts(words: &Words, conclusions: &Conclusions) -> Vec<String> {
    let [(_, answer)] = conclusions.person.as_slice() else { return Vec::new() };
    let ranges: Vec<(Yuan, Yuan)> = match answer.value.combined_deduction {
        Some(range) => vec![range],
        None => answer.value.readings.iter().filter_map(|reading| reading.deduction).collect(),
    };
    ranges.into_iter().map(|range| (words.accountability.answer.yuan_spaced)(&yuan_range(range))).collect()
}

fn left_deduction(
    words: &Words,
    conclusions: &Conclusions,
    tier: Option<Tier>,
    value: &PersonStatus<'static>,
) -> Vec<String> {
    let answer = &words.accountability.answer;
    let several = conclusions.person.len() > 1;
    let name = tier.filter(|_| several).map(|tier| names::tier(words, conclusions.rules, tier));
    let prefix = name.map(|name| (answer.if_tier)(&name)).unwrap_or_default();
    let range = |range: (Yuan, Yuan)| (answer.yuan_spaced)(&yuan_range(range));
    let mut lines = Vec::new();
    if let Some(deduction) = value.combined_deduction {
        lines.push((answer.combined_deduction)(&range(deduction)));
    } else {
        let doubt = conclusions.rules.left_pay_base.as_ref();
        let doubt = doubt.and_then(|rule| conclusions.regulation.doubt(&rule.doubt));
        let of_reading = |reading: &LeftReading<'static>| {
            let text = doubt?.readings.iter().find(|known| known.id == reading.rule.id)?;
            Some((answer.combined_if)(words.of(&text.text), &range(reading.deduction?)))
        };
        lines.extend(value.readings.iter().filter_map(of_reading));
    }
    lines.into_iter().map(|line| format!("{prefix}{line}")).collect()
}

/// The waiver, under each reading where they differ.
pub fn waiver(words: &Words, conclusions: &Conclusions) -> Option<Said> {
    let value = &conclusions.circumstances.as_ref()?.value;
    let answer = &words.accountability.answer;
    let said = |truth: Truth| match truth {
        Truth::Yes => answer.may_be_waived,
        Truth::No => answer.may_not_be_waived,
        Truth::Unknown => answer.waiver_open,
    };
    match (value.waived, value.waived_as_printed, value.waived_if_mitigation_meant) {
        (Truth::Unknown, Some(printed), Some(meant)) if printed != meant => {
            Some(((answer.waiver_readings)(said(printed), said(meant)), false))
        }
        (Truth::Unknown, ..) => Some((answer.waived.open.to_owned(), true)),
        (Truth::Yes, ..) => Some((answer.waived.holds.to_owned(), false)),
        (Truth::No, ..) => None,
    }
}

/// Whose approval is needed.
pub fn approval(words: &Words, conclusions: &Conclusions) -> Option<String> {
    let rule = conclusions.circumstances.as_ref()?.value.approval?;
    let answer = &words.accountability.answer;
    let needed: Vec<String> =
        rule.needed_for.iter().map(|effect| (answer.effect_name)(*effect).to_owned()).collect();
    Some((answer.approval)(&(answer.one_of)(&needed), words.of(&rule.by_label)))
}

/// For whom one answers by analogy.
pub fn analogous(words: &Words, answer: &Answer<'static, Option<Responsibility>>) -> String {
    let own = &words.accountability;
    match answer.value {
        Some(responsibility) => (own.answer.analogous)((own.responsibility)(responsibility)),
        None if answer.missing.is_empty() => own.answer.analogous_not.to_owned(),
        None => own.answer.analogous_open.to_owned(),
    }
}

/// What is deducted where several deductions meet.
pub fn stacking(words: &Words, conclusions: &Conclusions) -> Option<Said> {
    let value = &conclusions.stacking.as_ref()?.value;
    let answer = &words.accountability.answer;
    Some(match (value.applies, value.applied) {
        (Truth::Yes, Some(applied)) => ((answer.highest_applies)(&names::yuan(words, applied)), false),
        (Truth::Yes, None) => (answer.highest_applies_open.to_owned(), true),
        (Truth::No, _) => (answer.stacking_out_of_reach.to_owned(), false),
        (Truth::Unknown, _) => (answer.stacking_open.to_owned(), true),
    })
}

/// The impact period that governs beside discipline.
pub fn governing_period(words: &Words, conclusions: &Conclusions, scenario: &Scenario) -> Option<Said> {
    let value = &conclusions.impact.as_ref()?.value;
    discipline_months(scenario)?;
    let answer = &words.accountability.answer;
    Some(match value.governing_months {
        Some(months) => ((answer.governing_months)(months), false),
        None => (answer.governing_open.to_owned(), false),
    })
}

/// Who organises.
pub fn organiser(words: &Words, conclusions: &Conclusions) -> Option<Said> {
    let answer = &words.accountability.answer;
    Some(match conclusions.organiser.as_ref()?.value {
        Some(rule) => {
            let take_over = if rule.superior_may_take_over { answer.superior_may_take_over } else { "" };
            (format!("{}{take_over}", words.of(&rule.label)), false)
        }
        None => (answer.organiser_open.to_owned(), true),
    })
}

/// When the loss must be reported and to whom, by the regulation.
pub fn report(words: &Words, conclusions: &Conclusions, reaches: Truth, rule: &ReportRule) -> Option<String> {
    report_line(words, conclusions, reaches, &rule.tiers, words.of(&rule.when), words.of(&rule.to))
}

/// The same by a notice beside the regulation, under its own name.
pub fn notice(words: &Words, conclusions: &Conclusions, answer: &NoticeReport<'static>) -> Option<String> {
    let notice = answer.notice;
    let (when, to) = (words.of(&notice.when), words.of(&notice.to));
    let said = report_line(words, conclusions, answer.report, &notice.tiers, when, to)?;
    let under = (words.accountability.answer.notice)(words.of(&notice.title), words.of(&notice.applies_to));
    Some(format!("{under}{said}"))
}

/// A day that a notice names.
pub fn notice_date(words: &Words, (date, past): &(&'static NoticeDate, Truth)) -> String {
    (words.accountability.answer.notice_date)(&date.day.to_string(), words.of(&date.what), past.is_yes())
}

fn report_line(
    words: &Words,
    conclusions: &Conclusions,
    reaches: Truth,
    tiers: &[Tier],
    when: &str,
    to: &str,
) -> Option<String> {
    let answer = &words.accountability.answer;
    match reaches {
        Truth::Yes => Some((answer.report)(when, to)),
        Truth::Unknown => Some((answer.report_if)(&names::tiers(words, conclusions.rules, tiers), when, to)),
        Truth::No => None,
    }
}
