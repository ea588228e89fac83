//! What a regulation's bound words mean.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Deserialize;

/// Whether a word such as 以上 or 低于 includes the number beside it, in this regulation: settled by an article,
/// or left open by the text and then a doubt.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct BoundWord {
    /// The word.
    pub word: String,
    /// Whether it includes its number; absent where the text does not settle it.
    #[serde(default)]
    pub included: Option<bool>,
    /// The article that settles it.
    #[serde(default)]
    pub article: Option<String>,
    /// The words that settle it.
    #[serde(default)]
    pub quote: Option<String>,
    /// The doubt on whether it includes its number, where the text does not settle it.
    #[serde(default)]
    pub doubt: Option<String>,
}
