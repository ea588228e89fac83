//! Places on a logarithmic rail, in thousandths of its length, reckoned in whole numbers.

use chidu::Yuan;
use chidu::regulation::AccountabilityRules;

/// The thousandths of a decade at which 1 to 10 stand.
const LOG10: [u32; 10] = [0, 301, 477, 602, 699, 778, 845, 903, 954, 1000];

/// How much of the rail lies below the lowest and above the highest threshold, in thousandths of a decade.
const BELOW: u32 = 1700;
const ABOVE: u32 = 1300;

/// A rail on which the thresholds of a regulation have their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    from: u32,
    to: u32,
}

impl Scale {
    /// The rail for a regulation; `None` where it has no threshold.
    pub fn of(rules: &AccountabilityRules) -> Option<Scale> {
        let thresholds =
            || rules.tiers.iter().filter_map(|tier| tier.from.as_ref()).map(|from| log(from.yuan));
        let (lowest, highest) = (thresholds().min()?, thresholds().max()?);
        Some(Scale { from: lowest.saturating_sub(BELOW), to: highest + ABOVE })
    }

    /// The place of an amount, 0 to 1000; what lies beyond an end stands at it.
    pub fn place(self, amount: Yuan) -> u32 {
        let place = log(amount).clamp(self.from, self.to) - self.from;
        place * 1000 / (self.to - self.from)
    }
}

/// A place as a percentage of the rail: `42.5%`.
pub fn percent(place: u32) -> String {
    format!("{}.{}%", place / 10, place % 10)
}

/// The decimal logarithm in thousandths, near enough to draw; amounts under 1 yuan stand at 0.
fn log(amount: Yuan) -> u32 {
    let text = amount.to_string();
    let whole = text.split('.').next().unwrap_or_default().trim_start_matches(['-', '0']);
    let digits: Vec<u32> = whole.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let Some(first) = digits.first().copied().filter(|first| *first > 0) else { return 0 };
    let rest = digits.iter().skip(1).chain(&[0, 0]).take(2).fold(0, |rest, digit| rest * 10 + digit);
    let at = |place: u32| LOG10.get(place as usize - 1).copied().unwrap_or(1000);
    let within = at(first) + (at(first + 1) - at(first)) * rest / 100;
    (digits.len() as u32 - 1) * 1000 + within
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yuan(text: &str) -> Yuan {
        text.parse().unwrap()
    }

    fn scale() -> Scale {
        Scale::of(chidu::regulation("sdic").unwrap().accountability.as_ref().unwrap()).unwrap()
    }

    #[test]
    fn the_logarithm_is_near_enough() {
        for (amount, expected) in [("0.99", 0), ("1", 0), ("10", 1000), ("5000000", 6699), ("99999999", 7999)]
        {
            assert_eq!(log(yuan(amount)), expected, "{amount}");
        }
    }

    #[test]
    fn larger_amounts_never_stand_lower() {
        let amounts =
            ["0", "1", "99", "4999999.99", "5000000", "5000001", "49999999", "50000000", "99999999999999"];
        let places: Vec<u32> = amounts.iter().map(|amount| scale().place(yuan(amount))).collect();
        assert!(places.is_sorted(), "{places:?}");
        assert_eq!((places.first(), places.last()), (Some(&0), Some(&1000)));
        assert!(scale().place(yuan("4900000")) < scale().place(yuan("5000000")));
    }

    #[test]
    fn places_are_percentages_with_one_decimal() {
        assert_eq!(percent(425), "42.5%");
        assert_eq!(percent(1000), "100.0%");
    }
}
