//! Words of the whole page.

use chidu::regulation::Family;
use chidu::{MoneyUnit, NumberError};

use crate::components::Certainty;
use crate::state::ClearedBy;
use crate::typed::TypedError;

/// Words of the whole page.
pub struct SharedWords {
    /// The name of the product, and what it is.
    pub name: &'static str,
    pub tagline: &'static str,
    pub skip_to_answer: &'static str,
    pub regulation: &'static str,
    pub choose_regulation: &'static str,
    pub choose_regulation_help: &'static str,
    pub not_yet_chosen: &'static str,
    pub which_applies: &'static str,
    pub family: fn(Family) -> &'static str,
    pub family_help: fn(Family) -> &'static str,
    pub edition: fn(&str) -> String,
    pub edition_undated: &'static str,
    pub assessment_day: &'static str,
    pub latest_edition: &'static str,
    pub not_yet_in_force: fn(&str, &str) -> String,
    pub force_unknown: fn(&str) -> String,
    pub language_switch: &'static str,
    pub language_switch_tag: &'static str,
    pub large_text: &'static str,
    pub normal_text: &'static str,
    pub menu: &'static str,
    pub unit_name: &'static str,
    pub unit_name_label: &'static str,
    pub unit_name_help: &'static str,
    pub print: &'static str,
    pub back: &'static str,
    pub reset: &'static str,
    pub undo_reset: &'static str,
    pub cleared: fn(ClearedBy) -> String,
    pub facts: &'static str,
    pub answer: &'static str,
    pub show_answer: &'static str,
    pub disclaimer: &'static str,
    pub privacy: &'static str,
    pub set_aside: &'static str,
    pub no_storage: &'static str,
    pub storage_full: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub not_clear: &'static str,
    pub alleged: &'static str,
    pub not_alleged: &'static str,
    pub answer_all_no: &'static str,
    pub answer_all_yes: &'static str,
    pub clear_answers: &'static str,
    pub unit: fn(MoneyUnit) -> &'static str,
    pub unit_label: fn(&str) -> String,
    pub amount_error: fn(&NumberError) -> String,
    pub percent_error: fn(&NumberError) -> String,
    pub percent_over: fn(&str) -> String,
    pub typed_error: fn(&TypedError) -> String,
    pub announcement: fn(&str, &str) -> String,
    pub certain: &'static str,
    pub tier_certain: fn(&[&str], bool) -> String,
    pub still_open: fn(usize) -> String,
    pub depends_on_doubt: &'static str,
    pub doubts: &'static str,
    pub doubts_deciding: &'static str,
    pub doubts_noted: fn(usize) -> String,
    pub reading: &'static str,
    pub reading_open: &'static str,
    pub reading_chosen: &'static str,
    pub missing: &'static str,
    pub missing_help: &'static str,
    pub missing_tier: &'static str,
    pub missing_category: &'static str,
    pub missing_consequence: &'static str,
    pub missing_thresholds: &'static str,
    pub missing_assets: &'static str,
    pub articles: &'static str,
    pub operative_words: fn(&str) -> String,
    pub no_provision: &'static str,
    pub thresholds: &'static str,
    pub tier: &'static str,
    pub loss_of_tier: &'static str,
    pub use_regulation: fn(&str) -> String,
    pub examples: &'static str,
    pub examples_help: &'static str,
}

impl SharedWords {
    /// How sure an answer is.
    pub fn certainty(&self, certainty: &Certainty) -> String {
        match certainty {
            Certainty::Certain => self.certain.to_owned(),
            Certainty::TierCertain { doubts, open } => (self.tier_certain)(doubts, *open),
            Certainty::Open(count) => (self.still_open)(*count),
            Certainty::DependsOnDoubt => self.depends_on_doubt.to_owned(),
        }
    }

    /// The same where there is little room.
    pub fn certainty_in_short(&self, certainty: &Certainty) -> String {
        match certainty {
            Certainty::TierCertain { .. } => (self.tier_certain)(&[], false),
            certainty => self.certainty(certainty),
        }
    }
}

