//! An article, with our summary and its operative words on hover, focus or tap.

use chidu::regulation::Regulation;
use web_sys::wasm_bindgen::JsCast;
use yew::prelude::*;

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
    let open = use_state(|| false);
    let bubble_id = use_memo((), |()| format!("cite-{}", next_id()));
    let Some(article) = page.regulation().and_then(|regulation| regulation.article(&props.article)) else {
        return html! { <span class="cite">{ &props.article }</span> };
    };
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                open.set(false);
                if let Some(target) =
                    event.target().and_then(|target| target.dyn_into::<web_sys::HtmlElement>().ok())
                {
                    let _ = target.blur();
                }
            }
        })
    };
    let onblur = {
        let open = open.clone();
        Callback::from(move |_: FocusEvent| open.set(false))
    };
    html! {
        <span class={classes!("cite", open.then_some("cite-open"))}>
            <button type="button" {onclick} {onkeydown} {onblur} aria-expanded={open.to_string()} aria-describedby={(*bubble_id).clone()}>
                { words.of(&article.label) }
            </button>
            <span class="bubble" role="tooltip" id={(*bubble_id).clone()}>
                <span class="bubble-summary">{ words.of(&article.summary) }</span>
                if let Some(quote) = &article.quote {
                    <span class="bubble-quote">{ (words.shared.operative_words)(quote) }</span>
                }
            </span>
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
