//! The verdict in one sentence, out of the reader's own numbers, and how sure it is.

use chidu::accountability::{DeductionRange, LossTier, Thresholds, TreatmentStatus};
use chidu::regulation::Trigger;
use chidu::regulation::accountability::Tier;
use chidu::{LossRate, Percent, Question, Yuan};

use super::conclusions::Conclusions;
use super::figures::next_tier;
use super::inputs::{CONTINGENT, yardsticks};
use super::points::points;
use super::{in_words, names};
use crate::components::{Certainty, Point};
use crate::scenario::{AmountField, Scenario};
use crate::words::Words;

/// The verdict.
pub struct Verdict {
    /// The sentence.
    pub sentence: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// What is said of each thing that was asked.
    pub points: Vec<Point>,
}

/// The verdict.
pub fn verdict(words: &'static Words, conclusions: &Conclusions, scenario: &Scenario) -> Verdict {
    let points = points(words, conclusions, scenario);
    let certainty = certainty(conclusions, points.iter().any(|point| point.open));
    Verdict { sentence: sentence(words, conclusions, scenario), certainty, points }
}

fn sentence(words: &Words, conclusions: &Conclusions, scenario: &Scenario) -> String {
    let answer = &words.accountability.answer;
    if conclusions.assessment.outside {
        let rule = conclusions.rules.outside.as_ref();
        let questions = rule.map(|rule| rule.when.facts()).unwrap_or_default();
        let questions: Vec<String> =
            questions.into_iter().map(|fact| words.fact(fact).question.to_owned()).collect();
        return (answer.outside)(&(answer.list)(&questions));
    }
    let mut clauses = Vec::new();
    if scenario.amount(AmountField::LossAmount).is_err() {
        clauses.push(answer.loss_not_readable.to_owned());
    }
    clauses.extend(loss(words, conclusions, scenario));
    clauses.extend(consequence(words, conclusions));
    let tier = &conclusions.assessment.tier;
    if (tier.tier.is_none() || tier.could_rise) && !is_untouched(conclusions) {
        clauses.push((answer.possible)(&names::tiers(words, conclusions.rules, &tier.candidates)));
    }
    let sentence = clauses.join(answer.clauses_between);
    match own(words, conclusions, scenario) {
        Some(own) => format!("{sentence}{}{own}", answer.sentences_between),
        None => sentence,
    }
}

/// Whether neither loss nor consequence is given.
pub fn is_untouched(conclusions: &Conclusions) -> bool {
    conclusions.incurred.is_unknown() && conclusions.assessment.tier.consequence_tier == Some(Tier::None)
}

fn loss(words: &Words, conclusions: &Conclusions, scenario: &Scenario) -> Vec<String> {
    let answer = &words.accountability.answer;
    let (rules, tier) = (conclusions.rules, &conclusions.assessment.tier);
    if is_untouched(conclusions) && rules.thresholds_elsewhere.is_some() {
        return vec![answer.to_start_thresholds.to_owned()];
    }
    if is_untouched(conclusions) {
        let each = rules
            .tiers
            .iter()
            .map(|rule| (answer.bounds_of_tier)(&names::bounds(words, rules, rule.id), words.of(&rule.name)));
        return vec![(answer.to_start)(&each.collect::<Vec<_>>(), !rules.consequence_grades.is_empty())];
    }
    match (tier.loss_total, tier.loss_tier) {
        (_, Some(Tier::None)) => vec![answer.no_loss.to_owned()],
        (Some(total), Some(_)) => {
            let by_amount = tier.amount_tier.unwrap_or(Tier::None);
            let (amount, name) = (names::yuan(words, total), names::tier(words, rules, by_amount));
            let mut clauses =
                vec![(answer.loss_in_tier)(&amount, &names::bounds(words, rules, by_amount), &name)];
            clauses.extend(tier.share_tier.map(|by_share| share(words, conclusions, by_share)));
            if tier.tier == Some(by_amount) {
                clauses.extend(to_next(words, conclusions, total));
            }
            clauses
        }
        (Some(total), None) if rules.thresholds_elsewhere.is_some() => {
            let Thresholds { larger_from, major_from, .. } = yardsticks(scenario).thresholds;
            let at_start = [larger_from, major_from].contains(&Some(total));
            let why = if at_start { answer.threshold_number_open } else { answer.thresholds_needed };
            vec![why.to_owned()]
        }
        _ if conclusions.incurred.is_unknown() => vec![answer.loss_unknown.to_owned()],
        _ => vec![why_open(words, conclusions).to_owned()],
    }
}

