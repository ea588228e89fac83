//! What makes the treatment heavier or lighter, and what exempts.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use super::Applies;
use crate::condition::Condition;
use crate::regulation::{Item, Text};

/// What makes the treatment heavier or lighter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct CircumstanceRules {
    /// Circumstances that make it heavier.
    #[serde(default, rename = "aggravating")]
    pub aggravating: Vec<Item>,
    /// What the aggravating circumstances do.
    pub aggravating_effect: AggravatingEffect,
    /// The aggravating item made out by concealment, and of what.
    #[serde(default)]
    pub concealment: Option<ConcealmentRule>,
    /// Recurrence within the impact period.
    #[serde(default)]
    pub recurrence: Option<Applies>,
    /// Circumstances that make it lighter.
    #[serde(default, rename = "mitigating")]
    pub mitigating: Vec<Item>,
    /// What the mitigating circumstances allow.
    #[serde(default)]
    pub mitigating_effects: Vec<MitigatingEffect>,
    /// What may bar the mitigating circumstances.
    #[serde(default)]
    pub disqualifiers: Option<Disqualifiers>,
    /// The waiver of minor treatments.
    #[serde(default)]
    pub waiver: Option<WaiverRule>,
    /// Who approves what.
    #[serde(default)]
    pub approval: Option<ApprovalRule>,
}

/// What aggravating circumstances do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum AggravatingEffect {
    /// 从重: heavier within the range.
    Heavier,
    /// 从重或加重: heavier or beyond the range, not told apart.
    HeavierOrAggravated,
}

/// What mitigating circumstances allow.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    BorshSerialize,
    BorshDeserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum MitigatingEffect {
    /// 从轻: lighter within the range.
    Lighter,
    /// 减轻: reduced below the range.
    Reduced,
    /// 免除: waived.
    Waived,
}

/// Concealment as an aggravating circumstance.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ConcealmentRule {
    /// The aggravating item.
    pub item: String,
    /// The kinds: 瞒报, 漏报, 谎报.
    pub kinds: Vec<String>,
    /// Of what: `loss`, `consequence`.
    pub of: Vec<ConcealedThing>,
}

/// What was concealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConcealedThing {
    /// A loss.
    Loss,
    /// A consequence.
    Consequence,
}

/// What may bar the mitigating circumstances, as the text says it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Disqualifiers {
    /// Their names: 有令不行, 主观故意.
    pub names: Vec<String>,
    /// Their names in English, in the same order.
    pub names_en: Vec<String>,
    /// The doubt on whether they bar the circumstances.
    pub doubt: String,
    /// The reading under which they do.
    pub bars: String,
    /// The article to cite.
    pub article: String,
}

/// The waiver of minor treatments.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct WaiverRule {
    /// The article to cite.
    pub article: String,
    /// The treatments that may be waived, by name.
    pub treatments: Vec<String>,
    /// The doubt on which article it refers to.
    pub doubt: String,
    /// The reading that takes the printed reference (recurrence) at its word.
    pub as_printed: String,
    /// The reading that takes mitigation to be meant.
    pub if_mitigation_meant: String,
}

/// Whose approval is needed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ApprovalRule {
    /// The article to cite.
    pub article: String,
    /// Who approves: an id.
    pub by: String,
    /// Who approves, in words.
    pub by_label: Text,
    /// For what.
    pub needed_for: Vec<MitigatingEffect>,
}

/// Exemption from liability.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ExemptionRule {
    /// The article to cite.
    pub article: String,
    /// The premises, the review and the approval: all to hold beside one item.
    pub requires: Condition,
    /// The items, one of which is needed.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
}
