//! Answers to scenarios of which only a part is known: neither narrower than the rules allow, nor wider, and never
//! open without a question.

use chidu::accountability::{
    LossFacts, LossTier, PayBaseFacts, PersonFacts, Status, SuperiorFacts, Thresholds, Yardsticks, loss_tier,
    pay_base, person_status, several_losses, superior_liability,
};
use chidu::fund_tolerance::{self, FundFacts, Path};
use chidu::regulation::Regulation;
use chidu::regulation::accountability::{Responsibility, Tier};
use chidu::{Fact, NoTrace, Question, Stated, Truth, Yuan, regulation};

fn yuan(text: &str) -> Yuan {
    text.parse().unwrap()
}

fn tier(name: &str, facts: &LossFacts) -> LossTier {
    loss_tier(regulation(name).unwrap(), facts, NoTrace).unwrap().unwrap().value
}

#[test]
fn tiers_are_listed_lightest_first_where_unknown_assets_may_lift_one_of_them() {
    let mut facts = LossFacts {
        loss_amount: Some(yuan("1")),
        contingent_loss: Some(yuan("100000000")),
        ..LossFacts::default()
    };
    facts.stated.set_fact(Fact::ContingentEvidence, Truth::Yes);
    assert_eq!(tier("yibin", &facts).candidates, [Tier::General, Tier::Larger, Tier::Major]);
}

#[test]
fn a_contingent_loss_counts_beside_the_one_part_of_the_loss_that_is_known() {
    let mut facts = LossFacts {
        direct_loss: Some(yuan("1")),
        contingent_loss: Some(yuan("100000000")),
        ..LossFacts::default()
    };
    let counted = [
        Fact::ContingentEvidence,
        Fact::ContingentMeasurable,
        Fact::ContingentAssessedByAgency,
        Fact::ContingentRecognised,
    ];
    counted.into_iter().for_each(|fact| facts.stated.set_fact(fact, Truth::Yes));
    assert_eq!(tier("yibin", &facts).candidates, [Tier::Major]);
}

fn measured(loss: &str, thresholds: Thresholds) -> Vec<Tier> {
    let yardsticks = Yardsticks { thresholds, ..Yardsticks::default() };
    let facts = LossFacts { loss_amount: Some(yuan(loss)), yardsticks, ..LossFacts::default() };
    tier("state_council", &facts).candidates
}

#[test]
fn a_loss_below_the_larger_tier_is_below_the_major_one_too() {
    let thresholds = Thresholds { larger_from: Some(yuan("100")), ..Thresholds::default() };
    assert_eq!(measured("99.99", thresholds.clone()), [Tier::General]);
    assert_eq!(measured("100", thresholds.clone()), [Tier::General, Tier::Larger]);
    assert_eq!(measured("100.01", thresholds), [Tier::Larger, Tier::Major]);
}

#[test]
fn a_gain_is_of_no_tier_whatever_the_thresholds() {
    assert_eq!(measured("-1", Thresholds::default()), [Tier::None]);
}

#[test]
fn several_losses_ask_for_the_assets_that_could_lift_one_of_them() {
    let ask = |loss: &str| {
        let losses = [yuan(loss), yuan("0")];
        several_losses(regulation("yibin").unwrap(), &losses, &Yardsticks::default(), NoTrace)
            .unwrap()
            .unwrap()
    };
    assert!(ask("1").missing.contains(&Question::PriorYearEndAssets));
    assert!(ask("100000000").missing.is_empty());
}

fn sdic() -> &'static Regulation {
    regulation("sdic").unwrap()
}

#[test]
fn the_pay_base_asks_for_the_year_of_handling_before_the_complete_years_are_known() {
    let facts = PayBaseFacts { draws_performance_pay_here: Truth::Yes, ..PayBaseFacts::default() };
    let answer = pay_base(sdic(), &facts, NoTrace).unwrap();
    assert_eq!(answer.missing, [Question::Fact(Fact::InPostFullHandlingYear)]);
}

#[test]
fn a_departure_in_the_first_year_there_is_has_no_year_before_it() {
    let facts = PayBaseFacts {
        draws_performance_pay_here: Truth::No,
        departure_year: Some(i32::MIN),
        ..PayBaseFacts::default()
    };
    assert_eq!(pay_base(sdic(), &facts, NoTrace).unwrap().value.performance_pay_for_year, None);
}

#[test]
fn a_reading_for_one_kind_of_cell_settles_nothing_until_the_cell_is_known() {
    let mut facts = PersonFacts {
        status: Status::Left,
        tier: Some(Tier::General),
        draws_performance_pay_here: Truth::No,
        performance_pay_year_before_departure: Some(yuan("300000")),
        tenure_incentive_base: Some(yuan("100000")),
        ..PersonFacts::default()
    };
    let base = |facts: &PersonFacts| {
        let value = person_status(sdic(), facts, NoTrace).unwrap().unwrap().value;
        (value.readings.len(), value.combined_base)
    };
    assert_eq!(base(&facts), (2, None));
    facts.stated.set_reading("SD-36", Some("performance_pay_only"));
    assert_eq!(base(&facts), (2, None));
    facts.stated.set_reading("SD-36", Some("sum_of_both"));
    assert_eq!(base(&facts), (2, Some(yuan("400000"))));
    facts.stated.set_reading("SD-36", Some("performance_pay_only"));
    facts.responsibility = Some(Responsibility::Direct);
    let settled = person_status(sdic(), &facts, NoTrace).unwrap().unwrap().value;
    assert!(settled.combined_base.is_some());
}

#[test]
fn an_open_answer_asks_even_where_no_single_fact_settles_anything() {
    let answer = superior_liability(sdic(), &SuperiorFacts::default(), NoTrace).unwrap();
    assert_eq!(answer.value.immediate, Truth::Unknown);
    assert!(!answer.missing.is_empty());
}

/// A loss of the whole fund in liquidation, not excluded but for what is stated.
fn fund(change: impl Fn(&mut FundFacts)) -> Vec<Path> {
    let jiande = regulation("jiande").unwrap();
    let mut stated = Stated::default();
    for item in &jiande.fund_tolerance.as_ref().unwrap().exclusions.items {
        stated.set_item(&item.id, Truth::No);
    }
    stated.set_fact(Fact::MeasuredOnWholeFund, Truth::Yes);
    stated.set_fact(Fact::AtLiquidation, Truth::Yes);
    let mut facts = FundFacts {
        categories: vec!["investment_promotion_fund".to_owned()],
        loss_amount: Some(yuan("1")),
        stated,
        ..FundFacts::default()
    };
    change(&mut facts);
    fund_tolerance::assess(jiande, &facts, NoTrace).unwrap().value.paths()
}

#[test]
fn a_loss_at_an_unknown_rate_is_above_a_tolerance_rate_of_nothing() {
    let tolerated_at = |rate: &str| {
        fund(|facts| facts.tolerance_rate = Some(rate.parse().unwrap())).contains(&Path::Tolerated)
    };
    assert!(!tolerated_at("0"));
    assert!(tolerated_at("0.0000000001"));
}

#[test]
fn an_unchecked_exclusion_that_an_emergency_lifts_does_not_exclude() {
    let excluded = |emergency: Truth| {
        let paths = fund(|facts| {
            facts.stated.set_item("6.4_authority", Truth::Unknown);
            facts.stated.set_fact(Fact::EmergencyOrUrgentTask, emergency);
        });
        paths.contains(&Path::Excluded)
    };
    assert_eq!([Truth::Yes, Truth::No, Truth::Unknown].map(excluded), [false, true, true]);
}
