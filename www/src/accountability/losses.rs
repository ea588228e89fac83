//! Which amount is graded. The reader may give it in several ways; where they differ, each stands.

use chidu::accountability::{
    Assessment, LossTier, ResponsibilityRow, ScenarioFacts, SeveralLosses, assess, several_losses,
};
use chidu::regulation::Regulation;
use chidu::regulation::accountability::Tier;
use chidu::{Answer, Fact, NoTrace, NumberError, Step, Trace, Truth, Yuan};

use super::inputs::{amount, loss_facts, several, yardsticks};
use super::notes::Notes;
use crate::scenario::{AmountField, Scenario};

/// The amounts that the reader gave for the same loss.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Incurred {
    /// As one amount.
    pub stated: Option<Yuan>,
    /// Direct and indirect loss added.
    pub parts: Option<Yuan>,
    /// Several losses, and their sum.
    pub several: Option<Answer<'static, SeveralLosses>>,
    /// The highest of several losses.
    pub highest: Option<Yuan>,
    /// A sum left the range that can be reckoned with.
    pub too_large: Option<NumberError>,
}

impl Incurred {
    /// What the reader gave.
    pub fn of(regulation: &'static Regulation, scenario: &Scenario) -> Incurred {
        let mut incurred =
            Incurred { stated: amount(scenario, AmountField::LossAmount), ..Incurred::default() };
        let parts = (amount(scenario, AmountField::DirectLoss), amount(scenario, AmountField::IndirectLoss));
        if parts != (None, None) {
            match parts.0.unwrap_or_default().plus(parts.1.unwrap_or_default()) {
                Ok(sum) => incurred.parts = Some(sum),
                Err(error) => incurred.too_large = Some(error),
            }
        }
        if let Some(losses) = several(scenario) {
            incurred.highest = losses.iter().copied().max();
            match several_losses(regulation, &losses, &yardsticks(scenario), NoTrace) {
                Ok(answer) => incurred.several = answer,
                Err(error) => incurred.too_large = Some(error),
            }
        }
        incurred
    }

    /// Whether no amount is known at all.
    pub fn is_unknown(&self) -> bool {
        self.readings() == [None]
    }

    /// The sum of the several losses.
    pub fn total(&self) -> Option<Yuan> {
        self.several.as_ref().map(|answer| answer.value.total)
    }

    /// Whether several losses, one by one and together, come to different tiers.
    pub fn several_differ(&self) -> bool {
        self.several.as_ref().is_some_and(|answer| answer.value.tier.is_none())
    }

    /// The amounts named for the whole that differ from one another, lowest first; empty where they agree.
    pub fn contradiction(&self) -> Vec<Yuan> {
        let mut named: Vec<Yuan> = [self.stated, self.parts, self.total()].into_iter().flatten().collect();
        chidu::sort_few_by_key(&mut named, |each| *each);
        named.dedup();
        if named.len() > 1 { named } else { Vec::new() }
    }

    /// Every amount that may have to be graded, lowest first; `None` inside where none is known.
    fn readings(&self) -> Vec<Option<Yuan>> {
        let highest = self.highest.filter(|_| self.several_differ());
        let mut readings: Vec<Yuan> =
            [self.stated, self.parts, self.total(), highest].into_iter().flatten().collect();
        chidu::sort_few_by_key(&mut readings, |each| *each);
        readings.dedup();
        if readings.is_empty() { vec![None] } else { readings.into_iter().map(Some).collect() }
    }
}

/// What the regulation answers to the loss.
pub struct Assessed {
    /// The tier, and what follows for each responsibility.
    pub assessment: Assessment<'static>,
    /// Doubts, missing facts and articles.
    pub notes: Notes,
    /// What the core was asked with; `None` where several amounts may have to be graded.
    pub facts: Option<ScenarioFacts>,
    /// The derivation; empty where several amounts may have to be graded.
    pub trace: Vec<Step<'static>>,
}

/// The assessment for every amount that may have to be graded, in one.
///
/// # Errors
/// [`NumberError`] when a sum or a deduction leaves the range that can be reckoned with.
pub fn assess_all(
    regulation: &'static Regulation,
    scenario: &Scenario,
    incurred: &Incurred,
    pay: (Option<Yuan>, Option<Yuan>),
) -> Result<Option<Assessed>, NumberError> {
    let mut notes = Notes::default();
    let mut together: Option<Assessment<'static>> = None;
    let (mut asked, mut trace) = (None, Vec::new());
    for reading in incurred.readings() {
        let mut loss = loss_facts(scenario, reading);
        if incurred.parts.is_none() {
            (loss.direct_loss, loss.indirect_loss) = (None, None);
        }
        let facts = ScenarioFacts {
            loss,
            accident: scenario.stated.fact(Fact::SafetyEnvironmentOrStabilityAccident),
            performance_pay: pay.0,
            tenure_incentive: pay.1,
        };
        let Some(answer) = assess(regulation, &facts, Trace)? else { return Ok(None) };
        notes.take(&answer);
        (asked, trace) = (Some(facts), answer.trace);
        together = Some(match together {
            None => answer.value,
            Some(known) => {
                (asked, trace) = (None, Vec::new());
                join(known, answer.value)
            }
        });
    }
    Ok(together.map(|assessment| Assessed { assessment, notes, facts: asked, trace }))
}

