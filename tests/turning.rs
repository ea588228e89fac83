//! Where answers turn: at the exact numbers of the regulation, and nowhere nearer.

use chidu::accountability::{LossFacts, ScenarioFacts, Thresholds, Yardsticks};
use chidu::error_tolerance::ErrorFacts;
use chidu::fund_tolerance::{FundFacts, Path, assess};
use chidu::regulation::accountability::Tier;
use chidu::turning::{self, Number, Turn, Turning};
use chidu::{Fact, NoTrace, Percent, Question, Truth, Yuan, regulation};
use proptest::prelude::*;
use proptest::sample::select;

fn yuan(text: &str) -> Yuan {
    text.parse().unwrap()
}

/// At 40 % of the base, above a tolerance rate of 30 %, everything done as it should be.
fn filed(loss: &str) -> FundFacts {
    let jiande = regulation("jiande").unwrap().fund_tolerance.as_ref().unwrap();
    let mut facts = FundFacts {
        categories: vec!["investment_promotion_fund".to_owned()],
        loss_amount: Some(yuan(loss)),
        loss_rate_base: Some(yuan("150000000")),
        tolerance_rate: Some("30".parse().unwrap()),
        ..FundFacts::default()
    };
    let yes = [Fact::MeasuredOnWholeFund, Fact::AtLiquidation, Fact::WeighingFavourable];
    yes.into_iter().for_each(|fact| facts.stated.set_fact(fact, Truth::Yes));
    for condition in &jiande.tolerated.conditions {
        facts.stated.set_fact(condition.fact, Truth::Yes);
    }
    facts.stated.set_fact(Fact::OtherUnmetExpectation, Truth::No);
    for item in &jiande.exclusions.items {
        facts.stated.set_item(&item.id, Truth::No);
    }
    facts.stated.set_item("5.3", Truth::Yes);
    facts
}

fn of<A: Clone>(turnings: &[Turning<A>], number: Number) -> Turning<A> {
    turnings.iter().find(|turning| turning.number == number).cloned().unwrap()
}

fn turn<A: Clone>(turn: &Option<Turn<A>>) -> Option<(String, bool, A)> {
    turn.as_ref().map(|turn| (turn.at.normalize().to_string(), turn.included, turn.to.clone()))
}

fn fund(facts: &FundFacts, number: Number) -> Turning<Vec<Path>> {
    of(&turning::fund_numbers(regulation("jiande").unwrap(), facts), number)
}

#[test]
fn one_fen_more_than_the_limit_is_applied_for() {
    let at = fund(&filed("60000000"), Number::LossAmount);
    assert_eq!(turn(&at.up), Some(("60000000".to_owned(), false, vec![Path::Application])));
    assert_eq!(turn(&at.down), Some(("45000000".to_owned(), true, vec![Path::Tolerated])));
    let below = fund(&filed("59999999.99"), Number::LossAmount);
    assert_eq!(turn(&below.up), Some(("60000000".to_owned(), false, vec![Path::Application])));
    let above = fund(&filed("60000000.01"), Number::LossAmount);
    assert_eq!(turn(&above.down), Some(("60000000".to_owned(), true, vec![Path::Filing])));
    assert_eq!(turn(&above.up), None);
}

#[test]
fn the_base_and_the_tolerance_rate_turn_it_too() {
    let base = fund(&filed("60000000"), Number::LossRateBase);
    assert_eq!(turn(&base.down), Some(("150000000".to_owned(), false, vec![Path::Application])));
    assert_eq!(turn(&base.up), Some(("200000000".to_owned(), true, vec![Path::Tolerated])));
    let tolerance = fund(&filed("60000000"), Number::ToleranceRate);
    assert_eq!(turn(&tolerance.up), Some(("40".to_owned(), true, vec![Path::Tolerated])));
    assert_eq!(turn(&tolerance.down), None);
}

#[test]
fn a_single_fact_may_turn_it() {
    let facts = filed("60000000");
    let turns = turning::fund_facts(regulation("jiande").unwrap(), &facts);
    let to =
        |question: Question<'_>| turns.iter().find(|(asked, _)| *asked == question).map(|(_, to)| to.clone());
    assert_eq!(to(Question::Item("6.3")), Some(vec![Path::Excluded]));
    assert_eq!(to(Question::Fact(Fact::WeighingFavourable)), Some(vec![Path::NotTolerated]));
    assert_eq!(to(Question::Fact(Fact::MarketRulesFollowed)), None);
}

fn loss(amount: &str) -> ScenarioFacts {
    let loss = LossFacts { loss_amount: Some(yuan(amount)), ..LossFacts::default() };
    ScenarioFacts { loss, ..ScenarioFacts::default() }
}

#[test]
fn a_tier_starts_at_its_own_number() {
    let sdic = regulation("sdic").unwrap();
    let number = |amount: &str| of(&turning::loss_numbers(sdic, &loss(amount)), Number::LossAmount);
    let larger = Some(("5000000".to_owned(), true, vec![Tier::Larger]));
    assert_eq!(turn(&number("4999999.99").up), larger);
    assert_eq!(turn(&number("5000000").down), Some(("5000000".to_owned(), false, vec![Tier::General])));
    assert_eq!(turn(&number("5000000").up), Some(("50000000".to_owned(), true, vec![Tier::Major])));
    assert_eq!(turn(&number("50000000").up), None);
    assert_eq!(turn(&number("0.01").down), Some(("0".to_owned(), true, vec![Tier::None])));
}

