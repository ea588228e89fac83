//! What was lost: the fund, the loss, its rate or its base, the tolerance rate.

use chidu::Distinct;

use chidu::Fact;
use chidu::fund_tolerance::OTHER_FUND;
use chidu::regulation::Trigger;
use yew::prelude::*;

use super::reading_field::ReadingField;
use crate::components::{
    AmountInput, CheckOptions, Cite, FactField, FactsGroup, OptionField, OptionLabel, PercentInput,
    TruthButtons,
};
use crate::fund::fund_page::{FundPage, use_fund_page};
use crate::fund::typed::{NO, YES, doubt_with_readings};
use crate::fund::{summaries, typed};
use crate::state::{Action, AmountField, Choice, OptionSet, TextField};

/// What was lost.
#[component]
pub fn Lost() -> Html {
    let Some(fund) = use_fund_page() else { return Html::default() };
    let words = fund.fund();
    let summary = summaries::lost(fund.words(), fund.rules, &fund.scenario, &fund.typed);
    let sub_fund = [(YES, words.yes_sub_fund), (NO, words.no_sub_fund)];
    let options: Vec<_> = sub_fund.into_iter().map(|(id, label)| OptionLabel::new(id, label)).collect();
    let tolerated = &fund.rules.tolerated;
    let measured = |fact: Fact| {
        html! { <FactField {fact} article={html! { <Cite article={tolerated.article.clone()} /> }} /> }
    };
    html! {
        <FactsGroup heading={words.what_was_lost} {summary} open=true>
            <OptionField choice={Choice::SubFund} question={words.sub_fund} help={words.sub_fund_help} {options}
                article={html! { <Cite article={fund.rules.scope.article.clone()} /> }} />
            { category(&fund) }
            <AmountInput field={AmountField::LossAmount} label={words.loss} help={words.loss_help} />
            <PercentInput field={TextField::LossRate} label={words.loss_rate} help={words.loss_rate_help} />
            <AmountInput field={AmountField::LossRateBase} label={words.base} help={words.base_help} />
            { trouble(&fund) }
            { base_reading(&fund) }
            <PercentInput field={TextField::ToleranceRate} label={words.tolerance_rate} help={words.tolerance_rate_help} />
            { measured(Fact::MeasuredOnWholeFund) }
            { measured(Fact::AtLiquidation) }
        </FactsGroup>
    }
}

/// One category; several for the parents of a sub-fund.
fn category(fund: &FundPage) -> Html {
    let words = fund.fund();
    let named = fund.rules.scope.categories.iter().map(|one| (one.id.clone(), fund.words().of(&one.name)));
    let all = named.chain([(OTHER_FUND.to_owned(), words.other_fund)]);
    if fund.scenario.choice(Choice::SubFund) == Some(YES) {
        let options: Vec<_> = all.map(|(id, name)| OptionLabel::new(id, name)).collect();
        return html! { <CheckOptions set={OptionSet::FundCategories} question={words.parents} {options} /> };
    }
    let option = |(id, name): (String, &'static str)| (AttrValue::from(id), AttrValue::from(name));
    let not_clear = (String::new(), fund.words().shared.not_clear);
    let options: Vec<_> = all.chain([not_clear]).map(option).collect();
    let chosen = fund.typed.facts.categories.first().cloned().unwrap_or_default();
    let choose = |id: AttrValue| {
        let one = (!id.is_empty()).then(|| id.to_string());
        Action::ChooseSet(OptionSet::FundCategories, one.into_iter().collect::<Distinct<_>>())
    };
    html! {
        <>
            <TruthButtons name="fund-category" question={words.category} {options} {chosen} onchoose={fund.page.on(choose)} />
            if fund.typed.several_categories {
                <p class="error">{ words.several_categories }</p>
            }
        </>
    }
}

/// What is wrong between rate, loss and base, beside the fields it is about.
fn trouble(fund: &FundPage) -> Html {
    match fund.typed.trouble {
        Some(trouble) => html! {
            <p class="error fund-trouble">{ typed::trouble_in_words(fund.words(), trouble) }</p>
        },
        None => Html::default(),
    }
}

/// Which base was used, once there is one.
fn base_reading(fund: &FundPage) -> Html {
    let given = !fund.scenario.typed_amount(AmountField::LossRateBase).text.trim().is_empty();
    match doubt_with_readings(fund.regulation, Trigger::RateRestsOnBase).filter(|_| given) {
        Some(doubt) => {
            html! { <ReadingField doubt={doubt.id.clone()} question={fund.fund().base_reading} /> }
        }
        None => Html::default(),
    }
}
