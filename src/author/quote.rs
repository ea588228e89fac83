//! Reading numbers and bounds back out of the words of a quote: 40%, 10000万元, 三十个工作日, 五年以上, 低于500万元.

use rust_decimal::Decimal;

/// A number that a quote states, with what stands before and after it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub value: Decimal,
    before: String,
    after: String,
}

/// On which side of the number the bounded values lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// The values lie above: the number is the low end.
    Lower,
    /// The values lie below: the number is the high end.
    Upper,
}

/// A word that makes a number a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BoundSaid {
    pub word: &'static str,
    pub side: Side,
    /// Where the quote itself says so, as in 5年（含）以上.
    pub included: Option<bool>,
}

/// The longer word first where one ends in another.
const BEFORE: [(&str, Side); 16] = [
    ("不得超过", Side::Upper),
    ("不超过", Side::Upper),
    ("未超过", Side::Upper),
    ("不高于", Side::Upper),
    ("不得低于", Side::Lower),
    ("不低于", Side::Lower),
    ("不少于", Side::Lower),
    ("不足", Side::Upper),
    ("不满", Side::Upper),
    ("低于", Side::Upper),
    ("少于", Side::Upper),
    ("小于", Side::Upper),
    ("超过", Side::Lower),
    ("高于", Side::Lower),
    ("大于", Side::Lower),
    ("达到", Side::Lower),
];

const AFTER: [(&str, Side); 3] = [("以上", Side::Lower), ("以下", Side::Upper), ("以内", Side::Upper)];

const UNITS: [&str; 13] =
    ["个工作日", "工作日", "个月", "年度", "元", "%", "年", "月", "日", "天", "份", "次", "倍"];

const PERCENT: &str = "百分之";

impl Said {
    /// What is counted: 工作日, 年, 元.
    pub fn unit(&self) -> &str {
        self.after.trim_start_matches('个')
    }

    /// Whether it is a percentage.
    pub fn is_percent(&self) -> bool {
        self.after.starts_with('%') || self.before.ends_with(PERCENT)
    }

    /// The word beside the number that makes it a bound.
    pub fn bound(&self) -> Option<BoundSaid> {
        let unit = UNITS.iter().find(|unit| self.after.starts_with(**unit)).copied().unwrap_or_default();
        let (included_before, rest) = noted(self.after.strip_prefix(unit).unwrap_or(&self.after));
        if let Some((word, side)) = AFTER.into_iter().find(|(word, _)| rest.starts_with(word)) {
            let (included_after, _) = noted(rest.strip_prefix(word).unwrap_or(rest));
            return Some(BoundSaid { word, side, included: included_before.or(included_after) });
        }
        let before = self.before.trim_end_matches(PERCENT);
        let (word, side) = BEFORE.into_iter().find(|(word, _)| before.ends_with(word))?;
        Some(BoundSaid { word, side, included: included_before })
    }
}

/// （含） or （不含） at the start of a text, and the text after it.
fn noted(text: &str) -> (Option<bool>, &str) {
    let Some((note, rest)) = text.strip_prefix(['（', '(']).and_then(|text| text.split_once(['）', ')']))
    else {
        return (None, text);
    };
    match note {
        _ if note.starts_with("不含") || note.starts_with("不包") => (Some(false), rest),
        _ if note.starts_with('含') || note.starts_with("包") => (Some(true), rest),
        _ => (None, text),
    }
}

/// The bound word of a quote without a figure, as in 亏损在容亏率以内.
pub(super) fn bound_words_in(quote: &str) -> Option<BoundSaid> {
    let words = BEFORE.into_iter().chain(AFTER);
    let (word, side) = words.into_iter().find(|(word, _)| quote.contains(word))?;
    Some(BoundSaid { word, side, included: None })
}

/// The numbers in a quote. In a range such as 三至五年 or 30-70% the first takes the unit of the second.
pub(super) fn numbers(quote: &str) -> Vec<Said> {
    let chars: Vec<char> = quote.chars().filter(|c| !c.is_whitespace()).map(half_width).collect();
    let mut found: Vec<Said> = Vec::new();
    let mut place = 0;
    while place < chars.len() {
        if chars.get(place..).unwrap_or_default().starts_with(&['百', '分', '之']) {
            place += 3;
        }
        let Some((value, length)) = number_at(chars.get(place..).unwrap_or_default()) else {
            place += 1;
            continue;
        };
        let before: String = chars.get(..place).unwrap_or_default().iter().collect();
        place += length;
        let after: String = chars.get(place..).unwrap_or_default().iter().collect();
        if let Some(first) = found.last_mut().filter(|first| is_range(&first.after, &before, &after, length))
        {
            first.after.clone_from(&after);
            if let Some((_, scale)) =
                SCALES.iter().find(|(sign, _)| chars.get(place.wrapping_sub(1)) == Some(sign))
            {
                first.value = first.value.saturating_mul(Decimal::from(*scale));
            }
        }
        found.push(Said { value, before, after });
    }
    found
}

/// Whether nothing but a dash or 至 stands between a number and the next.
fn is_range(first_after: &str, before: &str, after: &str, length: usize) -> bool {
    let rest = after.chars().count() + length;
    let between: String =
        first_after.chars().take(first_after.chars().count().saturating_sub(rest)).collect();
    before.ends_with(&between) && matches!(between.as_str(), "-" | "—" | "–" | "~" | "至" | "到" | "——")
}

fn half_width(c: char) -> char {
    match c {
        '０'..='９' | '％' | '．' | '，' | '－' | '～' => {
            char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)
        }
        _ => c,
    }
}

const DIGITS: [(char, u32); 11] = [
    ('零', 0),
    ('〇', 0),
    ('一', 1),
    ('二', 2),
    ('三', 3),
    ('四', 4),
    ('五', 5),
    ('六', 6),
    ('七', 7),
    ('八', 8),
    ('九', 9),
];

