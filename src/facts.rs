//! The facts a regulation may ask for, and what has been stated of them.

use std::fmt;
use std::str::FromStr;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use crate::pairs::Pairs;
use crate::truth::Truth;

macro_rules! facts {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// A yes-or-no question about the scenario. Rule files, cases and scenarios name it in snake case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
        #[serde(try_from = "String", into = "&'static str")]
        pub enum Fact {
            $($(#[$doc])* $variant,)*
        }

        impl Fact {
            /// Every fact, in the order an official meets them.
            pub const ALL: &'static [Fact] = &[$(Fact::$variant),*];

            /// The name in rule files, cases and scenarios.
            pub fn name(self) -> &'static str {
                match self { $(Fact::$variant => $name,)* }
            }
        }
    };
}

facts! {
    /// The loss is measured over the whole fund, not over one project.
    MeasuredOnWholeFund = "measured_on_whole_fund",
    /// The fund is in liquidation.
    AtLiquidation = "at_liquidation",
    /// There is a loss, not a gain.
    LossIncurred = "loss_incurred",
    /// The loss rate is not above the fund's tolerance rate (容亏率).
    WithinToleranceRate = "within_tolerance_rate",
    /// The loss rate is not above the limit of the filing path.
    RateWithinLimit = "rate_within_limit",
    /// The loss amount is not above the limit of the filing path.
    AmountWithinLimit = "amount_within_limit",
    /// The investment followed the rules of the market.
    MarketRulesFollowed = "market_rules_followed",
    /// Decision and management procedures were followed.
    ProceduresFollowed = "procedures_followed",
    /// Risk, return and policy effect were balanced.
    RiskReturnPolicyBalanced = "risk_return_policy_balanced",
    /// Something other than the loss fell short of expectation.
    OtherUnmetExpectation = "other_unmet_expectation",
    /// The authority's weighing of motive, conditions, procedure and so on is favourable.
    WeighingFavourable = "art5_weighing_favourable",
    /// At least one of the listed tolerance circumstances is present.
    AnyToleranceItem = "any_tolerance_item",
    /// At least one exclusion applies.
    AnyExclusion = "any_exclusion",
    /// The person clearly objected in the collective decision.
    ObjectionExpressed = "objection",
    /// The person consented on conditions in the collective decision.
    ConditionalConsentExpressed = "conditional_consent",
    /// The opinion has a written basis.
    WrittenBasis = "written_basis",
    /// Events proved the opinion right.
    ProvedCorrect = "proved_correct",
    /// The decision bears directly on the investment risk.
    DirectlyRelated = "directly_related",
    /// An emergency was being dealt with or an urgent task carried out.
    EmergencyOrUrgentTask = "emergency_or_urgent_task",
    /// The investment fits industrial policy.
    Direction = "direction",
    /// The decision was studied collectively.
    CollectiveProcedure = "collective_procedure",
    /// No serious adverse result came of it.
    NoSeriousResult = "no_serious_result",
    /// No breach of discipline or law was found.
    Integrity = "integrity",
    /// No passivity towards the loss was found.
    Attitude = "attitude",

    /// There is evidence that the contingent loss will occur.
    ContingentEvidence = "contingent_evidence",
    /// The contingent loss can be measured reliably.
    ContingentMeasurable = "contingent_measurable",
    /// An agency has assessed the contingent loss.
    ContingentAssessedByAgency = "contingent_assessed_by_agency",
    /// The contingent loss has been recognised.
    ContingentRecognised = "contingent_recognised",
    /// A consequence other than loss occurred.
    AdverseConsequence = "adverse_consequence",
    /// Production safety, environmental accident or instability event.
    SafetyEnvironmentOrStabilityAccident = "safety_environment_or_stability_accident",

    /// The responsible leader broke rules, alone or with others.
    BrokeRules = "broke_rules",
    /// The responsible leader instructed, forced, condoned or covered up a breach by subordinates.
    InstructedBreach = "instructed_breach",
    /// The prescribed procedure was bypassed.
    BypassedProcedure = "bypassed_procedure",
    /// Authority was exceeded.
    ExceededAuthority = "exceeded_authority",
    /// The matter is a major economic one.
    MatterIsMajorEconomic = "matter_is_major_economic",
    /// The majority disagreed.
    MajorityDisagreed = "majority_disagreed",
    /// The decision procedure was violated.
    ViolatedDecisionProcedure = "violated_decision_procedure",
    /// A matter under the leader's own first responsibility was delegated.
    DelegatedFirstResponsibleMatter = "delegated_first_responsible_matter",
    /// The delegated decision was improper or wrong.
    DelegatedDecisionWrong = "delegated_decision_wrong",
    /// Another act entails direct responsibility.
    OtherDirectResponsibility = "other_direct_responsibility",
    /// A major loss or another serious consequence followed.
    CausedMajorLossOrOtherSeriousConsequence = "caused_major_loss_or_other_serious_consequence",

    /// The loss is larger.
    LossTierLarger = "loss_tier_larger",
    /// The loss is major.
    LossTierMajor = "loss_tier_major",
    /// The consequence is larger.
    ConsequenceTierLarger = "consequence_tier_larger",
    /// The consequence is major.
    ConsequenceTierMajor = "consequence_tier_major",
    /// The tier that governs is general.
    TierGeneral = "tier_general",
    /// The tier that governs is larger.
    TierLarger = "tier_larger",
    /// The tier that governs is major.
    TierMajor = "tier_major",

    /// Operations and finances of the enterprise suffered a major impact.
    MajorImpactOnOperationsAndFinance = "major_impact_on_operations_and_finance",
    /// Losses occurred repeatedly.
    LossesRepeated = "losses_repeated",
    /// Consequences occurred repeatedly.
    ConsequencesRepeated = "consequences_repeated",
    /// A violation of rules, discipline or law was found.
    ViolationFound = "violation_found",
    /// The loss is huge.
    LossHuge = "loss_huge",
    /// The survival of the enterprise is endangered.
    EndangersSurvival = "endangers_survival",
    /// Several subsidiaries were hit one after another within a period.
    SeveralSubsidiariesInConcentratedPeriod = "several_subsidiaries_in_concentrated_period",
    /// Another especially serious consequence followed.
    OtherEspeciallySeriousConsequence = "other_especially_serious_consequence",

    /// The case concerns a subsidiary, not the company itself.
    EnterpriseIsSubsidiary = "enterprise_is_subsidiary",
    /// The enterprise has its own accountability department.
    OwnDepartmentExists = "own_department_exists",
    /// The person is managed by the superior Party organisation.
    PersonManagedBySuperiorPartyOrganisation = "person_managed_by_superior_party_organisation",
    /// The superior deems it necessary to organise the work itself.
    SuperiorDeemsNecessary = "superior_deems_necessary",
    /// The State-assets regulator deems it necessary to organise the work itself.
    SasacDeemsNecessary = "sasac_deems_necessary",
    /// The person is a leader of a municipal State-owned enterprise.
    PersonIsMunicipalSoeLeader = "person_is_municipal_soe_leader",
    /// The loss brought a severe adverse consequence.
    SevereAdverseConsequence = "severe_adverse_consequence",
    /// Losses of this kind occurred repeatedly.
    OccurredRepeatedly = "repeated",
    /// Another severe adverse effect followed.
    OtherSevereBadEffect = "other_severe_bad_effect",
    /// The loss is extremely huge.
    LossExtremelyHuge = "loss_extremely_huge",

    /// Violated again within the impact period of an earlier treatment.
    WithinImpactPeriod = "within_impact_period",
    /// The new violation caused a loss or consequence.
    CausedLossOrConsequence = "caused_loss_or_consequence",
    /// Measures were timely.
    TimelyMeasures = "timely_measures",
    /// Measures were effective.
    MeasuresEffective = "measures_effective",
    /// The loss was reduced or recovered.
    LossReducedOrRecovered = "loss_reduced_or_recovered",
    /// The adverse effect was eliminated.
    AdverseEffectEliminated = "adverse_effect_eliminated",
    /// The loss or consequence was reported proactively.
    ReportedProactively = "reported_proactively",
    /// The person cooperated.
    Cooperated = "cooperated",
    /// The person informed on others.
    InformedOnOthers = "informed_on_others",
    /// The information was verified.
    InformationVerified = "information_verified",
    /// It was an emergency.
    Emergency = "emergency",
    /// One or a few people decided.
    FewDecided = "few_decided",
    /// It was reported promptly afterwards.
    ReportedPromptlyAfterwards = "reported_promptly_afterwards",
    /// It was ratified.
    Ratified = "ratified",
    /// There was neither intent nor gross negligence.
    NoIntentOrGrossNegligence = "no_intent_or_gross_negligence",
    /// The exemption's premise: lawful operation.
    LawfulOperation = "lawful_operation",
    /// The exemption's premise: loyalty and diligence.
    LoyaltyAndDiligence = "loyalty_and_diligence",
    /// The exemption's premise: no illegal gain.
    NoIllegalGain = "no_illegal_gain",
    /// The exemption was reviewed and approved.
    ExemptionReviewedAndApproved = "exemption_reviewed_and_approved",

    /// The person still draws performance pay from the enterprise.
    DrawsPerformancePayHere = "draws_performance_pay_here",
    /// The person held the post for the whole handling year.
    InPostFullHandlingYear = "in_post_full_handling_year",
    /// The violation caused a loss of assets.
    CausedAssetLoss = "caused_asset_loss",
    /// The deductions concern the same event.
    SameEvent = "same_event",
    /// The deductions concern the same person.
    SamePerson = "same_person",

    /// The person belongs to an organisation that the regulation covers.
    SubjectInScope = "subject_in_scope",
    /// A loss was caused.
    LossCaused = "loss_caused",
    /// The loss is major.
    MajorLoss = "major_loss",
    /// A negative social impact was caused.
    NegativeImpactCaused = "negative_impact_caused",
    /// The negative social impact is major.
    MajorNegativeImpact = "major_negative_impact",
    /// The error was corrected, the loss recovered and the impact eliminated, of one's own accord.
    CorrectedAndRecovered = "corrected_and_recovered",
    /// At least one item of a list of one field of work is present.
    AnyListItem = "any_list_item",
    /// The matter is complex or its social impact large.
    ComplexOrFarReaching = "complex_or_far_reaching",
}

