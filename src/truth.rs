//! Three-valued truth: a fact that nobody has stated is *unknown*, never *no*.

use std::ops::Not;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Yes, no or unknown. Written `true`, `false` or `null`; an absent fact is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// Stated, and it holds.
    Yes,
    /// Stated, and it does not hold.
    No,
    /// Not stated.
    #[default]
    Unknown,
}

impl Truth {
    /// No if any is no; yes if all are yes (also when there are none); otherwise unknown.
    ///
    /// ```
    /// use chidu::Truth::{self, *};
    /// assert_eq!(Truth::all([Yes, Unknown, No]), No);
    /// assert_eq!(Truth::all([Yes, Unknown]), Unknown);
    /// assert_eq!(Truth::all([]), Yes);
    /// ```
    pub fn all(truths: impl IntoIterator<Item = Truth>) -> Truth {
        truths.into_iter().fold(Truth::Yes, |all, next| match (all, next) {
            (Truth::No, _) | (_, Truth::No) => Truth::No,
            (Truth::Yes, Truth::Yes) => Truth::Yes,
            _ => Truth::Unknown,
        })
    }

    /// Yes if any is yes; no if all are no (also when there are none); otherwise unknown.
    pub fn any(truths: impl IntoIterator<Item = Truth>) -> Truth {
        !Truth::all(truths.into_iter().map(Not::not))
    }

    /// Whether the fact is stated and holds.
    pub fn is_yes(self) -> bool {
        self == Truth::Yes
    }

    /// Whether the fact is stated and does not hold.
    pub fn is_no(self) -> bool {
        self == Truth::No
    }

    /// Yes or no as a `bool`, `None` when unknown.
    pub fn known(self) -> Option<bool> {
        match self {
            Truth::Yes => Some(true),
            Truth::No => Some(false),
            Truth::Unknown => None,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Truth {
        if holds { Truth::Yes } else { Truth::No }
    }
}

impl From<Option<bool>> for Truth {
    fn from(known: Option<bool>) -> Truth {
        known.map_or(Truth::Unknown, Truth::from)
    }
}

impl Not for Truth {
    type Output = Truth;

    fn not(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
        }
    }
}

impl Serialize for Truth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.known().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Truth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Truth, D::Error> {
        Option::<bool>::deserialize(deserializer).map(Truth::from)
    }
}
