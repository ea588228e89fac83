//! The checks that a regulation file must pass beyond its syntax.

use std::collections::BTreeSet;

use super::accountability::{AccountabilityRules, Cell, Deduction, Responsibility, Tier};
use super::fund_tolerance::FundToleranceRules;
use super::{Article, Item, Regulation};
use crate::condition::Condition;
use crate::quote::{says, says_months, says_percent, says_yuan};

/// The longest quote of a source text, in characters.
pub const LONGEST_QUOTE: usize = 40;

/// Something wrong with a regulation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// A piece of the file that stands on the line to mend.
    pub at: String,
    /// What is wrong and what to write.
    pub message: String,
}

fn problem(at: &str, message: String) -> Problem {
    Problem { at: at.to_owned(), message }
}

/// Fills in, for every reading a condition names, the list of its doubt's readings.
pub fn resolve(regulation: &mut Regulation) -> Vec<Problem> {
    let doubts = regulation.doubts.clone();
    let mut problems = Vec::new();
    for condition in conditions_mut(regulation) {
        condition.readings_mut(&mut |doubt, is, among| {
            let Some(found) = doubts.iter().find(|known| known.id == *doubt) else {
                problems.push(problem(
                    doubt,
                    format!("there is no doubt `{doubt}`; add it or name one that is there"),
                ));
                return;
            };
            *among = found.readings.iter().map(|reading| reading.id.clone()).collect();
            if !among.iter().any(|reading| reading == is) {
                problems.push(problem(
                    is,
                    format!("doubt `{doubt}` has no reading `{is}`; write one of: {}", among.join(", ")),
                ));
            }
        });
    }
    problems
}

fn conditions_mut(regulation: &mut Regulation) -> Vec<&mut Condition> {
    let mut conditions: Vec<&mut Condition> = Vec::new();
    if let Some(rules) = &mut regulation.fund_tolerance {
        let items =
            rules.diligence.items.iter_mut().chain(&mut rules.exclusions.items).chain(&mut rules.checks);
        conditions.extend(items.flat_map(item_conditions));
    }
    if let Some(rules) = &mut regulation.accountability {
        let circumstances = &mut rules.circumstances;
        let exempt = rules.exemption.as_mut();
        let (exempt_items, exempt_when) = match exempt {
            Some(rule) => (Some(&mut rule.items), Some(&mut rule.requires)),
            None => (None, None),
        };
        let lists = [
            &mut circumstances.aggravating,
            &mut circumstances.mitigating,
            &mut rules.direct_responsibility.items,
        ];
        let items = lists.into_iter().chain(exempt_items).flatten();
        conditions.extend(items.flat_map(item_conditions));
        conditions.extend(exempt_when);
        conditions.extend(
            rules.superior.iter_mut().flat_map(|rule| [&mut rule.immediate_when, &mut rule.higher_when]),
        );
        conditions.extend(rules.collective.iter_mut().map(|rule| &mut rule.reorganise_when));
        conditions.extend(rules.organisers.iter_mut().filter_map(|rule| rule.when.as_mut()));
    }
    conditions
}

fn item_conditions(item: &mut Item) -> impl Iterator<Item = &mut Condition> {
    item.when.iter_mut().chain(&mut item.unless)
}

/// Everything wrong with a regulation whose readings are resolved.
pub fn check(regulation: &Regulation) -> Vec<Problem> {
    let mut checker = Checker {
        articles: regulation.articles.iter().map(|article| article.id.as_str()).collect(),
        doubts: regulation.doubts.iter().map(|doubt| doubt.id.as_str()).collect(),
        named_doubts: BTreeSet::new(),
        problems: Vec::new(),
    };
    checker.identity(regulation);
    for article in &regulation.articles {
        checker.article(article);
    }
    for rule in &regulation.deadlines {
        checker.cites(&rule.article);
        checker.figure(
            &rule.quote,
            rule.working_days.is_none_or(|days| says(&rule.quote, days, "工作日")),
            "working days",
        );
        checker.figure(
            &rule.quote,
            rule.months.is_none_or(|months| says_months(&rule.quote, months)),
            "months",
        );
        if let Some(extension) = &rule.extension {
            let said = extension.working_days.is_none_or(|days| says(&extension.quote, days, "工作日"));
            checker.figure(&extension.quote, said, "working days");
        }
    }
    if let Some(rules) = &regulation.fund_tolerance {
        checker.fund_tolerance(rules);
    }
    if let Some(rules) = &regulation.accountability {
        checker.accountability(rules);
    }
    checker.every_doubt_is_raised(regulation);
    checker.problems
}

