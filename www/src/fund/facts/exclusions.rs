//! What excludes tolerance: one is enough.

use crate::markup::prelude::*;
use chidu::regulation::Item;
use chidu::{Condition, Fact, Truth};

use super::item_by_facts::item_by_facts;
use crate::components::{Cite, FactsGroup, fact_field, item_field};
use crate::fund::fund_page::FundPage;
use crate::fund::summaries;
use crate::state::Action;

/// What excludes tolerance.
pub fn draw(fund: &FundPage) -> Html {
    let words = fund.fund();
    let items = &fund.rules.exclusions.items;
    let stated = &fund.scenario.stated;
    let summary = summaries::exclusions(fund.words(), fund.regulation, fund.rules, stated);
    let ids: Vec<String> = items.iter().map(|item| item.id.clone()).collect();
    let shared = &fund.words().shared;
    let row = |item: &'static Item| {
        let article = html! { <Cite article={item.article.clone()} /> };
        html! {
            <div key={item.id.clone()}>
                { item_field(&fund.page, &item.id, fund.words().of(&item.label), article) }
                { item_by_facts(fund, item) }
            </div>
        }
    };
    html! {
        <FactsGroup heading={words.exclusions} {summary}>
            <p class="help">{ (words.exclusions_help)(&fund.articles()) }</p>
            <div role="group" aria-label={words.exclusions}>
                <div class="fund-items">{ for items.iter().map(row) }</div>
                <button type="button" onclick={fund.page.act(Action::AnswerItems(ids.clone(), Truth::No))}>{ shared.answer_all_no }</button>
                <button type="button" class="quiet" onclick={fund.page.act(Action::AnswerItems(ids, Truth::Unknown))}>{ shared.clear_answers }</button>
            </div>
            { for excuses(items).into_iter().map(|fact| fact_field(&fund.page, fact, html! { <Cite article={fund.rules.exclusions.article.clone()} /> })) }
        </FactsGroup>
    }
}

/// The facts that take an exclusion away again.
pub fn excuses(items: &[Item]) -> Vec<Fact> {
    let mut facts: Vec<Fact> =
        items.iter().filter_map(|item| item.unless.as_ref()).flat_map(Condition::facts).collect();
    chidu::sort_few_by_key(&mut facts, |each| *each);
    facts.dedup();
    facts
}
