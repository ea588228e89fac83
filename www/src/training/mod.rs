//! Twelve exercises, from simple to treacherous: each opens a filled scenario and poses a question. The
//! questions are words; what is filled in is here.

mod accountability;
mod error_tolerance;
pub mod filled;
pub mod fund;
#[cfg(test)]
mod tests;
mod view;

use filled::Filled;

use crate::scenario::Scenario;

pub use view::{exercise_list, exercise_panel, exercises_of};

/// How many exercises there are; they are numbered from 1.
pub const COUNT: u8 = 12;

/// A change of the scenario that turns the question.
pub type Variant = fn(Filled) -> Filled;

/// A regulation, and how the scenario under it is filled in.
pub type Opening = (&'static str, fn() -> Filled);

/// An exercise.
pub struct Exercise {
    /// One for each regulation that it is posed under; never empty.
    pub openings: &'static [Opening],
    /// What can be changed at a touch.
    pub variants: &'static [Variant],
}

impl Exercise {
    /// The regulation and the scenario that it opens with.
    pub fn opening(&self, place: usize) -> Option<(&'static str, Scenario)> {
        self.openings.get(place).map(|(regulation, filled)| (*regulation, filled().0))
    }

    /// Whether it opens with this scenario, under any of its regulations.
    pub fn opens_with(&self, scenario: &Scenario) -> bool {
        self.openings.iter().any(|(_, filled)| filled().0 == *scenario)
    }
}

/// Whether any exercise is posed under a regulation.
pub fn posed_under(regulation: &str) -> bool {
    (1..=COUNT).any(|number| exercise(number).openings.iter().any(|(id, _)| *id == regulation))
}

/// The scenario after a variant.
pub fn varied(scenario: Scenario, variant: Variant) -> Scenario {
    variant(Filled(scenario)).0
}

/// The exercise with this number, counted from 1; beyond the last, the last.
pub fn exercise(number: u8) -> Exercise {
    let one = |openings: &'static [Opening], variants| Exercise { openings, variants };
    match number {
        1 => one(&[("jiande", fund::at_the_limit)], &[]),
        2 => one(&[("jiande", fund::hidden_by_rounding)], &[fund::one_fund, fund::another_fund]),
        3 => one(&[("jiande", fund::emergency_night)], &[]),
        4 => one(
            &[("jiande", fund::two_yardsticks)],
            &[
                |filled| fund::tolerance_rate(filled, "30"),
                |filled| fund::tolerance_rate(filled, "25"),
                |filled| fund::tolerance_rate(filled, "24.99"),
                |filled| fund::tolerance_rate(filled, ""),
            ],
        ),
        5 => one(
            &[("sdic", accountability::one_fen)],
            &[
                |filled| accountability::indirect_loss(filled, "199,999.99元"),
                |filled| accountability::indirect_loss(filled, "200,000.00元"),
            ],
        ),
        6 => one(&[("sdic", accountability::chairman)], &[]),
        7 => one(&[("sdic", accountability::who_answers_above)], &[]),
        8 => one(&[("sdic", accountability::warning_talk)], &[]),
        9 => one(
            &[("sdic", accountability::gone)],
            &[
                |filled| accountability::loss_of(filled, "1000"),
                |filled| accountability::loss_of(filled, "300"),
            ],
        ),
        10 => one(
            &[("yibin", accountability::small_subsidiary)],
            &[
                |filled| accountability::assets(filled, "2000"),
                |filled| accountability::assets(filled, "20,000,000.01元"),
            ],
        ),
        11 => one(
            &[
                ("sdic", accountability::overridden),
                ("yibin", accountability::overridden_in_yibin),
                ("state_council", accountability::overridden_under_the_opinion),
            ],
            &[],
        ),
        _ => one(
            &[("shaoxing", error_tolerance::investment_office)],
            &[
                |filled| error_tolerance::recovered(filled, true),
                |filled| error_tolerance::recovered(filled, false),
                |filled| error_tolerance::decision(filled, ""),
                |filled| error_tolerance::decision(filled, "15"),
                error_tolerance::telling,
            ],
        ),
    }
}
