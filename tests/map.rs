//! The cell of the map that holds a scenario gives the answer that asking directly gives.

use chidu::accountability::{self, Consequence, LossFacts, ScenarioFacts};
use chidu::fund_tolerance::{self, FundFacts, Route};
use chidu::map::{self, Map};
use chidu::regulation::accountability::Tier;
use chidu::{End, Fact, LossRate, NoTrace, Percent, Truth, Yuan, regulation};
use proptest::prelude::*;
use proptest::sample::select;

fn yuan(text: &str) -> Yuan {
    text.parse().unwrap()
}

fn percent(text: &str) -> Percent {
    text.parse().unwrap()
}

fn routes(facts: &FundFacts) -> Vec<Route> {
    let answer = fund_tolerance::assess(regulation("jiande").unwrap(), facts, NoTrace).unwrap();
    let mut routes = Vec::new();
    for outcome in answer.value.outcomes {
        if !routes.contains(&outcome.value) {
            routes.push(outcome.value);
        }
    }
    routes
}

fn fund_map(facts: &FundFacts) -> Map<Vec<Route>> {
    map::of_fund(regulation("jiande").unwrap(), facts).unwrap()
}

/// A fund at liquidation whose loss is diligent: only the numbers decide.
fn diligent(category: &str) -> FundFacts {
    let mut facts = FundFacts { categories: vec![category.to_owned()], ..FundFacts::default() };
    let rules = regulation("jiande").unwrap().fund_tolerance.as_ref().unwrap();
    for fact in [Fact::MeasuredOnWholeFund, Fact::AtLiquidation, Fact::WeighingFavourable] {
        facts.stated.set_fact(fact, Truth::Yes);
    }
    facts.stated.set_fact(Fact::OtherUnmetExpectation, Truth::No);
    for condition in &rules.tolerated.conditions {
        facts.stated.set_fact(condition.fact, Truth::Yes);
    }
    rules.exclusions.items.iter().for_each(|item| facts.stated.set_item(&item.id, Truth::No));
    facts.stated.set_item("5.3", Truth::Yes);
    facts
}

#[test]
fn a_fund_is_cut_at_its_limits_and_at_its_tolerance_rate() {
    let facts = FundFacts { tolerance_rate: Some(percent("30")), ..diligent("investment_promotion_fund") };
    let map = fund_map(&facts);
    let highs: Vec<_> = map.percentages.iter().map(|row| row.high).collect();
    assert_eq!(highs, [Some((percent("30"), End::Included)), Some((percent("40"), End::Included)), None]);
    let highs: Vec<_> = map.amounts.iter().map(|column| column.high).collect();
    assert_eq!(highs, [Some((yuan("100000000"), End::Included)), None]);
    assert_eq!(map.column(Yuan::ZERO), None);
}

#[test]
fn limits_that_decide_nothing_part_no_cells() {
    let mut facts = diligent("investment_promotion_fund");
    facts.stated.set_item("6.3", Truth::Yes);
    let map = fund_map(&facts);
    assert_eq!((map.amounts.len(), map.percentages.len()), (1, 1));
}

#[test]
fn a_number_nobody_settles_is_a_column_of_its_own() {
    let opinion = regulation("state_council").unwrap();
    let mut facts = ScenarioFacts::default();
    assert_eq!(map::of_loss(opinion, &facts).unwrap(), None);
    facts.loss.yardsticks.thresholds.larger_from = Some(yuan("2000000"));
    facts.loss.yardsticks.thresholds.major_from = Some(yuan("20000000"));
    let map = map::of_loss(opinion, &facts).unwrap().unwrap();
    let tiers: Vec<_> = map.cells[0].iter().map(|cell| cell.tiers.clone()).collect();
    assert_eq!(
        tiers,
        [
            vec![Tier::General],
            vec![Tier::General, Tier::Larger],
            vec![Tier::Larger],
            vec![Tier::Larger, Tier::Major],
            vec![Tier::Major],
        ]
    );
    facts.loss.yardsticks.thresholds.included = Truth::Yes;
    let map = map::of_loss(opinion, &facts).unwrap().unwrap();
    assert_eq!(map.amounts.len(), 3);
    assert_eq!(map.amounts[1].low, Some((yuan("2000000"), End::Included)));
}

