//! Words of time limits and of the calendar.

use chidu::{CalendarYear, Date, DayKind, YearMistake, YearProblem};

use crate::deadline::{Mark, Refusal};

/// How many wrong lines of a file are named.
const LINES_NAMED: usize = 5;

words! { DeadlineWords:
    heading: &'static str = "期限", "Time limits";
    which: &'static str = "推算哪个期限", "Which time limit";
    none: &'static str = "不推算", "None";
    start: &'static str = "起始日", "First day";
    start_help: &'static str = "写成 2026-11-21；次日起算。", "Write it as 2026-11-21; counting starts on the next day.";
    runs_from: fn(&str) -> String = |from| format!("起算：{from}。"), |from| format!("Runs from: {from}. ");
    extension: &'static str = "延长（工作日）", "Extension (working days)";
    extension_help: &'static str = "没有延长的留空。", "Leave empty where there is none.";

    calendar: &'static str = "放假和调休", "Days off and days worked";
    carried: fn(&[CalendarYear]) -> String = |years| match years {
        [first, .., last] => format!("本页收录了{}年至{}年的安排，每年一份，以国务院办公厅的通知为准。", first.year, last.year),
        _ => String::new(),
    }, |years| match years {
        [first, .., last] => format!("This page carries the arrangements from {} to {}, by the State Council General Office's notice for each year.", first.year, last.year),
        _ => String::new(),
    };
    load: &'static str = "载入新一年的安排", "Load the arrangement of a new year";
    load_help: &'static str = "通知公布后，选择按下面的写法写好的文本文件。文件只在本机读取。", "Once its notice is out, choose a text file written as below. It is read on this machine only.";
    refused: fn(&str) -> String = |name| format!("没有载入“{name}”："), |name| format!("“{name}” was not loaded:");
    refusal: fn(&Refusal) -> Vec<String> = |refusal| match refusal {
        Refusal::Unreadable => vec!["浏览器读不了这个文件。请另存一份再选。".to_owned()],
        Refusal::Carried(year) => vec![format!("本页已收录{year}年，不必载入。与通知不符的日子，写在下面两栏里。")],
        Refusal::Wrong(problems) => problem_lines(problems, problem_zh, |more| format!("另有{more}处。")),
    }, |refusal| match refusal {
        Refusal::Unreadable => vec!["The browser cannot read this file. Save it again and choose the copy.".to_owned()],
        Refusal::Carried(year) => vec![format!("This page carries {year} already. Write days that differ into the two fields below.")],
        Refusal::Wrong(problems) => problem_lines(problems, YearProblem::to_string, |more| format!("{more} more.")),
    };
    loaded: fn(i32, &[String]) -> String = |year, notices| match notices {
        [] => format!("已载入{year}年（未写通知文号）"),
        notices => format!("已载入{year}年（{}）", notices.join("、")),
    }, |year, notices| match notices {
        [] => format!("Loaded: {year} (no notice named)"),
        notices => format!("Loaded: {year} ({})", notices.join(", ")),
    };
    remove: fn(i32) -> String = |year| format!("移除{year}年"), |year| format!("Remove {year}");
    file_form: &'static str = "文件怎么写", "How to write the file";
    file_example: &'static str = FILE_EXAMPLE, FILE_EXAMPLE;
    file_form_help: &'static str = "照通知逐条写：放假写起止日，上班写调休的周六或周日，后面写节日。另存为 UTF-8 编码的文本文件。上一年最后七天的安排也写在这里。", "Line by line from the notice: 放假 with the first and last day off, 上班 with a Saturday or Sunday worked, and the festival behind. Save it as UTF-8 text. The last seven days of the year before belong here too.";
    holidays: &'static str = "另外放假的日子", "Other days off";
    holidays_help: &'static str = "例如地方放假。每行一天或一段，例如 2026-10-08至2026-10-09；与通知不同的以这里为准。", "Such as local holidays. One day or span a line, such as 2026-10-08至2026-10-09; they stand above the notice.";
    workdays: &'static str = "另外上班的日子", "Other days worked";
    workdays_help: &'static str = "每行一天；与通知不同的以这里为准。", "One a line; they stand above the notice.";

    due: &'static str = "最后一天：", "Last day:";
    last_day: fn(Date, Option<&str>) -> String = |day, note| {
        let note = note.map(|note| format!("，{note}")).unwrap_or_default();
        format!("最后一天：{}（{}{note}）", date_zh(day), name(&WEEKDAYS_ZH, day).1)
    }, |day, note| {
        let note = note.map(|note| format!(", {note}")).unwrap_or_default();
        format!("Last day: {}, {}{note}", name(&WEEKDAYS_EN, day).1, date_en(day))
    };
    provisional: &'static str = "暂定", "provisional";
    provisional_help: fn(&[String]) -> String = |years| format!("{}年的放假安排本页还没有收录，有关日子（连同上一年最后七天）暂按周一至周五上班计算。通知公布后，在“期限”里载入该年的文件。", years.join("年、")),
        |years| format!("The arrangement for {} is not carried here yet: for the days concerned, the last seven of the year before among them, Monday to Friday are counted. Once the notice is out, load its file under “Time limits”.", years.join(", "));
    not_worked: fn(&DayKind) -> String = |kind| format!("这一天不上班（{}）；按月计算的期限，文件没有规定顺延。", reason_zh(kind)),
        |kind| format!("It is no working day ({}); for a limit in months the text lays down no moving on.", reason_en(kind));
    working_days: fn(u32) -> String = |days| format!("共{days}个工作日，次日起算"), |days| format!("{days} working days, counted from the next day");
    in_months: fn(u32) -> String = |months| format!("{months}个月，到同一日；没有同一日的，到当月最后一天"), |months| format!("{months} months, to the same day number or else the month's last day");
    runs_from_line: fn(&str) -> String = |from| format!("起算：{from}"), |from| format!("Runs from: {from}");
    extension_cap: fn(u32) -> String = |days| format!("可以延长，至多{days}个工作日（含）"), |days| format!("May be extended by up to {days} working days, included");
    extension_too_long: fn(u32) -> String = |days| format!("不能延长这么久：至多{days}个工作日（含）"), |days| format!("Cannot be extended that far: up to {days} working days, included");
    extension_not_allowed: &'static str = "不能延长：文件没有规定延长", "Cannot be extended: no provision on extension";
    extension_none: &'static str = "没有规定延长", "No provision on extension";
    extension_without_cap: &'static str = "可以适当延长，没有上限", "May be suitably extended, with no cap";
    extension_without_cap_taken: &'static str = "可以适当延长，没有上限；延长后的最后一天以批准为准", "May be suitably extended, with no cap; the last day is the one approved";
    consultation: fn(&str) -> String = |with| format!("延长的，须先与{with}会商"), |with| format!("Where it is extended, {with} are consulted first");
    start_needed: &'static str = "填入起始日后给出最后一天；日历或延长填写有误的，暂不推算。", "Enter the first day to see the last; where calendar or extension cannot be read no day is given.";

    skipped: fn(usize) -> String = |days| format!("不计的{days}天，为什么"), |days| format!("{days} days not counted, and why");
    counted_besides: &'static str = "周末上班，计入：", "Worked at a weekend and counted:";
    run: fn(Date, Date, &DayKind) -> String = |from, to, kind| format!("{}：{}", span_zh(from, to), reason_zh(kind)),
        |from, to, kind| format!("{}: {}", span_en(from, to), reason_en(kind));
    notices: fn(&[&str]) -> String = |numbers| format!("依据通知：{}", numbers.join("、")), |numbers| format!("By the notices {}", numbers.join(", "));
    months: &'static str = "月历", "Calendar";
    legend: &'static str = "起＝起始日；数字＝第几个工作日；班＝调休上班，计入；休＝放假，—＝周末，都不计；止＝最后一天；？＝该年安排未收录，暂定。",
        "from = first day; a number = which working day; work = worked at a weekend, counted; off = day off, — = weekend, not counted; due = last day; ? = provisional, the arrangement is not carried.";
    sign_start: &'static str = "起", "from";
    sign_due: &'static str = "止", "due";
    sign_makeup: &'static str = "班", "work";
    sign_weekend: &'static str = "—", "—";
    sign_off: &'static str = "休", "off";
    sign_provisional: &'static str = "？", "?";
    spoken_provisional: &'static str = "，暂定", ", provisional";
    spoken: fn(Mark<'_>) -> String = |mark| match mark {
        Mark::Start => "日，起始日，不计".to_owned(),
        Mark::Counted(count, DayKind::Weekday) => format!("日，第{count}个工作日"),
        Mark::Counted(count, kind) => format!("日，第{count}个工作日，{}", reason_zh(kind)),
        Mark::Due(count, _) => format!("日，第{count}个工作日，最后一天"),
        Mark::Skipped(kind) => format!("日，{}，不计", reason_zh(kind)),
    }, |mark| match mark {
        Mark::Start => ": first day, not counted".to_owned(),
        Mark::Counted(count, DayKind::Weekday) => format!(": working day {count}"),
        Mark::Counted(count, kind) => format!(": working day {count}, {}", reason_en(kind)),
        Mark::Due(count, _) => format!(": working day {count}, the last"),
        Mark::Skipped(kind) => format!(": {}, not counted", reason_en(kind)),
    };
    date: fn(Date) -> String = date_zh, date_en;
    weekday: fn(Date) -> &'static str = |day| name(&WEEKDAYS_ZH, day).1, |day| name(&WEEKDAYS_EN, day).1;
    weekdays: [(&'static str, &'static str); 7] = WEEKDAYS_ZH, WEEKDAYS_EN;
    month: fn(Date) -> String = |day| format!("{}年{}月", day.year(), day.month()), |day| format!("{} {}", month_en(day), day.year());
}