#[test]
fn a_share_of_the_assets_turns_with_loss_and_with_assets() {
    let yibin = regulation("yibin").unwrap();
    let mut facts = loss("600000");
    facts.loss.yardsticks.prior_year_end_assets = Some(yuan("20000000"));
    let turnings = turning::loss_numbers(yibin, &facts);
    let by_loss = of(&turnings, Number::LossAmount);
    assert_eq!(turn(&by_loss.down), Some(("600000".to_owned(), false, vec![Tier::Larger])));
    let by_assets = of(&turnings, Number::PriorYearEndAssets);
    assert_eq!(by_assets.down, None); // no assets at all are no assets to measure with
    assert_eq!(turn(&by_assets.up), Some(("20000000".to_owned(), false, vec![Tier::Larger])));
}

#[test]
fn the_readers_own_thresholds_turn_it() {
    let mut facts = loss("20000000");
    facts.loss.yardsticks = Yardsticks {
        share_of_assets: None,
        prior_year_end_assets: None,
        thresholds: Thresholds {
            larger_from: Some(yuan("2000000")),
            major_from: Some(yuan("20000000")),
            included: Truth::Yes,
        },
    };
    let turnings = turning::loss_numbers(regulation("state_council").unwrap(), &facts);
    let amount = of(&turnings, Number::LossAmount);
    assert_eq!(turn(&amount.down), Some(("20000000".to_owned(), false, vec![Tier::Larger])));
    let major = of(&turnings, Number::MajorFrom);
    assert_eq!(turn(&major.up), Some(("20000000".to_owned(), false, vec![Tier::Larger])));
}

#[test]
fn the_contingent_loss_fills_what_is_left_of_a_threshold() {
    let mut facts = loss("4000000");
    facts.loss.contingent_loss = Some(yuan("999999.99"));
    let contingent = [
        Fact::ContingentEvidence,
        Fact::ContingentMeasurable,
        Fact::ContingentAssessedByAgency,
        Fact::ContingentRecognised,
    ];
    contingent.into_iter().for_each(|fact| facts.loss.stated.set_fact(fact, Truth::Yes));
    let sdic = regulation("sdic").unwrap();
    let turnings = turning::loss_numbers(sdic, &facts);
    let larger = vec![Tier::Larger];
    let up = |number| turn(&of(&turnings, number).up);
    assert_eq!(up(Number::ContingentLoss), Some(("1000000".to_owned(), true, larger.clone())));
    assert_eq!(up(Number::LossAmount), Some(("4000000.01".to_owned(), true, larger)));
    facts.loss.contingent_loss = Some(yuan("1000000"));
    let turns = turning::loss_facts(sdic, &facts);
    assert!(turns.iter().any(|(question, to)| *question == Question::Fact(Fact::ContingentRecognised)
        && *to == vec![Tier::General]));
}

#[test]
fn one_condition_decides_whether_an_error_is_eligible() {
    let shaoxing = regulation("shaoxing").unwrap();
    let mut facts = ErrorFacts::default();
    facts.stated.set_item("no_private_gain", Truth::No);
    let turns = turning::error_facts(shaoxing, &facts);
    assert_eq!(turns, vec![(Question::Item("no_private_gain"), Truth::Unknown)]);
}

fn answer(facts: &FundFacts) -> Vec<Path> {
    turning::reached(&assess(regulation("jiande").unwrap(), facts, NoTrace).unwrap().value.outcomes)
}

/// The facts with one number moved; `None` where it cannot be that.
fn moved(facts: &FundFacts, number: Number, to: rust_decimal::Decimal) -> Option<FundFacts> {
    let mut moved = facts.clone();
    match number {
        Number::LossAmount => moved.loss_amount = Some(Yuan::new(to).ok()?),
        Number::LossRate => moved.loss_rate = Some(Percent::new(to).ok()?),
        Number::ToleranceRate => moved.tolerance_rate = Some(Percent::new(to).ok()?),
        Number::LossRateBase => moved.loss_rate_base = Some(Yuan::new(to).ok()?),
        _ => return None,
    }
    Some(moved)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_answer_turns_exactly_where_it_is_said_to(
        amount in select(vec!["0", "0.01", "12345678.9", "45000000", "60000000", "60000000.01", "100000000", "100000000.01"]),
        base in proptest::option::of(select(vec!["150000000", "123456789.01", "400000000"])),
        rate in select(vec!["5", "20", "30", "40", "40.0000000001", "77.7"]),
        tolerance in proptest::option::of(select(vec!["20", "30", "33.3", "50"])),
        other in select(vec![Truth::Yes, Truth::No, Truth::Unknown]),
    ) {
        let mut facts = filed(amount);
        facts.loss_rate_base = base.map(yuan);
        facts.loss_rate = base.is_none().then(|| rate.parse().unwrap());
        facts.tolerance_rate = tolerance.map(|rate| rate.parse().unwrap());
        facts.stated.set_fact(Fact::OtherUnmetExpectation, other);
        let now = answer(&facts);
        for Turning { number, value, down, up } in turning::fund_numbers(regulation("jiande").unwrap(), &facts) {
            let step: rust_decimal::Decimal = if number.is_rate() { "0.0000000001" } else { "0.01" }.parse().unwrap();
            for (turn, away) in [(down, -step), (up, step)] {
                let Some(turn) = turn else { continue };
                let (before, after) = if turn.included { (turn.at - away, turn.at) } else { (turn.at, turn.at + away) };
                let between = if away > rust_decimal::Decimal::ZERO { before >= value } else { before <= value };
                if between && let Some(moved) = moved(&facts, number, before) {
                    prop_assert_eq!(answer(&moved), now.clone(), "{:?} {}", number, before);
                }
                let after = moved(&facts, number, after).unwrap();
                prop_assert_eq!(answer(&after), turn.to, "{:?} {}", number, turn.at);
            }
        }
    }
}