#[test]
fn a_contingent_loss_that_counts_moves_the_edges() {
    let sdic = regulation("sdic").unwrap();
    let mut facts = ScenarioFacts::default();
    facts.loss.contingent_loss = Some(yuan("1000000"));
    let starts = |facts: &ScenarioFacts| -> Vec<Yuan> {
        let map = map::of_loss(sdic, facts).unwrap().unwrap();
        map.amounts.iter().skip(1).map(|column| column.low.unwrap().0).collect()
    };
    let contingent = [
        Fact::ContingentEvidence,
        Fact::ContingentMeasurable,
        Fact::ContingentAssessedByAgency,
        Fact::ContingentRecognised,
    ];
    contingent.iter().for_each(|fact| facts.loss.stated.set_fact(*fact, Truth::Yes));
    assert_eq!(starts(&facts), [yuan("4000000"), yuan("49000000")]);
    contingent.iter().for_each(|fact| facts.loss.stated.set_fact(*fact, Truth::No));
    assert_eq!(starts(&facts), [yuan("5000000"), yuan("50000000")]);
}

#[test]
fn two_tiers_met_at_once_stand_in_one_cell() {
    let map = map::of_loss(regulation("yibin").unwrap(), &ScenarioFacts::default()).unwrap().unwrap();
    let column = map.column(yuan("600000")).unwrap();
    let row = map.row(LossRate::over(yuan("600000"), yuan("20000000")).unwrap()).unwrap();
    let cell = map.cell(column, row).unwrap();
    assert_eq!((&cell.tiers, &cell.alternatives), (&vec![Tier::Major], &vec![Tier::General]));
}

/// Amounts at, just below and just above every threshold, and between them.
fn amount() -> impl Strategy<Value = Yuan> {
    let thresholds = select(vec![1_000_000_i64, 4_000_000, 5_000_000, 10_000_000, 50_000_000, 100_000_000]);
    let near = (thresholds, select(vec!["-0.01", "0", "0.01"]))
        .prop_map(|(at, by)| yuan(&at.to_string()).plus(yuan(by)).unwrap());
    let any = (1_i64..30_000_000_000).prop_map(|fen| Yuan::new(rust_decimal(fen, 2)).unwrap());
    prop_oneof![near, any]
}

fn rust_decimal(number: i64, places: u32) -> rust_decimal::Decimal {
    rust_decimal::Decimal::new(number, places)
}

fn rate() -> impl Strategy<Value = Percent> {
    let near =
        ["0", "19.99", "20", "20.01", "25", "30", "30.0000000001", "39.9999999999", "40", "40.01", "100"];
    let near = select(near.map(percent).to_vec());
    prop_oneof![near, (0_i64..10_000).prop_map(|number| Percent::new(rust_decimal(number, 2)).unwrap())]
}

fn truth() -> impl Strategy<Value = Truth> {
    select(vec![Truth::Yes, Truth::No, Truth::Unknown])
}

