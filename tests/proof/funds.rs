//! The family `fund_tolerance`: which path a fund's loss takes.

use chidu::fund_tolerance::{FundFacts, OTHER_FUND, Path, Tolerance, assess};
use chidu::regulation::fund_tolerance::{FundCategory, FundToleranceRules};
use chidu::regulation::{Item, Regulation, Trigger};
use chidu::{Answer, Fact, NoTrace, Percent, Stated, Truth, Yuan};

use crate::cut;
use crate::regulations::{
    Proof, Stating, assert_raised, assert_sound, facts_of, open, readings_of, says_what_would_settle_it,
};
use crate::space::{Axis, Possible, Space, TRUTHS, never_falls};

/// Every path, each harder on those who lost the money than the one before.
const PATHS: [Path; 10] = [
    Path::OutOfScope,
    Path::NoLoss,
    Path::Tolerated,
    Path::Filing,
    Path::Application,
    Path::NotTolerated,
    Path::NotAssessedByProject,
    Path::NotAssessableBeforeLiquidation,
    Path::NoPathBeforeLiquidation,
    Path::Excluded,
];
/// Where the bits of what is to be done start.
const TO_DO: u32 = PATHS.len() as u32;

fn funds(proof: &Proof) -> (&'static Regulation, &'static FundToleranceRules) {
    (proof.regulation, proof.regulation.fund_tolerance.as_ref().unwrap())
}

fn ask(regulation: &'static Regulation, facts: &FundFacts) -> Answer<'static, Tolerance<'static>> {
    let answer = assess(regulation, facts, NoTrace).unwrap();
    assert_sound(regulation, &answer);
    assert!(!answer.citations.is_empty());
    let paths = answer.value.paths();
    assert!(!paths.is_empty());
    assert!(paths.len() == 1 || says_what_would_settle_it(&answer), "open without a question");
    let raised_with = [
        (Path::Tolerated, Trigger::Tolerated),
        (Path::Filing, Trigger::Procedure),
        (Path::Application, Trigger::Procedure),
        (Path::NoPathBeforeLiquidation, Trigger::NotInLiquidation),
        (Path::NotAssessableBeforeLiquidation, Trigger::NotInLiquidation),
        (Path::NotAssessedByProject, Trigger::LevelInQuestion),
        (Path::NoLoss, Trigger::NoLoss),
    ];
    for (_, trigger) in raised_with.iter().filter(|(path, _)| paths.contains(path)) {
        assert_raised(regulation, &answer, *trigger);
    }
    answer
}

/// What may have to be done. Another shortfall stands beside a tolerated loss once it is stated.
fn to_do(regulation: &'static Regulation, facts: &FundFacts, tolerance: &Tolerance<'_>) -> Vec<Path> {
    let mut paths: Vec<Path> = tolerance.outcomes.iter().map(|outcome| outcome.value.to_do()).collect();
    if facts.stated.fact(Fact::OtherUnmetExpectation) == Truth::Unknown && paths.contains(&Path::Tolerated) {
        let mut beside = facts.clone();
        beside.stated.set_fact(Fact::OtherUnmetExpectation, Truth::Yes);
        paths.extend(ask(regulation, &beside).value.outcomes.iter().map(|outcome| outcome.value.to_do()));
    }
    paths
}

fn possible(regulation: &'static Regulation, facts: &FundFacts, tolerance: &Tolerance<'_>) -> Possible {
    let routes = || tolerance.outcomes.iter().map(|outcome| outcome.value);
    let to_do = to_do(regulation, facts, tolerance);
    let paths = Possible::default()
        .options(PATHS.len(), |place| routes().any(|route| route.path == PATHS[place]))
        .at_most(PATHS.len(), |place| to_do.contains(&PATHS[place]));
    let truths = [
        tolerance.rate_within_limit,
        tolerance.amount_within_limit,
        tolerance.within_tolerance_rate,
        tolerance.tolerated,
        tolerance.gate_open,
        tolerance.diligent,
    ];
    let outside = routes().all(|route| route.path == Path::OutOfScope);
    let told =
        |paths: Possible, truth| if outside { paths.without_truth() } else { paths.truth_at_most(truth) };
    truths.into_iter().fold(paths, told)
}