const FILE_EXAMPLE: &str = "年份 2026
通知 国办发明电〔2025〕7号
放假 2026-01-01至2026-01-03 元旦
上班 2026-01-04 元旦";

const WEEKDAYS_ZH: [(&str, &str); 7] = [
    ("一", "星期一"),
    ("二", "星期二"),
    ("三", "星期三"),
    ("四", "星期四"),
    ("五", "星期五"),
    ("六", "星期六"),
    ("日", "星期日"),
];

const WEEKDAYS_EN: [(&str, &str); 7] = [
    ("Mo", "Monday"),
    ("Tu", "Tuesday"),
    ("We", "Wednesday"),
    ("Th", "Thursday"),
    ("Fr", "Friday"),
    ("Sa", "Saturday"),
    ("Su", "Sunday"),
];

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The festivals by their Chinese names; others keep theirs.
const FESTIVALS_EN: [(&str, &str); 8] = [
    ("元旦", "New Year"),
    ("春节", "Spring Festival"),
    ("清明", "Qingming"),
    ("劳动节", "Labour Day"),
    ("端午", "Dragon Boat Festival"),
    ("中秋", "Mid-Autumn Festival"),
    ("国庆节", "National Day"),
    ("中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日", "Victory Day 2015"),
];

fn name<'n>(weekdays: &[(&'n str, &'n str); 7], day: Date) -> (&'n str, &'n str) {
    let place = usize::try_from(day.weekday()).unwrap_or_default();
    weekdays.get(place).copied().unwrap_or_default()
}

