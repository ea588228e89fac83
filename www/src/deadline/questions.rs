//! What is asked about a time limit.

use crate::components::OptionLabel;
use crate::questions::Asking;
use crate::scenario::{Choice, TextField};

/// Asks about a time limit.
pub fn ask(asking: &mut Asking<'_>) {
    let words = &asking.words.deadline;
    let limits = asking.regulation.deadlines.iter();
    let limits: Vec<_> = limits
        .map(|rule| OptionLabel::new(rule.what.clone(), asking.words.of(&rule.label).to_owned()))
        .collect();
    asking.choice(Choice::Deadline, words.which, &limits);
    asking.text(TextField::DeadlineStart, words.start, "");
    asking.text(TextField::ExtensionDays, words.extension, "");
    asking.text(TextField::Holidays, words.holidays, "");
    asking.text(TextField::MakeupWorkdays, words.workdays, "");
}
