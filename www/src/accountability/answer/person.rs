//! A person no longer in post, and the pay that is deducted from.

use chidu::accountability::{BaseRule, LeftReading, PayBase, PayBaseKind, PersonStatus};
use chidu::regulation::accountability::Tier;
use yew::prelude::*;

use super::{View, cites, section};
use crate::accountability::figures::yuan_range;
use crate::accountability::names;
use crate::words::Effect;
use chidu::{Truth, Yuan};

/// A person no longer in post, and the pay that is deducted from.
pub fn draw(view: &View) -> Html {
    html! {
        <>
            { status(view) }
            { pay_base(view) }
        </>
    }
}

fn effect(truth: Truth, effect: &Effect, not: &'static str) -> Html {
    match truth {
        Truth::Yes => html! { <li>{ effect.holds }</li> },
        Truth::Unknown => html! { <li class="open-point">{ effect.open }</li> },
        Truth::No => html! { <li>{ not }</li> },
    }
}

fn status(view: &View) -> Html {
    let Some((_, first)) = view.conclusions.person.first() else { return Html::default() };
    let words = &view.words.accountability.answer;
    let value = &first.value;
    let body = html! {
        <ul>
            if value.still_liable {
                <li>{ words.still_liable }</li>
            }
            { effect(value.benefits_adjusted, &words.benefits, words.benefits_not) }
            { effect(value.compensation, &words.compensation, words.compensation_not) }
            { base(view, value) }
            { for view.conclusions.person.iter().flat_map(|(tier, answer)| combined(view, *tier, &answer.value)) }
        </ul>
    };
    let articles: Vec<String> = view
        .conclusions
        .person
        .iter()
        .flat_map(|(_, answer)| &answer.citations)
        .map(|id| (*id).to_owned())
        .collect();
    section("person", words.person, cites(&articles), body)
}

fn base(view: &View, value: &PersonStatus<'static>) -> Html {
    let words = &view.words.accountability.answer;
    match (value.base_rule, value.combined_base) {
        (Some(BaseRule::Sum(_)), Some(base)) => {
            html! { <li>{ (words.combined_base)(&names::yuan(view.words, base)) }</li> }
        }
        (Some(BaseRule::Sum(_)), None) if value.readings.is_empty() => {
            html! { <li class="open-point">{ words.combined_base_open }</li> }
        }
        (Some(BaseRule::Sum(_)), None) => {
            html! { <li class="open-point">{ words.combined_base_by_reading }</li> }
        }
        (Some(BaseRule::NoRule), _) => html! { <li>{ words.combined_base_no_rule }</li> },
        (None, _) => Html::default(),
    }
}

/// The deduction from the combined base, at one tier.
fn combined(view: &View, tier: Option<Tier>, value: &PersonStatus<'static>) -> Vec<Html> {
    let words = &view.words.accountability.answer;
    let several = view.conclusions.person.len() > 1;
    let name = tier.filter(|_| several).map(|tier| names::tier(view.words, view.conclusions.rules, tier));
    let prefix = name.map(|name| (words.if_tier)(&name)).unwrap_or_default();
    let range = |range: (Yuan, Yuan)| (words.yuan_spaced)(&yuan_range(range));
    let mut lines = Vec::new();
    if let Some(deduction) = value.combined_deduction {
        lines.push((words.combined_deduction)(&range(deduction)));
    } else {
        let doubt = view.conclusions.rules.left_pay_base.as_ref();
        let doubt = doubt.and_then(|rule| view.conclusions.regulation.doubt(&rule.doubt));
        let of_reading = |reading: &LeftReading<'static>| {
            let text = doubt?.readings.iter().find(|known| known.id == reading.rule.id)?;
            Some((words.combined_if)(view.words.of(&text.text), &range(reading.deduction?)))
        };
        lines.extend(value.readings.iter().filter_map(of_reading));
    }
    lines
        .into_iter()
        .map(|line| html! { <li class="amount-line">{ format!("{prefix}{line}") }</li> })
        .collect()
}

fn pay_base(view: &View) -> Html {
    let Some(answer) = &view.conclusions.pay_base else { return Html::default() };
    let words = &view.words.accountability.answer;
    let rules = view.conclusions.rules.pay_base.as_ref();
    let left = answer.value.rule == Some(PayBaseKind::Left) || answer.value.rule.is_none();
    let articles = rules.map(|rule| &rule.identification_year_article).into_iter();
    let of_left = view.conclusions.rules.left_pay_base.as_ref().filter(|_| left);
    let articles = articles.chain(of_left.map(|rule| &rule.article));
    let lines = base_lines(view, &answer.value);
    let body = html! { <ul>{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul> };
    section("base", words.pay_base, cites(articles), body)
}

fn base_lines(view: &View, base: &PayBase) -> Vec<String> {
    let words = &view.words.accountability.answer;
    let Some(rule) = base.rule else { return vec![words.base_open.to_owned()] };
    let mut lines = vec![(words.base_rule)(rule).to_owned()];
    lines.extend(base.identification_year.map(words.identification_year));
    match (rule, base.performance_pay_for_year) {
        (_, Some(year)) => lines.push((words.pay_for_year)(year)),
        (PayBaseKind::Months, None) => {}
        (_, None) => lines.push(words.pay_year_open.to_owned()),
    }
    lines.extend(base.performance_pay_for_year_other_reading.map(words.pay_for_year_other));
    if rule == PayBaseKind::Months {
        let most = view.conclusions.rules.pay_base.as_ref().map_or(0, |rule| rule.most_months);
        lines.push(
            base.months.map_or_else(|| (words.months_open)(most), |months| (words.months)(months, most)),
        );
    }
    if base.tenure.is_some() {
        lines.push(words.last_complete_tenure.to_owned());
    }
    lines
}