/// A name that is no [`Fact`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFact(String);

impl fmt::Display for UnknownFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no fact that a regulation may ask for", self.0)
    }
}

impl std::error::Error for UnknownFact {}

impl FromStr for Fact {
    type Err = UnknownFact;

    fn from_str(name: &str) -> Result<Fact, UnknownFact> {
        Fact::ALL.iter().copied().find(|fact| fact.name() == name).ok_or_else(|| UnknownFact(name.to_owned()))
    }
}

impl TryFrom<String> for Fact {
    type Error = UnknownFact;

    fn try_from(name: String) -> Result<Fact, UnknownFact> {
        name.parse()
    }
}

impl From<Fact> for &'static str {
    fn from(fact: Fact) -> &'static str {
        fact.name()
    }
}

/// What has been stated: yes or no for facts and for the items of a regulation's lists (by their id),
/// and the readings that the reader chose for doubts. Whatever is absent is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Stated {
    facts: Pairs<Fact, bool>,
    items: Pairs<String, bool>,
    readings: Pairs<String, String>,
}

impl Stated {
    /// What is stated of a fact.
    pub fn fact(&self, fact: Fact) -> Truth {
        self.facts.get(&fact).copied().into()
    }

    /// States a fact, or takes the statement back with [`Truth::Unknown`].
    pub fn set_fact(&mut self, fact: Fact, truth: Truth) {
        match truth.known() {
            Some(holds) => self.facts.insert(fact, holds),
            None => self.facts.remove(&fact),
        };
    }

