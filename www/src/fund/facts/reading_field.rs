//! How the reader takes a doubtful text that changes no result: noted beside the facts.

use crate::markup::prelude::*;
use chidu::regulation::Doubt;

use crate::components::{TruthButtons, cite_list};
use crate::fund::fund_page::FundPage;
use crate::state::Action;

/// How the reader takes a doubtful text.
pub fn reading_field(fund: &FundPage, doubt: &'static Doubt, question: &'static str) -> Html {
    let reading = |id: &str, label: &str| (AttrValue::from(id.to_owned()), AttrValue::from(label.to_owned()));
    let readings = doubt.readings.iter().map(|one| reading(&one.id, fund.words().of(&one.text)));
    let options: Vec<_> = readings.chain([reading("", fund.fund().not_stated)]).collect();
    let chosen = fund.scenario.stated.reading(&doubt.id).unwrap_or_default().to_owned();
    let id = doubt.id.clone();
    let choose = move |value: AttrValue| {
        Action::Read(id.clone(), Some(value.to_string()).filter(|value| !value.is_empty()))
    };
    let articles: Vec<_> = doubt.articles.iter().map(|id| AttrValue::from(id.clone())).collect();
    TruthButtons {
        name: format!("noted-{}", doubt.id).into(),
        question: question.into(),
        help: AttrValue::default(),
        article: cite_list(&articles),
        options,
        chosen: chosen.into(),
        onchoose: fund.page.on(choose),
    }
    .draw(&fund.page)
}
