//! What must hold for every scenario, not for chosen ones.

use chidu::accountability::{self, LossFacts, ScenarioFacts};
use chidu::fund_tolerance::{Band, FundFacts, Path, Tolerance, assess};
use chidu::regulation::accountability::Tier;
use chidu::{Answer, Fact, NoTrace, Percent, Question, Stated, Truth, Yuan, regulation};
use proptest::prelude::*;
use proptest::sample::select;

const CATEGORIES: [&str; 3] =
    ["investment_promotion_fund", "state_capital_development_fund", "government_guidance_fund"];
const FACTS: [Fact; 12] = [
    Fact::MeasuredOnWholeFund,
    Fact::AtLiquidation,
    Fact::MarketRulesFollowed,
    Fact::ProceduresFollowed,
    Fact::RiskReturnPolicyBalanced,
    Fact::OtherUnmetExpectation,
    Fact::WeighingFavourable,
    Fact::EmergencyOrUrgentTask,
    Fact::ObjectionExpressed,
    Fact::WrittenBasis,
    Fact::ProvedCorrect,
    Fact::DirectlyRelated,
];
const ITEMS: [&str; 7] = ["5.3", "5.7", "5.8", "6.3", "6.4_authority", "6.4_concealment", "6.7"];

/// Amounts and rates at, just below and just above the thresholds of both regulations.
fn amount() -> impl Strategy<Value = Yuan> {
    let near = [
        "0",
        "0.01",
        "4999999.99",
        "5000000",
        "49999999.99",
        "50000000",
        "50000000.01",
        "100000000",
        "100000000.01",
    ];
    select(near.map(|text| text.parse().unwrap()).to_vec())
}

fn rate() -> impl Strategy<Value = Percent> {
    let near = ["0", "5", "19.9999999999", "20", "20.0000000001", "30", "40", "40.0000000001", "100"];
    select(near.map(|text| text.parse().unwrap()).to_vec())
}

fn truth() -> impl Strategy<Value = Truth> {
    select(vec![Truth::Yes, Truth::No, Truth::Unknown])
}

prop_compose! {
    fn stated()(facts in proptest::collection::vec(truth(), FACTS.len()), items in proptest::collection::vec(truth(), ITEMS.len()),
                others in truth()) -> Stated {
        let mut stated = Stated::default();
        let rules = regulation("jiande").unwrap().fund_tolerance.as_ref().unwrap();
        for item in rules.diligence.items.iter().chain(&rules.exclusions.items) {
            stated.set_item(&item.id, if others.is_yes() { Truth::Unknown } else { Truth::No });
        }
        FACTS.iter().zip(facts).for_each(|(fact, truth)| stated.set_fact(*fact, truth));
        ITEMS.iter().zip(items).for_each(|(item, truth)| stated.set_item(item, truth));
        stated
    }
}

prop_compose! {
    fn fund_facts()(category in proptest::option::of(select(CATEGORIES.to_vec())), loss_amount in proptest::option::of(amount()),
                    loss_rate in proptest::option::of(rate()), tolerance_rate in proptest::option::of(rate()),
                    stated in stated()) -> FundFacts {
        FundFacts {
            categories: category.into_iter().map(str::to_owned).collect(),
            loss_amount, loss_rate, loss_rate_base: None, tolerance_rate, stated,
        }
    }
}

fn fund(facts: &FundFacts) -> Answer<'static, Tolerance<'static>> {
    assess(regulation("jiande").unwrap(), facts, NoTrace).unwrap()
}

fn to_do(tolerance: &Tolerance<'_>) -> Vec<Path> {
    let mut paths: Vec<Path> = tolerance.outcomes.iter().map(|outcome| outcome.value.to_do()).collect();
    paths.dedup();
    paths
}

