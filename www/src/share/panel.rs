//! The link to the scenario on the page, to copy or to scan.

use crate::markup::prelude::*;

use super::{code, link};
use crate::browser;
use crate::keep::{Bar, Said};
use crate::page::Page;

/// The id of the field with the link.
const LINK: &str = "share-link";

/// The panel with the link.
pub fn panel(page: &Page, bar: &UseStateHandle<Bar>) -> Html {
    let words = &page.words().share;
    let Some(regulation) = &page.state().regulation else { return Html::default() };
    let address = format!("{}#{}", browser::address(), link::write(regulation, &page.scenario()));
    let copy = {
        let (address, bar) = (address.clone(), bar.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = browser::copy(&address);
            if !copied {
                browser::select_soon(LINK);
            }
            bar.set(bar.saying(if copied { Said::LinkCopied } else { Said::NotCopied }));
        })
    };
    let drawn = code::code(&address, words.code);
    html! {
        <>
            <div class="field">
                <label for={LINK}>{ words.link }</label>
                <p class="help" id="share-help">{ words.link_help }{ page.words().keep.between }{ page.words().keep.secrets }</p>
                <div class="share-row">
                    <input id={LINK} type="text" readonly="readonly" value={address.clone()} aria-describedby="share-help" />
                    <button type="button" onclick={copy}>{ words.copy_link }</button>
                </div>
            </div>
            if let Some(drawn) = drawn {
                <figure class="share-code">
                    { drawn }
                    <figcaption class="help">{ words.code_help }</figcaption>
                </figure>
            } else {
                <p class="help">{ (words.too_long)(address.len(), code::MOST) }</p>
            }
        </>
    }
}
