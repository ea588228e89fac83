//! The derivation as a tree: each step holds, fails or is open; it compares a fact with a quoted figure, says
//! whether the number itself is included, and by which article.

use crate::markup::prelude::*;
use chidu::regulation::accountability::Tier;
use chidu::{Claim, Conclusion, Join, LossRate, Percent, Side, Step, Truth, Yardstick, Yuan};

use super::{View, names};
use crate::accountability::names as tiers;
use crate::components::Cite;
use crate::fund;

/// More steps of a kind than this are folded.
const SHOWN: usize = 5;

/// What a step at the root concludes.
pub fn name(view: &View, step: &Step<'static>) -> String {
    let words = view.words;
    let tier = |tier: Tier| match &view.regulation.accountability {
        Some(rules) => tiers::tier(words, rules, tier),
        None => String::new(),
    };
    let Claim::Conclusion(conclusion) = &step.claim else { return text(view, step) };
    match *conclusion {
        Conclusion::Path(path) => names::path(view, path),
        Conclusion::Tier(of) => tier(of),
        Conclusion::AtLeast(of) => (words.why.at_least)(&tier(of)),
        Conclusion::ConsequenceAtLeast(of) => (words.why.consequence_at_least)(&tier(of)),
        Conclusion::Treated { tier: of, responsibility } => {
            (words.why.treated)((words.accountability.responsibility)(responsibility), &tier(of))
        }
        Conclusion::WithinLimitsOf(id) => {
            let rules = view.regulation.fund_tolerance.as_ref();
            let mut categories = rules.iter().flat_map(|rules| &rules.scope.categories);
            let category = categories.find(|category| category.id == id);
            (words.why.within_limits_of)(category.map_or(id, |category| words.of(&category.name)))
        }
        other => (words.why.conclusion)(other).to_owned(),
    }
}

/// The steps below a step that decide it; the step itself is not drawn, so the first of them names its article.
pub fn below(view: &View, step: &Step<'static>) -> Html {
    branch(view, step, "", true)
}

/// What is still open directly below a step.
pub fn open(view: &View, step: &Step<'static>) -> Html {
    let open = step.from.iter().filter(|below| below.holds == Truth::Unknown);
    let bare = open.map(|below| Step { from: Vec::new(), ..below.clone() }).collect();
    below(view, &Step { from: bare, ..step.clone() })
}

/// The same; `named` is the article that stands above, `wanted` tells whether the answer asks for the step or for
/// its contrary.
fn branch(view: &View, step: &Step<'static>, named: &str, wanted: bool) -> Html {
    let mut steps = decisive(step);
    // A group that stands alone is its parts.
    while let [group] = steps[..]
        && matches!(group.claim, Claim::Conclusion(Conclusion::AllOf | Conclusion::AnyOf))
        && !group.denied
        && !group.from.is_empty()
    {
        steps = decisive(group);
    }
    let above = |place: usize| if place == 0 { named } else { step.article };
    let steps = steps.into_iter().enumerate();
    html! { <ul class="why-tree">{ for steps.map(|(place, below)| draw(view, below, above(place), wanted)) }</ul> }
}

/// Where one part settles a step, the others do not matter.
fn decisive<'s>(step: &'s Step<'static>) -> Vec<&'s Step<'static>> {
    let holds = claim_holds(step);
    // A tier is met by amount, by share or by the consequence: all of them are worth seeing.
    if matches!(step.claim, Claim::Conclusion(Conclusion::AtLeast(_))) {
        return step.from.iter().collect();
    }
    let settling = match step.join {
        Join::All if holds.is_no() => Truth::No,
        Join::Any if holds.is_yes() => Truth::Yes,
        _ => return step.from.iter().collect(),
    };
    let settle: Vec<&Step<'static>> = step.from.iter().filter(|below| below.holds == settling).collect();
    if settle.is_empty() { step.from.iter().collect() } else { settle }
}

/// Whether the claim itself holds, denied or not.
fn claim_holds(step: &Step<'_>) -> Truth {
    if step.denied { !step.holds } else { step.holds }
}

