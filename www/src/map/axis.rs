//! One side of the map: spans of equal length, each number within its own, whatever the figures.

use chidu::{End, Interval, Percent, Yuan};
use rust_decimal::Decimal;

/// The length of a span, and of one that is a single number.
pub const LENGTH: u32 = 8;
const NUMBER_LENGTH: u32 = 1;

/// How near to an end of its span a number is drawn, in thousandths of the span.
const MARGIN: u32 = 90;

/// How near to an end the reader must point to mean its number, in thousandths of the span.
const SNAP: u32 = 30;

/// What is counted along a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// Yuan.
    Amount,
    /// Percent.
    Percentage,
}

/// One side of the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What is counted along it.
    pub count: Count,
    /// The spans, smallest first.
    pub spans: Vec<Span>,
}

/// The numbers of one span.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// Where it starts.
    pub low: Decimal,
    /// Whether its start belongs to it.
    pub low_included: bool,
    /// Where it ends, and whether the end belongs to it; `None` where it goes on.
    pub high: Option<(Decimal, bool)>,
}

impl Span {
    fn of<T>(interval: &Interval<T>, number: impl Fn(&T) -> Decimal) -> Span {
        let end = |(at, end): &(T, End)| (number(at), *end == End::Included);
        let (low, low_included) = interval.low.as_ref().map(end).unwrap_or_default();
        Span { low, low_included, high: interval.high.as_ref().map(end) }
    }

    /// Whether it is a single number.
    pub fn is_number(&self) -> bool {
        self.high.is_some_and(|(high, _)| high == self.low)
    }

    fn length(&self) -> u32 {
        if self.is_number() { NUMBER_LENGTH } else { LENGTH }
    }

    fn holds(&self, value: Decimal) -> bool {
        let above = value > self.low || (value == self.low && self.low_included);
        above && self.high.is_none_or(|(high, included)| value < high || (value == high && included))
    }
}

impl Axis {
    /// Amounts.
    pub fn of_amounts(amounts: &[Interval<Yuan>]) -> Axis {
        let span = |amounts: &Interval<Yuan>| Span::of(amounts, |amount| amount.yuan());
        Axis { count: Count::Amount, spans: amounts.iter().map(span).collect() }
    }

    /// Percentages.
    pub fn of_percentages(percentages: &[Interval<Percent>]) -> Axis {
        let span = |percentages: &Interval<Percent>| Span::of(percentages, |percent| percent.number());
        Axis { count: Count::Percentage, spans: percentages.iter().map(span).collect() }
    }

    /// The length of the whole side, in spans of a single number.
    pub fn length(&self) -> u32 {
        self.spans.iter().map(Span::length).sum()
    }

    /// Where a span starts, in thousandths of the side; the end of the side for one beyond the last.
    pub fn start(&self, at: usize) -> u32 {
        let before: u32 = self.spans.iter().take(at).map(Span::length).sum();
        before * 1000 / self.length().max(1)
    }

    /// The span that holds a number.
    pub fn span_of(&self, value: Decimal) -> Option<usize> {
        self.spans.iter().position(|span| span.holds(value))
    }

    /// The place of a number of a span, in thousandths of the side; never on the line, so that it is seen to
    /// which side it belongs.
    pub fn place(&self, at: usize, value: Decimal) -> u32 {
        let (start, end) = (self.start(at), self.start(at + 1));
        let Some(span) = self.spans.get(at).filter(|span| !span.is_number()) else {
            return (start + end) / 2;
        };
        let value = value.max(span.low);
        let within = match (span.high, self.count) {
            (Some((high, _)), _) => (value - span.low) / (high - span.low),
            // From 100 % on there is nothing left to divide.
            (None, Count::Percentage) => {
                (value - span.low).checked_div(Decimal::ONE_HUNDRED - span.low).unwrap_or_default()
            }
            (None, Count::Amount) => Decimal::ONE - span.low / value.max(Decimal::ONE),
        };
        let thousandths = u32::try_from((within * Decimal::ONE_THOUSAND).trunc()).unwrap_or(1000);
        start + (end - start) * thousandths.clamp(MARGIN, 1000 - MARGIN) / 1000
    }

