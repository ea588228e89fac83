//! Time limits in working days or months.

use crate::answer::{Answer, Reasoning};
use crate::calendar::{Calendar, Day};
use crate::date::Date;
use crate::pairs::Distinct;
use crate::regulation::{DeadlineRule, Regulation, Trigger};
use crate::trace::Recorder;
use crate::truth::Truth;

/// What is known of a time limit that runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeadlineFacts {
    /// What is to be done, as the regulation's file names it: `appeal`.
    pub what: String,
    /// The day from which it runs.
    pub start: Option<Date>,
    /// Which days are worked; the day after the start is the first that may count.
    pub calendar: Calendar,
    /// The extension asked for, in working days.
    pub extension_working_days: Option<u32>,
    /// How often it was extended; once where an extension is given without a number.
    pub extensions_made: Option<u32>,
    /// Extended without a number of days.
    pub extended: bool,
}

/// When a time limit ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deadline<'r> {
    /// The rule; `None` where the regulation lays none down.
    pub rule: Option<&'r DeadlineRule>,
    /// The working days, extension included.
    pub working_days: Option<u32>,
    /// The months.
    pub months: Option<u32>,
    /// The last day, where it can be computed. A limit in months ends on its day whether that is worked or not.
    pub due: Option<Day>,
    /// For a limit in working days that can be computed: every day after the start up to the last, worked
    /// or not.
    pub days: Vec<Day>,
    /// Whether the extension is allowed; unknown where none is asked for.
    pub extension_allowed: Truth,
    /// The most working days of an extension; `None` where there is no bound or no extension.
    pub extension_cap: Option<u32>,
    /// Whether superior bodies are consulted, as they are where it is extended; unknown where the rule
    /// knows no such consultation.
    pub superior_bodies_consulted: Truth,
}

impl Deadline<'_> {
    /// The years, in order, whose notices are not there yet and could move the last day: for them Monday to
    /// Friday are counted. Where there is one, the last day is provisional.
    pub fn awaits(&self) -> Distinct<i32> {
        self.days.iter().filter_map(|day| day.awaits).collect()
    }
}

/// When a time limit ends.
pub fn deadline<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &DeadlineFacts,
    recorder: R,
) -> Answer<'r, Deadline<'r>> {
    let mut reasoning = Reasoning::new(regulation);
    let Some(rule) = regulation.deadlines.iter().find(|rule| rule.what == facts.what) else {
        reasoning.raise(Trigger::NoDeadline);
        return reasoning.answer(Deadline::default(), recorder.steps(Vec::new));
    };
    reasoning.cite(&rule.article);
    reasoning.raise(Trigger::Deadline);
    reasoning.doubts(&rule.doubts);
    let value = run(rule, facts);
    reasoning.answer(value, recorder.steps(Vec::new))
}

fn run<'r>(rule: &'r DeadlineRule, facts: &DeadlineFacts) -> Deadline<'r> {
    let extension_cap = rule.extension.as_ref().and_then(|extension| extension.working_days);
    let extension_allowed = extension_allowed(rule, facts);
    let base = Deadline {
        rule: Some(rule),
        extension_allowed,
        extension_cap,
        months: rule.months,
        superior_bodies_consulted: consulted(rule, facts),
        ..Deadline::default()
    };
    if extension_allowed.is_no() {
        return base;
    }
    let extension = facts.extension_working_days.unwrap_or(0);
    match (rule.working_days, rule.months) {
        (Some(days), _) if !facts.extended => {
            let days = days.saturating_add(extension);
            let (due, run) = facts.start.and_then(|start| count(&facts.calendar, start, days)).unzip();
            Deadline { working_days: Some(days), due, days: run.unwrap_or_default(), ..base }
        }
        (None, Some(months)) if !facts.extended && extension == 0 => {
            let due = facts.start.and_then(|start| start.plus_months(months));
            Deadline { due: due.map(|due| facts.calendar.day(due)), ..base }
        }
        _ => base,
    }
}

/// The last of so many working days after the start, and every day up to it.
fn count(calendar: &Calendar, start: Date, working_days: u32) -> Option<(Day, Vec<Day>)> {
    let days = calendar.working_days(start, working_days)?;
    let due = days.last().cloned().unwrap_or_else(|| calendar.day(start));
    Some((due, days))
}

fn consulted(rule: &DeadlineRule, facts: &DeadlineFacts) -> Truth {
    let extended = facts.extended || facts.extension_working_days.is_some_and(|days| days > 0);
    let consultation = rule.extension.as_ref().and_then(|extension| extension.consultation.as_ref());
    consultation.map(|_| extended).into()
}

fn extension_allowed(rule: &DeadlineRule, facts: &DeadlineFacts) -> Truth {
    let asked = facts.extended
        || facts.extension_working_days.is_some()
        || facts.extensions_made.is_some_and(|made| made > 0);
    if !asked {
        return Truth::Unknown;
    }
    let Some(extension) = &rule.extension else { return Truth::No };
    let times = extension.times.is_none_or(|most| facts.extensions_made.unwrap_or(1) <= most);
    let days = extension.working_days.is_none_or(|most| facts.extension_working_days.unwrap_or(0) <= most);
    Truth::from(times && days)
}
