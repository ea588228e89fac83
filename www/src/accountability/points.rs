//! What the verdict says beside the tier: a point for each thing that was asked.

use chidu::accountability::{CollectiveStatus, NoticeReport};
use chidu::regulation::Item;
use chidu::regulation::accountability::CellStatus;
use chidu::{Question, Truth};

use super::conclusions::Conclusions;
use super::in_words::{self, settled};
use super::names;
use crate::components::Point;
use crate::scenario::{Choice, Scenario};
use crate::words::{Effect, Words};

/// The points, in the order of the sections of the answer.
pub fn points(words: &'static Words, conclusions: &Conclusions, scenario: &Scenario) -> Vec<Point> {
    let deadline = conclusions.deadline.as_ref().and_then(|answer| crate::deadline::point(words, answer));
    if conclusions.assessment.outside {
        return deadline.into_iter().collect();
    }
    let points = [
        treatments(words, conclusions),
        follows(words, conclusions),
        circumstances(words, conclusions),
        direct(words, conclusions),
        superior(words, conclusions),
        collective(words, conclusions),
        analogous(words, conclusions),
        left(words, conclusions, scenario),
        pay_year(words, conclusions),
        stacking(words, conclusions),
        period(words, conclusions, scenario),
        organiser(words, conclusions, scenario),
        deadline,
    ];
    points.into_iter().flatten().collect()
}

/// The treatments of the person's responsibility, where one tier holds.
fn treatments(words: &'static Words, conclusions: &Conclusions) -> Option<Point> {
    let [tier] = conclusions.assessment.tier.candidates.as_slice() else { return None };
    let cell = conclusions.cell(*tier, conclusions.own?)?;
    if cell.status != CellStatus::Defined || cell.treatments.is_empty() {
        return None;
    }
    let line = names::treatments(words, conclusions.rules, &cell.treatments, cell.open_ended);
    Some(Point::of(words.accountability.answer.treatments, vec![line])?.citing(&cell.articles))
}

/// What else follows for the person's responsibility, where one tier holds.
fn follows(words: &'static Words, conclusions: &Conclusions) -> Option<Point> {
    let [tier] = conclusions.assessment.tier.candidates.as_slice() else { return None };
    let cell = conclusions.cell(*tier, conclusions.own?)?;
    let bans = cell.entry_ban.iter().map(|ban| &ban.article);
    let lines = in_words::follows(words, cell);
    Some(Point::of(words.accountability.answer.follows, lines)?.citing(cell.articles.iter().chain(bans)))
}

/// How the circumstances move the treatment, and what a waiver takes.
fn circumstances(words: &'static Words, conclusions: &Conclusions) -> Option<Point> {
    let asked = conclusions.circumstances.as_ref()?;
    let (value, answer) = (&asked.value, &words.accountability.answer);
    let effects = [
        (value.no_liability, &answer.no_liability),
        (value.aggravated, &answer.aggravated),
        (value.heavier, &answer.heavier),
        (value.heavier_or_aggravated, &answer.heavier_or_aggravated),
        (value.lighter, &answer.lighter),
        (value.reduced, &answer.reduced),
    ];
    let waiver = in_words::waiver(words, conclusions);
    let facts_missing = effects.iter().any(|(truth, _)| *truth == Truth::Unknown)
        || waiver.as_ref().is_some_and(|(_, open)| *open);
    let said = |(truth, effect): (Truth, &Effect)| match truth {
        Truth::Yes => Some(effect.holds.to_owned()),
        Truth::Unknown => Some(effect.open.to_owned()),
        Truth::No => None,
    };
    let mut lines: Vec<String> = waiver.into_iter().map(|(said, _)| said).collect();
    lines.extend(in_words::approval(words, conclusions));
    lines.extend(effects.into_iter().filter_map(said));
    let articles: Vec<String> = asked.citations.iter().map(|id| (*id).to_owned()).collect();
    Some(Point::of(answer.circumstances, lines)?.citing(&articles).open_if(facts_missing))
}

fn direct(words: &'static Words, conclusions: &Conclusions) -> Option<Point> {
    let asked = conclusions.direct.as_ref()?;
    let value = &asked.value;
    let answer = &words.accountability.answer;
    let rules = &conclusions.rules.direct_responsibility;
    let met = |item: &&Item| value.items_met.contains(&item.id.as_str());
    let met: Vec<&Item> = rules.items.iter().filter(met).collect();
    let labels: Vec<String> = met.iter().map(|item| words.of(&item.label).to_owned()).collect();
    let said = settled(value.direct, &answer.direct, answer.not_direct);
    let articles: Vec<&String> =
        if met.is_empty() { vec![&rules.article] } else { met.iter().map(|item| &item.article).collect() };
    let listed = format!("{said}{}{}", words.keep.between, (answer.list)(&labels));
    let mut lines = vec![listed.trim_end().to_owned()];
    lines.extend(asked.missing.iter().filter_map(|question| match question {
        Question::Fact(fact) => Some((answer.to_settle)(&(words.fund.whether)(words.fact(*fact).question))),
        _ => None,
    }));
    Some(Point::of(answer.direct_heading, lines)?.citing(articles).open_if(value.direct == Truth::Unknown))
}

fn superior(words: &'static Words, conclusions: &Conclusions) -> Option<Point> {
    let value = &conclusions.superior.as_ref()?.value;
    let answer = &words.accountability.answer;
    let lines = if value.provided {
        vec![
            settled(value.immediate, &answer.immediate_superior, answer.immediate_superior_not).to_owned(),
            settled(value.higher, &answer.higher_levels, answer.higher_levels_not).to_owned(),
        ]
    } else {
        vec![words.shared.no_provision.to_owned()]
    };
    let open = value.provided && [value.immediate, value.higher].contains(&Truth::Unknown);
    let article = conclusions.rules.superior.as_ref().map(|rule| &rule.article);
    Some(Point::of(answer.superior_heading, lines)?.citing(article).open_if(open))
}

