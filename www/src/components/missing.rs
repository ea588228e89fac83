//! What would settle the answer, the most decisive first.

use chidu::Question;
use yew::prelude::*;

use crate::page::Page;

/// What would settle the answer, the most decisive first.
pub fn missing_list(page: &Page, missing: &[Question<'static>]) -> Html {
    let words = page.words();
    let name = |question: &Question<'static>| match question {
        Question::Fact(fact) => words.fact(*fact).question,
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
