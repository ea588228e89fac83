//! A loss tolerated as a normal risk: the regulation lays down no procedure for it.

use crate::markup::prelude::*;
use chidu::fund_tolerance::Path;

use crate::components::Cite;
use crate::fund::verdict::Case;

/// A loss tolerated as a normal risk.
pub fn tolerated(case: &Case<'_>) -> Html {
    if !case.answer.value.outcomes.iter().all(|outcome| outcome.value.path == Path::Tolerated) {
        return Html::default();
    }
    html! {
        <section class="fund-tolerated" aria-labelledby="fund-tolerated-heading">
            <h3 id="fund-tolerated-heading">{ (case.words.fund.tolerated)(&case.articles()) }</h3>
            <p>{ case.words.fund.tolerated_text }{ " " }<Cite article={case.rules.tolerated.article.clone()} /></p>
        </section>
    }
}
