//! Words of the facts of the family `accountability`.

use chidu::accountability::{BodyOf, EnterpriseLevel, Status};
use chidu::regulation::accountability::{
    AnalogousEvent, ConsequenceDegree, ConsequenceScope, Role, TenureScope,
};

words! { FactsWords:
    what_was_lost: &'static str = "造成了什么损失", "What was lost";
    loss_amount: &'static str = "损失金额", "Loss";
    loss_amount_help: &'static str = "按它定等级。填已经发生的全部损失，不扣除挽回的部分；没有损失填 0。", "It decides the tier. The whole loss incurred, recoveries not deducted; 0 where there is none.";
    assets: &'static str = "上年末资产", "Assets at the end of the prior year";
    assets_help: &'static str = "发生损失的企业、追索责任认定年度的上年末。不填则只能按金额定级，等级可能升高。", "Of the enterprise that lost, at the end of the year before the year of recourse and identification. Without them the tier rests on the amount only and may rise.";
    assets_of_nothing: &'static str = "资产为 0 时比例没有意义。请填大于 0 的金额，或留空。", "With assets of 0 there is no share. Enter an amount above 0, or leave it empty.";
    thresholds: &'static str = "适用的分级标准", "The thresholds that apply";
    thresholds_help: &'static str = "文件没有写金额，由履行出资人职责的机构和企业制定。请按适用于本企业的规定填写；填入之前各级都有可能。", "The document has no amounts; the body holding the State's share and the enterprise set them. Enter those that apply; until then every tier is possible.";
    larger_from: &'static str = "较大从多少起", "Larger starts at";
    major_from: &'static str = "重大从多少起", "Major starts at";
    thresholds_misplaced: &'static str = "较大的起点应大于 0，重大的起点应高于较大的起点。请核对这两项；核对之前按未填推算。", "The larger tier must start above 0, and the major tier above the larger one. Please check both; until then they count as not entered.";
    threshold_included: &'static str = "起点的数字本身算不算在内", "Does a tier include the number it starts with";
    threshold_included_help: &'static str = "正好等于起点的损失属于哪一级，由它决定。", "It decides the tier of a loss that equals the start exactly.";
    threshold_bounds: [(&'static str, &'static str); 2] = [("yes", "算在内"), ("no", "不算在内")], [("yes", "Included"), ("no", "Not included")];
    threshold_source: &'static str = "标准出自哪里", "Where the thresholds are taken from";
    threshold_source_help: &'static str = "文件名称和条款；随结果一起显示。", "Document and article; shown with the result.";
    loss_parts: &'static str = "分开填直接、间接损失", "Enter direct and indirect loss separately";
    loss_parts_help: &'static str = "两项相加作为损失金额；上面已填总额的，不必再填。", "The two are added; not needed where the whole is entered above.";
    direct_loss_help: &'static str = "和行为有直接因果关系的部分。", "The part that follows directly from the act.";
    direct_loss: &'static str = "直接损失", "Direct loss";
    indirect_loss: &'static str = "间接损失", "Indirect loss";
    indirect_loss_help: &'static str = "只算能够确认计量的部分。", "Only what can be ascertained and measured.";
    several_losses: &'static str = "几笔损失", "Several losses";
    several_losses_help: &'static str = "几笔损失是分别定级还是合计定级，结论里并列。每行一笔；不写单位的按万元，也可以写“2500000元”“0.3亿”。", "Whether they are graded one by one or together is shown side by side. One a line; without a unit in 10,000 yuan (万元); 2500000元 or 0.3亿 may be written too.";
    several_echo: fn(&[String]) -> String = |each| format!("读作 {} 笔：{} 元", each.len(), each.join(" 元、")), |each| format!("Read as {}: {} yuan", each.len(), each.join(" yuan; "));
    contingent_loss: &'static str = "或有损失", "Contingent loss";
    contingent_loss_help: &'static str = "尚未发生、将来会发生的损失。下面各项都符合才计入。", "A loss yet to occur. It counts only if all points below hold.";
    contradiction: fn(&[String]) -> String = |each| format!("所填的总额前后不一致：{} 元。请核对；核对之前各按一种可能推算。", each.join(" 元、")), |each| format!("The totals entered differ: {} yuan. Please check; until then each counts as possible.", each.join(" yuan, "));
    degree: &'static str = "其他不良后果：违规情节", "Other consequence: degree of the violation";
    degree_of: fn(ConsequenceDegree) -> &'static str = |degree| match degree {
        ConsequenceDegree::Light => "较轻",
        ConsequenceDegree::Heavier => "较重",
        ConsequenceDegree::Serious => "严重",
    }, |degree| match degree {
        ConsequenceDegree::Light => "Light",
        ConsequenceDegree::Heavier => "Heavier",
        ConsequenceDegree::Serious => "Serious",
    };
    scope: &'static str = "其他不良后果：影响范围", "Other consequence: reach of its effect";
    scope_of: fn(ConsequenceScope) -> &'static str = |scope| match scope {
        ConsequenceScope::Enterprise => "涉事企业",
        ConsequenceScope::IndustryOrCentralSoes => "行业或中央企业",
        ConsequenceScope::StateAndSociety => "国家和社会",
    }, |scope| match scope {
        ConsequenceScope::Enterprise => "The enterprise concerned",
        ConsequenceScope::IndustryOrCentralSoes => "Industry or central enterprises",
        ConsequenceScope::StateAndSociety => "State and society",
    };
    consequence_help: &'static str = "损失以外的后果，例如声誉、秩序方面的影响；没有提出的不必选。", "A consequence other than loss, such as harm to reputation or order; leave it where none is alleged.";
    scope_help: &'static str = "和情节一起，决定后果属于哪一级。", "With the degree it decides the tier of the consequence.";
    accident_summary: &'static str = "安全、环境或不稳定事件", "Accident or instability event";
    amount_summary: fn(&str, &str) -> String = |label, yuan| format!("{label} {yuan} 元"), |label, yuan| format!("{label} {yuan} yuan");
    count_summary: fn(&str, usize) -> String = |label, count| format!("{label} {count} 项"), |label, count| format!("{label}: {count}");
    not_chosen: &'static str = "不选", "None chosen";

    who_answers: &'static str = "责任人负什么责任", "Which responsibility the person bears";
    responsibility: &'static str = "责任种类", "Kind of responsibility";
    responsibility_help: &'static str = "选定后，这一种排在最前；不选则并列各种责任。", "The kind chosen is shown first; otherwise all stand side by side.";
    direct_acts: &'static str = "负责人的直接责任情形", "Acts that make a leader directly responsible";
    direct_acts_help: &'static str = "只对企业负责人。没有提出的视为没有。", "For leaders only. What is not alleged counts as absent.";
    asked_above: fn(&str) -> String = |question| format!("“{question}”同上，已在前面问过。"), |question| format!("“{question}” is asked above.");

    pay: &'static str = "薪酬", "Pay";
    performance_pay: &'static str = "绩效年薪", "Performance pay";
    performance_pay_help: &'static str = "扣减从它算起。填责任认定年度的全部绩效年薪。", "Deductions start from it. The whole performance pay of the identification year.";
    tenure_incentive: &'static str = "任期激励收入", "Tenure incentive";
    tenure_incentive_help: fn(TenureScope) -> &'static str = |scope| match scope {
        TenureScope::TenureOfIdentificationYearOrLastCompleteTenure => "认定年度所在任期的，或最近一个完整任期的；两者怎样取舍，文件没有规定，请记明所填的是哪一个。",
        TenureScope::IdentificationYearInclusivePreviousThreeYears => "责任认定年度（含）前三年的；是三年还是四年可以有两读，请记明所填的是哪几年。",
    }, |scope| match scope {
        TenureScope::TenureOfIdentificationYearOrLastCompleteTenure => "Of the tenure of the identification year or of the last complete tenure; the text has no rule which, so note which one this is.",
        TenureScope::IdentificationYearInclusivePreviousThreeYears => "Of the three years before, the identification year included; whether that makes three years or four can be read both ways, so note which years these are.",
    };

    circumstances: &'static str = "从重、从轻和免责的情节", "Circumstances for and against";
    circumstances_help: &'static str = "没有提出的视为没有；提出而查不清的选“不清楚”。", "What is not alleged counts as absent; where something is alleged but not clear, say so.";
    aggravating: &'static str = "从重、加重的情节", "Aggravating circumstances";
    aggravating_short: &'static str = "从重情节", "Aggravating";
    recurrence: &'static str = "受过处理后再次违规", "Breach again after an earlier treatment";
    recurrence_short: &'static str = "再次违规", "Recurrence";
    mitigating: &'static str = "从轻、减轻的情节", "Mitigating circumstances";
    mitigating_short: &'static str = "从轻情节", "Mitigating";
    disqualifiers: &'static str = "有没有下列表现", "Is any of these present";
    disqualifiers_help: &'static str = "这些表现是否排除从轻、减轻，条文有两种理解。", "Whether they bar mitigation can be read in two ways.";
    disqualifiers_short: &'static str = "可能排除从轻的表现", "May bar mitigation";
    exemption: &'static str = "不承担或免除责任的情形", "Freedom from liability";
    exemption_short: &'static str = "免责情形", "Exemption";
    exemption_help: &'static str = "有其中一项，并且下面的前提都具备、研判和审批都完成，才可以。", "One of these, with all the premises below and after review and approval.";
    exemption_premises: &'static str = "前提和程序", "Premises and procedure";

    treatments: &'static str = "应给的处理", "Treatments due";
    treatments_due: &'static str = "考虑情节之前应给的处理", "Treatments due before circumstances";
    treatments_help: &'static str = "用来推算影响期、免除处理和退休待遇；不勾选视为未知。", "For impact periods, waiver and benefits of the retired; none ticked means not known.";
    discipline_months: &'static str = "党纪政务处分的影响期（月）", "Impact period of discipline (months)";
    discipline_months_help: &'static str = "同时受党纪或政务处分的，填处分的影响期。", "Where Party or government discipline was imposed as well.";
    impact_start: &'static str = "处理生效的日子", "Day the treatment takes effect";
    impact_start_help: &'static str = "写成 2026-11-21；影响期从这一天算起，给出每一项的最后一天。", "Write it as 2026-11-21; the impact periods run from it, each to its last day.";
    discipline_summary: fn(u32) -> String = |months| format!("处分影响期 {months} 个月"), |months| format!("Discipline {months} months");

    person: &'static str = "责任人现状和任职年度", "The person's status and years of service";
    status: &'static str = "责任人现在", "The person is now";
    status_help: &'static str = "人不在任的，怎样处理、从什么薪酬里扣，另有规定。", "For a person no longer in post there are rules of their own on treatment and on the pay deducted from.";
    status_of: fn(Status) -> &'static str = |status| match status {
        Status::InPost => "在任",
        Status::Transferred => "已调任",
        Status::Left => "已离职",
        Status::Retired => "已退休",
    }, |status| match status {
        Status::InPost => "In post",
        Status::Transferred => "Transferred",
        Status::Left => "Gone",
        Status::Retired => "Retired",
    };
    draws_no_pay_summary: &'static str = "不在本企业领取绩效年薪", "Draws no performance pay here";
    pay_before_departure: &'static str = "离开前一年度的绩效年薪", "Performance pay of the year before leaving";
    pay_before_departure_help: &'static str = "全部绩效年薪；只在已不领取时需要。", "The whole of it; needed only where none is drawn any more.";
    pay_all_years: &'static str = "离开前各年绩效年薪合计", "Performance pay of all years before leaving";
    years: &'static str = "扣减哪一年的薪酬", "Which year's pay";
    handling_year: &'static str = "处理年度", "Year of handling";
    handling_year_help: &'static str = "例如 2026", "Such as 2026";
    handling_year_summary: fn(i32) -> String = |year| format!("{year} 年处理"), |year| format!("Handled in {year}");
    complete_years: &'static str = "完整任职的年度", "Complete years of service";
    complete_years_help: &'static str = "例如 2021-2023 或 2021、2022；一年都没有的写“无”。", "Such as 2021-2023 or 2021,2022; write “none” where there is none.";
    months_served: &'static str = "处理前实际任职月数", "Months served before handling";
    months_served_help: &'static str = "只在没有完整年度时需要。", "Needed only where there is no complete year.";
    departure_year: &'static str = "离开的年度", "Year of leaving";
    departure_year_help: &'static str = "只在已不领取时需要，例如 2024", "Needed only where no pay is drawn any more, such as 2024";

    others: &'static str = "上级企业、集体和比照责任", "Superior enterprise, collective body, analogy";
    superior: &'static str = "上级企业", "Superior enterprise";
    superior_help: &'static str = "损失和后果的等级由上面推出，这里只填其余事实。", "The tiers follow from above; only the other findings are asked here.";
    collective: &'static str = "集体决策机构", "Collective decision body";
    collective_help: &'static str = "改组的两项条件与上级企业共用，见上。", "Two conditions for reorganisation are asked above with the superior enterprise.";
    body_of: &'static str = "作出决策的机构属于", "The body that decided belongs to";
    body: fn(BodyOf) -> &'static str = |body| match body {
        BodyOf::Company => "公司本部",
        BodyOf::Subsidiary => "子企业",
    }, |body| match body {
        BodyOf::Company => "The company itself",
        BodyOf::Subsidiary => "A subsidiary",
    };
    analogous: &'static str = "比照担责", "Responsibility by analogy";
    event: &'static str = "发生了", "What happened";
    event_help: &'static str = "有这类情形的，按职务比照担责。", "Where this happened, the role decides by analogy which responsibility is borne.";
    event_of: fn(AnalogousEvent) -> &'static str = |event| match event {
        AnalogousEvent::Concealment => "隐瞒损失或后果",
        AnalogousEvent::AccountabilityNotOrganised => "未按规定组织追责",
    }, |event| match event {
        AnalogousEvent::Concealment => "A loss or consequence was concealed",
        AnalogousEvent::AccountabilityNotOrganised => "Accountability work was not organised",
    };
    role: &'static str = "责任人的职务", "The person's role";
    role_of: fn(Role) -> &'static str = |role| match role {
        Role::MainLeader => "主要负责人",
        Role::LeaderInCharge => "分管负责人",
        Role::OtherPerson => "其他人员",
    }, |role| match role {
        Role::MainLeader => "Main leader",
        Role::LeaderInCharge => "Leader in charge",
        Role::OtherPerson => "Another person",
    };
    concealed_tier: &'static str = "被隐瞒的损失或后果的等级", "Tier of what was concealed";
    concealed_tier_help: &'static str = "只对隐瞒有用。", "For concealment only.";
    findings_short: &'static str = "已认定事实", "Findings";

    stacking: &'static str = "几种扣薪并存", "Several deductions";
    stacking_help: &'static str = "同一事件、同一人的几种扣薪不相加。", "For the same event and person they are not added.";
    party_deduction: &'static str = "党纪处分的扣减", "Deduction by Party discipline";
    government_deduction: &'static str = "政务处分的扣减", "Deduction by government discipline";
    accountability_deduction: &'static str = "责任追究的扣减", "Deduction by accountability";

    organiser: &'static str = "由谁组织追责", "Who organises the work";
    level: &'static str = "事情发生在", "It happened at";
    organiser_help: &'static str = "这些事实决定由哪一级组织追责。", "These facts decide which level organises the work.";
    level_of: fn(EnterpriseLevel) -> &'static str = |level| match level {
        EnterpriseLevel::Company => "公司本部",
        EnterpriseLevel::Subsidiary => "子企业",
    }, |level| match level {
        EnterpriseLevel::Company => "The company itself",
        EnterpriseLevel::Subsidiary => "A subsidiary",
    };
}
