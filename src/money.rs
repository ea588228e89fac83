//! Money in yuan, exact.

use std::fmt;
use std::str::FromStr;

use borsh::{BorshDeserialize, BorshSerialize, io};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::number::{NumberError, fixed, from_fixed, grouped, normalise, parse_decimal};

/// An amount in yuan with at most ten decimal places, under 10¹⁴ yuan either way.
///
/// A loss is positive; a gain is a negative loss. Written as a decimal string, never as a binary float.
///
/// ```
/// use chidu::{MoneyUnit, Yuan};
/// let loss = Yuan::parse("６，０００", MoneyUnit::Wan)?;
/// assert_eq!(loss, Yuan::parse("6000 0000 元", MoneyUnit::Wan)?);
/// assert_eq!(loss.in_unit(MoneyUnit::Yi), "0.6");
/// assert_eq!(loss.in_capitals().as_deref(), Some("人民币陆仟万元整"));
/// # Ok::<(), chidu::NumberError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Yuan(Decimal);

/// The unit in which an amount is typed or shown.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    BorshSerialize,
    BorshDeserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum MoneyUnit {
    /// 元.
    Yuan,
    /// 万元, ten thousand yuan.
    #[default]
    Wan,
    /// 亿元, a hundred million yuan.
    Yi,
}

impl MoneyUnit {
    /// All units, smallest first.
    pub const ALL: [MoneyUnit; 3] = [MoneyUnit::Yuan, MoneyUnit::Wan, MoneyUnit::Yi];

    fn in_yuan(self) -> Decimal {
        match self {
            MoneyUnit::Yuan => Decimal::ONE,
            MoneyUnit::Wan => Decimal::from(10_000),
            MoneyUnit::Yi => Decimal::from(100_000_000),
        }
    }
}

impl Yuan {
    /// Nothing.
    pub const ZERO: Yuan = Yuan(Decimal::ZERO);

    pub(crate) fn bound() -> Decimal {
        Decimal::from(100_000_000_000_000_i64)
    }

    /// An exact number of yuan.
    ///
    /// # Errors
    /// [`NumberError::TooLarge`] at 10¹⁴ yuan and above, [`NumberError::TooManyPlaces`] past ten places.
    pub fn new(yuan: Decimal) -> Result<Yuan, NumberError> {
        let yuan = yuan.normalize();
        if yuan.abs() >= Yuan::bound() {
            return Err(NumberError::TooLarge(Yuan::bound()));
        }
        if yuan.scale() > crate::number::DECIMAL_PLACES {
            return Err(NumberError::TooManyPlaces);
        }
        Ok(Yuan(yuan))
    }

    /// Reads an amount as people write it: `1,234.56`, `１２３４`, `0.6亿元`, `¥ 500`, a pasted cell.
    ///
    /// A unit written in the text (元, 万, 万元, 亿, 亿元) wins over `unit`.
    ///
    /// # Errors
    /// What is wrong with the text, as a [`NumberError`].
    pub fn parse(text: &str, unit: MoneyUnit) -> Result<Yuan, NumberError> {
        let text = normalise(text);
        let text = text.strip_prefix("人民币").unwrap_or(&text).trim_start();
        let text = text.strip_prefix(['¥', '￥']).unwrap_or(text).trim_start();
        let (digits, unit) = split_unit(text, unit);
        let number = parse_decimal(digits)?;
        if number.abs() >= Yuan::bound() {
            return Err(NumberError::TooLarge(Yuan::bound() / unit.in_yuan()));
        }
        match number.checked_mul(unit.in_yuan()) {
            Some(yuan) => Yuan::new(yuan).map_err(|error| match error {
                NumberError::TooLarge(bound) => NumberError::TooLarge(bound / unit.in_yuan()),
                other => other,
            }),
            None => Err(NumberError::TooLarge(Yuan::bound() / unit.in_yuan())),
        }
    }

    /// The number of yuan.
    pub fn yuan(self) -> Decimal {
        self.0
    }

    /// The sum.
    ///
    /// # Errors
    /// [`NumberError::TooLarge`] when it leaves the type's range.
    pub fn plus(self, other: Yuan) -> Result<Yuan, NumberError> {
        Yuan::new(self.0 + other.0)
    }

    /// Whether there is no loss: nothing, or a gain.
    pub fn is_zero_or_gain(self) -> bool {
        self <= Yuan::ZERO
    }

    /// The exact amount in `unit`, digits grouped by three, without the unit's name.
    pub fn in_unit(self, unit: MoneyUnit) -> String {
        grouped(self.0 / unit.in_yuan())
    }

    /// 人民币大写. `None` for a gain and for amounts finer than one fen, which have no such form.
    pub fn in_capitals(self) -> Option<String> {
        crate::capitals::in_capitals(self)
    }

    pub(crate) fn fixed(self) -> i128 {
        fixed(self.0)
    }
}

fn split_unit(text: &str, unit: MoneyUnit) -> (&str, MoneyUnit) {
    let suffixes = [
        ("亿元", MoneyUnit::Yi),
        ("万元", MoneyUnit::Wan),
        ("亿", MoneyUnit::Yi),
        ("万", MoneyUnit::Wan),
        ("元", MoneyUnit::Yuan),
    ];
    let written =
        suffixes.iter().find_map(|(suffix, unit)| text.strip_suffix(suffix).map(|digits| (digits, *unit)));
    let (digits, unit) = written.unwrap_or((text, unit));
    (digits.trim_end(), unit)
}

impl fmt::Display for Yuan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

impl FromStr for Yuan {
    type Err = NumberError;

    /// A plain number of yuan.
    fn from_str(text: &str) -> Result<Yuan, NumberError> {
        Yuan::parse(text, MoneyUnit::Yuan)
    }
}

impl BorshSerialize for Yuan {
    fn serialize<W: io::Write>(&self, writer: &mut W) -> io::Result<()> {
        BorshSerialize::serialize(&self.fixed(), writer)
    }
}

impl BorshDeserialize for Yuan {
    fn deserialize_reader<R: io::Read>(reader: &mut R) -> io::Result<Yuan> {
        let number = from_fixed(i128::deserialize_reader(reader)?);
        number.and_then(|number| Yuan::new(number).ok()).ok_or(io::ErrorKind::InvalidData.into())
    }
}

impl Serialize for Yuan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Yuan {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Yuan, D::Error> {
        let text = <String as Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
