//! The verdict on any scenario under any regulation, for places where the answer itself is not drawn.

use chidu::regulation::Regulation;
use chidu::{CalendarYear, Date, Pairs, RaisedDoubt};

use crate::components::{Certainty, Point};
use crate::regulations;
use crate::scenario::Scenario;
use crate::words::Words;
use crate::{accountability, error_tolerance, fund};

/// A verdict with what it rests on.
pub struct Concluded {
    /// The verdict in one sentence.
    pub sentence: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// What is said of each thing that was asked, with time limits and duties to report.
    pub points: Vec<Point>,
    /// The deductions of pay, a line each; none outside accountability.
    pub deductions: Vec<String>,
    /// What the text leaves open here.
    pub doubts: Vec<RaisedDoubt<'static>>,
    /// The articles.
    pub citations: Vec<&'static str>,
}

/// The edition of a regulation that a scenario is assessed by.
pub fn edition(regulation: &str, scenario: &Scenario) -> Option<&'static Regulation> {
    regulations::edition(regulation, scenario.assessment_day())
}

/// The verdict; `None` where there is no such regulation. Time limits run by the calendar with the years
/// loaded besides; what has passed is told by the day.
pub fn concluded(
    words: &'static Words,
    regulation: &str,
    scenario: &Scenario,
    years: &Pairs<i32, CalendarYear>,
    today: Option<Date>,
) -> Option<Concluded> {
    let regulation = edition(regulation, scenario)?;
    if let Some(rules) = &regulation.fund_tolerance {
        return fund::concluded(words, regulation, rules, scenario);
    }
    if regulation.error_tolerance.is_some() {
        return error_tolerance::concluded(words, regulation, scenario, years);
    }
    accountability::concluded(words, regulation, scenario, years, today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{AmountField, TypedAmount};
    use crate::words::Language;
    use chidu::MoneyUnit;

    #[test]
    fn every_regulation_has_a_verdict_on_a_loss() {
        let mut scenario = Scenario::default();
        let amount = TypedAmount { text: "6000".to_owned(), unit: MoneyUnit::Wan };
        scenario.amounts.insert(AmountField::LossAmount, amount);
        for edition in chidu::regulations() {
            for language in [Language::Zh, Language::En] {
                let concluded =
                    concluded(language.words(), &edition.identity.id, &scenario, &Pairs::default(), None)
                        .unwrap();
                assert!(!concluded.sentence.is_empty(), "{}", edition.identity.id);
            }
        }
        let sdic = concluded(Language::Zh.words(), "sdic", &scenario, &Pairs::default(), None).unwrap();
        assert!(sdic.sentence.contains("重大"), "{}", sdic.sentence);
        assert!(matches!(sdic.certainty, Certainty::TierCertain { open: false, .. }), "{:?}", sdic.certainty);
        assert!(!sdic.deductions.is_empty() && !sdic.citations.is_empty());
        assert!(concluded(Language::Zh.words(), "nowhere", &scenario, &Pairs::default(), None).is_none());
    }
}
