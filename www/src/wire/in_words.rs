//! The entries of a scenario as a reader says them: question and answer.

use chidu::MoneyUnit;
use chidu::fund_tolerance::OTHER_FUND;
use chidu::regulation::{Family, Regulation};
use serde::de::DeserializeOwned;

use super::names::{self, Key, NOT_CLEAR};
use super::{entries, options};
use crate::accountability::inputs::option;
use crate::accountability::names as called;
use crate::error_tolerance::LEVELS;
use crate::fund::typed::{CONDITIONAL_CONSENT, NEITHER, NO, OBJECTION, YES};
use crate::scenario::{AmountField, Choice, OptionSet, Scenario, TextField};
use crate::words::Words;

/// A question, and what was answered.
pub type Said = (String, String);

/// What is typed and chosen, question by question; empty fields and readings are left out, and the list
/// items answered with no are counted only.
pub fn in_words(words: &'static Words, regulation: &'static Regulation, scenario: &Scenario) -> Vec<Said> {
    let of = Of { words, regulation };
    let mut denied = 0;
    let mut said = Vec::new();
    for (name, value) in entries(scenario) {
        let Some(key) = names::key(&regulation.identity.id, &name).filter(|_| !value.trim().is_empty())
        else {
            continue;
        };
        if key == Key::Item && value == NO {
            denied += 1;
        } else if let Some(question) = of.question(&name, key) {
            said.push((question, of.answer(scenario, key, &value)));
        }
    }
    if denied > 0 {
        said.push((words.keep.items_denied.to_owned(), (words.keep.count_of_items)(denied)));
    }
    said
}

struct Of {
    words: &'static Words,
    regulation: &'static Regulation,
}

impl Of {
    fn question(&self, name: &str, key: Key) -> Option<String> {
        let words = self.words;
        let question = match key {
            Key::Unit(_) | Key::Reading => return None,
            Key::Amount(field) => self.amount(field),
            Key::Text(field) => self.text(field),
            Key::Choice(choice) => self.choice(choice),
            Key::Set(OptionSet::FundCategories) => words.fund.category,
            Key::Set(OptionSet::Treatments) => words.accountability.facts.treatments_due,
            Key::Set(OptionSet::Disqualifiers) => words.accountability.facts.disqualifiers,
            Key::Fact(fact) => words.fact(fact).question,
            Key::Item => {
                let items = names::items(self.regulation);
                let label = items.into_iter().find(|(id, _)| *id == name).map(|(_, label)| words.of(label));
                return Some(label.unwrap_or(name).to_owned());
            }
        };
        Some(question.to_owned())
    }

    fn answer(&self, scenario: &Scenario, key: Key, value: &str) -> String {
        let shared = &self.words.shared;
        match (key, value) {
            (Key::Fact(_) | Key::Item, YES) => shared.yes.to_owned(),
            (Key::Fact(_) | Key::Item, NO) => shared.no.to_owned(),
            (_, NOT_CLEAR) => shared.not_clear.to_owned(),
            (Key::Amount(field), text) => self.with_unit(text.trim(), scenario.typed_amount(field).unit),
            (Key::Text(TextField::LossRate | TextField::ToleranceRate), text) => {
                format!("{}%", text.trim().trim_end_matches(['%', '％']))
            }
            (Key::Choice(choice), id) => self.option(choice, id).unwrap_or(id).to_owned(),
            (Key::Set(set), ids) => {
                let named: Vec<&str> = options(ids).map(|id| self.option_of_set(set, id)).collect();
                named.join(self.words.fund.list_comma)
            }
            (_, text) => text.trim().replace('\n', self.words.fund.semicolon),
        }
    }

    /// An amount as typed; a unit written in the text wins.
    fn with_unit(&self, text: &str, unit: MoneyUnit) -> String {
        let written = text.ends_with(['元', '万', '亿']);
        if written { text.to_owned() } else { format!("{text} {}", (self.words.shared.unit)(unit)) }
    }

