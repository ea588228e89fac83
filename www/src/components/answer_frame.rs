//! The place of the answer: the verdict with its certainty, always in sight, changes announced.

use crate::markup::prelude::*;
use chidu::regulation::edition::Force;
use gloo_timers::callback::Timeout;

use super::{Point, point_list};
use crate::page::{Page, use_page};
use crate::{regulations, work_paper};

/// How long the answer must rest before a change is announced.
const ANNOUNCE_AFTER_MS: u32 = 800;

/// How sure an answer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// One answer.
    Certain,
    /// One tier; what follows from it still depends on these doubts, by id, or on facts.
    TierCertain {
        /// The ids of the doubts.
        doubts: Vec<&'static str>,
        /// Whether facts are missing.
        open: bool,
    },
    /// This many answers are possible.
    Open(usize),
    /// Only the reading of the text is open.
    DependsOnDoubt,
}

#[derive(Properties, PartialEq)]
pub struct AnswerFrameProps {
    /// The verdict in one sentence.
    pub verdict: AttrValue,
    /// How sure it is.
    pub certainty: Certainty,
    /// What it says of each thing that was asked.
    #[prop_or_default]
    pub points: Vec<Point>,
    /// The rest of the answer.
    pub children: Children,
}

/// The place of the answer.
#[component]
pub fn AnswerFrame(props: &AnswerFrameProps) -> Html {
    let page = use_page();
    let words = &page.words().shared;
    let loaded_from = page.regulation().and_then(regulations::file_name);
    let certainty = words.certainty(&props.certainty);
    let class = match &props.certainty {
        Certainty::Certain => "certainty certainty-certain",
        Certainty::TierCertain { doubts, .. } if !doubts.is_empty() => "certainty certainty-doubt",
        Certainty::TierCertain { .. } | Certainty::Open(_) => "certainty certainty-open",
        Certainty::DependsOnDoubt => "certainty certainty-doubt",
    };
    html! { <>
        <section id="answer" class="answer" tabindex="-1" aria-labelledby="answer-heading">
            <h2 id="answer-heading" class="visually-hidden">{ words.answer }</h2>
            <div class="verdict">
                <p class={class}>{ &certainty }</p>
                <p class="verdict-sentence changed" key={props.verdict.to_string()}>{ &props.verdict }</p>
            </div>
            if let Some(name) = &loaded_from {
                <p class="loaded-from">{ (page.words().rule_files.answered_by)(name) }</p>
            }
            { point_list(&props.points) }
            <Announcement text={(words.announcement)(&certainty, &props.verdict)} />
            { force(&page) }
            { props.children.clone() }
            <p class="disclaimer">{ words.disclaimer }</p>
            if let Some(regulation) = page.regulation() {
                <p class="receipt">{ work_paper::receipt(page.words(), regulation) }</p>
            }
        </section>
        <a class="answer-bar" href="#answer">
            <span class="visually-hidden">{ words.show_answer }</span>
            <span>{ words.certainty_in_short(&props.certainty) }{ "　" }{ &props.verdict }</span>
        </a>
    </> }
}

/// Whether the edition is in force on the day of assessment, where that is not so or not known.
fn force(page: &Page) -> Option<Html> {
    let words = &page.words().shared;
    let date = page.words().deadline.date;
    let day = page.scenario().assessment_day()?;
    let said = match page.regulation()?.force_on(day) {
        Force::Yes => return None,
        Force::NotYet(from) => (words.not_yet_in_force)(&date(day), &date(from)),
        Force::Unknown => (words.force_unknown)(&date(day)),
    };
    Some(html! { <p class="force">{ said }</p> })
}

#[derive(Properties, PartialEq)]
struct AnnouncementProps {
    text: AttrValue,
}

/// Tells screen readers of a change once the reader pauses.
#[component]
fn Announcement(props: &AnnouncementProps) -> Html {
    let announced = use_state(AttrValue::default);
    {
        let announced = announced.clone();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let timeout = Timeout::new(ANNOUNCE_AFTER_MS, move || announced.set(text));
            move || drop(timeout)
        });
    }
    html! { <p role="status" class="visually-hidden">{ &*announced }</p> }
}
