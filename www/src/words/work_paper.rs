//! Words that stand on paper only.

use chidu::Receipt;

words! { WorkPaperWords:
    title: &'static str = "测算底稿", "Work paper";
    unit_name: &'static str = "单位", "Unit";
    regulation: &'static str = "适用文件", "Regulation";
    number: &'static str = "文号", "Document number";
    edition: &'static str = "版本", "Edition";
    in_force: fn(&str) -> String = |day| format!("{day}起施行"), |day| format!("in force from {day}");
    undated: &'static str = "日期不详", "date not known";
    rule_file: &'static str = "规则文件", "Rule file";
    hash: fn(&str) -> String = |hash| format!("SHA-256 前12位 {hash}"), |hash| format!("SHA-256 begins {hash}");
    build: &'static str = "程序版本", "Program";
    assessment_day: &'static str = "判断日期", "Day of assessment";
    latest_edition: &'static str = "未填，按最新版本", "Not entered; by the latest edition";
    printed: &'static str = "打印日期", "Day of printing";
    inputs: &'static str = "所填情况", "What was entered";
    question: &'static str = "问题", "Question";
    answer: &'static str = "所填", "Entered";
    nothing: &'static str = "没有填写。", "Nothing was entered.";
    unknown: fn(usize) -> String = |count| format!("以下{count}项没有填写，推算时作为未知："), |count| match count {
        1 => "Not entered, and taken as unknown: ".to_owned(),
        count => format!("These {count} were not entered and are taken as unknown: "),
    };
    not_alleged: fn(usize) -> String = |count| format!("其余{count}种情节没有提出，视为没有。"), |count| match count {
        1 => "One further circumstance was not alleged and counts as absent.".to_owned(),
        count => format!("{count} further circumstances were not alleged and count as absent."),
    };
    not_ticked: fn(usize) -> String = |count| format!("清单中另有{count}种情形没有选。"), |count| match count {
        1 => "One further circumstance of the lists was not ticked.".to_owned(),
        count => format!("{count} further circumstances of the lists were not ticked."),
    };
    denied: fn(usize) -> String = |count| format!("清单中有{count}种情形填为没有。"), |count| match count {
        1 => "One circumstance of the lists was denied.".to_owned(),
        count => format!("{count} circumstances of the lists were denied."),
    };
    between: &'static str = "；", "; ";
    stop: &'static str = "。", ".";
    unreadable: fn(&str) -> String = |typed| format!("{typed}（无法读取，按未知推算）"), |typed| format!("{typed} (cannot be read; taken as unknown)");
    readings: &'static str = "可以这样理解：", "Readings:";
    chosen: &'static str = "（已选）", " (chosen)";
    none_chosen: &'static str = "没有选择，各种理解并列。", "None was chosen; all stand side by side.";
    articles: &'static str = "所依条款", "Articles cited";
    receipt: fn(&Receipt<'_>, &str) -> String = |receipt, file| format!(
        "凭证：尺度 {} · {file} · SHA-256 {} · 工作日安排至{}年",
        receipt.build.unwrap_or(receipt.version),
        receipt.file_sha256,
        receipt.calendar_through.unwrap_or_default(),
    ), |receipt, file| format!(
        "Receipt: Chidu {} · {file} · SHA-256 {} · working days known through {}",
        receipt.build.unwrap_or(receipt.version),
        receipt.file_sha256,
        receipt.calendar_through.unwrap_or_default(),
    );
    footer: fn(&str, &str, &str) -> String = |title, edition, hash| format!("测算底稿 · {title} · {edition} · {hash}"), |title, edition, hash| format!("Work paper · {title} · {edition} · {hash}");
}
