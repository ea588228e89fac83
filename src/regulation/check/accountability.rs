//! Checks of the family `accountability`.

use super::Checker;
use crate::quote::{says, says_months, says_percent, says_yuan};
use crate::regulation::accountability::{AccountabilityRules, Cell, Deduction, Responsibility, Tier};

impl<'r> Checker<'r> {
    pub(super) fn accountability(&mut self, rules: &'r AccountabilityRules) {
        self.tiers(rules);
        self.cells(rules);
        let circumstances = &rules.circumstances;
        let exemption = rules.exemption.iter().flat_map(|rule| &rule.items);
        let items = circumstances.aggravating.iter().chain(&circumstances.mitigating).chain(exemption);
        for item in items.chain(&rules.direct_responsibility.items) {
            self.item(item);
        }
        for condition in rules.superior.iter().flat_map(|rule| [&rule.immediate_when, &rule.higher_when]) {
            self.condition(condition);
        }
        let named = circumstances.disqualifiers.iter().map(|rule| &rule.doubt);
        let named = named.chain(circumstances.waiver.iter().map(|rule| &rule.doubt));
        for doubt in named.chain(rules.pay_base.iter().map(|rule| &rule.optional_tier_doubt)) {
            self.names_doubt(doubt);
        }
        for restriction in rules.treatments.iter().flat_map(|rule| &rule.restrictions) {
            self.cites(&restriction.article);
            self.figure(&restriction.quote, says_months(&restriction.quote, restriction.months), "months");
        }
        if let Some(rule) = &rules.pay_base {
            self.figure(
                &rule.most_months_quote,
                says(&rule.most_months_quote, rule.most_months, "月"),
                "months",
            );
        }
        let articles = rules.organisers.iter().flat_map(|rule| &rule.articles);
        let articles = articles.chain(rules.collective.iter().flat_map(|rule| &rule.articles));
        for article in
            articles.chain(rules.analogous.iter().map(|rule| &rule.article)).chain(&rules.loss_article)
        {
            self.cites(article);
        }
    }

    fn tiers(&mut self, rules: &'r AccountabilityRules) {
        for tier in &rules.tiers {
            self.cites(&tier.article);
            for end in tier.from.iter().chain(&tier.to) {
                self.figure(&end.quote, says_yuan(&end.quote, end.yuan.yuan()), "yuan");
            }
        }
        for pair in rules.tiers.windows(2) {
            let [lower, upper] = pair else { continue };
            let meet = match (&lower.to, &upper.from) {
                (Some(to), Some(from)) => to.yuan == from.yuan && to.included != from.included,
                _ => false,
            };
            if !meet {
                let message =
                    "the tier must start where the tier before it ends, and the number belong to one of them";
                let at = upper.from.as_ref().map_or(upper.name.zh.as_str(), |from| from.quote.as_str());
                self.report(at, message.to_owned());
            }
        }
    }

    fn cells(&mut self, rules: &'r AccountabilityRules) {
        for tier in Tier::GRADED {
            for responsibility in Responsibility::ALL {
                let holds = |cell: &&Cell| {
                    cell.tiers.contains(&tier) && cell.responsibilities.contains(&responsibility)
                };
                let filled = rules.cells.iter().filter(holds).count();
                if filled != 1 {
                    let message = format!(
                        "{tier:?} × {responsibility:?} is filled {filled} times; write one [[accountability.cell]] for it, with status = \"no_provision\" where nothing is laid down"
                    );
                    self.report("[[accountability.cell]]", message);
                }
            }
        }
        for cell in &rules.cells {
            self.cell(cell, rules);
        }
    }

    fn cell(&mut self, cell: &'r Cell, rules: &AccountabilityRules) {
        for article in cell.articles.iter().chain(cell.entry_ban.iter().map(|ban| &ban.article)) {
            self.cites(article);
        }
        for doubt in &cell.doubts {
            self.names_doubt(doubt);
        }
        for name in &cell.treatments {
            if !rules.treatments.iter().any(|rule| rule.name == *name) {
                self.report(
                    name,
                    format!(
                        "there is no treatment `{name}`; add an [[accountability.treatment]] with this name"
                    ),
                );
            }
        }
        for deduction in cell.performance_pay.iter().chain(&cell.tenure_incentive) {
            self.deduction(deduction);
        }
        if let Some(ban) = &cell.entry_ban {
            self.figure(&ban.quote, says(&ban.quote, ban.from_years, "年"), "years");
        }
    }

    fn deduction(&mut self, deduction: &Deduction) {
        let said = |percent: crate::percent::Percent| says_percent(&deduction.quote, percent.number());
        let from_nothing = deduction.low.number().is_zero();
        self.figure(
            &deduction.quote,
            (from_nothing || said(deduction.low)) && said(deduction.high),
            "percent",
        );
        if deduction.low > deduction.high {
            self.report(&deduction.quote, "the low end lies above the high end; exchange them".to_owned());
        }
    }
}
