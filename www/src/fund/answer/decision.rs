//! Who decides, and what may be decided; nothing is chosen for them.

use crate::markup::prelude::*;
use chidu::fund_tolerance::Path;
use chidu::regulation::fund_tolerance as rules;

use crate::components::Cite;
use crate::fund::verdict::{Case, procedures};

/// Who decides on the path that is due.
pub fn decision(case: &Case<'_>) -> Html {
    let rules = match procedures(&case.answer.value).as_slice() {
        [Path::Filing] => &case.rules.filing,
        [Path::Application] => &case.rules.application,
        _ => return Html::default(),
    };
    let words = &case.words.fund;
    html! {
        <section class="fund-decision" aria-labelledby="fund-decision-heading">
            <h3 id="fund-decision-heading">{ words.decision }</h3>
            <p>
                { (words.decider)(rules.decision_kind, case.words.of(&rules.decider)) }
                { " " }<Cite article={rules.article.clone()} />
            </p>
            { dispositions(case, rules) }
        </section>
    }
}

fn dispositions(case: &Case<'_>, rules: &rules::Path) -> Html {
    let words = &case.words.fund;
    html! {
        <>
            <p class="help">{ words.dispositions_open }</p>
            <ul class="fund-dispositions">
                { for rules.dispositions.iter().map(|one| html! { <li>{ (words.disposition)(*one) }</li> }) }
            </ul>
        </>
    }
}
