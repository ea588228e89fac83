//! A month as a table: where a time limit starts, what it counts and skips, where it ends.

use crate::markup::prelude::*;
use chidu::{Date, Day, DayKind};

use crate::words::DeadlineWords;

/// What a day is to a time limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark<'d> {
    /// It runs from here; the day itself does not count.
    Start,
    /// The nth working day.
    Counted(usize, &'d DayKind),
    /// The last working day.
    Due(usize, &'d DayKind),
    /// Not counted.
    Skipped(&'d DayKind),
}

/// A month with its days marked.
#[derive(Clone, Debug, PartialEq)]
pub struct Month<'d> {
    first: Date,
    /// The marks of its days, from the first on; `None` outside the limit.
    marks: Vec<Option<Mark<'d>>>,
    /// The days of the month whose arrangement is not there yet.
    provisional: Vec<u32>,
}

/// The months that a time limit runs through; `days` are those after its start up to the last.
pub fn months(days: &[Day]) -> Vec<Month<'_>> {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Vec::new() };
    let mut months = Vec::new();
    let mut counted = 0;
    let mut left = days.iter().peekable();
    // The start is the day before the first of the days.
    let start_of_month = Date::new(first.date.year(), first.date.month(), 1);
    let mut day = match start_of_month {
        Some(day) if first.date.day() == 1 => before(day),
        day => day,
    };
    while let Some(first_of_month) = day.filter(|day| *day <= last.date) {
        let (mut marks, mut provisional) = (Vec::new(), Vec::new());
        let mut date = Some(first_of_month);
        while let Some(today) = date.filter(|date| date.month() == first_of_month.month()) {
            let day = left.next_if(|day| day.date == today);
            provisional.extend(day.filter(|day| day.awaits.is_some()).map(|day| day.date.day()));
            let mark = match day {
                Some(day) if day.kind.is_worked() => {
                    counted += 1;
                    let due = left.peek().is_none();
                    Some(if due { Mark::Due(counted, &day.kind) } else { Mark::Counted(counted, &day.kind) })
                }
                Some(day) => Some(Mark::Skipped(&day.kind)),
                None => (today.next() == Some(first.date)).then_some(Mark::Start),
            };
            marks.push(mark);
            date = today.next();
        }
        months.push(Month { first: first_of_month, marks, provisional });
        day = date;
    }
    months
}

/// The first day of the month before.
fn before(first_of_month: Date) -> Option<Date> {
    let (year, month) = (first_of_month.year(), first_of_month.month());
    if month == 1 { Date::new(year - 1, 12, 1) } else { Date::new(year, month - 1, 1) }
}

impl Month<'_> {
    /// The table.
    pub fn draw(&self, words: &DeadlineWords) -> Html {
        let empty = usize::try_from(self.first.weekday()).unwrap_or_default();
        let days = (1..).zip(&self.marks).map(|(number, mark)| Some((number, *mark)));
        let mut cells: Vec<Option<(u32, Option<Mark<'_>>)>> = vec![None; empty];
        cells.extend(days);
        cells.resize(cells.len().next_multiple_of(7), None);
        let cell = |cell: &Option<(u32, Option<Mark<'_>>)>| match cell {
            None => html! { <td></td> },
            Some((number, mark)) => day(words, *number, *mark, self.provisional.contains(number)),
        };
        html! {
            <table class="month">
                <caption>{ (words.month)(self.first) }</caption>
                <thead>
                    <tr>{ for words.weekdays.iter().map(|(short, long)| html! {
                        <th scope="col"><abbr title={*long}>{ short }</abbr></th>
                    }) }</tr>
                </thead>
                <tbody>
                    { for cells.chunks(7).map(|week| html! { <tr>{ for week.iter().map(cell) }</tr> }) }
                </tbody>
            </table>
        }
    }
}

fn day(words: &DeadlineWords, number: u32, mark: Option<Mark<'_>>, provisional: bool) -> Html {
    let Some(mark) = mark else { return html! { <td class="month-outside">{ number }</td> } };
    let (class, sign) = match mark {
        Mark::Start => ("month-start", words.sign_start.to_owned()),
        Mark::Due(..) => ("month-due", words.sign_due.to_owned()),
        Mark::Counted(_, DayKind::Makeup(_) | DayKind::StatedWorkday) => {
            ("month-counted month-makeup", words.sign_makeup.to_owned())
        }
        Mark::Counted(count, _) => ("month-counted", count.to_string()),
        Mark::Skipped(DayKind::Weekend) => ("month-skipped", words.sign_weekend.to_owned()),
        Mark::Skipped(_) => ("month-skipped month-holiday", words.sign_off.to_owned()),
    };
    html! {
        <td {class}>
            <span class="month-number">{ number }</span>
            <span class="month-sign" aria-hidden="true">
                { sign }
                if provisional {
                    { words.sign_provisional }
                }
            </span>
            <span class="visually-hidden">
                { (words.spoken)(mark) }
                if provisional {
                    { words.spoken_provisional }
                }
            </span>
        </td>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chidu::Calendar;

    fn days(start: &str, count: u32) -> Vec<Day> {
        Calendar::default().working_days(start.parse().unwrap(), count).unwrap()
    }

    #[test]
    fn every_month_of_the_limit_has_all_its_days() {
        let days = days("2026-09-18", 15);
        let months = months(&days);
        assert_eq!(months.iter().map(|month| month.marks.len()).collect::<Vec<_>>(), [30, 31]);
        let mark = |month: usize, day: usize| months[month].marks[day - 1];
        assert_eq!(mark(0, 17), None);
        assert_eq!(mark(0, 18), Some(Mark::Start));
        assert_eq!(mark(0, 19), Some(Mark::Skipped(&DayKind::Weekend)));
        assert_eq!(mark(0, 20), Some(Mark::Counted(1, &DayKind::Makeup("国庆节".to_owned()))));
        assert_eq!(mark(1, 15), Some(Mark::Due(15, &DayKind::Weekday)));
        assert_eq!(mark(1, 16), None);
    }

    #[test]
    fn a_start_on_the_last_of_a_month_has_that_month_too() {
        let across_the_year = days("2025-12-31", 1);
        let months = months(&across_the_year);
        assert_eq!(
            months.iter().map(|month| month.first.to_string()).collect::<Vec<_>>(),
            ["2025-12-01", "2026-01-01"]
        );
        assert_eq!(months[0].marks.last(), Some(&Some(Mark::Start)));
    }

    #[test]
    fn days_without_a_notice_are_marked() {
        let days = days("2026-12-23", 4);
        let provisional: Vec<_> = months(&days).into_iter().flat_map(|month| month.provisional).collect();
        assert_eq!(provisional, [25, 26, 27, 28, 29]);
    }

    #[test]
    fn no_day_is_no_month() {
        assert_eq!(months(&[]), []);
    }
}
