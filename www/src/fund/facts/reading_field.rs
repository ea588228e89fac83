//! How the reader takes a doubtful text that changes no result: noted beside the facts.

use yew::prelude::*;

use crate::components::{CiteList, TruthButtons};
use crate::fund::fund_page::use_fund_page;
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub struct ReadingFieldProps {
    /// The doubt's id.
    pub doubt: AttrValue,
    /// The question.
    pub question: AttrValue,
}

/// How the reader takes a doubtful text.
#[component]
pub fn ReadingField(props: &ReadingFieldProps) -> Html {
    let Some(fund) = use_fund_page() else { return Html::default() };
    let Some(doubt) = fund.regulation.doubt(&props.doubt) else { return Html::default() };
    let reading = |id: &str, label: &str| (AttrValue::from(id.to_owned()), AttrValue::from(label.to_owned()));
    let readings = doubt.readings.iter().map(|one| reading(&one.id, fund.words().of(&one.text)));
    let options: Vec<_> = readings.chain([reading("", fund.fund().not_stated)]).collect();
    let chosen = fund.scenario.stated.reading(&doubt.id).unwrap_or_default().to_owned();
    let id = doubt.id.clone();
    let choose = move |value: AttrValue| {
        Action::Read(id.clone(), Some(value.to_string()).filter(|value| !value.is_empty()))
    };
    let articles: Vec<_> = doubt.articles.iter().map(|id| AttrValue::from(id.clone())).collect();
    html! {
        <TruthButtons name={format!("noted-{}", doubt.id)} question={props.question.clone()}
            article={html! { <CiteList {articles} /> }} {options} {chosen} onchoose={fund.page.on(choose)} />
    }
}
