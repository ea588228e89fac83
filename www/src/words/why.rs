//! Words of the derivation, of what stood in the way, and of what would change the answer.

use chidu::turning::Number;
use chidu::{Conclusion, Pay, Side, Truth};

words! { WhyWords:
    changes: &'static str = "什么会改变结论", "What would change it";
    changes_help: &'static str = "其余不变，只改一项；下面是第一个使结论改变的数。", "One thing changes, all else stays; these are the first numbers at which the answer turns.";
    no_changes: &'static str = "就现有情况，没有哪一个数或哪一项单独改动会改变结论。", "As things stand, no single number or answer, changed alone, would turn it.";
    number: fn(Number) -> &'static str = number_zh, number_en;
    now: fn(&str, &str) -> String = |number, value| format!("{number}（现为{value}）"), |number, value| format!("{number} (now {value})");
    /// Upwards or downwards; whether the number itself turns it; the number; how far, none where any step does.
    turn: fn(bool, bool, &str, Option<&str>) -> String = turn_zh, turn_en;
    becomes: fn(&str, &str) -> String = |when, to| format!("{when}：{to}"), |when, to| format!("{when}: {to}");
    if_fact: fn(&str, Option<bool>) -> String = |fact, holds| format!("若“{fact}”改为{}", truth_zh(holds.into())), |fact, holds| format!("If “{fact}” were {}", truth_en(holds.into()));
    facts_that_turn: fn(usize) -> String = |count| format!("单独一项改动就会改变结论的（{count}）"), |count| format!("Answers that turn it if changed alone ({count})");
    outside: &'static str = "不适用本文件", "outside this document";
    eligible: fn(Truth) -> &'static str = |truth| match truth {
        Truth::Yes => "可以容错",
        Truth::No => "不能容错",
        Truth::Unknown => "尚不能确定",
    }, |truth| match truth {
        Truth::Yes => "may be tolerated",
        Truth::No => "may not be tolerated",
        Truth::Unknown => "cannot be said yet",
    };
    why: &'static str = "为什么", "Why";
    derivation: fn(&str) -> String = |name| format!("怎样得出：{name}"), |name| format!("Step by step: {name}");
    still_needed: fn(&str) -> String = |name| format!("还有可能：{name}"), |name| format!("Still possible: {name}");
    why_not: fn(usize) -> String = |count| format!("为什么不是其他结论（{count}）"), |count| format!("Why not another answer ({count})");
    not: fn(&str) -> String = |name| format!("不是“{name}”，因为："), |name| format!("Not “{name}”, because:");
    /// Whether a step is as the answer asks.
    met: fn(Truth) -> &'static str = |truth| match truth {
        Truth::Yes => "符合",
        Truth::No => "不符合",
        Truth::Unknown => "未定",
    }, |truth| match truth {
        Truth::Yes => "met",
        Truth::No => "not met",
        Truth::Unknown => "open",
    };
    of_tier: fn(&str) -> String = |name| format!("等级为{name}"), |name| format!("the tier is {name}");
    fact_is: fn(&str, Truth) -> String = |fact, truth| format!("{fact}：{}", truth_zh(truth)), |fact, truth| format!("{fact}: {}", truth_en(truth));
    /// A step that asks for the contrary, where it does not hold.
    asks_no: &'static str = "（这里要求“否”）", " (here the answer would have to be no)";
    conclusion: fn(Conclusion<'static>) -> &'static str = conclusion_zh, conclusion_en;
    at_least: fn(&str) -> String = |name| format!("达到{name}"), |name| format!("reaches {name}");
    consequence_at_least: fn(&str) -> String = |name| format!("不良后果达到{name}"), |name| format!("the consequence reaches {name}");
    within_limits_of: fn(&str) -> String = |name| format!("按{name}的限额，都不超过"), |name| format!("within the limits of {name}");
    treated: fn(&str, &str) -> String = |responsibility, tier| format!("{responsibility}（{tier}）"), |responsibility, tier| format!("{responsibility} ({tier})");
    read_as: fn(&str) -> String = |reading| format!("理解为“{}”", reading.trim_end_matches('。')), |reading| format!("read as “{}”", reading.trim_end_matches('.'));
    /// Whether a figure holds on its side of the limit: the side, whether it holds, whether the number is included.
    stands: fn(Side, bool, bool, &str) -> String = stands_zh, stands_en;
    not_known: fn(&str) -> String = |limit| format!("不清楚，界限为{limit}"), |limit| format!("not known; the limit is {limit}");
    no_limit: &'static str = "界限尚未给出", "the limit is not known";
    rate: &'static str = "亏损率", "Loss rate";
    amount: &'static str = "金额", "Amount";
    share: &'static str = "占上年末资产", "Share of the prior year-end assets";
    compared: fn(&str, &str, &str) -> String = |what, value, stands| format!("{what}{value}，{stands}"), |what, value, stands| format!("{what} {value}, {stands}");
    compared_open: fn(&str, &str) -> String = |what, open| format!("{what}{open}"), |what, open| format!("{what} {open}");
    /// Whether the number itself is included, where the text says so.
    inclusion: fn(Truth) -> &'static str = |included| match included {
        Truth::Yes => "（含本数）",
        Truth::No => "（不含本数）",
        Truth::Unknown => "（是否含本数，原文未明确）",
    }, |included| match included {
        Truth::Yes => " (the number itself included)",
        Truth::No => " (the number itself excluded)",
        Truth::Unknown => " (whether the number itself is included, the text leaves open)",
    };
    /// The pay, must or may, the percentages, the base.
    deduction: fn(Pay, bool, &str, Option<&str>) -> String = deduction_zh, deduction_en;
    more_steps: fn(&str, usize) -> String = |what, count| format!("{what}（逐项，共{count}项）"), |what, count| format!("{what} (item by item, {count})");
}

