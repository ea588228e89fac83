//! Before anything is typed: the tiers as a small table, and examples to click.

use crate::markup::prelude::*;
use chidu::regulation::accountability::TierRule;
use chidu::regulation::{AccountabilityRules, Regulation};
use chidu::{MoneyUnit, Yuan};

use super::inputs::deducts_from_tenure_incentive;
use super::names::{bounds, share_bounds, threshold};
use crate::components::{NamedScenario, example_buttons};
use crate::page::Page;
use crate::scenario::{AmountField, Choice, Scenario, TypedAmount};
use crate::training::posed_under;
use crate::words::Words;

/// The tiers of loss, where they are set here; exercises to click, or examples where there are none.
pub fn start(page: &Page, regulation: &'static Regulation) -> Html {
    let Some(rules) = &regulation.accountability else { return Html::default() };
    let id = &regulation.identity.id;
    let examples = if posed_under(id) { Vec::new() } else { examples(page.words(), rules) };
    html! {
        <>
            if rules.thresholds_elsewhere.is_some() {
                <p>{ page.words().accountability.facts.thresholds_help }</p>
            } else {
                { tier_table(page.words(), rules) }
            }
            { example_buttons(page, id, &examples) }
        </>
    }
}

fn tier_table(words: &'static Words, rules: &'static AccountabilityRules) -> Html {
    let by_share = rules.tiers.iter().any(|tier| tier.share_from.is_some());
    let row = |tier: &'static TierRule| {
        html! {
            <tr>
                <th scope="row">{ words.of(&tier.name) }</th>
                <td>{ bounds(words, rules, tier.id) }</td>
                if by_share {
                    <td>{ share_bounds(words, rules, tier.id) }</td>
                }
            </tr>
        }
    };
    html! {
        <div class="fund-table">
            <table>
                <caption>{ words.shared.thresholds }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.shared.tier }</th>
                        <th scope="col">{ words.shared.loss_of_tier }</th>
                        if by_share {
                            <th scope="col">{ words.accountability.answer.or_share_of_assets }</th>
                        }
                    </tr>
                </thead>
                <tbody>{ for rules.tiers.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

/// A fen below the start of the larger tier, that start itself, and a major loss.
fn examples(words: &'static Words, rules: &'static AccountabilityRules) -> Vec<NamedScenario> {
    let starts: Vec<Yuan> =
        rules.tiers.iter().filter_map(|tier| tier.from.as_ref()).map(|from| from.yuan).collect();
    let [larger, .., major] = starts[..] else { return Vec::new() };
    let Ok(below) = "0.01".parse::<Yuan>().and_then(|fen| Yuan::new(larger.yuan() - fen.yuan())) else {
        return Vec::new();
    };
    let tenure = deducts_from_tenure_incentive(rules);
    let starts = (threshold(words, larger), threshold(words, major));
    let shown = (words.accountability.answer.examples)(&starts.0, &starts.1, tenure);
    let scenario = |responsibility, loss| scenario(responsibility, loss, tenure);
    let scenarios = [scenario("direct", below), scenario("direct", larger), scenario("leadership", major)];
    shown.into_iter().zip(scenarios).collect()
}

fn scenario(responsibility: &str, loss: Yuan, tenure: bool) -> Scenario {
    let mut scenario = Scenario::default();
    scenario.choices.insert(Choice::Responsibility, responsibility.to_owned());
    let tenure = tenure.then(|| (AmountField::TenureIncentive, "120".to_owned()));
    let amounts = [
        (AmountField::LossAmount, format!("{}元", loss.in_unit(MoneyUnit::Yuan))),
        (AmountField::PerformancePay, "36".to_owned()),
    ];
    for (field, text) in amounts.into_iter().chain(tenure) {
        scenario.amounts.insert(field, TypedAmount { text, unit: MoneyUnit::Wan });
    }
    scenario
}
