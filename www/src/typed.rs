//! Texts as typed, read into years, days, counts and losses. An empty text is unknown, not wrong.

use chidu::Distinct;

use chidu::{Date, MoneyUnit, NumberError, Yuan};

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedError {
    /// This is no year from 1900 to 2100.
    NotAYear(String),
    /// This is no whole number.
    NotACount(String),
    /// The number is larger than it can be.
    CountTooLarge {
        /// The number as typed.
        text: String,
        /// The largest that makes sense.
        most: u32,
    },
    /// This is no day of the calendar.
    NotADay(String),
    /// The end of this span lies before its start, or too far from it.
    BadSpan(String),
    /// A line of several is no amount.
    Amount {
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        error: NumberError,
    },
}

/// What a text says: nothing yet, or a value.
pub type Typed<T> = Result<Option<T>, TypedError>;

/// The longest span of days that one line may name.
const LONGEST_SPAN_DAYS: usize = 400;

/// Words that part the two ends of a span.
const SPAN: [char; 6] = ['至', '到', '~', '～', '–', '—'];

/// A year: `2026`, `２０２６年`.
pub fn year(text: &str) -> Typed<i32> {
    let text = half_width(text);
    if text.is_empty() { Ok(None) } else { one_year(&text).map(Some) }
}

/// Years: `2021-2023`, `2021、2022`; `无` or `none` says that there is none.
pub fn years(text: &str) -> Typed<Vec<i32>> {
    let text = half_width(text);
    if text.is_empty() {
        return Ok(None);
    }
    if ["无", "没有", "none", "0"].iter().any(|none| text.eq_ignore_ascii_case(none)) {
        return Ok(Some(Vec::new()));
    }
    let mut years = Distinct::new();
    for part in text.split(['、', ',', ';', '\n', ' ']).filter(|part| !part.is_empty()) {
        match part.split_once(|c: char| c == '-' || SPAN.contains(&c)) {
            None => {
                years.insert(one_year(part)?);
            }
            Some((from, to)) => {
                let (from, to) = (one_year(from)?, one_year(to)?);
                if to < from {
                    return Err(TypedError::BadSpan(part.to_owned()));
                }
                years.extend(from..=to);
            }
        }
    }
    Ok(Some(years.into_iter().collect()))
}

fn one_year(text: &str) -> Result<i32, TypedError> {
    let digits = text.trim().trim_end_matches('年').trim_end();
    let is_year = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let year = if is_year { digits.parse().ok() } else { None };
    year.filter(|year| (1900..=2100).contains(year)).ok_or_else(|| TypedError::NotAYear(text.to_owned()))
}

/// A whole number up to `most`: `18`, `18个月`, `15天`.
pub fn count(text: &str, most: u32) -> Typed<u32> {
    let text = half_width(text);
    if text.is_empty() {
        return Ok(None);
    }
    let units = ["个工作日", "工作日", "个月", "月", "天", "日"];
    let digits = units.iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(&text).trim_end();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(TypedError::NotACount(text));
    }
    match digits.parse::<u32>() {
        Ok(count) if count <= most => Ok(Some(count)),
        _ => Err(TypedError::CountTooLarge { text: digits.to_owned(), most }),
    }
}

/// A day: `2026-11-21`, `2026/11/21`, `2026年11月21日`.
pub fn day(text: &str) -> Typed<Date> {
    let text = half_width(text);
    if text.is_empty() { Ok(None) } else { one_day(&text).map(Some) }
}

/// Days, one a line or span: `2026-10-01至2026-10-07`.
pub fn days(text: &str) -> Result<Distinct<Date>, TypedError> {
    let text = half_width(text);
    let mut days = Distinct::new();
    let parts = text.split(['\n', ',', '、', ';', ' ']).map(str::trim);
    for part in parts.filter(|part| !part.is_empty()) {
        match part.split_once(SPAN) {
            None => {
                days.insert(one_day(part)?);
            }
            Some((from, to)) => days.extend(span(one_day(from)?, one_day(to)?, part)?),
        }
    }
    Ok(days)
}

fn span(from: Date, to: Date, text: &str) -> Result<Vec<Date>, TypedError> {
    let days: Vec<Date> = std::iter::successors(Some(from), |day| day.next())
        .take_while(|day| *day <= to)
        .take(LONGEST_SPAN_DAYS + 1)
        .collect();
    if days.is_empty() || days.len() > LONGEST_SPAN_DAYS {
        return Err(TypedError::BadSpan(text.to_owned()));
    }
    Ok(days)
}

