//! The facts that make out a circumstance of a person: the opinion given, and what became of it.

use chidu::Fact;
use yew::prelude::*;

use crate::components::{OptionField, OptionLabel, fact_field};
use crate::fund::fund_page::FundPage;
use crate::fund::typed::{CONDITIONAL_CONSENT, NEITHER, OBJECTION};
use crate::scenario::Choice;

const FACTS: [Fact; 3] = [Fact::WrittenBasis, Fact::ProvedCorrect, Fact::DirectlyRelated];

/// The facts that make out a circumstance of a person.
pub fn item_by_facts(fund: &FundPage) -> Html {
    let words = fund.fund();
    let opinions = [
        (OBJECTION, words.objection),
        (CONDITIONAL_CONSENT, words.conditional_consent),
        (NEITHER, words.neither),
    ];
    let options: Vec<_> = opinions.into_iter().map(|(id, label)| OptionLabel::new(id, label)).collect();
    let stated = &fund.scenario.stated;
    let answered = fund.scenario.choice(Choice::Opinion).is_some()
        || FACTS.iter().any(|fact| stated.fact(*fact).known().is_some());
    html! {
        <details class="fund-by-facts" open={answered}>
            <summary>{ words.item_by_facts }</summary>
            <p class="help">{ words.item_by_facts_help }</p>
            { OptionField::new(Choice::Opinion, words.opinion, options).draw(&fund.page) }
            { for FACTS.iter().map(|fact| fact_field(&fund.page, *fact, Html::default())) }
        </details>
    }
}
