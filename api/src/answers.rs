//! What the questions come to, for the schema: the answer itself holds those that were asked.
#![expect(dead_code, reason = "what is described is made as JSON")]

use chidu::case::*;
use chidu::regulation::accountability::{Responsibility, Tier};
use schemars::JsonSchema;

macro_rules! answers {
    ($($question:ident: $type:ty,)+) => {
        /// What each question came to, by its name; a question that nobody asked is absent.
        #[derive(JsonSchema)]
        #[schemars(deny_unknown_fields)]
        pub struct Answers {
            $(#[schemars(skip_serializing_if = "Option::is_none")] $question: Option<$type>,)+
        }
    };
}

answers! {
    tolerance_path: ToleranceAnswer,
    eligibility: EligibilityAnswer,
    loss_tier: LossTierAnswer,
    treatments: Vec<ResponsibilityTreatments>,
    several_losses: SeveralLossesAnswer,
    direct_responsibility: DirectResponsibleAnswer,
    superior_liability: SuperiorLiabilityAnswer,
    collective: CollectiveAnswer,
    analogous_responsibility: AnalogousAnswer,
    circumstances: CircumstancesAnswer,
    person_status: Vec<StatusAtTier>,
    pay_base: PayBaseAnswer,
    no_stacking: NoStackingAnswer,
    impact_period: ImpactPeriodsAnswer,
    organiser: OrganiserAnswer,
    reporting: ReportingAnswer,
    deadline: DeadlineAnswer,
}

/// What follows for one responsibility.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ResponsibilityTreatments {
    /// The responsibility.
    responsibility: Responsibility,
    /// The treatment at each tier still possible.
    by_tier: Vec<TreatmentAnswer>,
}

/// What holds for a person no longer in post at one tier.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct StatusAtTier {
    /// The tier; null where it does not matter.
    tier: Option<Tier>,
    /// What holds.
    status: PersonStatusAnswer,
}
