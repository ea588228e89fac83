//! Figures in words: amounts, rates, and how they stand to a limit. Cut, never rounded, and never shown
//! as equal to a limit that they are not equal to.

use chidu::regulation::fund_tolerance::{AmountLimit, FundCategory, RateLimit};
use chidu::{LossRate, MoneyUnit, Percent, Yuan};

use super::typed::Typed;
use crate::words::{Language, Words};

/// An amount: in 万元 where that is short and the language counts so, else in yuan.
pub fn money(words: &Words, amount: Yuan) -> String {
    let wan = amount.in_unit(MoneyUnit::Wan);
    let short = wan.split_once('.').is_none_or(|(whole, places)| whole != "0" && places.len() <= 2);
    if words.language == Language::Zh && short && amount != Yuan::ZERO {
        return format!("{wan}{}", (words.shared.unit)(MoneyUnit::Wan));
    }
    (words.fund.yuan)(&amount.in_unit(MoneyUnit::Yuan))
}

/// A rate in as few decimals as tell it apart from the percentages it is compared with.
pub fn rate(words: &Words, rate: LossRate, against: &[Percent]) -> String {
    for places in 2..=10 {
        let (cut, exact) = rate.shown(places);
        if exact {
            return format!("{cut}%");
        }
        if !against.iter().any(|percent| percent.number() == cut) {
            return format!("{cut}…%");
        }
    }
    (words.fund.just_above)(&format!("{}%", rate.shown(2).0))
}

/// A percentage.
pub fn percent(percent: Percent) -> String {
    format!("{percent}%")
}

/// The loss rate against the limit of the filing path: "亏损率40%，未超过40%".
pub fn rate_against(words: &Words, typed: &Typed, limit: &RateLimit) -> Option<String> {
    let value = typed.rate()?;
    let within = at_most(value.cmp_percent(limit.percent), limit.included);
    let shown = rate(words, value, &percentages(typed, &[limit.percent]));
    let stands = (words.fund.against)(within, limit.included, &percent(limit.percent));
    Some((words.fund.rate_clause)(&shown, &stands))
}

/// The loss amount against the limit of the filing path: "金额6,000万元，未超过10,000万元".
pub fn amount_against(words: &Words, typed: &Typed, limit: &AmountLimit) -> Option<String> {
    let loss = typed.facts.loss_amount?;
    let within = at_most(loss.cmp(&limit.yuan), limit.included);
    let stands = (words.fund.against)(within, limit.included, &money(words, limit.yuan));
    Some((words.fund.amount_clause)(&money(words, loss), &stands))
}

/// The loss rate against the fund's tolerance rate.
pub fn tolerance_against(words: &Words, typed: &Typed, included: bool) -> Option<String> {
    let (value, limit) = (typed.rate()?, typed.facts.tolerance_rate?);
    let within = at_most(value.cmp_percent(limit), included);
    let stands = (words.fund.against)(within, included, &(words.fund.tolerance_of)(&percent(limit)));
    Some((words.fund.rate_clause)(&rate(words, value, &percentages(typed, &[limit])), &stands))
}

/// Both limits of one category, as far as loss and rate are known.
pub fn limits_against(words: &Words, typed: &Typed, category: &FundCategory) -> Option<String> {
    let clauses = [
        rate_against(words, typed, &category.rate_limit),
        amount_against(words, typed, &category.amount_limit),
    ];
    let clauses: Vec<String> = clauses.into_iter().flatten().collect();
    (!clauses.is_empty()).then(|| clauses.join(words.fund.semicolon))
}

/// The largest loss that stays within both limits, where the base of the rate is known.
pub fn largest_filing_loss(typed: &Typed, category: &FundCategory) -> Option<Yuan> {
    let by_rate = category.rate_limit.percent.of(typed.facts.loss_rate_base?).ok()?;
    let included = category.rate_limit.included && category.amount_limit.included;
    included.then(|| by_rate.min(category.amount_limit.yuan))
}

fn percentages(typed: &Typed, limits: &[Percent]) -> Vec<Percent> {
    limits.iter().copied().chain(typed.facts.tolerance_rate).collect()
}

fn at_most(order: std::cmp::Ordering, included: bool) -> bool {
    if included { order.is_le() } else { order.is_lt() }
}
