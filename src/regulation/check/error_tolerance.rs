//! Checks of the family `error_tolerance`.

use super::{Checker, Defect};
use crate::condition::Condition;
use crate::regulation::error_tolerance::{ErrorToleranceRules, Precondition};

/// The conditions of the family.
pub(super) fn conditions_mut(rules: &mut ErrorToleranceRules) -> Vec<&mut Condition> {
    let lists = rules
        .lists
        .iter_mut()
        .flat_map(|lists| lists.lists.iter_mut().flat_map(|list| &mut list.items).chain(&mut lists.further));
    let items = rules.circumstances.items.iter_mut().chain(lists).chain(&mut rules.superior_handling);
    let preconditions = rules.preconditions.iter_mut().chain(&mut rules.loss_condition);
    let mut conditions: Vec<&mut Condition> =
        preconditions.filter_map(|precondition| precondition.when.as_mut()).collect();
    conditions.extend(items.flat_map(super::item_conditions));
    conditions
}

impl Checker<'_> {
    pub(super) fn error_tolerance(&mut self, rules: &ErrorToleranceRules) {
        for (place, precondition) in rules.preconditions.iter().enumerate() {
            self.excuse(rules, &format!("error_tolerance.precondition.{place}"), precondition);
        }
        if let Some(condition) = &rules.loss_condition {
            self.excuse(rules, "error_tolerance.loss_condition", condition);
        }
        if let Some(lists) = &rules.lists {
            let at = "error_tolerance.lists.without_preconditions";
            self.reading(at, &lists.doubt, &lists.without_preconditions);
        }
    }

    /// What excuses a precondition is there, and its id is no item's: what is stated is kept by id.
    fn excuse(&mut self, rules: &ErrorToleranceRules, at: &str, precondition: &Precondition) {
        if rules.items().any(|item| item.id == precondition.id) {
            let id = &precondition.id;
            let message = said!(
                "`{id}` 有两个，请另取编号（id）",
                "there are two of `{id}`; give this one an id of its own"
            );
            self.report(Defect::DuplicateId, &format!("{at}.id"), message);
        }
        let Some(excuse) = &precondition.excused else { return };
        self.reading(&format!("{at}.excused.reading"), &excuse.doubt, &excuse.reading);
        for (place, id) in excuse.items.iter().enumerate() {
            if !rules.items().any(|item| item.id == *id) {
                let message = said!(
                    "没有编号为 `{id}` 的情形，请写所列情形或清单里有的",
                    "there is no item `{id}`; name items of the circumstances or of a list"
                );
                self.report(Defect::NoSuchItem, &format!("{at}.excused.items.{place}"), message);
            }
        }
    }
}
