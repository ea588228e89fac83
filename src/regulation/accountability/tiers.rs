//! The tiers: of a loss by its amount, of a consequence by degree and reach.

use std::cmp::Ordering;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use crate::interval::{End, Interval};
use crate::money::Yuan;
use crate::percent::{LossRate, Percent};
use crate::regulation::Text;

/// The tier of a loss or of a consequence.
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
    /// Or from this share of the assets at the end of the prior year.
    #[serde(default)]
    pub share_from: Option<ShareBound>,
    /// Up to this share.
    #[serde(default)]
    pub share_to: Option<ShareBound>,
}

impl TierRule {
    /// The amounts of this tier.
    pub fn amounts(&self) -> Interval<Yuan> {
        let end = |bound: &AmountBound| (bound.yuan, End::from(bound.included));
        let low = self.from.as_ref().map_or((Yuan::ZERO, End::Excluded), end);
        Interval { low: Some(low), high: self.to.as_ref().map(end) }
    }

    /// Whether a share of the assets is of this tier; never where the tier knows no share.
    pub fn has_share(&self, share: LossRate) -> bool {
        let beyond = |bound: &ShareBound, side: Ordering| match share.cmp_percent(bound.percent) {
            Ordering::Equal => bound.included,
            ordering => ordering == side,
        };
        self.share_from.as_ref().is_some_and(|from| beyond(from, Ordering::Greater))
            && self.share_to.as_ref().is_none_or(|to| beyond(to, Ordering::Less))
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

/// An end of a tier, as a share of the assets at the end of the prior year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ShareBound {
    /// The number.
    pub percent: Percent,
    /// Whether the number itself belongs to the tier.
    pub included: bool,
    /// The words that state it.
    pub quote: String,
}

/// The thresholds are not in the text: the bodies it names set them, and the reader enters them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ThresholdsElsewhere {
    /// The article to cite.
    pub article: String,
    /// The words that say who sets them.
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

/// A duty to report.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportRule {
    /// The article to cite.
    pub article: String,
    /// The tiers to report.
    pub tiers: Vec<Tier>,
    /// When, in words.
    pub when: Text,
    /// To whom.
    pub to: Text,
    /// The words that state it.
    pub quote: String,
}
