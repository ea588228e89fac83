//! The standards of recognition: all to hold.

use crate::markup::prelude::*;
use chidu::regulation::Trigger;
use chidu::regulation::fund_tolerance::Standard;
use chidu::{Fact, Truth};

use super::reading_field::reading_field;
use crate::components::{Cite, FactsGroup, fact_field};
use crate::fund::fund_page::FundPage;
use crate::fund::summaries;
use crate::fund::typed::doubt_with_readings;
use crate::state::Action;

/// The standards of recognition.
pub fn draw(fund: &FundPage) -> Html {
    let words = fund.fund();
    let standards = &fund.rules.recognition.standards;
    let summary = summaries::standards(fund.words(), fund.rules, &fund.scenario.stated);
    let facts: Vec<Fact> = standards.iter().map(|standard| standard.fact).collect();
    let shared = &fund.words().shared;
    html! {
        <FactsGroup heading={words.standards} {summary}>
            <p class="help">{ words.standards_help }</p>
            <div role="group" aria-label={words.standards}>
                <div class="fund-items">{ for standards.iter().map(|one| standard(fund, one)) }</div>
                <button type="button" onclick={fund.page.act(Action::AnswerFacts(facts.clone(), Truth::Yes))}>{ shared.answer_all_yes }</button>
                <button type="button" class="quiet" onclick={fund.page.act(Action::AnswerFacts(facts, Truth::Unknown))}>{ shared.clear_answers }</button>
            </div>
        </FactsGroup>
    }
}

/// A standard; where its text is doubtful and it is answered, how it was read.
fn standard(fund: &FundPage, standard: &'static Standard) -> Html {
    let answered = fund.scenario.stated.fact(standard.fact).known().is_some();
    let doubt = doubt_with_readings(fund.regulation, Trigger::SeriousResultInQuestion)
        .filter(|doubt| answered && doubt.articles.contains(&standard.article));
    let article = html! { <Cite article={standard.article.clone()} /> };
    html! {
        <div key={standard.fact.name()}>
            { fact_field(&fund.page, standard.fact, article) }
            if let Some(doubt) = doubt {
                { reading_field(fund, doubt, fund.words().of(&doubt.title)) }
            }
        </div>
    }
}
