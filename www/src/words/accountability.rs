//! Words of the family `accountability`.

/// Words of the family.
pub struct AccountabilityWords {
    /// The heading of the first group of facts.
    pub what_was_lost: &'static str,
}

pub const ZH: AccountabilityWords = AccountabilityWords { what_was_lost: "亏了什么" };

pub const EN: AccountabilityWords = AccountabilityWords { what_was_lost: "What was lost" };
