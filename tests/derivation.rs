//! What must hold for the derivation of every answer.

use chidu::accountability::{
    self, BodyOf, CollectiveFacts, Consequence, DirectFacts, LossFacts, ScenarioFacts, SuperiorFacts,
    Thresholds, Yardsticks,
};
use chidu::error_tolerance::{self, ErrorFacts};
use chidu::fund_tolerance::{self, FundFacts, OTHER_FUND, Path};
use chidu::regulation::Regulation;
use chidu::regulation::accountability::{Responsibility, Tier};
use chidu::{
    Claim, Conclusion, Fact, NoTrace, Percent, Side, Stated, Step, Trace, Truth, Yardstick, Yuan, regulation,
};
use proptest::prelude::*;
use proptest::sample::select;

const FUND_FACTS: [Fact; 13] = [
    Fact::MeasuredOnWholeFund,
    Fact::AtLiquidation,
    Fact::MarketRulesFollowed,
    Fact::ProceduresFollowed,
    Fact::RiskReturnPolicyBalanced,
    Fact::OtherUnmetExpectation,
    Fact::WeighingFavourable,
    Fact::EmergencyOrUrgentTask,
    Fact::ObjectionExpressed,
    Fact::ConditionalConsentExpressed,
    Fact::WrittenBasis,
    Fact::ProvedCorrect,
    Fact::DirectlyRelated,
];
const FUND_ITEMS: [&str; 5] = ["5.3", "5.7", "6.3", "6.4_authority", "6.4_concealment"];

fn amount() -> impl Strategy<Value = Yuan> {
    let near = [
        "0",
        "0.01",
        "999999.99",
        "1000000",
        "4999999.99",
        "5000000",
        "10000000",
        "49999999.99",
        "50000000",
        "50000000.01",
        "60000000",
        "100000000",
        "100000000.01",
    ];
    select(near.map(|text| text.parse().unwrap()).to_vec())
}

/// Where a tier starts: never at nothing.
fn threshold() -> impl Strategy<Value = Yuan> {
    amount().prop_filter("a tier starts above 0", |from| *from > Yuan::ZERO)
}

fn rate() -> impl Strategy<Value = Percent> {
    let near = ["0", "5", "20", "20.0000000001", "30", "40", "40.0000000001", "100"];
    select(near.map(|text| text.parse().unwrap()).to_vec())
}

fn truth() -> impl Strategy<Value = Truth> {
    select(vec![Truth::Yes, Truth::No, Truth::Unknown])
}

fn stated_facts(facts: &'static [Fact]) -> impl Strategy<Value = Stated> {
    proptest::collection::vec(truth(), facts.len()).prop_map(move |truths| {
        let mut stated = Stated::default();
        facts.iter().zip(truths).for_each(|(fact, truth)| stated.set_fact(*fact, truth));
        stated
    })
}

prop_compose! {
    fn fund_facts()(categories in select(vec![vec![], vec!["investment_promotion_fund"], vec![OTHER_FUND],
                        vec!["investment_promotion_fund", "government_guidance_fund"]]),
                    loss_amount in proptest::option::of(amount()), loss_rate in proptest::option::of(rate()),
                    tolerance_rate in proptest::option::of(rate()), mut stated in stated_facts(&FUND_FACTS),
                    others in truth(), items in proptest::collection::vec(truth(), FUND_ITEMS.len()),
                    reading in proptest::option::of(select(vec!["exception_covers_concealment", "it_does_not"]))) -> FundFacts {
        let rules = regulation("jiande").unwrap().fund_tolerance.as_ref().unwrap();
        for item in rules.diligence.items.iter().chain(&rules.exclusions.items) {
            stated.set_item(&item.id, if others.is_yes() { Truth::Unknown } else { Truth::No });
        }
        FUND_ITEMS.iter().zip(items).for_each(|(item, truth)| stated.set_item(item, truth));
        stated.set_reading("JD-09", reading);
        FundFacts {
            categories: categories.into_iter().map(str::to_owned).collect(),
            loss_amount, loss_rate, loss_rate_base: None, tolerance_rate, stated,
        }
    }
}

const CONTINGENT: [Fact; 4] = [
    Fact::ContingentEvidence,
    Fact::ContingentMeasurable,
    Fact::ContingentAssessedByAgency,
    Fact::ContingentRecognised,
];

