//! The tier: thresholds on a logarithmic rail, the loss as a marker, the same in words.

use crate::markup::prelude::*;
use chidu::accountability::{NoticeReport, Thresholds};
use chidu::regulation::Trigger;
use chidu::regulation::accountability::{Tier, TierRule};
use chidu::regulation::bundle::NoticeDate;
use chidu::{MoneyUnit, Truth, Yuan};

use super::{View, cites, section};
use crate::accountability::inputs::yardsticks;
use crate::accountability::scale::{Scale, percent};
use crate::accountability::verdict::to_next;
use crate::accountability::{in_words, names};
use crate::scenario::TextField;

/// The tier.
pub fn draw(view: &View) -> Html {
    let rules = view.conclusions.rules;
    let tier = &view.conclusions.assessment.tier;
    let graded = tier.consequence_tier != Some(Tier::None);
    let consequences = rules.consequence_grades.iter().filter(|_| graded).map(|grade| &grade.article);
    let articles = cites(rules.tiers.iter().map(|rule| &rule.article).chain(consequences));
    let body = html! {
        <>
            { rail(view) }
            <ul class="findings">{ for findings(view) }</ul>
            { several(view) }
        </>
    };
    section("tier", view.words.accountability.answer.tier, articles, body)
}

/// The amounts to mark on the rail.
fn marked(view: &View) -> Vec<Yuan> {
    let incurred = &view.conclusions.incurred;
    match view.conclusions.assessment.tier.loss_total {
        Some(total) => vec![total],
        None => {
            let mut marked: Vec<Yuan> =
                [incurred.stated, incurred.parts, incurred.total()].into_iter().flatten().collect();
            chidu::sort_few_by_key(&mut marked, |each| *each);
            marked.dedup();
            marked
        }
    }
}

fn rail(view: &View) -> Html {
    let rules = view.conclusions.rules;
    let Some(scale) = Scale::of(rules) else { return Html::default() };
    let segment = |rule: &TierRule| segment(view, scale, rule);
    html! {
        <svg class="tier-rail" width="100%" height="64" role="img" aria-label={described(view)}>
            { for rules.tiers.iter().map(segment) }
            { for rules.tiers.iter().filter_map(|rule| rule.from.as_ref()).map(|from| threshold(view, scale, from.yuan)) }
            { for marked(view).into_iter().map(|amount| marker(scale, amount)) }
        </svg>
    }
}

/// The rail in one sentence for those who do not see it.
fn described(view: &View) -> String {
    let words = view.words;
    let rules = view.conclusions.rules;
    let each = rules.tiers.iter().map(|rule| {
        let bounds = names::bounds(words, rules, rule.id);
        (words.accountability.answer.bounds_of_tier)(&bounds, words.of(&rule.name))
    });
    (words.accountability.answer.list)(&each.collect::<Vec<_>>())
}

fn segment(view: &View, scale: Scale, rule: &TierRule) -> Html {
    let start = rule.from.as_ref().map_or(0, |from| scale.place(from.yuan));
    let end = rule.to.as_ref().map_or(1000, |to| scale.place(to.yuan));
    let tier = &view.conclusions.assessment.tier;
    let possible = tier.candidates.contains(&rule.id);
    let class = match (possible, tier.tier) {
        (true, Some(_)) if !tier.could_rise => "tier-segment tier-holds",
        (true, _) => "tier-segment tier-possible",
        (false, _) => "tier-segment",
    };
    html! {
        <>
            <rect {class} x={percent(start)} y="16" width={percent(end - start)} height="24" />
            <text class={classes!("tier-name", (possible && tier.tier.is_some() && !tier.could_rise).then_some("tier-name-holds"))}
                x={percent((start + end) / 2)} y="33" text-anchor="middle">{ view.words.of(&rule.name) }</text>
        </>
    }
}

fn threshold(view: &View, scale: Scale, amount: Yuan) -> Html {
    let x = percent(scale.place(amount));
    html! {
        <>
            <line class="tier-threshold" x1={x.clone()} x2={x.clone()} y1="14" y2="44" />
            <text class="tier-number" {x} y="60" text-anchor="middle">{ names::threshold_short(view.words, amount) }</text>
        </>
    }
}