struct Checker<'r> {
    articles: BTreeSet<&'r str>,
    doubts: BTreeSet<&'r str>,
    named_doubts: BTreeSet<&'r str>,
    problems: Vec<Problem>,
}

impl<'r> Checker<'r> {
    fn report(&mut self, at: &str, message: String) {
        self.problems.push(problem(at, message));
    }

    fn identity(&mut self, regulation: &Regulation) {
        let families = usize::from(regulation.fund_tolerance.is_some())
            + usize::from(regulation.accountability.is_some());
        if families != 1 {
            let message = "a regulation belongs to one family; write [fund_tolerance] or [accountability]";
            self.report("[identity]", message.to_owned());
        }
    }

    fn article(&mut self, article: &Article) {
        if let Some(quote) = &article.quote {
            self.quote(quote);
        }
    }

    fn cites(&mut self, article: &str) {
        if !self.articles.contains(article) {
            self.report(
                &format!("\"{article}\""),
                format!("there is no article `{article}`; add an [[article]] with this id"),
            );
        }
    }

    fn names_doubt(&mut self, doubt: &'r str) {
        self.named_doubts.insert(doubt);
        if !self.doubts.contains(doubt) {
            self.report(
                &format!("\"{doubt}\""),
                format!("there is no doubt `{doubt}`; add a [[doubt]] with this id"),
            );
        }
    }

    fn quote(&mut self, quote: &str) {
        let length = quote.chars().count();
        if length > LONGEST_QUOTE {
            self.report(
                quote,
                format!(
                    "the quote has {length} characters; keep the operative words, {LONGEST_QUOTE} at most"
                ),
            );
        }
    }

    fn figure(&mut self, quote: &str, said: bool, what: &str) {
        self.quote(quote);
        if !said {
            self.report(
                quote,
                format!("the quote does not say this number of {what}; mend the number or the quote"),
            );
        }
    }

    fn item(&mut self, item: &'r Item) {
        self.cites(&item.article);
        if let Some(quote) = &item.quote {
            self.quote(quote);
        }
        for doubt in &item.doubts {
            self.names_doubt(doubt);
        }
        for condition in item.when.iter().chain(&item.unless) {
            self.condition(condition);
        }
    }

    fn condition(&mut self, condition: &'r Condition) {
        match condition {
            Condition::Fact(_) => {}
            Condition::All { all: parts } | Condition::Any { any: parts } => {
                for part in parts {
                    self.condition(part);
                }
            }
            Condition::Not { not } => self.condition(not),
            Condition::Reading { reading, .. } => {
                self.named_doubts.insert(reading);
            }
        }
    }

    fn fund_tolerance(&mut self, rules: &'r FundToleranceRules) {
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

    fn accountability(&mut self, rules: &'r AccountabilityRules) {
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

    fn every_doubt_is_raised(&mut self, regulation: &Regulation) {
        for doubt in &regulation.doubts {
            for article in &doubt.articles {
                self.cites(article);
            }
            if doubt.raised_on.is_empty() && !self.named_doubts.contains(doubt.id.as_str()) {
                let message = format!(
                    "nobody raises doubt `{}`; give it raised_on, or name it where it matters",
                    doubt.id
                );
                self.report(&format!("id = \"{}\"", doubt.id), message);
            }
        }
    }
}
