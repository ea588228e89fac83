//! The checks that a regulation file must pass beyond its syntax.

use std::collections::BTreeSet;

use super::{Article, Item, Regulation};
use crate::condition::Condition;
use crate::quote::{says, says_months};

mod accountability;
mod fund_tolerance;

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
