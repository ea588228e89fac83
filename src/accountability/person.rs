//! The person: status, the pay deducted from, no stacking, impact periods.

use super::cell_of;
use crate::answer::{Answer, Reasoning};
use crate::date::Date;
use crate::facts::{Fact, Stated};
use crate::money::Yuan;
use crate::number::NumberError;
use crate::regulation::accountability::{
    AccountabilityRules, Cell, Deduction, LeftPay, LeftPayBaseRule, LeftPayReading, Responsibility,
    RestrictionRule, Tier, TreatmentGroup,
};
use crate::regulation::{Regulation, Trigger};
use crate::trace::Recorder;
use crate::truth::Truth;
use crate::world::settled;

/// Where the person is now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Still in post.
    #[default]
    InPost,
    /// Transferred.
    Transferred,
    /// Left.
    Left,
    /// Retired.
    Retired,
}

/// What is known of a person no longer in post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonFacts {
    /// Where the person is now.
    pub status: Status,
    /// The tier.
    pub tier: Option<Tier>,
    /// The responsibility.
    pub responsibility: Option<Responsibility>,
    /// Whether the violation caused a loss of assets.
    pub caused_asset_loss: Truth,
    /// The treatments due, by name; `None` where not known.
    pub treatments: Option<Vec<String>>,
    /// Whether the person still draws performance pay here.
    pub draws_performance_pay_here: Truth,
    /// The whole performance pay of the year before leaving.
    pub performance_pay_year_before_departure: Option<Yuan>,
    /// The performance pay of all years before leaving.
    pub performance_pay_all_years_before_departure: Option<Yuan>,
    /// The tenure incentive that the regulation adds.
    pub tenure_incentive_base: Option<Yuan>,
    /// The readings chosen.
    pub stated: Stated,
}

/// The pay base of a person who left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaseRule<'r> {
    /// What the regulation adds up.
    Sum(&'r LeftPayBaseRule),
    /// The regulation has none.
    NoRule,
}

/// What holds for a person no longer in post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonStatus<'r> {
    /// Whether the person still answers.
    pub still_liable: bool,
    /// Whether benefits are to be adjusted.
    pub benefits_adjusted: Truth,
    /// Whether compensation may be pursued.
    pub compensation: Truth,
    /// The pay base, where the person no longer draws performance pay here.
    pub base_rule: Option<BaseRule<'r>>,
    /// The base in yuan, where it is settled.
    pub combined_base: Option<Yuan>,
    /// The deduction from the combined base, where it is settled.
    pub combined_deduction: Option<(Yuan, Yuan)>,
    /// What each reading comes to, where the readings differ.
    pub readings: Vec<LeftReading<'r>>,
}

/// What one reading of the pay base comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftReading<'r> {
    /// The reading.
    pub rule: &'r LeftPayReading,
    /// The base in yuan, where the pay is known.
    pub base: Option<Yuan>,
    /// The deduction, where tier, responsibility and base are known.
    pub deduction: Option<(Yuan, Yuan)>,
}

/// What holds for a person no longer in post.
///
/// `None` when the regulation is of another family.
///
/// # Errors
/// [`NumberError`] when a sum or a deduction leaves the range of [`Yuan`].
pub fn person_status<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &PersonFacts,
    recorder: R,
) -> Result<Option<Answer<'r, PersonStatus<'r>>>, NumberError> {
    let Some(rules) = &regulation.accountability else { return Ok(None) };
    let mut reasoning = Reasoning::new(regulation);
    let mut value = PersonStatus {
        still_liable: true,
        benefits_adjusted: Truth::No,
        compensation: Truth::No,
        base_rule: None,
        combined_base: None,
        combined_deduction: None,
        readings: Vec::new(),
    };
    if facts.status == Status::InPost {
        return Ok(Some(reasoning.answer(value, recorder.steps(Vec::new))));
    }
    if let Some(rule) = &rules.person_status {
        reasoning.cite(&rule.retired_article);
        if facts.status != Status::Retired {
            reasoning.cite(&rule.left_article);
            reasoning.raise(Trigger::LeftOrTransferred);
        }
        let adjusts = |name: &String| rule.benefits_adjusted_for.contains(name);
        if !rule.benefits_adjusted_for.is_empty() {
            value.benefits_adjusted = facts.treatments.as_ref().map(|due| due.iter().any(adjusts)).into();
        }
        if rule.compensation_for_loss {
            value.compensation = facts.caused_asset_loss;
        }
    }
    match facts.draws_performance_pay_here {
        Truth::Yes => {}
        Truth::Unknown => {
            reasoning.miss(crate::Question::Fact(Fact::DrawsPerformancePayHere));
            reasoning.raise(Trigger::PayBaseOverlap);
        }
        Truth::No => {
            reasoning.raise(Trigger::PayBaseOverlap);
            match &rules.left_pay_base {
                Some(rule) => sum_of_left(rules, rule, facts, &mut value, &mut reasoning)?,
                None => {
                    reasoning.raise(Trigger::PayBaseNotProvided);
                    value.base_rule = Some(BaseRule::NoRule);
                }
            }
        }
    }
    Ok(Some(reasoning.answer(value, recorder.steps(Vec::new))))
}

