//! Checks of the family `fund_tolerance`.

use super::{Checker, Defect};
use crate::regulation::FundToleranceRules;
use crate::regulation::fund_tolerance::Form;

impl Checker<'_> {
    pub(super) fn fund_tolerance(&mut self, rules: &FundToleranceRules) {
        for (name, path) in [("filing", &rules.filing), ("application", &rules.application)] {
            let at = format!("fund_tolerance.{name}");
            self.holders(&format!("{at}.form"), &path.form);
            let deciding = path.steps.iter().filter(|step| step.decides).count();
            if deciding != 1 {
                let message = said!(
                    "有{deciding}个步骤作决定，请只在作决定的那一步写 decides = true",
                    "{deciding} of the steps decide; write decides = true at the one that does"
                );
                self.report(Defect::DecidingStep, &format!("{at}.step"), message);
            }
        }
        for (place, form) in rules.unassigned_forms.iter().enumerate() {
            self.holders(&format!("fund_tolerance.unassigned_forms.{place}"), form);
        }
    }

    fn holders(&mut self, at: &str, form: &Form) {
        let holders = form.copy_holders.len();
        if usize::try_from(form.copies) != Ok(holders) {
            let copies = form.copies;
            let message = said!(
                "共{copies}份，却列了{holders}个留存单位，请逐一列出",
                "{copies} copies but {holders} holders; name each holder"
            );
            self.report(Defect::ListLengths, &format!("{at}.copy_holders"), message);
        }
    }
}
