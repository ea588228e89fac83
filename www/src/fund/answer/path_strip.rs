//! A path as a strip: who does what in order, the form on the first step, the deciding body emphasised.

use crate::markup::prelude::*;
use chidu::fund_tolerance::Path;
use chidu::regulation::fund_tolerance::{self as rules, DecisionKind, Form, PathStep};

use crate::components::Cite;
use crate::fund::verdict::Case;
use crate::words::{Language, Words};

/// How a path is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    /// It is due: step by step.
    Due,
    /// It is the one that may be due: step by step.
    Possible,
    /// One of two that may be due: in short, with its form.
    Either,
    /// It is not due: faint and in short.
    Other,
}

/// A path.
pub fn strip(case: &Case<'_>, path: Path, drawn: Drawn, heading: &str, opens: Vec<String>) -> Html {
    let rules = if path == Path::Filing { &case.rules.filing } else { &case.rules.application };
    let class = match drawn {
        Drawn::Due => "fund-path fund-path-due",
        Drawn::Possible => "fund-path fund-path-possible",
        Drawn::Either => "fund-path fund-path-either",
        Drawn::Other => "fund-path fund-path-other",
    };
    let body = match drawn {
        Drawn::Due | Drawn::Possible => in_full(case.words, rules),
        Drawn::Either => html! { <>{ form(case.words, &rules.form) }{ in_short(case.words, rules) }</> },
        Drawn::Other => in_short(case.words, rules),
    };
    html! {
        <div {class}>
            <h3>{ heading }</h3>
            <Cite article={rules.article.clone()} />
            { for opens.into_iter().map(|opens| html! { <p class="fund-opens">{ opens }</p> }) }
            { body }
        </div>
    }
}

fn in_full(words: &Words, path: &rules::Path) -> Html {
    let step = |(place, step): (usize, &PathStep)| {
        html! {
            <li class={classes!(step.decides.then_some("fund-step-decides"))}>
                <strong>{ words.of(&step.who) }</strong>
                <span>{ words.of(&step.what) }</span>
                if step.decides {
                    <em>{ deciding(words, path.decision_kind) }</em>
                }
                if place == 0 {
                    { form(words, &path.form) }
                }
            </li>
        }
    };
    html! { <ol class="fund-steps">{ for path.steps.iter().enumerate().map(step) }</ol> }
}

/// Who acts, one after the other; a body that acts twice in a row is named once.
fn in_short(words: &Words, path: &rules::Path) -> Html {
    let mut turns: Vec<(&str, bool)> = Vec::new();
    for step in &path.steps {
        match turns.last_mut() {
            Some((who, decides)) if *who == words.of(&step.who) => *decides |= step.decides,
            _ => turns.push((words.of(&step.who), step.decides)),
        }
    }
    let turn = |(who, decides): (&str, bool)| {
        html! { <li class={classes!(decides.then_some("fund-step-decides"))}>{ who }</li> }
    };
    html! { <ol class="fund-steps-short">{ for turns.into_iter().map(turn) }</ol> }
}

fn deciding(words: &Words, kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::DecisionThenRecord => words.fund.decides,
        DecisionKind::RecommendationThenApproval => words.fund.approves,
    }
}

/// A form's name and its annex.
pub fn named<'f>(words: &Words, form: &'f Form) -> (&'f str, &'f str) {
    match words.language {
        Language::Zh => (&form.name, &form.annex),
        Language::En => (&form.name_en, &form.annex_en),
    }
}

fn form(words: &Words, form: &Form) -> Html {
    let (name, annex) = named(words, form);
    let holders: Vec<&str> = form.copy_holders.iter().map(|holder| words.of(holder)).collect();
    html! {
        <span class="fund-form">
            <span>{ (words.fund.form)(name, annex) }</span>
            <span class="fund-copies">{ (words.fund.copies)(form.copies) }</span>
            <span>{ (words.fund.holders)(&holders.join(words.fund.list_comma)) }</span>
        </span>
    }
}
