//! A year of the calendar: the days off and the weekend days worked, as the notice for that year has them.

use std::fmt;

use borsh::{BorshDeserialize, BorshSerialize};

use crate::date::Date;
use crate::pairs::sort_few_by_key;

/// The days off and the weekend days worked of a year, by the State Council's notice for it.
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct CalendarYear {
    /// The year.
    pub year: i32,
    /// The numbers of its notices, later changes behind the first: `国办发明电〔2025〕7号`.
    pub notices: Vec<String>,
    /// The arrangements, in the order of the days.
    pub arrangements: Vec<Arrangement>,
}

/// Days in a row that are off, or a weekend day that is worked.
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Arrangement {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Whether it is worked.
    pub worked: bool,
    /// The festival it is for: 春节.
    pub festival: String,
}

/// What is wrong with a year's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearProblem {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub mistake: YearMistake,
}

/// What is wrong with a line of a year's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum YearMistake {
    /// The file is no UTF-8 text.
    NotUtf8,
    /// The year is missing: no line 年份 above this one.
    NoYear,
    /// This is no year from 2004 to 2100.
    NotAYear(String),
    /// The line starts with this instead of 年份, 通知, 放假 or 上班.
    UnknownWord(String),
    /// A notice without a number.
    NoNumber,
    /// This is no day.
    NotADay(String),
    /// The day lies neither in the year nor in the last seven days of the year before.
    OutsideYear(Date, i32),
    /// The days off end before they start.
    EndsBeforeStart,
    /// The festival is missing.
    NoFestival,
    /// A day from Monday to Friday that is said to be worked: it is worked anyway.
    WorkedWeekday(Date),
    /// The day is already named in a line above.
    Twice(Date),
    /// The file names no day off.
    NoDaysOff,
}

impl fmt::Display for YearProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.mistake)
    }
}

impl fmt::Display for YearMistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            YearMistake::NotUtf8 => write!(f, "the file is no UTF-8 text; save it as UTF-8"),
            YearMistake::NoYear => write!(f, "write the year first: 年份 2027"),
            YearMistake::NotAYear(text) => {
                write!(f, "`{text}` is no year from 2004 to 2100; write 年份 2027")
            }
            YearMistake::UnknownWord(word) => {
                write!(f, "a line starts with 年份, 通知, 放假 or 上班, not with `{word}`")
            }
            YearMistake::NoNumber => {
                write!(f, "write the notice's number behind 通知, or leave the line out")
            }
            YearMistake::NotADay(text) => {
                write!(f, "`{text}` is no day; write 2027-02-05, or 2027-02-05至2027-02-11")
            }
            YearMistake::OutsideYear(day, year) => {
                write!(f, "{day} lies neither in {year} nor in the last seven days of the year before")
            }
            YearMistake::EndsBeforeStart => {
                write!(f, "the days end before they start; write the earlier first")
            }
            YearMistake::NoFestival => write!(f, "write the festival behind the day: 放假 2027-01-01 元旦"),
            YearMistake::WorkedWeekday(day) => {
                write!(
                    f,
                    "{day} is no Saturday or Sunday and is worked anyway; check the day or leave it out"
                )
            }
            YearMistake::Twice(day) => write!(f, "{day} is named in a line above; keep one of them"),
            YearMistake::NoDaysOff => write!(f, "there is no day off; write 放假 2027-01-01 元旦"),
        }
    }
}

/// The first year whose notice the product may hold.
const FIRST: i32 = 2004;
const LAST: i32 = 2100;

/// From this day of December on, the notice for the next year may rearrange a year's last days.
const REARRANGED_FROM: u32 = 25;

/// The day before the first that a year's notice may arrange.
pub(crate) fn eve(year: i32) -> Option<Date> {
    Date::new(year - 1, 12, REARRANGED_FROM - 1)
}

/// The year whose notice may still rearrange this day: the next one for the last seven days of a year.
pub(crate) fn next_notice(day: Date) -> Option<i32> {
    (day.month() == 12 && day.day() >= REARRANGED_FROM).then(|| day.year() + 1)
}

