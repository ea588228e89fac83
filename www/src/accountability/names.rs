//! What things are called, by the regulation file where it names them.

use chidu::regulation::AccountabilityRules;
use chidu::regulation::accountability::{AmountBound, ShareBound, Tier};
use chidu::{MoneyUnit, Yuan};

use super::figures::tier_rule;
use crate::words::{Language, Words};

/// A tier, as it is called within a sentence.
pub fn tier(words: &Words, rules: &AccountabilityRules, tier: Tier) -> String {
    match tier_rule(rules, tier) {
        Some(rule) => words.of(&rule.name).to_ascii_lowercase(),
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

/// A threshold in the unit people use for it: `500万元`, `5 million yuan`.
pub fn threshold(words: &Words, amount: Yuan) -> String {
    match words.language {
        Language::Zh => in_wan(words, amount),
        Language::En => millions(amount).map(|millions| (words.accountability.answer.yuan)(&millions)),
    }
    .unwrap_or_else(|| yuan(words, amount))
}

/// The same, as short as it can be.
pub fn threshold_short(words: &Words, amount: Yuan) -> String {
    match words.language {
        Language::Zh => threshold(words, amount),
        Language::En => millions(amount).unwrap_or_else(|| amount.in_unit(MoneyUnit::Yuan)),
    }
}

fn in_wan(words: &Words, amount: Yuan) -> Option<String> {
    let wan = amount.in_unit(MoneyUnit::Wan);
    (!wan.contains('.')).then(|| format!("{wan}{}", (words.shared.unit)(MoneyUnit::Wan)))
}

fn millions(amount: Yuan) -> Option<String> {
    amount
        .to_string()
        .strip_suffix("000000")
        .filter(|whole| !whole.is_empty())
        .map(|whole| format!("{whole} million"))
}

/// Where a tier starts and ends by share of the assets: `达到1%、低于3%`.
pub fn share_bounds(words: &Words, rules: &AccountabilityRules, tier: Tier) -> String {
    let Some(rule) = tier_rule(rules, tier) else { return String::new() };
    let answer = &words.accountability.answer;
    let from = |end: &ShareBound| (answer.at_least)(&format!("{}%", end.percent), end.included);
    let to = |end: &ShareBound| (answer.below)(&format!("{}%", end.percent), end.included);
    let ends: Vec<String> =
        rule.share_from.as_ref().map(from).into_iter().chain(rule.share_to.as_ref().map(to)).collect();
    ends.join(answer.bounds_between)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn yuan(text: &str) -> Yuan {
        text.parse().unwrap()
    }

    #[test]
    fn thresholds_are_named_as_people_name_them() {
        let (zh, en) = (Language::Zh.words(), Language::En.words());
        assert_eq!(threshold(zh, yuan("5000000")), "500万元");
        assert_eq!(threshold(zh, yuan("50000000")), "5,000万元");
        assert_eq!(threshold(zh, yuan("5000000.5")), "5,000,000.5元");
        assert_eq!(threshold(en, yuan("50000000")), "50 million yuan");
        assert_eq!(threshold(en, yuan("500000")), "500,000 yuan");
        assert_eq!(threshold_short(en, yuan("5000000")), "5 million");
        assert_eq!(threshold_short(en, yuan("500000")), "500,000");
    }

    #[test]
    fn tiers_say_where_they_start_and_end() {
        let rules = chidu::regulation("sdic").unwrap().accountability.as_ref().unwrap();
        let zh = Language::Zh.words();
        assert_eq!(bounds(zh, rules, Tier::General), "低于500万元");
        assert_eq!(bounds(zh, rules, Tier::Larger), "达到500万元、低于5,000万元");
        assert_eq!(bounds(zh, rules, Tier::Major), "达到5,000万元");
        assert_eq!(tiers(zh, rules, &Tier::GRADED), "一般、较大或重大");
        assert_eq!(
            treatments(Language::En.words(), rules, &["诫勉".to_owned()], true),
            "admonition and the like"
        );
    }
}
