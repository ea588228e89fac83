//! What an exemption brings.

use crate::markup::prelude::*;

use crate::components::Cite;
use crate::fund::verdict::{Case, may_be_exempt};

/// What an exemption brings, where one may be granted.
pub fn effects(case: &Case<'_>) -> Html {
    if !case.answer.value.settled_path().is_some_and(may_be_exempt) {
        return Html::default();
    }
    let rules = &case.rules.effects;
    html! {
        <section class="fund-effects" aria-labelledby="fund-effects-heading">
            <h3 id="fund-effects-heading">{ case.words.fund.effects }</h3>
            <Cite article={rules.article.clone()} />
            <ul>{ for rules.effects.iter().map(|effect| html! { <li>{ case.words.of(&effect.label) }</li> }) }</ul>
            if let Some(text) = &rules.if_pursued {
                <p class="help">{ case.words.of(text) }</p>
            }
        </section>
    }
}
