//! Percentages and loss rates, exact.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use borsh::{BorshDeserialize, BorshSerialize, io};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::money::Yuan;
use crate::number::{DECIMAL_PLACES, NumberError, fixed, from_fixed, normalise, parse_decimal};

/// A percentage: `40` is 40 %. At most ten decimal places, under 1000 either way.
///
/// ```
/// use chidu::Percent;
/// assert_eq!("１２．５％".parse::<Percent>()?.to_string(), "12.5");
/// # Ok::<(), chidu::NumberError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(Decimal);

impl Percent {
    /// All of it.
    pub const HUNDRED: Percent = Percent(Decimal::ONE_HUNDRED);

    pub(crate) fn bound() -> Decimal {
        Decimal::ONE_THOUSAND
    }

    /// An exact percentage.
    ///
    /// # Errors
    /// [`NumberError::TooLarge`] at 1000 % and above, [`NumberError::TooManyPlaces`] past ten places.
    pub fn new(percent: Decimal) -> Result<Percent, NumberError> {
        let percent = percent.normalize();
        if percent.abs() >= Percent::bound() {
            return Err(NumberError::TooLarge(Percent::bound()));
        }
        if percent.scale() > DECIMAL_PLACES {
            return Err(NumberError::TooManyPlaces);
        }
        Ok(Percent(percent))
    }

    /// The number before the % sign.
    pub fn number(self) -> Decimal {
        self.0
    }

    /// This share of an amount, exact: nothing in the regulations rounds it.
    ///
    /// The percentage of a regulation has few digits, so the product fits the decimal; a product that
    /// would not is refused.
    ///
    /// # Errors
    /// [`NumberError::TooManyPlaces`] when the exact product has more than ten decimal places.
    pub fn of(self, amount: Yuan) -> Result<Yuan, NumberError> {
        let product = self.0.checked_mul(amount.yuan()).ok_or(NumberError::TooLarge(Decimal::MAX))?;
        Yuan::new(product / Decimal::ONE_HUNDRED)
    }

    pub(crate) fn fixed(self) -> i128 {
        fixed(self.0)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Percent {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Percent, NumberError> {
        let text = normalise(text);
        let digits = text.strip_suffix('%').unwrap_or(&text).trim_end();
        Percent::new(parse_decimal(digits)?)
    }
}

impl BorshSerialize for Percent {
    fn serialize<W: io::Write>(&self, writer: &mut W) -> io::Result<()> {
        BorshSerialize::serialize(&self.fixed(), writer)
    }
}

impl BorshDeserialize for Percent {
    fn deserialize_reader<R: io::Read>(reader: &mut R) -> io::Result<Percent> {
        let number = from_fixed(i128::deserialize_reader(reader)?);
        number.and_then(|number| Percent::new(number).ok()).ok_or(io::ErrorKind::InvalidData.into())
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Percent, D::Error> {
        let text = <String as Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A rate as it is known: a given percentage, or an amount over its base. Compared by multiplication,
/// never by dividing and rounding.
///
/// ```
/// use chidu::{LossRate, Percent, Yuan};
/// let rate = LossRate::over("80000000.01".parse::<Yuan>()?, "200000000.01".parse()?).expect("a base above 0");
/// assert!(rate.cmp_percent("40".parse()?).is_gt()); // shows as 40.00 %, yet lies above 40 %
/// # Ok::<(), chidu::NumberError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LossRate {
    /// Stated as a percentage.
    Given(Percent),
    /// Stated as a loss and the base it is measured against.
    Over {
        /// The loss.
        loss: Yuan,
        /// The base, above zero.
        base: Yuan,
    },
}

impl LossRate {
    /// The rate of a loss over its base; `None` when the base is zero or negative.
    pub fn over(loss: Yuan, base: Yuan) -> Option<LossRate> {
        (base > Yuan::ZERO).then_some(LossRate::Over { loss, base })
    }

    /// How the rate compares with a percentage, exactly.
    pub fn cmp_percent(self, percent: Percent) -> Ordering {
        match self {
            LossRate::Given(given) => given.cmp(&percent),
            LossRate::Over { loss, base } => {
                (loss.fixed() * 100 * 10_i128.pow(DECIMAL_PLACES)).cmp(&(percent.fixed() * base.fixed()))
            }
        }
    }

    /// The rate to show: a percentage of at most `places` decimals, cut (not rounded up), and whether
    /// it is exact.
    pub fn shown(self, places: u32) -> (Decimal, bool) {
        let percent = match self {
            LossRate::Given(given) => given.number(),
            LossRate::Over { loss, base } => loss.yuan() / base.yuan() * Decimal::ONE_HUNDRED,
        };
        let cut = percent.round_dp_with_strategy(places, RoundingStrategy::ToZero).normalize();
        let exact = Percent::new(cut).is_ok_and(|cut| self.cmp_percent(cut).is_eq());
        (cut, exact)
    }
}
