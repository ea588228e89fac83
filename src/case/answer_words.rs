//! Words that stand for a value in the answers' JSON.

use serde::Serialize;

use crate::regulation::accountability::IncentiveBan;

/// Something, or the word `none`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(untagged)]
pub enum OrNone<T> {
    /// Nothing.
    Nothing(Nothing),
    /// Something.
    Something(T),
}

impl<T> OrNone<T> {
    pub(super) fn of(value: Option<T>) -> OrNone<T> {
        value.map_or(OrNone::Nothing(Nothing::None), OrNone::Something)
    }
}

/// The word for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Nothing {
    /// Nothing is laid down.
    None,
}

/// The years without new incentives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum BanYears {
    /// From and to.
    Years(u32, u32),
    /// Without end.
    Endless(Endless),
}

impl BanYears {
    pub(super) fn of(ban: &IncentiveBan) -> BanYears {
        ban.years.map_or(BanYears::Endless(Endless::Unlimited), |(from, to)| BanYears::Years(from, to))
    }
}

/// The word for what has no end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Endless {
    /// No years are named.
    Unlimited,
}

/// The word for the longest entry ban.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ForLife {
    /// For life.
    Lifetime,
}
