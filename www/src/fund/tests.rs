//! What the page makes of typed texts, apart from how it is drawn.

use chidu::fund_tolerance::{Path, assess};
use chidu::regulation::Regulation;
use chidu::regulation::fund_tolerance::FundToleranceRules;
use chidu::{Answer, Fact, NoTrace, Truth};

use super::examples::{Example, examples};
use super::figures::{largest_filing_loss, money, rate};
use super::typed::{CONDITIONAL_CONSENT, NO, OBJECTION, RateTrouble, Typed, YES, is_blank, trouble_in_words};
use super::verdict::{Case, Verdict, possible_paths, verdict};
use crate::components::Certainty;
use crate::scenario::{AmountField, Choice, OptionSet, Scenario, TextField, TypedAmount};
use crate::words::Language;

fn jiande() -> (&'static Regulation, &'static FundToleranceRules) {
    let regulation = chidu::regulation("jiande").unwrap();
    (regulation, regulation.fund_tolerance.as_ref().unwrap())
}

fn example(example: Example) -> Scenario {
    let (regulation, _) = jiande();
    examples(regulation).into_iter().find(|(other, _)| *other == example).unwrap().1
}

fn exercise(number: u8) -> Scenario {
    crate::training::exercise(number).opening(0).unwrap().1
}

fn typed(scenario: &Scenario) -> Typed {
    Typed::of(jiande().1, scenario)
}

fn with_amount(scenario: &Scenario, field: AmountField, text: &str) -> Scenario {
    let mut changed = scenario.clone();
    changed.amounts.insert(field, TypedAmount { text: text.to_owned(), ..TypedAmount::default() });
    changed
}

fn with_text(scenario: &Scenario, field: TextField, text: &str) -> Scenario {
    let mut changed = scenario.clone();
    changed.texts.insert(field, text.to_owned());
    changed
}

fn settled(scenario: &Scenario) -> Option<Path> {
    assess(jiande().0, &typed(scenario).facts, NoTrace).unwrap().value.settled_path()
}

fn verdict_on(scenario: &Scenario, language: Language) -> Verdict {
    let (regulation, rules) = jiande();
    let typed = typed(scenario);
    let answer: Answer<'static, _> = assess(regulation, &typed.facts, NoTrace).unwrap();
    verdict(&Case { words: language.words(), regulation, rules, typed: &typed, answer: &answer })
}

fn zh(scenario: &Scenario) -> String {
    verdict_on(scenario, Language::Zh).sentence
}

#[test]
fn exactly_at_the_limit_is_filed_and_one_fen_more_is_applied_for() {
    let at = exercise(1);
    assert_eq!(settled(&at), Some(Path::Filing));
    assert_eq!(zh(&at), "亏损率40%，未超过40%；金额6,000万元，未超过10,000万元：按备案办理。");
    let above = with_amount(&at, AmountField::LossAmount, "60,000,000.01元");
    assert_eq!(settled(&above), Some(Path::Application));
    assert_eq!(
        zh(&above),
        "亏损率40.000000006…%，超过40%；金额60,000,000.01元，未超过10,000万元：按申请办理。"
    );
    assert_eq!(verdict_on(&above, Language::Zh).certainty, Certainty::Certain);
}

#[test]
fn the_english_verdict_says_the_same() {
    assert_eq!(
        verdict_on(&exercise(1), Language::En).sentence,
        "Loss rate 40%, not above 40%; loss 60,000,000 yuan, not above 100,000,000 yuan. It takes the filing path."
    );
}

#[test]
fn a_rate_that_rounds_to_the_limit_is_never_shown_as_equal_to_it() {
    let hidden = exercise(2);
    assert_eq!(settled(&hidden), Some(Path::Application));
    assert!(zh(&hidden).starts_with("亏损率20.000000003…%，超过20%"), "{}", zh(&hidden));
    let (words, limit) = (Language::Zh.words(), "20".parse().unwrap());
    let hair = chidu::LossRate::over("2000000000000.01".parse().unwrap(), "10000000000000".parse().unwrap());
    assert_eq!(rate(words, hair.unwrap(), &[limit]), "略高于20%");
}

