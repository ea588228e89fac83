//! Before a regulation is chosen: what each is for, its thresholds, examples.

use chidu::MoneyUnit;
use chidu::regulation::accountability::{AmountBound, TierRule};
use chidu::regulation::{AccountabilityRules, Regulation};
use yew::prelude::*;

use crate::components::example_buttons;
use crate::fund::{example_list, money, threshold_table};
use crate::page::{Page, use_page};
use crate::state::{Action, AmountField, Choice, Scenario, TypedAmount};
use crate::words::Words;

/// Before a regulation is chosen.
#[component]
pub fn Welcome() -> Html {
    let page = use_page();
    let words = &page.words().shared;
    html! {
        <main class="welcome">
            <h2>{ words.choose_regulation }</h2>
            <p>{ words.choose_regulation_help }</p>
            <div class="welcome-regulations">
                { for chidu::regulations().iter().filter(|regulation| regulation.error_tolerance.is_none()).map(|regulation| card(&page, regulation)) }
            </div>
            <p class="disclaimer">{ words.disclaimer }</p>
            <p class="privacy">{ words.privacy }</p>
        </main>
    }
}

/// One regulation: whom it is for, its thresholds, its examples.
fn card(page: &Page, regulation: &'static Regulation) -> Html {
    let words = page.words();
    let identity = &regulation.identity;
    let heading = format!("welcome-{}", identity.id);
    html! {
        <section class="welcome-regulation" aria-labelledby={heading.clone()}>
            <h3 id={heading}>{ words.of(&identity.title) }</h3>
            <p>{ words.of(&identity.applies_to) }</p>
            <p><button type="button" class="welcome-choose" onclick={page.act(Action::ChooseRegulation(identity.id.clone()))}>
                { (words.shared.use_regulation)(words.of(&identity.short_title)) }
            </button></p>
            { thresholds(words, regulation) }
            { examples(page, regulation) }
        </section>
    }
}

fn thresholds(words: &'static Words, regulation: &'static Regulation) -> Html {
    match &regulation.accountability {
        Some(rules) => tier_table(words, rules),
        None => threshold_table(words, regulation),
    }
}

/// The tiers of loss.
fn tier_table(words: &'static Words, rules: &'static AccountabilityRules) -> Html {
    let row = |tier: &'static TierRule| {
        html! { <tr><th scope="row">{ words.of(&tier.name) }</th><td>{ range(words, tier) }</td></tr> }
    };
    html! {
        <div class="fund-table">
            <table>
                <caption>{ words.shared.thresholds }</caption>
                <thead>
                    <tr><th scope="col">{ words.shared.tier }</th><th scope="col">{ words.shared.loss_of_tier }</th></tr>
                </thead>
                <tbody>{ for rules.tiers.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn range(words: &Words, tier: &TierRule) -> String {
    let end = |sign: &str, end: &AmountBound| format!("{sign} {}", money(words, end.yuan));
    let from = tier.from.as_ref().map(|from| end(if from.included { "≥" } else { ">" }, from));
    let to = tier.to.as_ref().map(|to| end(if to.included { "≤" } else { "<" }, to));
    from.into_iter().chain(to).collect::<Vec<_>>().join(words.fund.list_comma)
}

/// The examples of a regulation.
fn examples(page: &Page, regulation: &'static Regulation) -> Html {
    if regulation.accountability.is_none() {
        return example_list(page, regulation);
    }
    let named = page.words().shared.accountability_examples.into_iter().zip(accountability_examples());
    example_buttons(page, &regulation.identity.id, &named.collect::<Vec<_>>())
}

/// A loss on either side of a tier's start, and a major one.
fn accountability_examples() -> [Scenario; 3] {
    let scenario = |responsibility: &str, amounts: &[(AmountField, &str)]| {
        let mut scenario = Scenario::default();
        scenario.choices.insert(Choice::Responsibility, responsibility.to_owned());
        for (field, text) in amounts {
            let typed = TypedAmount { text: (*text).to_owned(), unit: MoneyUnit::Wan };
            scenario.amounts.insert(*field, typed);
        }
        scenario
    };
    let pay = (AmountField::PerformancePay, "36");
    [
        scenario("direct", &[(AmountField::LossAmount, "4,999,999.99元"), pay]),
        scenario("direct", &[(AmountField::LossAmount, "500"), pay]),
        scenario(
            "leadership",
            &[
                (AmountField::LossAmount, "5200"),
                (AmountField::PerformancePay, "52"),
                (AmountField::TenureIncentive, "120"),
            ],
        ),
    ]
}
