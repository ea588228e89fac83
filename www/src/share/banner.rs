//! The banner of a page opened from a link.

use crate::markup::prelude::*;

use super::arrival::{Arrival, Opened};
use crate::page::Page;
use crate::state::Action;

/// Says that the page was opened from a link, or why a link could not be.
pub fn banner(page: &Page) -> Html {
    let words = &page.words().share;
    let (class, said) = match &page.state().arrival {
        None => return Html::default(),
        Some(Arrival::Opened(opened)) => ("notice arrival", html! { { opened_from(page, opened) } }),
        Some(Arrival::Refused(mistake)) => {
            ("notice arrival arrival-refused", html! { <p>{ (words.mistake)(mistake) }</p> })
        }
    };
    html! {
        <div {class}>
            { said }
            <button type="button" class="quiet" onclick={page.act(Action::DismissArrival)}>{ words.dismiss }</button>
        </div>
    }
}

fn opened_from(page: &Page, opened: &Opened) -> Html {
    let words = &page.words().share;
    let swap = if opened.link_shown { words.show_before } else { words.show_link };
    html! {
        <>
            <p>
                { if opened.link_shown { words.opened } else { words.before_shown } }
                if opened.link_shown && opened.can_swap() {
                    { page.words().keep.between }{ words.before_is_kept }
                }
            </p>
            if opened.can_swap() {
                <button type="button" onclick={page.act(Action::SwapArrival)}>{ swap }</button>
            }
        </>
    }
}
