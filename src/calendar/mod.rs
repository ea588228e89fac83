//! Which days are worked: Monday to Friday, the State Council's notices, and what the reader states himself.

mod packed;
pub(crate) mod year;

use std::sync::OnceLock;

use crate::date::{Date, StatedDays};
use packed::PackedYears;
use year::{CalendarYear, next_notice};

/// Which days are worked.
///
/// ```
/// use chidu::{Calendar, Date, DayKind};
/// let calendar = Calendar::default();
/// let day: Date = "2026-10-10".parse()?; // a Saturday
/// assert_eq!(calendar.day(day).kind, DayKind::Makeup("国庆节".to_owned()));
/// # Ok::<(), chidu::DateError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    stated: StatedDays,
    by_notices: bool,
    loaded: Vec<CalendarYear>,
}

impl Default for Calendar {
    /// The years that the product carries, and nothing else.
    fn default() -> Calendar {
        Calendar::with_loaded(Vec::new(), StatedDays::default())
    }
}

/// A day, and whether it is worked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// What kind of day it is.
    pub kind: DayKind,
    /// The year whose notice is not there yet and could change that; `None` where nothing is open.
    pub awaits: Option<i32>,
}

/// Why a day is worked or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// A Monday to Friday that is worked.
    Weekday,
    /// A Saturday or Sunday that is worked for the holiday of this festival.
    Makeup(String),
    /// A day that the reader states to be worked.
    StatedWorkday,
    /// A Saturday or Sunday.
    Weekend,
    /// A day off for this festival.
    Holiday(String),
    /// A day off that the reader states.
    StatedHoliday,
}

impl DayKind {
    /// Whether the day is worked.
    pub fn is_worked(&self) -> bool {
        matches!(self, DayKind::Weekday | DayKind::Makeup(_) | DayKind::StatedWorkday)
    }
}

impl From<StatedDays> for Calendar {
    /// Monday to Friday less and plus exactly these days: no notice is looked at.
    fn from(stated: StatedDays) -> Calendar {
        Calendar { stated, by_notices: false, loaded: Vec::new() }
    }
}

impl Calendar {
    /// The years that the product carries and those loaded besides; the days stated stand above both. A
    /// loaded year that the product carries already is left aside.
    pub fn with_loaded(loaded: Vec<CalendarYear>, stated: StatedDays) -> Calendar {
        Calendar { stated, by_notices: true, loaded }
    }

    /// Whether a day is worked, and why.
    pub fn day(&self, date: Date) -> Day {
        let weekend = date.weekday() >= 5;
        let (off, worked) = (self.stated.holidays.contains(&date), self.stated.workdays.contains(&date));
        let stated = match (off, worked) {
            (true, true) if weekend => Some(DayKind::StatedWorkday),
            (true, _) => Some(DayKind::StatedHoliday),
            (false, true) => Some(DayKind::StatedWorkday),
            (false, false) => None,
        };
        match stated {
            Some(kind) => Day { date, kind, awaits: None },
            None => Day { date, kind: self.by_notice(date, weekend), awaits: self.awaits(date) },
        }
    }

    fn by_notice(&self, date: Date, weekend: bool) -> DayKind {
        let years = [Some(date.year()), next_notice(date)];
        let arrangement = years.iter().flatten().find_map(|year| self.year(*year)?.arrangement(date));
        match arrangement {
            Some(one) if one.worked => DayKind::Makeup(one.festival.clone()),
            Some(one) => DayKind::Holiday(one.festival.clone()),
            None if weekend => DayKind::Weekend,
            None => DayKind::Weekday,
        }
    }

    fn awaits(&self, date: Date) -> Option<i32> {
        let missing = |year: &i32| self.by_notices && self.year(*year).is_none();
        [Some(date.year()), next_notice(date)].into_iter().flatten().find(missing)
    }

    fn year(&self, year: i32) -> Option<&CalendarYear> {
        let carried = if self.by_notices { published_years() } else { &[] };
        carried.iter().chain(&self.loaded).find(|known| known.year == year)
    }

    /// The days after `start` up to the last of `count` worked ones; `None` past the end of the calendar.
    pub fn working_days(&self, start: Date, count: u32) -> Option<Vec<Day>> {
        let (mut date, mut left) = (start, count);
        let mut days = Vec::new();
        while left > 0 {
            date = date.next()?;
            let day = self.day(date);
            left -= u32::from(day.kind.is_worked());
            days.push(day);
        }
        Some(days)
    }
}

/// The years that the product carries, in order.
pub fn published_years() -> &'static [CalendarYear] {
    static YEARS: OnceLock<Vec<CalendarYear>> = OnceLock::new();
    YEARS.get_or_init(|| {
        // The build wrote these very bytes out of checked files, so they can only be read back.
        let packed = include_bytes!(concat!(env!("OUT_DIR"), "/calendar.bin"));
        borsh::from_slice::<PackedYears>(packed).unwrap_or_default().unpack()
    })
}
