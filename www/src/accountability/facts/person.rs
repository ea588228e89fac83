//! Where the person is now, and the years served.

use crate::markup::prelude::*;
use chidu::Fact;
use chidu::accountability::Status as PersonStatus;
use chidu::regulation::accountability::LeftPay;

use super::{Group, cite, options, summary};
use crate::accountability::inputs::{MOST_SERVICE_MONTHS, STATUSES, chosen};
use crate::components::{FactsGroup, OptionField, amount_input, fact_field};
use crate::scenario::{AmountField, Choice, TextField};
use crate::typed;

/// Where the person is now, and the years served.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(rules) = group.rules() else { return Html::default() };
    let of_status = rules.person_status.as_ref();
    let left = rules.left_pay_base.as_ref();
    if of_status.is_none() && left.is_none() && rules.pay_base.is_none() {
        return Html::default();
    }
    let pay =
        |pay: LeftPay| left.is_some_and(|rule| rule.readings.iter().any(|one| one.performance_pay == pay));
    let status =
        of_status.map(|rule| html! { <>{ cite(&rule.retired_article) }{ cite(&rule.left_article) }</> });
    let drawing = left.map(|rule| cite(&rule.article)).unwrap_or_default();
    let compensation = of_status.filter(|rule| rule.compensation_for_loss);
    let asked = OptionField::new(Choice::PersonStatus, words.status, options(&STATUSES, words.status_of));
    let page = &group.page;
    html! {
        <FactsGroup heading={words.person} summary={holds(group)}>
            { asked.help(words.status_help).article(status.unwrap_or_default()).draw(page) }
            { fact_field(page, Fact::DrawsPerformancePayHere, drawing.clone()) }
            if pay(LeftPay::YearBeforeDeparture) {
                { amount_input(page, AmountField::PerformancePayBeforeDeparture, words.pay_before_departure, words.pay_before_departure_help, drawing.clone()) }
            }
            if pay(LeftPay::AllYearsBeforeDeparture) {
                { amount_input(page, AmountField::PerformancePayAllYears, words.pay_all_years, words.pay_before_departure_help, drawing) }
            }
            if let Some(rule) = compensation {
                { fact_field(page, Fact::CausedAssetLoss, cite(&rule.retired_article)) }
            }
            { years(group) }
        </FactsGroup>
    }
}

fn years(group: &Group) -> Html {
    let words = &group.words.accountability.facts;
    let Some(rule) = group.rules().and_then(|rules| rules.pay_base.as_ref()) else {
        return Html::default();
    };
    let article = cite(&rule.identification_year_article);
    html! {
        <>
            <h4>{ words.years }{ article.clone() }</h4>
            { group.text(TextField::HandlingYear, words.handling_year, words.handling_year_help, Html::default(), |text| typed::year(text).err()) }
            { fact_field(&group.page, Fact::InPostFullHandlingYear, article) }
            { group.text(TextField::CompleteServiceYears, words.complete_years, words.complete_years_help, Html::default(), |text| typed::years(text).err()) }
            { group.text(TextField::MonthsServed, words.months_served, words.months_served_help, Html::default(),
                |text| typed::count(text, MOST_SERVICE_MONTHS).err()) }
            { group.text(TextField::DepartureYear, words.departure_year, words.departure_year_help, Html::default(), |text| typed::year(text).err()) }
        </>
    }
}

fn holds(group: &Group) -> AttrValue {
    let words = &group.words.accountability.facts;
    let year = typed::year(group.scenario.text(TextField::HandlingYear)).ok().flatten();
    let left = group.scenario.stated.fact(Fact::DrawsPerformancePayHere).is_no();
    summary([
        chosen::<PersonStatus>(&group.scenario, Choice::PersonStatus)
            .map(|status| (words.status_of)(status).to_owned()),
        left.then(|| words.draws_no_pay_summary.to_owned()),
        year.map(words.handling_year_summary),
    ])
}