fn draw(view: &View, step: &Step<'static>, above: &str, wanted: bool) -> Html {
    let why = &view.words.why;
    let met = if wanted { step.holds } else { !step.holds };
    let (class, mark) = match met {
        Truth::Yes => ("why-yes", "✓"),
        Truth::No => ("why-no", "✗"),
        Truth::Unknown => ("why-open", "?"),
    };
    let text = text(view, step);
    let asks_no = if step.denied == wanted && !met.is_yes() { why.asks_no } else { "" };
    let count = decisive(step).len();
    let below = if step.from.is_empty() {
        Html::default()
    } else {
        branch(view, step, step.article, wanted != step.denied)
    };
    html! {
        <li {class}>
            <span class="why-mark" aria-hidden="true">{ mark }</span>
            <span class="visually-hidden">{ (why.met)(met) }{ " " }</span>
            { text }{ asks_no }{ cites(view, step, above) }
            if count > SHOWN {
                <details><summary>{ (why.more_steps)("", count) }</summary>{ below }</details>
            } else {
                { below }
            }
        </li>
    }
}

/// The article of the step, unless the step above names it, and the one that says whether the number is included.
fn cites(view: &View, step: &Step<'static>, above: &str) -> Html {
    let bound = match &step.claim {
        Claim::Rate { quote, included, .. } => view.regulation.settles_bound(quote, *included),
        Claim::Amount { quote: Some(quote), included, .. } => {
            included.known().and_then(|included| view.regulation.settles_bound(quote, included))
        }
        _ => None,
    };
    let bound = bound.filter(|bound| *bound != step.article);
    let own = (step.article != above || bound.is_some()).then_some(step.article);
    html! {
        { for own.into_iter().chain(bound).map(|article| html! { <>{ " " }<Cite article={article.to_owned()} /></> }) }
    }
}

/// The step in words.
fn text(view: &View, step: &Step<'static>) -> String {
    let why = &view.words.why;
    let holds = claim_holds(step);
    match &step.claim {
        Claim::Fact(fact) => (why.fact_is)(view.words.fact(*fact).question, holds),
        Claim::Item(id) => (why.fact_is)(names::item(view, id), holds),
        Claim::Reading { doubt, reading } => {
            let doubt = view.regulation.doubt(doubt);
            let text = doubt.and_then(|doubt| doubt.readings.iter().find(|one| one.id == *reading));
            (why.fact_is)(&(why.read_as)(text.map_or("", |text| view.words.of(&text.text))), holds)
        }
        Claim::Rate { yardstick, rate, limit, side, included, .. } => {
            let what = if *yardstick == Yardstick::ShareOfAssets { why.share } else { why.rate };
            let limit_text = limit.map(|limit| match yardstick {
                Yardstick::ToleranceRate => (view.words.fund.tolerance_of)(&format!("{limit}%")),
                _ => format!("{limit}%"),
            });
            let value = rate.map(|rate| rate_text(view, rate, *limit));
            compared(view, what, value, limit_text, *side, holds, (*included).into())
        }
        Claim::Amount { amount, limit, side, included, .. } => {
            let text = |yuan: &Yuan| names::money(view, *yuan);
            compared(
                view,
                why.amount,
                amount.as_ref().map(text),
                limit.as_ref().map(text),
                *side,
                holds,
                *included,
            )
        }
        Claim::Deduction { pay, base, low, high, high_included, mandatory, .. } => {
            let mut range = if low == high { format!("{low}%") } else { format!("{low}%–{high}%") };
            range.push_str((why.inclusion)(*high_included));
            let base = base.map(|base| names::money(view, base));
            (why.deduction)(*pay, *mandatory, &range, base.as_deref())
        }
        Claim::Conclusion(Conclusion::Tier(_)) => (why.fact_is)(&(why.of_tier)(&name(view, step)), holds),
        Claim::Conclusion(_) => (why.fact_is)(&name(view, step), holds),
    }
}

fn rate_text(view: &View, rate: LossRate, limit: Option<Percent>) -> String {
    fund::rate(view.words, rate, limit.as_slice())
}

/// A figure against its limit; what is known of both where one is missing.
fn compared(
    view: &View,
    what: &str,
    value: Option<String>,
    limit: Option<String>,
    side: Side,
    holds: Truth,
    included: Truth,
) -> String {
    let why = &view.words.why;
    let inclusion = (why.inclusion)(included);
    match (value, limit, holds.known()) {
        (Some(value), Some(limit), Some(holds)) => {
            let stands = (why.stands)(side, holds, !included.is_no(), &limit);
            (why.compared)(what, &value, &stands) + inclusion
        }
        (_, Some(limit), _) => (why.compared_open)(what, &(why.not_known)(&limit)) + inclusion,
        (Some(value), None, _) => (why.compared)(what, &value, why.no_limit),
        (None, None, _) => (why.compared_open)(what, why.no_limit),
    }
}
