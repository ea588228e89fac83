//! The regulations that can be asked.

use chidu::regulation::{Family, Regulation};
use serde::Serialize;

use crate::explanation::{InWords, words};

/// An edition of a regulation that can be asked.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegulationOverview {
    /// Its id, which scenarios name.
    pub id: &'static str,
    /// The edition: the day of force, or `undated`.
    pub edition: &'static str,
    /// What kind of rule it is.
    pub family: &'static str,
    /// Its title.
    pub title: InWords,
    /// Its short name.
    pub short_title: InWords,
    /// Who issued it.
    pub issuer: InWords,
    /// Whom and what it applies to.
    pub applies_to: InWords,
    /// The document's number.
    pub number: Option<&'static str>,
    /// The day of issue.
    pub issued: Option<String>,
    /// The day of force.
    pub in_force: Option<String>,
    /// The SHA-256 of its file.
    pub file_sha256: &'static str,
}

/// Every edition of every regulation that can be asked.
pub fn regulations() -> Vec<RegulationOverview> {
    chidu::regulations().iter().map(overview).collect()
}

fn overview(regulation: &'static Regulation) -> RegulationOverview {
    let identity = &regulation.identity;

    RegulationOverview {
        id: &identity.id,
        edition: &identity.edition,
        family: family(regulation.family()),
        title: words(&identity.title),
        short_title: words(&identity.short_title),
        issuer: words(&identity.issuer),
        applies_to: words(&identity.applies_to),
        number: identity.number.as_deref(),
        issued: identity.issued.map(|day| day.to_string()),
        in_force: identity.in_force.map(|day| day.to_string()),
        file_sha256: &regulation.file_sha256,
    }
}

fn family(family: Family) -> &'static str {
    match family {
        Family::FundTolerance => "fund_tolerance",
        Family::Accountability => "accountability",
        Family::ErrorTolerance => "error_tolerance",
    }
}