prop_compose! {
    fn loss_facts()(loss_amount in proptest::option::of(amount()), contingent_loss in proptest::option::of(amount()),
                    assets in proptest::option::of(amount()), larger in proptest::option::of(threshold()), included in truth(),
                    consequence in select(vec![Consequence::None, Consequence::Tier(Tier::Larger),
                        Consequence::Described { degree: None, scope: None }]),
                    stated in stated_facts(&CONTINGENT)) -> LossFacts {
        LossFacts {
            loss_amount, contingent_loss, consequence, stated,
            yardsticks: Yardsticks {
                prior_year_end_assets: assets.filter(|assets| *assets > Yuan::ZERO),
                share_of_assets: None,
                thresholds: Thresholds { larger_from: larger, major_from: larger.map(|from| from.plus(from).unwrap()), included },
            },
            ..LossFacts::default()
        }
    }
}

const EXTENT: [Fact; 7] = [
    Fact::MajorImpactOnOperationsAndFinance,
    Fact::LossesRepeated,
    Fact::ConsequencesRepeated,
    Fact::ViolationFound,
    Fact::LossHuge,
    Fact::EndangersSurvival,
    Fact::SeveralSubsidiariesInConcentratedPeriod,
];

const REORGANISED: [Fact; 3] =
    [Fact::LossHuge, Fact::EndangersSurvival, Fact::OtherEspeciallySeriousConsequence];

fn loss_tier() -> impl Strategy<Value = Option<Tier>> {
    proptest::option::of(select(vec![Tier::None, Tier::General, Tier::Larger, Tier::Major]))
}

const ERROR_FACTS: [Fact; 7] = [
    Fact::SubjectInScope,
    Fact::LossCaused,
    Fact::MajorLoss,
    Fact::NegativeImpactCaused,
    Fact::MajorNegativeImpact,
    Fact::CorrectedAndRecovered,
    Fact::AnyListItem,
];

prop_compose! {
    fn error_facts()(mut stated in stated_facts(&ERROR_FACTS), truths in proptest::collection::vec(truth(), 80),
                     readings in proptest::collection::vec(proptest::option::of(0_usize..2), 80)) -> ErrorFacts {
        let shaoxing = regulation("shaoxing").unwrap();
        let rules = shaoxing.error_tolerance.as_ref().unwrap();
        let ids = rules.conditions().map(|condition| &condition.id).chain(rules.items().map(|item| &item.id));
        ids.zip(truths).for_each(|(id, truth)| stated.set_item(id, truth));
        for (doubt, reading) in shaoxing.doubts.iter().zip(readings) {
            let reading = reading.and_then(|place| doubt.readings.get(place)).map(|reading| reading.id.as_str());
            stated.set_reading(&doubt.id, reading);
        }
        ErrorFacts { initiated_by: None, stated }
    }
}