fn categories() -> impl Strategy<Value = Vec<String>> {
    let each = [
        vec![],
        vec!["investment_promotion_fund"],
        vec!["government_guidance_fund"],
        vec!["investment_promotion_fund", "government_guidance_fund"],
        vec!["other_fund"],
    ];
    select(each.map(|ids| ids.into_iter().map(str::to_owned).collect()).to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_cell_answers_as_asking_does_for_a_fund(
        amount in amount(), rate in rate(), categories in categories(),
        tolerance_rate in proptest::option::of(rate()),
        truths in proptest::collection::vec(truth(), 5),
    ) {
        let mut facts = diligent("investment_promotion_fund");
        facts.categories = categories;
        facts.tolerance_rate = tolerance_rate;
        let asked = [
            Fact::AtLiquidation,
            Fact::WeighingFavourable,
            Fact::OtherUnmetExpectation,
            Fact::MarketRulesFollowed,
            Fact::LossIncurred,
        ];
        asked.iter().zip(truths).for_each(|(fact, truth)| facts.stated.set_fact(*fact, truth));
        let map = fund_map(&facts);
        let (column, row) = (map.column(amount).unwrap(), map.row(LossRate::Given(rate)).unwrap());
        let asked = routes(&FundFacts { loss_amount: Some(amount), loss_rate: Some(rate), ..facts });
        prop_assert_eq!(map.cell(column, row), Some(&asked));
    }

    #[test]
    fn a_cell_answers_as_asking_does_for_a_loss(
        id in select(vec!["sdic", "yibin", "state_council"]),
        loss_amount in amount(), assets in amount(), contingent_loss in proptest::option::of(amount()),
        thresholds in proptest::option::of((1_i64..50, 1_i64..50, truth())),
        consequence in select(vec![Consequence::None, Consequence::Tier(Tier::Larger)]),
        recognised in truth(), accident in truth(),
    ) {
        let regulation = regulation(id).unwrap();
        let mut loss = LossFacts { contingent_loss, consequence, ..LossFacts::default() };
        if let Some((larger, more, included)) = thresholds {
            let million = |number: i64| Some(yuan(&format!("{number}000000")));
            let entered = &mut loss.yardsticks.thresholds;
            (entered.larger_from, entered.major_from) = (million(larger), million(larger + more));
            entered.included = included;
        }
        // An open contingent loss leaves the share itself open: the map knows one share at a time.
        let recognised = if id == "yibin" && recognised == Truth::Unknown { Truth::No } else { recognised };
        for fact in [Fact::ContingentEvidence, Fact::ContingentMeasurable, Fact::ContingentAssessedByAgency, Fact::ContingentRecognised] {
            loss.stated.set_fact(fact, recognised);
        }
        let facts = ScenarioFacts { loss, accident, ..ScenarioFacts::default() };
        let map = map::of_loss(regulation, &facts).unwrap();
        prop_assert_eq!(map.is_none(), id == "state_council" && thresholds.is_none());
        let Some(map) = map else { return Ok(()) };
        let mut asked = facts;
        asked.loss.loss_amount = Some(loss_amount);
        asked.loss.yardsticks.prior_year_end_assets = Some(assets);
        let direct = accountability::assess(regulation, &asked, NoTrace).unwrap().unwrap().value;
        let row = match direct.tier.loss_total {
            Some(total) if !map.percentages.is_empty() => map.row(LossRate::over(total, assets).unwrap()),
            _ => Some(0),
        };
        let cell = map.cell(map.column(loss_amount).unwrap(), row.unwrap()).unwrap();
        prop_assert_eq!(&cell.tiers, &direct.tier.candidates);
        prop_assert_eq!(&cell.alternatives, &direct.tier.alternatives);
        prop_assert_eq!(&cell.rows, &direct.rows);
    }

    #[test]
    fn columns_and_rows_follow_each_other_without_gap_or_overlap(rate in rate(), amount in amount()) {
        let facts = FundFacts { tolerance_rate: Some(rate), ..diligent("government_guidance_fund") };
        let map = fund_map(&facts);
        let holding = map.amounts.iter().filter(|column| column.contains(&amount).is_yes()).count();
        prop_assert_eq!(holding, 1);
        for (lower, upper) in map.percentages.iter().zip(map.percentages.iter().skip(1)) {
            let ((high, high_end), (low, low_end)) = (lower.high.unwrap(), upper.low.unwrap());
            prop_assert_eq!(high, low);
            prop_assert_ne!(high_end, low_end);
        }
    }
}
