//! Reading the numbers back out of the words of a quote: 40%, 10000万元, 三十个工作日, 五年.

use rust_decimal::Decimal;

const CHINESE_DIGITS: [(char, u32); 12] = [
    ('零', 0),
    ('一', 1),
    ('二', 2),
    ('两', 2),
    ('三', 3),
    ('四', 4),
    ('五', 5),
    ('六', 6),
    ('七', 7),
    ('八', 8),
    ('九', 9),
    ('十', 10),
];

/// The numbers in a quote, each with the unit that follows it: `("5000000", "元")` for 500万元.
pub(crate) fn numbers(quote: &str) -> Vec<(Decimal, String)> {
    let chars: Vec<char> = quote.chars().filter(|c| !c.is_whitespace()).collect();
    let mut found = Vec::new();
    let mut place = 0;
    while place < chars.len() {
        match number_at(chars.get(place..).unwrap_or_default()) {
            Some((number, length)) => {
                place += length;
                let (number, length) = scaled(number, chars.get(place..).unwrap_or_default());
                place += length;
                found.push((number, chars.get(place..).unwrap_or_default().iter().take(4).collect()));
            }
            None => place += 1,
        }
    }
    found
}

fn number_at(chars: &[char]) -> Option<(Decimal, usize)> {
    let arabic: String = chars.iter().take_while(|c| c.is_ascii_digit() || **c == '.').collect();
    if !arabic.is_empty() {
        return Some((arabic.parse().ok()?, arabic.len()));
    }
    let digits: Vec<u32> = chars
        .iter()
        .map_while(|c| CHINESE_DIGITS.iter().find(|(digit, _)| digit == c).map(|(_, value)| *value))
        .collect();
    let value = match digits[..] {
        [] => return None,
        [one] => one,
        [10, ones] => 10 + ones,
        [tens, 10] => tens * 10,
        [tens, 10, ones] => tens * 10 + ones,
        _ => return None,
    };
    Some((Decimal::from(value), digits.len()))
}

fn scaled(number: Decimal, rest: &[char]) -> (Decimal, usize) {
    match rest {
        ['万', ..] => (number * Decimal::from(10_000), 1),
        ['亿', ..] => (number * Decimal::from(100_000_000), 1),
        _ => (number, 0),
    }
}

/// Whether the quote states this number of percent.
pub(crate) fn says_percent(quote: &str, percent: Decimal) -> bool {
    numbers(quote).iter().any(|(number, unit)| *number == percent && unit.starts_with('%'))
}

/// Whether the quote states this amount of yuan.
pub(crate) fn says_yuan(quote: &str, yuan: Decimal) -> bool {
    numbers(quote).iter().any(|(number, _)| *number == yuan)
}

/// Whether the quote states this number of the unit, such as 工作日 or 份.
pub(crate) fn says(quote: &str, count: u32, unit: &str) -> bool {
    numbers(quote).iter().any(|(number, after)| {
        *number == Decimal::from(count) && after.trim_start_matches('个').starts_with(unit)
    })
}

/// Whether the quote states this number of months, in months or in years.
pub(crate) fn says_months(quote: &str, months: u32) -> bool {
    says(quote, months, "月") || (months.is_multiple_of(12) && says(quote, months / 12, "年"))
}
