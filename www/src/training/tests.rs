//! The exercises, each with the answer worked out by hand from the documents.

use chidu::accountability::DeductionRange;
use chidu::deadline::Deadline;
use chidu::error_tolerance;
use chidu::fund_tolerance::{self, Path};
use chidu::regulation::accountability::{Responsibility, Tier};
use chidu::{NoTrace, Pairs, Truth, Yuan};

use super::{COUNT, exercise, varied};
use crate::accountability::Conclusions;
use crate::error_tolerance::error_facts;
use crate::fund::Typed;
use crate::scenario::Scenario;
use crate::words::Language;

/// The scenario that an exercise opens with, after some of its variants, under its `place`-th regulation.
fn opened(number: u8, place: usize, variants: &[usize]) -> (&'static str, Scenario) {
    let exercise = exercise(number);
    let (id, scenario) = exercise.opening(place).unwrap();
    let vary = |scenario, variant: &usize| varied(scenario, exercise.variants[*variant]);
    (id, variants.iter().fold(scenario, vary))
}

fn paths(number: u8, variants: &[usize]) -> Vec<Path> {
    let (id, scenario) = opened(number, 0, variants);
    let regulation = chidu::regulation(id).unwrap();
    let facts = Typed::of(regulation.fund_tolerance.as_ref().unwrap(), &scenario).facts;
    fund_tolerance::assess(regulation, &facts, NoTrace).unwrap().value.paths()
}

fn doubts_on_funds(number: u8) -> Vec<&'static str> {
    let (id, scenario) = opened(number, 0, &[]);
    let regulation = chidu::regulation(id).unwrap();
    let facts = Typed::of(regulation.fund_tolerance.as_ref().unwrap(), &scenario).facts;
    let answer = fund_tolerance::assess(regulation, &facts, NoTrace).unwrap();
    answer.doubts.iter().map(|raised| raised.id).collect()
}

fn concluded(number: u8, place: usize, variants: &[usize]) -> Conclusions {
    let (id, scenario) = opened(number, place, variants);
    Conclusions::of(chidu::regulation(id).unwrap(), &scenario, &Pairs::default(), None).unwrap()
}

fn yuan(text: &str) -> Yuan {
    text.parse().unwrap()
}

/// Mandatory or not, low and high end: of performance pay and of tenure incentive.
type Cuts = (Option<(bool, String, String)>, Option<(bool, String, String)>);

fn cuts(conclusions: &Conclusions, responsibility: Responsibility, tier: Tier) -> Cuts {
    let row = conclusions.assessment.rows.iter().find(|row| row.responsibility == responsibility).unwrap();
    let treatment = &row.treatments.iter().find(|(other, _)| *other == tier).unwrap().1;
    let cut = |range: &Option<DeductionRange<'_>>| {
        let range = range.as_ref()?;
        let (low, high) = range.yuan?;
        Some((range.rule.mandatory, low.to_string(), high.to_string()))
    };
    (cut(&treatment.performance_pay), cut(&treatment.tenure_incentive))
}

fn range(mandatory: bool, low: &str, high: &str) -> Option<(bool, String, String)> {
    Some((mandatory, low.to_owned(), high.to_owned()))
}

#[test]
fn every_exercise_has_words_in_both_languages_and_opens() {
    for number in 1..=COUNT {
        let exercise = exercise(number);
        for language in [Language::Zh, Language::En] {
            let words = &language.words().training.exercises[usize::from(number) - 1];
            assert_eq!(words.variants.len(), exercise.variants.len(), "{number}");
        }
        for place in 0..exercise.openings.len() {
            let (id, scenario) = exercise.opening(place).unwrap();
            assert!(chidu::regulation(id).is_some() && !scenario.is_blank(), "{number}");
        }
        let (_, scenario) = exercise.opening(0).unwrap();
        for variant in exercise.variants {
            let changed = varied(scenario.clone(), *variant);
            assert_eq!(varied(changed.clone(), *variant), changed, "{number}: a variant holds once chosen");
        }
    }
}

#[test]
fn one_to_four_take_these_paths() {
    assert_eq!(paths(1, &[]), [Path::Filing]);
    assert_eq!(paths(2, &[]), [Path::Application]);
    assert_eq!(paths(2, &[1]), [Path::Application]);
    assert_eq!(paths(3, &[]), [Path::Filing, Path::Excluded]);
    assert_eq!(paths(4, &[]), [Path::Tolerated]);
    assert_eq!(paths(4, &[1]), [Path::Tolerated], "equal is not above");
    assert_eq!(paths(4, &[2]), [Path::Application]);
    assert_eq!(paths(4, &[3]), [Path::Tolerated, Path::Application]);
    let night = doubts_on_funds(3);
    assert!(night.contains(&"JD-09"), "{night:?}");
}

#[test]
fn five_turns_may_into_must_at_one_fen() {
    let before = concluded(5, 0, &[0]);
    assert_eq!(before.assessment.tier.tier, Some(Tier::General));
    let supervisory = |conclusions, tier| cuts(conclusions, Responsibility::Supervisory, tier);
    assert_eq!(supervisory(&before, Tier::General), (range(false, "0", "180000"), None));
    let after = concluded(5, 0, &[1]);
    assert_eq!(after.assessment.tier.tier, Some(Tier::Larger));
    let expected = (range(true, "180000", "360000"), range(true, "300000", "600000"));
    assert_eq!(supervisory(&after, Tier::Larger), expected);
}

