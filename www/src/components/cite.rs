//! Words that say more on hover, focus or tap: an article with our summary and its operative words.

use crate::markup::prelude::*;
use chidu::regulation::Regulation;

use crate::page::use_page;

#[derive(Properties, PartialEq)]
pub struct CiteProps {
    /// The article's id.
    pub article: AttrValue,
}

/// An article, with our summary and its operative words on hover, focus or tap.
#[component]
pub fn Cite(props: &CiteProps) -> Html {
    let page = use_page();
    let words = page.words();
    let bubble_id = use_memo((), |()| format!("cite-{}", next_id()));
    let Some(article) = page.regulation().and_then(|regulation| regulation.article(&props.article)) else {
        return html! { <span class="cite">{ &props.article }</span> };
    };
    let more = html! {
        <>
            <span class="bubble-summary">{ words.of(&article.summary) }</span>
            if let Some(quote) = &article.quote {
                <span class="bubble-quote">{ (words.shared.operative_words)(quote) }</span>
            }
        </>
    };
    bubble(&bubble_id, "article", words.of(&article.label).into(), more)
}

/// Words that say more on hover, focus or tap; Escape puts it away and leaves the focus where it is.
pub fn bubble(id: &str, what: &'static str, label: AttrValue, more: Html) -> Html {
    html! {
        <span class={classes!("cite", what)}>
            <button type="button" aria-describedby={id.to_owned()}>{ label }</button>
            <span class="bubble" role="tooltip" id={id.to_owned()}>{ more }</span>
        </span>
    }
}

fn next_id() -> u32 {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Several articles in a row.
pub fn cite_list(articles: &[AttrValue]) -> Html {
    html! {
        <span class="cites">{ for articles.iter().map(|article| html! { <Cite article={article.clone()} /> }) }</span>
    }
}

/// The articles cited, without those whose parts are cited anyway.
pub fn parts_only(regulation: &Regulation, citations: &[&str]) -> Vec<AttrValue> {
    let is_whole_of =
        |whole: &str, part: &str| part.strip_prefix(whole).is_some_and(|rest| rest.starts_with('('));
    let kept = citations.iter().filter(|whole| !citations.iter().any(|part| is_whole_of(whole, part)));
    kept.filter(|id| regulation.article(id).is_some()).map(|id| AttrValue::from((*id).to_owned())).collect()
}
