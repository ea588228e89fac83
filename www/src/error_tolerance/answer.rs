//! The answer: verdict, condition by condition, what each reading leads to, who decides, what follows.

use crate::markup::prelude::*;
use chidu::deadline::Deadline;
use chidu::error_tolerance::{Eligibility, assess};
use chidu::regulation::error_tolerance::Provision;
use chidu::regulation::{Doubt, Regulation, Trigger};
use chidu::{Answer, RaisedDoubt, Trace, Truth};

use super::error_page::{ErrorPage, is_blank, use_error_page};
use super::procedure;
use super::start::{condition_list, example_list};
use super::verdict::{deciding_doubts, under_readings, verdict};
use crate::components::{
    AnswerFrame, Certainty, Cite, Point, cite_list, doubt_list, missing_list, parts_only, section,
};
use crate::deadline;
use crate::work_paper;

/// What the parts of the answer are drawn from.
pub struct View<'a> {
    /// The page.
    pub error: &'a ErrorPage,
    /// What the core answers.
    pub answer: &'a Answer<'static, Eligibility<'static>>,
}

/// The answer.
#[component]
pub fn AnswerView() -> Html {
    let Some(error) = use_error_page() else { return Html::default() };
    let Some(answer) = assess(error.regulation, &error.facts, Trace) else { return Html::default() };
    if is_blank(&error.scenario) {
        return html! {
            <AnswerFrame verdict={error.own().blank} certainty={Certainty::Open(2)}>
                { condition_list(error.words(), error.regulation) }
                <section>{ example_list(&error.page, error.regulation) }</section>
            </AnswerFrame>
        };
    }
    answered(&View { error: &error, answer: &answer })
}

fn answered(view: &View<'_>) -> Html {
    let (error, answer) = (view.error, view.answer);
    let verdict = verdict(error.words(), error.regulation, answer);
    let by_doubt = answer.doubts.iter().any(|raised| raised.decides);
    let asked = deadline::asked(error.regulation, &error.scenario, &error.page.state().years);
    let (raised, citations) = with_deadline(error.regulation, answer, asked.as_ref());
    let points = asked.as_ref().and_then(|asked| deadline::point(error.words(), asked));
    let points: Vec<Point> = points.into_iter().collect();
    let doubts = doubt_list(&error.page, &raised);
    let articles = parts_only(error.regulation, &citations);
    html! {
        <AnswerFrame verdict={verdict.sentence} certainty={verdict.certainty} {points}>
            if answer.value.eligible == Truth::Unknown { { missing_list(&error.page, &answer.missing) } }
            { readings(view) }
            { one_by_one(view) }
            if by_doubt { { doubts.clone() } }
            { procedure::effects(view) }
            { procedure::procedure(view) }
            { procedure::refusal(view) }
            { procedure::deadlines(view) }
            { for asked.as_ref().map(|asked| deadline::answer(error.words(), asked)) }
            if !by_doubt { { doubts } }
            { crate::why::of_error(error.words(), error.regulation, &error.facts, answer) }
            <section class="fund-articles" aria-labelledby="error-articles-heading">
                <h3 id="error-articles-heading">{ error.words().shared.articles }</h3>
                { cite_list(&articles) }
                { work_paper::articles(error.words(), error.regulation, &articles) }
            </section>
        </AnswerFrame>
    }
}

/// The doubts and articles of the answer and of the time limit asked for, each once, in the regulation's order.
pub fn with_deadline(
    regulation: &'static Regulation,
    answer: &Answer<'static, Eligibility<'static>>,
    asked: Option<&Answer<'static, Deadline<'static>>>,
) -> (Vec<RaisedDoubt<'static>>, Vec<&'static str>) {
    let of_limit = asked.map(|asked| asked.doubts.as_slice()).unwrap_or_default();
    let raised = regulation.doubts.iter().filter_map(|doubt| {
        let known = |raised: &&RaisedDoubt<'static>| raised.id == doubt.id;
        answer.doubts.iter().find(known).or_else(|| of_limit.iter().find(known)).cloned()
    });
    let limit_cites = |id: &&str| asked.is_some_and(|asked| asked.citations.contains(id));
    let articles = regulation.articles.iter().map(|article| article.id.as_str());
    (raised.collect(), articles.filter(|id| answer.citations.contains(id) || limit_cites(id)).collect())
}