fn collective(words: &'static Words, conclusions: &Conclusions) -> Option<Point> {
    let value = &conclusions.collective.as_ref()?.value;
    let answer = &words.accountability.answer;
    let (lines, open) = match (value.status, value.rule) {
        (CollectiveStatus::Defined, Some(rule)) => {
            let treatments = names::treatments(words, conclusions.rules, &rule.treatments, rule.open_ended);
            let mut lines = vec![
                (answer.body_treatments)(&treatments),
                settled(value.reorganise, &answer.reorganise, answer.reorganise_not).to_owned(),
            ];
            lines.extend(rule.members_also_liable.then(|| answer.members_liable.to_owned()));
            (lines, value.reorganise == Truth::Unknown)
        }
        (CollectiveStatus::Undetermined, _) => (vec![answer.body_needed.to_owned()], true),
        _ => (vec![answer.body_without.to_owned()], false),
    };
    let articles = conclusions.rules.collective.iter().flat_map(|rule| &rule.articles);
    Some(Point::of(answer.collective_heading, lines)?.citing(articles).open_if(open))
}

fn analogous(words: &'static Words, conclusions: &Conclusions) -> Option<Point> {
    let asked = conclusions.analogous.as_ref()?;
    let line = in_words::analogous(words, asked);
    let open = asked.value.is_none() && !asked.missing.is_empty();
    let articles: Vec<String> = asked.citations.iter().map(|id| (*id).to_owned()).collect();
    Some(
        Point::of(words.accountability.answer.analogous_heading, vec![line])?.citing(&articles).open_if(open),
    )
}

/// The deduction from a person who has left.
fn left(words: &'static Words, conclusions: &Conclusions, scenario: &Scenario) -> Option<Point> {
    if !in_words::has_left(conclusions, scenario) {
        return None;
    }
    let (_, first) = conclusions.person.first()?;
    let (base, open) = in_words::left_base(words, conclusions, &first.value)?;
    let deductions = in_words::left_deductions(words, conclusions);
    let by_reading = first.value.combined_base.is_none() && !deductions.is_empty();
    let lines = Some(base).filter(|_| !by_reading).into_iter().chain(deductions).collect();
    let article = conclusions.rules.left_pay_base.as_ref().map(|rule| &rule.article);
    Some(Point::of(words.accountability.answer.left, lines)?.citing(article).open_if(open))
}

/// The year whose pay is deducted from.
fn pay_year(words: &'static Words, conclusions: &Conclusions) -> Option<Point> {
    let base = &conclusions.pay_base.as_ref()?.value;
    let answer = &words.accountability.answer;
    let year = base.performance_pay_for_year.map(answer.pay_for_year);
    let other = base.performance_pay_for_year_other_reading.map(answer.pay_for_year_other);
    let article = conclusions.rules.pay_base.as_ref().map(|rule| &rule.identification_year_article);
    Some(Point::of(answer.pay_base, year.into_iter().chain(other).collect())?.citing(article))
}

fn stacking(words: &'static Words, conclusions: &Conclusions) -> Option<Point> {
    let (line, open) = in_words::stacking(words, conclusions)?;
    let article = conclusions.rules.no_stacking.as_ref().map(|rule| &rule.article);
    Some(Point::of(words.accountability.answer.stacking, vec![line])?.citing(article).open_if(open))
}

fn period(words: &'static Words, conclusions: &Conclusions, scenario: &Scenario) -> Option<Point> {
    let (line, open) = in_words::governing_period(words, conclusions, scenario)?;
    let articles: Vec<String> =
        conclusions.impact.iter().flat_map(|answer| &answer.citations).map(|id| (*id).to_owned()).collect();
    Some(Point::of(words.accountability.answer.impact_periods, vec![line])?.citing(&articles).open_if(open))
}

/// Who organises; where that is open, only if it was asked.
fn organiser(words: &'static Words, conclusions: &Conclusions, scenario: &Scenario) -> Option<Point> {
    let (line, open) = in_words::organiser(words, conclusions)?;
    if open && scenario.choice(Choice::EnterpriseLevel).is_none() {
        return None;
    }
    let articles: Vec<String> = conclusions
        .organiser
        .iter()
        .flat_map(|answer| &answer.citations)
        .map(|id| (*id).to_owned())
        .collect();
    Some(Point::of(words.accountability.answer.organiser, vec![line])?.citing(&articles).open_if(open))
}

/// When the loss must be reported, and to whom: by the regulation and by the notices beside it.
pub fn reports(words: &'static Words, conclusions: &Conclusions) -> Option<Point> {
    let value = &conclusions.reporting.as_ref()?.value;
    let own = value.own.and_then(|(rule, reaches)| in_words::report(words, conclusions, reaches, rule));
    let of_notice = |answer: &NoticeReport<'static>| {
        let said = in_words::notice(words, conclusions, answer);
        let days = answer.dates.iter().map(|date| in_words::notice_date(words, date));
        said.map(|said| std::iter::once(said).chain(days).collect::<Vec<String>>()).unwrap_or_default()
    };
    let lines = own.into_iter().chain(value.notices.iter().flat_map(of_notice)).collect();
    let article = value.own.map(|(rule, _)| &rule.article);
    Some(Point::of(words.accountability.answer.reporting, lines)?.citing(article))
}
