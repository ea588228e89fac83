//! The rules of the family `error_tolerance`: when an error made in the course of duty is exempt from
//! liability.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Deserialize;

use super::{Item, Text};
use crate::condition::Condition;

/// What a regulation on the tolerance of errors lays down.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorToleranceRules {
    /// The organisations whose people it covers.
    pub scope: Provision,
    /// What must hold, all of it, in the regulation's order.
    #[serde(rename = "precondition")]
    pub preconditions: Vec<Precondition>,
    /// What must hold of loss and negative impact; none where nothing is laid down.
    #[serde(default)]
    pub loss_condition: Option<Precondition>,
    /// The circumstances, one of which must be present.
    pub circumstances: Circumstances,
    /// The lists that refine the circumstances.
    #[serde(default)]
    pub lists: Option<Lists>,
    /// The authorities that investigate and decide.
    #[serde(default, rename = "authority")]
    pub authorities: Vec<Provision>,
    /// The elements they look at.
    #[serde(default, rename = "element")]
    pub elements: Vec<Provision>,
    /// The authorities act of their own accord; absent where they may not.
    #[serde(default)]
    pub own_motion: Option<OwnMotion>,
    /// Somebody applies; absent where nobody may.
    #[serde(default)]
    pub application: Option<Application>,
    /// When bodies one level up may take the matter over.
    #[serde(default)]
    pub superior_handling: Option<Item>,
    /// What is done once it is decided.
    #[serde(default)]
    pub informing: Option<Provision>,
    /// What an exemption brings.
    pub effects: Effects,
}

/// Something laid down, with its article.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// Its id.
    pub id: String,
    /// The article to cite.
    pub article: String,
    /// What it is, in our own words.
    pub label: Text,
    /// The operative words, 40 characters at most.
    #[serde(default)]
    pub quote: Option<String>,
}

/// What must hold for an exemption. Without `when` it is stated as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Precondition {
    /// Its id, such as `no_private_gain`.
    pub id: String,
    /// The article to cite.
    pub article: String,
    /// What it asks, in our own words.
    pub label: Text,
    /// The operative words, 40 characters at most.
    #[serde(default)]
    pub quote: Option<String>,
    /// The facts that make it out.
    #[serde(default)]
    pub when: Option<Condition>,
    /// What does without it, where the reader reads the text so.
    #[serde(default)]
    pub excused: Option<Excuse>,
}

/// A reading under which certain items do without a precondition. It counts only once the reader chose
/// it; until then the stricter reading is taken, and the doubt raised.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Excuse {
    /// The doubt.
    pub doubt: String,
    /// The reading of it.
    pub reading: String,
    /// The items, one of which must be present.
    pub items: Vec<String>,
}

/// The circumstances of tolerance.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Circumstances {
    /// The article to cite.
    pub article: String,
    /// The circumstances, one of which is enough.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
}

/// The lists that refine the circumstances, field by field.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Lists {
    /// The article to cite.
    pub article: String,
    /// The doubt whether items of a list need the preconditions too.
    pub doubt: String,
    /// The reading of it under which they do not; it counts only once the reader chose it.
    pub without_preconditions: String,
    /// The lists.
    #[serde(rename = "list")]
    pub lists: Vec<ItemList>,
    /// An item of a list that others may draw up.
    #[serde(default)]
    pub further: Option<Item>,
}

/// A list of circumstances in one field of work.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemList {
    /// The field of work.
    pub name: Text,
    /// Its items, one of which is enough, numbered from 1.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
}

/// The authorities act of their own accord.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnMotion {
    /// The article to cite.
    pub article: String,
    /// Who starts it.
    pub initiator: Provision,
    /// What they do where the conditions are met; its id names the route in answers.
    pub met: Provision,
    /// What they do where they are not; its id names the route in answers.
    pub not_met: Provision,
}

/// Somebody applies.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// The name of this route in answers.
    pub route: String,
    /// The article to cite.
    pub article: String,
    /// What it takes.
    pub label: Text,
    /// Who may apply.
    #[serde(rename = "applicant")]
    pub applicants: Vec<Provision>,
}

/// What an exemption brings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Effects {
    /// The article to cite.
    pub article: String,
    /// How they go together, in our own words.
    pub combination: Text,
    /// The effects.
    #[serde(rename = "effect")]
    pub effects: Vec<Provision>,
}

impl ErrorToleranceRules {
    /// Every condition of an exemption but the circumstances, in the regulation's order.
    pub fn conditions(&self) -> impl Iterator<Item = &Precondition> + Clone {
        self.preconditions.iter().chain(&self.loss_condition)
    }

    /// The items of the lists, the further one last.
    pub fn list_items(&self) -> impl Iterator<Item = &Item> + Clone {
        let lists = self.lists.iter().flat_map(|lists| &lists.lists).flat_map(|list| &list.items);
        lists.chain(self.lists.iter().filter_map(|lists| lists.further.as_ref()))
    }

    /// Every circumstance, the general ones before those of the lists.
    pub fn items(&self) -> impl Iterator<Item = &Item> + Clone {
        self.circumstances.items.iter().chain(self.list_items())
    }

    /// Who may start a recognition, those who apply before the authorities.
    pub fn initiators(&self) -> impl Iterator<Item = &Provision> + Clone {
        let applicants = self.application.iter().flat_map(|rule| &rule.applicants);
        applicants.chain(self.own_motion.iter().map(|rule| &rule.initiator))
    }
}
