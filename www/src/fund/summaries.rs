//! What each group of facts holds, in one line.

use chidu::regulation::Item;
use chidu::regulation::Regulation;
use chidu::regulation::fund_tolerance::FundToleranceRules;
use chidu::{Fact, Stated, Truth};

use super::figures;
use super::typed::{Typed, YES};
use crate::scenario::{Choice, Scenario};
use crate::words::Words;

/// The loss: fund, loss over base, rate.
pub fn lost(words: &Words, rules: &FundToleranceRules, scenario: &Scenario, typed: &Typed) -> String {
    let facts = &typed.facts;
    let limits: Vec<_> = rules.scope.categories.iter().map(|category| category.rate_limit.percent).collect();
    let rate = typed.rate().map(|rate| figures::rate(words, rate, &limits));
    let loss = facts.loss_amount.map(|loss| figures::money(words, loss));
    let figures = match (loss, facts.loss_rate_base, rate) {
        (Some(loss), Some(base), Some(rate)) => {
            vec![(words.fund.over_base)(&loss, &figures::money(words, base), &rate)]
        }
        (loss, _, rate) => {
            let loss = loss.map(|loss| (words.fund.loss_is)(&loss));
            loss.into_iter().chain(rate.map(|rate| (words.fund.rate_is)(&rate))).collect()
        }
    };
    let fund = fund(words, rules, scenario, typed);
    joined(words, fund.into_iter().chain(figures))
}

fn fund(words: &Words, rules: &FundToleranceRules, scenario: &Scenario, typed: &Typed) -> Option<String> {
    let name = |id: &String| {
        let category = rules.scope.categories.iter().find(|category| category.id == *id);
        category.map_or(words.fund.other_fund, |category| words.of(&category.name))
    };
    let names: Vec<&str> = typed.facts.categories.iter().map(name).collect();
    let names = (!names.is_empty()).then(|| names.join(words.fund.list_comma))?;
    let sub_fund = scenario.choice(Choice::SubFund) == Some(YES);
    Some(if sub_fund { (words.fund.sub_fund_of)(&names) } else { names })
}

/// What was done: the weighing and the circumstances present.
pub fn done(words: &Words, regulation: &Regulation, rules: &FundToleranceRules, stated: &Stated) -> String {
    let weighing = match stated.fact(Fact::WeighingFavourable) {
        Truth::Yes => Some(words.fund.weighing_yes.to_owned()),
        Truth::No => Some(words.fund.weighing_no.to_owned()),
        Truth::Unknown => None,
    };
    joined(words, items(words, regulation, &rules.diligence.items, stated).into_iter().chain(weighing))
}

/// The exclusions present.
pub fn exclusions(
    words: &Words,
    regulation: &Regulation,
    rules: &FundToleranceRules,
    stated: &Stated,
) -> String {
    items(words, regulation, &rules.exclusions.items, stated).unwrap_or_default()
}

/// The standards met, failed and not clear.
pub fn standards(words: &Words, rules: &FundToleranceRules, stated: &Stated) -> String {
    let facts = rules.recognition.standards.iter().map(|standard| stated.fact(standard.fact));
    let count = |truth| facts.clone().filter(|fact| *fact == truth).count();
    match (count(Truth::Yes), count(Truth::No), count(Truth::Unknown)) {
        (0, 0, _) => String::new(),
        (met, failed, open) => (words.fund.standards_state)(met, failed, open),
    }
}

/// The items present by their articles; none; or how many are not clear.
fn items(words: &Words, regulation: &Regulation, items: &[Item], stated: &Stated) -> Option<String> {
    let truth = |item: &&Item, truth: Truth| stated.item(&item.id) == truth;
    let label = |item: &Item| regulation.article(&item.article).map(|article| words.of(&article.label));
    let mut present: Vec<&str> =
        items.iter().filter(|item| truth(item, Truth::Yes)).filter_map(label).collect();
    present.dedup();
    let open = items.iter().filter(|item| truth(item, Truth::Unknown)).count();
    if !present.is_empty() {
        return Some((words.fund.items_yes)(&present.join(words.fund.list_comma)));
    }
    match open {
        0 => Some(words.fund.all_no.to_owned()),
        open if open < items.len() => Some((words.fund.items_open)(open)),
        _ => None,
    }
}

fn joined(words: &Words, parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(words.fund.semicolon)
}
