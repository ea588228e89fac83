//! Before a regulation is chosen: which question each answers, and for whom.

use crate::markup::prelude::*;
use chidu::regulation::{Family, Regulation};

use crate::components::of_family;
use crate::page::{Page, use_page};
use crate::rule_files;
use crate::state::Action;
use crate::training::exercise_list;

/// Before a regulation is chosen.
#[component]
pub fn Welcome() -> Html {
    let page = use_page();
    let words = &page.words().shared;
    html! {
        <main class="welcome">
            { rule_files::missing(&page) }
            <h2>{ words.choose_regulation }</h2>
            <p>{ words.choose_regulation_help }</p>
            { for Family::ALL.into_iter().map(|family| question(&page, family)) }
            { rule_files::invitation(&page) }
            { exercise_list(&page) }
            <p class="disclaimer">{ words.disclaimer }</p>
            <p class="privacy">{ words.privacy }</p>
            <p class="help">{ page.words().work_paper.build }{ " " }{ crate::BUILD }</p>
        </main>
    }
}

/// A question, and the regulations that answer it.
fn question(page: &Page, family: Family) -> Html {
    let words = &page.words().shared;
    html! {
        if of_family(family).next().is_some() {
            <h3>{ (words.family)(family) }</h3>
            <p class="help">{ (words.family_help)(family) }</p>
            <div class="welcome-regulations">{ for of_family(family).map(|regulation| card(page, regulation)) }</div>
        }
    }
}

/// One regulation: whom it is for.
fn card(page: &Page, regulation: &'static Regulation) -> Html {
    let words = page.words();
    let identity = &regulation.identity;
    let heading = format!("welcome-{}", identity.id);
    let choose = Action::ChooseRegulation(Some(identity.id.clone()));
    html! {
        <section class="welcome-regulation" aria-labelledby={heading.clone()}>
            <h4 id={heading}>{ words.of(&identity.title) }</h4>
            <p>{ words.of(&identity.applies_to) }</p>
            <p><button type="button" class="welcome-choose" onclick={page.act(choose)}>
                { (words.shared.use_regulation)(words.of(&identity.short_title)) }
            </button></p>
        </section>
    }
}