#[test]
fn six_takes_the_higher_deduction_and_the_longer_period() {
    let chairman = concluded(6, 0, &[]);
    assert_eq!(chairman.assessment.tier.tier, Some(Tier::Major));
    let expected = (range(true, "364000", "520000"), range(true, "840000", "1200000"));
    assert_eq!(cuts(&chairman, Responsibility::Leadership, Tier::Major), expected);
    let stacking = chairman.stacking.unwrap().value;
    assert_eq!((stacking.applies, stacking.applied), (Truth::Yes, Some(yuan("450000"))));
    let impact = chairman.impact.unwrap().value;
    assert_eq!((impact.own_longest_months, impact.governing_months), (Some(12), Some(18)));
}

#[test]
fn seven_reaches_the_enterprise_directly_above_and_no_higher() {
    let board = concluded(7, 0, &[]);
    assert_eq!(board.assessment.tier.tier, Some(Tier::Major));
    let superior = board.superior.as_ref().unwrap().value.clone();
    assert_eq!((superior.immediate, superior.higher), (Truth::Yes, Truth::No));
    let collective = board.collective.as_ref().unwrap().value.clone();
    assert_eq!(collective.reorganise, Truth::No);
    let expected = (range(true, "90000", "300000"), range(true, "135000", "450000"));
    assert_eq!(cuts(&board, Responsibility::SuperiorEnterprise, Tier::Major), expected);
    let organiser = board.organiser.unwrap().value.unwrap();
    assert_eq!(organiser.organiser.as_deref(), Some("superior_enterprise"));
}

#[test]
fn eight_hangs_on_the_article_cited() {
    let talk = concluded(8, 0, &[]);
    assert_eq!(talk.assessment.tier.tier, Some(Tier::General));
    let circumstances = talk.circumstances.unwrap().value;
    assert_eq!((circumstances.lighter, circumstances.waived), (Truth::Yes, Truth::Unknown));
    assert_eq!(circumstances.waived_as_printed, Some(Truth::No));
    assert_eq!(circumstances.waived_if_mitigation_meant, Some(Truth::Yes));
    assert_eq!(circumstances.approval.unwrap().needed_for.len(), 2);
}

#[test]
fn nine_adds_pay_and_incentive() {
    let gone = concluded(9, 0, &[]);
    let (tier, status) = &gone.person[0];
    assert_eq!((gone.person.len(), *tier), (1, Some(Tier::Larger)));
    assert_eq!(status.value.combined_base, Some(yuan("800000")));
    assert_eq!(status.value.combined_deduction, Some((yuan("400000"), yuan("800000"))));
    let general = concluded(9, 0, &[1]);
    assert_eq!(general.person[0].0, Some(Tier::General));
    let ranges: Vec<_> = general.person[0].1.value.readings.iter().filter_map(|one| one.deduction).collect();
    assert_eq!(ranges, [(yuan("0"), yuan("400000")), (yuan("0"), yuan("150000"))]);
}

#[test]
fn ten_meets_two_tiers_at_once() {
    let small = concluded(10, 0, &[]);
    assert_eq!(small.assessment.tier.matched, Some(vec![Tier::General, Tier::Major]));
    assert_eq!(small.assessment.tier.alternatives, [Tier::General]);
    let direct = |conclusions, tier| cuts(conclusions, Responsibility::Direct, tier).0;
    assert_eq!(direct(&small, Tier::Major), range(true, "200000", "200000"));
    let larger = concluded(10, 0, &[1]);
    assert_eq!(larger.assessment.tier.matched, Some(vec![Tier::General, Tier::Larger]));
    assert_eq!(direct(&larger, Tier::Larger), range(true, "100000", "200000"));
}

#[test]
fn eleven_differs_by_document() {
    let sdic = concluded(11, 0, &[]);
    assert_eq!(sdic.assessment.tier.tier, Some(Tier::Larger));
    assert_eq!(sdic.direct.unwrap().value.direct, Truth::No, "the procedure was kept");
    let yibin = concluded(11, 1, &[]);
    assert_eq!(yibin.assessment.tier.tier, Some(Tier::Larger));
    assert_eq!(yibin.direct.unwrap().value.direct, Truth::Yes);
    let opinion = concluded(11, 2, &[]);
    assert_eq!(opinion.assessment.tier.tier, None, "its thresholds are set elsewhere");
    assert_eq!(opinion.direct.as_ref().unwrap().value.direct, Truth::Unknown);
    let larger = opinion.person.iter().find(|(tier, _)| *tier == Some(Tier::Larger)).unwrap();
    let ranges: Vec<_> = larger.1.value.readings.iter().filter_map(|one| one.deduction).collect();
    assert_eq!(ranges, [(yuan("850000"), yuan("1700000")), (yuan("400000"), yuan("800000"))]);
}

fn eligible(variants: &[usize]) -> Truth {
    let (id, scenario) = opened(12, 0, variants);
    let regulation = chidu::regulation(id).unwrap();
    error_tolerance::assess(regulation, &error_facts(&scenario), NoTrace).unwrap().value.eligible
}

fn due(variants: &[usize]) -> String {
    let (id, scenario) = opened(12, 0, variants);
    let asked = crate::deadline::asked(chidu::regulation(id).unwrap(), &scenario, &Pairs::default());
    let deadline: Deadline<'_> = asked.unwrap().value;
    deadline.due.unwrap().date.to_string()
}

#[test]
fn twelve_is_eligible_and_decided_by_these_days() {
    assert_eq!(eligible(&[0]), Truth::Yes);
    assert_eq!(eligible(&[1]), Truth::Unknown);
    assert_eq!(due(&[2]), "2025-04-15");
    assert_eq!(due(&[3]), "2025-05-08");
    assert_eq!(due(&[4]), "2025-05-19");
}