pub const ZH: SharedWords = SharedWords {
    name: "尺度",
    tagline: "基金容错与违规追责测算",
    skip_to_answer: "跳到结论",
    regulation: "适用文件",
    choose_regulation: "请先选择适用文件",
    choose_regulation_help: "各份文件互不引用，各管各的对象，结果不能混用。先看要办的是哪件事，再按所涉的基金、企业或地方选择。",
    not_yet_chosen: "请选择",
    which_applies: "哪份适用？",
    family: |family| match family {
        Family::FundTolerance => "基金亏损，能否容错免责",
        Family::Accountability => "违规经营投资，怎样追责",
        Family::ErrorTolerance => "干部失误，能否容错免责",
    },
    family_help: |family| match family {
        Family::FundTolerance => "基金投资亏损以后，走哪条容错路径、用哪张表、由谁决定。",
        Family::Accountability => {
            "损失属于哪一级，各种责任怎样处理、扣减多少薪酬。由企业所属决定适用哪一份。"
        }
        Family::ErrorTolerance => "失误错误是否符合容错的前提和情形，谁来认定，有什么效果。",
    },
    edition: |edition| format!("版本 {edition}"),
    edition_undated: "版本日期不详",
    assessment_day: "判断日期",
    latest_edition: "按最新版本",
    not_yet_in_force: |day, from| {
        format!("{day}这份文件尚未施行，{from}才施行。下面仍按这一版推算，只供比照。")
    },
    force_unknown: |day| format!("手头文本没有写施行日期，{day}是否有效，请核对正式文本。"),
    language_switch: "English",
    language_switch_tag: "en",
    large_text: "大字",
    normal_text: "标准字",
    menu: "菜单",
    unit_name: "单位名称",
    unit_name_label: "本单位名称",
    unit_name_help: "可以不填。填了就显示在页眉和打印的底稿上，只保存在本机。",
    print: "打印底稿",
    back: "返回",
    reset: "清空本页",
    undo_reset: "恢复刚才的内容",
    cleared: |by| match by {
        ClearedBy::Reset => "已清空。".to_owned(),
        ClearedBy::Scenario => "已换成另一个情形，原来所填的可以恢复。".to_owned(),
        ClearedBy::Exercise(number) => format!("已换成练习{number}，原来所填的可以恢复。"),
    },
    facts: "情况",
    answer: "结论",
    show_answer: "看完整结论",
    disclaimer: "本页结果由所列条款和所填数据自动推算，仅供参考、学习和内部研判，不作为责任认定、容错认定或处理处分的依据；以有权机关的认定为准。",
    privacy: "数据只在本机浏览器内处理和保存，不上传。请勿录入国家秘密、工作秘密。",
    set_aside: "上次保存的内容已损坏或来自其他版本，无法读取，已另存（chidu.state.set-aside），本页从空白开始。",
    no_storage: "浏览器不允许本页保存内容：可以照常使用，但关闭或刷新后所填内容不会保留。",
    storage_full: "浏览器的存储已满，刚才的修改没有保存下来；关闭本页前请先打印或记下。",
    yes: "是",
    no: "否",
    not_clear: "不清楚",
    alleged: "有",
    not_alleged: "未提出",
    answer_all_no: "以上均无",
    answer_all_yes: "以上均符合",
    clear_answers: "全部改为不清楚",
    unit: |unit| match unit {
        MoneyUnit::Yuan => "元",
        MoneyUnit::Wan => "万元",
        MoneyUnit::Yi => "亿元",
    },
    unit_label: |field| format!("{field}的单位"),
    amount_error: |error| match error {
        NumberError::Empty => "请填写数字，例如 6000 或 1,234.56".to_owned(),
        NumberError::Character(c) => format!("“{c}”不是数字。请只填数字，例如 6000、1,234.56 或 0.6亿"),
        NumberError::TwoPoints => "有两个小数点，请只保留一个".to_owned(),
        NumberError::Exponent => "请写成完整数字，不用科学计数法，例如 1000000000".to_owned(),
        NumberError::Grouping => "逗号的位置不对，请写成 1,234,567，或不写逗号".to_owned(),
        NumberError::TooManyPlaces => "小数位太多：换算成元后最多10位小数".to_owned(),
        NumberError::TooLarge(_) => "数字太大：应小于100万亿元，请检查数字和单位".to_owned(),
        NumberError::SeveralCells => "粘贴了多个单元格，请只粘贴一个".to_owned(),
        NumberError::Negative => "金额不能是负数。请填正数；没有损失请填 0".to_owned(),
    },
    percent_error: |error| match error {
        NumberError::Empty => "请填写数字，例如 12.5".to_owned(),
        NumberError::Character(c) => format!("“{c}”不是数字。请填百分数，例如 12.5 或 12.5%"),
        NumberError::TwoPoints => "有两个小数点，请只保留一个".to_owned(),
        NumberError::Exponent => "请写成完整数字，不用科学计数法".to_owned(),
        NumberError::Grouping => "百分数里不用逗号，例如 12.5".to_owned(),
        NumberError::TooManyPlaces => "小数位太多：最多10位".to_owned(),
        NumberError::TooLarge(_) => "应在0到100之间".to_owned(),
        NumberError::SeveralCells => "粘贴了多个单元格，请只粘贴一个".to_owned(),
        NumberError::Negative => "应在0到100之间，不能是负数".to_owned(),
    },
    percent_over: |percent| format!("应在0到100之间，现为{percent}"),
    typed_error: |error| match error {
        TypedError::NotAYear(text) => format!("“{text}”不是年份。请写四位数，例如 2026"),
        TypedError::NotACount(text) => format!("“{text}”不是整数。请只写数字，例如 6"),
        TypedError::CountTooLarge { text, most } => format!("应在0到{most}之间，现为{text}"),
        TypedError::NotADay(text) => format!("“{text}”不是日期。请写成 2026-11-21"),
        TypedError::BadSpan(text) => format!("“{text}”的终点早于起点，或跨度过长。请从早到晚写"),
        TypedError::Amount { line, error } => format!("第{line}行：{}", (ZH.amount_error)(error)),
    },
    announcement: |certainty, verdict| format!("{certainty}。{verdict}"),
    certain: "已确定",
    tier_certain: |doubts, open| {
        let doubts = match doubts {
            [] => String::new(),
            doubts => format!("，还取决于条文的理解：{}", doubts.join("、")),
        };
        format!("等级已确定{}{doubts}", if open { "，其余有待查清" } else { "" })
    },
    still_open: |count| format!("尚未确定：还有{count}种可能"),
    depends_on_doubt: "取决于条文的理解",
    doubts: "条文疑义",
    doubts_deciding: "影响本结论",
    doubts_noted: |count| format!("提示（{count}）"),
    reading: "如何理解",
    reading_open: "暂不选择，各种理解并列",
    reading_chosen: "已按所选理解推算",
    missing: "查清这些就能确定",
    missing_help: "最能决定结论的排在最前。",
    missing_tier: "损失金额或等级",
    missing_category: "基金类别",
    missing_consequence: "不良后果的情节和影响范围",
    missing_thresholds: "适用于本企业的分级标准",
    missing_assets: "上年末资产",
    articles: "依据",
    operative_words: |quote| format!("原文关键词：“{quote}”"),
    no_provision: "文件没有规定",
    thresholds: "界限一览",
    tier: "等级",
    loss_of_tier: "损失金额",
    use_regulation: |title| format!("按{title}填写"),
    examples: "示例",
    examples_help: "点开即填好一个情形，可再修改。",
};

