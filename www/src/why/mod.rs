//! Why the answer is what it is: what would change it, how it follows step by step, what stood in the way of the
//! other answers.

mod names;
mod tree;
mod turns;

use crate::markup::prelude::*;
use chidu::error_tolerance::{Eligibility, ErrorFacts};
use chidu::regulation::Regulation;
use chidu::turning::{error_facts, fund_facts, fund_numbers, loss_facts, loss_numbers};
use chidu::{Answer, Claim, Conclusion, Step, Truth};

use crate::accountability::Conclusions;
use crate::fund::Case;
use crate::words::Words;

/// What the parts are drawn from.
pub struct View {
    /// The words of the reader's language.
    pub words: &'static Words,
    /// The regulation.
    pub regulation: &'static Regulation,
}

/// A step in words.
pub fn step_in_words(words: &'static Words, regulation: &'static Regulation, step: &Step<'static>) -> String {
    tree::name(&View { words, regulation }, step)
}

/// Why a fund's loss takes its path.
pub fn of_fund(case: &Case<'_>) -> Html {
    let view = View { words: case.words, regulation: case.regulation };
    let to = |paths: &Vec<_>| {
        let names: Vec<String> = paths.iter().map(|path| names::path(&view, *path)).collect();
        (case.words.fund.one_of)(&names, 0)
    };
    let facts = &case.typed.facts;
    let numbers = fund_numbers(case.regulation, facts);
    let mut lines: Vec<Html> =
        numbers.iter().map(|turning| turns::number(&view, case.words.fund.loss, turning, &to)).collect();
    lines.retain(|line| *line != Html::default());
    let single: Vec<String> = fund_facts(case.regulation, facts)
        .iter()
        .map(|(question, paths)| turns::fact(&view, &facts.stated, question, &to(paths)))
        .collect();
    html! { <>{ turns::section(&view, lines, single) }{ derived(&view, &case.answer.trace) }</> }
}

/// Why a loss is of its tier, and what follows from it.
pub fn of_loss(words: &'static Words, conclusions: &Conclusions) -> Html {
    let view = View { words, regulation: conclusions.regulation };
    let Some(facts) = &conclusions.facts else { return Html::default() };
    let rules = conclusions.rules;
    let to = |tiers: &Vec<_>| match tiers.as_slice() {
        [] => words.why.outside.to_owned(),
        tiers => crate::accountability::names::tiers(words, rules, tiers),
    };
    let numbers = loss_numbers(conclusions.regulation, facts);
    let mut lines: Vec<Html> =
        numbers.iter().map(|turning| turns::number(&view, words.shared.loss_of_tier, turning, &to)).collect();
    lines.retain(|line| *line != Html::default());
    let single: Vec<String> = loss_facts(conclusions.regulation, facts)
        .iter()
        .map(|(question, tiers)| turns::fact(&view, &facts.loss.stated, question, &to(tiers)))
        .collect();
    let own = |step: &&Step<'static>| match step.claim {
        Claim::Conclusion(Conclusion::Treated { responsibility, .. }) => {
            conclusions.own.is_none_or(|own| own == responsibility)
        }
        _ => true,
    };
    let trace: Vec<Step<'static>> = conclusions.derivation().filter(own).cloned().collect();
    html! { <>{ turns::section(&view, lines, single) }{ derived(&view, &trace) }</> }
}

/// Why an error is eligible or not.
pub fn of_error(
    words: &'static Words,
    regulation: &'static Regulation,
    facts: &ErrorFacts,
    answer: &Answer<'static, Eligibility<'static>>,
) -> Html {
    let view = View { words, regulation };
    let single: Vec<String> = error_facts(regulation, facts)
        .iter()
        .map(|(question, truth)| turns::fact(&view, &facts.stated, question, (words.why.eligible)(*truth)))
        .collect();
    html! { <>{ turns::section(&view, Vec::new(), single) }{ derived(&view, &answer.trace) }</> }
}

/// The derivation of what holds and of what is possible, and what stood in the way of the rest.
fn derived(view: &View, trace: &[Step<'static>]) -> Html {
    let why = &view.words.why;
    let of = |truth| trace.iter().filter(move |step| step.holds == truth);
    let folded = |step: &Step<'static>, summary: fn(&str) -> String| {
        let steps = if step.holds == Truth::Unknown { tree::open } else { tree::below };
        html! {
            <details class="why-steps">
                <summary>{ summary(&tree::name(view, step)) }</summary>
                { steps(view, step) }
            </details>
        }
    };
    let mut refused = of(Truth::No).peekable();
    // A refusal that is the whole answer is derived, not asked about.
    let only = trace.len() == 1;
    let count = of(Truth::No).count();
    html! {
        <section class="why" aria-labelledby="why-heading">
            <h3 id="why-heading">{ why.why }</h3>
            { for of(Truth::Yes).map(|step| folded(step, why.derivation)) }
            { for of(Truth::Unknown).map(|step| folded(step, why.still_needed)) }
            if only {
                { for refused.map(|step| folded(step, why.derivation)) }
            } else if refused.peek().is_some() {
                <details class="why-not">
                    <summary>{ (why.why_not)(count) }</summary>
                    <ul>
                        { for refused.map(|step| html! {
                            <li>{ (why.not)(&tree::name(view, step)) }{ tree::below(view, step) }</li>
                        }) }
                    </ul>
                </details>
            }
        </section>
    }
}
