//! Terms of the field: explained where they occur, and all together.

use crate::markup::prelude::*;

use super::cite::bubble;
use crate::page::Page;
use crate::words::Term;

/// The terms that occur in the texts of the field with this id, each with its meaning on hover or focus.
pub fn term_marks(page: &Page, id: &str, text: &str) -> Html {
    let terms: Vec<&Term> = terms_in(&page.words().glossary.terms, text).collect();
    let mark = |(place, (name, meaning)): (usize, &&Term)| {
        let more = html! { <span class="bubble-summary">{ *meaning }</span> };
        bubble(&format!("{id}-term-{place}"), "term", (*name).into(), more)
    };
    html! {
        if !terms.is_empty() {
            <span class="terms">{ for terms.iter().enumerate().map(mark) }</span>
        }
    }
}

/// The terms that occur in a text.
fn terms_in<'t>(terms: &'t [Term], text: &str) -> impl Iterator<Item = &'t Term> {
    let text = text.to_lowercase();
    terms.iter().filter(move |(name, _)| text.contains(name))
}

/// All terms.
pub fn glossary_list(page: &Page) -> Html {
    let words = &page.words().glossary;
    html! {
        <>
            <p class="help">{ words.help }</p>
            <dl class="glossary">
                { for words.terms.iter().map(|(name, meaning)| html! { <><dt>{ *name }</dt><dd>{ *meaning }</dd></> }) }
            </dl>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    fn found(language: Language, text: &str) -> Vec<&'static str> {
        terms_in(&language.words().glossary.terms, text).map(|(name, _)| *name).collect()
    }

    #[test]
    fn terms_are_found_where_they_occur() {
        assert_eq!(found(Language::Zh, "责任认定年度的全部绩效年薪。"), ["绩效年薪", "责任认定年度"]);
        assert_eq!(found(Language::En, "Performance pay"), ["performance pay"]);
        assert_eq!(found(Language::Zh, "基金类别"), [""; 0]);
    }

    #[test]
    fn both_languages_have_each_term_once() {
        for language in [Language::Zh, Language::En] {
            let names: Vec<_> = language.words().glossary.terms.iter().map(|(name, _)| *name).collect();
            for (place, name) in names.iter().enumerate() {
                assert!(!names[..place].contains(name), "{name} stands twice");
                assert_eq!(*name, name.to_lowercase(), "terms are found in lower case");
            }
        }
    }
}
