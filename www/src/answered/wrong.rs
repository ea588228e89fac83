//! What is wrong with a scenario, in the words of the page's own fields.

use chidu::NumberError;
use chidu::regulation::Regulation;

use crate::accountability::inputs::{MOST_DISCIPLINE_MONTHS, MOST_SERVICE_MONTHS, thresholds_misplaced};
use crate::deadline::MOST_EXTENSION_DAYS;
use crate::fund::typed::{RateTrouble, Typed, trouble_in_words};
use crate::keep::file::{FileMistake, Needed};
use crate::scenario::{AmountField, PercentError, Scenario, TextField};
use crate::typed::{self, TypedError};
use crate::wire::Mistake;
use crate::wire::names::{AMOUNTS, TEXTS};
use crate::words::{Language, Words};

/// What is wrong with a scenario, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// What kind of mistake it is.
    pub code: &'static str,
    /// Where: `inputs.loss_amount`; empty where it is the scenario as a whole.
    pub path: String,
    /// What is wrong and what to write, in Chinese.
    pub zh: String,
    /// The same in English.
    pub en: String,
}

impl Wrong {
    fn at(code: &'static str, path: String, say: impl Fn(&'static Words) -> String) -> Wrong {
        let (zh, en) = (say(Language::Zh.words()), say(Language::En.words()));
        Wrong { code, path, zh, en }
    }

    fn new(code: &'static str, name: &str, say: impl Fn(&'static Words) -> String) -> Wrong {
        let path = if name.is_empty() { String::new() } else { format!("inputs.{name}") };
        Wrong::at(code, path, say)
    }

    /// The scenario is not written as it must be.
    pub(super) fn of_form(mistake: &FileMistake) -> Wrong {
        let (code, path) = match mistake {
            FileMistake::Kind(path, Needed::Text) => ("not_a_text", path.as_str()),
            FileMistake::Kind(path, Needed::List) => ("not_a_list", path.as_str()),
            FileMistake::Kind(path, Needed::Object) => ("not_an_object", path.as_str()),
            FileMistake::Key(path) => ("unknown_key", path.as_str()),
            _ => ("not_a_scenario", ""),
        };
        Wrong::at(code, path.to_owned(), |words| (words.keep.file_mistake)(mistake))
    }

    pub(super) fn of_mistake(mistake: &Mistake) -> Wrong {
        let (code, name) = match mistake {
            Mistake::Regulation(_) => ("unknown_regulation", ""),
            Mistake::Name(name) => ("unknown_input", name.as_str()),
            Mistake::Value { name, .. } => ("unknown_value", name.as_str()),
            Mistake::Twice(name) => ("given_twice", name.as_str()),
        };
        let say = |words: &Words| (words.keep.mistake)(mistake);
        if name.is_empty() {
            Wrong::at(code, "regulation".to_owned(), say)
        } else {
            Wrong::new(code, name, say)
        }
    }

    pub(super) fn too_large(error: &NumberError) -> Wrong {
        Wrong::new("too_large", "", |words| {
            (words.accountability.answer.not_reckoned)(&(words.shared.amount_error)(error))
        })
    }
}

/// Every text that cannot be read, and what contradicts itself.
pub(super) fn texts(regulation: &'static Regulation, scenario: &Scenario) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for (field, name, _) in AMOUNTS {
        if let Err(error) = scenario.amount(*field) {
            wrong.push(Wrong::new("not_a_number", name, |words| (words.shared.amount_error)(&error)));
        }
    }
    for (field, name) in TEXTS {
        wrong.extend(text(scenario, field, name));
    }
    if thresholds_misplaced(scenario) {
        let name = name_of(AmountField::MajorFrom);
        wrong.push(Wrong::new("contradiction", name, |words| {
            words.accountability.facts.thresholds_misplaced.to_owned()
        }));
    }
    if let Some(rules) = &regulation.fund_tolerance {
        let typed = Typed::of(rules, scenario);
        if typed.several_categories {
            wrong.push(Wrong::new("contradiction", "fund_categories", |words| {
                words.fund.several_categories.to_owned()
            }));
        }
        if let Some(trouble) = typed.trouble {
            let name = match trouble {
                RateTrouble::Contradiction { .. } => "loss_rate_percent",
                _ => name_of(AmountField::LossRateBase),
            };
            wrong.push(Wrong::new("contradiction", name, |words| trouble_in_words(words, trouble)));
        }
    }
    wrong
}

fn name_of(field: AmountField) -> &'static str {
    AMOUNTS.iter().find(|(known, ..)| *known == field).map_or("", |(_, name, _)| name)
}

fn text(scenario: &Scenario, field: TextField, name: &str) -> Option<Wrong> {
    let text = scenario.text(field);
    let error = match field {
        TextField::LossRate | TextField::ToleranceRate => {
            let error = scenario.percent(field).err()?;
            return Some(Wrong::new("not_a_percentage", name, |words| percent(words, &error)));
        }
        TextField::SeveralLosses => typed::losses(text).err(),
        TextField::HandlingYear | TextField::DepartureYear => typed::year(text).err(),
        TextField::CompleteServiceYears => typed::years(text).err(),
        TextField::MonthsServed => typed::count(text, MOST_SERVICE_MONTHS).err(),
        TextField::DisciplineMonths => typed::count(text, MOST_DISCIPLINE_MONTHS).err(),
        TextField::ExtensionDays => typed::count(text, MOST_EXTENSION_DAYS).err(),
        TextField::ImpactStart | TextField::DeadlineStart | TextField::AssessmentDay => {
            typed::day(text).err()
        }
        TextField::Holidays | TextField::MakeupWorkdays => typed::days(text).err(),
        TextField::ThresholdSource => None,
    }?;
    Some(Wrong::new(code(&error), name, |words| (words.shared.typed_error)(&error)))
}

fn code(error: &TypedError) -> &'static str {
    match error {
        TypedError::NotAYear(_) => "not_a_year",
        TypedError::NotACount(_) => "not_a_count",
        TypedError::CountTooLarge { .. } => "too_large",
        TypedError::NotADay(_) | TypedError::BadSpan(_) => "not_a_day",
        TypedError::Amount { .. } => "not_a_number",
    }
}

fn percent(words: &Words, error: &PercentError) -> String {
    match error {
        PercentError::Number(error) => (words.shared.percent_error)(error),
        PercentError::Over(percent) => (words.shared.percent_over)(&percent.to_string()),
    }
}
