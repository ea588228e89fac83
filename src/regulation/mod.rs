//! The regulation file: what one edition of one regulation lays down, as data.
//!
//! A file says only what its document says. What is absent from the file is *not provided* by the
//! regulation, and the families answer so.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

use crate::condition::Condition;
use crate::date::Date;
use crate::facts::Stated;

pub mod accountability;
mod bound_word;
pub mod bundle;
pub mod check;
pub mod edition;
pub mod error_tolerance;
pub mod fund_tolerance;

pub use accountability::AccountabilityRules;
pub use bound_word::BoundWord;
pub use error_tolerance::ErrorToleranceRules;
pub use fund_tolerance::FundToleranceRules;

/// Words in both languages of the interface, written by us.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

/// One edition of one regulation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Regulation {
    /// Which document this is.
    pub identity: Identity,
    /// The articles that answers cite.
    #[serde(rename = "article")]
    pub articles: Vec<Article>,
    /// Whether 以上, 低于 and the like include their numbers.
    #[serde(default, rename = "bound_word")]
    pub bound_words: Vec<BoundWord>,
    /// What the text leaves open.
    #[serde(default, rename = "doubt")]
    pub doubts: Vec<Doubt>,
    /// The time limits laid down.
    #[serde(default, rename = "deadline")]
    pub deadlines: Vec<DeadlineRule>,
    /// The rules, for the family `fund_tolerance`.
    #[serde(default)]
    pub fund_tolerance: Option<FundToleranceRules>,
    /// The rules, for the family `accountability`.
    #[serde(default)]
    pub accountability: Option<AccountabilityRules>,
    /// The rules, for the family `error_tolerance`.
    #[serde(default)]
    pub error_tolerance: Option<ErrorToleranceRules>,
    /// Notices beside it, from the bundle file.
    #[serde(skip)]
    pub notices: Vec<bundle::Notice>,
    /// The SHA-256 of the file that the product was built with, in 64 hexadecimal digits; empty for a file
    /// read otherwise.
    #[serde(skip)]
    pub file_sha256: String,
}

/// The document: every part that is known; what the copy at hand does not say is absent.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// The regulation's id: the folder under `rules/` and the first part of a case's kind.
    pub id: String,
    /// The edition: the day of force, or `undated` where the copy has none.
    pub edition: String,
    /// Its title.
    pub title: Text,
    /// A short name for the chooser.
    pub short_title: Text,
    /// Who issued it.
    pub issuer: Text,
    /// Whom and what it applies to.
    pub applies_to: Text,
    /// The document's number.
    #[serde(default)]
    pub number: Option<String>,
    /// Day of issue.
    #[serde(default)]
    pub issued: Option<Date>,
    /// Day of force.
    #[serde(default)]
    pub in_force: Option<Date>,
}

/// An article or a part of one that answers cite.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// How cases and files cite it: `art 8(1)`.
    pub id: String,
    /// How the page names it: 第八条第（一）项.
    pub label: Text,
    /// What it lays down, in our own words.
    pub summary: Text,
    /// The operative words, 40 characters at most.
    #[serde(default)]
    pub quote: Option<String>,
}

/// Something the text leaves open, contradicts or says nothing of.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Doubt {
    /// Its id, such as `JD-09`.
    pub id: String,
    /// The articles it touches.
    #[serde(default)]
    pub articles: Vec<String>,
    /// The question, in one line.
    pub title: Text,
    /// What is open, and what the reader can do about it.
    pub text: Text,
    /// The readings the text allows; none where there is nothing to choose.
    #[serde(default, rename = "reading")]
    pub readings: Vec<Reading>,
    /// When it is raised, besides the places of the file that name it.
    #[serde(default)]
    pub raised_on: Vec<Trigger>,
}

/// One way to read a doubtful text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Its id, unique within the doubt.
    pub id: String,
    /// The reading in words.
    pub text: Text,
}