fn truth_zh(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "是",
        Truth::No => "否",
        Truth::Unknown => "不清楚",
    }
}

fn truth_en(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::Unknown => "not clear",
    }
}

fn number_zh(number: Number) -> &'static str {
    match number {
        Number::LossAmount => "损失金额",
        Number::LossRate => "亏损率",
        Number::LossRateBase => "亏损率的基数",
        Number::ToleranceRate => "容亏率",
        Number::DirectLoss => "直接损失",
        Number::IndirectLoss => "间接损失",
        Number::ContingentLoss => "或有损失",
        Number::PriorYearEndAssets => "上年末资产",
        Number::LargerFrom => "较大一级的起点",
        Number::MajorFrom => "重大一级的起点",
    }
}

fn number_en(number: Number) -> &'static str {
    match number {
        Number::LossAmount => "Loss",
        Number::LossRate => "Loss rate",
        Number::LossRateBase => "Base of the loss rate",
        Number::ToleranceRate => "Tolerance rate",
        Number::DirectLoss => "Direct loss",
        Number::IndirectLoss => "Indirect loss",
        Number::ContingentLoss => "Contingent loss",
        Number::PriorYearEndAssets => "Prior year-end assets",
        Number::LargerFrom => "Start of the larger tier",
        Number::MajorFrom => "Start of the major tier",
    }
}

fn turn_zh(up: bool, included: bool, at: &str, far: Option<&str>) -> String {
    let more = if up { "再多" } else { "再少" };
    match (up, included, far) {
        (_, _, None) if up => "只要再高一点".to_owned(),
        (_, _, None) => "只要再低一点".to_owned(),
        (true, true, Some(far)) => format!("达到{at}（{more}{far}）"),
        (false, true, Some(far)) => format!("降到{at}（{more}{far}）"),
        (true, false, Some(far)) => format!("超过{at}（{more}{far}）"),
        (false, false, Some(far)) => format!("低于{at}（{more}{far}）"),
    }
}

fn turn_en(up: bool, included: bool, at: &str, far: Option<&str>) -> String {
    let more = if up { "more" } else { "less" };
    match (up, included, far) {
        (_, _, None) if up => "Any higher".to_owned(),
        (_, _, None) => "Any lower".to_owned(),
        (true, true, Some(far)) => format!("From {at} on ({far} {more})"),
        (false, true, Some(far)) => format!("Down to {at} ({far} {more})"),
        (true, false, Some(far)) => format!("Above {at} ({far} {more})"),
        (false, false, Some(far)) => format!("Below {at} ({far} {more})"),
    }
}

fn stands_zh(side: Side, holds: bool, included: bool, limit: &str) -> String {
    let relation = match (side, holds, included) {
        (Side::UpTo, true, true) => "未超过",
        (Side::UpTo, false, true) | (Side::From, true, false) => "超过",
        (Side::UpTo, true, false) => "低于",
        (Side::UpTo, false, false) => "不低于",
        (Side::From, true, true) => "达到",
        (Side::From, false, true) => "未达到",
        (Side::From, false, false) => "未超过",
    };
    format!("{relation}{limit}")
}

fn stands_en(side: Side, holds: bool, included: bool, limit: &str) -> String {
    let relation = match (side, holds, included) {
        (Side::UpTo, true, true) | (Side::From, false, false) => "not above",
        (Side::UpTo, false, true) | (Side::From, true, false) => "above",
        (Side::UpTo, true, false) | (Side::From, false, true) => "below",
        (Side::UpTo, false, false) | (Side::From, true, true) => "not below",
    };
    format!("{relation} {limit}")
}