/// The tier by the share of the assets, with the share itself where the amounts agree.
fn share(words: &Words, conclusions: &Conclusions, tier: Tier) -> String {
    let (answer, rules) = (&words.accountability.answer, conclusions.rules);
    let assets = conclusions.facts.as_ref().and_then(|facts| facts.loss.yardsticks.prior_year_end_assets);
    let share = conclusions.assessment.tier.loss_total.zip(assets);
    let ends: Vec<Percent> =
        rules.tiers.iter().filter_map(|rule| Some(rule.share_from.as_ref()?.percent)).collect();
    let share = share.and_then(|(loss, assets)| LossRate::over(loss, assets));
    let share = share.map_or_else(String::new, |share| crate::fund::rate(words, share, &ends));
    if tier == Tier::None {
        return (answer.share_in_no_tier)(&share);
    }
    (answer.share_in_tier)(&share, &names::share_bounds(words, rules, tier), &names::tier(words, rules, tier))
}

/// Why the amount that is graded is open although amounts are given.
fn why_open(words: &Words, conclusions: &Conclusions) -> &'static str {
    let answer = &words.accountability.answer;
    if !conclusions.incurred.contradiction().is_empty() {
        answer.amounts_contradict
    } else if conclusions.incurred.several_differ() {
        answer.several_differ
    } else {
        answer.contingent_open
    }
}

/// How far the next tier is.
pub fn to_next(words: &Words, conclusions: &Conclusions, total: Yuan) -> Option<String> {
    let next = next_tier(conclusions.rules, total)?;
    let name = names::tier(words, conclusions.rules, next.tier);
    let distance = (next.distance > Yuan::ZERO).then(|| names::yuan(words, next.distance));
    Some((words.accountability.answer.to_next)(distance.as_deref(), &name, next.included))
}

fn consequence(words: &Words, conclusions: &Conclusions) -> Vec<String> {
    let answer = &words.accountability.answer;
    let LossTier { tier, consequence_tier, alternatives, .. } = &conclusions.assessment.tier;
    let name = |tier: Tier| names::tier(words, conclusions.rules, tier);
    let mut clauses = Vec::new();
    match consequence_tier {
        Some(Tier::None) => {}
        Some(of_consequence) => clauses.push((answer.consequence_in_tier)(&name(*of_consequence))),
        None if conclusions.notes.raises(conclusions.regulation, Trigger::ConsequenceMismatch) => {
            clauses.push(answer.consequence_mismatch.to_owned());
        }
        None => clauses.push(answer.consequence_incomplete.to_owned()),
    }
    if let (Some(tier), false) = (tier, alternatives.is_empty()) {
        clauses.push((answer.higher_taken)(&name(*tier)));
    }
    clauses
}

