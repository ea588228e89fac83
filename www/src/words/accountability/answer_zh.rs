//! The answer of the family `accountability` in Chinese.

use chidu::accountability::PayBaseKind;
use chidu::regulation::accountability::MitigatingEffect;

use super::answer::{AnswerWords, Effect};

pub const ZH: AnswerWords = AnswerWords {
    yuan: |number| format!("{number}元"),
    yuan_spaced: |number| format!("{number} 元"),
    list: |each| each.join("、"),
    one_of: |each| match each {
        [rest @ .., last] if !rest.is_empty() => format!("{}或{last}", rest.join("、")),
        _ => each.concat(),
    },
    open_ended: |list| format!("{list}等"),
    at_least: |amount, included| if included { format!("达到{amount}") } else { format!("超过{amount}") },
    below: |amount, included| if included { format!("不超过{amount}") } else { format!("低于{amount}") },
    bounds_between: "、",
    bounds_of_tier: |bounds, tier| format!("{bounds}为{tier}"),
    clauses_between: "；",
    sentences_between: "。",
    not_reckoned: |error| format!("有一项金额合计或扣减超出可推算的范围，该项没有算出：{error}"),

    outside: |question| format!("{question}：本文件不适用"),
    outside_more: "这类情形不由本文件处理，因此不列等级和扣减。",
    to_start: |each, consequences_graded| {
        let or_consequence = if consequences_graded { "，或选择不良后果" } else { "" };
        format!("请先填损失金额{or_consequence}：{}", each.join("，"))
    },
    or_share_of_assets: "或者占上年末资产",
    examples: |larger, major, tenure| {
        let pay = if tenure {
            "绩效年薪36万元，任期激励120万元。"
        } else {
            "绩效年薪36万元。"
        };
        [
            (format!("差一分钱到{larger}"), format!("直接责任，{pay}")),
            (format!("正好{larger}"), "同一个人，损失多一分。".to_owned()),
            (format!("正好{major}，领导责任"), pay.to_owned()),
        ]
    },
    threshold_number_open: "损失正好等于起点，而起点的数字算不算在内还没有选",
    thresholds_used: |larger, major, included, source| {
        let included = match included {
            Some(true) => "起点算在内",
            Some(false) => "起点不算在内",
            None => "起点算不算在内未定",
        };
        let source = if source.is_empty() { "出处未填" } else { source };
        format!("所用标准：较大从{larger}起，重大从{major}起，{included}（{source}）。")
    },
    to_start_thresholds: "请先填损失金额，再填适用于本企业的分级标准",
    thresholds_needed: "分级标准未填全，等级未定",
    share_in_no_tier: |share| format!("占上年末资产{share}，不到任何一级"),
    share_in_tier: |share, bounds, tier| format!("占上年末资产{share}，{bounds}：{tier}"),
    tier_open: "未定",
    could_rise: "以上只是按金额得出的最低等级；填入上年末资产后可能升高。",
    loss_not_readable: "损失金额无法读取，暂按未知",
    no_loss: "没有损失",
    no_tier: "不成等级",
    loss_in_tier: |amount, bounds, tier| {
        if bounds.is_empty() {
            format!("损失{amount}：{tier}")
        } else {
            format!("损失{amount}，{bounds}：{tier}")
        }
    },
    to_next: |distance, tier, included| match distance {
        Some(distance) if included => format!("差{distance}即进入{tier}"),
        Some(distance) => format!("再多出{distance}以上即进入{tier}"),
        None => format!("只要再多一点即进入{tier}"),
    },
    loss_unknown: "损失金额未知",
    amounts_contradict: "所填损失总额不一致",
    several_differ: "几笔损失分别定级与合并定级结果不同",
    contingent_open: "或有损失是否计入尚未确定",
    consequence_in_tier: |tier| format!("不良后果为{tier}"),
    consequence_mismatch: "不良后果的情节与影响分属不同等级",
    consequence_incomplete: "不良后果的情节或影响未填全",
    higher_taken: |tier| format!("取较高的{tier}"),
    possible: |tiers| format!("等级可能是{tiers}"),
    own_deduction: |responsibility, each| format!("{responsibility}：{}", each.join("、")),
    own_pay: |pay, force, range| format!("{force}{pay} {range}"),
    own_left: |responsibility, force, amounts| match amounts {
        [] => format!("{responsibility}：已不在这里领薪，{force}，基数见下"),
        [amount] => format!("{responsibility}：已不在这里领薪，{force} {amount}"),
        amounts => {
            format!("{responsibility}：已不在这里领薪，{force} {}，要看怎样理解", amounts.join("，或 "))
        }
    },
    own_without: |responsibility| format!("{responsibility}：文件没有规定"),

    tier: "等级",
    alternatives: |tiers| format!("字面上也达到{tiers}；文件没有写明以哪个为准，这里取较高的一级。"),
    mismatch_more: "每一级都要求情节与影响同属一级；所选的两项不同级，两级并列。",
    consequence_needed: "不良后果要情节和影响都选定，才能定级。",
    reporting: "报告",
    report: |when, to| format!("应当报告（{when}）：{to}。"),
    report_if: |tiers, when, to| format!("若为{tiers}，应当报告（{when}）：{to}。"),
    notice: |title, applies_to| format!("另有{title}，适用于{applies_to}："),
    notice_dates: "通知写的几个日期",
    notice_date: |day, what, past| {
        let state = if past { "（已过）" } else { "" };
        format!("{day}{state}：{what}")
    },
    several_each: |each| format!("逐笔定级：{}。", each.join("、")),
    several_together: |total, tier| format!("合计{total}，按一笔算为{tier}。"),
    several_open: "文件没有写明按哪种算，两种并列。",

    deductions: "扣减薪酬",
    own_mark: "本人",
    if_tier: |tier| format!("若为{tier}："),
    must_deduct: "应当扣减",
    may_deduct: "可以扣减",
    performance_pay: "绩效年薪",
    tenure_incentive: "任期激励",
    both_pays: "绩效年薪、任期激励",
    deduction_of_pay: "扣减薪酬",
    end_open: |percent| format!("空心圈：{percent}本身是否在内，文件没有写明。"),
    superior_not_liable: "这一级不追究上级企业人员",
    see_collective: "对机构没有规定扣减；成员按各自责任",
    superior_presumed: "以上级企业人员的责任已经成立为前提。",
    base_elsewhere: "责任人已不在本企业领取绩效年薪，基数另算，见“责任人现状”。",
    none_possible: "没有损失、也没有不良后果的，不发生处理和扣减。",
    pay_needed: "填入薪酬后，这里同时列出金额。",
    nothing_follows: "没有损失，也没有其他不良后果：没有可以适用的处理和扣减。",

    consequences: "处理方式和其他后果",
    treatments: "处理方式",
    follows: "还有什么后果",
    at_tier: |responsibilities, tier| format!("{responsibilities}（若为{tier}）"),
    defer_performance_pay: "延期支付绩效年薪",
    terminate_incentives: "终止尚未行使的中长期激励权益",
    clawback_two_years: "上交责任认定年度和前一年度的中长期激励收益",
    clawback_three_years: "上交责任认定年度（含）前三年的中长期激励收益",
    incentive_ban: |from, to| {
        if from == to {
            format!("{from}年内不参加新的中长期激励")
        } else {
            format!("{from}至{to}年内不参加新的中长期激励")
        }
    },
    incentive_ban_unlimited: "不参加新的中长期激励，未写明期限",
    entry_ban: |years| format!("禁入限制：{years}年直至终身，没有取舍的标准"),
    reading_chosen: |doubt, reading| format!("所选理解（{doubt}）：{reading}"),

    circumstances: "情节的作用",
    heavier: Effect {
        holds: "应当从重：在幅度之内偏高，没有给出数值。",
        open: "是否从重，要看尚不清楚的情节。",
    },
    heavier_or_aggravated: Effect {
        holds: "应当从重或加重：两者没有区分，也没有给出数值。",
        open: "是否从重或加重，要看尚不清楚的情节。",
    },
    aggravated: Effect {
        holds: "应当加重：越过幅度上端，没有给出数值。",
        open: "是否加重，要看尚不清楚的情节。",
    },
    lighter: Effect {
        holds: "可以从轻：在幅度之内偏低，没有给出数值；不需另行批准。",
        open: "是否可以从轻，尚未确定。",
    },
    reduced: Effect {
        holds: "可以减轻：低于幅度下端，没有给出数值。", open: "是否可以减轻，尚未确定。"
    },
    waived: Effect { holds: "可以免除处理。", open: "是否可以免除处理，尚未确定。" },
    no_liability: Effect {
        holds: "可以不承担责任或者免责。",
        open: "是否可以不承担责任或者免责，要看前提、研判和审批。",
    },
    may_be_waived: "可以免除",
    may_not_be_waived: "不可以免除",
    waiver_open: "尚未确定",
    waiver_readings: |printed, meant| {
        format!("免除处理：照印出的条号，{printed}；若指从轻、减轻的情节，{meant}。")
    },
    circumstances_conflict: "从重与从轻的情节并存，没有先后规则，由有权机关权衡。",
    effect_name: |effect| match effect {
        MitigatingEffect::Lighter => "从轻",
        MitigatingEffect::Reduced => "减轻",
        MitigatingEffect::Waived => "免除",
    },
    approval: |effects, by| format!("{effects}处理的，须经{by}批准。"),

    direct_heading: "负责人的直接责任",
    direct: Effect {
        holds: "符合下列情形，承担直接责任：", open: "是否承担直接责任，要看尚不清楚的情形。"
    },
    not_direct: "所提出的情形不足以构成直接责任。",
    to_settle: |whether| format!("先要查清{whether}。"),
    superior_heading: "上级企业人员的责任",
    immediate_superior: Effect {
        holds: "直接上级企业的有关人员承担责任。",
        open: "直接上级企业的有关人员是否承担责任，尚未确定。",
    },
    immediate_superior_not: "直接上级企业的有关人员：不符合所列情形。",
    higher_levels: Effect {
        holds: "更高层级企业的有关人员也承担责任。",
        open: "更高层级企业的有关人员是否承担责任，尚未确定。",
    },
    higher_levels_not: "更高层级企业的有关人员：不符合所列情形。",
    collective_heading: "集体责任",
    body_treatments: |list| format!("对机构：{list}"),
    suspend_authorisation: "暂停或延迟有关授权",
    reorganise: Effect { holds: "应当改组。", open: "是否改组，尚未确定。" },
    reorganise_not: "不符合改组的条件。",
    members_liable: "机构成员个人也要承担责任。",
    body_needed: "请说明作出决策的机构属于公司本部还是子企业。",
    body_without: "对公司本部的决策机构，文件没有规定集体责任。",
    analogous_heading: "比照担责",
    analogous: |responsibility| format!("比照{responsibility}认定。"),
    analogous_not: "对这种情形和职务，文件没有规定比照哪种责任。",
    analogous_open: "要看被隐瞒的损失或后果属于哪一级。",

    person: "责任人现状",
    left: "离开后怎样扣减",
    still_liable: "已离开岗位，仍须承担责任。",
    benefits: Effect {
        holds: "应当相应调整所享受的待遇。",
        open: "是否调整待遇，要看应给的处理（请在“应给的处理”中勾选）。",
    },
    benefits_not: "所勾选的处理不引起待遇调整。",
    compensation: Effect {
        holds: "造成资产损失，可以追究赔偿责任。",
        open: "能否追究赔偿，要看是否造成资产损失。",
    },
    compensation_not: "没有造成资产损失，不涉及赔偿。",
    combined_base: |amount| format!("扣减基数：离开前的绩效年薪加任期激励，共{amount}。"),
    combined_base_open: "扣减基数：离开前的绩效年薪加任期激励；两项都填入后给出金额。",
    combined_base_by_reading: "扣减基数：取决于读法，见下；绩效年薪和任期激励都填入后给出金额。",
    combined_base_no_rule: "扣减基数：文件没有规定。",
    left_by_responsibility: "扣减基数和幅度随责任种类而定，请先选定责任种类。",
    combined_deduction: |range| format!("扣减 {range}"),
    combined_if: |reading, range| format!("{reading}：扣减 {range}"),
    pay_base: "扣减哪一年的薪酬",
    base_open: "所填事实还不能确定基数年度。",
    base_rule: |rule| match rule {
        PayBaseKind::HandlingYear => "处理当年全年在任，以处理年度为责任认定年度。",
        PayBaseKind::LastCompleteYear => "处理当年不在任或任职不满一年，取最近一个完整任职年度。",
        PayBaseKind::Months => "没有完整任职年度，按处理前实际任职月数计算。",
        PayBaseKind::Left => {
            "已不在本企业领取绩效年薪，以离开前一年度的绩效年薪和最近一个完整任期激励之和为基数。"
        }
    },
    identification_year: |year| format!("责任认定年度：{year}年"),
    pay_for_year: |year| format!("绩效年薪：{year}年度的"),
    pay_for_year_other: |year| format!("另一种理解：{year}年度的绩效年薪"),
    pay_year_open: "绩效年薪的年度：还缺年份。",
    months: |months, most| format!("计{months}个月（至多{most}个月）"),
    months_open: |most| format!("按实际月数，至多{most}个月；还缺任职月数。"),
    last_complete_tenure: "任期激励：最近一个完整任期的",

    stacking: "几种扣薪并存",
    highest_applies: |amount| format!("同一事件、同一人，只按最高的一种执行：{amount}。不相加。"),
    highest_applies_open: "同一事件、同一人，只按最高的一种执行；有金额未知，最高额未定。",
    stacking_out_of_reach: "不是同一事件或同一人：怎样处理，文件没有规定。",
    stacking_open: "是否只按最高的一种执行，要看是不是同一事件、同一人。",
    impact_periods: "影响期",
    restriction: |treatment, months, restriction| format!("{treatment}：{months}个月内{restriction}"),
    last_day: |day| format!("至{day}（含）"),
    impact_start_needed: "填入处理生效的日子后，给出每一项的最后一天。",
    without_period: |treatments| format!("没有规定影响期：{treatments}"),
    governing_months: |months| format!("与处分并用，按较长的执行：{months}个月"),
    governing_open: "与处分并用时怎样取较长，对批评教育类处理没有写明。",
    organiser: "由谁组织追责",
    organiser_open: "所填事实还不能确定。",
    superior_may_take_over: "；上级认为有必要的，可以直接组织。",
};