fn month_en(day: Date) -> &'static str {
    MONTHS_EN.get(day.month() as usize - 1).copied().unwrap_or_default()
}

fn date_zh(day: Date) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

fn date_en(day: Date) -> String {
    format!("{} {} {}", day.day(), month_en(day), day.year())
}

fn span_zh(from: Date, to: Date) -> String {
    match to {
        to if to == from => date_zh(from),
        to if to.month() == from.month() => format!("{}至{}日", date_zh(from), to.day()),
        to if to.year() == from.year() => format!("{}至{}月{}日", date_zh(from), to.month(), to.day()),
        to => format!("{}至{}", date_zh(from), date_zh(to)),
    }
}

fn span_en(from: Date, to: Date) -> String {
    match to {
        to if to == from => date_en(from),
        to if to.month() == from.month() => format!("{} to {}", from.day(), date_en(to)),
        to => format!("{} to {}", date_en(from), date_en(to)),
    }
}

fn reason_zh(kind: &DayKind) -> String {
    match kind {
        DayKind::Weekday => "工作日".to_owned(),
        DayKind::Makeup(festival) => format!("{festival}调休，上班"),
        DayKind::StatedWorkday => "您填写的上班日".to_owned(),
        DayKind::Weekend => "周末".to_owned(),
        DayKind::Holiday(festival) => format!("{festival}放假"),
        DayKind::StatedHoliday => "您填写的放假日".to_owned(),
    }
}