/// What learning something must not do: open a path that was closed, or overturn a procedure that was certain.
fn assert_narrows(before: &FundFacts, after: &FundFacts) -> Result<(), TestCaseError> {
    let (old, new) = (fund(before).value, fund(after).value);
    for path in new.paths() {
        prop_assert!(old.paths().contains(&path), "{path:?} was not among {:?}", old.paths());
    }
    if let [certain] = to_do(&old)[..] {
        prop_assert_eq!(to_do(&new), vec![certain]);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_open_answer_says_what_would_settle_it(facts in fund_facts()) {
        let answer = fund(&facts);
        let open = answer.value.paths().len() > 1;
        let settles = !answer.missing.is_empty() || answer.doubts.iter().any(|raised| raised.decides);
        prop_assert!(!answer.value.outcomes.is_empty());
        prop_assert!(!open || settles, "open without a question: {:?}", answer.value.paths());
        prop_assert!(!answer.citations.is_empty());
    }

    #[test]
    fn learning_a_fact_only_narrows(facts in fund_facts(), holds in any::<bool>()) {
        // Item 5.7 is stated as a whole or by its elements: a statement as a whole is not learnt from again.
        let elements = [Fact::ObjectionExpressed, Fact::WrittenBasis, Fact::ProvedCorrect, Fact::DirectlyRelated];
        let as_a_whole = facts.stated.item("5.7") != Truth::Unknown;
        for fact in FACTS.into_iter().filter(|fact| facts.stated.fact(*fact) == Truth::Unknown) {
            if as_a_whole && elements.contains(&fact) {
                continue;
            }
            let mut learned = facts.clone();
            learned.stated.set_fact(fact, holds.into());
            assert_narrows(&facts, &learned)?;
        }
    }

    #[test]
    fn learning_a_number_only_narrows(facts in fund_facts(), amount in amount(), rate in rate(), which in 0..3) {
        let mut learned = facts.clone();
        match which {
            0 if facts.loss_amount.is_none() && facts.loss_rate.is_none() => learned.loss_amount = Some(amount),
            1 if facts.loss_rate.is_none() => learned.loss_rate = Some(rate),
            2 if facts.tolerance_rate.is_none() => learned.tolerance_rate = Some(rate),
            _ => return Ok(()),
        }
        assert_narrows(&facts, &learned)?;
    }

    #[test]
    fn choosing_a_reading_only_narrows_and_is_shown(facts in fund_facts()) {
        let before = fund(&facts);
        for raised in before.doubts.iter().filter(|raised| raised.decides) {
            let doubt = regulation("jiande").unwrap().doubt(raised.id).unwrap();
            for reading in &doubt.readings {
                let mut chosen = facts.clone();
                chosen.stated.set_reading(&doubt.id, Some(&reading.id));
                assert_narrows(&facts, &chosen)?;
                let after = fund(&chosen);
                let shown = after.doubts.iter().find(|raised| raised.id == doubt.id).map(|raised| raised.chosen.clone());
                prop_assert_eq!(shown, Some(Some(reading.id.clone())));
            }
        }
    }

    #[test]
    fn a_larger_loss_never_gives_an_easier_path(facts in fund_facts(), more in amount(), rate in rate()) {
        let mut worse = facts.clone();
        worse.loss_amount = facts.loss_amount.map(|loss| loss.max(more));
        worse.loss_rate = facts.loss_rate.map(|known| known.max(rate));
        let (old, new) = (fund(&facts).value, fund(&worse).value);
        prop_assert!(old.band != Some(Band::Application) || new.band == Some(Band::Application));
        if old.settled_path() == Some(Path::Application) {
            prop_assert_eq!(new.settled_path(), Some(Path::Application));
        }
    }

    #[test]
    fn a_larger_loss_never_gives_a_milder_tier(one in amount(), other in amount()) {
        prop_assert!(tier(one.min(other)) <= tier(one.max(other)));
    }

    #[test]
    fn a_deduction_stays_in_its_range(loss in amount(), pay in amount(), tenure in amount()) {
        let facts = ScenarioFacts {
            loss: LossFacts { loss_amount: Some(loss), ..LossFacts::default() },
            performance_pay: Some(pay), tenure_incentive: Some(tenure), ..ScenarioFacts::default()
        };
        let answer = accountability::assess(regulation("sdic").unwrap(), &facts, NoTrace).unwrap().unwrap();
        for (_, treatment) in answer.value.rows.iter().flat_map(|row| &row.treatments) {
            for (range, base) in [(&treatment.performance_pay, pay), (&treatment.tenure_incentive, tenure)] {
                let Some((low, high)) = range.as_ref().and_then(|range| range.yuan) else { continue };
                prop_assert!(Yuan::ZERO <= low && low <= high && high <= base);
            }
        }
    }

    #[test]
    fn an_unknown_loss_allows_every_tier_that_a_known_one_has(loss in amount()) {
        let answer = accountability::loss_tier(regulation("sdic").unwrap(), &LossFacts::default(), NoTrace).unwrap().unwrap();
        prop_assert!(answer.value.candidates.contains(&tier(loss)));
        prop_assert!(answer.missing.contains(&Question::Tier));
    }
}

fn tier(loss: Yuan) -> Tier {
    let facts = LossFacts { loss_amount: Some(loss), ..LossFacts::default() };
    let answer = accountability::loss_tier(regulation("sdic").unwrap(), &facts, NoTrace).unwrap().unwrap();
    answer.value.tier.expect("the amount alone decides")
}
