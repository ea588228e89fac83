//! What would change the answer: the next numbers up and down, and the single facts.

use crate::markup::prelude::*;
use chidu::turning::{Number, Turn, Turning};
use chidu::{Percent, Question, Stated, Yuan};
use rust_decimal::Decimal;

use super::{View, names};

/// More answers that turn it than this are folded.
const SHOWN: usize = 4;

/// The section; a sentence where nothing would.
pub fn section(view: &View, numbers: Vec<Html>, facts: Vec<String>) -> Html {
    let why = &view.words.why;
    let nothing = numbers.is_empty() && facts.is_empty();
    let list = html! { <ul>{ for facts.iter().map(|fact| html! { <li>{ fact }</li> }) }</ul> };
    html! {
        <section class="turns" aria-labelledby="turns-heading">
            <h3 id="turns-heading">{ why.changes }</h3>
            if nothing {
                <p class="help">{ why.no_changes }</p>
            } else {
                <p class="help">{ why.changes_help }</p>
            }
            if !numbers.is_empty() {
                <dl class="turns-numbers">{ for numbers }</dl>
            }
            if facts.len() > SHOWN {
                <details><summary>{ (why.facts_that_turn)(facts.len()) }</summary>{ list }</details>
            } else if !facts.is_empty() {
                { list }
            }
        </section>
    }
}

/// One number: where it stands and where it turns; nothing where it turns nowhere.
pub fn number<A>(view: &View, loss: &str, turning: &Turning<A>, to: &dyn Fn(&A) -> String) -> Html {
    let line = |turn: &Option<Turn<A>>, up: bool| {
        let turn = turn.as_ref()?;
        let when = when(view, turning, turn, up);
        Some(html! { <dd>{ (view.words.why.becomes)(&when, &to(&turn.to)) }</dd> })
    };
    let lines: Vec<Html> = line(&turning.down, false).into_iter().chain(line(&turning.up, true)).collect();
    if lines.is_empty() {
        return Html::default();
    }
    let name = match turning.number {
        Number::LossAmount => loss,
        number => (view.words.why.number)(number),
    };
    let now = (view.words.why.now)(name, &shown(view, turning.number, turning.value));
    html! { <div><dt>{ now }</dt>{ for lines }</div> }
}

fn when<A>(view: &View, turning: &Turning<A>, turn: &Turn<A>, up: bool) -> String {
    let why = &view.words.why;
    let at = shown(view, turning.number, turn.at);
    let distance = turning.distance(turn);
    let far = (!distance.is_zero()).then(|| shown(view, turning.number, distance));
    (why.turn)(up, turn.included, &at, far.as_deref())
}

fn shown(view: &View, number: Number, value: Decimal) -> String {
    if number.is_rate() {
        return Percent::new(value).map_or_else(|_| value.to_string(), |percent| format!("{percent}%"));
    }
    Yuan::new(value).map_or_else(|_| value.to_string(), |amount| names::money(view, amount))
}

/// One fact, answered otherwise.
pub fn fact(view: &View, stated: &Stated, question: &Question<'_>, to: &str) -> String {
    let now = match question {
        Question::Fact(fact) => stated.fact(*fact),
        Question::Item(id) => stated.item(id),
        _ => return String::new(),
    };
    let changed = (view.words.why.if_fact)(&names::question(view, question), (!now).known());
    (view.words.why.becomes)(&changed, to)
}
