//! The rules of the family `accountability`: tier of loss or consequence, treatment per responsibility.

mod cells;
mod circumstances;
mod liability;
mod person;
mod tiers;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

pub use cells::*;
pub use circumstances::*;
pub use liability::*;
pub use person::*;
pub use tiers::*;

use crate::condition::Condition;

/// What an accountability regulation lays down. What is absent is not provided.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountabilityRules {
    /// The article on what a loss is made of.
    #[serde(default)]
    pub loss_article: Option<String>,
    /// The tiers of loss, lightest first.
    #[serde(rename = "tier")]
    pub tiers: Vec<TierRule>,
    /// Who sets the thresholds, where the text has none.
    #[serde(default)]
    pub thresholds_elsewhere: Option<ThresholdsElsewhere>,
    /// The grades of consequences other than loss.
    #[serde(default, rename = "consequence_grade")]
    pub consequence_grades: Vec<ConsequenceGrade>,
    /// When a loss that has not occurred yet counts.
    #[serde(default)]
    pub contingent_loss: Option<Applies>,
    /// What lies outside the regulation.
    #[serde(default)]
    pub outside: Option<Applies>,
    /// The duty to report a loss.
    #[serde(default)]
    pub report: Option<ReportRule>,
    /// The treatments the regulation names.
    #[serde(rename = "treatment")]
    pub treatments: Vec<TreatmentRule>,
    /// Tier × responsibility.
    #[serde(rename = "cell")]
    pub cells: Vec<Cell>,
    /// What makes a leader directly responsible.
    pub direct_responsibility: DirectResponsibility,
    /// The liability of those in the superior enterprise.
    #[serde(default)]
    pub superior: Option<SuperiorRule>,
    /// The liability of a collective body.
    #[serde(default)]
    pub collective: Option<CollectiveRule>,
    /// Responsibility by analogy.
    #[serde(default, rename = "analogous")]
    pub analogous: Vec<AnalogousRule>,
    /// What makes the treatment heavier or lighter.
    pub circumstances: CircumstanceRules,
    /// Exemption from liability.
    #[serde(default)]
    pub exemption: Option<ExemptionRule>,
    /// What holds for those no longer in post.
    #[serde(default)]
    pub person_status: Option<PersonStatusRule>,
    /// Which year's pay is deducted from.
    #[serde(default)]
    pub pay_base: Option<PayBaseRule>,
    /// Which pay is deducted from where the person no longer draws performance pay here.
    #[serde(default)]
    pub left_pay_base: Option<LeftPayBaseRule>,
    /// Deductions for the same event and person are not added.
    #[serde(default)]
    pub no_stacking: Option<NoStackingRule>,
    /// Who organises the accountability work: the first rule that applies.
    #[serde(rename = "organiser")]
    pub organisers: Vec<OrganiserRule>,
}

/// Who bears what kind of responsibility.
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
pub enum Responsibility {
    /// 直接责任.
    Direct,
    /// 主管责任.
    Supervisory,
    /// 领导责任.
    Leadership,
    /// Persons of the superior enterprise.
    SuperiorEnterprise,
    /// A collective decision body.
    CollectiveBody,
}

impl Responsibility {
    /// Every kind, in the order of the page.
    pub const ALL: [Responsibility; 5] = [
        Responsibility::Direct,
        Responsibility::Supervisory,
        Responsibility::Leadership,
        Responsibility::SuperiorEnterprise,
        Responsibility::CollectiveBody,
    ];
}

/// Something that applies under a condition.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Applies {
    /// The article to cite.
    pub article: String,
    /// When.
    pub when: Condition,
}
