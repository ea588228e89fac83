//! What was done: the conditions of normal risk, the other shortfall, the weighing and its circumstances.

use chidu::regulation::Item;
use chidu::{Fact, Truth};
use yew::prelude::*;

use super::item_by_facts::ItemByFacts;
use crate::components::{Cite, FactField, FactsGroup, ItemField};
use crate::fund::fund_page::{FundPage, use_fund_page};
use crate::fund::summaries;
use crate::state::Action;

/// What was done.
#[component]
pub fn Done() -> Html {
    let Some(fund) = use_fund_page() else { return Html::default() };
    let words = fund.fund();
    let rules = fund.rules;
    let summary = summaries::done(fund.words(), fund.regulation, rules, &fund.scenario.stated);
    let normal_risk = html! { <Cite article={rules.tolerated.article.clone()} /> };
    let diligence = html! { <Cite article={rules.diligence.article.clone()} /> };
    let ids: Vec<String> = rules.diligence.items.iter().map(|item| item.id.clone()).collect();
    html! {
        <FactsGroup heading={words.what_was_done} {summary}>
            <h4>{ words.art4 }</h4>
            <div class="fund-items">
                { for rules.tolerated.conditions.iter().map(|fact| html! { <div><FactField fact={*fact} article={normal_risk.clone()} /></div> }) }
            </div>
            <h4>{ words.art5 }</h4>
            <FactField fact={Fact::OtherUnmetExpectation} article={diligence.clone()} />
            <FactField fact={Fact::WeighingFavourable} article={diligence} />
            <h4>{ words.art5_items }</h4>
            <div role="group" aria-label={words.art5_items}>
                <div class="fund-items">{ for rules.diligence.items.iter().map(|item| circumstance(&fund, item)) }</div>
                <button type="button" onclick={fund.page.act(Action::AnswerItems(ids.clone(), Truth::No))}>{ fund.words().shared.answer_all_no }</button>
                <button type="button" class="quiet" onclick={fund.page.act(Action::AnswerItems(ids, Truth::Unknown))}>{ fund.words().shared.clear_answers }</button>
            </div>
        </FactsGroup>
    }
}

fn circumstance(fund: &FundPage, item: &'static Item) -> Html {
    html! {
        <div key={item.id.clone()}>
            <ItemField id={item.id.clone()} label={fund.words().of(&item.label)} article={html! { <Cite article={item.article.clone()} /> }} />
            if item.when.is_some() && !fund.scenario.stated.item(&item.id).is_no() {
                <ItemByFacts />
            }
        </div>
    }
}