/// Two assessments of which either may hold.
fn join(one: Assessment<'static>, other: Assessment<'static>) -> Assessment<'static> {
    Assessment {
        tier: join_tiers(one.tier, other.tier),
        outside: one.outside,
        rows: one.rows.into_iter().zip(other.rows).map(|(one, other)| join_rows(one, other)).collect(),
    }
}

fn join_tiers(one: LossTier, other: LossTier) -> LossTier {
    let candidates = union(&one.candidates, &other.candidates);
    let loss_candidates = union(&one.loss_candidates, &other.loss_candidates);
    let single = |tiers: &[Tier]| if let [tier] = tiers { Some(*tier) } else { None };
    LossTier {
        tier: single(&candidates),
        matched: one.matched.filter(|matched| other.matched.as_ref() == Some(matched)),
        could_rise: one.could_rise || other.could_rise,
        amount_tier: one.amount_tier.filter(|tier| other.amount_tier == Some(*tier)),
        share_tier: one.share_tier.filter(|tier| other.share_tier == Some(*tier)),
        alternatives: if one.alternatives == other.alternatives { one.alternatives } else { Vec::new() },
        loss_tier: single(&loss_candidates),
        consequence_tier: one.consequence_tier.filter(|tier| other.consequence_tier == Some(*tier)),
        loss_total: one.loss_total.filter(|total| other.loss_total == Some(*total)),
        report: if one.report == other.report { one.report } else { Truth::Unknown },
        loss_candidates,
        candidates,
    }
}

fn join_rows(
    mut one: ResponsibilityRow<'static>,
    other: ResponsibilityRow<'static>,
) -> ResponsibilityRow<'static> {
    for (tier, treatment) in other.treatments {
        if one.treatments.iter().all(|(known, _)| *known != tier) {
            one.treatments.push((tier, treatment));
        }
    }
    chidu::sort_few_by_key(&mut one.treatments, |(tier, _)| *tier);
    one
}

fn union(one: &[Tier], other: &[Tier]) -> Vec<Tier> {
    let mut union = [one, other].concat();
    chidu::sort_few_by_key(&mut union, |each| *each);
    union.dedup();
    union
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{TextField, TypedAmount};
    use chidu::MoneyUnit;

    fn sdic() -> &'static Regulation {
        chidu::regulation("sdic").unwrap()
    }

    fn yuan(text: &str) -> Yuan {
        text.parse().unwrap()
    }

    fn scenario(amounts: &[(AmountField, &str)], several: &str) -> Scenario {
        let mut scenario = Scenario::default();
        for (field, text) in amounts {
            let typed = TypedAmount { text: (*text).to_owned(), unit: MoneyUnit::Yuan };
            scenario.amounts.insert(*field, typed);
        }
        scenario.texts.insert(TextField::SeveralLosses, several.to_owned());
        scenario
    }

    fn tiers(scenario: &Scenario) -> Vec<Tier> {
        let incurred = Incurred::of(sdic(), scenario);
        let Assessed { assessment, .. } =
            assess_all(sdic(), scenario, &incurred, (None, None)).unwrap().unwrap();
        for row in &assessment.rows {
            assert_eq!(row.treatments.len(), assessment.tier.candidates.len());
        }
        assessment.tier.candidates
    }

    #[test]
    fn the_boundary_belongs_to_the_higher_tier() {
        assert_eq!(tiers(&scenario(&[(AmountField::LossAmount, "4999999.99")], "")), [Tier::General]);
        assert_eq!(tiers(&scenario(&[(AmountField::LossAmount, "5000000")], "")), [Tier::Larger]);
        assert_eq!(tiers(&scenario(&[(AmountField::LossAmount, "50000000")], "")), [Tier::Major]);
        assert_eq!(tiers(&scenario(&[], "")).len(), 4);
    }

    #[test]
    fn several_losses_are_graded_one_by_one_and_together() {
        let differ = scenario(&[], "300\n300");
        let incurred = Incurred::of(sdic(), &differ);
        assert_eq!((incurred.total(), incurred.highest), (Some(yuan("6000000")), Some(yuan("3000000"))));
        assert!(incurred.several_differ());
        assert!(incurred.contradiction().is_empty());
        assert_eq!(tiers(&differ), [Tier::General, Tier::Larger]);
        let agree = scenario(&[], "100\n200");
        assert!(!Incurred::of(sdic(), &agree).several_differ());
        assert_eq!(tiers(&agree), [Tier::General]);
    }

    #[test]
    fn amounts_that_contradict_each_other_are_both_kept() {
        let amounts = [(AmountField::LossAmount, "4000000"), (AmountField::DirectLoss, "5000000")];
        let contradicting = scenario(&amounts, "");
        let incurred = Incurred::of(sdic(), &contradicting);
        assert_eq!(incurred.contradiction(), [yuan("4000000"), yuan("5000000")]);
        assert_eq!(tiers(&contradicting), [Tier::General, Tier::Larger]);
        let amounts = [(AmountField::LossAmount, "5000000"), (AmountField::DirectLoss, "5000000")];
        assert!(Incurred::of(sdic(), &scenario(&amounts, "")).contradiction().is_empty());
    }

    #[test]
    fn a_sum_out_of_range_is_named_not_reckoned() {
        let amounts =
            [(AmountField::DirectLoss, "99999999999999"), (AmountField::IndirectLoss, "99999999999999")];
        let incurred = Incurred::of(sdic(), &scenario(&amounts, ""));
        assert_eq!(incurred.parts, None);
        assert!(matches!(incurred.too_large, Some(NumberError::TooLarge(_))));
    }
}
