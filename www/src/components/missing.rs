//! What would settle the answer, the most decisive first.

use crate::markup::prelude::*;
use chidu::Question;

use crate::page::Page;

/// What would settle the answer, the most decisive first.
pub fn missing_list(page: &Page, missing: &[Question<'static>]) -> Html {
    let words = page.words();
    let name = |question: &Question<'static>| match question {
        Question::Fact(fact) => words.fact(*fact).question,
        Question::Item(id) => item_label(page, id),
        Question::FundCategory => words.shared.missing_category,
        Question::Tier => words.shared.missing_tier,
        Question::Thresholds => words.shared.missing_thresholds,
        Question::PriorYearEndAssets => words.shared.missing_assets,
        Question::ConsequenceTier => words.shared.missing_consequence,
        Question::Reading(doubt) => doubt,
    };
    html! {
        if !missing.is_empty() {
            <section class="missing" aria-labelledby="missing-heading">
                <h3 id="missing-heading">{ words.shared.missing }</h3>
                <p class="help">{ words.shared.missing_help }</p>
                <ol>{ for missing.iter().map(|question| html! { <li>{ name(question) }</li> }) }</ol>
            </section>
        }
    }
}

/// What a condition or an item is called in the regulation's file.
fn item_label(page: &Page, id: &'static str) -> &'static str {
    let rules = page.regulation().and_then(|regulation| regulation.error_tolerance.as_ref());
    let condition = rules.and_then(|rules| rules.conditions().find(|condition| condition.id == id));
    let item = rules.and_then(|rules| rules.items().find(|item| item.id == id));
    let label = condition.map(|condition| &condition.label).or(item.map(|item| &item.label));
    label.map_or(id, |label| page.words().of(label))
}
