//! The person and the work: status, pay base, stacking, organiser.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Deserialize;

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
    /// The article on those who no longer draw performance pay here.
    pub left_article: String,
    /// The doubt on the sum at a tier that touches performance pay only.
    pub optional_tier_doubt: String,
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
}
