//! Words of the family `fund_tolerance`.

/// Words of the family.
pub struct FundWords {
    /// The heading of the first group of facts.
    pub what_was_lost: &'static str,
}

pub const ZH: FundWords = FundWords { what_was_lost: "亏了什么" };

pub const EN: FundWords = FundWords { what_was_lost: "What was lost" };
