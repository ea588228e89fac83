//! What was lost: the fund, the loss, its rate or its base, the tolerance rate.

use chidu::Distinct;

use crate::markup::prelude::*;
use chidu::Fact;
use chidu::fund_tolerance::OTHER_FUND;
use chidu::regulation::{Doubt, Trigger};

use super::reading_field::reading_field;
use crate::components::{
    Cite, FactsGroup, OptionField, OptionLabel, TruthButtons, amount_input, check_options, fact_field,
    percent_input,
};
use crate::fund::fund_page::FundPage;
use crate::fund::typed::{NO, YES, doubt_with_readings};
use crate::fund::{summaries, typed};
use crate::scenario::{AmountField, Choice, OptionSet, TextField};
use crate::state::Action;
use crate::words::FundWords;

/// What was lost.
pub fn draw(fund: &FundPage) -> Html {
    let words = fund.fund();
    let page = &fund.page;
    let summary = summaries::lost(fund.words(), fund.rules, &fund.scenario, &fund.typed);
    let tolerated = &fund.rules.tolerated;
    let measured =
        |fact: Fact| fact_field(page, fact, html! { <Cite article={tolerated.article.clone()} /> });
    let limits = || html! { <Cite article={fund.rules.scope.limits_article.clone()} /> };
    let tolerance = html! { <Cite article={tolerated.rate_article.clone()} /> };
    let sub_fund = OptionField::new(Choice::SubFund, words.sub_fund, sub_fund_options(words).to_vec())
        .help(words.sub_fund_help)
        .article(html! { <Cite article={fund.rules.scope.article.clone()} /> });
    html! {
        <FactsGroup heading={words.what_was_lost} {summary} open=true>
            { sub_fund.draw(page) }
            { category(fund) }
            { amount_input(page, AmountField::LossAmount, words.loss, words.loss_help, limits()) }
            { percent_input(page, TextField::LossRate, words.loss_rate, words.loss_rate_help, limits()) }
            { amount_input(page, AmountField::LossRateBase, words.base, base_help(fund), limits()) }
            { trouble(fund) }
            { base_reading(fund) }
            { percent_input(page, TextField::ToleranceRate, words.tolerance_rate, words.tolerance_rate_help, tolerance) }
            { measured(Fact::MeasuredOnWholeFund) }
            { measured(Fact::AtLiquidation) }
        </FactsGroup>
    }
}

/// Whether it is a sub-fund.
pub fn sub_fund_options(words: &FundWords) -> [OptionLabel; 2] {
    [(YES, words.yes_sub_fund), (NO, words.no_sub_fund)].map(|(id, label)| OptionLabel::new(id, label))
}

/// One category; several for the parents of a sub-fund.
fn category(fund: &FundPage) -> Html {
    let words = fund.fund();
    let scope = html! { <Cite article={fund.rules.scope.article.clone()} /> };
    let named = fund.rules.scope.categories.iter().map(|one| (one.id.clone(), fund.words().of(&one.name)));
    let all = named.chain([(OTHER_FUND.to_owned(), words.other_fund)]);
    if fund.scenario.choice(Choice::SubFund) == Some(YES) {
        let options: Vec<_> = all.map(|(id, name)| OptionLabel::new(id, name)).collect();
        return check_options(
            &fund.page,
            OptionSet::FundCategories,
            words.parents,
            words.category_help,
            scope,
            &options,
        );
    }
    let option = |(id, name): (String, &'static str)| (AttrValue::from(id), AttrValue::from(name));
    let not_clear = (String::new(), fund.words().shared.not_clear);
    let options: Vec<_> = all.chain([not_clear]).map(option).collect();
    let chosen = fund.typed.facts.categories.first().cloned().unwrap_or_default();
    let choose = |id: AttrValue| {
        let one = (!id.is_empty()).then(|| id.to_string());
        Action::ChooseSet(OptionSet::FundCategories, one.into_iter().collect::<Distinct<_>>())
    };
    let buttons = TruthButtons {
        name: "fund-category".into(),
        question: words.category.into(),
        help: words.category_help.into(),
        article: scope,
        options,
        chosen: chosen.into(),
        onchoose: fund.page.on(choose),
    };
    html! {
        <>
            { buttons.draw(&fund.page) }
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

/// How the rate follows from its base; whether the text says what the base is.
fn base_help(fund: &FundPage) -> &'static str {
    match doubt_on_base(fund) {
        Some(_) => fund.fund().base_not_defined,
        None => fund.fund().base_help,
    }
}

fn doubt_on_base(fund: &FundPage) -> Option<&'static Doubt> {
    doubt_with_readings(fund.regulation, Trigger::RateRestsOnBase)
}

/// Which base was used, once there is one.
fn base_reading(fund: &FundPage) -> Html {
    let given = !fund.scenario.typed_amount(AmountField::LossRateBase).text.trim().is_empty();
    match doubt_on_base(fund).filter(|_| given) {
        Some(doubt) => reading_field(fund, doubt, fund.fund().base_reading),
        None => Html::default(),
    }
}
