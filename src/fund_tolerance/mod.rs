//! The family `fund_tolerance`: which path a fund's loss takes, if any.
//!
//! Order of evaluation: scope, exclusions, level and time of measurement, tolerance of normal risk, the
//! gate and the items of exemption for diligence, the limits that part filing from application. The
//! standards of recognition are answered beside the path; they do not choose it.

mod derivation;
mod findings;
mod route;

use serde::Serialize;

use crate::answer::{Answer, Reasoning};
use crate::facts::{Fact, Stated};
use crate::money::Yuan;
use crate::percent::{LossRate, Percent};
use crate::regulation::Regulation;
use crate::regulation::fund_tolerance::FundToleranceRules;
use crate::trace::Recorder;
use crate::truth::Truth;
use crate::world::{Outcome, Question, explore, given, possible, shared};

/// The category of a fund outside the regulation.
pub const OTHER_FUND: &str = "other_fund";

/// What is known of a fund's loss.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FundFacts {
    /// The fund's category by id; several where a sub-fund's parents differ; [`OTHER_FUND`] for a fund
    /// outside; empty when not known.
    pub categories: Vec<String>,
    /// The loss; negative for a gain.
    pub loss_amount: Option<Yuan>,
    /// The loss rate as stated.
    pub loss_rate: Option<Percent>,
    /// The base of the loss rate.
    pub loss_rate_base: Option<Yuan>,
    /// The fund's tolerance rate (容亏率).
    pub tolerance_rate: Option<Percent>,
    /// The yes-or-no facts, the items and the readings chosen.
    pub stated: Stated,
}

/// Why no loss rate can be formed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateProblem {
    /// The base is zero or negative.
    BaseNotPositive,
    /// The stated rate and the loss over its base are not the same.
    Contradiction {
        /// As stated.
        stated: Percent,
        /// As it follows from loss and base.
        computed: LossRate,
    },
}

impl FundFacts {
    /// The loss rate: as stated, or the loss over its base; `None` while it is not known.
    ///
    /// # Errors
    /// A base that is not positive, or a stated rate that contradicts loss and base: then neither is taken.
    pub fn rate(&self) -> Result<Option<LossRate>, RateProblem> {
        let computed = match (self.loss_amount, self.loss_rate_base) {
            (_, Some(base)) if base <= Yuan::ZERO => return Err(RateProblem::BaseNotPositive),
            (Some(loss), Some(base)) => LossRate::over(loss, base),
            _ => None,
        };
        match (self.loss_rate, computed) {
            (Some(stated), Some(computed)) if computed.cmp_percent(stated).is_ne() => {
                Err(RateProblem::Contradiction { stated, computed })
            }
            (stated, computed) => Ok(computed.or(stated.map(LossRate::Given))),
        }
    }
}

/// Where a fund's loss ends up.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TolerancePath"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Path {
    /// The fund is not covered.
    #[serde(rename = "out_of_scope")]
    OutOfScope,
    /// An exclusion applies.
    #[serde(rename = "excluded_art6")]
    Excluded,
    /// A single project is not assessed.
    #[serde(rename = "not_assessed_by_project")]
    NotAssessedByProject,
    /// The loss cannot be assessed before liquidation.
    #[serde(rename = "not_assessable_before_liquidation")]
    NotAssessableBeforeLiquidation,
    /// Another shortfall may be exempt before liquidation, but no path is laid down for it.
    #[serde(rename = "art5_without_art8_band")]
    NoPathBeforeLiquidation,
    /// There is no loss to tolerate.
    #[serde(rename = "no_loss_nothing_to_tolerate")]
    NoLoss,
    /// Tolerated as a normal risk.
    #[serde(rename = "art4_tolerance")]
    Tolerated,
    /// The filing path.
    #[serde(rename = "art8_1_filing")]
    Filing,
    /// The application path.
    #[serde(rename = "art8_2_application")]
    Application,
    /// Not tolerable.
    #[serde(rename = "not_eligible_art14")]
    NotTolerated,
}

impl Path {
    /// Every path, in the order of evaluation.
    pub const ALL: [Path; 10] = [
        Path::OutOfScope,
        Path::Excluded,
        Path::NotAssessedByProject,
        Path::NotAssessableBeforeLiquidation,
        Path::NoPathBeforeLiquidation,
        Path::NoLoss,
        Path::Tolerated,
        Path::Filing,
        Path::Application,
        Path::NotTolerated,
    ];
}

/// The path of the loss, and of another shortfall that stands beside a tolerated loss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// The loss's path.
    pub path: Path,
    /// The other shortfall's path, where the loss itself is tolerated.
    pub other_shortfall: Option<Path>,
}

impl Route {
    fn of(path: Path) -> Route {
        Route { path, other_shortfall: None }
    }

    /// What is to be done: the other shortfall's path where there is one, else the loss's.
    pub fn to_do(self) -> Path {
        self.other_shortfall.unwrap_or(self.path)
    }
}

/// The limits of the filing path, held or passed.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// Within both limits.
    Filing,
    /// Beyond at least one.
    Application,
}

