//! The rules of the family `accountability`: tier of loss or consequence, treatment per responsibility.

mod circumstances;
mod liability;
mod person;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

pub use circumstances::*;
pub use liability::*;
pub use person::*;

use super::Text;
use crate::condition::Condition;
use crate::interval::{End, Interval};
use crate::money::Yuan;
use crate::percent::Percent;

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
    /// The grades of consequences other than loss.
    #[serde(default, rename = "consequence_grade")]
    pub consequence_grades: Vec<ConsequenceGrade>,
    /// When a loss that has not occurred yet counts.
    #[serde(default)]
    pub contingent_loss: Option<Applies>,
    /// What lies outside the regulation.
    #[serde(default)]
    pub outside: Option<Applies>,
    /// The tiers that must be reported upwards.
    #[serde(default)]
    pub report_upwards: Option<ReportUpwards>,
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
    /// Which pay is deducted from.
    #[serde(default)]
    pub pay_base: Option<PayBaseRule>,
    /// Deductions for the same event and person are not added.
    #[serde(default)]
    pub no_stacking: Option<NoStackingRule>,
    /// Who organises the accountability work: the first rule that applies.
    #[serde(rename = "organiser")]
    pub organisers: Vec<OrganiserRule>,
}

/// The tier of a loss or of a consequence.
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
pub enum Tier {
    /// Neither loss nor consequence.
    None,
    /// 一般.
    General,
    /// 较大.
    Larger,
    /// 重大.
    Major,
}

impl Tier {
    /// The tiers that a loss or consequence can have.
    pub const GRADED: [Tier; 3] = [Tier::General, Tier::Larger, Tier::Major];
}

/// Who bears what kind of responsibility.
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

/// A tier of loss.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct TierRule {
    /// Which tier.
    pub id: Tier,
    /// Its name.
    pub name: Text,
    /// The article to cite.
    pub article: String,
    /// From this amount; the lightest tier starts above zero.
    #[serde(default)]
    pub from: Option<AmountBound>,
    /// Up to this amount; the heaviest tier has no end.
    #[serde(default)]
    pub to: Option<AmountBound>,
}

impl TierRule {
    /// The amounts of this tier.
    pub fn amounts(&self) -> Interval<Yuan> {
        let end = |bound: &AmountBound| (bound.yuan, End::from(bound.included));
        let low = self.from.as_ref().map_or((Yuan::ZERO, End::Excluded), end);
        Interval { low: Some(low), high: self.to.as_ref().map(end) }
    }
}

/// An end of a tier.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct AmountBound {
    /// The number.
    pub yuan: Yuan,
    /// Whether the number itself belongs to the tier.
    pub included: bool,
    /// The words that state it.
    pub quote: String,
}

/// A grade of consequences: degree and reach are coupled.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsequenceGrade {
    /// Which tier.
    pub tier: Tier,
    /// The degree of the violation.
    pub degree: ConsequenceDegree,
    /// How far the effect reaches.
    pub scope: ConsequenceScope,
    /// The article to cite.
    pub article: String,
    /// The words that state it.
    pub quote: String,
}

/// The degree of the violation behind a consequence.
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
pub enum ConsequenceDegree {
    /// 较轻.
    Light,
    /// 较重.
    Heavier,
    /// 严重.
    Serious,
}

/// How far the effect of a consequence reaches.
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
pub enum ConsequenceScope {
    /// The enterprise concerned.
    Enterprise,
    /// The industry or the central enterprises.
    IndustryOrCentralSoes,
    /// State and society.
    StateAndSociety,
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

/// The duty to report upwards.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportUpwards {
    /// The article to cite.
    pub article: String,
    /// The tiers to report.
    pub tiers: Vec<Tier>,
}

