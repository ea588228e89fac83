//! What an answer rests on: whoever has the same product and the same file gets the same answer.

use serde::Serialize;

use crate::calendar::published_years;
use crate::regulation::Regulation;

/// What an answer rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Receipt<'r> {
    /// The version of the product.
    pub version: &'static str,
    /// Which build of it, by its name; null for one that the project's own commands did not make.
    pub build: Option<&'static str>,
    /// The id of the regulation.
    pub regulation: &'r str,
    /// The edition: the day of force, or `undated`.
    pub edition: &'r str,
    /// The SHA-256 of the regulation's file.
    pub file_sha256: &'r str,
    /// The last year whose working days are known by notice.
    pub calendar_through: Option<i32>,
}

/// The build, where the build names it.
pub fn build() -> Option<&'static str> {
    option_env!("CHIDU_BUILD")
}

impl Regulation {
    /// What this regulation's answers rest on.
    ///
    /// ```
    /// let receipt = chidu::regulation("sdic").expect("SDIC Intelligence is embedded").receipt();
    /// assert_eq!((receipt.regulation, receipt.file_sha256.len()), ("sdic", 64));
    /// ```
    pub fn receipt(&self) -> Receipt<'_> {
        Receipt {
            version: env!("CARGO_PKG_VERSION"),
            build: build(),
            regulation: &self.identity.id,
            edition: &self.identity.edition,
            file_sha256: &self.file_sha256,
            calendar_through: published_years().last().map(|year| year.year),
        }
    }
}
