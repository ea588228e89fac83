//! What stands on paper only: which regulation and edition, what was entered, the doubts and articles in
//! full. The answer between them is the one on the screen.

mod entered;

use crate::markup::prelude::*;
use chidu::regulation::{Doubt, Regulation};

use crate::page::{Page, today};
use crate::regulations;
use crate::words::{Words, WorkPaperWords};

/// How many digits of the rule file's hash are shown.
const HASH_DIGITS: usize = 12;

/// The head of the paper: title, what it rests on, what was entered.
pub fn head(page: &Page, regulation: &'static Regulation) -> Html {
    let (words, own) = (page.words(), &page.words().work_paper);
    let identity = &regulation.identity;
    let unit_name = page.state().unit_name.trim().to_owned();
    let day = page.scenario().assessment_day().map(|day| day.to_string());
    let row = |name: &str, value: Html| html! { <tr><th scope="row">{ name }</th><td>{ value }</td></tr> };
    html! {
        <div class="paper paper-head">
            <p class="paper-title">{ own.title }</p>
            <table class="paper-identity"><tbody>
                if !unit_name.is_empty() {
                    { row(own.unit_name, unit_name.into()) }
                }
                { row(own.regulation, words.of(&identity.title).into()) }
                { for identity.number.as_ref().map(|number| row(own.number, number.into())) }
                { row(own.edition, edition(own, regulation).into()) }
                { row(own.rule_file, html! { <>{ file(words, regulation) }{ " " }{ (own.hash)(hash(regulation)) }</> }) }
                { row(own.build, crate::BUILD.into()) }
                { row(own.assessment_day, day.unwrap_or_else(|| own.latest_edition.to_owned()).into()) }
                { row(own.printed, html! { <span id="printed">{ today().map(|day| day.to_string()) }</span> }) }
            </tbody></table>
            { entered::draw(words, regulation, &page.scenario()) }
        </div>
    }
}

fn edition(words: &WorkPaperWords, regulation: &Regulation) -> String {
    match regulation.identity.in_force {
        Some(day) => (words.in_force)(&day.to_string()),
        None => words.undated.to_owned(),
    }
}

/// The rule file: the one loaded, or its path in the product's source.
fn file(words: &Words, regulation: &Regulation) -> String {
    let identity = &regulation.identity;
    regulations::file_name(regulation).map_or_else(
        || format!("rules/{}/{}.toml", identity.id, identity.edition),
        |name| (words.rule_files.source)(&name),
    )
}

/// What an answer rests on, in one line.
pub fn receipt(words: &Words, regulation: &Regulation) -> String {
    (words.work_paper.receipt)(&regulation.receipt(), &file(words, regulation))
}

fn hash(regulation: &Regulation) -> &str {
    regulation.file_sha256.get(..HASH_DIGITS).unwrap_or_default()
}

/// The foot of the paper: the disclaimer, and what the paper rests on once more.
pub fn foot(page: &Page, regulation: &'static Regulation) -> Html {
    let (words, own) = (page.words(), &page.words().work_paper);
    let title = words.of(&regulation.identity.short_title);
    html! {
        <div class="paper paper-foot">
            <p>{ words.shared.disclaimer }</p>
            <p class="paper-line">{ (own.footer)(title, &edition(own, regulation), hash(regulation)) }</p>
        </div>
    }
}

/// Every reading of a doubt, with the reader's choice.
pub fn readings(words: &Words, doubt: &Doubt, chosen: Option<&str>) -> Html {
    if doubt.readings.is_empty() {
        return Html::default();
    }
    let own = &words.work_paper;
    let reading = |reading: &chidu::regulation::Reading| {
        let mark = if chosen == Some(reading.id.as_str()) { own.chosen } else { "" };
        html! { <li>{ words.of(&reading.text) }<strong>{ mark }</strong></li> }
    };
    html! {
        <div class="paper">
            <p>{ own.readings }</p>
            <ol>{ for doubt.readings.iter().map(reading) }</ol>
            if chosen.is_none() {
                <p>{ own.none_chosen }</p>
            }
        </div>
    }
}

/// The articles cited, with our summary and their operative words.
pub fn articles(words: &Words, regulation: &'static Regulation, cited: &[AttrValue]) -> Html {
    let own = &words.work_paper;
    let row = |id: &AttrValue| {
        let article = regulation.article(id)?;
        Some(html! {
            <tr>
                <th scope="row">{ words.of(&article.label) }</th>
                <td>
                    { words.of(&article.summary) }
                    if let Some(quote) = &article.quote {
                        <span class="paper-quote">{ (words.shared.operative_words)(quote) }</span>
                    }
                </td>
            </tr>
        })
    };
    html! {
        <div class="paper">
            <h3>{ own.articles }</h3>
            <table class="paper-articles"><tbody>{ for cited.iter().filter_map(row) }</tbody></table>
        </div>
    }
}
