//! What has to be checked on the way.

use crate::markup::prelude::*;
use chidu::regulation::Item;

use crate::components::Cite;
use crate::fund::verdict::{Case, may_be_exempt};

/// What has to be checked on the way.
pub fn checks(case: &Case<'_>) -> Html {
    let due = case.answer.value.settled_path().is_some_and(may_be_exempt);
    if !due || case.rules.checks.is_empty() {
        return Html::default();
    }
    let row = |item: &Item| {
        html! { <li>{ case.words.of(&item.label) }{ " " }<Cite article={item.article.clone()} /></li> }
    };
    html! {
        <section class="fund-checks" aria-labelledby="fund-checks-heading">
            <h3 id="fund-checks-heading">{ case.words.fund.checks }</h3>
            <ul>{ for case.rules.checks.iter().map(row) }</ul>
        </section>
    }
}