fn marker(scale: Scale, amount: Yuan) -> Html {
    let x = percent(scale.place(amount));
    html! {
        <svg class="tier-marker" {x} y="0" overflow="visible">
            <path d="M-7,1 L7,1 L0,14 z" />
            <line x1="0" x2="0" y1="13" y2="16" />
        </svg>
    }
}

/// What is found, in words.
fn findings(view: &View) -> Vec<Html> {
    let words = &view.words.accountability.answer;
    let (conclusions, tier) = (view.conclusions, &view.conclusions.assessment.tier);
    let rules = conclusions.rules;
    let mut findings = Vec::new();
    let mut say = |text: String| findings.push(html! { <li>{ text }</li> });
    // The verdict names the distance where the loss alone decides.
    let distant = tier.loss_total.filter(|total| *total > Yuan::ZERO && tier.tier != tier.loss_tier);
    if let Some(next) = distant.and_then(|total| to_next(view.words, conclusions, total)) {
        say(next);
    }
    let contradiction = conclusions.incurred.contradiction();
    if !contradiction.is_empty() {
        let each: Vec<String> = contradiction.iter().map(|amount| amount.in_unit(MoneyUnit::Yuan)).collect();
        say((view.words.accountability.facts.contradiction)(&each));
    }
    if tier.could_rise {
        say(words.could_rise.to_owned());
    }
    if !tier.alternatives.is_empty() {
        say((words.alternatives)(&names::tiers(view.words, rules, &tier.alternatives)));
    }
    if conclusions.notes.raises(conclusions.regulation, Trigger::ConsequenceMismatch) {
        say(words.mismatch_more.to_owned());
    } else if tier.consequence_tier.is_none() {
        say(words.consequence_needed.to_owned());
    }
    findings.extend(thresholds_used(view));
    findings.extend(report(view));
    findings
}

/// The thresholds that the reader entered, with their source.
fn thresholds_used(view: &View) -> Option<Html> {
    let rule = view.conclusions.rules.thresholds_elsewhere.as_ref()?;
    let Thresholds { larger_from, major_from, included } = yardsticks(view.scenario).thresholds;
    let start = |from: Yuan| names::threshold(view.words, from);
    let source = view.scenario.text(TextField::ThresholdSource).trim();
    let said = view.words.accountability.answer.thresholds_used;
    let said = said(&start(larger_from?), &start(major_from?), included.known(), source);
    Some(html! { <li>{ said }{ cites([&rule.article]) }</li> })
}

/// When the loss must be reported: by the regulation, and by the notices beside it under their own names.
fn report(view: &View) -> Vec<Html> {
    let Some(answer) = &view.conclusions.reporting else { return Vec::new() };
    let own = answer.value.own.iter().filter_map(|(rule, report)| {
        let said = in_words::report(view.words, view.conclusions, *report, rule)?;
        Some(html! { <li>{ said }{ cites([&rule.article]) }</li> })
    });
    own.chain(answer.value.notices.iter().filter_map(|notice| of_notice(view, notice))).collect()
}

fn of_notice(view: &View, answer: &NoticeReport<'static>) -> Option<Html> {
    let words = view.words;
    let said = in_words::notice(words, view.conclusions, answer)?;
    let date =
        |date: &(&'static NoticeDate, Truth)| html! { <li>{ in_words::notice_date(words, date) }</li> };
    Some(html! {
        <li>
            { said }
            <details class="more">
                <summary>{ words.accountability.answer.notice_dates }</summary>
                <ul>{ for answer.dates.iter().map(date) }</ul>
            </details>
        </li>
    })
}

/// Several losses, each with its tier, and all together.
fn several(view: &View) -> Html {
    let Some(answer) = &view.conclusions.incurred.several else { return Html::default() };
    let words = &view.words.accountability.answer;
    let tier = |tier: Option<Tier>| match tier {
        Some(tier) => names::tier(view.words, view.conclusions.rules, tier),
        None => words.tier_open.to_owned(),
    };
    let each: Vec<String> = answer.value.tier_per_loss.iter().map(|one| tier(*one)).collect();
    let total = names::yuan(view.words, answer.value.total);
    html! {
        <p>
            { (words.several_each)(&each) }
            { (words.several_together)(&total, &tier(answer.value.tier_if_one_loss)) }
            if view.conclusions.incurred.several_differ() {
                { words.several_open }
            }
        </p>
    }
}
