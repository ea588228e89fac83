//! A section of the answer.

use crate::markup::prelude::*;

use super::cite_list;

/// A section with its articles.
pub fn section(name: &str, heading: &str, articles: Html, body: Html) -> Html {
    let id = format!("{name}-heading");
    html! {
        <section class={format!("conclusion conclusion-{name}")} aria-labelledby={id.clone()}>
            <div class="conclusion-head"><h3 {id}>{ heading }</h3>{ articles }</div>
            { body }
        </section>
    }
}

/// Articles in a row, each once.
pub fn cites<'a>(articles: impl IntoIterator<Item = &'a String>) -> Html {
    let mut each: Vec<AttrValue> = Vec::new();
    for article in articles {
        let article = AttrValue::from(article.clone());
        if !each.contains(&article) {
            each.push(article);
        }
    }
    cite_list(&each)
}
