//! The map of a loss under an accountability regulation: its share of the assets by its amount where the
//! regulation grades by share, else responsibility by amount.

use crate::markup::prelude::*;
use chidu::accountability::{DeductionRange, ScenarioFacts, Treatment, TreatmentStatus};
use chidu::map::{self, Consequences, Map};
use chidu::regulation::accountability::{Responsibility, Tier};
use chidu::{Fact, LossRate, Yuan};
use rust_decimal::Decimal;

use super::axis::Axis;
use super::drawing::draw;
use super::sheet::{Cell, Fill, Rows, Sheet, Whole, number};
use crate::accountability::conclusions::Conclusions;
use crate::accountability::figures::{open_end, percent_range, same_range};
use crate::accountability::{inputs, names};
use crate::page::Page;
use crate::scenario::AmountField;
use crate::words::Words;

/// The map of a loss.
pub fn of_loss(page: &Page, conclusions: &Conclusions) -> Html {
    let words = page.words();
    let scenario = page.scenario();
    let loss = inputs::loss_facts(&scenario, None);
    let accident = scenario.stated.fact(Fact::SafetyEnvironmentOrStabilityAccident);
    let facts = ScenarioFacts { loss, accident, ..ScenarioFacts::default() };
    let map = match map::of_loss(conclusions.regulation, &facts) {
        Ok(Some(map)) => map,
        Ok(None) if conclusions.rules.thresholds_elsewhere.is_some() => {
            return html! { <p class="help map-thresholds">{ words.map.thresholds }</p> };
        }
        _ => return Html::default(),
    };
    let incurred = &conclusions.incurred;
    let in_parts = incurred.parts.is_some() || incurred.several.is_some();
    let amount = match (incurred.stated, incurred.parts, incurred.total()) {
        _ if !incurred.contradiction().is_empty() => None,
        (stated, parts, total) => stated.or(parts).or(total),
    };
    let total = conclusions.assessment.tier.loss_total;
    let assets = facts.loss.yardsticks.prior_year_end_assets;
    let share = total.zip(assets).and_then(|(total, assets)| LossRate::over(total, assets));
    let beside = total.zip(amount).map_or(Decimal::ZERO, |(total, amount)| total.yuan() - amount.yuan());
    let by_share = !map.percentages.is_empty();
    let responsibilities = responsibilities(&map);
    let own = conclusions.own.and_then(|own| responsibilities.iter().position(|each| *each == own));
    let position = |loss: Yuan| map.column(loss).map(|at| (at, loss.yuan()));
    let sheet = Sheet {
        scenario,
        columns: Axis::of_amounts(&map.amounts),
        heads: if by_share { Vec::new() } else { heads(words, conclusions, &map) },
        cells: if by_share {
            let cell = |each: &Consequences<'static>| tier_cell(words, conclusions, each);
            map.cells.iter().map(|row| row.iter().map(cell).collect()).collect()
        } else {
            responsibilities.iter().map(|each| row(words, conclusions, &map, *each)).collect()
        },
        loss: amount.and_then(position),
        row: if by_share {
            share.and_then(|share| map.row(share).map(|row| (row, number(share))))
        } else {
            own.map(|own| (own, Decimal::ZERO))
        },
        rows: if by_share {
            Rows::Percentages(Axis::of_percentages(&map.percentages))
        } else {
            Rows::Responsibilities(responsibilities)
        },
        whole: Whole { field: AmountField::PriorYearEndAssets, amount: assets.filter(|_| by_share), beside },
        movable: !in_parts,
    };
    let own = conclusions.own.map(|own| (words.accountability.responsibility)(own).to_owned());
    let numbers = [
        amount.map(|loss| format!("{}{}", words.map.loss_is, names::yuan(words, loss))),
        share.map(|share| format!("{}{}%", words.map.share_is, share.shown(4).0)).filter(|_| by_share),
        own.filter(|_| !by_share),
    ];
    let side = if by_share { words.map.share } else { words.map.responsibility };
    draw(page, sheet, &numbers.into_iter().flatten().collect::<Vec<_>>(), side)
}

