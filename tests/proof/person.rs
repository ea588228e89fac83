//! The family `accountability`: the person's status, the pay deducted from, stacking and impact periods.

use chidu::accountability::{
    BaseRule, PayBaseFacts, PayBaseKind, PersonFacts, StackingFacts, Status, impact_periods, no_stacking,
    pay_base, person_status,
};
use chidu::regulation::Trigger;
use chidu::regulation::accountability::{Responsibility, TreatmentGroup};
use chidu::{NoTrace, Stated, Truth, Yuan};

use crate::regulations::{
    Proof, Stating, accountability, assert_raised, assert_sound, facts_of, open, says_what_would_settle_it,
};
use crate::space::{Axis, Possible, Space, TRUTHS};
use crate::tiers::TIERS;

const KINDS: [PayBaseKind; 4] =
    [PayBaseKind::HandlingYear, PayBaseKind::LastCompleteYear, PayBaseKind::Months, PayBaseKind::Left];

fn yuan(text: &str) -> Yuan {
    text.parse().unwrap()
}

pub fn prove(proof: &Proof) {
    status_by_everything_known_of_the_person(proof);
    stacking_by_every_fact_and_deduction(proof);
    impact_periods_of_every_set_of_treatments(proof);
    pay_base_by_everything_known_of_the_years(proof);
}

fn status_by_everything_known_of_the_person(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let statuses = [Status::InPost, Status::Transferred, Status::Left, Status::Retired];
    let (tiers, responsibilities) = (open(TIERS), open(Responsibility::ALL));
    let adjusting = rules.person_status.iter().flat_map(|rule| rule.benefits_adjusted_for.clone());
    let others = rules.treatments.iter().map(|treatment| treatment.name.clone()).take(1);
    let due = open([Vec::new(), adjusting.collect(), others.collect()]);
    let readings: Vec<_> = rules.left_pay_base.iter().flat_map(|rule| &rule.readings).collect();
    let chosen = open(readings.iter().map(|reading| reading.id.as_str()));
    let pays = open([yuan("0"), yuan("300000")]);
    let space = Space::of([
        Axis::fixed("status", statuses.len()),
        Axis::truth("draws pay here"),
        Axis::open("tier", tiers.len()),
        Axis::open("responsibility", responsibilities.len()),
        Axis::truth("asset loss"),
        Axis::open("treatments", due.len()),
        Axis::open("reading", chosen.len()),
        Axis::open("pay of the last year", pays.len()),
        Axis::open("pay of all years", pays.len()),
        Axis::open("tenure incentive", pays.len()),
    ]);
    space.prove(proof, "person's status", |at| {
        let mut facts = PersonFacts {
            status: statuses[at[0]],
            tier: tiers[at[2]],
            responsibility: responsibilities[at[3]],
            caused_asset_loss: TRUTHS[at[4]],
            treatments: due[at[5]].clone(),
            draws_performance_pay_here: TRUTHS[at[1]],
            performance_pay_year_before_departure: pays[at[7]],
            performance_pay_all_years_before_departure: pays[at[8]],
            tenure_incentive_base: pays[at[9]],
            stated: Stated::default(),
        };
        if let Some(rule) = &rules.left_pay_base {
            facts.stated.set_reading(&rule.doubt, chosen[at[6]]);
        }
        let answer = person_status(regulation, &facts, NoTrace).unwrap().unwrap();
        assert_sound(regulation, &answer);
        let value = &answer.value;
        assert!(value.still_liable);
        let gone = facts.status != Status::InPost;
        let open = gone && facts.draws_performance_pay_here == Truth::Unknown;
        assert!(!open || says_what_would_settle_it(&answer), "open without a question");
        if value.base_rule == Some(BaseRule::NoRule) {
            assert_raised(regulation, &answer, Trigger::PayBaseNotProvided);
        }
        assert_eq!(value.base_rule.is_some(), gone && facts.draws_performance_pay_here.is_no());
        assert!(value.combined_deduction.is_none() || value.combined_base.is_some());
        if let Some((base, (low, high))) = value.combined_base.zip(value.combined_deduction) {
            assert!(Yuan::ZERO <= low && low <= high && high <= base);
        }
        // The readings that may give the base, as long as the rule and the reader leave them.
        let known = facts.tier.is_some() && facts.responsibility.is_some();
        let summed = matches!(value.base_rule, Some(BaseRule::Sum(_)));
        let told = |place: usize| value.readings.iter().any(|reading| reading.rule == readings[place]);
        let settles = |place: usize| {
            chosen[at[6]] == Some(readings[place].id.as_str())
                && told(place)
                && (known || !readings[place].without_tenure_deduction_only)
        };
        let by_choice = |place: usize| match (0..readings.len()).find(|place| settles(*place)) {
            Some(chosen) => place == chosen,
            None => told(place),
        };
        let only = |place: usize| {
            value.readings.is_empty()
                && (!readings[place].without_tenure_deduction_only || readings.len() == 1)
        };
        assert!(!summed || value.readings.len() != 1);
        assert!(
            value.readings.len() < 2
                || says_what_would_settle_it(&answer)
                || value.combined_base.is_some()
                || chosen[at[6]].is_some(),
            "open without a question"
        );
        Possible::default().truth_at_most(value.benefits_adjusted).truth_at_most(value.compensation).at_most(
            readings.len() + 2,
            |place| match place.checked_sub(2) {
                None if open => true,
                None if place == 0 => !gone || value.base_rule.is_none(),
                None => value.base_rule == Some(BaseRule::NoRule),
                Some(place) => open || (summed && (by_choice(place) || only(place))),
            },
        )
    });
}