fn deduction_zh(pay: Pay, mandatory: bool, range: &str, base: Option<&str>) -> String {
    let pay = match pay {
        Pay::Performance => "绩效年薪",
        Pay::TenureIncentive => "任期激励",
    };
    let force = if mandatory { "应当扣减" } else { "可以扣减" };
    match base {
        Some(base) => format!("{force}{pay}的{range}，基数{base}"),
        None => format!("{force}{pay}的{range}"),
    }
}

fn deduction_en(pay: Pay, mandatory: bool, range: &str, base: Option<&str>) -> String {
    let pay = match pay {
        Pay::Performance => "Performance pay",
        Pay::TenureIncentive => "The tenure incentive",
    };
    let force = if mandatory { "must" } else { "may" };
    match base {
        Some(base) => format!("{pay} {force} be deducted by {range} of {base}"),
        None => format!("{pay} {force} be deducted by {range}"),
    }
}

fn conclusion_zh(conclusion: Conclusion<'static>) -> &'static str {
    match conclusion {
        Conclusion::Covered => "属于适用范围内的基金",
        Conclusion::NormalRisk => "属于可以容忍的正常风险",
        Conclusion::GateOpen => "亏损越过容亏率，或另有未达预期",
        Conclusion::Diligence => "符合尽职免责：综合考量有利，并具备所列情形之一",
        Conclusion::DiligenceThroughGate => "可以按尽职免责办理",
        Conclusion::AnyShortfall => "有亏损，或另有未达预期",
        Conclusion::WithinLimits => "亏损率和金额都在备案限额以内",
        Conclusion::ContingentCounts => "或有损失计入损失",
        Conclusion::LaidDown(_) => "文件规定了处理",
        Conclusion::Outside => "属于不适用本文件的事件",
        Conclusion::Aggravating => "有从重或加重的情形",
        Conclusion::Recurrence => "影响期内再次违规",
        Conclusion::Mitigating => "有从轻、减轻或免除的情形",
        Conclusion::NoLiability => "可以不承担责任",
        Conclusion::DirectlyResponsible => "领导人员负直接责任",
        Conclusion::ImmediateSuperiorLiable => "直接上级企业的有关人员应当承担责任",
        Conclusion::HigherLevelsLiable => "更高层级企业的有关人员应当承担责任",
        Conclusion::BodyReorganised => "改组集体决策机构",
        Conclusion::Eligible => "可以容错",
        Conclusion::AllOf => "下列各项都具备",
        Conclusion::AnyOf => "下列各项至少具备一项",
        Conclusion::Path(_)
        | Conclusion::WithinLimitsOf(_)
        | Conclusion::Tier(_)
        | Conclusion::AtLeast(_)
        | Conclusion::ConsequenceAtLeast(_)
        | Conclusion::Treated { .. } => "",
    }
}

fn conclusion_en(conclusion: Conclusion<'static>) -> &'static str {
    match conclusion {
        Conclusion::Covered => "The fund is one of those covered",
        Conclusion::NormalRisk => "The loss is a normal risk that is tolerated",
        Conclusion::GateOpen => "The loss is beyond the tolerance rate, or another expectation was missed",
        Conclusion::Diligence => {
            "Exemption for diligence: a favourable weighing and one of the listed circumstances"
        }
        Conclusion::DiligenceThroughGate => "Exemption for diligence is open and made out",
        Conclusion::AnyShortfall => "There is a loss, or another expectation was missed",
        Conclusion::WithinLimits => "Rate and amount are both within the limits for filing",
        Conclusion::ContingentCounts => "The contingent loss counts",
        Conclusion::LaidDown(_) => "The document lays down a treatment",
        Conclusion::Outside => "The event lies outside this document",
        Conclusion::Aggravating => "An aggravating circumstance is present",
        Conclusion::Recurrence => "Another violation within an impact period",
        Conclusion::Mitigating => "A mitigating circumstance is present",
        Conclusion::NoLiability => "No liability need be borne",
        Conclusion::DirectlyResponsible => "The leader is directly responsible",
        Conclusion::ImmediateSuperiorLiable => "Those of the immediate superior enterprise are liable",
        Conclusion::HigherLevelsLiable => "Those of enterprises at higher levels are liable",
        Conclusion::BodyReorganised => "The collective decision body is to be reorganised",
        Conclusion::Eligible => "The error may be tolerated",
        Conclusion::AllOf => "All of these hold",
        Conclusion::AnyOf => "At least one of these holds",
        Conclusion::Path(_)
        | Conclusion::WithinLimitsOf(_)
        | Conclusion::Tier(_)
        | Conclusion::AtLeast(_)
        | Conclusion::ConsequenceAtLeast(_)
        | Conclusion::Treated { .. } => "",
    }
}
