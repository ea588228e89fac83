//! What paths, items, facts and figures are called.

use chidu::fund_tolerance::Path;
use chidu::regulation::{Item, Text};
use chidu::{Question, Yuan};

use super::View;
use crate::fund;
use crate::words::Articles;

/// A path by its name.
pub fn path(view: &View, path: Path) -> String {
    let Some(rules) = &view.regulation.fund_tolerance else { return String::new() };
    (view.words.fund.path_name)(path, &Articles::of(view.words, view.regulation, rules))
}

/// An amount.
pub fn money(view: &View, amount: Yuan) -> String {
    fund::money(view.words, amount)
}

/// A fact, a condition or a list item.
pub fn question(view: &View, question: &Question<'_>) -> String {
    match question {
        Question::Fact(fact) => view.words.fact(*fact).question.to_owned(),
        Question::Item(id) => item(view, id).to_owned(),
        _ => String::new(),
    }
}

/// A condition or list item, as the regulation's file calls it.
pub fn item<'i>(view: &View, id: &'i str) -> &'i str
where
    'static: 'i,
{
    label(view, id).map_or(id, |label| view.words.of(label))
}

fn label(view: &View, id: &str) -> Option<&'static Text> {
    let of = |items: &'static [Item]| items.iter().find(|item| item.id == id).map(|item| &item.label);
    if let Some(rules) = &view.regulation.fund_tolerance {
        return of(&rules.diligence.items).or_else(|| of(&rules.exclusions.items));
    }
    if let Some(rules) = &view.regulation.error_tolerance {
        let condition = rules.conditions().find(|condition| condition.id == id);
        let item = || rules.items().find(|item| item.id == id).map(|item| &item.label);
        return condition.map(|condition| &condition.label).or_else(item);
    }
    let rules = view.regulation.accountability.as_ref()?;
    let circumstances = &rules.circumstances;
    let exemption = || rules.exemption.as_ref().and_then(|exemption| of(&exemption.items));
    of(&circumstances.aggravating).or_else(|| of(&circumstances.mitigating)).or_else(exemption)
}
