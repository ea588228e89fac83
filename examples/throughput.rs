//! Assessments per second, with and without trace: `cargo run --release --example throughput`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chidu::accountability::{LossFacts, ScenarioFacts, assess as assess_accountability};
use chidu::fund_tolerance::{FundFacts, assess as assess_fund};
use chidu::{Fact, NoTrace, Trace, Truth, regulation};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let jiande = regulation("jiande").ok_or("Jiande is not embedded")?;
    let sdic = regulation("sdic").ok_or("SDIC is not embedded")?;
    let empty = FundFacts::default();
    let full = full_fund_facts()?;
    let loss = LossFacts { loss_amount: Some("5000000".parse()?), ..LossFacts::default() };
    let scenario =
        ScenarioFacts { loss, performance_pay: Some("360000".parse()?), ..ScenarioFacts::default() };
    report("fund tolerance, all facts known, no trace", || {
        drop(black_box(assess_fund(jiande, black_box(&full), NoTrace)))
    });
    report("fund tolerance, all facts known, trace", || {
        drop(black_box(assess_fund(jiande, black_box(&full), Trace)));
    });
    report("fund tolerance, nothing known, no trace", || {
        drop(black_box(assess_fund(jiande, black_box(&empty), NoTrace)))
    });
    report("accountability, no trace", || {
        drop(black_box(assess_accountability(sdic, black_box(&scenario), NoTrace)))
    });
    report("accountability, trace", || {
        drop(black_box(assess_accountability(sdic, black_box(&scenario), Trace)));
    });
    Ok(())
}

fn full_fund_facts() -> Result<FundFacts, Box<dyn std::error::Error>> {
    let mut facts = FundFacts {
        categories: vec!["investment_promotion_fund".to_owned()],
        loss_amount: Some("60000000".parse()?),
        loss_rate_base: Some("150000000".parse()?),
        tolerance_rate: Some("30".parse()?),
        ..FundFacts::default()
    };
    for fact in Fact::ALL {
        facts.stated.set_fact(*fact, Truth::Yes);
    }
    let rules = regulation("jiande").and_then(|jiande| jiande.fund_tolerance.as_ref()).ok_or("no rules")?;
    for item in &rules.exclusions.items {
        facts.stated.set_item(&item.id, Truth::No);
    }
    facts.stated.set_item("5.3", Truth::Yes);
    Ok(facts)
}

/// Runs for half a second after a warm-up and prints the rate.
fn report(what: &str, run: impl Fn()) {
    (0..200).for_each(|_| run());
    let (start, mut times) = (Instant::now(), 0_u128);
    while start.elapsed() < Duration::from_millis(500) {
        (0..50).for_each(|_| run());
        times += 50;
    }
    println!("{:>10} per second  {what}", times * 1_000_000_000 / start.elapsed().as_nanos());
}
