//! The person and the work: status, pay base, stacking, organiser.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use crate::condition::Condition;
use crate::regulation::Text;

/// What holds for those who retired, left or were transferred.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonStatusRule {
    /// The article on the retired.
    pub retired_article: String,
    /// The article on those who left or were transferred.
    pub left_article: String,
    /// The treatments that lead to an adjustment of benefits.
    #[serde(default)]
    pub benefits_adjusted_for: Vec<String>,
    /// Whether compensation may be pursued for a loss of assets.
    #[serde(default)]
    pub compensation_for_loss: bool,
}

/// Which pay is deducted from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct PayBaseRule {
    /// The article on the identification year.
    pub identification_year_article: String,
    /// The most months counted where there is no complete year.
    pub most_months: u32,
    /// The words that state it.
    pub most_months_quote: String,
}

/// Which pay is deducted from where the person no longer draws performance pay here.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftPayBaseRule {
    /// The article to cite.
    pub article: String,
    /// The rule's id in answers, such as `art55_sum`.
    pub rule: String,
    /// The words that state it.
    pub quote: String,
    /// The doubt that its readings belong to.
    pub doubt: String,
    /// What is added up, under each reading.
    #[serde(rename = "reading")]
    pub readings: Vec<LeftPayReading>,
}

/// One reading of what is added up.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftPayReading {
    /// The reading's id within the doubt.
    pub id: String,
    /// The performance pay.
    pub performance_pay: LeftPay,
    /// Whether the tenure incentive is added.
    pub tenure_incentive: bool,
    /// Whether the reading is open only where the tenure incentive is not deducted from.
    #[serde(default)]
    pub without_tenure_deduction_only: bool,
}

/// The performance pay of a person who left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftPay {
    /// Of the year before leaving.
    YearBeforeDeparture,
    /// Of all years before leaving.
    AllYearsBeforeDeparture,
}

/// Deductions are not added.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct NoStackingRule {
    /// The article to cite.
    pub article: String,
    /// The words that state it.
    pub quote: String,
    /// When it applies.
    pub when: Condition,
}

/// Who organises the accountability work.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganiserRule {
    /// Who: an id, or the name in the text. Absent where the regulation does not say.
    #[serde(default)]
    pub organiser: Option<String>,
    /// In words.
    pub label: Text,
    /// When; otherwise where absent.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The articles to cite.
    pub articles: Vec<String>,
    /// Whether a superior may take the work over.
    #[serde(default)]
    pub superior_may_take_over: bool,
    /// Doubts raised with it.
    #[serde(default)]
    pub doubts: Vec<String>,
}
