//! Checks of the family `fund_tolerance`.

use super::Checker;
use crate::quote::{says, says_percent, says_yuan};
use crate::regulation::FundToleranceRules;

impl<'r> Checker<'r> {
    pub(super) fn fund_tolerance(&mut self, rules: &'r FundToleranceRules) {
        for category in &rules.scope.categories {
            let (rate, amount) = (&category.rate_limit, &category.amount_limit);
            self.figure(&rate.quote, says_percent(&rate.quote, rate.percent.number()), "percent");
            self.figure(&amount.quote, says_yuan(&amount.quote, amount.yuan.yuan()), "yuan");
        }
        self.names_doubt(&rules.scope.mixed_parents_doubt);
        for item in rules.diligence.items.iter().chain(&rules.exclusions.items).chain(&rules.checks) {
            self.item(item);
        }
        for standard in &rules.recognition.standards {
            self.cites(&standard.article);
        }
        for path in [&rules.filing, &rules.application] {
            self.cites(&path.article);
            let form = &path.form;
            self.figure(&form.quote, says(&form.quote, form.copies, "份"), "copies");
            if usize::try_from(form.copies) != Ok(form.copy_holders.len()) {
                self.report(
                    &form.quote,
                    format!(
                        "{} copies but {} holders; name each holder",
                        form.copies,
                        form.copy_holders.len()
                    ),
                );
            }
        }
        let articles = [
            &rules.scope.article,
            &rules.scope.limits_article,
            &rules.tolerated.article,
            &rules.tolerated.rate_article,
            &rules.diligence.article,
            &rules.exclusions.article,
            &rules.recognition.article,
            &rules.effects.article,
            &rules.not_tolerated_article,
            &rules.bounds_article,
        ];
        for article in articles {
            self.cites(article);
        }
    }
}