/// The circumstances of diligence that are stated as a whole and those made out by facts.
fn items(rules: &FundToleranceRules, by_facts: bool) -> impl Iterator<Item = &Item> {
    rules.diligence.items.iter().filter(move |item| item.when.is_some() == by_facts)
}

/// Nothing excluded, no circumstance of diligence, measured on the whole fund in liquidation.
fn plain(rules: &FundToleranceRules) -> Stated {
    let mut stated = Stated::default();
    for item in rules.exclusions.items.iter().chain(&rules.diligence.items) {
        stated.set_item(&item.id, Truth::No);
    }
    stated.set_fact(Fact::MeasuredOnWholeFund, Truth::Yes);
    stated.set_fact(Fact::AtLiquidation, Truth::Yes);
    stated
}

/// A loss above the tolerance rate, so that only diligence helps.
fn above_tolerance(rules: &FundToleranceRules) -> FundFacts {
    let category = &rules.scope.categories[0];
    FundFacts {
        categories: vec![category.id.clone()],
        loss_amount: Some(category.amount_limit.yuan),
        loss_rate: Some(category.rate_limit.percent),
        tolerance_rate: Some(Percent::default()),
        stated: plain(rules),
        ..FundFacts::default()
    }
}

/// A loss of nothing at a rate above nothing, and the other way round.
fn contradicts(amount: Option<Yuan>, rate: Option<Percent>) -> bool {
    amount.zip(rate).is_some_and(|(amount, rate)| (amount > Yuan::ZERO) != (rate > Percent::default()))
}

/// Unknown, each category, a fund outside, and every set of several categories.
fn category_sets(categories: &[FundCategory]) -> Vec<Vec<String>> {
    let ids: Vec<&String> = categories.iter().map(|category| &category.id).collect();
    let subset = |bits: usize| -> Vec<String> {
        ids.iter()
            .enumerate()
            .filter(|(place, _)| bits >> place & 1 == 1)
            .map(|(_, id)| (*id).clone())
            .collect()
    };
    let mut sets: Vec<Vec<String>> = (0..1 << ids.len()).map(subset).collect();
    sets.sort_by_key(Vec::len);
    sets.insert(ids.len() + 1, vec![OTHER_FUND.to_owned()]);
    sets
}

pub fn prove(proof: &Proof) {
    every_number(proof);
    every_fact(proof);
    every_circumstance_of_diligence(proof);
    every_exclusion(proof);
    every_standard_of_recognition(proof);
}

