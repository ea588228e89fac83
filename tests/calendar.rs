//! Working days: the years carried, the years loaded, the reader's own days, and time limits over them.

use chidu::deadline::{Deadline, DeadlineFacts, deadline};
use chidu::{
    Calendar, CalendarYear, Date, DayKind, NoTrace, StatedDays, YearMistake, YearProblem, published_years,
};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The last of so many working days.
fn last(calendar: &Calendar, start: &str, count: u32) -> Date {
    calendar.working_days(day(start), count).unwrap().last().map_or(day(start), |day| day.date)
}

/// A time limit of the SDIC measures.
fn limit(what: &str, start: &str, calendar: Calendar) -> Deadline<'static> {
    let facts = DeadlineFacts {
        what: what.to_owned(),
        start: Some(day(start)),
        calendar,
        ..DeadlineFacts::default()
    };
    deadline(chidu::regulation("sdic").unwrap(), &facts, NoTrace).value
}

/// The year after the last one carried, made up: New Year off with the eve, worked the Saturday before.
fn loaded() -> CalendarYear {
    let text = "年份 2027\n上班 2026-12-26 元旦\n放假 2026-12-31至2027-01-03 元旦\n放假 2027-02-05至2027-02-11 春节\n";
    CalendarYear::read(text).unwrap()
}

#[test]
fn days_stated_alone_are_weekdays_less_days_off_plus_days_worked() {
    let calendar = Calendar::from(StatedDays {
        holidays: [day("2025-04-04"), day("2025-05-01"), day("2025-05-02"), day("2025-05-05")].into(),
        workdays: [day("2025-04-27")].into(),
    });
    assert_eq!(last(&calendar, "2025-03-03", 30), day("2025-04-15"));
    assert_eq!(last(&calendar, "2025-03-03", 45), day("2025-05-08"));
    assert_eq!(last(&calendar, "2025-05-08", 7), day("2025-05-19"));
    assert_eq!(last(&calendar, "2025-03-03", 0), day("2025-03-03"));
    let bare = Calendar::from(StatedDays::default());
    assert_eq!(last(&bare, "2026-09-30", 1), day("2026-10-01"), "no notice is looked at");
    assert_eq!(bare.day(day("2031-01-01")).awaits, None);
}

#[test]
fn the_national_day_is_skipped_and_its_makeup_saturday_counted() {
    let calendar = Calendar::default();
    assert_eq!(last(&calendar, "2026-09-30", 1), day("2026-10-08"));
    assert_eq!(last(&calendar, "2026-09-30", 2), day("2026-10-09"));
    assert_eq!(last(&calendar, "2026-09-30", 3), day("2026-10-10"), "a Saturday that is worked");
    assert_eq!(last(&calendar, "2026-09-30", 4), day("2026-10-12"));
    assert_eq!(last(&calendar, "2026-09-19", 1), day("2026-09-20"), "a Sunday that is worked");
    let kind = |text: &str| calendar.day(day(text)).kind;
    assert_eq!(kind("2026-10-01"), DayKind::Holiday("国庆节".to_owned()));
    assert_eq!(kind("2026-10-10"), DayKind::Makeup("国庆节".to_owned()));
    assert_eq!(kind("2026-10-11"), DayKind::Weekend);
    assert_eq!(kind("2026-10-12"), DayKind::Weekday);
}

#[test]
fn a_time_limit_names_its_last_day_and_every_day_before_it() {
    let appeal = limit("appeal", "2026-09-18", Calendar::default());
    assert_eq!(appeal.due.as_ref().unwrap().date, day("2026-10-15"));
    assert_eq!(appeal.days.len(), 27);
    assert_eq!(appeal.days.iter().filter(|day| day.kind.is_worked()).count(), 15);
    assert_eq!(appeal.days.first().unwrap().date, day("2026-09-19"), "the day after the start");
    assert_eq!(appeal.days.last(), appeal.due.as_ref());
    assert!(appeal.awaits().is_empty());
}

#[test]
fn a_year_without_its_notice_makes_the_last_day_provisional() {
    let calendar = Calendar::default();
    assert_eq!(calendar.day(day("2026-12-24")).awaits, None);
    assert_eq!(calendar.day(day("2026-12-25")).awaits, Some(2027), "the next notice may rearrange it");
    assert_eq!(calendar.day(day("2027-01-01")).awaits, Some(2027));
    assert_eq!(calendar.day(day("2003-12-31")).awaits, Some(2003));
    assert_eq!(calendar.day(day("2004-01-01")).awaits, None);

    let settled = limit("appeal", "2026-12-03", calendar.clone());
    assert_eq!(settled.due.as_ref().unwrap().date, day("2026-12-24"));
    assert!(settled.awaits().is_empty());
    let provisional = limit("appeal", "2026-12-04", calendar);
    assert_eq!(provisional.due.as_ref().unwrap().date, day("2026-12-25"));
    assert_eq!(provisional.awaits(), [2027].into());
}