#[test]
fn a_rate_that_contradicts_loss_and_base_counts_as_unknown() {
    let contradicted = with_text(&exercise(1), TextField::LossRate, "41");
    let typed = typed(&contradicted);
    let trouble = typed.trouble.unwrap();
    assert!(matches!(trouble, RateTrouble::Contradiction { .. }));
    assert_eq!(typed.rate(), None);
    let said = trouble_in_words(Language::Zh.words(), trouble);
    assert!(said.contains("41%") && said.contains("40%"), "{said}");
    assert_eq!(settled(&contradicted), None);
    let agreed = with_text(&exercise(1), TextField::LossRate, "40");
    assert_eq!(self::typed(&agreed).trouble, None);
    assert_eq!(settled(&agreed), Some(Path::Filing));
}

#[test]
fn a_loss_over_its_base_is_named_and_the_base_not_used() {
    let over = with_amount(&exercise(1), AmountField::LossRateBase, "5000");
    let typed = typed(&over);
    let said = trouble_in_words(Language::Zh.words(), typed.trouble.unwrap());
    assert!(said.contains("6,000万元") && said.contains("5,000万元"), "{said}");
    assert_eq!((typed.facts.loss_rate_base, typed.rate()), (None, None));
    let with_rate = with_text(&over, TextField::LossRate, "40");
    assert_eq!(settled(&with_rate), Some(Path::Filing), "the rate typed stands by itself");
    let equal = with_amount(&over, AmountField::LossRateBase, "6000");
    assert_eq!(self::typed(&equal).trouble, None, "a total loss is no contradiction");
}

#[test]
fn a_base_of_zero_is_named() {
    let zero = with_amount(&exercise(1), AmountField::LossRateBase, "0");
    assert!(matches!(typed(&zero).trouble, Some(RateTrouble::BaseNotPositive(_))));
    assert_eq!(typed(&zero).facts.loss_rate_base, None);
}

#[test]
fn what_cannot_be_read_is_unknown_and_the_rest_stands() {
    let at = exercise(1);
    for text in ["六千", "6.0.0", "-5", "1e9", &"9".repeat(40)] {
        let typed = typed(&with_amount(&at, AmountField::LossAmount, text));
        assert_eq!(typed.facts.loss_amount, None, "{text}");
        assert!(typed.facts.loss_rate_base.is_some() && typed.facts.tolerance_rate.is_some(), "{text}");
    }
    assert_eq!(typed(&with_text(&at, TextField::LossRate, "140")).facts.loss_rate, None);
}

#[test]
fn only_a_sub_fund_has_several_categories() {
    let mut parents = example(Example::TwoParents);
    assert_eq!(typed(&parents).facts.categories, ["government_guidance_fund", "investment_promotion_fund"]);
    assert_eq!(verdict_on(&parents, Language::Zh).certainty, Certainty::DependsOnDoubt);
    let said = zh(&parents);
    assert!(
        said.contains(
            "若用招商专题基金的限额（亏损率30%，未超过40%；金额7,000万元，未超过10,000万元），则备案"
        ),
        "{said}"
    );
    assert!(
        said.contains(
            "若用政府产业引导基金的限额（亏损率30%，超过20%；金额7,000万元，超过5,000万元），则申请"
        ),
        "{said}"
    );
    parents.stated.set_reading("JD-14", Some("investment_promotion_fund"));
    assert_eq!(settled(&parents), Some(Path::Filing));
    assert!(zh(&parents).contains("未超过40%"), "{}", zh(&parents));
    parents.choices.insert(Choice::SubFund, NO.to_owned());
    assert!(typed(&parents).several_categories);
    assert_eq!(typed(&parents).facts.categories, [""; 0]);
    let mut stray = Scenario::default();
    stray.choices.insert(Choice::SubFund, YES.to_owned());
    stray.sets.get_or_default(OptionSet::FundCategories).insert("no_such_fund".to_owned());
    assert_eq!(typed(&stray).facts.categories, [""; 0], "an id that no regulation knows is not taken");
}

#[test]
fn while_no_category_is_stated_each_pair_of_limits_names_its_funds() {
    let names: Vec<String> = typed(&Scenario::default())
        .limits(jiande().1)
        .iter()
        .map(|limits| limits.name(Language::Zh.words()))
        .collect();
    assert_eq!(names, ["招商专题基金", "国资产业发展基金、政府产业引导基金"]);
}

#[test]
fn each_example_comes_to_what_it_is_there_to_show() {
    let (regulation, _) = jiande();
    let expected = [(Example::NumbersOnly, None), (Example::TwoParents, None)];
    let shown: Vec<_> = examples(regulation).iter().map(|(example, one)| (*example, settled(one))).collect();
    assert_eq!(shown, expected);
    assert_eq!(examples(chidu::regulation("sdic").unwrap()), []);
}

