//! The circumstances to choose from: all lists searched at once, or list by list.

use crate::markup::prelude::*;
use chidu::regulation::Item;
use chidu::{Stated, Truth};
use web_sys::HtmlInputElement;

use super::error_page::{ErrorPage, use_error_page};
use crate::components::Cite;
use crate::state::Action;
use crate::words::Words;

/// A list under its name; the numbers of its items are their places.
#[derive(Clone)]
struct Shelf {
    name: &'static str,
    article: &'static str,
    items: Vec<&'static Item>,
    numbered: bool,
}

/// The circumstances to choose from.
#[component]
pub fn ItemPicker() -> Html {
    let typed = use_state(String::new);
    let Some(error) = use_error_page() else { return Html::default() };
    let own = error.own();
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let shelves = shelves(&error);
    let words = words_of(&typed);
    let ids: Vec<String> = error.rules.items().map(|item| item.id.clone()).collect();
    html! {
        <>
            <p class="help">{ own.circumstances_help }</p>
            { chosen(&error, &shelves) }
            if shelves.len() > 1 {
                <div class="field picker-search">
                    <label for="item-search">{ own.search }</label>
                    <p class="help" id="item-search-help">{ own.search_help }</p>
                    <input id="item-search" type="text" autocomplete="off" value={(*typed).clone()} {oninput}
                        aria-describedby="item-search-help" />
                </div>
            }
            if words.is_empty() {
                { for shelves.iter().enumerate().map(|(place, shelf)| browse(&error, shelf, place, shelves.len() == 1)) }
            } else {
                { found(&error, &shelves, &words) }
            }
            <p>
                <button type="button" onclick={error.page.act(Action::AnswerItems(ids.clone(), Truth::No))}>{ own.none_chosen }</button>
                <button type="button" class="quiet" onclick={error.page.act(Action::AnswerItems(ids, Truth::Unknown))}>{ error.words().shared.clear_answers }</button>
            </p>
        </>
    }
}

fn shelves(error: &ErrorPage) -> Vec<Shelf> {
    let rules = error.rules;
    let general = Shelf {
        name: error.own().general,
        article: &rules.circumstances.article,
        items: rules.circumstances.items.iter().collect(),
        numbered: false,
    };
    let lists = rules.lists.iter().flat_map(|lists| &lists.lists).map(|list| Shelf {
        name: error.words().of(&list.name),
        article: list.items.first().map_or("", |item| item.article.as_str()),
        items: list.items.iter().collect(),
        numbered: true,
    });
    let further = rules.lists.iter().filter_map(|lists| lists.further.as_ref()).map(|item| Shelf {
        name: error.own().further,
        article: &item.article,
        items: vec![item],
        numbered: false,
    });
    std::iter::once(general).chain(lists).chain(further).collect()
}

/// The words searched for, in lower case.
pub fn words_of(typed: &str) -> Vec<String> {
    typed
        .split(|c: char| c.is_whitespace() || c == '、' || c == '，')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether an item holds every word searched for, in either language or in its operative words.
pub fn matches(item: &Item, words: &[String]) -> bool {
    let quote = item.quote.as_deref().unwrap_or_default();
    let held = format!("{} {} {quote} {}", item.label.zh, item.label.en, item.id).to_lowercase();
    words.iter().all(|word| held.contains(word.as_str()))
}

/// What is chosen, each with a button to take it out.
fn chosen(error: &ErrorPage, shelves: &[Shelf]) -> Html {
    let stated = &error.facts.stated;
    let row = |shelf: &Shelf, place: usize, item: &'static Item| {
        let label = error.words().of(&item.label);
        let out = error.page.act(Action::AnswerItem(item.id.clone(), Truth::Unknown));
        html! {
            <li key={item.id.clone()}>
                <span>{ label }{ " " }<small>{ place_name(error.words(), error, shelf, place) }</small></span>
                <button type="button" class="quiet" onclick={out} aria-label={format!("{} {label}", error.own().take_out)}>{ error.own().take_out }</button>
            </li>
        }
    };
    let rows: Vec<Html> = shelves
        .iter()
        .flat_map(|shelf| shelf.items.iter().enumerate().map(move |(place, item)| (shelf, place, *item)))
        .filter(|(_, _, item)| stated.item(&item.id).is_yes())
        .map(|(shelf, place, item)| row(shelf, place, item))
        .collect();
    html! {
        if !rows.is_empty() {
            <ul class="picker-chosen" aria-label={(error.own().chosen)(rows.len())}>{ rows }</ul>
        }
    }
}

