//! What was entered: each question with its answer, and what was left open by name.

use crate::markup::prelude::*;
use chidu::regulation::Regulation;

use crate::questions::{Question, Silence, Subject, questions};
use crate::scenario::{Scenario, TextField};
use crate::words::Words;

/// What was entered, and what was not.
pub fn draw(words: &'static Words, regulation: &'static Regulation, scenario: &Scenario) -> Html {
    let own = &words.work_paper;
    let mut questions = questions(words, regulation, scenario);
    // The head has the day already.
    questions.retain(|question| question.subject != Subject::Text(TextField::AssessmentDay));
    let denied = |question: &&Question| {
        question.silence == Silence::NotTicked && question.answer.as_deref() == Some(words.shared.no)
    };
    let shown: Vec<&Question> =
        questions.iter().filter(|question| question.answer.is_some() && !denied(question)).collect();
    let silent = |silence: Silence| {
        questions.iter().filter(move |question| question.answer.is_none() && question.silence == silence)
    };
    let unknown: Vec<&str> = silent(Silence::Unknown).map(|question| question.name.as_str()).collect();
    let counts = [
        (own.denied, questions.iter().filter(denied).count()),
        (own.not_alleged, silent(Silence::NotAlleged).count()),
        (own.not_ticked, silent(Silence::NotTicked).count()),
    ];
    html! {
        <section class="paper-entered">
            <h2>{ own.inputs }</h2>
            if shown.is_empty() {
                <p>{ own.nothing }</p>
            } else {
                <table>
                    <thead><tr><th scope="col">{ own.question }</th><th scope="col">{ own.answer }</th></tr></thead>
                    <tbody>{ for shown.into_iter().map(row) }</tbody>
                </table>
            }
            if !unknown.is_empty() {
                <p class="paper-unknown">{ (own.unknown)(unknown.len()) }{ unknown.join(own.between) }{ own.stop }</p>
            }
            { for counts.into_iter().filter(|(_, count)| *count > 0).map(|(said, count)| html! { <p class="paper-unknown">{ said(count) }</p> }) }
        </section>
    }
}

fn row(question: &Question) -> Html {
    html! { <tr><th scope="row">{ &question.name }</th><td>{ question.answer.clone() }</td></tr> }
}