const PLACES: [(char, u32); 3] = [('十', 10), ('百', 100), ('千', 1000)];

const SCALES: [(char, u32); 2] = [('万', 10_000), ('亿', 100_000_000)];

fn known(list: &[(char, u32)], c: char) -> Option<u32> {
    list.iter().find(|(known, _)| *known == c).map(|(_, value)| *value)
}

/// The number at the start of the characters, its scale (万, 亿) included, and how many characters it takes.
fn number_at(chars: &[char]) -> Option<(Decimal, usize)> {
    let (value, length) = arabic(chars).or_else(|| chinese(chars))?;
    match chars.get(length).and_then(|c| known(&SCALES, *c)) {
        Some(scale) => Some((value.saturating_mul(Decimal::from(scale)), length + 1)),
        None => Some((value, length)),
    }
}

/// 40, 0.5, 1,000.
fn arabic(chars: &[char]) -> Option<(Decimal, usize)> {
    if !chars.first()?.is_ascii_digit() {
        return None;
    }
    let follows_digit = |place: usize| chars.get(place + 1).is_some_and(char::is_ascii_digit);
    let written: String = chars
        .iter()
        .enumerate()
        .take_while(|(place, c)| c.is_ascii_digit() || (**c == '.' || **c == ',') && follows_digit(*place))
        .map(|(_, c)| *c)
        .collect();
    Some((written.replace(',', "").parse().ok()?, written.len()))
}

/// 三十, 一百二十, 十五, 两.
fn chinese(chars: &[char]) -> Option<(Decimal, usize)> {
    let (mut total, mut digit, mut length) = (0_u32, None::<u32>, 0);
    for c in chars {
        let c = if *c == '两' { '二' } else { *c };
        if let Some(value) = known(&DIGITS, c) {
            digit = Some(digit.unwrap_or(0).saturating_mul(10).saturating_add(value));
        } else if let Some(place) = known(&PLACES, c) {
            total = digit.take().unwrap_or(1).saturating_mul(place).saturating_add(total);
        } else {
            break;
        }
        length += 1;
    }
    (length > 0 && length < 8).then(|| (Decimal::from(total.saturating_add(digit.unwrap_or(0))), length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(quote: &str) -> Vec<(String, String)> {
        let unit =
            |said: &Said| UNITS.iter().find(|unit| said.after.starts_with(**unit)).map_or("", |unit| *unit);
        numbers(quote).iter().map(|said| (said.value.to_string(), unit(said).to_owned())).collect()
    }

    #[test]
    fn numbers_are_read_in_arabic_full_width_and_chinese_numerals() {
        let table = [
            ("投资亏损率在40%以下", "40 %"),
            ("投资亏损率在４０％以下", "40 %"),
            ("10000万元", "100000000 元"),
            ("500 万元", "5000000 元"),
            ("1,000万元", "10000000 元"),
            ("一百二十万元", "1200000 元"),
            ("一千万元", "10000000 元"),
            ("1.5亿元", "150000000.0 元"),
            ("三十个工作日", "30 个工作日"),
            ("15个工作日", "15 个工作日"),
            ("五年", "5 年"),
            ("两年", "2 年"),
            ("六个月", "6 个月"),
            ("十二个月", "12 个月"),
            ("二十日", "20 日"),
            ("一式两份", "1 , 2 份"),
            ("50%-100%", "50 % , 100 %"),
            ("50%—100%", "50 % , 100 %"),
            ("30-70%", "30 % , 70 %"),
            ("三至五年", "3 年 , 5 年"),
            ("3～5万元", "30000 元 , 50000 元"),
            ("100万元以上1000万元以下", "1000000 元 , 10000000 元"),
            ("没有数字", ""),
        ];
        for (quote, expected) in table {
            let said: Vec<String> = read(quote)
                .iter()
                .map(
                    |(value, unit)| {
                        if unit.is_empty() { format!("{value} ") } else { format!("{value} {unit}") }
                    },
                )
                .collect();
            let said = said.iter().map(|said| said.trim_end().to_owned()).collect::<Vec<_>>().join(" , ");
            assert_eq!(said, expected, "{quote}");
        }
        assert!(numbers("百分之五十").first().is_some_and(|said| said.is_percent()));
    }

    #[test]
    fn the_bound_beside_each_number_is_read() {
        let bound = |quote: &str| -> Vec<Option<(&str, Side, Option<bool>)>> {
            let told = |said: BoundSaid| (said.word, said.side, said.included);
            numbers(quote).iter().map(|said| said.bound().map(told)).collect()
        };
        let (lower, upper) = (Side::Lower, Side::Upper);
        assert_eq!(
            bound("100万元以上1000万元以下"),
            [Some(("以上", lower, None)), Some(("以下", upper, None))]
        );
        assert_eq!(bound("低于500万元"), [Some(("低于", upper, None))]);
        assert_eq!(
            bound("500万元以上且低于5000万元"),
            [Some(("以上", lower, None)), Some(("低于", upper, None))]
        );
        assert_eq!(bound("延长时间不得超过15个工作日"), [Some(("不得超过", upper, None))]);
        assert_eq!(bound("超过40%"), [Some(("超过", lower, None))]);
        assert_eq!(bound("不超过百分之三十"), [Some(("不超过", upper, None))]);
        assert_eq!(bound("不足一年"), [Some(("不足", upper, None))]);
        assert_eq!(bound("5年（含）以上"), [Some(("以上", lower, Some(true)))]);
        assert_eq!(bound("50%以下（不含）"), [Some(("以下", upper, Some(false)))]);
        assert_eq!(bound("50%-100%的绩效年薪"), [None, None]);
    }
}
