//! Before anything is typed: the thresholds as a small table, and examples to click.

use crate::markup::prelude::*;
use chidu::regulation::Regulation;
use chidu::regulation::fund_tolerance::FundCategory;

use super::examples::examples;
use super::figures;
use crate::components::example_buttons;
use crate::page::Page;
use crate::words::Words;

/// The limits that part filing from application.
pub fn threshold_table(words: &Words, regulation: &Regulation) -> Html {
    let Some(rules) = &regulation.fund_tolerance else { return Html::default() };
    html! {
        <div class="fund-table">
            <table>
                <caption>
                    { words.shared.thresholds }
                    <small>{ article_labels(words, regulation, [&rules.scope.limits_article, &rules.bounds_article]) }</small>
                </caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.fund.table_category }</th>
                        <th scope="col">{ words.fund.table_filing }</th>
                        <th scope="col">{ words.fund.table_application }</th>
                    </tr>
                </thead>
                <tbody>{ for rules.scope.categories.iter().map(|category| row(words, category)) }</tbody>
            </table>
        </div>
    }
}

fn row(words: &Words, category: &FundCategory) -> Html {
    let against = words.fund.against;
    let rate = against(true, category.rate_limit.included, &figures::percent(category.rate_limit.percent));
    let amount =
        against(true, category.amount_limit.included, &figures::money(words, category.amount_limit.yuan));
    html! {
        <tr>
            <th scope="row">{ words.of(&category.name) }</th>
            <td>{ (words.fund.table_within)(&rate, &amount) }</td>
            <td>{ words.fund.table_beyond }</td>
        </tr>
    }
}

fn article_labels(words: &Words, regulation: &Regulation, ids: [&str; 2]) -> String {
    let labels =
        ids.into_iter().filter_map(|id| regulation.article(id)).map(|article| words.of(&article.label));
    labels.collect::<Vec<_>>().join(words.fund.list_comma)
}

/// Scenarios to click.
pub fn example_list(page: &Page, regulation: &Regulation) -> Html {
    let name = page.words().fund.example;
    let named = examples(regulation).into_iter().map(|(example, scenario)| (name(example), scenario));
    let named = named.map(|((title, shows), scenario)| ((title.to_owned(), shows.to_owned()), scenario));
    example_buttons(page, &regulation.identity.id, &named.collect::<Vec<_>>())
}
