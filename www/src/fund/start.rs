//! Before anything is typed: the thresholds as a small table, and examples to click.

use chidu::regulation::Regulation;
use chidu::regulation::fund_tolerance::FundCategory;
use yew::prelude::*;

use super::examples::examples;
use super::figures;
use crate::components::Examples;
use crate::page::use_page;
use crate::words::Words;

#[derive(Properties, PartialEq)]
pub struct OfRegulationProps {
    /// The regulation's id.
    pub regulation: AttrValue,
}

/// The limits that part filing from application.
#[component]
pub fn ThresholdTable(props: &OfRegulationProps) -> Html {
    let page = use_page();
    let words = page.words();
    let Some((regulation, rules)) = chidu::regulation(&props.regulation)
        .and_then(|regulation| Some((regulation, regulation.fund_tolerance.as_ref()?)))
    else {
        return Html::default();
    };
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
#[component]
pub fn ExampleList(props: &OfRegulationProps) -> Html {
    let page = use_page();
    let words = page.words();
    let examples = chidu::regulation(&props.regulation).map(examples).unwrap_or_default();
    let named = examples.into_iter().map(|(example, scenario)| ((words.fund.example)(example), scenario));
    html! { <Examples regulation={props.regulation.clone()} examples={named.collect::<Vec<_>>()} /> }
}