fn sum_of_left<'r>(
    rules: &'r AccountabilityRules,
    rule: &'r LeftPayBaseRule,
    facts: &PersonFacts,
    value: &mut PersonStatus<'r>,
    reasoning: &mut Reasoning<'r>,
) -> Result<(), NumberError> {
    reasoning.cite(&rule.article);
    value.base_rule = Some(BaseRule::Sum(rule));
    let known = facts.tier.zip(facts.responsibility);
    let cell = known.and_then(|(tier, responsibility)| cell_of(rules, tier, responsibility));
    if let Some(cell) = cell {
        reasoning.cite_all(&cell.articles);
        if facts.responsibility == Some(Responsibility::SuperiorEnterprise) {
            reasoning.doubts(&cell.doubts);
        }
    }
    let tenure_deducted = known.is_some() && cell.is_none_or(|cell| cell.tenure_incentive.is_some());
    let mut readings = Vec::new();
    for reading in &rule.readings {
        if !(reading.without_tenure_deduction_only && tenure_deducted) {
            readings.push(left_reading(reading, facts, cell)?);
        }
    }
    if readings.len() > 1 {
        reasoning.doubt(&rule.doubt);
    }
    let chosen = facts.stated.reading(&rule.doubt);
    match &readings[..] {
        [one] => (value.combined_base, value.combined_deduction) = (one.base, one.deduction),
        _ => match readings.iter().find(|reading| chosen == Some(reading.rule.id.as_str())) {
            // Whether this reading is one of them, the cell has yet to say.
            Some(one) if one.rule.without_tenure_deduction_only && known.is_none() => {}
            Some(one) => (value.combined_base, value.combined_deduction) = (one.base, one.deduction),
            None => reasoning.miss(crate::Question::Reading(&rule.doubt)),
        },
    }
    if readings.len() > 1 {
        value.readings = readings;
    }
    Ok(())
}

fn left_reading<'r>(
    rule: &'r LeftPayReading,
    facts: &PersonFacts,
    cell: Option<&Cell>,
) -> Result<LeftReading<'r>, NumberError> {
    let pay = match rule.performance_pay {
        LeftPay::YearBeforeDeparture => facts.performance_pay_year_before_departure,
        LeftPay::AllYearsBeforeDeparture => facts.performance_pay_all_years_before_departure,
    };
    let tenure = if rule.tenure_incentive { facts.tenure_incentive_base } else { Some(Yuan::ZERO) };
    let base = pay.zip(tenure).map(|(pay, tenure)| pay.plus(tenure)).transpose()?;
    let deduction = match cell.and_then(|cell| cell.performance_pay.as_ref()) {
        Some(deduction) => range(deduction, base)?,
        None => None,
    };
    Ok(LeftReading { rule, base, deduction })
}

fn range(rule: &Deduction, base: Option<Yuan>) -> Result<Option<(Yuan, Yuan)>, NumberError> {
    base.map(|base| Ok((rule.low.of(base)?, rule.high.of(base)?))).transpose()
}

