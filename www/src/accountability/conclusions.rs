//! Everything that a regulation answers to what is typed and chosen. No browser in here.

use chidu::accountability::{
    Assessment, Circumstances, Collective, DirectResponsible, ImpactPeriods, NoStacking, PayBase,
    PersonStatus, Reporting, ReportingFacts, ScenarioFacts, SuperiorLiability, analogous_responsibility,
    circumstances, collective, direct_responsibility, impact_periods, no_stacking, organiser, pay_base,
    person_status, reporting, superior_liability,
};
use chidu::deadline::Deadline;
use chidu::regulation::accountability::{Cell, OrganiserRule, Responsibility, Tier};
use chidu::regulation::{AccountabilityRules, Regulation, Trigger};
use chidu::{Answer, CalendarYear, Date, Fact, NoTrace, NumberError, Pairs, Step, Trace, Truth};

use super::inputs;
use super::losses::{Assessed, Incurred, assess_all};
use super::notes::Notes;
use crate::scenario::{AmountField, Scenario};

/// What a question came to, where it was asked.
type Asked<T> = Option<Answer<'static, T>>;

/// Everything that a regulation answers; a question that nobody asked is absent.
pub struct Conclusions {
    /// The regulation.
    pub regulation: &'static Regulation,
    /// Its rules.
    pub rules: &'static AccountabilityRules,
    /// The amounts given for the loss.
    pub incurred: Incurred,
    /// The tier, and what follows for each responsibility.
    pub assessment: Assessment<'static>,
    /// The responsibility of the person.
    pub own: Option<Responsibility>,
    /// Whether a leader is directly responsible.
    pub direct: Asked<DirectResponsible<'static>>,
    /// Whether those of superior enterprises are liable.
    pub superior: Asked<SuperiorLiability>,
    /// What a collective body faces.
    pub collective: Asked<Collective<'static>>,
    /// Responsibility by analogy.
    pub analogous: Asked<Option<Responsibility>>,
    /// What the circumstances come to.
    pub circumstances: Asked<Circumstances<'static>>,
    /// What holds for a person no longer in post, at each tier still possible.
    pub person: Vec<(Option<Tier>, Answer<'static, PersonStatus<'static>>)>,
    /// Which pay is deducted from.
    pub pay_base: Asked<PayBase>,
    /// What is deducted when several deductions meet.
    pub stacking: Asked<NoStacking>,
    /// The impact periods of the treatments due.
    pub impact: Asked<ImpactPeriods<'static>>,
    /// Who organises.
    pub organiser: Asked<Option<&'static OrganiserRule>>,
    /// The time limit asked for.
    pub deadline: Asked<Deadline<'static>>,
    /// When the loss must be reported, and to whom.
    pub reporting: Asked<Reporting<'static>>,
    /// A deduction or a sum left the range that can be reckoned with.
    pub too_large: Option<NumberError>,
    /// Doubts, missing facts and articles of all of them.
    pub notes: Notes,
    /// What the tier was asked with; `None` where several amounts may have to be graded.
    pub facts: Option<ScenarioFacts>,
    /// How the tier and what follows were derived.
    trace: Vec<Step<'static>>,
}

impl Conclusions {
    /// Asks the regulation everything; `None` when it is of another family, or where not even the tier can
    /// be reckoned.
    pub fn of(
        regulation: &'static Regulation,
        scenario: &Scenario,
        years: &Pairs<i32, CalendarYear>,
        today: Option<Date>,
    ) -> Option<Conclusions> {
        let rules = regulation.accountability.as_ref()?;
        let incurred = Incurred::of(regulation, scenario);
        let (Assessed { assessment, notes, facts, trace }, too_large) =
            assessed(regulation, scenario, &incurred)?;
        let mut conclusions = Conclusions {
            regulation,
            rules,
            too_large: too_large.or_else(|| incurred.too_large.clone()),
            incurred,
            own: inputs::responsibility(scenario),
            assessment,
            direct: None,
            superior: None,
            collective: None,
            analogous: None,
            circumstances: None,
            person: Vec::new(),
            pay_base: None,
            stacking: None,
            impact: None,
            organiser: None,
            deadline: None,
            reporting: None,
            notes,
            facts,
            trace,
        };
        let tiers = conclusions.assessment.tier.candidates.clone();
        conclusions.reporting = reporting(regulation, &ReportingFacts { tiers, today }, NoTrace);
        if !conclusions.assessment.outside {
            conclusions.ask(scenario);
        }
        conclusions.deadline = crate::deadline::asked(regulation, scenario, years);
        conclusions.note(scenario);
        Some(conclusions)
    }

    fn ask(&mut self, scenario: &Scenario) {
        let (regulation, rules) = (self.regulation, self.rules);
        let tier = &self.assessment.tier;
        self.direct = inputs::direct_facts(rules, scenario)
            .and_then(|facts| direct_responsibility(regulation, &facts, Trace));
        self.superior = inputs::superior_facts(rules, scenario, tier.loss_tier, tier.consequence_tier)
            .and_then(|facts| superior_liability(regulation, &facts, Trace));
        self.collective =
            inputs::collective_facts(scenario).and_then(|facts| collective(regulation, &facts, Trace));
        self.analogous = inputs::analogous_facts(scenario)
            .and_then(|facts| analogous_responsibility(regulation, &facts, NoTrace));
        self.circumstances = circumstances(regulation, &inputs::circumstance_facts(rules, scenario), Trace)
            .filter(|answer| says_something(&answer.value));
        self.pay_base =
            inputs::pay_base_facts(scenario).and_then(|facts| pay_base(regulation, &facts, NoTrace));
        self.stacking =
            inputs::stacking_facts(scenario).and_then(|facts| no_stacking(regulation, &facts, NoTrace));
        self.impact = inputs::treatments(rules, scenario)
            .and_then(|due| impact_periods(regulation, &due, inputs::discipline_months(scenario), NoTrace));
        self.organiser = inputs::organiser_facts(rules, scenario, tier.tier)
            .and_then(|facts| organiser(regulation, &facts, NoTrace));
        self.ask_person(scenario);
    }