/// The list and the number of an item: annex 3, item 9.
fn place_name(words: &Words, error: &ErrorPage, shelf: &Shelf, place: usize) -> String {
    let item = shelf.items.get(place);
    let article = item.and_then(|item| error.regulation.article(&item.article));
    let label = article.map_or("", |article| words.of(&article.label));
    if shelf.numbered {
        format!("{label} {}", (words.error_tolerance.item_number)(place + 1))
    } else {
        label.to_owned()
    }
}

/// A list to unfold; the only one there is lies open.
fn browse(error: &ErrorPage, shelf: &Shelf, place: usize, only: bool) -> Html {
    let stated: &Stated = &error.facts.stated;
    let chosen = shelf.items.iter().filter(|item| stated.item(&item.id).is_yes()).count();
    html! {
        <details class="picker-list" key={place} open={only}>
            <summary>{ (error.own().list_holds)(shelf.name, shelf.items.len(), chosen) }</summary>
            <Cite article={shelf.article} />
            <ul class="picker-items">
                { for shelf.items.iter().enumerate().map(|(place, item)| card(error, shelf, place, item, &[])) }
            </ul>
        </details>
    }
}

/// The items of all lists that match, each list under its name.
fn found(error: &ErrorPage, shelves: &[Shelf], words: &[String]) -> Html {
    let total = shelves.iter().flat_map(|shelf| &shelf.items).filter(|item| matches(item, words)).count();
    let shelf = |shelf: &Shelf| {
        let hits: Vec<Html> = shelf
            .items
            .iter()
            .enumerate()
            .filter(|(_, item)| matches(item, words))
            .map(|(place, item)| card(error, shelf, place, item, words))
            .collect();
        html! {
            if !hits.is_empty() {
                <div class="picker-found">
                    <h4>{ shelf.name }{ " " }<Cite article={shelf.article} /></h4>
                    <ul class="picker-items">{ hits }</ul>
                </div>
            }
        }
    };
    html! {
        <>
            <p role="status" class="help">{ (error.own().found)(total) }</p>
            { for shelves.iter().map(shelf) }
        </>
    }
}

/// An item to tick, with its place and its operative words.
fn card(error: &ErrorPage, shelf: &Shelf, place: usize, item: &'static Item, searched: &[String]) -> Html {
    let id = format!("pick-{}", item.id);
    let is_chosen = error.facts.stated.item(&item.id).is_yes();
    let toggled = if is_chosen { Truth::Unknown } else { Truth::Yes };
    let onchange = error.page.act::<Event>(Action::AnswerItem(item.id.clone(), toggled));
    let quote = item.quote.as_ref().map(|quote| (error.words().shared.operative_words)(quote));
    html! {
        <li key={item.id.clone()} class="picker-item">
            <input type="checkbox" id={id.clone()} checked={is_chosen} {onchange} />
            <label for={id}>
                <span>{ marked(error.words().of(&item.label), searched) }</span>
                <small>{ place_name(error.words(), error, shelf, place) }</small>
                if let Some(quote) = quote {
                    <small class="picker-quote">{ marked(&quote, searched) }</small>
                }
            </label>
        </li>
    }
}

/// A text with the first word searched for marked where it first stands.
fn marked(text: &str, searched: &[String]) -> Html {
    let at = searched.iter().find_map(|word| {
        let start = text.to_lowercase().find(word.as_str())?;
        let (before, rest) = (text.get(..start)?, text.get(start..)?);
        Some((before, rest.get(..word.len())?, rest.get(word.len()..)?))
    });
    match at {
        Some((before, word, after)) => html! { <>{ before }<mark>{ word }</mark>{ after }</> },
        None => html! { { text } },
    }
}
