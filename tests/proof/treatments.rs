//! The family `accountability`: what follows for a responsibility at a tier.

use chidu::accountability::{
    Consequence, DeductionRange, LossFacts, ScenarioFacts, Treatment, TreatmentFacts, TreatmentStatus,
    Yardsticks, assess, treatment,
};
use chidu::regulation::accountability::Responsibility;
use chidu::regulation::{Regulation, Trigger};
use chidu::{NoTrace, NumberError, Percent, Yuan};
use rust_decimal::Decimal;

use crate::cut;
use crate::regulations::{Proof, accountability, assert_raised, assert_sound, open};
use crate::space::{Axis, Possible, Space, TRUTHS};
use crate::tiers::TIERS;

const STATUSES: [TreatmentStatus; 7] = [
    TreatmentStatus::Defined,
    TreatmentStatus::NoProvision,
    TreatmentStatus::SuperiorNotLiable,
    TreatmentStatus::SeeCollectiveRule,
    TreatmentStatus::NoLossTier,
    TreatmentStatus::OutsideTheseMeasures,
    TreatmentStatus::Undetermined,
];

/// A deduction is the regulation's share of the pay, exactly, and never more than the pay.
fn assert_in_range(range: Option<&DeductionRange<'_>>, pay: Option<Yuan>) {
    let Some(range) = range else { return };
    let (low, high) = range.percent();
    assert!(Percent::default() <= low && low <= high && high <= Percent::HUNDRED);
    let Some((pay, (least, most))) = pay.zip(range.yuan) else {
        return assert!(pay.is_none() == range.yuan.is_none());
    };
    assert!(Yuan::ZERO <= least && least <= most && most <= pay);
    for (deducted, share) in [(least, low), (most, high)] {
        assert_eq!(deducted.yuan() * Decimal::ONE_HUNDRED, share.number() * pay.yuan());
    }
}

fn assert_whole(treatment: &Treatment<'_>, facts: &TreatmentFacts) {
    let defined = treatment.status == TreatmentStatus::Defined;
    assert_eq!(treatment.cell.is_some(), defined);
    assert!(defined || (treatment.performance_pay.is_none() && treatment.tenure_incentive.is_none()));
    assert_in_range(treatment.performance_pay.as_ref(), facts.performance_pay);
    assert_in_range(treatment.tenure_incentive.as_ref(), facts.tenure_incentive);
    if let Some(cell) = treatment.cell {
        assert!(facts.tier.is_some_and(|tier| cell.tiers.contains(&tier)));
        assert!(facts.responsibility.is_some_and(|kind| cell.responsibilities.contains(&kind)));
        let laid_down = cell.performance_pay.is_some() || !cell.treatments.is_empty();
        assert!(laid_down, "nothing is laid down");
    }
}

/// Nothing laid down is said to be a doubt, where the regulation is a real one.
fn assert_no_provision_is_told(regulation: &Regulation, status: TreatmentStatus, doubts: usize) {
    let shipped = chidu::regulations().iter().any(|shipped| std::ptr::eq(shipped, regulation));
    let always =
        regulation.doubts.iter().filter(|doubt| doubt.raised_on.contains(&Trigger::Document)).count();
    assert!(
        status != TreatmentStatus::NoProvision || !shipped || doubts > always,
        "no provision without its doubt"
    );
}

pub fn prove(proof: &Proof) {
    every_tier_and_responsibility(proof);
    every_scenario(proof);
}

fn every_tier_and_responsibility(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let (tiers, responsibilities) = (open(TIERS), open(Responsibility::ALL));
    let pays = cut::amounts(cut::tier_amounts(rules));
    let pays: Vec<_> = pays.into_iter().filter(|pay| pay.is_none_or(|pay| pay >= Yuan::ZERO)).collect();
    // An event that is not said to be an accident is taken to be none.
    let space = Space::of([
        Axis::open("tier", tiers.len()),
        Axis::open("responsibility", responsibilities.len()),
        Axis::fixed("accident", TRUTHS.len()),
        Axis::open("performance pay", pays.len()),
        Axis::open("tenure incentive", pays.len()),
    ]);
    space.prove(proof, "treatment by tier and responsibility", |at| {
        let facts = TreatmentFacts {
            tier: tiers[at[0]],
            loss: None,
            responsibility: responsibilities[at[1]],
            performance_pay: pays[at[3]],
            tenure_incentive: pays[at[4]],
            accident: TRUTHS[at[2]],
        };
        let answer = match treatment(regulation, &facts, NoTrace) {
            Ok(answer) => answer.unwrap(),
            Err(error) => {
                assert_eq!(error, NumberError::TooManyPlaces, "only what is finer than the type is refused");
                return Possible::NOT_COMPARED;
            }
        };
        assert_sound(regulation, &answer);
        let value = &answer.value;
        assert_whole(value, &facts);
        assert_no_provision_is_told(regulation, value.status, answer.doubts.len());
        if value.status == TreatmentStatus::OutsideTheseMeasures {
            assert_raised(regulation, &answer, Trigger::Outside);
        }
        let open = value.status == TreatmentStatus::Undetermined;
        assert_eq!(open, value.status != TreatmentStatus::OutsideTheseMeasures && (at[0] == 0 || at[1] == 0));
        Possible::default().at_most(STATUSES.len(), |place| open || STATUSES[place] == value.status)
    });
}

fn every_scenario(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let amounts = cut::amounts(cut::tier_amounts(rules));
    let assets = cut::assets(rules, &amounts);
    let pays = cut::amounts([]);
    let consequences: Vec<Consequence> =
        [Consequence::None].into_iter().chain(TIERS.map(Consequence::Tier)).collect();
    let space = Space::of([
        Axis::fixed("loss", amounts.len()),
        Axis::fixed("assets", assets.len()),
        Axis::fixed("consequence", consequences.len()),
        Axis::fixed("accident", TRUTHS.len()),
        Axis::fixed("performance pay", 2),
    ]);
    space.prove(proof, "scenario by loss, consequence and accident", |at| {
        let yardsticks = Yardsticks { prior_year_end_assets: assets[at[1]], ..Yardsticks::default() };
        let consequence = consequences[at[2]];
        let facts = ScenarioFacts {
            loss: LossFacts { loss_amount: amounts[at[0]], consequence, yardsticks, ..LossFacts::default() },
            accident: TRUTHS[at[3]],
            performance_pay: [None, *pays.last().unwrap()][at[4]],
            tenure_incentive: None,
        };
        let Ok(answer) = assess(regulation, &facts, NoTrace) else { return Possible::NOT_COMPARED };
        let answer = answer.unwrap();
        assert_sound(regulation, &answer);
        let value = &answer.value;
        assert_eq!(value.outside, value.rows.is_empty());
        for row in &value.rows {
            let tiers: Vec<_> = row.treatments.iter().map(|(tier, _)| *tier).collect();
            assert_eq!(tiers, value.tier.candidates);
            for (tier, treatment) in &row.treatments {
                let one = TreatmentFacts {
                    tier: Some(*tier),
                    responsibility: Some(row.responsibility),
                    performance_pay: facts.performance_pay,
                    ..TreatmentFacts::default()
                };
                assert_whole(treatment, &one);
                assert_ne!(treatment.status, TreatmentStatus::Undetermined);
                assert_no_provision_is_told(regulation, treatment.status, answer.doubts.len());
            }
        }
        let responsibilities: Vec<_> = value.rows.iter().map(|row| row.responsibility).collect();
        assert!(value.outside || responsibilities == Responsibility::ALL);
        Possible::default().truth(value.outside.into())
    });
}
