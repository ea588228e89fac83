//! The rules of the family `fund_tolerance`: when the loss of a government fund is tolerated.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use super::{Item, Text};
use crate::facts::Fact;
use crate::money::Yuan;
use crate::percent::Percent;

/// What a fund loss tolerance regulation lays down.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct FundToleranceRules {
    /// Whom it covers.
    pub scope: Scope,
    /// Tolerance of normal risk.
    pub tolerated: Tolerated,
    /// Exemption for diligence: the gate, the weighing, the items.
    pub diligence: Diligence,
    /// What excludes both.
    pub exclusions: Exclusions,
    /// The standards of recognition; they do not choose the path.
    pub recognition: Recognition,
    /// The path within the limits.
    pub filing: Path,
    /// The path beyond a limit.
    pub application: Path,
    /// What an exemption brings.
    pub effects: Effects,
    /// The article that governs what cannot be tolerated.
    pub not_tolerated_article: String,
    /// The article that settles whether a limit includes its own number.
    pub bounds_article: String,
    /// Forms the regulation prints without saying when they are used.
    #[serde(default)]
    pub unassigned_forms: Vec<Form>,
    /// The checks to be made on the way.
    #[serde(default, rename = "check")]
    pub checks: Vec<Item>,
}

/// The funds covered, with the limits of the filing path.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// The article to cite.
    pub article: String,
    /// The article that sets the limits.
    pub limits_article: String,
    /// The doubt about a sub-fund whose parents belong to different categories.
    pub mixed_parents_doubt: String,
    /// The categories; their sub-funds share their limits.
    #[serde(rename = "category")]
    pub categories: Vec<FundCategory>,
}

/// A category of funds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct FundCategory {
    /// Its id, such as `investment_promotion_fund`.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The highest loss rate of the filing path.
    pub rate_limit: RateLimit,
    /// The highest loss amount of the filing path.
    pub amount_limit: AmountLimit,
}

/// A limit on the loss rate.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct RateLimit {
    /// The number.
    pub percent: Percent,
    /// Whether the number itself is within the limit.
    pub included: bool,
    /// The words that state it.
    pub quote: String,
}

/// A limit on the loss amount.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct AmountLimit {
    /// The number.
    pub yuan: Yuan,
    /// Whether the number itself is within the limit.
    pub included: bool,
    /// The words that state it.
    pub quote: String,
}

/// Tolerance of normal risk: all conditions, and the loss within the tolerance rate.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Tolerated {
    /// The article to cite.
    pub article: String,
    /// The part of it on the tolerance rate.
    pub rate_article: String,
    /// The words on the tolerance rate.
    pub quote: String,
    /// Whether a loss rate equal to the tolerance rate is within it.
    pub included: bool,
    /// The conditions, all to hold.
    #[serde(rename = "condition")]
    pub conditions: Vec<ToleranceCondition>,
}

/// A condition of the tolerance of normal risk.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ToleranceCondition {
    /// The fact that must hold.
    pub fact: Fact,
    /// The article to cite.
    pub article: String,
}

/// Exemption for diligence when the loss is over the tolerance rate or another expectation was missed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Diligence {
    /// The article to cite.
    pub article: String,
    /// The words that open the gate.
    pub quote: String,
    /// The circumstances, one of which is enough once the weighing is favourable.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
}

/// What excludes tolerance.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusions {
    /// The article to cite.
    pub article: String,
    /// The exclusions, one of which is enough.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
}

/// The standards of recognition.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Recognition {
    /// The article to cite.
    pub article: String,
    /// The standards, all to hold.
    #[serde(rename = "standard")]
    pub standards: Vec<Standard>,
}

/// One standard of recognition.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// The fact that says whether it is met.
    pub fact: Fact,
    /// The article to cite.
    pub article: String,
    /// What it asks, in our own words.
    pub label: Text,
}

/// A path to recognition.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Path {
    /// The article to cite.
    pub article: String,
    /// The form to fill in.
    pub form: Form,
    /// Who decides, as the regulation names them.
    pub decider: Text,
    /// What the deciding comes to.
    pub decision_kind: DecisionKind,
    /// The dispositions open to whoever decides.
    pub dispositions: Vec<Disposition>,
    /// The steps in order.
    #[serde(rename = "step")]
    pub steps: Vec<PathStep>,
}

/// A form printed with the regulation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Its name, without the book-title marks.
    pub name: String,
    /// Its name in English.
    pub name_en: String,
    /// Its annex.
    pub annex: String,
    /// Its annex in English.
    pub annex_en: String,
    /// The number of copies.
    pub copies: u32,
    /// The words that state the number of copies.
    pub quote: String,
    /// Who keeps a copy.
    pub copy_holders: Vec<Text>,
}

/// A step of a path: who does what.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct PathStep {
    /// Who acts.
    pub who: Text,
    /// What they do.
    pub what: Text,
    /// Whether this is the step that decides.
    #[serde(default)]
    pub decides: bool,
}

/// How the deciding bodies share the decision.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// One body decides and has the decision recorded.
    DecisionThenRecord,
    /// One body recommends and others approve.
    RecommendationThenApproval,
}

/// What may be decided.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disposition {
    /// Exempt from liability.
    Exempt,
    /// Lighter treatment within the range.
    Lighter,
    /// Reduced treatment below the range.
    Reduced,
}

/// What an exemption brings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Effects {
    /// The article to cite.
    pub article: String,
    /// The effects.
    #[serde(rename = "effect")]
    pub effects: Vec<Effect>,
    /// What holds where liability is pursued all the same, in our own words.
    #[serde(default)]
    pub if_pursued: Option<Text>,
}

/// One effect of an exemption.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// Its id, such as `awards_not_affected`.
    pub id: String,
    /// In words.
    pub label: Text,
}
