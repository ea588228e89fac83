//! The family `accountability`: the tier of a loss or consequence, and what follows for whom.
//!
//! Every question is a function of its own with its own facts; [`assess`] puts those of one scenario
//! together for the page.

mod circumstances;
mod derivation;
mod liability;
mod loss_tier;
mod organiser;
mod pay_base;
mod person;
mod reporting;
mod scenario;
mod several_losses;
mod tier_of_amount;
mod treatment;

pub use circumstances::{CircumstanceFacts, Circumstances, RangeChange, circumstances};
pub use liability::{
    AnalogousFacts, BodyOf, Collective, CollectiveFacts, CollectiveStatus, DirectFacts, DirectResponsible,
    SuperiorFacts, SuperiorLiability, analogous_responsibility, collective, direct_responsibility,
    superior_liability,
};
pub use loss_tier::{Consequence, LossFacts, LossTier, loss_tier};
pub use organiser::{EnterpriseLevel, OrganiserFacts, organiser};
pub use pay_base::{PayBase, PayBaseFacts, PayBaseKind, Tenure, pay_base};
pub use person::{
    BaseRule, ImpactPeriods, LeftReading, NoStacking, PersonFacts, PersonStatus, Restriction, StackingFacts,
    Status, impact_periods, no_stacking, person_status,
};
pub use reporting::{NoticeReport, Reporting, ReportingFacts, reporting};
pub(crate) use scenario::tiers;
pub use scenario::{Assessment, ResponsibilityRow, ScenarioFacts, assess};
pub use several_losses::{SeveralLosses, several_losses};
pub use tier_of_amount::{Thresholds, Yardsticks};
pub use treatment::{DeductionRange, Treatment, TreatmentFacts, TreatmentStatus, treatment};

use crate::answer::Reasoning;
use crate::regulation::AccountabilityRules;
use crate::regulation::accountability::{Cell, Responsibility, Tier};

fn cell_of(rules: &AccountabilityRules, tier: Tier, responsibility: Responsibility) -> Option<&Cell> {
    rules
        .cells
        .iter()
        .find(|cell| cell.tiers.contains(&tier) && cell.responsibilities.contains(&responsibility))
}

fn cite_cell<'r>(cell: &'r Cell, reasoning: &mut Reasoning<'r>) {
    reasoning.cite_all(&cell.articles);
    reasoning.doubts(&cell.doubts);
    let deductions = cell.performance_pay.iter().chain(&cell.tenure_incentive);
    for doubt in deductions.filter_map(|deduction| deduction.high_end_doubt.as_ref()) {
        reasoning.doubt(doubt);
    }
    if let Some(ban) = &cell.entry_ban {
        reasoning.cite(&ban.article);
    }
}