macro_rules! triggers {
    ($($(#[$doc:meta])* $variant:ident,)*) => {
        /// A place in the reasoning at which doubts are raised.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Trigger { $($(#[$doc])* $variant,)* }
    };
}

triggers! {
    /// The regulation is consulted at all: doubts about the document itself.
    Document,
    /// The fund's tolerance rate is not known.
    ToleranceRateUnknown,
    /// The loss rate rests on a base, or is missing.
    RateRestsOnBase,
    /// The loss may be tolerated as a normal risk.
    Tolerated,
    /// The loss is within the tolerance rate yet beyond the limits of the filing path.
    ToleratedBeyondLimits,
    /// The loss rate equals the tolerance rate.
    RateEqualsToleranceRate,
    /// Another expectation was missed.
    OtherShortfall,
    /// The fund is not in liquidation, or that is not known.
    NotInLiquidation,
    /// A filing or application path is possible.
    Procedure,
    /// A deadline is asked for that the regulation does not lay down.
    NoDeadline,
    /// Whether there was no serious result is not settled or denied.
    SeriousResultInQuestion,
    /// The exception for emergencies may lift an exclusion.
    EmergencyException,
    /// The parent funds have different limits.
    ParentsDiffer,
    /// There is no loss.
    NoLoss,
    /// The level of measurement is not the whole fund, or is not known.
    LevelInQuestion,
    /// The authority's weighing is not known.
    WeighingOpen,
    /// A deduction is computed in yuan.
    YuanComputed,
    /// A notice beside the regulation asks for a report.
    ReportingNotice,
    /// A loss is graded.
    LossGraded,
    /// The thresholds are not in the text.
    ThresholdsElsewhere,
    /// The loss is measured against assets too.
    AssetShare,
    /// The assets are not known, so that the tier could rise.
    AssetsUnknown,
    /// A consequence is alleged, and the regulation does not grade consequences.
    ConsequenceNotGraded,
    /// Degree and reach of a consequence point to different tiers.
    ConsequenceMismatch,
    /// Several tiers are met at once.
    TiersConflict,
    /// Several losses give another tier together than one by one.
    SeveralLossesDiffer,
    /// Words of extent without a measure (repeatedly, huge, concentrated) are relied on.
    UndefinedExtent,
    /// The person has left or was transferred.
    LeftOrTransferred,
    /// More than one pay-base rule may govern.
    PayBaseOverlap,
    /// A circumstance changes the treatment without a measure.
    CircumstanceWithoutMeasure,
    /// Mitigating and aggravating circumstances stand together.
    CircumstancesConflict,
    /// Waiver of a minor treatment is considered.
    WaiverConsidered,
    /// A collective body of the company itself decided.
    BodyOfCompany,
    /// Several treatments or discipline meet, or a treatment has no impact period.
    ImpactPeriodsMeet,
    /// A deadline is computed.
    Deadline,
    /// The regulation does not say who organises.
    OrganiserNotStated,
    /// Exemption from liability is considered.
    Exemption,
    /// The rule against stacking does not reach the case.
    StackingOutOfReach,
    /// Whether a contingent loss is recognised is a discretion.
    ContingentRecognition,
    /// The event lies outside the regulation.
    Outside,
    /// A loss or consequence was concealed.
    Concealment,
    /// Accountability work was not organised.
    NotOrganised,
    /// No rule says which pay is deducted from.
    PayBaseNotProvided,
    /// The liability of superior enterprises is asked for, and the regulation has no rule on it.
    SuperiorNotProvided,
    /// The liability of a collective body is asked for, and the regulation has no rule on it.
    CollectiveNotProvided,
    /// Who organises the work is asked.
    Organiser,
    /// An error may be exempt from liability.
    ErrorMayBeTolerated,
    /// An error may be refused exemption.
    ErrorMayBeRefused,
    /// The level of loss or of negative impact is above none, or not known.
    LossLevelInQuestion,
    /// The loss or the negative impact is major.
    MajorLossOrImpact,
    /// Several authorities may decide.
    SeveralAuthorities,
    /// Nobody said who started the recognition.
    InitiatorUnknown,
}

/// Something a list of the regulation names: a circumstance, an exclusion, an act.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id: article and number, such as `50.5`.
    pub id: String,
    /// The article to cite.
    pub article: String,
    /// What it is, in our own words.
    pub label: Text,
    /// The operative words, 40 characters at most.
    #[serde(default)]
    pub quote: Option<String>,
    /// The facts that make it out. Without them it is stated as a whole.
    #[serde(default)]
    pub when: Option<Condition>,
    /// What takes it away again.
    #[serde(default)]
    pub unless: Option<Condition>,
    /// Doubts raised when it is stated.
    #[serde(default)]
    pub doubts: Vec<String>,
}

impl Item {
    /// The condition that makes it out, where anything the condition asks about is known.
    pub(crate) fn made_out_by(&self, stated: &Stated) -> Option<&Condition> {
        let known = |when: &&Condition| when.facts().iter().any(|fact| stated.fact(*fact).known().is_some());
        self.when.as_ref().filter(known)
    }
}

/// A time limit.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRule {
    /// What is to be done, such as `appeal`.
    pub what: String,
    /// Its name.
    pub label: Text,
    /// The day from which it runs.
    pub runs_from: Text,
    /// The article to cite.
    pub article: String,
    /// The words that state it.
    pub quote: String,
    /// Its length in working days.
    #[serde(default)]
    pub working_days: Option<u32>,
    /// Its length in months.
    #[serde(default)]
    pub months: Option<u32>,
    /// What extension is possible; none where the article knows none.
    #[serde(default)]
    pub extension: Option<ExtensionRule>,
    /// Doubts raised with it.
    #[serde(default)]
    pub doubts: Vec<String>,
}

