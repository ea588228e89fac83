//! The exercise on error tolerance.

use chidu::{Fact, Truth};

use super::filled::{Filled, blank};
use crate::scenario::{Choice, TextField};

/// Support granted by collective decision; a loss recovered.
pub fn investment_office() -> Filled {
    let filled = blank()
        .facts(&[Fact::SubjectInScope, Fact::CorrectedAndRecovered])
        .item("3.5", Truth::Yes)
        .item("A4.6", Truth::Yes)
        .choose(Choice::Initiator, "cadre")
        .choose(Choice::LossLevel, "some")
        .choose(Choice::ImpactLevel, "some")
        .choose(Choice::Deadline, "recognition")
        .text(TextField::DeadlineStart, "2025-03-03");
    let rules = chidu::regulation("shaoxing").and_then(|regulation| regulation.error_tolerance.as_ref());
    let preconditions = rules.iter().flat_map(|rules| &rules.preconditions);
    preconditions.fold(filled, |filled, condition| filled.item(&condition.id, Truth::Yes))
}

/// Whether the loss was recovered.
pub fn recovered(filled: Filled, recovered: bool) -> Filled {
    filled.fact(Fact::CorrectedAndRecovered, recovered.into())
}

/// The day by which it is to be decided, with this extension.
pub fn decision(filled: Filled, extension: &str) -> Filled {
    filled
        .choose(Choice::Deadline, "recognition")
        .text(TextField::DeadlineStart, "2025-03-03")
        .text(TextField::ExtensionDays, extension)
}

/// The day by which she is to be told, decided on the last day.
pub fn telling(filled: Filled) -> Filled {
    filled
        .choose(Choice::Deadline, "notification")
        .text(TextField::DeadlineStart, "2025-05-08")
        .text(TextField::ExtensionDays, "")
}