fn one_day(text: &str) -> Result<Date, TypedError> {
    let plain: String = text
        .trim()
        .trim_end_matches('日')
        .chars()
        .map(|c| if ['/', '.', '年', '月'].contains(&c) { '-' } else { c })
        .collect();
    plain.parse().map_err(|_| TypedError::NotADay(text.trim().to_owned()))
}

/// Several losses, one a line; a line without a unit is in 万元.
pub fn losses(text: &str) -> Typed<Vec<Yuan>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let losses = lines
        .map(|(place, line)| match Yuan::parse(line, MoneyUnit::Wan) {
            Ok(loss) if loss < Yuan::ZERO => {
                Err(TypedError::Amount { line: place + 1, error: NumberError::Negative })
            }
            Ok(loss) => Ok(loss),
            Err(error) => Err(TypedError::Amount { line: place + 1, error }),
        })
        .collect::<Result<Vec<Yuan>, TypedError>>()?;
    Ok(if losses.is_empty() { None } else { Some(losses) })
}

/// Full-width digits and punctuation as plain ones; white space trimmed.
fn half_width(text: &str) -> String {
    let plain = text.chars().map(|c| match c {
        '～' => c,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' | '\u{a0}' | '\t' => ' ',
        _ => c,
    });
    plain.collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn years_are_read_as_people_write_them() {
        assert_eq!(years(""), Ok(None));
        assert_eq!(years("2021-2023"), Ok(Some(vec![2021, 2022, 2023])));
        assert_eq!(years("２０２２年、2021,2024"), Ok(Some(vec![2021, 2022, 2024])));
        assert_eq!(years("2021至2022"), Ok(Some(vec![2021, 2022])));
        assert_eq!(years("无"), Ok(Some(vec![])));
        assert_eq!(years("None"), Ok(Some(vec![])));
        assert_eq!(year(" 2026年 "), Ok(Some(2026)));
    }

    #[test]
    fn what_is_no_year_is_named() {
        assert_eq!(year("26"), Err(TypedError::NotAYear("26".to_owned())));
        assert_eq!(year("20266"), Err(TypedError::NotAYear("20266".to_owned())));
        assert_eq!(year("+202"), Err(TypedError::NotAYear("+202".to_owned())));
        assert_eq!(years("2021,去年"), Err(TypedError::NotAYear("去年".to_owned())));
        assert_eq!(years("2023-2021"), Err(TypedError::BadSpan("2023-2021".to_owned())));
    }

    #[test]
    fn counts_are_whole_and_bounded() {
        assert_eq!(count("", 12), Ok(None));
        assert_eq!(count("12个月", 12), Ok(Some(12)));
        assert_eq!(count("１５", 99), Ok(Some(15)));
        assert_eq!(count("13", 12), Err(TypedError::CountTooLarge { text: "13".to_owned(), most: 12 }));
        assert_eq!(
            count("99999999999", 12),
            Err(TypedError::CountTooLarge { text: "99999999999".to_owned(), most: 12 })
        );
        for wrong in ["-1", "1.5", "半年", "个月"] {
            assert_eq!(count(wrong, 12), Err(TypedError::NotACount(wrong.to_owned())));
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let expected = Ok(Some(date("2026-01-09")));
        for text in ["2026-01-09", "2026/1/9", "2026.1.9", "２０２６年1月9日"] {
            assert_eq!(day(text), expected, "{text}");
        }
        assert_eq!(day("  "), Ok(None));
        assert_eq!(day("2026-02-30"), Err(TypedError::NotADay("2026-02-30".to_owned())));
        assert_eq!(day("明天"), Err(TypedError::NotADay("明天".to_owned())));
    }

    #[test]
    fn a_span_of_days_counts_both_ends() {
        let days_off = days("2026-10-01至2026-10-07\n2026-01-01").unwrap();
        assert_eq!(days_off.len(), 8);
        assert!(days_off.contains(&date("2026-10-07")));
        assert_eq!(
            days("2026-10-07至2026-10-01"),
            Err(TypedError::BadSpan("2026-10-07至2026-10-01".to_owned()))
        );
        assert!(days("2026-01-01至2999-01-01").is_err());
        assert_eq!(days(""), Ok(Distinct::new()));
    }

    #[test]
    fn several_losses_name_the_wrong_line() {
        let yuan = |text: &str| text.parse::<Yuan>().unwrap();
        assert_eq!(losses("\n\n"), Ok(None));
        assert_eq!(losses("300\n\n2,500,000元"), Ok(Some(vec![yuan("3000000"), yuan("2500000")])));
        assert_eq!(
            losses("300\n三百"),
            Err(TypedError::Amount { line: 2, error: NumberError::Character('三') })
        );
        assert_eq!(losses("300\n\n-5"), Err(TypedError::Amount { line: 3, error: NumberError::Negative }));
    }
}