fn stacking_by_every_fact_and_deduction(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let Some(rule) = &rules.no_stacking else { return };
    let stating = Stating::new(facts_of([&rule.when], &[]), Vec::new(), Vec::new());
    let deductions = open(["0", "0.0000000001", "1", "2"].map(yuan));
    let lists = deductions.len() + 1; // the last cell: no such deduction
    let several = (0..3).map(|number| {
        Axis::fixed(format!("deduction {number}"), lists).closer(0, (1..deductions.len()).collect())
    });
    let space = Space::of(several.chain(stating.axes()));
    space.prove(proof, "deductions that meet", |at| {
        let known = at[..3].iter().filter_map(|cell| deductions.get(*cell).copied()).collect();
        let facts = StackingFacts { stated: stating.over(Stated::default(), &at[3..]), deductions: known };
        let answer = no_stacking(regulation, &facts, NoTrace).unwrap();
        assert_sound(regulation, &answer);
        let value = &answer.value;
        if !value.applies.is_yes() {
            assert_raised(regulation, &answer, Trigger::StackingOutOfReach);
        }
        assert!(value.applied.is_none_or(|applied| facts.deductions.contains(&Some(applied))));
        assert!(value.applied.is_none_or(|applied| facts.deductions.iter().all(|one| *one <= Some(applied))));
        let all_known = !facts.deductions.is_empty() && facts.deductions.iter().all(Option::is_some);
        assert_eq!(value.applied.is_some(), value.applies.is_yes() && all_known);
        let mut turned = facts.clone();
        turned.deductions.reverse();
        assert_eq!(no_stacking(regulation, &turned, NoTrace).unwrap(), answer, "their order matters");
        Possible::default().truth(value.applies)
    });
}

