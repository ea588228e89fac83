//! Amounts, percentages and dates as people write and read them.

use chidu::{Date, LossRate, MoneyUnit, NumberError, Percent, Yuan};

fn yuan(text: &str) -> Yuan {
    text.parse().unwrap()
}

fn percent(text: &str) -> Percent {
    text.parse().unwrap()
}

#[test]
fn amounts_are_read_as_people_write_them() {
    let table = [
        ("1,234.56", MoneyUnit::Yuan, "1234.56"),
        ("１，２３４．５６", MoneyUnit::Yuan, "1234.56"),
        ("1234 5678", MoneyUnit::Yuan, "12345678"),
        ("1234,5678", MoneyUnit::Yuan, "12345678"),
        ("6000", MoneyUnit::Wan, "60000000"),
        ("0.6亿", MoneyUnit::Wan, "60000000"),
        ("0.6 亿元", MoneyUnit::Yuan, "60000000"),
        ("6000万元", MoneyUnit::Yi, "60000000"),
        ("60000000元", MoneyUnit::Yi, "60000000"),
        ("¥500", MoneyUnit::Yuan, "500"),
        ("￥ 500", MoneyUnit::Yuan, "500"),
        ("人民币500元", MoneyUnit::Wan, "500"),
        ("\u{a0}1,234.50\t\n", MoneyUnit::Yuan, "1234.5"),
        ("\"1,234.50\"", MoneyUnit::Yuan, "1234.5"),
        ("(1,234.50)", MoneyUnit::Yuan, "-1234.5"),
        ("-5", MoneyUnit::Yuan, "-5"),
        ("+5", MoneyUnit::Yuan, "5"),
        ("007", MoneyUnit::Yuan, "7"),
        ("0", MoneyUnit::Yuan, "0"),
        (".5", MoneyUnit::Yuan, "0.5"),
        ("5.", MoneyUnit::Yuan, "5"),
        ("4999999.9999999999", MoneyUnit::Yuan, "4999999.9999999999"),
        ("99999999999999.9999999999", MoneyUnit::Yuan, "99999999999999.9999999999"),
    ];
    for (typed, unit, expected) in table {
        assert_eq!(Yuan::parse(typed, unit).map(|yuan| yuan.to_string()), Ok(expected.to_owned()), "{typed}");
    }
}

#[test]
fn what_is_no_amount_says_why() {
    let table = [
        ("", NumberError::Empty),
        ("万元", NumberError::Empty),
        (".", NumberError::Empty),
        ("abc", NumberError::Character('a')),
        ("12a", NumberError::Character('a')),
        ("1.2.3", NumberError::TwoPoints),
        ("1e9", NumberError::Exponent),
        ("1E+9", NumberError::Exponent),
        ("1,23", NumberError::Grouping),
        ("1,2345,678", NumberError::Grouping),
        (",123", NumberError::Grouping),
        ("1.234,567", NumberError::Grouping),
        ("0.12345678901", NumberError::TooManyPlaces),
        ("1\t2", NumberError::SeveralCells),
    ];
    for (typed, expected) in table {
        assert_eq!(Yuan::parse(typed, MoneyUnit::Yuan), Err(expected), "{typed}");
    }
    let digits = "1".repeat(40);
    assert!(matches!(Yuan::parse(&digits, MoneyUnit::Yuan), Err(NumberError::TooLarge(_))));
    assert!(matches!(Yuan::parse("100000000000000", MoneyUnit::Yuan), Err(NumberError::TooLarge(_))));
    assert!(matches!(Yuan::parse("1000000", MoneyUnit::Yi), Err(NumberError::TooLarge(_))));
    assert!(matches!(Yuan::parse("9999999亿亿", MoneyUnit::Yi), Err(NumberError::Character('亿'))));
}

#[test]
fn an_amount_is_the_same_in_any_unit() {
    let loss = yuan("123456789.01");
    for unit in MoneyUnit::ALL {
        assert_eq!(Yuan::parse(&loss.in_unit(unit), unit), Ok(loss), "{unit:?}");
    }
    assert_eq!(loss.in_unit(MoneyUnit::Yuan), "123,456,789.01");
    assert_eq!(loss.in_unit(MoneyUnit::Wan), "12,345.678901");
    assert_eq!(loss.in_unit(MoneyUnit::Yi), "1.2345678901");
    assert_eq!(yuan("-1234").in_unit(MoneyUnit::Yuan), "-1,234");
}

