//! Which pay is deducted from.

use crate::answer::{Answer, Reasoning};
use crate::facts::Fact;
use crate::regulation::accountability::PayBaseRule;
use crate::regulation::{Regulation, Trigger};
use crate::trace::Recorder;
use crate::truth::Truth;

/// What is known of the years a person served.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PayBaseFacts {
    /// The year in which the case is handled.
    pub handling_year: Option<i32>,
    /// The complete years in post; `None` where not known.
    pub complete_service_years: Option<Vec<i32>>,
    /// Whether the person holds the post for the whole handling year.
    pub in_post_full_handling_year: Truth,
    /// Whether the person still draws performance pay here.
    pub draws_performance_pay_here: Truth,
    /// The year of leaving.
    pub departure_year: Option<i32>,
    /// The months served before handling, where there is no complete year.
    pub months_served_before_handling: Option<u32>,
}

/// Which rule gives the pay base.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum PayBaseKind {
    /// The identification year is the handling year.
    #[serde(rename = "art45_normal")]
    HandlingYear,
    /// The last complete service year.
    #[serde(rename = "art45_last_complete_year")]
    LastCompleteYear,
    /// The months served.
    #[serde(rename = "art45_months")]
    Months,
    /// The rule for those who left.
    #[serde(rename = "art55_left")]
    Left,
}

/// Which tenure the incentive belongs to.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tenure {
    /// The last complete one.
    LastCompleteTenure,
}

/// The pay deducted from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PayBase {
    /// The rule, where it is settled.
    pub rule: Option<PayBaseKind>,
    /// The identification year.
    pub identification_year: Option<i32>,
    /// The year whose performance pay is the base.
    pub performance_pay_for_year: Option<i32>,
    /// The same on the other reading.
    pub performance_pay_for_year_other_reading: Option<i32>,
    /// The months counted, where there is no complete year.
    pub months: Option<u32>,
    /// The tenure, for those who left.
    pub tenure: Option<Tenure>,
}

/// Which pay is deducted from. `None` when the regulation is of another family; an empty [`PayBase`]
/// where it has no such rule or the facts do not decide.
pub fn pay_base<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &PayBaseFacts,
    recorder: R,
) -> Option<Answer<'r, PayBase>> {
    let rules = regulation.accountability.as_ref()?;
    let mut reasoning = Reasoning::new(regulation);
    let Some(rule) = &rules.pay_base else {
        reasoning.raise(Trigger::PayBaseNotProvided);
        return Some(reasoning.answer(PayBase::default(), recorder.steps(Vec::new)));
    };
    reasoning.cite(&rule.identification_year_article);
    let left_article = rules.left_pay_base.iter().map(|rule| rule.article.as_str());
    let value = match facts.draws_performance_pay_here {
        Truth::Unknown => {
            left_article.for_each(|article| reasoning.cite(article));
            reasoning.raise(Trigger::PayBaseOverlap);
            reasoning.miss(crate::Question::Fact(Fact::DrawsPerformancePayHere));
            PayBase::default()
        }
        Truth::No => {
            left_article.for_each(|article| reasoning.cite(article));
            reasoning.raise(Trigger::PayBaseOverlap);
            PayBase {
                rule: Some(PayBaseKind::Left),
                performance_pay_for_year: facts.departure_year.and_then(|year| year.checked_sub(1)),
                tenure: Some(Tenure::LastCompleteTenure),
                ..PayBase::default()
            }
        }
        Truth::Yes => of_identification_year(rule, facts, &mut reasoning),
    };
    Some(reasoning.answer(value, recorder.steps(Vec::new)))
}

fn of_identification_year<'r>(
    rule: &'r PayBaseRule,
    facts: &PayBaseFacts,
    reasoning: &mut Reasoning<'r>,
) -> PayBase {
    let complete = facts.complete_service_years.as_ref();
    let last_before = |year: i32| complete?.iter().copied().filter(|complete| *complete < year).max();
    let last = complete.map(|complete| complete.iter().copied().max());
    match (facts.in_post_full_handling_year, facts.handling_year, last) {
        (Truth::Unknown, ..) => {
            reasoning.miss(crate::Question::Fact(Fact::InPostFullHandlingYear));
            PayBase::default()
        }
        (Truth::Yes, year, _) => PayBase {
            rule: Some(PayBaseKind::HandlingYear),
            identification_year: year,
            performance_pay_for_year: year.and_then(last_before),
            ..PayBase::default()
        },
        (Truth::No, _, None) => PayBase::default(),
        (Truth::No, _, Some(Some(last))) => {
            reasoning.raise(Trigger::PayBaseOverlap);
            PayBase {
                rule: Some(PayBaseKind::LastCompleteYear),
                identification_year: Some(last),
                performance_pay_for_year: Some(last),
                performance_pay_for_year_other_reading: last_before(last),
                ..PayBase::default()
            }
        }
        (Truth::No, _, Some(None)) => PayBase {
            rule: Some(PayBaseKind::Months),
            months: facts.months_served_before_handling.map(|months| months.min(rule.most_months)),
            ..PayBase::default()
        },
    }
}
