//! The derivation of an answer: a tree whose leaves are facts as stated and figures compared with those of the
//! regulation. Which facts it takes is decided elsewhere; here is how it is written down.

use crate::accountability::TreatmentStatus;
use crate::condition::Condition;
use crate::facts::{Fact, Stated};
use crate::fund_tolerance::Path;
use crate::money::Yuan;
use crate::percent::{LossRate, Percent};
use crate::regulation::Item;
use crate::regulation::accountability::{Responsibility, Tier};
use crate::truth::Truth;

/// One step of a derivation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<'r> {
    /// The article it rests on.
    pub article: &'r str,
    /// What is claimed.
    pub claim: Claim<'r>,
    /// Whether the step asks that the claim does *not* hold.
    pub denied: bool,
    /// Whether the step holds: the claim, or its contrary where it is denied.
    pub holds: Truth,
    /// How the claim follows from the steps below it.
    pub join: Join,
    /// The steps it follows from; none for a fact as stated and for a comparison.
    pub from: Vec<Step<'r>>,
}

/// How a claim follows from the steps below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// All of them must hold.
    All,
    /// One of them is enough.
    Any,
    /// They are readings or kinds of which one applies: what all agree on holds.
    Alike,
}

/// What a step claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim<'r> {
    /// A fact: as stated, or concluded from the steps below.
    Fact(Fact),
    /// A condition or a list item, by its id: as stated, or made out by the steps below.
    Item(&'r str),
    /// The reader reads a doubt in this way.
    Reading {
        /// The doubt's id.
        doubt: &'r str,
        /// The reading's id.
        reading: &'r str,
    },
    /// A rate stands on one side of a percentage.
    Rate {
        /// What the rate is measured with.
        yardstick: Yardstick,
        /// The rate, where known.
        rate: Option<LossRate>,
        /// The percentage, where known.
        limit: Option<Percent>,
        /// On which side.
        side: Side,
        /// Whether the number itself is on that side.
        included: bool,
        /// The operative words.
        quote: &'r str,
    },
    /// An amount stands on one side of another.
    Amount {
        /// The amount, where known.
        amount: Option<Yuan>,
        /// The limit or threshold, where known.
        limit: Option<Yuan>,
        /// On which side.
        side: Side,
        /// Whether the number itself is on that side; unknown where the text does not say.
        included: Truth,
        /// The operative words; absent where the reader entered the threshold.
        quote: Option<&'r str>,
    },
    /// A deduction of pay.
    Deduction {
        /// Which pay.
        pay: Pay,
        /// The pay it is deducted from, where known.
        base: Option<Yuan>,
        /// The lowest percentage.
        low: Percent,
        /// The highest percentage.
        high: Percent,
        /// Whether the highest percentage itself is within; unknown where the text does not say.
        high_included: Truth,
        /// Whether it must be deducted.
        mandatory: bool,
        /// The operative words.
        quote: &'r str,
    },
    /// A conclusion drawn from the steps below it.
    Conclusion(Conclusion<'r>),
}

/// What a rate is measured with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yardstick {
    /// The fund's own tolerance rate (容亏率), which the reader states.
    ToleranceRate,
    /// The limit of the filing path.
    FilingLimit,
    /// A share of the assets at which a tier starts.
    ShareOfAssets,
}

/// The side of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Below it.
    UpTo,
    /// Above it.
    From,
}

/// The pay that a deduction is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pay {
    /// Performance pay (绩效年薪).
    Performance,
    /// Tenure incentive (任期激励).
    TenureIncentive,
}

/// A conclusion in a derivation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conclusion<'r> {
    /// The fund's loss, or another shortfall beside it, takes this path.
    Path(Path),
    /// The fund is of a category that is covered.
    Covered,
    /// The loss is tolerated as a normal risk.
    NormalRisk,
    /// A loss or another shortfall opens exemption for diligence.
    GateOpen,
    /// Exemption for diligence is made out.
    Diligence,
    /// The gate is open and diligence is made out.
    DiligenceThroughGate,
    /// There is a loss, or another shortfall.
    AnyShortfall,
    /// Rate and amount are within the limits of the filing path.
    WithinLimits,
    /// The same for one category of fund, by its id.
    WithinLimitsOf(&'r str),
    /// Loss and consequence are of this tier.
    Tier(Tier),
    /// Loss or consequence is of this tier or a heavier one.
    AtLeast(Tier),
    /// The consequence is of this tier or a heavier one.
    ConsequenceAtLeast(Tier),
    /// A contingent loss counts.
    ContingentCounts,
    /// A treatment is laid down for this responsibility at this tier.
    Treated {
        /// The tier.
        tier: Tier,
        /// The responsibility.
        responsibility: Responsibility,
    },
    /// What the regulation lays down for a responsibility at a tier.
    LaidDown(TreatmentStatus),
    /// The event lies outside the regulation.
    Outside,
    /// An aggravating circumstance is present.
    Aggravating,
    /// Another violation fell within an impact period.
    Recurrence,
    /// A mitigating circumstance is present.
    Mitigating,
    /// The person may bear no liability.
    NoLiability,
    /// The leader is directly responsible.
    DirectlyResponsible,
    /// Those of the immediate superior enterprise are liable.
    ImmediateSuperiorLiable,
    /// Those of higher levels are liable.
    HigherLevelsLiable,
    /// The collective body is reorganised.
    BodyReorganised,
    /// The error may be exempt from liability.
    Eligible,
    /// All of the steps below hold.
    AllOf,
    /// One of the steps below holds.
    AnyOf,
}

