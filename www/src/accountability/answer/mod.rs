//! The answer, section by section; a section that has nothing to say is absent.

mod circumstances;
mod consequences;
mod deductions;
mod liability;
mod organiser;
mod periods;
mod person;
mod rail;
mod stacking;
mod tier;

use crate::markup::prelude::*;

use super::conclusions::Conclusions;
use super::start::start;
use super::verdict::{Verdict, verdict};
use crate::components::{AnswerFrame, cite_list, cites, doubt_list, missing_list, parts_only, section};
use crate::deadline;
use crate::map;
use crate::page::{today, use_page};
use crate::scenario::Scenario;
use crate::words::Words;
use crate::work_paper;

/// What every section reads.
struct View<'a> {
    words: &'static Words,
    scenario: &'a Scenario,
    conclusions: &'a Conclusions,
}

/// The answer.
#[component]
pub fn AnswerView() -> Html {
    let page = use_page();
    let scenario = page.scenario();
    let Some(conclusions) = page
        .regulation()
        .and_then(|regulation| Conclusions::of(regulation, &scenario, &page.state().years, today()))
    else {
        return Html::default();
    };
    let view = View { words: page.words(), scenario: &scenario, conclusions: &conclusions };
    let notes = &conclusions.notes;
    let Verdict { sentence, certainty, points } = verdict(view.words, &conclusions, &scenario);
    if scenario.is_blank() {
        return html! {
            <AnswerFrame verdict={sentence} {certainty}>
                { start(&page, conclusions.regulation) }
            </AnswerFrame>
        };
    }
    let articles = parts_only(conclusions.regulation, &notes.citations);
    html! {
        <AnswerFrame verdict={sentence} {certainty} {points}>
            { problems(&view) }
            if conclusions.assessment.outside {
                { outside(&view) }
            } else {
                { tier::draw(&view) }
                { deductions::draw(&view) }
                { map::of_loss(&page, &conclusions) }
                { consequences::draw(&view) }
                { circumstances::draw(&view) }
                { liability::draw(&view) }
                { person::draw(&view) }
                { stacking::draw(&view) }
                { periods::draw(&view) }
                { organiser::draw(&view) }
            }
            { for conclusions.deadline.as_ref().map(|answer| deadline::answer(view.words, answer)) }
            { doubt_list(&page, &notes.doubts) }
            if !conclusions.assessment.outside {
                { missing_list(&page, &notes.missing) }
                { crate::why::of_loss(view.words, &conclusions) }
            }
            <section class="articles" aria-labelledby="articles-heading">
                <h3 id="articles-heading">{ view.words.shared.articles }</h3>
                { cite_list(&articles) }
                { work_paper::articles(view.words, conclusions.regulation, &articles) }
            </section>
        </AnswerFrame>
    }
}

/// What could not be reckoned.
fn problems(view: &View) -> Html {
    let Some(error) = &view.conclusions.too_large else { return Html::default() };
    let words = view.words;
    html! { <p class="error">{ (words.accountability.answer.not_reckoned)(&(words.shared.amount_error)(error)) }</p> }
}

fn outside(view: &View) -> Html {
    let article = view.conclusions.rules.outside.as_ref().map(|rule| &rule.article);
    html! { <p>{ view.words.accountability.answer.outside_more }{ cites(article) }</p> }
}