fn every_number(proof: &Proof) {
    let (regulation, rules) = funds(proof);
    let categories = &rules.scope.categories;
    let sets = category_sets(categories);
    let rates = cut::percentages(categories.iter().map(|category| category.rate_limit.percent));
    let tolerances = &rates[..rates.len() - 1]; // a rate above each
    let amounts = cut::amounts(categories.iter().map(|category| category.amount_limit.yuan));
    let parents = open(categories.iter().map(|category| category.id.as_str()));
    let one_item = items(rules, false).next().unwrap();
    let space = Space::of([
        Axis::fixed("funds", sets.len()).closer(0, (1..=categories.len() + 1).collect()),
        Axis::open("rate", rates.len()),
        Axis::open("tolerance rate", tolerances.len()),
        Axis::open("amount", amounts.len()),
        Axis::open("parent's limits", parents.len()),
        Axis::truth("conditions"),
        Axis::truth("other shortfall"),
    ]);
    let proved = space.prove(proof, "path by every number", |at| {
        let &[set, rate, tolerance, amount, parent, conditions, other] = at else { unreachable!() };
        let mut facts = FundFacts {
            categories: sets[set].clone(),
            loss_amount: amounts[amount],
            loss_rate: rates[rate],
            tolerance_rate: tolerances[tolerance],
            stated: plain(rules),
            ..FundFacts::default()
        };
        for condition in &rules.tolerated.conditions {
            facts.stated.set_fact(condition.fact, TRUTHS[conditions]);
        }
        facts.stated.set_fact(Fact::OtherUnmetExpectation, TRUTHS[other]);
        facts.stated.set_fact(Fact::WeighingFavourable, Truth::Yes);
        facts.stated.set_item(&one_item.id, Truth::Yes);
        facts.stated.set_reading(&rules.scope.mixed_parents_doubt, parents[parent]);
        let answer = ask(regulation, &facts);
        if sets[set].len() > 1 {
            let mut turned = facts.clone();
            turned.categories.reverse();
            assert_eq!(ask(regulation, &turned), answer, "the order of the parents matters");
        }
        // The largest rate lies above every tolerance rate tried, so those cannot show what an unknown one leaves open.
        let beyond = tolerance == 0 && rate == rates.len() - 1;
        if beyond || contradicts(facts.loss_amount, facts.loss_rate) {
            return Possible::NOT_COMPARED;
        }
        possible(regulation, &facts, &answer.value)
    });
    // A loss above the tolerance rate opens the gate to diligence that a smaller one without any other shortfall
    // finds closed: there, and only there, the text treats the larger loss better.
    let gate_closed = |at: &[usize]| {
        let within = rates[at[1]].zip(tolerances[at[2]]).is_none_or(|(rate, tolerance)| rate <= tolerance);
        within && !TRUTHS[at[5]].is_yes() && !TRUTHS[at[6]].is_yes()
    };
    for (axis, first) in [(1, 1), (3, 1)] {
        proved.along(axis, first, |at, low, high| {
            never_falls(TO_DO, TO_DO, low, high) || (axis == 1 && gate_closed(at))
        });
    }
}

fn every_fact(proof: &Proof) {
    let (regulation, rules) = funds(proof);
    let mut proved = Vec::new();
    for category in &rules.scope.categories {
        let limits = (&category.rate_limit.percent, &category.amount_limit.yuan);
        if proved.contains(&limits) {
            continue;
        }
        proved.push(limits);
        let limit = category.rate_limit.percent;
        let near = cut::percentages([limit]);
        let place = near.iter().position(|cell| *cell == Some(limit)).unwrap();
        let (below, above) = (near[place - 1], near[place + 1]);
        let amounts = cut::amounts([category.amount_limit.yuan]);
        let over = amounts.iter().position(|cell| *cell == Some(category.amount_limit.yuan)).unwrap() + 1;
        let (rates, tolerances) = ([None, Some(limit), above], [None, below, above]);
        let losses = [None, Some(Yuan::ZERO), Some(category.amount_limit.yuan), amounts[over]];
        let one_item = items(rules, false).next().unwrap();
        let exclusion = rules.exclusions.items.iter().find(|item| item.unless.is_none()).unwrap();
        let mut asked = vec![
            Fact::MeasuredOnWholeFund,
            Fact::AtLiquidation,
            Fact::OtherUnmetExpectation,
            Fact::WeighingFavourable,
        ];
        asked.extend(rules.tolerated.conditions.iter().map(|condition| condition.fact));
        let stating = Stating::new(asked, vec![one_item.id.clone(), exclusion.id.clone()], Vec::new());
        // Learning a number, and not knowing the category, are for `every_number`.
        let axes = [
            Axis::fixed("rate", rates.len()),
            Axis::fixed("tolerance rate", tolerances.len()),
            Axis::fixed("amount", losses.len()),
        ];
        let question = format!("path of a {} by every fact", category.id);
        let space = Space::of(axes.into_iter().chain(stating.axes()));
        space.prove(proof, &question, |at| {
            let (numbers, facts) = at.split_at(3);
            let &[rate, tolerance, amount] = numbers else { unreachable!() };
            let facts = FundFacts {
                categories: vec![category.id.clone()],
                loss_amount: losses[amount],
                loss_rate: rates[rate],
                tolerance_rate: tolerances[tolerance],
                loss_rate_base: None,
                stated: stating.over(plain(rules), facts),
            };
            let answer = ask(regulation, &facts);
            if contradicts(facts.loss_amount, facts.loss_rate) {
                return Possible::NOT_COMPARED;
            }
            possible(regulation, &facts, &answer.value)
        });
    }
}