fn reason_en(kind: &DayKind) -> String {
    let english = |festival: &String| {
        let known = FESTIVALS_EN.iter().find(|(chinese, _)| chinese == festival);
        known.map_or(festival.clone(), |(_, english)| (*english).to_owned())
    };
    match kind {
        DayKind::Weekday => "a working day".to_owned(),
        DayKind::Makeup(festival) => format!("worked for {}", english(festival)),
        DayKind::StatedWorkday => "a day worked, entered by you".to_owned(),
        DayKind::Weekend => "weekend".to_owned(),
        DayKind::Holiday(festival) => format!("off for {}", english(festival)),
        DayKind::StatedHoliday => "a day off, entered by you".to_owned(),
    }
}

/// The first wrong lines, and how many more there are.
fn problem_lines(
    problems: &[YearProblem],
    problem: fn(&YearProblem) -> String,
    more: fn(usize) -> String,
) -> Vec<String> {
    let mut lines: Vec<String> = problems.iter().take(LINES_NAMED).map(problem).collect();
    lines.extend(problems.len().checked_sub(LINES_NAMED).filter(|rest| *rest > 0).map(more));
    lines
}

fn problem_zh(problem: &YearProblem) -> String {
    let mistake = match &problem.mistake {
        YearMistake::NotUtf8 => "不是 UTF-8 编码的文本。请在记事本里另存为，编码选 UTF-8".to_owned(),
        YearMistake::NoYear => "前面缺年份。请先写一行：年份 2027".to_owned(),
        YearMistake::NotAYear(text) => format!("“{text}”不是2004年到2100年的年份。请写成：年份 2027"),
        YearMistake::UnknownWord(word) => format!("每行以“年份”“通知”“放假”或“上班”开头，不能是“{word}”"),
        YearMistake::NoNumber => "“通知”后面请写文号；不知道文号的，删去这一行".to_owned(),
        YearMistake::NotADay(text) => {
            format!("“{text}”不是日期。请写成 2027-02-05 或 2027-02-05至2027-02-11")
        }
        YearMistake::OutsideYear(day, year) => {
            format!("{day}不在{year}年，也不在上一年的最后七天。请核对日期或年份")
        }
        YearMistake::EndsBeforeStart => "终点早于起点。请从早到晚写".to_owned(),
        YearMistake::NoFestival => "日期后面请写节日，例如：放假 2027-01-01 元旦".to_owned(),
        YearMistake::WorkedWeekday(day) => {
            format!("{day}不是周六、周日，本来就上班。请核对日期，或删去这一行")
        }
        YearMistake::Twice(day) => format!("{day}在前面的行里已经写过。请只留一处"),
        YearMistake::NoDaysOff => "没有一天放假。请照通知写，例如：放假 2027-01-01 元旦".to_owned(),
    };
    format!("第{}行：{mistake}", problem.line)
}
