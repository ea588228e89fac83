//! The two yardsticks side by side: the tolerance rate, and the limits that part filing from application.

use crate::markup::prelude::*;
use chidu::fund_tolerance::Path;
use chidu::regulation::Trigger;
use chidu::{LossRate, Percent, Yuan};

use super::rail::{Rail, draw};
use crate::components::Cite;
use crate::fund::figures;
use crate::fund::typed::{Limits, doubt_with_readings};
use crate::fund::verdict::Case;

/// The yardsticks, once it is known which apply and while a path depends on them.
pub fn yardsticks(case: &Case<'_>) -> Html {
    let facts = &case.typed.facts;
    let known = !facts.categories.is_empty() || facts.tolerance_rate.is_some() || case.typed.rate().is_some();
    let settled = case.answer.value.settled_path();
    let beside_the_point =
        matches!(settled, Some(Path::OutOfScope | Path::NotAssessedByProject | Path::NoLoss));
    if !known || beside_the_point {
        return Html::default();
    }
    let words = &case.words.fund;
    let limits = case.typed.limits(case.rules);
    let rails =
        tolerance_rail(case).into_iter().chain(limits.iter().flat_map(|one| category_rails(case, one)));
    html! {
        <section class="fund-yardsticks" aria-labelledby="fund-yardsticks-heading">
            <h3 id="fund-yardsticks-heading">{ words.yardsticks }</h3>
            <p class="help">{ (words.yardsticks_help)(&case.articles()) }</p>
            { for rails.map(|rail| yardstick(&rail)) }
            if facts.tolerance_rate.is_none() {
                <p class="help">{ (words.tolerance_rate_open)(&case.articles()) }</p>
            }
            { base(case) }
        </section>
    }
}

fn yardstick(rail: &Rail) -> Html {
    html! {
        <div class="yardstick">
            <p>
                <strong>{ &rail.limit }</strong>{ format!(" · {} ", rail.edge) }<Cite article={rail.article.clone()} />
                if !rail.stands.is_empty() {
                    <span class="yardstick-stands">{ &rail.stands }</span>
                }
            </p>
            { draw(rail) }
            <p class="yardstick-ends" aria-hidden="true"><span>{ &rail.ends[0] }</span><span>{ &rail.ends[1] }</span></p>
        </div>
    }
}

fn tolerance_rail(case: &Case<'_>) -> Option<Rail> {
    let words = &case.words.fund;
    let tolerated = &case.rules.tolerated;
    let limit = case.typed.facts.tolerance_rate?;
    Some(Rail {
        limit: (words.tolerance_rail)(&figures::percent(limit)),
        edge: (words.edge)(tolerated.included),
        included: tolerated.included,
        stands: figures::tolerance_against(case.words, case.typed, tolerated.included).unwrap_or_default(),
        article: tolerated.rate_article.clone().into(),
        limit_at: limit.to_string(),
        figure_at: rate_at(case),
        ends: rate_ends(),
    })
}

fn category_rails(case: &Case<'_>, limits: &Limits<'_>) -> [Rail; 2] {
    let words = &case.words.fund;
    let several = case.typed.limits(case.rules).len() > 1;
    let name = if several { format!("{} · ", limits.name(case.words)) } else { String::new() };
    let (rate, amount) = (&limits.category.rate_limit, &limits.category.amount_limit);
    let end = amount_end(amount.yuan, case.typed.facts.loss_amount);
    let article = AttrValue::from(case.rules.filing.article.clone());
    let by_rate = Rail {
        limit: name.clone() + &(words.rate_rail)(&figures::percent(rate.percent)),
        edge: (words.edge)(rate.included),
        included: rate.included,
        stands: figures::rate_against(case.words, case.typed, rate).unwrap_or_default(),
        article: article.clone(),
        limit_at: rate.percent.to_string(),
        figure_at: rate_at(case),
        ends: rate_ends(),
    };
    let by_amount = Rail {
        limit: name + &(words.amount_rail)(&figures::money(case.words, amount.yuan)),
        edge: (words.edge)(amount.included),
        included: amount.included,
        stands: figures::amount_against(case.words, case.typed, amount).unwrap_or_default(),
        article,
        limit_at: share(amount.yuan, end),
        figure_at: case.typed.facts.loss_amount.map(|loss| share(loss, end)),
        ends: ["0".to_owned(), figures::money(case.words, end)],
    };
    [by_rate, by_amount]
}

fn rate_at(case: &Case<'_>) -> Option<String> {
    case.typed.rate().map(|rate| rate.shown(2).0.to_string())
}

fn rate_ends() -> [String; 2] {
    ["0".to_owned(), figures::percent(Percent::HUNDRED)]
}

/// Where the rail of an amount ends: at twice the limit, or beyond a loss larger than that.
fn amount_end(limit: Yuan, loss: Option<Yuan>) -> Yuan {
    let twice = limit.plus(limit).unwrap_or(limit);
    match loss {
        Some(loss) if loss > twice => loss.plus(limit).unwrap_or(loss),
        _ => twice,
    }
}

fn share(amount: Yuan, of: Yuan) -> String {
    LossRate::over(amount, of).map_or_else(|| "0".to_owned(), |share| share.shown(2).0.to_string())
}

/// What the reader says the base is.
fn base(case: &Case<'_>) -> Html {
    let doubt = doubt_with_readings(case.regulation, Trigger::RateRestsOnBase);
    let chosen = doubt.zip(case.typed.facts.loss_rate_base).and_then(|(doubt, _)| {
        let id = case.typed.facts.stated.reading(&doubt.id)?;
        doubt.readings.iter().find(|reading| reading.id == id)
    });
    match chosen {
        Some(reading) => {
            html! { <p class="help">{ (case.words.fund.base_is)(case.words.of(&reading.text)) }</p> }
        }
        None => Html::default(),
    }
}
