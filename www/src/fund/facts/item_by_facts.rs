//! The facts that make out an item: the opinion a person gave as one question, the others one by one.

use crate::markup::prelude::*;
use chidu::regulation::Item;
use chidu::{Distinct, Fact};

use crate::components::{Cite, OptionField, OptionLabel, fact_field};
use crate::fund::fund_page::FundPage;
use crate::fund::typed::{CONDITIONAL_CONSENT, NEITHER, OBJECTION};
use crate::scenario::Choice;
use crate::words::FundWords;

/// What makes out an item: the opinions to choose from (none where it rests on no opinion), and the other facts.
pub struct Grounds {
    /// The opinions.
    pub opinions: Vec<OptionLabel>,
    /// The other facts.
    pub facts: Vec<Fact>,
}

impl Grounds {
    /// What an item rests on; `None` where it is only stated as a whole.
    pub fn of(words: &FundWords, item: &Item) -> Option<Grounds> {
        let facts: Distinct<Fact> = item.when.as_ref()?.facts().into_iter().collect();
        let opinions = [
            (Fact::ObjectionExpressed, OBJECTION, words.objection),
            (Fact::ConditionalConsentExpressed, CONDITIONAL_CONSENT, words.conditional_consent),
        ];
        let asked = opinions.iter().filter(|(fact, ..)| facts.contains(fact));
        let mut options: Vec<_> = asked.map(|(_, id, label)| OptionLabel::new(*id, *label)).collect();
        if !options.is_empty() {
            options.push(OptionLabel::new(NEITHER, words.neither));
        }
        let is_opinion = |fact: &Fact| opinions.iter().any(|(opinion, ..)| opinion == fact);
        Some(Grounds {
            opinions: options,
            facts: facts.into_iter().filter(|fact| !is_opinion(fact)).collect(),
        })
    }
}

/// The facts that make out an item, unless it is denied as a whole or rests on none.
pub fn item_by_facts(fund: &FundPage, item: &'static Item) -> Html {
    let words = fund.fund();
    let stated = &fund.scenario.stated;
    let Some(grounds) = Grounds::of(words, item).filter(|_| !stated.item(&item.id).is_no()) else {
        return Html::default();
    };
    let by_person = !grounds.opinions.is_empty();
    let answered = (by_person && fund.scenario.choice(Choice::Opinion).is_some())
        || grounds.facts.iter().any(|fact| stated.fact(*fact).known().is_some());
    let article = || html! { <Cite article={item.article.clone()} /> };
    html! {
        <details class="fund-by-facts" open={answered}>
            <summary>{ words.item_by_facts }</summary>
            <p class="help">
                { words.item_by_facts_help }
                if by_person {
                    { words.by_person }
                }
            </p>
            if by_person {
                { OptionField::new(Choice::Opinion, words.opinion, grounds.opinions).article(article()).draw(&fund.page) }
            }
            { for grounds.facts.into_iter().map(|fact| fact_field(&fund.page, fact, article())) }
        </details>
    }
}