/// A treatment the regulation names.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct TreatmentRule {
    /// Its name in the text, by which files and cases call it.
    pub name: String,
    /// Its name in English.
    pub name_en: String,
    /// Its group.
    pub group: TreatmentGroup,
    /// What it bars, and for how long.
    #[serde(default, rename = "restriction")]
    pub restrictions: Vec<RestrictionRule>,
}

/// The groups of treatments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum TreatmentGroup {
    /// 批评教育.
    Education,
    /// 组织处理.
    Organisational,
    /// 禁入限制.
    EntryBan,
}

/// What a treatment bars during its impact period.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct RestrictionRule {
    /// The restriction's id, such as `no_promotion_or_further_use`.
    pub id: String,
    /// In words.
    pub label: Text,
    /// The months.
    pub months: u32,
    /// The article to cite.
    pub article: String,
    /// The words that state it.
    pub quote: String,
}

/// What follows at one tier for some responsibilities.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// The tiers it serves.
    pub tiers: Vec<Tier>,
    /// The responsibilities it serves.
    pub responsibilities: Vec<Responsibility>,
    /// Whether anything is laid down.
    pub status: CellStatus,
    /// The articles to cite.
    #[serde(default)]
    pub articles: Vec<String>,
    /// Doubts raised with it.
    #[serde(default)]
    pub doubts: Vec<String>,
    /// The treatments, by name.
    #[serde(default)]
    pub treatments: Vec<String>,
    /// Whether the list of treatments ends in 等.
    #[serde(default)]
    pub open_ended: bool,
    /// The deduction of performance pay.
    #[serde(default)]
    pub performance_pay: Option<Deduction>,
    /// The deduction of the tenure incentive.
    #[serde(default)]
    pub tenure_incentive: Option<Deduction>,
    /// Which tenure.
    #[serde(default)]
    pub tenure_scope: Option<String>,
    /// Whether performance pay is deferred.
    #[serde(default)]
    pub defer_performance_pay: bool,
    /// Whether unexercised incentives end.
    #[serde(default)]
    pub terminate_unexercised_incentives: bool,
    /// Which gains are handed over.
    #[serde(default)]
    pub clawback: Clawback,
    /// How long no new incentives.
    #[serde(default)]
    pub new_incentive_ban: IncentiveBan,
    /// The entry ban, where it is among the treatments.
    #[serde(default)]
    pub entry_ban: Option<EntryBan>,
}

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum CellStatus {
    /// Treatments are laid down.
    Defined,
    /// The regulation lays down nothing.
    NoProvision,
    /// Nobody of the superior enterprise is liable at this tier.
    SuperiorNotLiable,
    /// The rule on collective bodies answers.
    SeeCollectiveRule,
}

/// A range of deduction in percent.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Deduction {
    /// The low end, included.
    pub low: Percent,
    /// The high end.
    pub high: Percent,
    /// Whether the high end's number is inside.
    pub high_end: End,
    /// Must (同时) or may (可以).
    pub mandatory: bool,
    /// The words that state it.
    pub quote: String,
}

impl Deduction {
    /// The percentages of this range.
    pub fn percentages(&self) -> Interval<Percent> {
        Interval { low: Some((self.low, End::Included)), high: Some((self.high, self.high_end)) }
    }
}

/// Which gains from medium and long-term incentives are handed over.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Clawback {
    /// None.
    #[default]
    None,
    /// 责任认定年度及前一年度.
    IdentificationYearAndPreviousYear,
    /// 责任认定年度（含）前三年.
    IdentificationYearInclusivePreviousThreeYears,
}

/// How long the person takes no part in new incentives.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum IncentiveBan {
    /// Not barred.
    #[default]
    None,
    /// Barred, no end date given.
    Unlimited,
    /// Barred for years, from and to.
    Years(u32, u32),
}

/// The ban on holding office in State-owned enterprises.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryBan {
    /// At least this many years; at most for life.
    pub from_years: u32,
    /// The article to cite.
    pub article: String,
    /// The words that state it.
    pub quote: String,
}