/// What is known of several deductions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StackingFacts {
    /// Whether they concern the same event and the same person.
    pub stated: Stated,
    /// The deductions, each where known.
    pub deductions: Vec<Option<Yuan>>,
}

/// What is deducted when several deductions meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoStacking {
    /// Whether the rule applies.
    pub applies: Truth,
    /// The highest deduction, where the rule applies and all are known.
    pub applied: Option<Yuan>,
}

/// What is deducted when several deductions meet: the highest, for the same event and person.
///
/// `None` when the regulation is of another family or has no such rule.
pub fn no_stacking<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &StackingFacts,
    recorder: R,
) -> Option<Answer<'r, NoStacking>> {
    let rule = regulation.accountability.as_ref()?.no_stacking.as_ref()?;
    let mut reasoning = Reasoning::new(regulation);
    reasoning.cite(&rule.article);
    let outcomes = reasoning.explore(&facts.stated, |world, _| rule.when.holds(world));
    let applies = Truth::from(settled(&outcomes).copied());
    if !applies.is_yes() {
        reasoning.raise(Trigger::StackingOutOfReach);
    }
    let known: Option<Vec<Yuan>> = facts.deductions.iter().copied().collect();
    let applied = known.and_then(|known| known.into_iter().max()).filter(|_| applies.is_yes());
    Some(reasoning.answer(NoStacking { applies, applied }, recorder.steps(Vec::new)))
}

/// A restriction during an impact period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restriction<'r> {
    /// The treatment it follows from, by name.
    pub treatment: &'r str,
    /// What is barred, and for how long.
    pub rule: &'r RestrictionRule,
}

impl Restriction<'_> {
    /// The last day, where the treatment takes effect on this one: the same day number, or the last of a month
    /// that has no such day. `None` past the end of the calendar.
    pub fn last_day(&self, effect: Date) -> Option<Date> {
        effect.plus_months(self.rule.months)
    }
}

/// The impact periods of several treatments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImpactPeriods<'r> {
    /// Each restriction.
    pub restrictions: Vec<Restriction<'r>>,
    /// The treatments for which the regulation gives no period, by name.
    pub without_period: Vec<String>,
    /// The longest of the restrictions, in months.
    pub own_longest_months: Option<u32>,
    /// The period that governs beside discipline, in months.
    pub governing_months: Option<u32>,
}

/// The impact periods of several treatments, by name, and of discipline beside them, in months.
///
/// `None` when the regulation is of another family.
pub fn impact_periods<'r, R: Recorder>(
    regulation: &'r Regulation,
    treatments: &[String],
    discipline_months: Option<u32>,
    recorder: R,
) -> Option<Answer<'r, ImpactPeriods<'r>>> {
    let rules = regulation.accountability.as_ref()?;
    let mut reasoning = Reasoning::new(regulation);
    let named: Vec<_> = rules.treatments.iter().filter(|rule| treatments.contains(&rule.name)).collect();
    let restrictions: Vec<Restriction<'r>> = named
        .iter()
        .flat_map(|rule| {
            rule.restrictions
                .iter()
                .map(|restriction| Restriction { treatment: &rule.name, rule: restriction })
        })
        .collect();
    for article in rules.treatments.iter().flat_map(|rule| &rule.restrictions).map(|rule| &rule.article) {
        reasoning.cite(article);
    }
    let has_period = |name: &String| restrictions.iter().any(|restriction| restriction.treatment == name);
    let own_longest_months = restrictions.iter().map(|restriction| restriction.rule.months).max();
    let organisational = named.iter().any(|rule| rule.group == TreatmentGroup::Organisational);
    let governing_months = match discipline_months {
        None => own_longest_months,
        Some(months) if organisational => Some(own_longest_months.unwrap_or(0).max(months)),
        Some(_) => None,
    };
    let without_period: Vec<String> = treatments.iter().filter(|name| !has_period(name)).cloned().collect();
    if treatments.len() > 1 || discipline_months.is_some() || !without_period.is_empty() {
        reasoning.raise(Trigger::ImpactPeriodsMeet);
    }
    let value = ImpactPeriods { without_period, restrictions, own_longest_months, governing_months };
    Some(reasoning.answer(value, recorder.steps(Vec::new)))
}