    fn amount(&self, field: AmountField) -> &'static str {
        let (fund, facts) = (&self.words.fund, &self.words.accountability.facts);
        match field {
            AmountField::LossAmount if self.regulation.family() == Family::FundTolerance => fund.loss,
            AmountField::LossAmount => facts.loss_amount,
            AmountField::LossRateBase => fund.base,
            AmountField::DirectLoss => facts.direct_loss,
            AmountField::IndirectLoss => facts.indirect_loss,
            AmountField::ContingentLoss => facts.contingent_loss,
            AmountField::PerformancePay => facts.performance_pay,
            AmountField::TenureIncentive => facts.tenure_incentive,
            AmountField::PerformancePayBeforeDeparture => facts.pay_before_departure,
            AmountField::PartyDisciplineDeduction => facts.party_deduction,
            AmountField::GovernmentDisciplineDeduction => facts.government_deduction,
            AmountField::AccountabilityDeduction => facts.accountability_deduction,
            AmountField::PriorYearEndAssets => facts.assets,
            AmountField::LargerFrom => facts.larger_from,
            AmountField::MajorFrom => facts.major_from,
            AmountField::PerformancePayAllYears => facts.pay_all_years,
        }
    }

    fn text(&self, field: TextField) -> &'static str {
        let (facts, deadline) = (&self.words.accountability.facts, &self.words.deadline);
        match field {
            TextField::LossRate => self.words.fund.loss_rate,
            TextField::ToleranceRate => self.words.fund.tolerance_rate,
            TextField::SeveralLosses => facts.several_losses,
            TextField::HandlingYear => facts.handling_year,
            TextField::CompleteServiceYears => facts.complete_years,
            TextField::DepartureYear => facts.departure_year,
            TextField::MonthsServed => facts.months_served,
            TextField::DisciplineMonths => facts.discipline_months,
            TextField::ImpactStart => facts.impact_start,
            TextField::DeadlineStart => deadline.start,
            TextField::ExtensionDays => deadline.extension,
            TextField::Holidays => deadline.holidays,
            TextField::MakeupWorkdays => deadline.workdays,
            TextField::ThresholdSource => facts.threshold_source,
            TextField::AssessmentDay => self.words.shared.assessment_day,
        }
    }

    fn choice(&self, choice: Choice) -> &'static str {
        let (facts, error) = (&self.words.accountability.facts, &self.words.error_tolerance);
        match choice {
            Choice::SubFund => self.words.fund.sub_fund,
            Choice::Opinion => self.words.fund.opinion,
            Choice::ConsequenceDegree => facts.degree,
            Choice::ConsequenceScope => facts.scope,
            Choice::Responsibility => facts.responsibility,
            Choice::EnterpriseLevel => facts.level,
            Choice::PersonStatus => facts.status,
            Choice::CollectiveBody => facts.body_of,
            Choice::AnalogousEvent => facts.event,
            Choice::AnalogousRole => facts.role,
            Choice::ConcealedTier => facts.concealed_tier,
            Choice::Deadline => self.words.deadline.which,
            Choice::Initiator => error.initiator,
            Choice::LossLevel => error.loss_level,
            Choice::ImpactLevel => error.impact_level,
            Choice::ThresholdIncluded => facts.threshold_included,
        }
    }

    fn option(&self, choice: Choice, id: &str) -> Option<&'static str> {
        fn by<T: DeserializeOwned>(id: &str, label: fn(T) -> &'static str) -> Option<&'static str> {
            option(id).map(label)
        }
        let words = self.words;
        let (fund, facts) = (&words.fund, &words.accountability.facts);
        match choice {
            Choice::SubFund => Some(if id == YES { fund.yes_sub_fund } else { fund.no_sub_fund }),
            Choice::Opinion => match id {
                OBJECTION => Some(fund.objection),
                CONDITIONAL_CONSENT => Some(fund.conditional_consent),
                NEITHER => Some(fund.neither),
                _ => None,
            },
            Choice::ConsequenceDegree => by(id, facts.degree_of),
            Choice::ConsequenceScope => by(id, facts.scope_of),
            Choice::Responsibility => by(id, words.accountability.responsibility),
            Choice::EnterpriseLevel => by(id, facts.level_of),
            Choice::PersonStatus => by(id, facts.status_of),
            Choice::CollectiveBody => by(id, facts.body),
            Choice::AnalogousEvent => by(id, facts.event_of),
            Choice::AnalogousRole => by(id, facts.role_of),
            Choice::ConcealedTier => {
                let rules = self.regulation.accountability.as_ref()?;
                let tier = option(id)?;
                rules.tiers.iter().find(|rule| rule.id == tier).map(|rule| words.of(&rule.name))
            }
            Choice::Deadline => {
                let rule = self.regulation.deadlines.iter().find(|rule| rule.what == id)?;
                Some(words.of(&rule.label))
            }
            Choice::Initiator => {
                let rules = self.regulation.error_tolerance.as_ref()?;
                rules.initiators().find(|one| one.id == id).map(|one| words.of(&one.label))
            }
            Choice::LossLevel | Choice::ImpactLevel => {
                let place = LEVELS.iter().position(|level| *level == id)?;
                words.error_tolerance.levels.get(place).copied()
            }
            Choice::ThresholdIncluded => {
                facts.threshold_bounds.into_iter().find(|(known, _)| *known == id).map(|(_, label)| label)
            }
        }
    }

    fn option_of_set<'i>(&self, set: OptionSet, id: &'i str) -> &'i str {
        let words = self.words;
        let rules = self.regulation.accountability.as_ref();
        let found = match set {
            OptionSet::FundCategories if id == OTHER_FUND => Some(words.fund.other_fund),
            OptionSet::FundCategories => {
                let categories =
                    self.regulation.fund_tolerance.iter().flat_map(|rules| &rules.scope.categories);
                let mut categories = categories;
                categories.find(|one| one.id == id).map(|one| words.of(&one.name))
            }
            OptionSet::Treatments => rules.map(|rules| called::treatment(words, rules, id)),
            OptionSet::Disqualifiers => rules.and_then(|rules| {
                let rule = rules.circumstances.disqualifiers.as_ref()?;
                let place = rule.names.iter().position(|name| name == id)?;
                let names =
                    if words.language == crate::words::Language::Zh { &rule.names } else { &rule.names_en };
                names.get(place).map(String::as_str)
            }),
        };
        found.unwrap_or(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    /// Every name and every word, in both languages, says something and never the bare id.
    #[test]
    fn every_entry_has_its_words() {
        for regulation in chidu::regulations() {
            let id = &regulation.identity.id;
            for words in [Language::Zh.words(), Language::En.words()] {
                let of = Of { words, regulation };
                for (name, key) in names::names(id) {
                    let Some(question) = of.question(name, key) else { continue };
                    assert!(!question.is_empty() && question != name, "{id}: {name}");
                    for word in names::words(id, name, key) {
                        let answer = of.answer(&Scenario::default(), key, word);
                        assert!(!answer.is_empty(), "{id}: {name}: {word}");
                        assert!(!answer.contains('_') && answer != "yes", "{id}: {name}: {word}: {answer}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_typed_is_said_as_typed() {
        let typed = [
            ("loss_amount", "6000"),
            ("tolerance_rate_percent", "10％"),
            ("performance_pay", "36万"),
            ("5.3", "yes"),
            ("5.4", "no"),
            ("5.5", "no"),
            ("loss_rate_percent", " "),
        ];
        let typed: Vec<_> =
            typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let scenario = super::super::scenario("jiande", &typed).unwrap();
        let jiande = chidu::regulation("jiande").unwrap();
        let said = in_words(Language::Zh.words(), jiande, &scenario);
        let answers: Vec<&str> = said.iter().map(|(_, answer)| answer.as_str()).collect();
        assert_eq!(answers, ["6000 万元", "36万", "10%", "是", "2项"]);
    }
}
