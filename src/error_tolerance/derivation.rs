//! The derivation: scope, every condition, the circumstances and the items of the lists.

use super::{Case, Eligibility, present};
use crate::facts::Fact;
use crate::regulation::Item;
use crate::regulation::error_tolerance::{Excuse, Precondition};
use crate::trace::{Claim, Conclusion, Join, Step};
use crate::truth::Truth;
use crate::world::{explore, shared};

impl<'r> Case<'r, '_> {
    pub(super) fn derivation(&self, eligibility: &Eligibility<'r>) -> Vec<Step<'r>> {
        let rules = self.rules;
        let stated = &self.facts.stated;
        let listed = self.any_of(Fact::AnyListItem, rules.list_items());
        let scope = Step::fact(&rules.scope.article, Fact::SubjectInScope, stated);
        let conditions = eligibility.conditions.iter();
        let conditions = conditions.map(|(condition, holds)| self.condition(condition, *holds, &listed));
        let general = rules.circumstances.items.iter().map(|item| self.item(item));
        let circumstance = Step::node(
            &rules.circumstances.article,
            Claim::Fact(Fact::AnyToleranceItem),
            Join::Any,
            general.chain(rules.lists.is_some().then(|| listed.clone())).collect(),
        );
        let from = [scope].into_iter().chain(conditions).chain([circumstance]).collect();
        let article = rules.circumstances.article.as_str();
        vec![Step::concluded(article, Conclusion::Eligible, Join::All, from).settled(eligibility.eligible)]
    }

    fn any_of(&self, fact: Fact, items: impl Iterator<Item = &'r Item>) -> Step<'r> {
        let article = match &self.rules.lists {
            Some(lists) => &lists.article,
            None => &self.rules.circumstances.article,
        };
        Step::node(article, Claim::Fact(fact), Join::Any, items.map(|item| self.item(item)).collect())
    }

    /// A condition: as stated or by its facts, excused, or done without by an item of a list.
    fn condition(&self, condition: &'r Precondition, holds: Truth, listed: &Step<'r>) -> Step<'r> {
        let stated = &self.facts.stated;
        let (article, claim) = (condition.article.as_str(), Claim::Item(&condition.id));
        let as_a_whole = stated.item(&condition.id);
        let itself = match &condition.when {
            Some(when) if as_a_whole == Truth::Unknown => {
                let when = Step::condition(article, when, stated);
                Step::node(article, claim.clone(), Join::All, vec![when])
            }
            _ => Step::leaf(article, claim.clone(), as_a_whole),
        };
        let excuse = condition.excused.as_ref().and_then(|excuse| self.excuse(article, excuse));
        let lists = self.rules.lists.iter();
        let mut suffices =
            lists.filter(|lists| stated.reading(&lists.doubt) == Some(lists.without_preconditions.as_str()));
        let suffices = suffices.next().map(|_| listed.clone());
        let without: Vec<Step<'r>> = excuse.into_iter().chain(suffices).collect();
        if without.is_empty() {
            return itself.settled(holds);
        }
        let from = [itself].into_iter().chain(without).collect();
        let step = Step::node(article, claim, Join::Any, from);
        step.settled(if holds.is_yes() { holds } else { Truth::Unknown })
    }

    /// What does without a condition, where the reader reads the text so.
    fn excuse(&self, article: &'r str, excuse: &'r Excuse) -> Option<Step<'r>> {
        if self.facts.stated.reading(&excuse.doubt) != Some(excuse.reading.as_str()) {
            return None;
        }
        let named = self.rules.items().filter(|item| excuse.items.contains(&item.id));
        let named = named.map(|item| self.item(item)).collect();
        Some(Step::concluded(article, Conclusion::AnyOf, Join::Any, named))
    }

    fn item(&self, item: &'r Item) -> Step<'r> {
        let stated = &self.facts.stated;
        let truths = explore(stated, |world| present(item, world));
        let holds = shared(truths.iter().map(|outcome| outcome.value)).unwrap_or_default();
        let whole = stated.item(&item.id);
        match &item.unless {
            Some(unless)
                if !whole.is_no() && unless.facts().iter().any(|fact| stated.fact(*fact).is_yes()) =>
            {
                let itself = Step::item(item, whole == Truth::Unknown, whole, stated);
                let lifted = Step::condition(&item.article, unless, stated).denied();
                let from = vec![itself, lifted];
                Step::node(&item.article, Claim::Item(&item.id), Join::All, from).settled(holds)
            }
            _ => Step::item(item, whole == Truth::Unknown, holds, stated),
        }
    }
}