pub const EN: SharedWords = SharedWords {
    name: "Chidu",
    tagline: "Fund loss tolerance and accountability, worked out",
    skip_to_answer: "Skip to the answer",
    regulation: "Regulation",
    choose_regulation: "Choose the regulation that applies",
    choose_regulation_help: "The documents do not refer to each other; each governs its own funds, enterprises or places, and results must not be mixed. Start from the question, then choose by fund, enterprise or place.",
    not_yet_chosen: "Choose",
    which_applies: "Which applies?",
    family: |family| match family {
        Family::FundTolerance => "A fund's loss: may it be tolerated",
        Family::Accountability => "Operating or investing in breach of rules: what follows",
        Family::ErrorTolerance => "An official's error: may it be tolerated",
    },
    family_help: |family| match family {
        Family::FundTolerance => {
            "Which path of tolerance a fund's loss takes, on which form, and who decides."
        }
        Family::Accountability => {
            "The tier of the loss, and for each responsibility the treatments and deductions of pay. Whose enterprise it is decides which applies."
        }
        Family::ErrorTolerance => {
            "Whether an error meets the preconditions and circumstances of tolerance, who decides, and with what effect."
        }
    },
    edition: |edition| format!("Edition {edition}"),
    edition_undated: "Undated edition",
    assessment_day: "Assessed on",
    latest_edition: "latest edition",
    not_yet_in_force: |day, from| {
        format!(
            "On {day} this regulation is not yet in force; it is from {from}. What follows goes by this edition, for comparison only."
        )
    },
    force_unknown: |day| {
        format!(
            "The copy at hand names no day of force; check the official text for whether it is in force on {day}."
        )
    },
    language_switch: "中文",
    language_switch_tag: "zh-CN",
    large_text: "Large text",
    normal_text: "Normal text",
    menu: "Menu",
    unit_name: "Name of the unit",
    unit_name_label: "Name of your unit",
    unit_name_help: "Optional. It is shown in the head and on the printed work paper, and kept on this machine only.",
    print: "Print work paper",
    back: "Back",
    reset: "Clear the page",
    undo_reset: "Bring it back",
    cleared: |by| match by {
        ClearedBy::Reset => "Cleared.".to_owned(),
        ClearedBy::Scenario => {
            "Another scenario has taken its place; what was entered before can be brought back.".to_owned()
        }
        ClearedBy::Exercise(number) => {
            format!("Exercise {number} has taken its place; what was entered before can be brought back.")
        }
    },
    facts: "Facts",
    answer: "Answer",
    show_answer: "See the whole answer",
    disclaimer: "The result follows mechanically from the articles shown and the data entered. It is for reference, study and internal discussion only and is no basis for finding liability, granting tolerance or imposing treatment; what the competent authority finds prevails.",
    privacy: "Data is processed and kept in this browser only and never sent anywhere. Do not enter State or work secrets.",
    set_aside: "What was stored last time is damaged or from another version and cannot be read. It has been set aside (chidu.state.set-aside); the page starts empty.",
    no_storage: "The browser does not let this page store anything: it works as usual, but what you enter is gone when you close or reload it.",
    storage_full: "The browser's storage is full and the last change could not be kept; print or note it before you close the page.",
    yes: "Yes",
    no: "No",
    not_clear: "Not clear",
    alleged: "Present",
    not_alleged: "Not alleged",
    answer_all_no: "None of these",
    answer_all_yes: "All of these hold",
    clear_answers: "Set all to not clear",
    unit: |unit| match unit {
        MoneyUnit::Yuan => "yuan",
        MoneyUnit::Wan => "× 10,000 yuan",
        MoneyUnit::Yi => "× 100 million yuan",
    },
    unit_label: |field| format!("Unit of {field}"),
    amount_error: |error| match error {
        NumberError::Empty => "Enter a number, such as 6000 or 1,234.56".to_owned(),
        NumberError::Character(c) => {
            format!("“{c}” is not a digit. Enter digits only, such as 6000 or 1,234.56")
        }
        NumberError::TwoPoints => "There are two decimal points; keep one".to_owned(),
        NumberError::Exponent => "Write the number in full, such as 1000000000".to_owned(),
        NumberError::Grouping => "The commas are misplaced; write 1,234,567 or no commas".to_owned(),
        NumberError::TooManyPlaces => "Too many decimals: at most 10 once converted to yuan".to_owned(),
        NumberError::TooLarge(_) => {
            "Too large: it must be under 100 trillion yuan. Check number and unit".to_owned()
        }
        NumberError::SeveralCells => "Several cells were pasted; paste one".to_owned(),
        NumberError::Negative => {
            "An amount cannot be negative. Enter it without the sign; enter 0 where there is no loss"
                .to_owned()
        }
    },
    percent_error: |error| match error {
        NumberError::Empty => "Enter a number, such as 12.5".to_owned(),
        NumberError::Character(c) => {
            format!("“{c}” is not a digit. Enter a percentage such as 12.5 or 12.5%")
        }
        NumberError::TwoPoints => "There are two decimal points; keep one".to_owned(),
        NumberError::Exponent => "Write the number in full".to_owned(),
        NumberError::Grouping => "No commas in a percentage; write 12.5".to_owned(),
        NumberError::TooManyPlaces => "Too many decimals: at most 10".to_owned(),
        NumberError::TooLarge(_) => "It must lie between 0 and 100".to_owned(),
        NumberError::SeveralCells => "Several cells were pasted; paste one".to_owned(),
        NumberError::Negative => "It must lie between 0 and 100 and cannot be negative".to_owned(),
    },
    percent_over: |percent| format!("It must lie between 0 and 100; it is {percent}"),
    typed_error: |error| match error {
        TypedError::NotAYear(text) => format!("“{text}” is not a year. Write four digits, such as 2026"),
        TypedError::NotACount(text) => {
            format!("“{text}” is not a whole number. Write digits only, such as 6")
        }
        TypedError::CountTooLarge { text, most } => format!("It must lie between 0 and {most}; it is {text}"),
        TypedError::NotADay(text) => format!("“{text}” is not a date. Write it as 2026-11-21"),
        TypedError::BadSpan(text) => {
            format!("“{text}” ends before it starts, or is too long. Write the earlier end first")
        }
        TypedError::Amount { line, error } => format!("Line {line}: {}", (EN.amount_error)(error)),
    },
    announcement: |certainty, verdict| format!("{certainty}. {verdict}"),
    certain: "Certain",
    tier_certain: |doubts, open| {
        let open = if open { "; facts are missing" } else { "" };
        match doubts {
            [] => format!("The tier is certain{open}"),
            doubts => format!(
                "The tier is certain{open}; the rest depends on how the text is read: {}",
                doubts.join(", ")
            ),
        }
    },
    still_open: |count| format!("Still open: {count} answers possible"),
    depends_on_doubt: "Depends on how the text is read",
    doubts: "What the text leaves open",
    doubts_deciding: "Decides this answer",
    doubts_noted: |count| format!("To note ({count})"),
    reading: "How to read it",
    reading_open: "No choice: show all readings",
    reading_chosen: "Worked out by the reading you chose",
    missing: "What would settle it",
    missing_help: "The most decisive first.",
    missing_tier: "The amount of the loss, or its tier",
    missing_category: "The category of the fund",
    missing_consequence: "The degree and reach of the consequence",
    missing_thresholds: "The thresholds that apply to the enterprise",
    missing_assets: "The assets at the end of the prior year",
    articles: "Articles",
    operative_words: |quote| format!("Operative words: “{quote}”"),
    no_provision: "No provision",
    thresholds: "Thresholds",
    tier: "Tier",
    loss_of_tier: "Loss",
    use_regulation: |title| format!("Use: {title}"),
    examples: "Examples",
    examples_help: "Each opens a filled-in scenario that you can change.",
};