/// The responsibilities for which a deduction is laid down anywhere on the map.
fn responsibilities(map: &Map<Consequences<'static>>) -> Vec<Responsibility> {
    let deducted = |responsibility: &Responsibility| {
        let cells = map.cells.iter().flatten().flat_map(|cell| &cell.rows);
        let own = cells.filter(|row| row.responsibility == *responsibility).flat_map(|row| &row.treatments);
        own.into_iter().any(|(_, treatment)| treatment.status == TreatmentStatus::Defined)
    };
    Responsibility::ALL.into_iter().filter(deducted).collect()
}

fn heads(words: &Words, conclusions: &Conclusions, map: &Map<Consequences<'static>>) -> Vec<String> {
    let head = |each: &Consequences<'static>| names::tiers(words, conclusions.rules, &each.tiers);
    map.cells.iter().flatten().map(head).collect()
}

fn fill(tiers: &[Tier]) -> Fill {
    match tiers {
        [Tier::None] => Fill::Plain,
        [Tier::General] => Fill::Dots,
        [Tier::Larger] => Fill::Lines,
        [Tier::Major] => Fill::Cross,
        _ => Fill::Open,
    }
}

/// The tier, and the tiers met as well.
fn tier_cell(words: &Words, conclusions: &Conclusions, each: &Consequences<'static>) -> Cell {
    let tiers = |tiers: &[Tier]| names::tiers(words, conclusions.rules, tiers);
    let mut lines = vec![tiers(&each.tiers)];
    if !each.alternatives.is_empty() {
        lines.push((words.map.also_met)(&tiers(&each.alternatives)));
    }
    let doubt = !each.alternatives.is_empty();
    Cell {
        full: lines.join(words.accountability.answer.clauses_between),
        fill: fill(&each.tiers),
        doubt,
        lines,
    }
}

/// What is deducted for one responsibility, column by column.
fn row(
    words: &Words,
    conclusions: &Conclusions,
    map: &Map<Consequences<'static>>,
    responsibility: Responsibility,
) -> Vec<Cell> {
    let cell = |each: &Consequences<'static>| {
        let of = each.rows.iter().find(|row| row.responsibility == responsibility);
        let treatments = of.map_or(&[][..], |row| &row.treatments);
        let lines = match treatments {
            [(_, treatment)] => deductions(words, treatment),
            several => several
                .iter()
                .map(|(tier, treatment)| {
                    let tier = names::tier(words, conclusions.rules, *tier);
                    (words.map.at)(&[tier], &deductions(words, treatment).join(" "))
                })
                .collect(),
        };
        let tier = names::tiers(words, conclusions.rules, &each.tiers);
        let said = lines.join(words.accountability.answer.clauses_between);
        let full = if treatments.len() == 1 { (words.map.at)(&[tier], &said) } else { said };
        Cell { full, fill: fill(&each.tiers), doubt: false, lines }
    };
    map.cells.iter().flatten().map(cell).collect()
}

fn deductions(words: &Words, treatment: &Treatment<'static>) -> Vec<String> {
    let answer = &words.accountability.answer;
    match (treatment.status, &treatment.performance_pay, &treatment.tenure_incentive) {
        (TreatmentStatus::Defined, Some(pay), Some(tenure)) if same_range(pay, tenure) => {
            vec![force(words, pay).to_owned(), range(pay)]
        }
        (TreatmentStatus::Defined, pay, tenure) => {
            let one = |name: &str, range_of: &Option<DeductionRange<'static>>| match range_of {
                Some(of) => format!("{name} {} {}", force(words, of), range(of)),
                None => format!("{name} {}", words.map.no_provision),
            };
            vec![one(words.map.pay, pay), one(words.map.tenure, tenure)]
        }
        (TreatmentStatus::SuperiorNotLiable, ..) => vec![words.map.not_liable.to_owned()],
        (TreatmentStatus::SeeCollectiveRule, ..) => vec![answer.see_collective.to_owned()],
        (TreatmentStatus::NoLossTier, ..) => vec![answer.no_tier.to_owned()],
        _ => vec![words.map.no_provision.to_owned()],
    }
}

fn force(words: &Words, range: &DeductionRange<'_>) -> &'static str {
    if range.rule.mandatory {
        words.accountability.answer.must_deduct
    } else {
        words.accountability.answer.may_deduct
    }
}

/// The percentages; a circle stands where it is open whether the high end is inside.
fn range(range: &DeductionRange<'_>) -> String {
    let open = if open_end(range) { "○" } else { "" };
    format!("{}{open}", percent_range(range.percent()))
}
