//! What was done: the conditions of normal risk, the other shortfall, the weighing and its circumstances.

use crate::markup::prelude::*;
use chidu::regulation::Item;
use chidu::{Fact, Truth};

use super::item_by_facts::item_by_facts;
use crate::components::{Cite, FactsGroup, fact_field, item_field};
use crate::fund::fund_page::FundPage;
use crate::fund::summaries;
use crate::state::Action;

/// What was done.
pub fn draw(fund: &FundPage) -> Html {
    let words = fund.fund();
    let rules = fund.rules;
    let summary = summaries::done(fund.words(), fund.regulation, rules, &fund.scenario.stated);
    let normal_risk = html! { <Cite article={rules.tolerated.article.clone()} /> };
    let diligence = html! { <Cite article={rules.diligence.article.clone()} /> };
    let ids: Vec<String> = rules.diligence.items.iter().map(|item| item.id.clone()).collect();
    html! {
        <FactsGroup heading={words.what_was_done} {summary}>
            <h4>{ (words.normal_risk)(&fund.articles()) }</h4>
            <p class="help">{ words.normal_risk_help }</p>
            <div class="fund-items">
                { for rules.tolerated.conditions.iter().map(|condition| html! { <div>{ fact_field(&fund.page, condition.fact, normal_risk.clone()) }</div> }) }
            </div>
            <h4>{ (words.diligence)(&fund.articles()) }</h4>
            { fact_field(&fund.page, Fact::OtherUnmetExpectation, diligence.clone()) }
            { fact_field(&fund.page, Fact::WeighingFavourable, diligence) }
            <h4>{ words.diligence_items }</h4>
            <div role="group" aria-label={words.diligence_items}>
                <div class="fund-items">{ for rules.diligence.items.iter().map(|item| circumstance(fund, item)) }</div>
                <button type="button" onclick={fund.page.act(Action::AnswerItems(ids.clone(), Truth::No))}>{ fund.words().shared.answer_all_no }</button>
                <button type="button" class="quiet" onclick={fund.page.act(Action::AnswerItems(ids, Truth::Unknown))}>{ fund.words().shared.clear_answers }</button>
            </div>
        </FactsGroup>
    }
}

fn circumstance(fund: &FundPage, item: &'static Item) -> Html {
    let article = html! { <Cite article={item.article.clone()} /> };
    html! {
        <div key={item.id.clone()}>
            { item_field(&fund.page, &item.id, fund.words().of(&item.label), article) }
            { item_by_facts(fund, item) }
        </div>
    }
}
