//! An amount with its unit, read back in the other units and in capitals.

use crate::markup::prelude::*;
use chidu::{MoneyUnit, Yuan};
use web_sys::{HtmlInputElement, HtmlSelectElement};

use super::term_marks;
use crate::page::Page;
use crate::scenario::AmountField;
use crate::state::Action;
use crate::words::Words;

/// An amount with its unit, read back in the other units and in capitals; with what to know for filling it in
/// and the article that asks for it.
pub fn amount_input(
    page: &Page,
    field: AmountField,
    label: &'static str,
    help: &'static str,
    article: Html,
) -> Html {
    let words = page.words();
    let typed = page.scenario().typed_amount(field);
    let amount = page.scenario().amount(field);
    let id = format!("amount-{field:?}");
    let note_id = format!("{id}-note");
    let oninput = page.on(move |event: InputEvent| {
        Action::TypeAmount(field, event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let onchange = page.on(move |event: Event| {
        let value = event.target_unchecked_into::<HtmlSelectElement>().value();
        let unit = MoneyUnit::ALL.into_iter().find(|unit| format!("{unit:?}") == value);
        Action::ChooseUnit(field, unit.unwrap_or_default())
    });
    let error = amount.as_ref().err().map(|error| (words.shared.amount_error)(error));
    html! {
        <div class={classes!("field", error.is_some().then_some("field-wrong"))}>
            <label for={id.clone()}>{ label }</label>
            { article }
            { term_marks(page, &id, &format!("{label}{help}")) }
            if !help.is_empty() {
                <p class="help">{ help }</p>
            }
            <div class="amount">
                <input id={id.clone()} type="text" inputmode="decimal" autocomplete="off" value={typed.text.clone()} {oninput}
                    aria-invalid={error.is_some().then_some("true")} aria-describedby={note_id.clone()} />
                <select aria-label={(words.shared.unit_label)(label)} {onchange}>
                    { for MoneyUnit::ALL.into_iter().map(|unit| html! {
                        <option value={format!("{unit:?}")} selected={unit == typed.unit}>{ (words.shared.unit)(unit) }</option>
                    }) }
                </select>
            </div>
            <div id={note_id} class="note">
                if let Some(error) = error {
                    <p class="error">{ error }</p>
                } else if let Ok(Some(amount)) = amount {
                    <p class="echo">{ echo(words, amount) }</p>
                }
            </div>
        </div>
    }
}

/// The amount in every unit, and in capitals where it has any.
fn echo(words: &Words, amount: Yuan) -> String {
    let unit = |unit| format!("{} {}", amount.in_unit(unit), (words.shared.unit)(unit));
    let units: Vec<String> = MoneyUnit::ALL.into_iter().map(unit).collect();
    let capitals = amount.in_capitals().filter(|_| words.language == crate::words::Language::Zh);
    let capitals = capitals.map(|capitals| format!(" = {capitals}")).unwrap_or_default();
    format!("= {}{capitals}", units.join(" = "))
}
