//! Civil dates and the counting of working days and months. No clock: "today" is always given.

use std::fmt;
use std::str::FromStr;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::pairs::Distinct;

/// A day of the Gregorian calendar, 1900-01-01 to 9999-12-31. Written `2026-11-21`.
///
/// ```
/// use chidu::Date;
/// let day: Date = "2025-08-31".parse()?;
/// assert_eq!(day.plus_months(6).map(|d| d.to_string()).as_deref(), Some("2026-02-28"));
/// # Ok::<(), chidu::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub struct Date {
    year: i32,
    month: u32,
    day: u32,
}

/// A text that is no day: `2025-02-30`, `3/4`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateError(String);

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no day of the calendar; write it as 2026-11-21", self.0)
    }
}

impl std::error::Error for DateError {}

impl Date {
    /// The day, or `None` if the calendar has no such day or it lies outside 1900 to 9999.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        let valid = (1900..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        valid.then_some(Date { year, month, day })
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.day
    }

    /// The following day; `None` past the end of the calendar.
    pub fn next(self) -> Option<Date> {
        Date::new(self.year, self.month, self.day + 1)
            .or_else(|| Date::new(self.year, self.month + 1, 1))
            .or_else(|| Date::new(self.year + 1, 1, 1))
    }

    /// The day `days` later; `None` past the end of the calendar.
    pub fn plus_days(self, days: u32) -> Option<Date> {
        (0..days).try_fold(self, |day, _| day.next())
    }

    /// The days from this one to the last, both included; none where that lies before.
    pub fn to(self, last: Date) -> impl Iterator<Item = Date> {
        std::iter::successors(Some(self), |day| day.next()).take_while(move |day| *day <= last)
    }

    /// The same day number `months` later, or the last day of that month where it has no such day.
    pub fn plus_months(self, months: u32) -> Option<Date> {
        let index =
            self.year.checked_mul(12)?.checked_add_unsigned(self.month - 1)?.checked_add_unsigned(months)?;
        let (year, month) = (index / 12, u32::try_from(index % 12).ok()? + 1);
        Date::new(year, month, self.day.min(days_in_month(year, month)))
    }

    /// Monday is 0, Sunday is 6.
    pub fn weekday(self) -> u32 {
        let (year, month) =
            if self.month < 3 { (self.year - 1, self.month + 12) } else { (self.year, self.month) };
        let (year, month, day) = (year.unsigned_abs(), month, self.day);
        (day + (13 * (month + 1)) / 5 + year + year / 4 - year / 100 + year / 400 + 5) % 7
    }
}

fn days_in_month(year: i32, month: u32) -> u32 {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days that a reader states: off, or worked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatedDays {
    /// Days off.
    pub holidays: Distinct<Date>,
    /// Days worked.
    pub workdays: Distinct<Date>,
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Date, DateError> {
        let error = || DateError(text.to_owned());
        let parts: Vec<&str> = text.trim().split('-').collect();
        let [year, month, day] = parts[..] else { return Err(error()) };
        let number = |part: &str| {
            if part.bytes().all(|b| b.is_ascii_digit()) { part.parse::<u32>().ok() } else { None }
        };
        let (year, month, day) = (number(year), number(month), number(day));
        let date = || Date::new(i32::try_from(year?).ok()?, month?, day?);
        date().ok_or_else(error)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = <String as Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