impl CalendarYear {
    /// Reads a year's file: see `calendar/README.md` for its form.
    ///
    /// ```
    /// let year = chidu::CalendarYear::read("年份 2026\n放假 2026-01-01至2026-01-03 元旦\n上班 2026-01-04 元旦")?;
    /// assert_eq!(year.arrangements.len(), 2);
    /// let wrong = chidu::CalendarYear::read("年份 2026\n放假 2026-13-01 元旦").unwrap_err();
    /// assert_eq!(wrong[0].line, 2);
    /// # Ok::<(), Vec<chidu::YearProblem>>(())
    /// ```
    ///
    /// # Errors
    /// Every problem found, in the order of the lines.
    pub fn read(text: &str) -> Result<CalendarYear, Vec<YearProblem>> {
        let mut reading = Reading::default();
        if text.contains('\u{fffd}') {
            reading.problems.push(YearProblem { line: 1, mistake: YearMistake::NotUtf8 });
            return Err(reading.problems);
        }
        for (number, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            if let Err(mistake) = reading.line(line) {
                reading.problems.push(YearProblem { line: number + 1, mistake });
            }
        }
        reading.finish(text.lines().count())
    }

    /// What the year says of a day.
    pub fn arrangement(&self, day: Date) -> Option<&Arrangement> {
        self.arrangements.iter().find(|one| one.from <= day && day <= one.to)
    }
}

#[derive(Default)]
struct Reading {
    year: Option<i32>,
    notices: Vec<String>,
    arrangements: Vec<Arrangement>,
    problems: Vec<YearProblem>,
}

impl Reading {
    fn line(&mut self, line: &str) -> Result<(), YearMistake> {
        let line = line.trim();
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        match word {
            "" => Ok(()),
            comment if comment.starts_with('#') => Ok(()),
            "年份" => self.year(rest),
            "通知" if rest.is_empty() => Err(YearMistake::NoNumber),
            "通知" => {
                self.notices.push(rest.to_owned());
                Ok(())
            }
            "放假" | "上班" => self.arrangement(word == "上班", rest),
            other => Err(YearMistake::UnknownWord(other.to_owned())),
        }
    }

    fn year(&mut self, text: &str) -> Result<(), YearMistake> {
        let year = text.parse().ok().filter(|year| (FIRST..=LAST).contains(year));
        self.year = Some(year.ok_or_else(|| YearMistake::NotAYear(text.to_owned()))?);
        Ok(())
    }

    fn arrangement(&mut self, worked: bool, text: &str) -> Result<(), YearMistake> {
        let year = self.year.ok_or(YearMistake::NoYear)?;
        let (days, festival) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let (from, to) = days.split_once('至').unwrap_or((days, days));
        let day = |text: &str| text.parse::<Date>().map_err(|_| YearMistake::NotADay(text.to_owned()));
        let (from, to) = (day(from)?, day(to)?);
        if to < from {
            return Err(YearMistake::EndsBeforeStart);
        }
        let outside = |day: &Date| day.year() != year && next_notice(*day) != Some(year);
        if let Some(day) = [from, to].into_iter().find(outside) {
            return Err(YearMistake::OutsideYear(day, year));
        }
        let festival = festival.trim();
        if festival.is_empty() {
            return Err(YearMistake::NoFestival);
        }
        for day in from.to(to) {
            if worked && day.weekday() < 5 {
                return Err(YearMistake::WorkedWeekday(day));
            }
            if self.arrangements.iter().any(|one| one.from <= day && day <= one.to) {
                return Err(YearMistake::Twice(day));
            }
        }
        self.arrangements.push(Arrangement { from, to, worked, festival: festival.to_owned() });
        Ok(())
    }

    fn finish(mut self, lines: usize) -> Result<CalendarYear, Vec<YearProblem>> {
        let line = lines.max(1);
        let Some(year) = self.year else {
            if self.problems.is_empty() {
                self.problems.push(YearProblem { line, mistake: YearMistake::NoYear });
            }
            return Err(self.problems);
        };
        if self.problems.is_empty() && self.arrangements.iter().all(|one| one.worked) {
            self.problems.push(YearProblem { line, mistake: YearMistake::NoDaysOff });
        }
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        sort_few_by_key(&mut self.arrangements, |one| one.from);
        Ok(CalendarYear { year, notices: self.notices, arrangements: self.arrangements })
    }
}
