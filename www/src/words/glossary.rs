//! The terms of the field, each explained in a sentence or two of our own.

/// A term: its name as it stands in the page's texts, and what it means.
pub type Term = (&'static str, &'static str);

words! { GlossaryWords:
    name: &'static str = "名词", "Terms";
    heading: &'static str = "名词解释", "Terms explained";
    help: &'static str = "只帮助理解，不代替条文；含义以所选文件为准。", "For understanding only: what the chosen document says prevails.";
    terms: [Term; 22] = [
        ("容亏率", "一只基金自己约定可以容忍的亏损比例。没有超过它，按正常风险看；超过了，才看是否尽职。"),
        ("亏损率", "亏损金额除以基数，按精确值比较，不先四舍五入。"),
        ("下属基金", "由主题基金出资设立的基金，界限随它的母基金。"),
        ("备案", "较轻的一条路径：下面先作出决定，再报上级备存。"),
        ("申请", "较重的一条路径：下面只提建议，由上级机关核准后才算数。"),
        ("综合考量", "有权机关对动机、客观条件、程序等方面的整体权衡；是一种判断，不是算出来的。"),
        ("绩效年薪", "年薪中随考核结果浮动的部分，扣减先从它算起。基本年薪不在其中。"),
        ("任期激励", "按一个任期的考核结果发放的收入，和年度的绩效年薪分开计算。"),
        ("责任认定年度", "用哪一年的薪酬作扣减的基数。一般是处理的那一年；当年没有任满，再往前找。"),
        ("直接责任", "自己违规，或者对造成损失的决定起了决定作用的人所负的责任，三种里最重。"),
        ("主管责任", "分管这项工作的人，没有管好而应负的责任。"),
        ("领导责任", "主要负责人对本企业总体上应负的责任。"),
        ("直接损失", "和行为有直接因果关系的损失。"),
        ("间接损失", "由行为引发，不是直接造成，但能够确认和计量的其他损失。"),
        ("或有损失", "还没有发生，但依证据以后会发生的损失。要评估并经认定，才计入。"),
        ("影响期", "受处理以后，在晋升、任用等方面受限制的一段时间；几种并存，按最长的算。"),
        ("禁入限制", "若干年里，或者终身，不得再担任国有企业的相应职务。"),
        ("上级企业", "企业的出资企业一级一级往上。紧邻的一级和更高的各级，担责的条件不同。"),
        ("从轻", "在规定的幅度以内选较轻的处理；减轻则低于幅度，免除是不再处理。"),
        ("核准", "上级同意后才生效；和只需报上去存查的备案不同。"),
        ("工作日", "星期一到星期五减去放假，加上调休上班的日子。起算当天不算，从次日数起。"),
        ("条文疑义", "条文没有说清、自相矛盾或没有规定的地方。本页把各种理解并列，由您选择，不代为决定。"),
    ], [
        ("tolerance rate", "The share of loss that a fund has agreed to bear. Up to it the loss counts as normal risk; above it diligence is looked at."),
        ("loss rate", "The loss divided by its base, compared exactly and never rounded first."),
        ("sub-fund", "A fund set up with the money of one of the themed funds; its limits are those of its parent."),
        ("filing", "The lighter path: a decision is taken below and then put on record above."),
        ("application", "The heavier path: below there is only a recommendation, which counts once the authority above approves it."),
        ("overall weighing", "The competent authority's balance of motive, conditions, procedure and more: a judgement, not a calculation."),
        ("performance pay", "The part of yearly pay that varies with the assessment; deductions start from it. Basic pay is not part of it."),
        ("tenure incentive", "Income paid on the assessment of a whole tenure, reckoned apart from yearly performance pay."),
        ("identification year", "The year whose pay is the base of a deduction: as a rule the year of handling, or an earlier one where that year was not served in full."),
        ("direct responsibility", "Of those who broke the rules themselves or decided what led to the loss; the heaviest of the three."),
        ("supervisory responsibility", "Of those in charge of the work who did not see to it properly."),
        ("leadership responsibility", "Of the main leader for the enterprise as a whole."),
        ("direct loss", "A loss that follows directly from the act."),
        ("indirect loss", "A further loss set off by the act, not caused by it directly, that can be ascertained and measured."),
        ("contingent loss", "A loss that has not occurred but will by the evidence. It counts once assessed and recognised."),
        ("impact period", "A time after a treatment during which promotion, appointment and the like are restricted; of several, the longest governs."),
        ("entry ban", "For some years, or for life, no corresponding post in a State-owned enterprise."),
        ("superior enterprise", "The enterprises above, level by level. The one directly above and those higher up are liable on different conditions."),
        ("lighter", "A milder choice within the range laid down; reduced means below the range, waived means no treatment at all."),
        ("approval", "It takes effect once those above agree, unlike a filing, which is only put on record."),
        ("working day", "Monday to Friday less days off, plus make-up workdays. The day it runs from does not count; the next day is the first."),
        ("what the text leaves open", "Where the text is unclear, contradicts itself or says nothing. This page shows every reading side by side; the choice is yours."),
    ];
}
