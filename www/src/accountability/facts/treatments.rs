//! The treatments due, and discipline beside them.

use crate::markup::prelude::*;

use super::{Group, cite_any, summary};
use crate::accountability::inputs::{MOST_DISCIPLINE_MONTHS, discipline_months, treatments};
use crate::accountability::names;
use crate::components::{FactsGroup, OptionLabel, check_options};
use crate::scenario::{OptionSet, TextField};
use crate::typed;

/// The treatments due, and discipline beside them.
pub fn draw(group: &Group) -> Html {
    let words = &group.words.accountability;
    let Some(rules) = group.rules() else { return Html::default() };
    let option =
        |name: &String| OptionLabel::new(name.clone(), names::treatment(group.words, rules, name).to_owned());
    let options: Vec<OptionLabel> = rules.treatments.iter().map(|rule| option(&rule.name)).collect();
    let due = treatments(rules, &group.scenario).unwrap_or_default();
    let holds = summary([
        (!due.is_empty()).then(|| names::treatments(group.words, rules, &due, false)),
        discipline_months(&group.scenario).map(words.facts.discipline_summary),
    ]);
    let restricted = rules.treatments.iter().flat_map(|rule| &rule.restrictions).next();
    let impact = || cite_any(restricted.map(|restriction| &restriction.article));
    html! {
        <FactsGroup heading={words.facts.treatments} summary={holds}>
            { check_options(&group.page, OptionSet::Treatments, words.facts.treatments_due, words.facts.treatments_help, Html::default(), &options) }
            if restricted.is_some() {
                { group.text(TextField::DisciplineMonths, words.facts.discipline_months, words.facts.discipline_months_help, impact(),
                    |text| typed::count(text, MOST_DISCIPLINE_MONTHS).err()) }
                { group.text(TextField::ImpactStart, words.facts.impact_start, words.facts.impact_start_help, impact(), |text| typed::day(text).err()) }
            }
        </FactsGroup>
    }
}