    /// The person's status at each tier still possible, once where the tier does not matter.
    fn ask_person(&mut self, scenario: &Scenario) {
        let graded = self.assessment.tier.candidates.iter().copied().filter(|tier| *tier != Tier::None);
        let drawing = scenario.stated.fact(Fact::DrawsPerformancePayHere);
        let tiers: Vec<Option<Tier>> = if drawing.is_no() && self.own.is_some() {
            graded.map(Some).collect()
        } else {
            vec![self.assessment.tier.tier]
        };
        for tier in if tiers.is_empty() { vec![None] } else { tiers } {
            let Some(facts) = inputs::person_facts(self.rules, scenario, tier) else { return };
            match person_status(self.regulation, &facts, NoTrace) {
                Ok(Some(answer)) => self.person.push((tier, answer)),
                Ok(None) => {}
                Err(error) => self.too_large = Some(error),
            }
        }
    }

    /// Gathers what all answers carry.
    fn note(&mut self, scenario: &Scenario) {
        let notes = &mut self.notes;
        take(notes, &self.incurred.several);
        take(notes, &self.reporting);
        take(notes, &self.direct);
        take(notes, &self.superior);
        take(notes, &self.collective);
        take(notes, &self.analogous);
        take(notes, &self.circumstances);
        self.person.iter().for_each(|(_, answer)| notes.take(answer));
        take(notes, &self.pay_base);
        take(notes, &self.stacking);
        take(notes, &self.impact);
        take(notes, &self.organiser);
        take(notes, &self.deadline);
        if self.incurred.several_differ() {
            notes.decide(self.regulation, Trigger::SeveralLossesDiffer);
        }
        if !self.assessment.tier.alternatives.is_empty() {
            notes.decide(self.regulation, Trigger::TiersConflict);
        }
        if notes.raises(self.regulation, Trigger::ConsequenceMismatch) && self.assessment.tier.tier.is_none()
        {
            notes.decide(self.regulation, Trigger::ConsequenceMismatch);
        }
        for (_, treatment) in self.assessment.rows.iter().flat_map(|row| &row.treatments) {
            if let Some(cell) = treatment.cell {
                notes.offer(self.regulation, &cell.doubts, &scenario.stated);
            }
        }
        let alleged = self
            .rules
            .circumstances
            .aggravating
            .iter()
            .filter(|item| scenario.stated.item(&item.id).is_yes());
        alleged.for_each(|item| notes.offer(self.regulation, &item.doubts, &scenario.stated));
        notes.settle(self.regulation, self.incurred.is_unknown());
    }

    /// The cell of the regulation for a tier and a responsibility.
    pub fn cell(&self, tier: Tier, responsibility: Responsibility) -> Option<&'static Cell> {
        let serves =
            |cell: &&Cell| cell.tiers.contains(&tier) && cell.responsibilities.contains(&responsibility);
        self.rules.cells.iter().find(serves)
    }

    /// How it all follows: the tier and the treatments, the circumstances, and who else answers.
    pub fn derivation(&self) -> impl Iterator<Item = &Step<'static>> {
        let asked = [
            self.circumstances.as_ref().map(|answer| &answer.trace),
            self.direct.as_ref().map(|answer| &answer.trace),
            self.superior.as_ref().map(|answer| &answer.trace),
            self.collective.as_ref().map(|answer| &answer.trace),
        ];
        self.trace.iter().chain(asked.into_iter().flatten().flatten())
    }

    /// The rows with that of the person first.
    pub fn rows(&self) -> Vec<&chidu::accountability::ResponsibilityRow<'static>> {
        let mut rows: Vec<_> = self.assessment.rows.iter().collect();
        chidu::sort_few_by_key(&mut rows, |row| Some(row.responsibility) != self.own);
        rows
    }

    /// The tiers still possible that have a treatment at all.
    pub fn graded_tiers(&self) -> Vec<Tier> {
        self.assessment.tier.candidates.iter().copied().filter(|tier| *tier != Tier::None).collect()
    }
}

fn take<T>(notes: &mut Notes, answer: &Asked<T>) {
    if let Some(answer) = answer {
        notes.take(answer);
    }
}

/// The assessment; without the pay where a deduction cannot be reckoned, without the loss where its sum
/// cannot.
fn assessed(
    regulation: &'static Regulation,
    scenario: &Scenario,
    incurred: &Incurred,
) -> Option<(Assessed, Option<NumberError>)> {
    let pay = (
        inputs::amount(scenario, AmountField::PerformancePay),
        inputs::amount(scenario, AmountField::TenureIncentive),
    );
    let error = match assess_all(regulation, scenario, incurred, pay) {
        Ok(assessed) => return assessed.map(|assessed| (assessed, None)),
        Err(error) => error,
    };
    let without_pay = assess_all(regulation, scenario, incurred, (None, None));
    let without_loss = |_| assess_all(regulation, scenario, &Incurred::default(), (None, None));
    let assessed = without_pay.or_else(without_loss).ok()??;
    Some((assessed, Some(error)))
}

fn says_something(value: &Circumstances<'_>) -> bool {
    let truths = [
        value.heavier,
        value.heavier_or_aggravated,
        value.aggravated,
        value.lighter,
        value.reduced,
        value.waived,
        value.no_liability,
    ];
    truths.iter().any(|truth| *truth != Truth::No)
}
