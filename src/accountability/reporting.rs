//! When a loss must be reported, and to whom: by the regulation, and by the notices beside it.

use crate::answer::{Answer, Reasoning};
use crate::date::Date;
use crate::regulation::accountability::{ReportRule, Tier};
use crate::regulation::bundle::{Notice, NoticeDate};
use crate::regulation::{Regulation, Trigger};
use crate::trace::Recorder;
use crate::truth::Truth;
use crate::world::shared;

/// What a report depends on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportingFacts {
    /// The tiers still possible.
    pub tiers: Vec<Tier>,
    /// The day on which it is asked.
    pub today: Option<Date>,
}

/// When a loss must be reported, and to whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reporting<'r> {
    /// The regulation's own rule, where it has one, and whether it reaches the loss.
    pub own: Option<(&'r ReportRule, Truth)>,
    /// The notices, each with whether it reaches the loss.
    pub notices: Vec<NoticeReport<'r>>,
}

/// What a notice asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeReport<'r> {
    /// The notice.
    pub notice: &'r Notice,
    /// Whether the loss must be reported by it.
    pub report: Truth,
    /// Its days, each with whether it is past.
    pub dates: Vec<(&'r NoticeDate, Truth)>,
}

/// When a loss must be reported, and to whom.
///
/// `None` when the regulation is of another family.
pub fn reporting<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &ReportingFacts,
    recorder: R,
) -> Option<Answer<'r, Reporting<'r>>> {
    let rules = regulation.accountability.as_ref()?;
    let mut reasoning = Reasoning::new(regulation);
    let reaches =
        |reported: &[Tier]| Truth::from(shared(facts.tiers.iter().map(|tier| reported.contains(tier))));
    let own = rules.report.as_ref().map(|rule| {
        reasoning.cite(&rule.article);
        (rule, reaches(&rule.tiers))
    });
    let notices: Vec<NoticeReport<'r>> = regulation
        .notices
        .iter()
        .map(|notice| NoticeReport {
            notice,
            report: reaches(&notice.tiers),
            dates: notice
                .dates
                .iter()
                .map(|date| (date, facts.today.map(|today| today > date.day).into()))
                .collect(),
        })
        .collect();
    if notices.iter().any(|notice| !notice.report.is_no()) {
        reasoning.raise(Trigger::ReportingNotice);
    }
    if facts.tiers.len() != 1 {
        reasoning.miss(crate::Question::Tier);
    }
    Some(reasoning.answer(Reporting { own, notices }, recorder.steps(Vec::new)))
}