/// The deduction from the person, where it is settled.
fn own(words: &Words, conclusions: &Conclusions, scenario: &Scenario) -> Option<String> {
    let answer = &words.accountability.answer;
    let own = conclusions.own?;
    let row = conclusions.assessment.rows.iter().find(|row| row.responsibility == own)?;
    let [(_, treatment)] = row.treatments.as_slice() else { return None };
    let name = (words.accountability.responsibility)(own);
    match treatment.status {
        TreatmentStatus::NoProvision => Some((answer.own_without)(name)),
        TreatmentStatus::Defined => {
            let force = |range: &DeductionRange<'_>| {
                if range.rule.mandatory { answer.must_deduct } else { answer.may_deduct }
            };
            let pay = treatment.performance_pay.as_ref()?;
            if in_words::has_left(conclusions, scenario) {
                return Some((answer.own_left)(
                    name,
                    force(pay),
                    &in_words::left_amounts(words, conclusions),
                ));
            }
            let mut each =
                vec![(answer.own_pay)(answer.performance_pay, force(pay), &in_words::range(words, pay))];
            if let Some(tenure) = &treatment.tenure_incentive {
                let again = if force(tenure) == force(pay) { "" } else { force(tenure) };
                each.push((answer.own_pay)(answer.tenure_incentive, again, &in_words::range(words, tenure)));
            }
            Some((answer.own_deduction)(name, &each))
        }
        _ => None,
    }
}

