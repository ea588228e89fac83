//! Proof, not sampling: every regulation is run through every combination of what may be known.
//!
//! A number is cut at the regulation's own thresholds: each threshold, the points just below and just above it, a
//! point in each open interval between them, nothing, and unknown. A fact is yes, no or unknown, a choice any of its
//! options or unknown, a doubt each of its readings or none. Each question says which facts it combines; nothing
//! below knows a figure, so a regulation that is only a file is proved by the same code.
//!
//! Every combination must give one answer, or say what is open, contradictory or not provided; and what is learnt
//! may only narrow the answer.

mod circumstances;
mod cut;
mod errors;
mod funds;
mod liability;
mod person;
mod regulations;
mod space;
mod tiers;
mod treatments;

use std::cell::Cell;
use std::io::Write as _;

use chidu::regulation::Regulation;
use regulations::Proof;

const SHIPPED: [&str; 5] = ["jiande", "sdic", "yibin", "state_council", "shaoxing"];

fn prove(regulation: &'static Regulation) {
    let proof = Proof { regulation, combinations: Cell::new(0), compared: Cell::new(0) };
    if regulation.fund_tolerance.is_some() {
        funds::prove(&proof);
    }
    if regulation.error_tolerance.is_some() {
        errors::prove(&proof);
    }
    if regulation.accountability.is_some() {
        tiers::prove(&proof);
        treatments::prove(&proof);
        circumstances::prove(&proof);
        liability::prove(&proof);
        person::prove(&proof);
    }
    let (name, all, compared) = (&regulation.identity.id, proof.combinations.get(), proof.compared.get());
    let mut output = std::io::stdout(); // past the test harness, which keeps `println!` to itself
    writeln!(
        output,
        "proof of {name}: {all} combinations, {compared} of them beside all that more would tell"
    )
    .unwrap();
}

fn prove_shipped(name: &str) {
    let mut editions = regulations::all().filter(|regulation| regulation.identity.id == name).peekable();
    assert!(editions.peek().is_some(), "no such regulation");
    editions.for_each(prove);
}

#[test]
fn jiande() {
    prove_shipped("jiande");
}

#[test]
fn sdic() {
    prove_shipped("sdic");
}

#[test]
fn yibin() {
    prove_shipped("yibin");
}

#[test]
fn state_council() {
    prove_shipped("state_council");
}

#[test]
fn shaoxing() {
    prove_shipped("shaoxing");
}

/// Those that are only a file in these tests, and any that is not named above.
#[test]
fn every_other() {
    regulations::all()
        .filter(|regulation| !SHIPPED.contains(&regulation.identity.id.as_str()))
        .for_each(prove);
}
