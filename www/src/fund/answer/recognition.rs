//! The standards of recognition: met, failed, not clear.

use crate::markup::prelude::*;
use chidu::Truth;
use chidu::regulation::fund_tolerance::Standard;

use crate::components::Cite;
use crate::fund::verdict::{Case, standards_matter};

/// The standards of recognition.
pub fn recognition(case: &Case<'_>) -> Html {
    if !standards_matter(case) {
        return Html::default();
    }
    let words = &case.words.fund;
    html! {
        <section class="fund-recognition" aria-labelledby="fund-recognition-heading">
            <h3 id="fund-recognition-heading">{ words.standards }</h3>
            <Cite article={case.rules.recognition.article.clone()} />
            if !case.answer.value.recognition_failed.is_empty() {
                <p class="fund-warning">{ words.standards_failed }</p>
            }
            <ul class="fund-standards">{ for case.rules.recognition.standards.iter().map(|one| standard(case, one)) }</ul>
        </section>
    }
}

fn standard(case: &Case<'_>, standard: &Standard) -> Html {
    let words = &case.words.fund;
    let (class, said) = match case.typed.facts.stated.fact(standard.fact) {
        Truth::Yes => ("fund-state fund-state-met", words.met),
        Truth::No => ("fund-state fund-state-failed", words.failed),
        Truth::Unknown => ("fund-state fund-state-open", case.words.shared.not_clear),
    };
    html! {
        <li>
            <span {class}>{ said }</span>
            <span class="fund-standard">{ case.words.of(&standard.label) }{ " " }<Cite article={standard.article.clone()} /></span>
        </li>
    }
}
