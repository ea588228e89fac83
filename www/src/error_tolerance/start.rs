//! Before anything is typed: what an exemption takes, and examples to click.

use crate::markup::prelude::*;
use chidu::regulation::{ErrorToleranceRules, Regulation};
use chidu::{Fact, Truth};

use crate::components::example_buttons;
use crate::page::Page;
use crate::scenario::{Choice, Scenario};
use crate::words::Words;

/// What an exemption takes.
pub fn condition_list(words: &Words, regulation: &Regulation) -> Html {
    let Some(rules) = &regulation.error_tolerance else { return Html::default() };
    let own = &words.error_tolerance;
    let conditions = rules.conditions().map(|condition| words.of(&condition.label));
    html! {
        <div class="error-requires">
            <p><strong>{ own.requires }</strong></p>
            <ol>
                { for conditions.map(|label| html! { <li>{ label }</li> }) }
                <li>{ own.any_circumstance }</li>
            </ol>
        </div>
    }
}

/// Scenarios to click; none for a regulation whose file lacks what they state.
pub fn example_list(page: &Page, regulation: &Regulation) -> Html {
    let Some(rules) = &regulation.error_tolerance else { return Html::default() };
    let titles = page.words().error_tolerance.examples;
    let titles = titles.map(|(title, shows)| (title.to_owned(), shows.to_owned()));
    let stated: Vec<_> = titles.into_iter().zip(examples(rules)).collect();
    let known = regulation.identity.id == "shaoxing";
    example_buttons(page, &regulation.identity.id, if known { &stated } else { &[] })
}

/// Eligible; two readings of the loss; a flaw of procedure; one fact open.
pub fn examples(rules: &ErrorToleranceRules) -> [Scenario; 4] {
    let scenario = |item: &str, loss: &str, denied: Option<usize>, open: Option<usize>| {
        let mut scenario = Scenario::default();
        let stated = &mut scenario.stated;
        stated.set_fact(Fact::SubjectInScope, Truth::Yes);
        for (place, condition) in rules.preconditions.iter().enumerate() {
            let holds = if denied == Some(place) { Truth::No } else { Truth::Yes };
            stated.set_item(&condition.id, if open == Some(place) { Truth::Unknown } else { holds });
        }
        if loss != "absent" {
            stated.set_fact(Fact::CorrectedAndRecovered, Truth::No);
        }
        stated.set_item(item, Truth::Yes);
        scenario.choices.insert(Choice::LossLevel, loss.to_owned());
        scenario.choices.insert(Choice::ImpactLevel, "absent".to_owned());
        scenario.choices.insert(Choice::Initiator, "cadre".to_owned());
        scenario
    };
    [
        scenario("3.1", "absent", None, None),
        scenario("3.3", "some", None, None),
        scenario("3.4", "absent", Some(1), None),
        scenario("A3.9", "absent", None, Some(2)),
    ]
}
