//! The checks that a regulation file must pass beyond its syntax, its names and its figures.

use std::fmt;

use borsh::{BorshDeserialize, BorshSerialize};

use super::{Item, Regulation, Text};
use crate::condition::Condition;

/// What is wrong, in both languages; what stands in braces is named in both.
macro_rules! said {
    ($zh:literal, $en:literal) => {
        $crate::regulation::Text {
            zh: std::fmt::format(format_args!($zh)),
            en: std::fmt::format(format_args!($en)),
        }
    };
}
#[allow(unused_imports, reason = "only what reads files as authors write them uses it elsewhere")]
pub(crate) use said;

mod accountability;
mod error_tolerance;
mod fund_tolerance;

/// The longest quote of a source text, in characters.
pub const LONGEST_QUOTE: usize = 40;

/// The longest time limit, in working days: every day of it is drawn.
const MOST_WORKING_DAYS: u32 = 999;

macro_rules! defects {
    ($($(#[$doc:meta])* $variant:ident,)*) => {
        /// What can be wrong with a regulation file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
        pub enum Defect { $($(#[$doc])* $variant,)* }

        impl Defect {
            /// Every defect.
            pub const ALL: &'static [Defect] = &[$(Defect::$variant),*];

            /// Its name, in snake case: `cell_twice`.
            pub fn name(self) -> String {
                let mut name = String::new();
                for letter in format!("{self:?}").chars() {
                    if letter.is_uppercase() && !name.is_empty() {
                        name.push('_');
                    }
                    name.extend(letter.to_lowercase());
                }
                name
            }
        }
    };
}

defects! {
    /// The file is no TOML.
    Syntax,
    /// A key that the format does not know.
    UnknownKey,
    /// A key that must be there.
    MissingKey,
    /// A word that is none of the fixed words for its key.
    UnknownWord,
    /// A fact that no regulation may ask for.
    UnknownFact,
    /// A value of another kind than its key takes.
    WrongValue,
    /// A quote that is empty or too long.
    QuoteLength,
    /// A figure that its quote does not say.
    FigureNotInQuote,
    /// A span of years that its quote does not say.
    SpanNotInQuote,
    /// A bound word that is neither settled by an article nor left open by a doubt.
    BoundWordUndefined,
    /// A bound word in a quote that the file does not define.
    BoundWordMissing,
    /// An end that is not what its bound word means.
    BoundContradicted,
    /// A lower bound where an upper one belongs, or the other way round.
    BoundOnWrongSide,
    /// An article that is cited and not there.
    NoSuchArticle,
    /// A doubt that is named and not there.
    NoSuchDoubt,
    /// A reading that is named and not there.
    NoSuchReading,
    /// A treatment that is named and not there.
    NoSuchTreatment,
    /// A list item that is named and not there.
    NoSuchItem,
    /// An id that is there twice.
    DuplicateId,
    /// A doubt that nothing raises.
    DoubtNeverRaised,
    /// Not exactly one family.
    Family,
    /// An edition not named after its day of force.
    EditionDay,
    /// Tiers with a gap or an overlap, or out of order.
    TiersDoNotMeet,
    /// A tier × responsibility without a cell.
    CellMissing,
    /// A tier × responsibility with several cells.
    CellTwice,
    /// A cell that holds something its status denies, or nothing where its status promises something.
    CellStatus,
    /// A range whose low end lies above its high end.
    LowAboveHigh,
    /// Lists that must be of one length and are not.
    ListLengths,
    /// A path on which not exactly one step decides.
    DecidingStep,
}

/// Something wrong with a regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind of defect it is.
    pub defect: Defect,
    /// The path to the key to mend: `accountability.cell.3.treatments`.
    pub at: String,
    /// What is wrong and what to write.
    pub message: Text,
}

impl Problem {
    pub(crate) fn new(defect: Defect, at: &str, message: Text) -> Problem {
        Problem { defect, at: at.to_owned(), message }
    }
}

/// What is wrong with a regulation file, and where.
#[derive(Clone, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct FileProblem {
    /// The line, counted from 1.
    pub line: u32,
    /// The character of the line, counted from 1.
    pub column: u32,
    /// What kind of defect it is.
    pub defect: Defect,
    /// What is wrong and what to write.
    pub message: Text,
}

impl fmt::Display for FileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {} / {}", self.line, self.column, self.message.en, self.message.zh)
    }
}

/// Fills in, for every reading a condition names, the list of its doubt's readings; returns how many were named.
pub fn resolve(regulation: &mut Regulation) -> usize {
    let doubts = regulation.doubts.clone();
    let mut named = 0;
    for condition in conditions_mut(regulation) {
        condition.readings_mut(&mut |doubt, among| {
            named += 1;
            let found = doubts.iter().find(|known| known.id == *doubt);
            *among = found
                .into_iter()
                .flat_map(|doubt| &doubt.readings)
                .map(|reading| reading.id.clone())
                .collect();
        });
    }
    named
}

fn conditions_mut(regulation: &mut Regulation) -> Vec<&mut Condition> {
    let mut conditions: Vec<&mut Condition> = Vec::new();
    if let Some(rules) = &mut regulation.fund_tolerance {
        let items =
            rules.diligence.items.iter_mut().chain(&mut rules.exclusions.items).chain(&mut rules.checks);
        conditions.extend(items.flat_map(item_conditions));
    }
    if let Some(rules) = &mut regulation.accountability {
        let circumstances = &mut rules.circumstances;
        let exempt = rules.exemption.as_mut();
        let (exempt_items, exempt_when) = match exempt {
            Some(rule) => (Some(&mut rule.items), Some(&mut rule.requires)),
            None => (None, None),
        };
        let lists = [
            &mut circumstances.aggravating,
            &mut circumstances.mitigating,
            &mut rules.direct_responsibility.items,
        ];
        let items = lists.into_iter().chain(exempt_items).flatten();
        conditions.extend(items.flat_map(item_conditions));
        conditions.extend(exempt_when);
        conditions.extend(
            rules.superior.iter_mut().flat_map(|rule| [&mut rule.immediate_when, &mut rule.higher_when]),
        );
        conditions.extend(rules.collective.iter_mut().map(|rule| &mut rule.reorganise_when));
        conditions.extend(rules.organisers.iter_mut().filter_map(|rule| rule.when.as_mut()));
        let applies = [&mut rules.contingent_loss, &mut rules.outside, &mut circumstances.recurrence];
        conditions.extend(applies.into_iter().flatten().map(|rule| &mut rule.when));
        conditions.extend(rules.no_stacking.iter_mut().map(|rule| &mut rule.when));
    }
    if let Some(rules) = &mut regulation.error_tolerance {
        conditions.extend(error_tolerance::conditions_mut(rules));
    }
    conditions
}

fn item_conditions(item: &mut Item) -> impl Iterator<Item = &mut Condition> {
    item.when.iter_mut().chain(&mut item.unless)
}

/// Everything wrong with a regulation that its names and figures do not show.
pub fn check(regulation: &Regulation) -> Vec<Problem> {
    let mut checker = Checker { regulation, problems: Vec::new() };
    let families = usize::from(regulation.fund_tolerance.is_some())
        + usize::from(regulation.accountability.is_some())
        + usize::from(regulation.error_tolerance.is_some());
    if families != 1 {
        let message = said!(
            "一份文件只属于一类，请写 [fund_tolerance]、[accountability]、[error_tolerance] 中的一个",
            "a regulation belongs to one family; write [fund_tolerance], [accountability] or [error_tolerance]"
        );
        checker.report(Defect::Family, "identity", message);
    }
    let identity = &regulation.identity;
    let of_the_id = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if identity.id.is_empty() || !identity.id.chars().all(of_the_id) {
        let message = said!(
            "编号只用小写英文字母、数字和下划线，例如 `jiande`",
            "an id is of lower-case letters, digits and underscores alone, such as `jiande`"
        );
        checker.report(Defect::WrongValue, "identity.id", message);
    }
    let day = identity.in_force.map_or_else(|| "undated".to_owned(), |day| day.to_string());
    if identity.edition != day {
        let message = said!(
            "版本以施行日期命名，请写 `{day}`，或改正 `in_force`",
            "an edition is named after its day of force; write `{day}` or mend `in_force`"
        );
        checker.report(Defect::EditionDay, "identity.edition", message);
    }
    for (place, rule) in regulation.deadlines.iter().enumerate() {
        if rule.working_days.is_some_and(|days| days > MOST_WORKING_DAYS) {
            let message = said!(
                "期限最多{MOST_WORKING_DAYS}个工作日，请核对",
                "a time limit is of {MOST_WORKING_DAYS} working days at most; look again"
            );
            checker.report(Defect::WrongValue, &format!("deadline.{place}.working_days"), message);
        }
    }
    if let Some(rules) = &regulation.fund_tolerance {
        checker.fund_tolerance(rules);
    }
    if let Some(rules) = &regulation.accountability {
        checker.accountability(rules);
    }
    if let Some(rules) = &regulation.error_tolerance {
        checker.error_tolerance(rules);
    }
    checker.problems
}

struct Checker<'r> {
    regulation: &'r Regulation,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn report(&mut self, defect: Defect, at: &str, message: Text) {
        self.problems.push(Problem::new(defect, at, message));
    }

    /// The doubt has this reading; whether the doubt is there is checked by name.
    fn reading(&mut self, at: &str, doubt: &str, reading: &str) {
        let Some(doubt) = self.regulation.doubt(doubt) else { return };
        if !doubt.readings.iter().any(|known| known.id == reading) {
            let known: Vec<&str> = doubt.readings.iter().map(|reading| reading.id.as_str()).collect();
            let (id, known) = (&doubt.id, known.join(", "));
            let message = said!(
                "疑义 `{id}` 没有 `{reading}` 这种理解，请写其中之一：{known}",
                "doubt `{id}` has no reading `{reading}`; write one of: {known}"
            );
            self.report(Defect::NoSuchReading, at, message);
        }
    }
}
