use super::*;
use crate::scenario::{AmountField, Choice, OptionSet, TextField, TypedAmount};
use chidu::Fact;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Any regulation with any scenario that can be typed and chosen under it.
pub fn any_scenario() -> impl Strategy<Value = (String, Scenario)> {
    let ids: Vec<String> = chidu::regulations().iter().map(|edition| edition.identity.id.clone()).collect();
    select(ids).prop_flat_map(|id| {
        let names = names::names(&id);
        let count = names.len();
        (Just(id), subsequence(names, 0..count)).prop_flat_map(|(id, names)| {
            let values: Vec<_> = names.into_iter().map(|(name, key)| value_of(&id, name, key)).collect();
            (Just(id), values).prop_map(|(id, values)| {
                let mut scenario = Scenario::default();
                for (name, key, value) in values {
                    typed(&mut scenario, name, key, value);
                }
                (id, scenario)
            })
        })
    })
}

type Value = Vec<String>;

fn value_of(id: &str, name: &'static str, key: Key) -> BoxedStrategy<(&'static str, Key, Value)> {
    let words: Vec<String> = names::words(id, name, key).into_iter().map(str::to_owned).collect();
    let text = prop_oneof![".{0,12}", "[0-9，。万亿元%\n 　]{0,40}", Just("x".repeat(200))];
    match key {
        Key::Amount(_) | Key::Text(_) => text.prop_map(move |text| (name, key, vec![text])).boxed(),
        Key::Set(_) => {
            let count = words.len();
            subsequence(words, 0..=count).prop_map(move |some| (name, key, some)).boxed()
        }
        _ if words.is_empty() => Just((name, key, Vec::new())).boxed(),
        _ => select(words).prop_map(move |one| (name, key, vec![one])).boxed(),
    }
}

/// Puts a value where the page would, without the codec.
fn typed(scenario: &mut Scenario, name: &str, key: Key, value: Value) {
    let one = value.first().cloned();
    let truth = match one.as_deref() {
        Some("yes") => Some(Truth::Yes),
        Some("no") => Some(Truth::No),
        _ => Some(Truth::Unknown),
    };
    match (key, one) {
        (Key::Set(set), _) => {
            scenario.sets.insert(set, value.into_iter().collect());
        }
        (_, None) => {}
        (Key::Amount(field), Some(text)) => scenario.amounts.get_or_default(field).text = text,
        (Key::Unit(field), Some(unit)) => {
            let unit = MoneyUnit::ALL.into_iter().find(|one| names::unit(*one) == unit).unwrap();
            scenario.amounts.get_or_default(field).unit = unit;
        }
        (Key::Text(field), Some(text)) => {
            scenario.texts.insert(field, text);
        }
        (Key::Choice(choice), Some(option)) => {
            scenario.choices.insert(choice, option);
        }
        (Key::Reading, Some(reading)) => scenario.stated.set_reading(name, Some(&reading)),
        (Key::Fact(fact), _) => {
            scenario.stated.set_fact(fact, truth.unwrap_or_default());
            scenario.note_clarity(name, truth);
        }
        (Key::Item, _) => {
            scenario.stated.set_item(name, truth.unwrap_or_default());
            scenario.note_clarity(name, truth);
        }
    }
}

proptest! {
    #[test]
    fn every_scenario_comes_back_as_it_was((id, typed) in any_scenario()) {
        prop_assert_eq!(scenario(&id, &entries(&typed)), Ok(typed));
    }

    #[test]
    fn an_unknown_name_or_value_is_named((id, typed) in any_scenario(), place in any::<prop::sample::Index>()) {
        let good = entries(&typed);
        prop_assume!(!good.is_empty());
        let place = place.index(good.len());
        let mut bad = good.clone();
        bad[place].0.push('?');
        prop_assert_eq!(scenario(&id, &bad), Err(Mistake::Name(bad[place].0.clone())));

        let mut bad = good.clone();
        bad[place].1.push('?');
        let (name, value) = bad[place].clone();
        match names::key(&id, &name).unwrap() {
            Key::Amount(_) | Key::Text(_) => prop_assert!(scenario(&id, &bad).is_ok()),
            key => {
                let takes = names::words(&id, &name, key);
                prop_assert_eq!(scenario(&id, &bad), Err(Mistake::Value { name, value, takes }));
            }
        }

        let mut bad = good.clone();
        bad.push(good[place].clone());
        prop_assert_eq!(scenario(&id, &bad), Err(Mistake::Twice(good[place].0.clone())));
        prop_assert_eq!(scenario("nowhere", &good), Err(Mistake::Regulation("nowhere".to_owned())));
    }
}

#[test]
fn what_is_written_reads_as_typed() {
    let mut typed = Scenario::default();
    let amount = TypedAmount { text: "６，０００".to_owned(), unit: MoneyUnit::Yi };
    typed.amounts.insert(AmountField::LossAmount, amount);
    typed.texts.insert(TextField::LossRate, "40%".to_owned());
    typed.choices.insert(Choice::SubFund, "no".to_owned());
    typed.sets.insert(OptionSet::FundCategories, ["investment_promotion_fund".to_owned()].into());
    typed.stated.set_fact(Fact::AtLiquidation, Truth::No);
    typed.stated.set_item("5.3", Truth::Yes);
    typed.note_clarity("5.7", Some(Truth::Unknown));
    typed.stated.set_reading("JD-14", Some("government_guidance_fund"));
    let written: Vec<String> =
        entries(&typed).into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(
        written,
        [
            "loss_amount=６，０００",
            "loss_amount_unit=yi",
            "loss_rate_percent=40%",
            "is_sub_fund=no",
            "fund_categories=investment_promotion_fund",
            "at_liquidation=no",
            "5.3=yes",
            "5.7=not_clear",
            "JD-14=government_guidance_fund",
        ]
    );
}

#[test]
fn no_name_means_two_things_and_no_option_holds_a_comma() {
    for edition in chidu::regulations() {
        let id = &edition.identity.id;
        let names = names::names(id);
        for (place, (name, key)) in names.iter().enumerate() {
            assert!(names.iter().take(place).all(|(before, _)| before != name), "{id}: {name} twice");
            assert!(names::words(id, name, *key).iter().all(|word| !word.contains(',')), "{id}: {name}");
        }
    }
}

#[test]
fn every_field_has_its_name() {
    let names = names::names("jiande");
    assert_eq!(AMOUNTS.len(), AmountField::PerformancePayAllYears as usize + 1);
    assert_eq!(TEXTS.len(), TextField::AssessmentDay as usize + 1);
    assert_eq!(CHOICES.len(), Choice::ThresholdIncluded as usize + 1);
    assert_eq!(SETS.len(), OptionSet::Disqualifiers as usize + 1);
    assert!(names.iter().any(|(name, _)| *name == "loss_amount_unit"));
}
