//! Tier × responsibility: treatments, deductions, incentives, entry ban.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use super::{Responsibility, Tier};
use crate::interval::{End, Interval};
use crate::percent::Percent;
use crate::regulation::Text;

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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    pub tenure_scope: Option<TenureScope>,
    /// Whether performance pay is deferred.
    #[serde(default)]
    pub defer_performance_pay: bool,
    /// Whether unexercised incentives end.
    #[serde(default)]
    pub terminate_unexercised_incentives: bool,
    /// The gains from incentives that are handed over.
    #[serde(default)]
    pub clawback: Option<Clawback>,
    /// The ban on new incentives.
    #[serde(default)]
    pub new_incentive_ban: Option<IncentiveBan>,
    /// The entry ban, where it is among the treatments.
    #[serde(default)]
    pub entry_ban: Option<EntryBan>,
}

impl Cell {
    /// A cell for nobody, in which nothing is written.
    pub(crate) fn nothing(status: CellStatus) -> Cell {
        Cell {
            tiers: Vec::new(),
            responsibilities: Vec::new(),
            status,
            articles: Vec::new(),
            doubts: Vec::new(),
            treatments: Vec::new(),
            open_ended: false,
            performance_pay: None,
            tenure_incentive: None,
            tenure_scope: None,
            defer_performance_pay: false,
            terminate_unexercised_incentives: false,
            clawback: None,
            new_incentive_ban: None,
            entry_ban: None,
        }
    }
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
    /// The doubt on whether it is, where the text leaves it open here though it settles the word elsewhere.
    #[serde(default)]
    pub high_end_doubt: Option<String>,
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

/// Which tenure's incentive is deducted from.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum TenureScope {
    /// 责任认定年度所在任期或最近一个完整任期.
    TenureOfIdentificationYearOrLastCompleteTenure,
    /// 责任认定年度（含）前三年.
    IdentificationYearInclusivePreviousThreeYears,
}

/// Gains from medium and long-term incentives that are handed over.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Clawback {
    /// Of which years.
    pub span: ClawbackSpan,
    /// The words that state it.
    pub quote: String,
}

/// The years whose gains are handed over.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClawbackSpan {
    /// 责任认定年度及前一年度.
    IdentificationYearAndPreviousYear,
    /// 责任认定年度（含）前三年.
    IdentificationYearInclusivePreviousThreeYears,
}

/// The person takes no part in new incentives.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct IncentiveBan {
    /// For so many years, from and to; absent where no end is given.
    #[serde(default)]
    pub years: Option<(u32, u32)>,
    /// The words that state it.
    pub quote: String,
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