    /// The span at a place, and the number meant there: a round one, or the threshold close by.
    pub fn value(&self, place: u32) -> Option<(usize, Decimal)> {
        let at = (0..self.spans.len()).find(|at| place < self.start(at + 1)).unwrap_or(self.spans.len() - 1);
        let span = self.spans.get(at)?;
        let (start, end) = (self.start(at), self.start(at + 1));
        let within = place.saturating_sub(start) * 1000 / (end - start).max(1);
        let share = Decimal::from(within.min(990)) / Decimal::ONE_THOUSAND;
        let raw = match (span.high, self.count) {
            (Some((high, _)), _) if within > 1000 - SNAP => high,
            _ if within < SNAP && span.low > Decimal::ZERO => span.low,
            (Some((high, _)), _) => span.low + (high - span.low) * share,
            (None, Count::Percentage) => span.low + (Decimal::ONE_HUNDRED - span.low) * share,
            (None, Count::Amount) => span.low / (Decimal::ONE - share),
        };
        let grain = self.grain(span, raw);
        let round = (raw / grain).round() * grain;
        Some((at, self.moved_into(span, if self.is_end(raw) { raw } else { round })))
    }

    /// The number a step away. A step that would cross a line stops on it first, then just behind it.
    pub fn step(&self, at: usize, value: Decimal, up: bool, long: bool) -> Decimal {
        let Some(span) = self.spans.get(at) else { return value };
        let grain = match self.count {
            Count::Amount => self.grain(span, value) * if long { Decimal::ONE_HUNDRED } else { Decimal::TEN },
            Count::Percentage => self.grain(span, value) * if long { Decimal::TEN } else { Decimal::ONE },
        };
        let (stop, target) = if up {
            (span.high.map(|(high, _)| high), (value / grain).floor() * grain + grain)
        } else {
            (Some(span.low), (value / grain).ceil() * grain - grain)
        };
        let crosses = |stop: &Decimal| if up { target >= *stop } else { target <= *stop };
        let next = match stop.filter(crosses) {
            Some(stop) if stop != value => stop,
            Some(stop) if up => stop + self.least(),
            Some(stop) => stop - self.least(),
            None => target,
        };
        match self.count {
            Count::Percentage => next.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED),
            Count::Amount => next.max(self.least()),
        }
    }

    fn is_end(&self, value: Decimal) -> bool {
        self.spans.iter().any(|span| span.low == value)
    }

    /// How finely numbers are told apart here: amounts to three figures, percentages to one or a tenth.
    fn grain(&self, span: &Span, value: Decimal) -> Decimal {
        match (self.count, span.high) {
            (Count::Amount, _) => {
                let mut grain = Decimal::ONE;
                while grain * Decimal::ONE_THOUSAND <= value {
                    grain *= Decimal::TEN;
                }
                grain
            }
            (Count::Percentage, Some((high, _))) if high - span.low < Decimal::TEN => Decimal::new(1, 1),
            (Count::Percentage, _) => Decimal::ONE,
        }
    }

    /// The least distance from a line that is typed: one yuan, a hundredth of a percent.
    fn least(&self) -> Decimal {
        match self.count {
            Count::Amount => Decimal::ONE,
            Count::Percentage => Decimal::new(1, 2),
        }
    }

    /// The number, moved into the span where rounding or an end took it out.
    fn moved_into(&self, span: &Span, value: Decimal) -> Decimal {
        if span.holds(value) {
            return value;
        }
        match span.high {
            Some((high, true)) if value >= high => high,
            Some((high, false)) if value >= high => high - self.least(),
            _ if span.low_included => span.low,
            _ => span.low + self.least(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    /// Up to 40 and 40 itself, or above; at or above 5,000,000, at or above 50,000,000.
    fn axis(count: Count) -> Axis {
        let (cuts, upper) = match count {
            Count::Percentage => (vec!["0", "40"], false),
            Count::Amount => (vec!["0", "5000000", "50000000"], true),
        };
        let span = |(at, low): (usize, &&str)| Span {
            low: number(low),
            low_included: upper && at > 0,
            high: cuts.get(at + 1).map(|high| (number(high), !upper)),
        };
        Axis { count, spans: cuts.iter().enumerate().map(span).collect() }
    }

    #[test]
    fn a_threshold_is_drawn_on_the_side_that_owns_it() {
        let (rates, amounts) = (axis(Count::Percentage), axis(Count::Amount));
        assert_eq!(rates.span_of(number("40")), Some(0));
        assert!(rates.place(0, number("40")) < rates.start(1));
        assert!(rates.place(1, number("40.0000000001")) > rates.start(1));
        assert_eq!(amounts.span_of(number("5000000")), Some(1));
        assert!(amounts.place(1, number("5000000")) > amounts.start(1));
    }

    #[test]
    fn beyond_a_threshold_of_100_percent_there_is_still_a_place() {
        let hundred = number("100");
        let above = Span { low: hundred, low_included: false, high: None };
        let axis = Axis { count: Count::Percentage, spans: vec![above] };
        assert!(axis.place(0, number("120")) < 1000);
    }

    #[test]
    fn larger_numbers_never_stand_lower() {
        for (axis, values) in [
            (axis(Count::Percentage), ["0.01", "1", "39.9", "40", "40.1", "99", "100", "500"]),
            (
                axis(Count::Amount),
                ["1", "4999999", "5000000", "6000000", "49999999", "50000000", "1e9", "1e13"],
            ),
        ] {
            let places: Vec<u32> = values
                .iter()
                .map(|text| Decimal::from_scientific(text).unwrap_or_else(|_| number(text)))
                .map(|value| axis.place(axis.span_of(value).unwrap(), value))
                .collect();
            assert!(places.is_sorted() && places.iter().all(|place| *place < 1000), "{places:?}");
        }
    }

    #[test]
    fn every_place_means_a_number_of_its_own_span() {
        for axis in [axis(Count::Percentage), axis(Count::Amount)] {
            for place in 0..=1000 {
                let (at, value) = axis.value(place).unwrap();
                assert_eq!(axis.span_of(value), Some(at), "{place}: {value}");
            }
        }
    }

    #[test]
    fn pointing_close_to_a_line_means_its_number() {
        let rates = axis(Count::Percentage);
        assert_eq!(rates.value(495), Some((0, number("40"))));
        assert_eq!(rates.value(505), Some((1, number("40.01"))));
        let amounts = axis(Count::Amount);
        assert_eq!(amounts.value(330), Some((0, number("4999999"))));
        assert_eq!(amounts.value(335), Some((1, number("5000000"))));
    }

    #[test]
    fn a_step_over_a_line_stops_on_it_and_then_just_behind_it() {
        let steps = |axis: &Axis, from: &str, up: bool, many: usize| {
            let mut value = number(from);
            let mut seen = Vec::new();
            for _ in 0..many {
                value = axis.step(axis.span_of(value).unwrap(), value, up, false);
                seen.push(value.normalize().to_string());
            }
            seen
        };
        let (rates, amounts) = (axis(Count::Percentage), axis(Count::Amount));
        assert_eq!(steps(&rates, "38.5", true, 4), ["39", "40", "40.01", "41"]);
        assert_eq!(steps(&rates, "41", false, 3), ["40", "39", "38"]);
        assert_eq!(steps(&amounts, "4990000", true, 3), ["5000000", "5100000", "5200000"]);
        assert_eq!(steps(&amounts, "5050000", false, 3), ["5000000", "4999999", "4900000"]);
        assert_eq!(steps(&amounts, "1", false, 2), ["1", "1"]);
        assert_eq!(steps(&rates, "99.5", true, 2), ["100", "100"]);
        assert_eq!(amounts.step(1, number("6000000"), true, true), number("7000000"));
    }
}
