//! Time limits, of whatever family: what is typed, the day, the days skipped, the calendar.

mod answer;
mod facts;
mod month;
mod questions;
mod runs;
mod year_files;

use chidu::deadline::{Deadline, DeadlineFacts, deadline};
use chidu::regulation::Regulation;
use chidu::{Answer, Calendar, CalendarYear, NoTrace, Pairs, StatedDays};

pub use answer::{answer, point};
pub use facts::facts;
pub use month::Mark;
pub use questions::ask;
pub use year_files::Refusal;

use crate::scenario::{Choice, Scenario, TextField};
use crate::typed;

/// The longest extension that can be typed, in working days.
pub const MOST_EXTENSION_DAYS: u32 = 1000;

/// The time limit asked for, under a regulation.
pub fn asked(
    regulation: &'static Regulation,
    scenario: &Scenario,
    years: &Pairs<i32, CalendarYear>,
) -> Option<Answer<'static, Deadline<'static>>> {
    deadline_facts(scenario, years).map(|facts| deadline(regulation, &facts, NoTrace))
}

/// What is typed of it. Where days or extension are typed wrongly no day can be reckoned, so the start is
/// left out.
fn deadline_facts(scenario: &Scenario, years: &Pairs<i32, CalendarYear>) -> Option<DeadlineFacts> {
    let what = scenario.choice(Choice::Deadline)?.to_owned();
    let holidays = typed::days(scenario.text(TextField::Holidays));
    let workdays = typed::days(scenario.text(TextField::MakeupWorkdays));
    let extension = typed::count(scenario.text(TextField::ExtensionDays), MOST_EXTENSION_DAYS);
    let reckonable = holidays.is_ok() && workdays.is_ok() && extension.is_ok();
    let start = typed::day(scenario.text(TextField::DeadlineStart)).ok().flatten();
    let stated =
        StatedDays { holidays: holidays.unwrap_or_default(), workdays: workdays.unwrap_or_default() };
    Some(DeadlineFacts {
        what,
        start: start.filter(|_| reckonable),
        calendar: Calendar::with_loaded(years.iter().map(|(_, year)| year.clone()).collect(), stated),
        extension_working_days: extension.ok().flatten().filter(|days| *days > 0),
        extensions_made: None,
        extended: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_day_is_reckoned_with_a_calendar_that_cannot_be_read() {
        let mut scenario = Scenario::default();
        assert!(deadline_facts(&scenario, &Pairs::default()).is_none());
        scenario.choices.insert(Choice::Deadline, "appeal".to_owned());
        scenario.texts.insert(TextField::DeadlineStart, "2026-01-09".to_owned());
        assert!(deadline_facts(&scenario, &Pairs::default()).unwrap().start.is_some());
        scenario.texts.insert(TextField::Holidays, "春节".to_owned());
        assert_eq!(deadline_facts(&scenario, &Pairs::default()).unwrap().start, None);
    }
}
