//! `cargo xtask calendar`: the years under `calendar/`, generated from and compared with published packages.
use crate::shell::{command, output, root};
use crate::tools;
use anyhow::{Context, Result, ensure};
use chidu::{Calendar, Date, Day, DayKind, published_years};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// The packages and the scripts that run them.
const TESTS: &str = "tests/calendar";

/// Where the notice says otherwise than a package, or than both: the day, what it is by the notice, the reason.
const BY_THE_NOTICE: [(&str, &str, &str, &str); 5] = [
    ("2005-12-31", "worked", "元旦", "the notice for 2006 has this Saturday worked; both packages lack it"),
    (
        "2011-06-05",
        "off",
        "端午",
        "the notice for 2011 gives 4 to 6 June; both packages leave out the Sunday",
    ),
    (
        "2012-06-23",
        "off",
        "端午",
        "the notice for 2012 gives 22 to 24 June; both packages leave out the Saturday",
    ),
    ("2023-12-30", "off", "", "the notice for 2024 gives 1 January alone; chinesecalendar adds the weekend"),
    ("2023-12-31", "off", "", "the notice for 2024 gives 1 January alone; chinesecalendar adds the weekend"),
];

/// What a day is: `worked` or `off`, and its festival, if any.
type Kind = (String, String);

/// Writes the years that chinese-days has, each with the notices that its file names already.
pub fn generate() -> Result<()> {
    tools::npm_packages(&root().join(TESTS))?;
    let mut days = chinese_days()?;
    for (day, worked, festival, _) in BY_THE_NOTICE {
        days.insert(day.to_owned(), (worked.to_owned(), festival.to_owned()));
    }
    let mut years: BTreeMap<i32, Vec<(String, Kind)>> = BTreeMap::new();
    for (day, kind) in days.into_iter().filter(|(_, (_, festival))| !festival.is_empty()) {
        years.entry(year_of_the_notice(&day)?).or_default().push((day, kind));
    }
    for (year, days) in &years {
        let file = root().join("calendar").join(format!("{year}.txt"));
        fs::write(&file, year_file(*year, days)?).with_context(|| file.display().to_string())?;
    }
    println!("{} years are in calendar/", years.len());
    Ok(())
}

/// The notice for the next year arranges the last seven days of a year too.
fn year_of_the_notice(day: &str) -> Result<i32> {
    let year: i32 = day.get(..4).unwrap_or_default().parse().with_context(|| day.to_owned())?;
    Ok(if day.get(5..) >= Some("12-25") { year + 1 } else { year })
}

fn year_file(year: i32, days: &[(String, Kind)]) -> Result<String> {
    let mut text = format!("年份 {year}\n");
    let known = published_years().iter().find(|known| known.year == year);
    for notice in known.iter().flat_map(|known| &known.notices) {
        writeln!(text, "通知 {notice}")?;
    }
    let mut rest = days;
    while let Some((first, kind)) = rest.first() {
        let one: Date = first.parse()?;
        let in_a_row = |(place, next): (usize, &(String, Kind))| {
            let expected = one.plus_days(u32::try_from(place).ok()?)?;
            (next.0 == expected.to_string() && next.1 == *kind && (place == 0 || kind.0 == "off"))
                .then_some(())
        };
        let length = rest.iter().enumerate().map_while(in_a_row).count();
        let (row, after) = rest.split_at(length);
        rest = after;
        let last = row.last().map_or(first, |(day, _)| day);
        let days = if last == first { first.clone() } else { format!("{first}至{last}") };
        writeln!(text, "{} {days} {}", if kind.0 == "off" { "放假" } else { "上班" }, kind.1)?;
    }
    Ok(text)
}

/// Runs both packages over every day from 2004 to 2026 and compares each with the years carried.
pub fn compare() -> Result<()> {
    tools::npm_packages(&root().join(TESTS))?;
    let packages = [("chinese-days", chinese_days()?), ("chinesecalendar", chinesecalendar()?)];
    let calendar = Calendar::default();
    let mut wrong = 0;
    let mut used = Vec::new();
    for (package, days) in &packages {
        ensure!(days.len() == 8_401, "{package} has {} days from 2004 to 2026", days.len());
        for (date, theirs) in days {
            let ours = kind_of(&calendar.day(date.parse()?));
            let by_the_notice = BY_THE_NOTICE.iter().find(|exception| exception.0 == date);
            match by_the_notice {
                Some(exception) if ours != *theirs && ours == (exception.1.into(), exception.2.into()) => {
                    used.push(date.clone());
                }
                _ if ours == *theirs => {}
                _ => {
                    println!("{date}: {package} has {theirs:?}, calendar/ has {ours:?}");
                    wrong += 1;
                }
            }
        }
    }
    ensure!(wrong == 0, "{wrong} days differ from a package and are no exception by a notice");
    let idle = BY_THE_NOTICE.iter().find(|exception| !used.iter().any(|date| date == exception.0));
    ensure!(
        idle.is_none(),
        "no package differs any more on {}: strike the exception",
        idle.map_or("", |one| one.0)
    );
    println!("8401 days agree with both packages, but for {} by the notice:", BY_THE_NOTICE.len());
    BY_THE_NOTICE.iter().for_each(|(day, _, _, reason)| println!("  {day}: {reason}"));
    Ok(())
}

fn kind_of(day: &Day) -> Kind {
    let (worked, festival) = match &day.kind {
        DayKind::Makeup(festival) => ("worked", festival.as_str()),
        DayKind::Holiday(festival) => ("off", festival.as_str()),
        kind => (if kind.is_worked() { "worked" } else { "off" }, ""),
    };
    (worked.to_owned(), festival.to_owned())
}

fn chinese_days() -> Result<BTreeMap<String, Kind>> {
    days(&output(command("node").arg(format!("{TESTS}/days.cjs")))?)
}

fn chinesecalendar() -> Result<BTreeMap<String, Kind>> {
    let packages: PathBuf = root().join(TESTS).join("requirements.txt");
    days(&output(command(tools::python(&packages)?).arg(format!("{TESTS}/days.py")))?)
}

/// What the scripts print: day, `worked` or `off`, festival; parted by tabs.
fn days(printed: &str) -> Result<BTreeMap<String, Kind>> {
    let day = |line: &str| {
        let mut parts = line.split('\t').map(str::to_owned);
        Some((parts.next()?, (parts.next()?, parts.next().unwrap_or_default())))
    };
    printed.lines().map(|line| day(line).with_context(|| format!("not a day: {line}"))).collect()
}
