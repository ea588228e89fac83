//! Intervals whose ends are included, excluded, or not settled by the text.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use crate::truth::Truth;

/// Whether the number at an end belongs to the interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// It does.
    Included,
    /// It does not.
    Excluded,
    /// The text does not say.
    Unsettled,
}

impl End {
    /// Whether the number at the end belongs to the interval.
    pub fn includes_its_number(self) -> Truth {
        match self {
            End::Included => Truth::Yes,
            End::Excluded => Truth::No,
            End::Unsettled => Truth::Unknown,
        }
    }
}

impl From<bool> for End {
    fn from(included: bool) -> End {
        if included { End::Included } else { End::Excluded }
    }
}

/// The values between two ends; without an end it goes on.
///
/// ```
/// use chidu::{End, Interval, Truth};
/// let up_to_fifty = Interval { low: Some((0, End::Included)), high: Some((50, End::Unsettled)) };
/// assert_eq!(up_to_fifty.contains(&49), Truth::Yes);
/// assert_eq!(up_to_fifty.contains(&50), Truth::Unknown);
/// assert_eq!(up_to_fifty.contains(&51), Truth::No);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval<T> {
    /// The low end.
    pub low: Option<(T, End)>,
    /// The high end.
    pub high: Option<(T, End)>,
}

impl<T: Ord> Interval<T> {
    /// Whether a value lies in the interval: unknown at the very number of an end that is not settled.
    pub fn contains(&self, value: &T) -> Truth {
        let within = |end: &Option<(T, End)>, inside: std::cmp::Ordering| match end {
            None => Truth::Yes,
            Some((number, end)) if value == number => end.includes_its_number(),
            Some((number, _)) => (value.cmp(number) == inside).into(),
        };
        Truth::all([
            within(&self.low, std::cmp::Ordering::Greater),
            within(&self.high, std::cmp::Ordering::Less),
        ])
    }
}
