//! Words of the family `fund_tolerance` in Chinese.

use chidu::fund_tolerance::Path;
use chidu::regulation::fund_tolerance::{DecisionKind, Disposition};

use super::FundWords;
use crate::fund::Example;

pub const ZH: FundWords = FundWords {
    blank: "还没有填写情况。填写后结论随即给出，可以先从示例开始。",
    what_was_lost: "亏了什么",
    what_was_done: "做了什么",
    exclusions: "有没有排除情形",
    standards: "认定标准",
    sub_fund: "是不是下属基金",
    sub_fund_help: "由下列基金出资设立的，是下属基金，适用其母基金的限额。",
    category: "基金类别",
    category_help: "走备案还是申请，界限因类别而不同。",
    parents: "母基金的类别（可多选）",
    other_fund: "其他基金",
    several_categories: "已选了几类，而只有下属基金才可能有几类母基金，故类别暂按不清楚处理。请选一类，或在上面选“是下属基金”。",
    yes_sub_fund: "是下属基金",
    no_sub_fund: "不是",
    loss: "亏损金额",
    loss_help: "清算时的亏损，用来和备案的界限比较；没有亏损填0。",
    normal_risk_help: "亏损率没有超过容亏率的，还要看这几项：都符合才算正常风险。",
    loss_rate: "亏损率",
    loss_rate_help: "用来和容亏率、备案的界限比较。填亏损率，或在下面填基数，由本页精确比较；两样都填时须一致。",
    base: "亏损率的基数",
    base_help: "亏损率 = 亏损金额 ÷ 基数。",
    base_not_defined: "亏损率 = 亏损金额 ÷ 基数。文件没有说基数是什么，请在下面注明。",
    base_reading: "基数是什么",
    not_stated: "未注明",
    tolerance_rate: "容亏率",
    tolerance_rate_help: "亏损超没超过它，决定先看正常风险还是尽职免责。填该基金自己的；文件没有统一数值。",
    normal_risk: |articles| format!("{}：正常风险", articles.tolerated),
    diligence: |articles| format!("{}：尽职免责", articles.diligence),
    diligence_items: "具备下列哪些情形（一项即可）",
    item_by_facts: "按具体事实判断这一项",
    item_by_facts_help: "填了下面任一项，这一项就按下面的事实判断。",
    by_person: "本项按人分别判断。",
    opinion: "此人在集体决策中的意见",
    objection: "明确反对",
    conditional_consent: "有条件同意",
    neither: "都没有",
    exclusions_help: |articles| {
        format!("有一项，{}和{}就都不适用。未核查的请留“不清楚”。", articles.tolerated, articles.diligence)
    },
    standards_help: "各项都要符合；它们不决定走哪条路径。",
    base_not_positive: |base| format!("亏损率的基数应大于0，现为{base}；基数暂不采用。"),
    loss_over_base: |loss, base| {
        format!("亏损{loss}大于基数{base}，亏损率会超过100%；请核对两个数，基数暂不采用。")
    },
    contradiction: |stated, computed| {
        format!(
            "所填亏损率为{stated}，而亏损金额除以基数得{computed}，两者不一致；请改其中之一，亏损率暂按不清楚处理。"
        )
    },
    yuan: |number| format!("{number}元"),
    just_above: |rate| format!("略高于{rate}"),
    tolerance_of: |rate| format!("容亏率{rate}"),
    rate_clause: |rate, stands| format!("亏损率{rate}，{stands}"),
    amount_clause: |amount, stands| format!("金额{amount}，{stands}"),
    against: |within, included, limit| {
        let stands = match (within, included) {
            (true, true) => "未超过",
            (false, true) => "超过",
            (true, false) => "低于",
            (false, false) => "不低于",
        };
        format!("{stands}{limit}")
    },
    semicolon: "；",
    procedure: |path| if path == Path::Filing { "备案怎样办" } else { "申请怎样办" },
    path_name: |path, articles| match path {
        Path::OutOfScope => "不适用本文件".to_owned(),
        Path::Excluded => format!("依{}不得容错", articles.exclusions),
        Path::NotAssessedByProject => "不按单个项目评定".to_owned(),
        Path::NotAssessableBeforeLiquidation => "清算前不能评定".to_owned(),
        Path::NoPathBeforeLiquidation => "清算前没有办理路径".to_owned(),
        Path::NoLoss => "没有亏损".to_owned(),
        Path::Tolerated => format!("按{}容错免责", articles.tolerated),
        Path::Filing => "备案".to_owned(),
        Path::Application => "申请".to_owned(),
        Path::NotTolerated => "不能容错".to_owned(),
    },
    concludes: |path, articles| match path {
        Path::OutOfScope => "这只基金不在本文件的范围内，不能据此容错。".to_owned(),
        Path::Excluded => format!(
            "{}、{}都不适用，依{}处理。",
            articles.tolerated, articles.diligence, articles.not_tolerated
        ),
        Path::NotAssessedByProject => "亏损只按单个项目计算，不能评定：容亏率看整个基金。".to_owned(),
        Path::NotAssessableBeforeLiquidation => {
            "基金尚未清算，亏损还不能评定：容亏率和备案限额都以清算时为准。".to_owned()
        }
        Path::NoPathBeforeLiquidation => {
            format!("尚未清算而有其他未达预期，符合{}，但没有规定办理路径。", articles.diligence)
        }
        Path::NoLoss => "没有亏损，无须容错。".to_owned(),
        Path::Tolerated => "给予容错免责。".to_owned(),
        Path::Filing => "按备案办理。".to_owned(),
        Path::Application => "按申请办理。".to_owned(),
        Path::NotTolerated => format!("不能容错，依{}处理。", articles.not_tolerated),
    },
    because: |grounds, concludes| format!("{grounds}：{concludes}"),
    beside: |sentence, other| format!("{sentence}另有的未达预期：{other}"),
    and_conditions: |within, articles| format!("{within}，{}的其他条件也都具备", articles.tolerated),
    no_loss_but_shortfall: "没有亏损，另有未达预期",
    same_under_all_limits: "几类母基金的限额不同，但按哪一类结果都一样",
    conditions_not_met: |within, articles| {
        format!(
            "{within}，但{}的条件不全；又没有其他未达预期，{}不开启",
            articles.tolerated, articles.diligence
        )
    },
    weighing_not_favourable: |articles| {
        format!("{}不适用，{}的综合考量不利", articles.tolerated, articles.diligence)
    },
    no_item: |articles| format!("{}不适用，{}所列情形一项也不具备", articles.tolerated, articles.diligence),
    neither_ground: |articles| format!("{}、{}都不满足", articles.tolerated, articles.diligence),
    excluded_by: |articles| format!("有{}的情形", articles.join("、")),
    one_of: |names, more| {
        let named = match names {
            [all @ .., last] if more == 0 && !all.is_empty() => format!("{}或{last}", all.join("、")),
            names => names.join("、"),
        };
        if more == 0 { named } else { format!("{named}等{}种", names.len() + more) }
    },
    open: |possible, deciding| match deciding {
        Some(deciding) => format!("可能是{possible}；最先要查清：{deciding}。"),
        None => format!("可能是{possible}。"),
    },
    known_then: |known, rest| format!("{known}。{rest}"),
    then: |condition, path| format!("{condition}，则{path}"),
    if_so: |fact| format!("若{fact}"),
    if_not: |fact| format!("若不是“{fact}”"),
    if_loss_rate: |stands| format!("若亏损率{stands}"),
    the_tolerance_rate: "容亏率",
    if_category: |name| format!("若是{name}"),
    if_limits_of: |name, numbers| match numbers {
        "" => format!("若用{name}的限额"),
        numbers => format!("若用{name}的限额（{numbers}）"),
    },
    sentence: |text| format!("{text}。"),
    whether: |fact| format!("是否{fact}"),
    of_category: |name, text| format!("{name}：{text}"),
    if_read: |reading| format!("若理解为“{}”", reading.trim_end_matches('。')),
    branches: "分情况看",
    limits_of_which: "用哪一类的限额",
    path_heading: |name| format!("办理路径：{name}"),
    possible_path_heading: |name| format!("如果容错成立：{name}"),
    shortfall_path_heading: |name| format!("另有的未达预期：{name}"),
    other_path_heading: |name| format!("另一条路径：{name}"),
    filing_opens: |rate, amount| format!("亏损率{rate}，并且金额{amount}时，走备案。"),
    application_opens: |rate, amount| format!("亏损率{rate}，或者金额{amount}时，走申请。"),
    largest_filing_loss: |base, loss| format!("按所填基数{base}，亏损不超过{loss}的，两项都在限额以内。"),
    presupposes: |articles| format!("两条路径都以符合{}为前提。", articles.diligence),
    form: |name, annex| format!("《{name}》（{annex}）"),
    copies: |copies| format!("一式{copies}份"),
    holders: |holders| format!("分存{holders}"),
    list_comma: "、",
    decides: "由其决定",
    approves: "由其核准",
    unassigned_form: |name, annex| format!("《{name}》（{annex}）用途未定：正文没有说何时使用。"),
    decision: "谁来决定，可以怎样处理",
    decider: |kind, decider| match kind {
        DecisionKind::DecisionThenRecord => format!("{decider}作出决定，再报备案。"),
        DecisionKind::RecommendationThenApproval => format!("先由下级建议，{decider}核准后才算数。"),
    },
    disposition: |disposition| match disposition {
        Disposition::Exempt => "免责",
        Disposition::Lighter => "从轻",
        Disposition::Reduced => "减轻",
    },
    dispositions_open: "可以作出的处理（本页不代选）",
    yardsticks: "两把尺子",
    yardsticks_help: |articles| {
        format!(
            "容亏率决定适用{}还是{}；备案限额决定备案还是申请。实心端点含本数，空心端点不含。",
            articles.tolerated, articles.diligence
        )
    },
    tolerance_rail: |limit| format!("容亏率{limit}"),
    rate_rail: |limit| format!("备案限额：亏损率{limit}"),
    amount_rail: |limit| format!("备案限额：金额{limit}"),
    edge: |included| if included { "含本数" } else { "不含本数" },
    tolerance_rate_open: |articles| {
        format!("容亏率未填：没有它，分不清{}还是{}。", articles.tolerated, articles.diligence)
    },
    base_is: |reading| format!("亏损率{reading}。"),
    tolerated: |articles| format!("{}：没有规定手续", articles.tolerated),
    tolerated_text: "给予容错免责，但用什么表、谁批准、一式几份、报给谁，文件都没有规定。请问基金主管部门。",
    effects: "免责的效果",
    standards_state: |met, failed, open| {
        let parts = [(met, "项符合"), (failed, "项不符合"), (open, "项不清楚")];
        let said: Vec<String> = parts
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count}{what}"))
            .collect();
        said.join("，")
    },
    met: "符合",
    failed: "不符合",
    standards_failed: "有不符合的，认定难以成立；路径本身不变。",
    checks: "办理中要核对",
    all_no: "均无",
    items_yes: |items| format!("有：{items}"),
    items_open: |count| format!("{count}项不清楚"),
    weighing_yes: "综合考量有利",
    weighing_no: "综合考量不利",
    loss_is: |loss| format!("亏损{loss}"),
    over_base: |loss, base, rate| format!("亏损{loss} / {base} = {rate}"),
    rate_is: |rate| format!("亏损率{rate}"),
    sub_fund_of: |categories| format!("{categories}的下属基金"),
    table_category: "基金（含下属基金）",
    table_filing: "备案",
    table_application: "申请",
    table_within: |rate, amount| format!("亏损率{rate}，且金额{amount}"),
    table_beyond: "任何一项不符合",
    example: |example| match example {
        Example::NumbersOnly => ("只知道几个数", "类别、亏损率和金额已知，其余都不清楚。"),
        Example::TwoParents => ("两类母基金", "下属基金的两类母基金限额不同，按谁的算？"),
    },
};
