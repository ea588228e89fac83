//! Days in a row of the same kind: what a time limit skips, and what it counts besides weekdays.

use chidu::{Date, Day, DayKind};

/// Days in a row of the same kind.
#[derive(Clone, Debug, PartialEq)]
pub struct DaysInARow<'d> {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Why they are skipped, or counted.
    pub kind: &'d DayKind,
}

/// The days that are skipped, or those counted besides plain weekdays.
pub fn runs(days: &[Day], worked: bool) -> Vec<DaysInARow<'_>> {
    let mut runs: Vec<DaysInARow<'_>> = Vec::new();
    let told = days.iter().filter(|day| day.kind.is_worked() == worked && day.kind != DayKind::Weekday);
    for Day { date, kind, .. } in told {
        match runs.last_mut() {
            Some(run) if run.kind == kind && run.to.next() == Some(*date) => run.to = *date,
            _ => runs.push(DaysInARow { from: *date, to: *date, kind }),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use chidu::Calendar;

    #[test]
    fn the_mid_autumn_weekend_and_the_national_day_are_told_once_each() {
        let days = Calendar::default().working_days("2026-09-18".parse().unwrap(), 15).unwrap();
        let told = |worked| {
            let told = runs(&days, worked);
            told.iter().map(|run| format!("{} {} {:?}", run.from, run.to, run.kind)).collect::<Vec<_>>()
        };
        assert_eq!(
            told(false),
            [
                "2026-09-19 2026-09-19 Weekend",
                "2026-09-25 2026-09-27 Holiday(\"中秋\")",
                "2026-10-01 2026-10-07 Holiday(\"国庆节\")",
                "2026-10-11 2026-10-11 Weekend",
            ]
        );
        assert_eq!(
            told(true),
            ["2026-09-20 2026-09-20 Makeup(\"国庆节\")", "2026-10-10 2026-10-10 Makeup(\"国庆节\")"]
        );
    }
}
