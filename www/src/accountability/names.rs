//! What things are called, by the regulation file where it names them.

use chidu::regulation::AccountabilityRules;
use chidu::regulation::accountability::{AmountBound, Tier};
use chidu::{MoneyUnit, Yuan};

use super::figures::tier_rule;
use crate::words::{Language, Words};

/// A tier.
pub fn tier(words: &Words, rules: &AccountabilityRules, tier: Tier) -> String {
    match tier_rule(rules, tier) {
        Some(rule) => words.of(&rule.name).to_owned(),
        None => words.accountability.answer.no_tier.to_owned(),
    }
}

/// Several tiers of which one holds.
pub fn tiers(words: &Words, rules: &AccountabilityRules, tiers: &[Tier]) -> String {
    let names: Vec<String> = tiers.iter().map(|one| tier(words, rules, *one)).collect();
    (words.accountability.answer.one_of)(&names)
}

/// A treatment, by its name in the text.
pub fn treatment<'t>(words: &Words, rules: &'t AccountabilityRules, name: &'t str) -> &'t str {
    match rules.treatments.iter().find(|rule| rule.name == name) {
        Some(rule) if words.language == Language::En => &rule.name_en,
        _ => name,
    }
}

/// Several treatments in a row; an open-ended list says so.
pub fn treatments(words: &Words, rules: &AccountabilityRules, names: &[String], open_ended: bool) -> String {
    let names: Vec<String> = names.iter().map(|name| treatment(words, rules, name).to_owned()).collect();
    let list = (words.accountability.answer.list)(&names);
    if open_ended { (words.accountability.answer.open_ended)(&list) } else { list }
}

/// An amount with its unit: `4,999,999.99元`.
pub fn yuan(words: &Words, amount: Yuan) -> String {
    (words.accountability.answer.yuan)(&amount.in_unit(MoneyUnit::Yuan))
}

/// A threshold in the unit people use for it: `500万元`.
pub fn threshold(words: &Words, amount: Yuan) -> String {
    let wan = amount.in_unit(MoneyUnit::Wan);
    if words.language == Language::Zh && !wan.contains('.') {
        format!("{}{}", wan, (words.shared.unit)(MoneyUnit::Wan))
    } else {
        yuan(words, amount)
    }
}

/// Where a tier starts and ends: `达到500万元、低于5,000万元`.
pub fn bounds(words: &Words, rules: &AccountabilityRules, tier: Tier) -> String {
    let Some(rule) = tier_rule(rules, tier) else { return String::new() };
    let answer = &words.accountability.answer;
    let from = |end: &AmountBound| (answer.at_least)(&threshold(words, end.yuan), end.included);
    let to = |end: &AmountBound| (answer.below)(&threshold(words, end.yuan), end.included);
    let ends: Vec<String> =
        rule.from.as_ref().map(from).into_iter().chain(rule.to.as_ref().map(to)).collect();
    ends.join(answer.bounds_between)
}