#[test]
fn an_emergency_depends_on_how_the_exception_is_read() {
    let night = verdict_on(&exercise(3), Language::Zh);
    assert_eq!(night.certainty, Certainty::DependsOnDoubt);
    assert!(
        night.sentence.contains("备案") && night.sentence.contains("依第6条不得容错"),
        "{}",
        night.sentence
    );
}

#[test]
fn an_exclusion_is_named_by_its_article_unless_something_lifts_it() {
    let mut excluded = exercise(1);
    excluded.stated.set_item("6.4_authority", Truth::Yes);
    excluded.stated.set_item("6.3", Truth::Yes);
    excluded.stated.set_fact(Fact::EmergencyOrUrgentTask, Truth::Yes);
    assert_eq!(settled(&excluded), Some(Path::Excluded));
    let said = zh(&excluded);
    assert!(said.contains("第6条第（三）项") && !said.contains("第（四）项"), "{said}");
}

#[test]
fn numbers_alone_say_what_is_possible_and_what_to_settle_first() {
    let open = verdict_on(&example(Example::NumbersOnly), Language::Zh);
    let (regulation, _) = jiande();
    let answer = assess(regulation, &typed(&example(Example::NumbersOnly)).facts, NoTrace).unwrap();
    assert_eq!(open.certainty, Certainty::Open(possible_paths(&answer.value.outcomes).len()));
    assert!(
        open.sentence.starts_with("亏损率40%，未超过40%；金额6,000万元，未超过10,000万元。可能是"),
        "{}",
        open.sentence
    );
    assert!(open.sentence.contains("最先要查清：是否"), "{}", open.sentence);
}

#[test]
fn a_loss_within_the_tolerance_rate_is_laid_against_it() {
    let tolerated = zh(&exercise(4));
    assert_eq!(tolerated, "亏损率25%，未超过容亏率30%，第4条的其他条件也都具备：给予容错免责。");
}

#[test]
fn an_item_denied_as_a_whole_is_not_made_out_of_its_parts() {
    let mut scenario = exercise(1);
    scenario.choices.insert(Choice::Opinion, OBJECTION.to_owned());
    for fact in [Fact::WrittenBasis, Fact::ProvedCorrect, Fact::DirectlyRelated] {
        scenario.stated.set_fact(fact, Truth::Yes);
    }
    scenario.stated.set_item("5.3", Truth::No);
    let facts = typed(&scenario).facts;
    assert!(facts.stated.fact(Fact::ObjectionExpressed).is_yes());
    assert!(facts.stated.fact(Fact::ConditionalConsentExpressed).is_no());
    assert_eq!(settled(&scenario), Some(Path::Filing), "the opinion makes item 5.7 out");
    scenario.choices.insert(Choice::Opinion, CONDITIONAL_CONSENT.to_owned());
    scenario.stated.set_item("5.7", Truth::No);
    assert_eq!(typed(&scenario).facts.stated.fact(Fact::ConditionalConsentExpressed), Truth::Unknown);
}

#[test]
fn the_largest_loss_within_the_limits_follows_from_the_base() {
    let (_, rules) = jiande();
    let at = exercise(1);
    let largest = |scenario: &Scenario| {
        let typed = typed(scenario);
        largest_filing_loss(&typed, typed.limits(rules)[0].category).map(|loss| loss.to_string())
    };
    assert_eq!(largest(&at).as_deref(), Some("60000000"));
    let large = with_amount(&at, AmountField::LossRateBase, "50000");
    assert_eq!(largest(&large).as_deref(), Some("100000000"), "the amount binds before the rate");
}

#[test]
fn amounts_are_shown_in_the_unit_people_use() {
    let shown = |yuan: &str| money(Language::Zh.words(), yuan.parse().unwrap());
    assert_eq!(shown("60000000"), "6,000万元");
    assert_eq!(shown("60000000.01"), "60,000,000.01元");
    assert_eq!(shown("9999"), "9,999元");
    assert_eq!(shown("0"), "0元");
    assert_eq!(money(Language::En.words(), "60000000".parse().unwrap()), "60,000,000 yuan");
}

#[test]
fn a_page_with_nothing_but_empty_fields_is_blank() {
    assert!(is_blank(&Scenario::default()));
    assert!(is_blank(&with_text(&Scenario::default(), TextField::LossRate, " ")));
    assert!(!is_blank(&with_text(&Scenario::default(), TextField::LossRate, "x")));
}
