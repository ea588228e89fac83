//! The deductions: a row for each responsibility, that of the person first.

use crate::markup::prelude::*;
use chidu::Fact;
use chidu::accountability::{DeductionRange, ResponsibilityRow, Treatment, TreatmentStatus};
use chidu::regulation::accountability::{Responsibility, Tier};

use super::rail::{pattern, rail};
use super::{View, cites, section};
use crate::accountability::figures::{open_end, percent_range, same_range, yuan_range};
use crate::accountability::inputs::responsibility_id;
use crate::accountability::names;

/// The deductions.
pub fn draw(view: &View) -> Html {
    let words = &view.words.accountability.answer;
    let tiers = view.conclusions.graded_tiers();
    if tiers.is_empty() {
        return html! { <p class="nothing-follows">{ words.nothing_follows }</p> };
    }
    let without_pay =
        view.conclusions.assessment.rows.iter().flat_map(|row| &row.treatments).all(|(_, treatment)| {
            treatment.performance_pay.as_ref().is_none_or(|range| range.yuan.is_none())
        });
    let body = html! {
        <>
            { pattern() }
            <ul class={classes!("deduction-rows", without_pay.then_some("deduction-rows-percent"))}>{ for view.conclusions.rows().into_iter().map(|one| row(view, one)) }</ul>
            { for open_ends(view).iter().map(|end| html! { <p class="help">{ (words.end_open)(end) }</p> }) }
            if view.conclusions.assessment.tier.candidates.contains(&Tier::None) {
                <p class="help">{ words.none_possible }</p>
            }
            if without_pay {
                <p class="help">{ words.pay_needed }</p>
            }
        </>
    };
    section("deductions", words.deductions, Html::default(), body)
}

/// The ends that the text leaves open, each once.
fn open_ends(view: &View) -> Vec<String> {
    let treatments = view.conclusions.assessment.rows.iter().flat_map(|row| &row.treatments);
    let ranges =
        treatments.flat_map(|(_, treatment)| [&treatment.performance_pay, &treatment.tenure_incentive]);
    let mut ends: Vec<String> = ranges
        .flatten()
        .filter(|range| open_end(range))
        .map(|range| format!("{}%", range.percent().1))
        .collect();
    ends.dedup();
    ends
}

fn row(view: &View, row: &ResponsibilityRow<'static>) -> Html {
    let words = &view.words.accountability;
    let own = view.conclusions.own == Some(row.responsibility);
    let graded = || row.treatments.iter().filter(|(tier, _)| *tier != Tier::None);
    let cells = graded().filter_map(|(tier, _)| view.conclusions.cell(*tier, row.responsibility));
    // Where nothing is laid down at any of the tiers still possible, once is enough.
    let statuses: Vec<TreatmentStatus> = graded().map(|(_, treatment)| treatment.status).collect();
    let alike =
        statuses.iter().all(|status| statuses.first() == Some(status) && *status != TreatmentStatus::Defined);
    let shown = if alike { 1 } else { statuses.len() };
    html! {
        <li class={classes!("deduction-row", own.then_some("deduction-row-own"))} data-responsibility={responsibility_id(row.responsibility)}>
            <h4>
                { (words.responsibility)(row.responsibility) }
                if own {
                    <span class="own-mark">{ words.answer.own_mark }</span>
                }
            </h4>
            <div class="deduction-tiers">
                { for graded().take(shown).map(|(tier, treatment)| at_tier(view, (shown > 1).then_some(*tier), treatment)) }
                { row_notes(view, row.responsibility, own, statuses.contains(&TreatmentStatus::Defined)) }
            </div>
            { cites(cells.flat_map(|cell| &cell.articles)) }
        </li>
    }
}

/// What holds at one tier; the tier is named where several are possible.
fn at_tier(view: &View, tier: Option<Tier>, treatment: &Treatment<'static>) -> Html {
    let words = &view.words.accountability.answer;
    html! {
        <div class={classes!("deduction-tier", tier.map(|_| "deduction-tier-named"))}>
            if let Some(tier) = tier {
                <p class="deduction-if">{ (words.if_tier)(&names::tier(view.words, view.conclusions.rules, tier)) }</p>
            }
            <div class="deductions-at-tier">
            { match treatment.status {
                TreatmentStatus::Defined => pays(view, treatment),
                TreatmentStatus::SuperiorNotLiable => empty(words.deduction_of_pay, words.superior_not_liable),
                TreatmentStatus::SeeCollectiveRule => empty(words.deduction_of_pay, words.see_collective),
                _ => empty(words.deduction_of_pay, view.words.shared.no_provision),
            } }
            </div>
        </div>
    }
}

/// Performance pay and tenure incentive, each on its rail; on one where they cannot differ.
fn pays(view: &View, treatment: &Treatment<'static>) -> Html {
    let words = &view.words.accountability.answer;
    let (pay, tenure) = (&treatment.performance_pay, &treatment.tenure_incentive);
    match (pay, tenure) {
        (Some(pay), Some(tenure)) if same_range(pay, tenure) => deduction(view, words.both_pays, pay),
        _ => html! {
            <>
                { one_pay(view, words.performance_pay, pay.as_ref()) }
                { one_pay(view, words.tenure_incentive, tenure.as_ref()) }
            </>
        },
    }
}

fn one_pay(view: &View, name: &'static str, range: Option<&DeductionRange<'static>>) -> Html {
    match range {
        Some(range) => deduction(view, name, range),
        None => empty(name, view.words.shared.no_provision),
    }
}

fn deduction(view: &View, name: &'static str, range: &DeductionRange<'static>) -> Html {
    let words = &view.words.accountability.answer;
    let force = if range.rule.mandatory { words.must_deduct } else { words.may_deduct };
    let yuan = range.yuan.map(|yuan| (words.yuan_spaced)(&yuan_range(yuan))).unwrap_or_default();
    html! {
        <div class="deduction">
            <span class="deduction-pay">{ name }</span>
            { rail(Some(range)) }
            <span class={classes!("deduction-force", if range.rule.mandatory { "must" } else { "may" })}>{ force }</span>
            <span class="deduction-percent">{ percent_range(range.percent()) }</span>
            <span class="deduction-yuan changed" key={yuan.clone()}>{ yuan.clone() }</span>
        </div>
    }
}

/// A rail without a range: words say why.
fn empty(name: &'static str, why: &'static str) -> Html {
    html! {
        <div class="deduction deduction-empty">
            <span class="deduction-pay">{ name }</span>
            { rail(None) }
            <span class="deduction-why">{ why }</span>
        </div>
    }
}

/// What the reader must know beside the figures of a row.
fn row_notes(view: &View, responsibility: Responsibility, own: bool, defined: bool) -> Html {
    let words = &view.words.accountability.answer;
    let left = own
        && view.scenario.stated.fact(Fact::DrawsPerformancePayHere).is_no()
        && !view.conclusions.person.is_empty();
    html! {
        <>
            if responsibility == Responsibility::SuperiorEnterprise && defined {
                <p class="deduction-note">{ words.superior_presumed }</p>
            }
            if left {
                <p class="deduction-note">{ words.base_elsewhere }</p>
            }
        </>
    }
}