#[test]
fn capitals_follow_the_rules_for_vouchers() {
    let table = [
        ("0", "人民币零元整"),
        ("0.05", "人民币伍分"),
        ("0.5", "人民币伍角整"),
        ("10.05", "人民币壹拾元零伍分"),
        ("1409.5", "人民币壹仟肆佰零玖元伍角整"),
        ("6007.14", "人民币陆仟零柒元壹角肆分"),
        ("10010.1", "人民币壹万零壹拾元壹角整"),
        ("12345600", "人民币壹仟贰佰叁拾肆万伍仟陆佰元整"),
        ("60000000", "人民币陆仟万元整"),
        ("100000000", "人民币壹亿元整"),
        ("100000001", "人民币壹亿零壹元整"),
        ("100010000", "人民币壹亿零壹万元整"),
        ("10000000000", "人民币壹佰亿元整"),
        ("1000000000000", "人民币壹万亿元整"),
        ("1234500000000", "人民币壹万贰仟叁佰肆拾伍亿元整"),
        ("1000500000000", "人民币壹万零伍亿元整"),
    ];
    for (amount, capitals) in table {
        assert_eq!(yuan(amount).in_capitals().as_deref(), Some(capitals), "{amount}");
    }
    assert_eq!(yuan("0.001").in_capitals(), None);
    assert_eq!(yuan("-1").in_capitals(), None);
}

#[test]
fn percentages_are_read_and_bounded() {
    for (typed, expected) in
        [("12.5", "12.5"), ("12.5%", "12.5"), ("１２．５％", "12.5"), ("0", "0"), ("100", "100")]
    {
        assert_eq!(percent(typed).to_string(), expected, "{typed}");
    }
    assert_eq!("1.2.3".parse::<Percent>(), Err(NumberError::TwoPoints));
    assert!(matches!("1000".parse::<Percent>(), Err(NumberError::TooLarge(_))));
}

#[test]
fn a_rate_over_its_base_is_compared_exactly() {
    let over = |loss: &str, base: &str| LossRate::over(yuan(loss), yuan(base)).unwrap();
    assert!(over("60000000", "150000000").cmp_percent(percent("40")).is_eq());
    assert!(over("60000000.0000000001", "150000000").cmp_percent(percent("40")).is_gt());
    assert!(over("59999999.9999999999", "150000000").cmp_percent(percent("40")).is_lt());
    let widest = over("99999999999999.9999999999", "99999999999999.9999999998");
    assert!(widest.cmp_percent(percent("100")).is_gt());
    assert!(widest.cmp_percent(percent("999.9999999999")).is_lt());
    assert_eq!(LossRate::over(yuan("1"), yuan("0")), None);
}

#[test]
fn a_shown_rate_is_cut_and_says_whether_it_is_exact() {
    let over = |loss: &str, base: &str| LossRate::over(yuan(loss), yuan(base)).unwrap().shown(2);
    assert_eq!(over("60000000", "150000000"), (40.into(), true));
    assert_eq!(over("20000000.01", "100000000.03"), (20.into(), false));
    assert_eq!(over("2", "3").0.to_string(), "66.66");
}

#[test]
fn days_of_the_week_and_months_are_those_of_the_calendar() {
    let day = |text: &str| text.parse::<Date>().unwrap();
    assert_eq!(day("2025-03-03").weekday(), 0);
    assert_eq!(day("2000-02-29").weekday(), 1);
    assert_eq!(day("2026-11-21").weekday(), 5);
    assert_eq!(day("2025-08-31").plus_months(6), Some(day("2026-02-28")));
    assert_eq!(day("2023-08-31").plus_months(6), Some(day("2024-02-29")));
    assert_eq!(day("2025-12-31").next(), Some(day("2026-01-01")));
    assert_eq!(day("9999-12-31").next(), None);
    for wrong in
        ["2025-02-29", "2025-13-01", "2025-00-01", "3/4", "2025-3", "", "+025-03-03", "2025-03-03-01"]
    {
        assert!(wrong.parse::<Date>().is_err(), "{wrong}");
    }
}
