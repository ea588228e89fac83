//! The same assessments as the core's example of this name, as wasm: `cargo xtask bench` times them in Node.

use chidu::accountability::{LossFacts, ScenarioFacts, assess as assess_accountability};
use chidu::fund_tolerance::{FundFacts, assess as assess_fund};
use chidu::{Fact, NoTrace, Trace, Truth, regulation};
use wasm_bindgen::prelude::*;

/// Assesses the fund scenario `times` times; how many answers cited something.
#[wasm_bindgen]
pub fn fund(times: u32, known: bool, trace: bool) -> u32 {
    let Some(jiande) = regulation("jiande") else { return 0 };
    let facts = if known { full_fund_facts() } else { FundFacts::default() };
    let cites = |_| {
        let citations = if trace {
            assess_fund(jiande, &facts, Trace).map(|answer| answer.citations.len())
        } else {
            assess_fund(jiande, &facts, NoTrace).map(|answer| answer.citations.len())
        };
        citations.is_some_and(|count| count > 0)
    };
    u32::try_from((0..times).filter(|time| cites(*time)).count()).unwrap_or(u32::MAX)
}

/// Assesses the accountability scenario `times` times; how many answers cited something.
#[wasm_bindgen]
pub fn accountability(times: u32, trace: bool) -> u32 {
    let Some(sdic) = regulation("sdic") else { return 0 };
    let loss = LossFacts { loss_amount: "5000000".parse().ok(), ..LossFacts::default() };
    let facts = ScenarioFacts { loss, performance_pay: "360000".parse().ok(), ..ScenarioFacts::default() };
    let cites = |_| {
        let citations = if trace {
            assess_accountability(sdic, &facts, Trace).ok().flatten().map(|answer| answer.citations.len())
        } else {
            assess_accountability(sdic, &facts, NoTrace).ok().flatten().map(|answer| answer.citations.len())
        };
        citations.is_some_and(|count| count > 0)
    };
    u32::try_from((0..times).filter(|time| cites(*time)).count()).unwrap_or(u32::MAX)
}

fn full_fund_facts() -> FundFacts {
    let mut facts = FundFacts {
        categories: vec!["investment_promotion_fund".to_owned()],
        loss_amount: "60000000".parse().ok(),
        loss_rate_base: "150000000".parse().ok(),
        tolerance_rate: "30".parse().ok(),
        ..FundFacts::default()
    };
    for fact in Fact::ALL {
        facts.stated.set_fact(*fact, Truth::Yes);
    }
    let rules = regulation("jiande").and_then(|jiande| jiande.fund_tolerance.as_ref());
    for item in rules.iter().flat_map(|rules| &rules.exclusions.items) {
        facts.stated.set_item(&item.id, Truth::No);
    }
    facts.stated.set_item("5.3", Truth::Yes);
    facts
}