/// The answer of the family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tolerance<'r> {
    /// The categories stated for the fund, in the regulation's order.
    pub parents: Vec<&'r str>,
    /// The route in every world that is still possible.
    pub outcomes: Vec<Outcome<'r, Route>>,
    /// Whether the loss rate is within the limit of the filing path.
    pub rate_within_limit: Truth,
    /// Whether the loss amount is within the limit of the filing path.
    pub amount_within_limit: Truth,
    /// The band of the limits, as far as they decide it.
    pub band: Option<Band>,
    /// Whether the loss rate is within the tolerance rate.
    pub within_tolerance_rate: Truth,
    /// Whether the loss is tolerated as a normal risk.
    pub tolerated: Truth,
    /// Whether the gate to exemption for diligence is open.
    pub gate_open: Truth,
    /// Whether exemption for diligence is made out.
    pub diligent: Truth,
    /// Whether all standards of recognition are met.
    pub recognition_met: Truth,
    /// The standards that are not.
    pub recognition_failed: Vec<Fact>,
}

impl<'r> Tolerance<'r> {
    /// The paths still possible.
    pub fn paths(&self) -> Vec<Path> {
        let mut paths = possible(&self.outcomes).iter().map(|route| route.path).collect::<Vec<_>>();
        paths.dedup();
        paths
    }

    /// The one path, or `None` while several are possible. Where only the tolerance rate is open but the
    /// same procedure is due in any case, that procedure is the path.
    pub fn settled_path(&self) -> Option<Path> {
        settled_path(&self.outcomes)
    }

    /// The first question whose options lead to different paths, with the path under each option
    /// (`None` where it stays open).
    pub fn branches(&self) -> Option<(Question<'r>, Vec<Option<Path>>)> {
        if self.settled_path().is_some() {
            return None;
        }
        let choices = self.outcomes.iter().flat_map(|outcome| &outcome.choices);
        choices.filter(|choice| choice.options > 1).find_map(|choice| {
            let under = |option| settled_path(&given(&self.outcomes, &choice.question, option));
            let paths: Vec<_> = (0..choice.options).map(under).collect();
            shared(&paths).is_none().then(|| (choice.question.clone(), paths))
        })
    }

    /// The answer once a question is answered with an option.
    pub fn under(&self, question: &Question<'r>, option: usize) -> Tolerance<'r> {
        Tolerance { outcomes: given(&self.outcomes, question, option), ..self.clone() }
    }

    /// Whether nothing but readings of the text is open.
    pub fn depends_on_readings_only(&self) -> bool {
        let mut open =
            self.outcomes.iter().flat_map(|outcome| &outcome.choices).filter(|choice| choice.options > 1);
        self.settled_path().is_none() && open.all(|choice| matches!(choice.question, Question::Reading(_)))
    }
}

pub(crate) fn settled_path(outcomes: &[Outcome<'_, Route>]) -> Option<Path> {
    let same = |path: fn(&Route) -> Path| shared(outcomes.iter().map(|outcome| path(&outcome.value)));
    same(|route| route.path).or_else(|| same(|route| route.to_do()))
}

/// Which path the loss takes.
///
/// ```
/// use chidu::fund_tolerance::{FundFacts, assess};
/// use chidu::{NoTrace, regulation};
/// let jiande = regulation("jiande").expect("Jiande is embedded");
/// let answer = assess(jiande, &FundFacts::default(), NoTrace).expect("a fund tolerance regulation");
/// assert!(answer.value.settled_path().is_none()); // nothing is known yet
/// assert!(!answer.missing.is_empty());
/// ```
///
/// `None` when the regulation is of another family.
pub fn assess<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &FundFacts,
    recorder: R,
) -> Option<Answer<'r, Tolerance<'r>>> {
    let case = Case::of(regulation, facts)?;
    let mut reasoning = Reasoning::new(regulation);
    let outcomes = reasoning.explore(&facts.stated, |world, reasoning| case.route(world, reasoning));
    let tolerance = case.tolerance(outcomes, &mut Reasoning::new(regulation));
    case.raise_doubts(&tolerance, &mut reasoning);
    case.cite(&tolerance, &mut reasoning);
    let steps = recorder.steps(|| case.derivation(&tolerance, &mut Reasoning::new(regulation)));
    Some(reasoning.answer(tolerance, steps))
}

/// The route in every world, as [`assess`] decides it, without what it says about it: for asking again and again.
pub(crate) fn routes<'r>(regulation: &'r Regulation, facts: &FundFacts) -> Option<Vec<Outcome<'r, Route>>> {
    let case = Case::of(regulation, facts)?;
    let mut reasoning = Reasoning::new(regulation);
    Some(explore(&facts.stated, |world| case.route(world, &mut reasoning)))
}

/// A fund's loss under the rules: what the route and the findings work on.
struct Case<'r, 'f> {
    rules: &'r FundToleranceRules,
    facts: &'f FundFacts,
    rate: Option<LossRate>,
}

impl<'r, 'f> Case<'r, 'f> {
    /// `None` when the regulation is of another family.
    fn of(regulation: &'r Regulation, facts: &'f FundFacts) -> Option<Case<'r, 'f>> {
        let rules = regulation.fund_tolerance.as_ref()?;
        Some(Case { rules, facts, rate: facts.rate().ok().flatten() })
    }
}