impl<'r> Step<'r> {
    /// A fact as stated or a comparison.
    pub(crate) fn leaf(article: &'r str, claim: Claim<'r>, holds: Truth) -> Step<'r> {
        Step { article, claim, denied: false, holds, join: Join::All, from: Vec::new() }
    }

    /// A stated fact.
    pub(crate) fn fact(article: &'r str, fact: Fact, stated: &Stated) -> Step<'r> {
        Step::leaf(article, Claim::Fact(fact), stated.fact(fact))
    }

    /// A claim that follows from the steps below it.
    pub(crate) fn node(article: &'r str, claim: Claim<'r>, join: Join, from: Vec<Step<'r>>) -> Step<'r> {
        let holds = join.of(&from);
        Step { article, claim, denied: false, holds, join, from }
    }

    /// The same for a conclusion.
    pub(crate) fn concluded(
        article: &'r str,
        conclusion: Conclusion<'r>,
        join: Join,
        from: Vec<Step<'r>>,
    ) -> Step<'r> {
        Step::node(article, Claim::Conclusion(conclusion), join, from)
    }

    /// The step that asks for the contrary.
    pub(crate) fn denied(mut self) -> Step<'r> {
        self.denied = !self.denied;
        self.holds = !self.holds;
        self
    }

    /// The step with what the whole answer says of it, which may settle more than the steps below do.
    pub(crate) fn settled(mut self, holds: Truth) -> Step<'r> {
        if holds != Truth::Unknown {
            self.holds = holds;
        }
        self
    }

    /// A condition of the regulation's file: each part of it a step.
    pub(crate) fn condition(article: &'r str, condition: &'r Condition, stated: &Stated) -> Step<'r> {
        let parts = |parts: &'r [Condition]| {
            parts.iter().map(|part| Step::condition(article, part, stated)).collect()
        };
        match condition {
            Condition::Fact(fact) => Step::fact(article, *fact, stated),
            Condition::All { all } => Step::concluded(article, Conclusion::AllOf, Join::All, parts(all)),
            Condition::Any { any } => Step::concluded(article, Conclusion::AnyOf, Join::Any, parts(any)),
            Condition::Not { not } => Step::condition(article, not, stated).denied(),
            Condition::Reading { reading, is, among } => {
                let chosen = stated.reading(reading).filter(|chosen| among.iter().any(|one| one == chosen));
                let holds = chosen.map(|chosen| chosen == is);
                Step::leaf(article, Claim::Reading { doubt: reading, reading: is }, holds.into())
            }
        }
    }

    /// A list item: as stated, or made out by its facts where they are what decides.
    pub(crate) fn item(item: &'r Item, by_facts: bool, holds: Truth, stated: &Stated) -> Step<'r> {
        let claim = Claim::Item(&item.id);
        let article = item.article.as_str();
        let mut from = Vec::new();
        if let Some(when) = item.when.as_ref().filter(|_| by_facts) {
            from.push(Step::condition(article, when, stated));
        }
        Step { article, claim, denied: false, holds, join: Join::All, from }
    }
}

impl Join {
    /// What the steps come to.
    pub fn of(self, steps: &[Step<'_>]) -> Truth {
        let holds = steps.iter().map(|step| step.holds);
        match self {
            Join::All => Truth::all(holds),
            Join::Any => Truth::any(holds),
            Join::Alike => crate::world::shared(holds).unwrap_or_default(),
        }
    }
}

/// Takes down the derivation, or nothing at all: batch runs pay nothing for it.
pub trait Recorder {
    /// The derivation; `derive` is not even called where nothing is recorded.
    fn steps<'r>(self, derive: impl FnOnce() -> Vec<Step<'r>>) -> Vec<Step<'r>>;
}

/// Records nothing.
#[derive(Clone, Copy, Debug)]
pub struct NoTrace;

impl Recorder for NoTrace {
    fn steps<'r>(self, _: impl FnOnce() -> Vec<Step<'r>>) -> Vec<Step<'r>> {
        Vec::new()
    }
}

/// Records every step.
#[derive(Clone, Copy, Debug)]
pub struct Trace;

impl Recorder for Trace {
    fn steps<'r>(self, derive: impl FnOnce() -> Vec<Step<'r>>) -> Vec<Step<'r>> {
        derive()
    }
}