/// Every set of up to three treatments, beside every length of discipline that matters.
fn impact_periods_of_every_set_of_treatments(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let names: Vec<&String> = rules.treatments.iter().map(|treatment| &treatment.name).collect();
    let lengths =
        rules.treatments.iter().flat_map(|treatment| &treatment.restrictions).map(|rule| rule.months);
    let mut months: Vec<u32> =
        lengths.flat_map(|months| [months - 1, months, months + 1]).chain([0]).collect();
    months.sort();
    months.dedup();
    let discipline = open(months);
    let mut axes: Vec<Axis> =
        (0..3).map(|number| Axis::fixed(format!("treatment {number}"), names.len() + 1)).collect();
    axes.push(Axis::fixed("discipline", discipline.len()));
    Space::of(axes).prove(proof, "impact periods of up to three treatments", |at| {
        let mut due: Vec<String> =
            at[..3].iter().filter_map(|cell| names.get(*cell)).map(|name| (*name).clone()).collect();
        due.dedup();
        let answer = impact_periods(regulation, &due, discipline[at[3]], NoTrace).unwrap();
        assert_sound(regulation, &answer);
        let value = &answer.value;
        for treatment in &due {
            let barred = value.restrictions.iter().any(|restriction| restriction.treatment == treatment);
            assert_ne!(barred, value.without_period.contains(treatment), "{treatment}: a period or none");
        }
        let own = value.restrictions.iter().map(|restriction| restriction.rule.months).max();
        assert_eq!(value.own_longest_months, own);
        let group =
            |name: &String| rules.treatments.iter().find(|rule| rule.name == *name).map(|rule| rule.group);
        let organisational = due.iter().any(|name| group(name) == Some(TreatmentGroup::Organisational));
        match (discipline[at[3]], value.governing_months) {
            (None, governing) => assert_eq!(governing, own),
            (Some(months), Some(governing)) => {
                assert!(organisational && governing == own.unwrap_or(0).max(months))
            }
            (Some(_), None) => assert!(!organisational),
        }
        if due.len() > 1 || discipline[at[3]].is_some() || !value.without_period.is_empty() {
            assert_raised(regulation, &answer, Trigger::ImpactPeriodsMeet);
        }
        due.reverse();
        let turned = impact_periods(regulation, &due, discipline[at[3]], NoTrace).unwrap().value;
        assert_eq!(
            (turned.governing_months, turned.restrictions),
            (value.governing_months, value.restrictions.clone())
        );
        Possible::default().truth(true.into())
    });
}

fn pay_base_by_everything_known_of_the_years(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let years = open([i32::MIN, 2024, 2025, i32::MAX]);
    let complete =
        open([vec![], vec![2024], vec![2024, 2023], vec![2023, 2024, 2025], vec![i32::MIN, i32::MAX]]);
    let most = rules.pay_base.as_ref().map_or(0, |rule| rule.most_months);
    let months = open([0, most.saturating_sub(1), most, most + 1, u32::MAX]);
    let space = Space::of([
        Axis::open("handling year", years.len()),
        Axis::open("complete years", complete.len()),
        Axis::truth("in post for the whole year"),
        Axis::truth("draws pay here"),
        Axis::open("departure", years.len()),
        Axis::open("months", months.len()),
    ]);
    space.prove(proof, "pay base by every year and status", |at| {
        let facts = PayBaseFacts {
            handling_year: years[at[0]],
            complete_service_years: complete[at[1]].clone(),
            in_post_full_handling_year: TRUTHS[at[2]],
            draws_performance_pay_here: TRUTHS[at[3]],
            departure_year: years[at[4]],
            months_served_before_handling: months[at[5]],
        };
        let answer = pay_base(regulation, &facts, NoTrace).unwrap();
        assert_sound(regulation, &answer);
        let value = &answer.value;
        let provided = rules.pay_base.is_some();
        if !provided {
            assert_raised(regulation, &answer, Trigger::PayBaseNotProvided);
        }
        let asks_for_years = facts.complete_service_years.is_none();
        let open = provided && value.rule.is_none();
        assert!(!open || asks_for_years || says_what_would_settle_it(&answer), "open without a question");
        assert!(value.months.is_none_or(|counted| counted <= most));
        assert!(value.rule.is_some() || value.performance_pay_for_year.is_none());
        let mut turned = facts.clone();
        turned.complete_service_years.iter_mut().for_each(|years| years.reverse());
        assert_eq!(pay_base(regulation, &turned, NoTrace).unwrap(), answer, "the order of the years matters");
        Possible::default().at_most(KINDS.len() + 1, |place| match value.rule {
            None => open || place == KINDS.len(),
            Some(rule) => KINDS.get(place) == Some(&rule),
        })
    });
}