#[test]
fn a_loaded_year_settles_it_down_to_the_last_days_of_the_year_before() {
    let with = Calendar::with_loaded(vec![loaded()], StatedDays::default());
    let provisional = limit("appeal", "2026-12-14", Calendar::default());
    assert_eq!(provisional.due.unwrap().date, day("2027-01-04"));
    let settled = limit("appeal", "2026-12-14", with.clone());
    assert_eq!(settled.due.as_ref().unwrap().date, day("2027-01-05"), "one Saturday more, two weekdays less");
    assert!(settled.awaits().is_empty());
    assert_eq!(with.day(day("2026-12-26")).kind, DayKind::Makeup("元旦".to_owned()));
    assert_eq!(with.day(day("2027-12-24")).awaits, None);
    assert_eq!(with.day(day("2027-12-25")).awaits, Some(2028));
}

#[test]
fn a_loaded_year_does_not_replace_one_that_is_carried() {
    let other = CalendarYear::read("年份 2026\n放假 2026-03-02 元旦").unwrap();
    let calendar = Calendar::with_loaded(vec![other], StatedDays::default());
    assert_eq!(calendar.day(day("2026-03-02")).kind, DayKind::Weekday);
    assert_eq!(calendar.day(day("2026-01-01")).kind, DayKind::Holiday("元旦".to_owned()));
}

#[test]
fn days_that_the_reader_states_stand_above_the_notices() {
    let stated = StatedDays {
        holidays: [day("2026-10-08"), day("2026-10-10"), day("2027-01-04")].into(),
        workdays: [day("2026-10-05"), day("2026-10-11")].into(),
    };
    let calendar = Calendar::with_loaded(Vec::new(), stated);
    let kind = |text: &str| calendar.day(day(text)).kind;
    assert_eq!(kind("2026-10-05"), DayKind::StatedWorkday);
    assert_eq!(kind("2026-10-08"), DayKind::StatedHoliday);
    assert_eq!(kind("2026-10-10"), DayKind::StatedHoliday);
    assert_eq!(kind("2026-10-11"), DayKind::StatedWorkday);
    assert_eq!(last(&calendar, "2026-10-04", 1), day("2026-10-05"));
    let both = [day("2026-10-12"), day("2026-10-17")];
    let both = StatedDays { holidays: both.into(), workdays: both.into() };
    let both = Calendar::with_loaded(Vec::new(), both);
    assert_eq!(both.day(day("2026-10-12")).kind, DayKind::StatedHoliday, "a Monday stated both ways");
    assert_eq!(both.day(day("2026-10-17")).kind, DayKind::StatedWorkday, "a Saturday stated both ways");
    assert_eq!(calendar.day(day("2027-01-04")).awaits, None, "nothing is open that the reader states");
}

#[test]
fn months_end_on_the_same_day_number_or_the_last_of_the_month() {
    let end = |start: &str| limit("investigation", start, Calendar::default()).due.unwrap();
    assert_eq!(end("2025-08-31").date, day("2026-02-28"));
    assert_eq!(end("2023-08-31").date, day("2024-02-29"));
    assert_eq!(end("2024-02-29").date, day("2024-08-29"));
    assert_eq!(end("2025-12-31").date, day("2026-06-30"));
    let festival = end("2026-04-01");
    assert_eq!(festival.date, day("2026-10-01"), "it rolls on to no other day");
    assert_eq!(festival.kind, DayKind::Holiday("国庆节".to_owned()));
    let leap = limit("investigation", "2023-08-31", Calendar::default());
    assert!(leap.days.is_empty() && leap.awaits().is_empty());
}

#[test]
fn every_year_from_2004_is_carried_with_its_notice() {
    let years: Vec<i32> = published_years().iter().map(|year| year.year).collect();
    assert_eq!(years, (2004..=2026).collect::<Vec<_>>());
    let changed: Vec<i32> =
        published_years().iter().filter(|year| year.notices.len() > 1).map(|year| year.year).collect();
    assert_eq!(changed, [2015, 2019, 2020]);
    for year in published_years() {
        let issued = format!("〔{}〕", year.year - 1);
        assert!(year.notices.first().is_some_and(|number| number.contains(&issued)), "{}", year.year);
    }
}

#[test]
fn the_years_carried_are_those_of_the_files() {
    for year in published_years() {
        let text = std::fs::read_to_string(format!("calendar/{}.txt", year.year)).unwrap();
        assert_eq!(CalendarYear::read(&text).as_ref(), Ok(year));
    }
}

