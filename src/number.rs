//! Reading a decimal number as people write it: full-width digits, grouping commas, pasted cells.

use std::fmt;

use rust_decimal::Decimal;

/// Decimal places that any amount or percentage may have.
pub const DECIMAL_PLACES: u32 = 10;

/// Why a text is not the number it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Nothing was written.
    Empty,
    /// This character does not belong in a number.
    Character(char),
    /// More than one decimal point.
    TwoPoints,
    /// Scientific notation such as `1e9`.
    Exponent,
    /// Commas that do not part the digits by three or by four.
    Grouping,
    /// More than [`DECIMAL_PLACES`] decimal places.
    TooManyPlaces,
    /// Larger than the type can hold; the bound is exclusive.
    TooLarge(Decimal),
    /// Several cells were pasted at once.
    SeveralCells,
    /// A minus sign where a loss, a pay or a rate cannot be negative.
    Negative,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "no number is written"),
            Self::Character(c) => {
                write!(f, "`{c}` does not belong in a number; write digits such as 1234.56")
            }
            Self::TwoPoints => write!(f, "there are two decimal points; keep one"),
            Self::Exponent => write!(f, "write the number in full, not in scientific notation"),
            Self::Grouping => write!(f, "commas must part the digits by three, as in 1,234,567"),
            Self::TooManyPlaces => write!(f, "at most {DECIMAL_PLACES} decimal places"),
            Self::TooLarge(bound) => write!(f, "the number must be under {bound}"),
            Self::SeveralCells => write!(f, "several cells were pasted; paste one"),
            Self::Negative => write!(f, "the number must not be negative"),
        }
    }
}

impl std::error::Error for NumberError {}

/// Full-width forms to ASCII, Chinese punctuation to its ASCII twin, white space trimmed.
pub(crate) fn normalise(text: &str) -> String {
    let half_width = text.chars().map(|c| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' | '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '。' => '.',
        '、' => ',',
        '−' | '–' | '—' => '-',
        _ => c,
    });
    half_width
        .collect::<String>()
        .trim_matches(|c: char| c.is_whitespace() || c == '\'' || c == '"')
        .to_owned()
}

/// A signed decimal out of normalised text without unit: `-1,234.56`, `(1,234.56)`, `1 234`.
pub(crate) fn parse_decimal(text: &str) -> Result<Decimal, NumberError> {
    if text.contains(['\t', '\n', '\r']) {
        return Err(NumberError::SeveralCells);
    }
    let (negative, digits) = sign(text);
    let plain: String = digits.chars().filter(|c| *c != ' ').collect();
    if plain.is_empty() {
        return Err(NumberError::Empty);
    }
    let (whole, places) = plain.split_once('.').unwrap_or((&plain, ""));
    check_characters(&plain, places)?;
    if !plain.contains(|c: char| c.is_ascii_digit()) {
        return Err(NumberError::Empty);
    }
    let whole = ungroup(whole)?;
    if places.trim_end_matches('0').len() > DECIMAL_PLACES as usize {
        return Err(NumberError::TooManyPlaces);
    }
    let places = &places[..places.len().min(DECIMAL_PLACES as usize)];
    let number =
        Decimal::from_str_exact(&format!("{}.{places}", if whole.is_empty() { "0" } else { &whole }))
            .map_err(|_| NumberError::TooLarge(Decimal::MAX))?;
    Ok(if negative { -number } else { number }.normalize())
}

fn sign(text: &str) -> (bool, &str) {
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return (true, inner.trim());
    }
    match text.strip_prefix('-') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text).trim_start()),
    }
}

fn check_characters(plain: &str, places: &str) -> Result<(), NumberError> {
    if places.contains('.') {
        return Err(NumberError::TwoPoints);
    }
    let is_exponent =
        |rest: &str| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || "+-.".contains(c));
    if let Some((mantissa, exponent)) = plain.split_once(['e', 'E'])
        && mantissa.chars().any(|c| c.is_ascii_digit())
        && is_exponent(exponent)
    {
        return Err(NumberError::Exponent);
    }
    match plain.chars().find(|c| !c.is_ascii_digit() && *c != '.' && *c != ',') {
        Some(c) => Err(NumberError::Character(c)),
        None if places.contains(',') => Err(NumberError::Grouping),
        None => Ok(()),
    }
}

/// `1,234,567` or `123,4567` without the commas; other groupings may be slips of the pen.
fn ungroup(whole: &str) -> Result<String, NumberError> {
    let groups: Vec<&str> = whole.split(',').collect();
    let grouped_by = |size: usize| {
        let (first, rest) = groups.split_first().unwrap_or((&"", &[]));
        rest.iter().all(|group| group.len() == size) && (1..=size).contains(&first.len())
    };
    if groups.len() > 1 && !grouped_by(3) && !grouped_by(4) {
        return Err(NumberError::Grouping);
    }
    Ok(groups.concat().trim_start_matches('0').to_owned())
}

/// Digits grouped by three, no trailing zeros: `1,234.5`.
pub(crate) fn grouped(number: Decimal) -> String {
    let text = number.normalize().abs().to_string();
    let (whole, places) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::from(if number.is_sign_negative() && !number.is_zero() { "-" } else { "" });
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if !places.is_empty() {
        out.push('.');
        out.push_str(places);
    }
    out
}

/// The number as an integer count of its tenth decimal place: exact by the types' own bounds.
pub(crate) fn fixed(number: Decimal) -> i128 {
    let normal = number.normalize();
    normal.mantissa() * 10_i128.pow(DECIMAL_PLACES.saturating_sub(normal.scale()))
}

/// The number that [`fixed`] counted.
pub(crate) fn from_fixed(fixed: i128) -> Option<Decimal> {
    Decimal::try_from_i128_with_scale(fixed, DECIMAL_PLACES).ok()
}
