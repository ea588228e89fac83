//! Who decides and how, what an exemption brings, what a refusal means, the time limits.

use crate::markup::prelude::*;
use chidu::Truth;
use chidu::error_tolerance::Route;
use chidu::regulation::error_tolerance::Provision;
use chidu::regulation::{DeadlineRule, Trigger};

use super::answer::{View, beside, doubt_line, provision, touching};
use crate::components::{Cite, section};

/// What an exemption brings, unless it is refused.
pub fn effects(view: &View<'_>) -> Html {
    let eligible = view.answer.value.eligible;
    if eligible.is_no() {
        return Html::default();
    }
    let (own, words, rules) = (view.error.own(), view.error.words(), &view.error.rules.effects);
    let heading = if eligible.is_yes() { own.effects } else { own.effects_if };
    let body = html! {
        <>
            <p>{ words.of(&rules.combination) }{ " " }<Cite article={rules.article.clone()} /></p>
            <ul>{ for rules.effects.iter().map(|effect| html! { <li>{ words.of(&effect.label) }</li> }) }</ul>
            { beside(view, &[Trigger::ErrorMayBeTolerated]) }
        </>
    };
    section("error-effects", heading, Html::default(), body)
}

/// Who starts it, who decides, what they look at, what is done afterwards.
pub fn procedure(view: &View<'_>) -> Html {
    let (error, own, value) = (view.error, view.error.own(), &view.answer.value);
    if value.in_scope.is_no() {
        return Html::default();
    }
    let rules = error.rules;
    let names = |provisions: &[Provision]| {
        let names: Vec<&str> = provisions.iter().map(|one| error.words().of(&one.label)).collect();
        names.join(own.comma)
    };
    let cited = |provisions: &[Provision]| {
        provisions.first().map(|one| html! { <Cite article={one.article.clone()} /> }).unwrap_or_default()
    };
    let superior = rules.superior_handling.iter().filter(|_| !value.superior_handling.is_no());
    let body = html! {
        <dl class="error-procedure">
            { start(view) }
            if !rules.authorities.is_empty() {
                <dt>{ own.authorities }</dt>
                <dd>{ names(&rules.authorities) }{ " " }{ cited(&rules.authorities) }{ beside(view, &[Trigger::SeveralAuthorities]) }</dd>
            }
            { for superior.map(|item| html! {
                <>
                    <dt>{ (own.superior)(value.superior_handling) }</dt>
                    <dd>{ error.words().of(&item.label) }{ " " }<Cite article={item.article.clone()} /></dd>
                </>
            }) }
            if !rules.elements.is_empty() {
                <dt>{ own.elements }</dt>
                <dd>{ names(&rules.elements) }{ " " }{ cited(&rules.elements) }</dd>
            }
            { for rules.informing.iter().map(|informing| html! {
                <><dt>{ own.afterwards }</dt><dd>{ provision(view, informing) }</dd></>
            }) }
        </dl>
    };
    section("error-procedure", own.procedure, Html::default(), body)
}

/// The route taken, or the ways in which it may start.
fn start(view: &View<'_>) -> Html {
    let (error, own) = (view.error, view.error.own());
    let rules = error.rules;
    let chosen = rules.initiators().find(|one| error.facts.initiated_by.as_ref() == Some(&one.id));
    let Some(initiator) = chosen else {
        return html! {
            <>
                <dt>{ own.not_started }</dt>
                <dd>
                    <ul>{ for rules.initiators().map(|one| html! { <li>{ provision(view, one) }</li> }) }</ul>
                    { beside(view, &[Trigger::InitiatorUnknown]) }
                </dd>
            </>
        };
    };
    let then = match view.answer.value.route {
        Some(Route::OwnMotion(rule)) => error.words().of(&rule.met.label),
        Some(Route::Accountability(rule)) => error.words().of(&rule.not_met.label),
        Some(Route::Application(rule)) => error.words().of(&rule.label),
        None => "",
    };
    html! {
        <>
            <dt>{ own.started }</dt>
            <dd>
                { provision(view, initiator) }
                if !then.is_empty() { <p>{ then }</p> }
            </dd>
        </>
    }
}

/// What a refusal means, unless the error is certainly eligible.
pub fn refusal(view: &View<'_>) -> Html {
    let value = &view.answer.value;
    if value.eligible.is_yes() || value.in_scope.is_no() {
        return Html::default();
    }
    let not_met = view.error.rules.own_motion.as_ref().map(|rule| &rule.not_met);
    let doubts = touching(view, &[Trigger::ErrorMayBeRefused]);
    if not_met.is_none() && doubts.is_empty() {
        return Html::default();
    }
    let body = html! {
        <>
            { for not_met.map(|one| html! { <p>{ provision(view, one) }</p> }) }
            { for doubts.into_iter().map(|doubt| doubt_line(view, doubt)) }
        </>
    };
    section("error-refusal", view.error.own().refusal, Html::default(), body)
}

/// The time limits laid down.
pub fn deadlines(view: &View<'_>) -> Html {
    let rules = &view.error.regulation.deadlines;
    if rules.is_empty() || view.answer.value.in_scope == Truth::No {
        return Html::default();
    }
    let (own, words) = (view.error.own(), view.error.words());
    let line = |rule: &DeadlineRule| {
        let extension = rule.extension.as_ref();
        let consultation = extension.and_then(|extension| extension.consultation.as_ref());
        let parts = [
            rule.working_days.map(|days| (own.working_days)(days)),
            extension.and_then(|extension| extension.working_days).map(|days| (own.extension)(days)),
            consultation.map(|consultation| (own.consult)(words.of(&consultation.with))),
            Some((own.from)(words.of(&rule.runs_from))),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        html! {
            <>
                <dt>{ words.of(&rule.label) }</dt>
                <dd>
                    { parts.join(own.semicolon) }{ " " }<Cite article={rule.article.clone()} />
                    { for rule.doubts.iter().filter_map(|id| view.error.regulation.doubt(id)).map(|doubt| doubt_line(view, doubt)) }
                </dd>
            </>
        }
    };
    let body = html! { <dl class="error-procedure">{ for rules.iter().map(line) }</dl> };
    section("error-deadlines", own.deadlines, Html::default(), body)
}