/// Something laid down, with its article.
pub fn provision(view: &View<'_>, provision: &Provision) -> Html {
    html! { <>{ view.error.words().of(&provision.label) }{ " " }<Cite article={provision.article.clone()} /></> }
}

/// The doubts that the regulation ties to these places first.
pub fn touching(view: &View<'_>, triggers: &[Trigger]) -> Vec<&'static Doubt> {
    let raised = view.answer.doubts.iter().filter_map(|raised| view.error.regulation.doubt(raised.id));
    raised.filter(|doubt| doubt.raised_on.first().is_some_and(|place| triggers.contains(place))).collect()
}

/// The same in one line each, beside what they touch.
pub fn beside(view: &View<'_>, triggers: &[Trigger]) -> Html {
    html! { <>{ for touching(view, triggers).into_iter().map(|doubt| doubt_line(view, doubt)) }</> }
}

/// A doubt in one line.
pub fn doubt_line(view: &View<'_>, doubt: &Doubt) -> Html {
    html! {
        <p class="error-doubt"><span class="doubt-id">{ &doubt.id }</span>{ view.error.words().of(&doubt.title) }</p>
    }
}

/// What each reading of the deciding doubts leads to.
fn readings(view: &View<'_>) -> Html {
    let (error, own) = (view.error, view.error.own());
    let doubts = deciding_doubts(error.regulation, view.answer);
    if doubts.is_empty() {
        return Html::default();
    }
    let entry = |doubt: &'static Doubt| {
        let under = under_readings(error.regulation, &error.facts, doubt);
        let line = |(reading, eligible): (&chidu::regulation::Reading, Truth)| {
            html! { <li>{ (own.under_reading)(error.words().of(&reading.text), eligible) }</li> }
        };
        html! {
            <>
                { doubt_line(view, doubt) }
                <ul>{ for under.into_iter().map(line) }</ul>
            </>
        }
    };
    section(
        "error-readings",
        own.readings,
        Html::default(),
        html! { <>{ for doubts.into_iter().map(entry) }</> },
    )
}

/// Scope, conditions and circumstance, each with what is known of it.
fn one_by_one(view: &View<'_>) -> Html {
    let (error, own, value) = (view.error, view.error.own(), &view.answer.value);
    let row = |label: &str, truth: Truth, article: &str, beside: Html| {
        let class = match truth {
            Truth::Yes => "error-yes",
            Truth::No => "error-no",
            Truth::Unknown => "error-open",
        };
        html! {
            <li {class}>
                <strong>{ (own.holds)(truth) }</strong>
                <span>{ label }{ " " }<Cite article={article.to_owned()} />{ beside }</span>
            </li>
        }
    };
    let words = error.words();
    let loss = error.rules.loss_condition.as_ref();
    let condition =
        |(condition, truth): &(&'static chidu::regulation::error_tolerance::Precondition, Truth)| {
            let touches = Some(*condition) == loss;
            let doubts = if touches {
                beside(view, &[Trigger::MajorLossOrImpact, Trigger::LossLevelInQuestion])
            } else {
                Html::default()
            };
            row(words.of(&condition.label), *truth, &condition.article, doubts)
        };
    let present = value
        .present
        .iter()
        .map(|item| row(words.of(&item.label), Truth::Yes, &item.article, Html::default()));
    let circumstance = &error.rules.circumstances.article;
    let body = html! {
        <ul class="error-conditions">
            { row(own.in_scope, value.in_scope, &error.rules.scope.article, Html::default()) }
            if !value.in_scope.is_no() {
                { for value.conditions.iter().map(condition) }
                if value.present.is_empty() {
                    { row(own.any_circumstance, value.circumstance, circumstance, Html::default()) }
                } else {
                    { for present }
                }
            }
        </ul>
    };
    section("error-conditions", own.one_by_one, Html::default(), body)
}