/// Every circumstance stated as a whole, and each that facts make out with all its facts.
fn every_circumstance_of_diligence(proof: &Proof) {
    let (regulation, rules) = funds(proof);
    let all: Vec<String> = rules.diligence.items.iter().map(|item| item.id.clone()).collect();
    let whole = Stating::new(vec![Fact::WeighingFavourable], all.clone(), Vec::new());
    Space::of(whole.axes()).prove(proof, "diligence by every circumstance", |at| {
        let mut facts = above_tolerance(rules);
        facts.stated = whole.over(facts.stated, at);
        possible(regulation, &facts, &ask(regulation, &facts).value)
    });
    for item in items(rules, true) {
        let when = item.when.as_ref().unwrap();
        let mut asked = vec![Fact::WeighingFavourable];
        asked.extend(facts_of([when], &[]));
        let stating = Stating::new(asked, vec![item.id.clone()], readings_of(&[when]));
        let rest = [Truth::No, Truth::Unknown, Truth::Yes];
        let axes = stating.axes().into_iter().chain([Axis::fixed("the rest", rest.len())]);
        let question = format!("diligence by the facts of circumstance {}", item.id);
        Space::of(axes).prove(proof, &question, |at| {
            let (stated, rest_at) = at.split_at(at.len() - 1);
            let mut facts = above_tolerance(rules);
            all.iter().for_each(|other| facts.stated.set_item(other, rest[rest_at[0]]));
            facts.stated = stating.over(facts.stated, stated);
            let answer = ask(regulation, &facts);
            let by_facts = when.facts().iter().any(|fact| facts.stated.fact(*fact) != Truth::Unknown);
            if by_facts && facts.stated.item(&item.id) != Truth::Unknown {
                return Possible::NOT_COMPARED;
            }
            possible(regulation, &facts, &answer.value)
        });
    }
}

fn every_exclusion(proof: &Proof) {
    let (regulation, rules) = funds(proof);
    let exclusions = &rules.exclusions.items;
    let unless: Vec<_> = exclusions.iter().flat_map(|item| item.unless.iter().chain(&item.when)).collect();
    let ids: Vec<String> = exclusions.iter().map(|item| item.id.clone()).collect();
    let stating = Stating::new(facts_of(unless.clone(), &[]), ids, readings_of(&unless));
    Space::of(stating.axes()).prove(proof, "path by every exclusion", |at| {
        let mut facts = above_tolerance(rules);
        facts.stated = stating.over(facts.stated, at);
        possible(regulation, &facts, &ask(regulation, &facts).value)
    });
}

fn every_standard_of_recognition(proof: &Proof) {
    let (regulation, rules) = funds(proof);
    let standards = rules.recognition.standards.iter().map(|standard| standard.fact).collect();
    let stating = Stating::new(standards, Vec::new(), Vec::new());
    Space::of(stating.axes()).prove(proof, "standards of recognition", |at| {
        let mut facts = above_tolerance(rules);
        facts.stated = stating.over(facts.stated, at);
        let value = ask(regulation, &facts).value;
        let failed = |fact: Fact| facts.stated.fact(fact).is_no();
        assert!(value.recognition_failed.iter().all(|fact| failed(*fact)));
        assert_eq!(value.recognition_met.is_no(), !value.recognition_failed.is_empty());
        Possible::default().truth(value.recognition_met)
    });
}