/// Every step follows from those below it, cites an article, and compares with figures of the regulation.
fn assert_sound(regulation: &Regulation, step: &Step<'_>) -> Result<(), TestCaseError> {
    prop_assert!(regulation.article(step.article).is_some(), "{:?}", step);
    if !step.from.is_empty() {
        let joined = if step.denied { !step.join.of(&step.from) } else { step.join.of(&step.from) };
        prop_assert!(joined == Truth::Unknown || joined == step.holds, "{joined:?} of {step:#?}");
    }
    let holds = if step.denied { !step.holds } else { step.holds };
    match &step.claim {
        Claim::Rate { yardstick, rate, limit, side, included, quote } => {
            if *yardstick != Yardstick::ToleranceRate {
                prop_assert!(quote.contains(&format!("{}%", limit.unwrap())), "{quote}");
            }
            let Some((rate, limit)) = rate.zip(*limit) else { return Ok(()) };
            let order = rate.cmp_percent(limit);
            let beyond = if *side == Side::From { order.is_gt() } else { order.is_lt() };
            prop_assert!(
                holds == Truth::Unknown || holds == (beyond || (order.is_eq() && *included)).into(),
                "{:?}",
                step
            );
        }
        Claim::Amount { amount, limit, side, included, quote } => {
            if let (Some(limit), Some(quote)) = (limit, quote) {
                let wan = limit.in_unit(chidu::MoneyUnit::Wan).replace(',', "");
                let yi = limit.in_unit(chidu::MoneyUnit::Yi);
                prop_assert!(
                    quote.contains(&format!("{wan}万元")) || quote.contains(&format!("{yi}亿元")),
                    "{quote} {limit}"
                );
            }
            let Some((amount, limit)) = amount.zip(*limit) else { return Ok(()) };
            let order = amount.cmp(&limit);
            let beyond = if *side == Side::From { order.is_gt() } else { order.is_lt() };
            let expected = if order.is_eq() { *included } else { beyond.into() };
            prop_assert_eq!(holds, expected, "{:?}", step);
        }
        Claim::Deduction { low, high, quote, .. } => {
            for percent in [low, high].into_iter().filter(|percent| **percent != Percent::default()) {
                prop_assert!(
                    quote.contains(&percent.to_string()) || *percent == Percent::HUNDRED,
                    "{quote} {percent}"
                );
            }
        }
        _ => {}
    }
    step.from.iter().try_for_each(|step| assert_sound(regulation, step))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fund_takes_the_path_whose_step_holds(facts in fund_facts()) {
        let jiande = regulation("jiande").unwrap();
        let answer = fund_tolerance::assess(jiande, &facts, Trace).unwrap();
        let untraced = fund_tolerance::assess(jiande, &facts, NoTrace).unwrap();
        prop_assert_eq!(&answer.value, &untraced.value);
        prop_assert!(untraced.trace.is_empty());
        for (path, root) in Path::ALL.into_iter().zip(&answer.trace) {
            prop_assert_eq!(&root.claim, &Claim::Conclusion(Conclusion::Path(path)));
            assert_sound(jiande, root)?;
            if answer.value.settled_path() == Some(path) {
                prop_assert_eq!(root.holds, Truth::Yes);
            }
            let reached = |outcome: &chidu::Outcome<'_, fund_tolerance::Route>| {
                outcome.value.path == path || outcome.value.other_shortfall == Some(path)
            };
            prop_assert!(!root.holds.is_no() || !answer.value.paths().contains(&path), "{path:?}");
            prop_assert!(root.holds.is_no() || answer.value.outcomes.iter().any(reached), "{path:?}");
            prop_assert!(!root.holds.is_yes() || answer.value.outcomes.iter().all(reached), "{path:?}");
        }
    }

    #[test]
    fn a_path_that_is_settled_by_known_numbers_and_facts_follows_step_by_step(facts in fund_facts()) {
        let jiande = regulation("jiande").unwrap();
        let answer = fund_tolerance::assess(jiande, &facts, Trace).unwrap();
        let known = facts.loss_amount.is_some() && facts.loss_rate.is_some() && facts.tolerance_rate.is_some();
        for root in answer.trace.iter().filter(|root| known && root.holds.is_yes()) {
            prop_assert!(root.from.iter().all(|step| step.holds.is_yes()), "{:#?}", root);
        }
    }

    #[test]
    fn a_loss_is_of_the_tier_whose_step_holds(facts in loss_facts(), id in select(vec!["sdic", "yibin", "state_council"])) {
        let regulation = regulation(id).unwrap();
        let facts = ScenarioFacts { loss: facts, ..ScenarioFacts::default() };
        let answer = accountability::assess(regulation, &facts, Trace).unwrap().unwrap();
        let untraced = accountability::assess(regulation, &facts, NoTrace).unwrap().unwrap();
        prop_assert_eq!(&answer.value, &untraced.value);
        let candidates = &answer.value.tier.candidates;
        for root in &answer.trace {
            assert_sound(regulation, root)?;
            match root.claim {
                Claim::Conclusion(Conclusion::Tier(tier)) => {
                    prop_assert_eq!(root.holds.is_yes(), candidates[..] == [tier]);
                    prop_assert_eq!(root.holds.is_no(), !candidates.contains(&tier));
                }
                Claim::Conclusion(Conclusion::Treated { tier, responsibility }) => {
                    let row = answer.value.rows.iter().find(|row| row.responsibility == responsibility).unwrap();
                    let (_, treatment) = row.treatments.iter().find(|(of, _)| *of == tier).unwrap();
                    let certain = candidates[..] == [tier] && treatment.cell.is_some();
                    prop_assert_eq!(root.holds.is_yes(), certain);
                }
                _ => {}
            }
        }
        let tiers = answer.trace.iter().filter(|root| matches!(root.claim, Claim::Conclusion(Conclusion::Tier(_))));
        prop_assert_eq!(tiers.count(), 4);
    }

    #[test]
    fn a_superior_is_liable_where_the_step_holds(stated in stated_facts(&EXTENT), tiers in (loss_tier(), loss_tier())) {
        let sdic = regulation("sdic").unwrap();
        let (loss_tier, consequence_tier) = tiers;
        let facts = SuperiorFacts { loss_tier, consequence_tier, stated };
        let answer = accountability::superior_liability(sdic, &facts, Trace).unwrap();
        let [immediate, higher] = &answer.trace[..] else { return Err(TestCaseError::fail("two roots")) };
        prop_assert_eq!(&immediate.claim, &Claim::Conclusion(Conclusion::ImmediateSuperiorLiable));
        prop_assert_eq!(&higher.claim, &Claim::Conclusion(Conclusion::HigherLevelsLiable));
        prop_assert_eq!((immediate.holds, higher.holds), (answer.value.immediate, answer.value.higher));
        assert_sound(sdic, immediate)?;
        assert_sound(sdic, higher)?;
    }

    #[test]
    fn a_leader_is_directly_responsible_where_an_act_holds(truths in proptest::collection::vec(truth(), 8),
                                                           whole in proptest::collection::vec(truth(), 12),
                                                           id in select(vec!["sdic", "yibin", "state_council"])) {
        let regulation = regulation(id).unwrap();
        let items = &regulation.accountability.as_ref().unwrap().direct_responsibility.items;
        let mut stated = Stated::default();
        let facts = items.iter().filter_map(|item| item.when.as_ref()).flat_map(|when| when.facts());
        facts.zip(truths).for_each(|(fact, truth)| stated.set_fact(fact, truth));
        items.iter().zip(whole).for_each(|(item, truth)| stated.set_item(&item.id, truth));
        let answer = accountability::direct_responsibility(regulation, &DirectFacts { stated }, Trace).unwrap();
        let [root] = &answer.trace[..] else { return Err(TestCaseError::fail("one root")) };
        prop_assert_eq!(root.holds, answer.value.direct);
        prop_assert_eq!(root.from.iter().filter(|act| act.holds.is_yes()).count(), answer.value.items_met.len());
        assert_sound(regulation, root)?;
    }

    #[test]
    fn a_body_is_reorganised_where_the_step_holds(stated in stated_facts(&REORGANISED)) {
        let sdic = regulation("sdic").unwrap();
        let of = |body_of| {
            let facts = CollectiveFacts { body_of, stated: stated.clone() };
            accountability::collective(sdic, &facts, Trace).unwrap()
        };
        let answer = of(Some(BodyOf::Subsidiary));
        let [root] = &answer.trace[..] else { return Err(TestCaseError::fail("one root")) };
        prop_assert_eq!(root.holds, answer.value.reorganise);
        assert_sound(sdic, root)?;
        prop_assert!(of(None).trace.is_empty());
    }

    #[test]
    fn an_error_is_eligible_where_the_root_holds(facts in error_facts()) {
        let shaoxing = regulation("shaoxing").unwrap();
        let answer = error_tolerance::assess(shaoxing, &facts, Trace).unwrap();
        let [root] = &answer.trace[..] else { return Err(TestCaseError::fail("one root")) };
        prop_assert_eq!(root.holds, answer.value.eligible);
        assert_sound(shaoxing, root)?;
    }
}

#[test]
fn the_deduction_is_derived_from_tier_and_article() {
    let sdic = regulation("sdic").unwrap();
    let loss = LossFacts { loss_amount: "5000000".parse().ok(), ..LossFacts::default() };
    let facts = ScenarioFacts { loss, performance_pay: "360000".parse().ok(), ..ScenarioFacts::default() };
    let answer = accountability::assess(sdic, &facts, Trace).unwrap().unwrap();
    let direct = Conclusion::Treated { tier: Tier::Larger, responsibility: Responsibility::Direct };
    let root = answer.trace.iter().find(|step| step.claim == Claim::Conclusion(direct)).unwrap();
    assert!(root.holds.is_yes());
    let deductions = &root.from.last().unwrap().from;
    let base: Option<Yuan> = "360000".parse().ok();
    assert!(
        deductions.iter().any(|step| matches!(&step.claim, Claim::Deduction { base: of, .. } if *of == base))
    );
}
