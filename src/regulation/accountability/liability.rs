//! Who answers: the leader directly, superior enterprises, collective bodies, others by analogy.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use super::{Responsibility, Tier};
use crate::condition::Condition;
use crate::regulation::Item;

/// What makes a leader directly responsible: one of these.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectResponsibility {
    /// The article to cite.
    pub article: String,
    /// The acts.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
}

/// When those in superior enterprises are liable.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct SuperiorRule {
    /// The article to cite.
    pub article: String,
    /// When those of the immediate superior enterprise are.
    pub immediate_when: Condition,
    /// When those of higher levels are too.
    pub higher_when: Condition,
}

/// What a collective body faces.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct CollectiveRule {
    /// The articles to cite.
    pub articles: Vec<String>,
    /// The treatments, by name.
    pub treatments: Vec<String>,
    /// Whether the list of treatments ends in 等.
    pub open_ended: bool,
    /// Whether authorisations are suspended or delayed.
    pub suspend_or_delay_authorisation: bool,
    /// When the body is reorganised.
    pub reorganise_when: Condition,
    /// Whether its members answer as well.
    pub members_also_liable: bool,
    /// Whether bodies of the company itself are covered.
    pub covers_company: bool,
}

/// The event that leads to responsibility by analogy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnalogousEvent {
    /// A loss or consequence was concealed.
    Concealment,
    /// Accountability work was not organised.
    AccountabilityNotOrganised,
}

/// The role of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 主要负责人.
    MainLeader,
    /// 分管负责人.
    LeaderInCharge,
    /// Anyone else.
    OtherPerson,
}

/// Responsibility by analogy.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct AnalogousRule {
    /// The event.
    pub event: AnalogousEvent,
    /// The tiers of what was concealed; all where absent.
    #[serde(default)]
    pub concealed_tiers: Option<Vec<Tier>>,
    /// The role.
    pub role: Role,
    /// As which responsibility.
    pub responsibility: Responsibility,
    /// The article to cite.
    pub article: String,
}
