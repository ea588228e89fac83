//! Who answers: the leader directly, the superior enterprise, a collective body, or someone by analogy.

use crate::answer::{Answer, Reasoning};
use crate::condition::Condition;
use crate::facts::{Fact, Stated};
use crate::regulation::accountability::{AnalogousEvent, CollectiveRule, Responsibility, Role, Tier};
use crate::regulation::{Regulation, Trigger};
use crate::trace::{Conclusion, Join, Recorder, Step};
use crate::truth::Truth;
use crate::world::World;

/// What is alleged of a leader. An act that is not stated is not alleged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DirectFacts {
    /// The yes-or-no facts.
    pub stated: Stated,
}

/// Whether a leader is directly responsible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectResponsible<'r> {
    /// Whether at least one act is made out.
    pub direct: Truth,
    /// The acts that are made out, by id.
    pub items_met: Vec<&'r str>,
}

/// Whether a leader is directly responsible: one of the listed acts.
///
/// `None` when the regulation is of another family.
pub fn direct_responsibility<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &DirectFacts,
    recorder: R,
) -> Option<Answer<'r, DirectResponsible<'r>>> {
    let rule = &regulation.accountability.as_ref()?.direct_responsibility;
    let mut reasoning = Reasoning::new(regulation);
    reasoning.cite(&rule.article);
    let mut truths = Vec::new();
    for item in &rule.items {
        let truth =
            reasoning.truth(&facts.stated, &mut |world, reasoning| reasoning.item(world, item).is_yes());
        truths.push((item.id.as_str(), truth));
    }
    let value = DirectResponsible {
        direct: Truth::any(truths.iter().map(|(_, truth)| *truth)),
        items_met: truths.iter().filter(|(_, truth)| truth.is_yes()).map(|(id, _)| *id).collect(),
    };
    let steps = recorder.steps(|| {
        let stated = &facts.stated;
        let items = rule.items.iter().zip(&truths);
        let from = items
            .map(|(item, (_, holds))| Step::item(item, item.made_out_by(stated).is_some(), *holds, stated));
        let from = from.collect();
        vec![Step::concluded(&rule.article, Conclusion::DirectlyResponsible, Join::Any, from)]
    });
    Some(reasoning.answer(value, steps))
}

/// What is known of the event for which a superior enterprise may answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SuperiorFacts {
    /// The tier of the loss.
    pub loss_tier: Option<Tier>,
    /// The tier of the consequence.
    pub consequence_tier: Option<Tier>,
    /// The yes-or-no facts and the readings chosen.
    pub stated: Stated,
}

/// Whether those of superior enterprises are liable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuperiorLiability {
    /// Those of the immediate superior.
    pub immediate: Truth,
    /// Those of higher levels.
    pub higher: Truth,
    /// Whether the regulation provides for it at all.
    pub provided: bool,
}

/// Whether those of superior enterprises are liable.
///
/// `None` when the regulation is of another family.
pub fn superior_liability<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &SuperiorFacts,
    recorder: R,
) -> Option<Answer<'r, SuperiorLiability>> {
    let rules = regulation.accountability.as_ref()?;
    let mut reasoning = Reasoning::new(regulation);
    let Some(rule) = &rules.superior else {
        reasoning.raise(Trigger::SuperiorNotProvided);
        let value = SuperiorLiability { immediate: Truth::Unknown, higher: Truth::Unknown, provided: false };
        return Some(reasoning.answer(value, recorder.steps(Vec::new)));
    };
    reasoning.cite(&rule.article);
    let mut stated = facts.stated.clone();
    let is = |tier: Option<Tier>, asked: Tier| Truth::from(tier.map(|tier| tier == asked));
    stated.set_fact(Fact::LossTierLarger, is(facts.loss_tier, Tier::Larger));
    stated.set_fact(Fact::LossTierMajor, is(facts.loss_tier, Tier::Major));
    stated.set_fact(Fact::ConsequenceTierLarger, is(facts.consequence_tier, Tier::Larger));
    stated.set_fact(Fact::ConsequenceTierMajor, is(facts.consequence_tier, Tier::Major));
    let extent = [
        Fact::LossesRepeated,
        Fact::ConsequencesRepeated,
        Fact::LossHuge,
        Fact::SeveralSubsidiariesInConcentratedPeriod,
    ];
    if extent.iter().any(|fact| stated.fact(*fact).is_yes()) {
        reasoning.raise(Trigger::UndefinedExtent);
    }
    let immediate =
        reasoning.truth(&stated, &mut |world: &mut World<'_, 'r>, _| rule.immediate_when.holds(world));
    let higher = reasoning.truth(&stated, &mut |world: &mut World<'_, 'r>, _| rule.higher_when.holds(world));
    let steps = recorder.steps(|| {
        let levels = [
            (Conclusion::ImmediateSuperiorLiable, &rule.immediate_when, immediate),
            (Conclusion::HigherLevelsLiable, &rule.higher_when, higher),
        ];
        levels.map(|(liable, when, holds)| follows(&rule.article, liable, when, holds, &stated)).into()
    });
    Some(reasoning.answer(SuperiorLiability { immediate, higher, provided: true }, steps))
}