    /// What is stated of a list item, by its id in the regulation file, such as `5.3`.
    pub fn item(&self, id: &str) -> Truth {
        self.items.get(id).copied().into()
    }

    /// States a list item, or takes the statement back with [`Truth::Unknown`].
    pub fn set_item(&mut self, id: &str, truth: Truth) {
        match truth.known() {
            Some(holds) => self.items.insert(id.to_owned(), holds),
            None => self.items.remove(id),
        };
    }

    /// The facts stated.
    pub fn facts(&self) -> impl Iterator<Item = (Fact, bool)> {
        self.facts.iter().map(|(fact, holds)| (*fact, *holds))
    }

    /// The list items and conditions stated, by id.
    pub fn items(&self) -> impl Iterator<Item = (&str, bool)> {
        self.items.iter().map(|(id, holds)| (id.as_str(), *holds))
    }

    /// The reading the reader chose for a doubt.
    pub fn reading(&self, doubt: &str) -> Option<&str> {
        self.readings.get(doubt).map(String::as_str)
    }

    /// Chooses a reading of a doubt, or takes the choice back with `None`.
    pub fn set_reading(&mut self, doubt: &str, reading: Option<&str>) {
        match reading {
            Some(reading) => self.readings.insert(doubt.to_owned(), reading.to_owned()),
            None => self.readings.remove(doubt),
        };
    }

    /// The readings chosen, by doubt.
    pub fn readings(&self) -> impl Iterator<Item = (&str, &str)> {
        self.readings.iter().map(|(doubt, reading)| (doubt.as_str(), reading.as_str()))
    }
}
