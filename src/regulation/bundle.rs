//! What concerns several regulations at once.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Deserialize;

use super::accountability::Tier;
use super::{Doubt, Regulation, Text};
use crate::date::Date;

/// The file `rules/bundle.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// What some regulations share.
    #[serde(rename = "shared")]
    pub shared: Vec<Shared>,
}

/// What some regulations share.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shared {
    /// The regulations, by id; all where absent.
    #[serde(default)]
    pub regulations: Option<Vec<String>>,
    /// What is left open for each of them.
    #[serde(default, rename = "doubt")]
    pub doubts: Vec<Doubt>,
    /// The notices beside them.
    #[serde(default, rename = "notice")]
    pub notices: Vec<Notice>,
}

/// A notice on reporting, which is no regulation of its own.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Whom it applies to.
    pub applies_to: Text,
    /// The tiers to report.
    pub tiers: Vec<Tier>,
    /// When, in words.
    pub when: Text,
    /// To whom.
    pub to: Text,
    /// The words that state it.
    pub quote: String,
    /// The days by which something was to be done.
    #[serde(default, rename = "date")]
    pub dates: Vec<NoticeDate>,
}

/// A day by which something was to be done.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeDate {
    /// The day.
    pub day: Date,
    /// What.
    pub what: Text,
    /// The words that state it.
    pub quote: String,
}

impl Bundle {
    /// Adds to a regulation what it shares.
    pub fn add_to(&self, regulation: &mut Regulation) {
        for shared in &self.shared {
            if shared.regulations.as_ref().is_none_or(|ids| ids.contains(&regulation.identity.id)) {
                regulation.doubts.extend(shared.doubts.iter().cloned());
                regulation.notices.extend(shared.notices.iter().cloned());
            }
        }
    }
}