/// A conclusion from one condition of the regulation's file.
fn follows<'r>(
    article: &'r str,
    conclusion: Conclusion<'r>,
    when: &'r Condition,
    holds: Truth,
    stated: &Stated,
) -> Step<'r> {
    let from = vec![Step::condition(article, when, stated)];
    Step::concluded(article, conclusion, Join::All, from).settled(holds)
}

/// Whose body decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyOf {
    /// The company itself.
    Company,
    /// A subsidiary.
    Subsidiary,
}

/// What is known of a collective decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectiveFacts {
    /// Whose body decided.
    pub body_of: Option<BodyOf>,
    /// The yes-or-no facts.
    pub stated: Stated,
}

/// Whether the regulation provides for the body.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CollectiveStatus {
    /// It does.
    Defined,
    /// It does not.
    NoProvision,
    /// Whose body it is, is not known.
    Undetermined,
}

/// What a collective body faces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collective<'r> {
    /// Whether the regulation provides for the body.
    pub status: CollectiveStatus,
    /// The rule, where it applies.
    pub rule: Option<&'r CollectiveRule>,
    /// Whether the body is reorganised.
    pub reorganise: Truth,
}

/// What a collective body faces.
///
/// `None` when the regulation is of another family.
pub fn collective<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &CollectiveFacts,
    recorder: R,
) -> Option<Answer<'r, Collective<'r>>> {
    let rules = regulation.accountability.as_ref()?;
    let mut reasoning = Reasoning::new(regulation);
    let without = |status| Collective { status, rule: None, reorganise: Truth::Unknown };
    let Some(rule) = &rules.collective else {
        reasoning.raise(Trigger::CollectiveNotProvided);
        return Some(reasoning.answer(without(CollectiveStatus::NoProvision), recorder.steps(Vec::new)));
    };
    reasoning.cite_all(&rule.articles);
    let value = match facts.body_of {
        None => {
            reasoning.miss(crate::Question::Fact(Fact::EnterpriseIsSubsidiary));
            without(CollectiveStatus::Undetermined)
        }
        Some(BodyOf::Company) if !rule.covers_company => {
            reasoning.raise(Trigger::BodyOfCompany);
            without(CollectiveStatus::NoProvision)
        }
        Some(_) => {
            let reorganise =
                reasoning.truth(&facts.stated, &mut |world, _| rule.reorganise_when.holds(world));
            Collective { status: CollectiveStatus::Defined, rule: Some(rule), reorganise }
        }
    };
    let steps = recorder.steps(|| {
        let article = rule.articles.first().map_or("", String::as_str);
        let (when, reorganise) = (&rule.reorganise_when, value.reorganise);
        let reorganised = Conclusion::BodyReorganised;
        let applies = value.rule.is_some();
        applies.then(|| follows(article, reorganised, when, reorganise, &facts.stated)).into_iter().collect()
    });
    Some(reasoning.answer(value, steps))
}

/// What is known of concealment, or of accountability work that was not organised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnalogousFacts {
    /// The event.
    pub event: AnalogousEvent,
    /// The tier of what was concealed.
    pub concealed_tier: Option<Tier>,
    /// The person's role.
    pub role: Role,
}

/// As which responsibility the person answers; `None` inside where the regulation names none or the tier
/// that decides is not known.
///
/// `None` when the regulation is of another family.
pub fn analogous_responsibility<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &AnalogousFacts,
    recorder: R,
) -> Option<Answer<'r, Option<Responsibility>>> {
    let rules = regulation.accountability.as_ref()?;
    let mut reasoning = Reasoning::new(regulation);
    reasoning.raise(match facts.event {
        AnalogousEvent::Concealment => Trigger::Concealment,
        AnalogousEvent::AccountabilityNotOrganised => Trigger::NotOrganised,
    });
    let of_event = || rules.analogous.iter().filter(|rule| rule.event == facts.event);
    for rule in of_event() {
        reasoning.cite(&rule.article);
    }
    let reaches = |tiers: &Option<Vec<Tier>>| match tiers {
        None => true,
        Some(tiers) => facts.concealed_tier.is_some_and(|tier| tiers.contains(&tier)),
    };
    let rule = of_event().find(|rule| rule.role == facts.role && reaches(&rule.concealed_tiers));
    if facts.concealed_tier.is_none() && of_event().any(|rule| rule.concealed_tiers.is_some()) {
        reasoning.miss(crate::Question::Tier);
    }
    Some(reasoning.answer(rule.map(|rule| rule.responsibility), recorder.steps(Vec::new)))
}
