//! A person no longer in post, and the pay that is deducted from.

use crate::markup::prelude::*;
use chidu::Truth;
use chidu::accountability::{PayBase, PayBaseKind, PersonStatus};

use super::{View, cites, section};
use crate::accountability::in_words;
use crate::words::Effect;

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
            { for in_words::left_deductions(view.words, view.conclusions).into_iter().map(|line| html! { <li class="amount-line">{ line }</li> }) }
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
    match in_words::left_base(view.words, view.conclusions, value) {
        Some((said, open)) => {
            let by_reading = value.combined_base.is_none() && !value.readings.is_empty();
            html! { <li class={(open || by_reading).then_some("open-point")}>{ said }</li> }
        }
        None => Html::default(),
    }
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
