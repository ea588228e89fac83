//! Words of the comparison.

words! { CompareWords:
    heading: &'static str = "并列比较", "Side by side";
    open: fn(usize) -> String = |added| match added {
        0 => "比较".to_owned(),
        added => format!("比较（已加入{added}个）"),
    }, |added| match added {
        0 => "Compare".to_owned(),
        added => format!("Compare ({added} added)"),
    };
    add: &'static str = "加入比较", "Add to comparison";
    back: &'static str = "返回填写", "Back to the page";
    not_to_be_mixed: &'static str = "每一栏只按本栏的文件推算。各份文件互不引用，各管各的对象，几栏的结果不能拼在一起用。", "Each column goes by its own regulation. The documents do not refer to each other and each governs its own field; results of different columns must not be mixed.";
    differs_help: &'static str = "≠ 表示各栏不同；与第一栏不同的用粗体。", "≠ marks rows that differ; what differs from the first column is bold.";
    differs: &'static str = "各栏不同", "differs";
    under_others: &'static str = "同样的情况，再按另一份文件推算", "The same facts under another regulation";
    under_others_help: &'static str = "带过去的有金额、薪酬、责任和事实；按条款编号列的情形和所选的理解各文件不同，不带过去。", "Amounts, pay, responsibility and facts are carried over; circumstances listed by article and readings chosen belong to one document and are not.";
    under: fn(&str) -> String = |title| format!("加一栏：{title}"), |title| format!("Add a column: {title}");
    full: &'static str = "最多并列四栏。要再加，请先移除一栏。", "Four columns at most. Remove one to add another.";
    alone: &'static str = "现在只有一栏。回到页面改动数字后再从菜单选“加入比较”，或在下面加一栏。", "There is one column so far. Go back, change a figure and add it again, or add a column below.";
    here: &'static str = "本页现在的情况", "On the page now";
    kept: fn(usize) -> String = |place| format!("第{place}栏"), |place| format!("Column {place}");
    open_column: &'static str = "打开", "Open";
    remove: &'static str = "移除", "Remove";
    removed: &'static str = "已移除一栏。", "A column was removed.";
    undo_remove: &'static str = "放回", "Put it back";
    row: &'static str = "项目", "Item";
    inputs: &'static str = "所填", "Entered";
    results: &'static str = "结果", "Result";
    not_asked: &'static str = "不问此项", "Not asked";
    not_entered: &'static str = "未填", "Not entered";
    not_applicable: &'static str = "无此项", "None here";
    verdict: &'static str = "结论", "Verdict";
    certainty: &'static str = "确定程度", "How sure";
    path: &'static str = "路径", "Path";
    tier: &'static str = "等级", "Tier";
    pay_of: fn(&str, &str) -> String = |responsibility, pay| format!("{responsibility}：{pay}"), |responsibility, pay| format!("{responsibility}: {pay}");
    if_tier: fn(&str, &str) -> String = |tier, what| format!("{tier}时：{what}"), |tier, what| format!("If {tier}: {what}");
    deduction: fn(&str, &str, Option<&str>) -> String = |force, range, yuan| match yuan {
        Some(yuan) => format!("{force} {range}，即 {yuan}"),
        None => format!("{force} {range}"),
    }, |force, range, yuan| match yuan {
        Some(yuan) => format!("{force} be deducted: {range}, that is {yuan}"),
        None => format!("{force} be deducted: {range}"),
    };
    treatments_of: fn(&str) -> String = |responsibility| format!("{responsibility}：处理"), |responsibility| format!("{responsibility}: treatments");
    conditions: &'static str = "逐条情况", "Condition by condition";
    condition: fn(&str, &str) -> String = |label, holds| format!("{holds}：{label}"), |label, holds| format!("{holds}: {label}");
    deciding_doubts: &'static str = "影响结论的疑义", "Doubts that decide";
    other_doubts: &'static str = "其他疑义", "Other doubts";
    none: &'static str = "无", "None";
}