/// How a time limit may be extended.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtensionRule {
    /// How often; no bound where absent.
    #[serde(default)]
    pub times: Option<u32>,
    /// The most working days, included; no bound where absent.
    #[serde(default)]
    pub working_days: Option<u32>,
    /// The words that state it.
    pub quote: String,
    /// Who is consulted where it is extended; none where nobody is.
    #[serde(default)]
    pub consultation: Option<Consultation>,
}

/// A consultation that goes with an extension.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(deny_unknown_fields)]
pub struct Consultation {
    /// Who is consulted.
    pub with: Text,
    /// The words that state it.
    pub quote: String,
}

/// The kinds of rule: each asks its own questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// May the loss of a fund be tolerated, and by which path.
    FundTolerance,
    /// What accountability for a loss costs.
    Accountability,
    /// May an error be tolerated.
    ErrorTolerance,
}

impl Family {
    /// Every family.
    pub const ALL: [Family; 3] = [Family::FundTolerance, Family::Accountability, Family::ErrorTolerance];
}

impl Regulation {
    /// Of which family the regulation is.
    pub fn family(&self) -> Family {
        if self.fund_tolerance.is_some() {
            Family::FundTolerance
        } else if self.accountability.is_some() {
            Family::Accountability
        } else {
            Family::ErrorTolerance
        }
    }

    /// The article with this id.
    pub fn article(&self, id: &str) -> Option<&Article> {
        self.articles.iter().find(|article| article.id == id)
    }

    /// The article that settles whether a figure belongs to its side, by the bound word in the words that state it.
    pub fn settles_bound(&self, quote: &str, included: bool) -> Option<&str> {
        let mut words = self.bound_words.iter();
        let settles = |word: &&BoundWord| quote.contains(&word.word) && word.included == Some(included);
        words.find(settles)?.article.as_deref()
    }

    /// The doubt with this id.
    pub fn doubt(&self, id: &str) -> Option<&Doubt> {
        self.doubts.iter().find(|doubt| doubt.id == id)
    }
}