#[test]
fn a_wrong_file_names_its_line_and_what_is_wrong() {
    let mistakes = |text: &str| CalendarYear::read(text).unwrap_err();
    let one = |text: &str| match mistakes(text).as_slice() {
        [YearProblem { line, mistake }] => (*line, mistake.clone()),
        several => panic!("{several:?}"),
    };
    let off = "年份 2027\n放假 2027-01-01 元旦\n";
    assert_eq!(one(""), (1, YearMistake::NoYear));
    assert_eq!(one("放假 2027-01-01 元旦"), (1, YearMistake::NoYear));
    assert_eq!(one("年份 27"), (1, YearMistake::NotAYear("27".to_owned())));
    assert_eq!(one("年份 2003"), (1, YearMistake::NotAYear("2003".to_owned())));
    assert_eq!(one("年份 2027"), (1, YearMistake::NoDaysOff));
    assert_eq!(one("\u{feff}年份 2027\r\n\r\n上班 2027-01-02 元旦\r\n"), (3, YearMistake::NoDaysOff));
    assert_eq!(one(&format!("{off}休息 2027-02-05 春节")), (3, YearMistake::UnknownWord("休息".to_owned())));
    assert_eq!(one(&format!("{off}通知")), (3, YearMistake::NoNumber));
    assert_eq!(one(&format!("{off}放假 2月5日 春节")), (3, YearMistake::NotADay("2月5日".to_owned())));
    assert_eq!(one(&format!("{off}放假 2027-02-05至 春节")), (3, YearMistake::NotADay(String::new())));
    let outside = |text: &str| YearMistake::OutsideYear(day(text), 2027);
    assert_eq!(one(&format!("{off}放假 2026-12-24 元旦")), (3, outside("2026-12-24")));
    assert_eq!(one(&format!("{off}放假 2027-12-31至2028-01-01 元旦")), (3, outside("2028-01-01")));
    assert_eq!(one(&format!("{off}放假 2027-02-05至2027-02-01 春节")), (3, YearMistake::EndsBeforeStart));
    assert_eq!(one(&format!("{off}放假 2027-02-05")), (3, YearMistake::NoFestival));
    assert_eq!(
        one(&format!("{off}上班 2027-02-01 春节")),
        (3, YearMistake::WorkedWeekday(day("2027-02-01")))
    );
    assert_eq!(
        one(&format!("{off}放假 2026-12-30至2027-01-03 元旦")),
        (3, YearMistake::Twice(day("2027-01-01")))
    );
    assert_eq!(one("年份 2027\n放假 2027-01-01 \u{fffd}"), (1, YearMistake::NotUtf8));
    let several = mistakes(&format!("{off}休息 x\n放假 x\n上班 2027-01-02 元旦"));
    assert_eq!(several.iter().map(|problem| problem.line).collect::<Vec<_>>(), [3, 4]);
    assert!(CalendarYear::read(&format!("{off}上班 2026-12-26 元旦\n# 说明\n")).is_ok());
}

prop_compose! {
    fn any_day()(year in 2003..=2028, month in 1_u32..=12, number in 1_u32..=28) -> Date {
        Date::new(year, month, number).unwrap()
    }
}

fn stated() -> impl Strategy<Value = StatedDays> {
    let days = || prop::collection::vec(any_day(), 0..6);
    (days(), days()).prop_map(|(holidays, workdays)| StatedDays {
        holidays: holidays.into_iter().collect(),
        workdays: workdays.into_iter().collect(),
    })
}

proptest! {
    #[test]
    fn more_days_never_end_earlier(start in any_day(), count in 0_u32..120, more in 0_u32..40, stated in stated()) {
        let calendar = Calendar::with_loaded(vec![loaded()], stated);
        let end = |count| calendar.working_days(start, count).unwrap();
        let (fewer, longer) = (end(count), end(count + more));
        prop_assert!(longer.starts_with(&fewer));
        prop_assert_eq!(longer.iter().filter(|day| day.kind.is_worked()).count(), (count + more) as usize);
        prop_assert!(longer.last().is_none_or(|day| day.kind.is_worked()), "the last day is worked");
    }

    #[test]
    fn loading_a_year_only_settles_days(date in any_day(), stated in stated()) {
        let without = Calendar::with_loaded(Vec::new(), stated.clone()).day(date);
        let with = Calendar::with_loaded(vec![loaded()], stated).day(date);
        prop_assert!(with.awaits.is_none() || without.awaits.is_some(), "no settled day is opened");
        prop_assert_ne!(with.awaits, Some(2027));
        if without.awaits != Some(2027) {
            prop_assert_eq!(with, without);
        }
    }
}
