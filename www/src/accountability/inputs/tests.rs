use super::*;
use crate::scenario::TypedAmount;

fn rules() -> &'static AccountabilityRules {
    chidu::regulation("sdic").unwrap().accountability.as_ref().unwrap()
}

#[test]
fn an_act_that_is_not_alleged_did_not_happen() {
    let mut scenario = Scenario::default();
    assert_eq!(direct_facts(rules(), &scenario), None);
    scenario.stated.set_fact(Fact::MajorityDisagreed, Truth::Yes);
    scenario.not_clear.insert(Fact::MatterIsMajorEconomic.name().to_owned());
    let facts = direct_facts(rules(), &scenario).unwrap();
    assert_eq!(facts.stated.fact(Fact::MajorityDisagreed), Truth::Yes);
    assert_eq!(facts.stated.fact(Fact::MatterIsMajorEconomic), Truth::Unknown);
    assert_eq!(facts.stated.fact(Fact::ViolatedDecisionProcedure), Truth::No);
}

#[test]
fn what_is_not_clear_is_parted_into_facts_and_items() {
    let mut scenario = Scenario::default();
    scenario.not_clear.extend(["emergency".to_owned(), "48.5".to_owned()]);
    let facts = circumstance_facts(rules(), &scenario);
    assert_eq!(facts.open_facts, Distinct::from([Fact::Emergency]));
    assert_eq!(facts.open_items, Distinct::from(["48.5".to_owned()]));
    assert_eq!(facts.base_treatments, None);
}

#[test]
fn a_consequence_is_alleged_only_by_degree_or_reach() {
    let mut scenario = Scenario::default();
    assert_eq!(loss_facts(&scenario, None).consequence, Consequence::None);
    scenario.choices.insert(Choice::ConsequenceDegree, "serious".to_owned());
    let consequence = loss_facts(&scenario, None).consequence;
    assert!(
        matches!(consequence, Consequence::Described { degree: Some(_), scope: None }),
        "{consequence:?}"
    );
}

#[test]
fn a_bad_text_is_unknown() {
    let mut scenario = Scenario::default();
    let typed = TypedAmount { text: "五百".to_owned(), ..TypedAmount::default() };
    scenario.amounts.insert(AmountField::LossAmount, typed.clone());
    assert_eq!(amount(&scenario, AmountField::LossAmount), None);
    scenario.amounts.insert(AmountField::PartyDisciplineDeduction, typed);
    assert_eq!(stacking_facts(&scenario).unwrap().deductions, [None]);
}

#[test]
fn a_question_is_asked_only_when_something_is_said_of_it() {
    let mut scenario = Scenario::default();
    assert!(superior_facts(rules(), &scenario, None, None).is_none());
    assert!(collective_facts(&scenario).is_none());
    assert!(organiser_facts(rules(), &scenario, None).is_none());
    assert!(pay_base_facts(&scenario).is_none());
    assert!(person_facts(rules(), &scenario, None).is_none());
    scenario.choices.insert(Choice::Responsibility, "superior_enterprise".to_owned());
    assert!(superior_facts(rules(), &scenario, None, None).is_some());
    scenario.choices.insert(Choice::PersonStatus, "in_post".to_owned());
    assert!(person_facts(rules(), &scenario, None).is_none());
    scenario.choices.insert(Choice::PersonStatus, "retired".to_owned());
    assert!(person_facts(rules(), &scenario, None).is_some());
}

#[test]
fn every_option_can_be_read_back() {
    fn all<T: DeserializeOwned + PartialEq>(ids: &[&str]) -> bool {
        ids.iter().all(|id| option::<T>(id).is_some())
    }
    assert_eq!(RESPONSIBILITIES.map(option), Responsibility::ALL.map(Some));
    assert_eq!(TIERS.map(option), Tier::GRADED.map(Some));
    assert!(all::<chidu::regulation::accountability::ConsequenceDegree>(&DEGREES));
    assert!(all::<chidu::regulation::accountability::ConsequenceScope>(&SCOPES));
    assert!(all::<chidu::regulation::accountability::AnalogousEvent>(&EVENTS));
    assert!(all::<chidu::regulation::accountability::Role>(&ROLES));
    assert!(all::<chidu::accountability::BodyOf>(&LEVELS));
    assert!(all::<chidu::accountability::EnterpriseLevel>(&LEVELS));
    assert!(all::<Status>(&STATUSES));
    assert_eq!(option::<Status>("on_holiday"), None);
    assert_eq!(responsibility_id(Responsibility::SuperiorEnterprise), "superior_enterprise");
}
