//! What the text leaves open: those doubts that decide the answer first, each with its readings.

use crate::markup::prelude::*;
use chidu::RaisedDoubt;
use chidu::regulation::Doubt;

use super::{TruthButtons, cite_list};
use crate::page::Page;
use crate::state::Action;
use crate::work_paper;

/// What the text leaves open.
pub fn doubt_list(page: &Page, doubts: &[RaisedDoubt<'static>]) -> Html {
    let words = &page.words().shared;
    let (deciding, noted): (Vec<_>, Vec<_>) =
        doubts.iter().cloned().partition(|raised| raised.decides || raised.chosen.is_some());
    let entries =
        |raised: &[RaisedDoubt<'static>]| raised.iter().map(|raised| entry(page, raised)).collect::<Html>();
    html! {
        if !doubts.is_empty() {
            <section class="doubts" aria-labelledby="doubts-heading">
                <h3 id="doubts-heading">{ words.doubts }</h3>
                if !deciding.is_empty() {
                    <h4>{ words.doubts_deciding }</h4>
                    { entries(&deciding) }
                }
                if !noted.is_empty() {
                    <details class="noted">
                        <summary>{ (words.doubts_noted)(noted.len()) }</summary>
                        { entries(&noted) }
                    </details>
                }
            </section>
        }
    }
}

fn entry(page: &Page, raised: &RaisedDoubt<'static>) -> Html {
    let Some(doubt) = page.regulation().and_then(|regulation| regulation.doubt(raised.id)) else {
        return Html::default();
    };
    let words = page.words();
    let articles: Vec<_> = doubt.articles.iter().map(|id| AttrValue::from(id.clone())).collect();
    html! {
        <article class={classes!("doubt", raised.decides.then_some("doubt-decides"))}>
            <h5><span class="doubt-id">{ &doubt.id }</span>{ words.of(&doubt.title) }</h5>
            <p>{ words.of(&doubt.text) }</p>
            { cite_list(&articles) }
            { work_paper::readings(words, doubt, page.scenario().stated.reading(&doubt.id)) }
            if raised.decides || raised.chosen.is_some() {
                { readings(page, doubt, raised) }
            }
        </article>
    }
}

fn readings(page: &Page, doubt: &'static Doubt, raised: &RaisedDoubt<'static>) -> Html {
    if doubt.readings.is_empty() {
        return Html::default();
    }
    let words = page.words();
    let option = |id: &str, label: &str| (AttrValue::from(id.to_owned()), AttrValue::from(label.to_owned()));
    let mut options: Vec<_> =
        doubt.readings.iter().map(|reading| option(&reading.id, words.of(&reading.text))).collect();
    options.push(option("", words.shared.reading_open));
    let id = doubt.id.clone();
    let buttons = TruthButtons {
        name: format!("reading-{}", doubt.id).into(),
        question: words.shared.reading.into(),
        help: AttrValue::default(),
        article: Html::default(),
        options,
        chosen: raised.chosen.clone().unwrap_or_default().into(),
        onchoose: page.on(move |value: AttrValue| {
            Action::Read(id.clone(), Some(value.to_string()).filter(|value| !value.is_empty()))
        }),
    };
    html! {
        <>
            { buttons.draw(page) }
            if raised.chosen.is_some() {
                <p class="reading-chosen">{ words.shared.reading_chosen }</p>
            }
        </>
    }
}