/// How sure the verdict is.
fn certainty(conclusions: &Conclusions, open: bool) -> Certainty {
    let tier = &conclusions.assessment.tier;
    if conclusions.assessment.outside {
        return Certainty::Certain;
    }
    if tier.tier.is_some() && !tier.could_rise {
        let unread =
            conclusions.notes.doubts.iter().filter(|raised| raised.decides && raised.chosen.is_none());
        let doubts: Vec<&'static str> = unread.map(|raised| raised.id).collect();
        return match (tier.alternatives.is_empty(), doubts.is_empty() && !open) {
            (false, _) => Certainty::DependsOnDoubt,
            (true, true) => Certainty::Certain,
            (true, false) => Certainty::TierCertain { doubts, open },
        };
    }
    let facts_missing = conclusions.incurred.is_unknown()
        || !conclusions.incurred.contradiction().is_empty()
        || CONTINGENT.iter().any(|fact| conclusions.notes.missing.contains(&Question::Fact(*fact)));
    let mismatch = conclusions.notes.raises(conclusions.regulation, Trigger::ConsequenceMismatch);
    if !facts_missing && (mismatch || conclusions.incurred.several_differ()) {
        Certainty::DependsOnDoubt
    } else {
        Certainty::Open(tier.candidates.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Choice, TextField, TypedAmount};
    use crate::words::Language;
    use chidu::{Fact, MoneyUnit, Truth};

    fn scenario(amounts: &[(AmountField, &str)]) -> Scenario {
        let mut scenario = Scenario::default();
        for (field, text) in amounts {
            scenario.amounts.insert(*field, TypedAmount { text: (*text).to_owned(), unit: MoneyUnit::Yuan });
        }
        scenario
    }

    fn said(scenario: &Scenario, language: Language) -> (String, Certainty) {
        let conclusions =
            Conclusions::of(chidu::regulation("sdic").unwrap(), scenario, &chidu::Pairs::default(), None)
                .unwrap();
        let verdict = verdict(language.words(), &conclusions, scenario);
        (verdict.sentence, verdict.certainty)
    }

    fn zh(scenario: &Scenario) -> (String, Certainty) {
        said(scenario, Language::Zh)
    }

    #[test]
    fn a_fen_short_of_the_boundary() {
        let (verdict, certainty) = zh(&scenario(&[(AmountField::LossAmount, "4999999.99")]));
        assert_eq!(verdict, "损失4,999,999.99元，低于500万元：一般；差0.01元即进入较大");
        assert_eq!(certainty, Certainty::Certain);
        let (verdict, _) = zh(&scenario(&[(AmountField::LossAmount, "5000000")]));
        assert_eq!(verdict, "损失5,000,000元，达到500万元、低于5,000万元：较大；差45,000,000元即进入重大");
    }

    #[test]
    fn the_person_is_told_must_or_may() {
        let said = |loss: &str, responsibility: &str| {
            let amounts = [(AmountField::LossAmount, loss), (AmountField::PerformancePay, "360000")];
            let mut typed = scenario(&amounts);
            typed.choices.insert(Choice::Responsibility, responsibility.to_owned());
            zh(&typed).0.rsplit('。').next().unwrap_or_default().to_owned()
        };
        assert_eq!(said("4999999.99", "direct"), "直接责任：可以扣减绩效年薪 0–180,000 元");
        assert_eq!(
            said("5000000", "direct"),
            "直接责任：应当扣减绩效年薪 180,000–360,000 元、任期激励 50%–100%"
        );
        assert_eq!(said("50000000", "supervisory"), "主管责任：应当扣减绩效年薪 360,000 元、任期激励 100%");
        assert_eq!(said("1", "leadership"), "领导责任：文件没有规定");
    }

    #[test]
    fn nothing_typed_says_what_is_needed() {
        let (verdict, certainty) = zh(&Scenario::default());
        assert!(verdict.starts_with("请先填损失金额"), "{verdict}");
        assert!(verdict.contains("500万元"), "{verdict}");
        assert_eq!(certainty, Certainty::Open(4));
        let (verdict, _) = said(&Scenario::default(), Language::En);
        assert!(verdict.contains("below 5 million yuan"), "{verdict}");
    }

    #[test]
    fn a_bad_amount_is_named_and_counts_as_unknown() {
        let (verdict, certainty) = zh(&scenario(&[(AmountField::LossAmount, "1e9")]));
        assert!(verdict.starts_with("损失金额无法读取，暂按未知"), "{verdict}");
        assert_eq!(certainty, Certainty::Open(4));
    }

    #[test]
    fn the_higher_tier_depends_on_a_doubt() {
        let mut typed = scenario(&[(AmountField::LossAmount, "1000")]);
        typed.choices.insert(Choice::ConsequenceDegree, "serious".to_owned());
        typed.choices.insert(Choice::ConsequenceScope, "state_and_society".to_owned());
        let (verdict, certainty) = zh(&typed);
        assert!(verdict.contains("一般") && verdict.contains("取较高的重大"), "{verdict}");
        assert_eq!(certainty, Certainty::DependsOnDoubt);
    }

    #[test]
    fn degree_and_reach_that_differ_leave_two_tiers() {
        let mut typed = scenario(&[(AmountField::LossAmount, "0")]);
        typed.choices.insert(Choice::ConsequenceDegree, "light".to_owned());
        typed.choices.insert(Choice::ConsequenceScope, "industry_or_central_soes".to_owned());
        let (verdict, certainty) = zh(&typed);
        assert!(verdict.contains("一般或较大"), "{verdict}");
        assert_eq!(certainty, Certainty::DependsOnDoubt);
    }

    #[test]
    fn contingent_loss_keeps_both_tiers_open() {
        let amounts = [(AmountField::LossAmount, "4000000"), (AmountField::ContingentLoss, "1000000")];
        let mut typed = scenario(&amounts);
        assert_eq!(zh(&typed).1, Certainty::Open(2));
        typed.stated.set_fact(Fact::ContingentMeasurable, Truth::No);
        assert_eq!(zh(&typed).1, Certainty::Certain);
    }

    #[test]
    fn several_losses_that_differ_depend_on_a_doubt() {
        let mut typed = Scenario::default();
        typed.texts.insert(TextField::SeveralLosses, "300\n300".to_owned());
        let (verdict, certainty) = zh(&typed);
        assert!(verdict.contains("一般或较大"), "{verdict}");
        assert_eq!(certainty, Certainty::DependsOnDoubt);
    }

    #[test]
    fn an_accident_lies_outside() {
        let mut typed = scenario(&[(AmountField::LossAmount, "1000")]);
        typed.stated.set_fact(Fact::SafetyEnvironmentOrStabilityAccident, Truth::Yes);
        let (verdict, certainty) = zh(&typed);
        assert!(verdict.contains("不适用"), "{verdict}");
        assert_eq!(certainty, Certainty::Certain);
    }
}
