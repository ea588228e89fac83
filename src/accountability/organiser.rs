//! Who organises the accountability work.

use crate::answer::{Answer, Reasoning};
use crate::facts::{Fact, Stated};
use crate::regulation::accountability::{OrganiserRule, Tier};
use crate::regulation::{Regulation, Trigger};
use crate::trace::Recorder;
use crate::truth::Truth;
use crate::world::settled;

/// The level of the enterprise concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EnterpriseLevel {
    /// The company itself.
    Company,
    /// A subsidiary.
    Subsidiary,
}

/// What is known of the case to be organised.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrganiserFacts {
    /// The tier.
    pub tier: Option<Tier>,
    /// The level of the enterprise.
    pub enterprise_level: Option<EnterpriseLevel>,
    /// The yes-or-no facts.
    pub stated: Stated,
}

/// Who organises the accountability work: the first rule that applies; `None` inside where the regulation
/// does not say or the facts do not decide.
///
/// `None` when the regulation is of another family.
pub fn organiser<'r, R: Recorder>(
    regulation: &'r Regulation,
    facts: &OrganiserFacts,
    recorder: R,
) -> Option<Answer<'r, Option<&'r OrganiserRule>>> {
    let rules = &regulation.accountability.as_ref()?.organisers;
    let mut reasoning = Reasoning::new(regulation);
    reasoning.raise(Trigger::Organiser);
    let mut stated = facts.stated.clone();
    let level = facts.enterprise_level.map(|level| level == EnterpriseLevel::Subsidiary);
    stated.set_fact(Fact::EnterpriseIsSubsidiary, level.into());
    for (fact, tier) in
        [(Fact::TierGeneral, Tier::General), (Fact::TierLarger, Tier::Larger), (Fact::TierMajor, Tier::Major)]
    {
        stated.set_fact(fact, Truth::from(facts.tier.map(|known| known == tier)));
    }
    let outcomes = reasoning.explore(&stated, |world, reasoning| {
        let place = rules.iter().position(|rule| rule.when.as_ref().is_none_or(|when| when.holds(world)));
        if let Some(rule) = place.and_then(|place| rules.get(place)) {
            reasoning.cite_all(&rule.articles);
            reasoning.doubts(&rule.doubts);
        }
        place
    });
    let rule = settled(&outcomes).copied().flatten().and_then(|place| rules.get(place));
    if rule.is_some_and(|rule| rule.organiser.is_none()) {
        reasoning.raise(Trigger::OrganiserNotStated);
    }
    Some(reasoning.answer(rule, recorder.steps(Vec::new)))
}
