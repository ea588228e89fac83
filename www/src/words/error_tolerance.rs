//! Words of the family `error_tolerance`.

use chidu::Truth;

/// Words of the family.
pub struct ErrorToleranceWords {
    /// The facts.
    pub who: &'static str,
    pub initiator: &'static str,
    pub initiator_help: &'static str,
    pub preconditions: &'static str,
    pub preconditions_help: &'static str,
    pub loss_and_impact: &'static str,
    pub loss_level: &'static str,
    pub impact_level: &'static str,
    pub level_help: &'static str,
    /// None, some, major.
    pub levels: [&'static str; 3],
    pub circumstances: &'static str,
    pub circumstances_help: &'static str,
    pub general: &'static str,
    pub further: &'static str,
    pub search: &'static str,
    pub search_help: &'static str,
    /// How many items match.
    pub found: fn(usize) -> String,
    pub chosen: fn(usize) -> String,
    pub none_chosen: &'static str,
    pub item_number: fn(usize) -> String,
    /// A list by name, how many items it has and how many are chosen.
    pub list_holds: fn(&str, usize, usize) -> String,
    pub take_out: &'static str,
    /// Summaries of the groups: how many hold, fail, are not clear.
    pub conditions_state: fn(usize, usize, usize) -> String,
    pub comma: &'static str,
    /// Between two questions.
    pub between_questions: &'static str,
    pub semicolon: &'static str,
    /// The verdict.
    pub blank: &'static str,
    pub eligible: &'static str,
    pub not_eligible: fn(&str) -> String,
    pub fails: fn(&str) -> String,
    pub out_of_scope: &'static str,
    pub no_circumstance: &'static str,
    pub open: fn(Option<&str>) -> String,
    pub open_for: fn(usize) -> String,
    pub by_reading: fn(&str) -> String,
    pub under_reading: fn(&str, Truth) -> String,
    pub stricter: fn(&str) -> String,
    /// The parts of the answer.
    pub one_by_one: &'static str,
    pub in_scope: &'static str,
    pub any_circumstance: &'static str,
    pub holds: fn(Truth) -> &'static str,
    pub readings: &'static str,
    pub procedure: &'static str,
    pub started: &'static str,
    pub not_started: &'static str,
    pub authorities: &'static str,
    pub elements: &'static str,
    pub superior: fn(Truth) -> &'static str,
    pub afterwards: &'static str,
    pub effects: &'static str,
    pub effects_if: &'static str,
    pub refusal: &'static str,
    pub deadlines: &'static str,
    pub working_days: fn(u32) -> String,
    pub extension: fn(u32) -> String,
    pub consult: fn(&str) -> String,
    pub from: fn(&str) -> String,
    pub requires: &'static str,
    /// Each example: its title and what it shows.
    pub examples: [(&'static str, &'static str); 4],
}

/// The counts that are not zero.
fn counted(parts: &[(usize, &str)], comma: &str) -> String {
    let some = parts.iter().filter(|(count, _)| *count > 0);
    some.map(|(count, what)| format!("{count}{what}")).collect::<Vec<_>>().join(comma)
}

pub const ZH: ErrorToleranceWords = ErrorToleranceWords {
    who: "当事人和启动",
    initiator: "由谁启动认定",
    initiator_help: "从谁那里开始，决定由谁受理、怎样走程序；不影响能否容错。",
    preconditions: "前提",
    preconditions_help: "须全部具备。逐项回答，查不清的选“不清楚”。",
    loss_and_impact: "损失和影响",
    loss_level: "造成的损失",
    impact_level: "造成的负面影响",
    level_help: "是否重大、有没有补救，关系到前提是否具备。",
    levels: ["没有", "有，但不重大", "重大"],
    circumstances: "容错情形",
    circumstances_help: "有一项即可。",
    general: "一般情形",
    further: "自定清单",
    search: "搜索情形",
    search_help: "输入情形里的一个词，几个词用空格隔开；也可以逐张清单翻看。",
    found: |count| match count {
        0 => "没有找到。换一个短一些的词试试。".to_owned(),
        count => format!("找到{count}项"),
    },
    chosen: |count| format!("已选{count}项"),
    none_chosen: "没有所列情形",
    item_number: |number| format!("第{number}项"),
    list_holds: |name, items, chosen| match chosen {
        0 => format!("{name}（{items}项）"),
        chosen => format!("{name}（{items}项，已选{chosen}项）"),
    },
    take_out: "取消",
    conditions_state: |yes, no, open| {
        let parts = [(yes, "项符合"), (no, "项不符合"), (open, "项不清楚")];
        counted(&parts, "，")
    },
    comma: "、",
    between_questions: "",
    semicolon: "；",
    blank: "请先回答前提，并选出相符的情形；答到哪里，推算到哪里。",
    eligible: "可以容错免责：前提都具备，且有所列情形",
    not_eligible: |reasons| format!("不符合容错免责条件：{reasons}"),
    fails: |condition| format!("未达到“{condition}”"),
    out_of_scope: "不在适用范围内，不能按本文件容错",
    no_circumstance: "没有所列的任何情形",
    open: |first| match first {
        Some(first) => format!("还不能确定能否容错，先查清：{first}"),
        None => "还不能确定能否容错".to_owned(),
    },
    open_for: |count| format!("（另有{count}项待查）"),
    by_reading: |question| format!("能否容错，取决于条文怎样理解：{question}"),
    under_reading: |reading, eligible| {
        let then = match eligible {
            Truth::Yes => "可以容错免责",
            Truth::No => "不符合容错免责条件",
            Truth::Unknown => "仍不能确定",
        };
        format!("{reading} → {then}")
    },
    stricter: |sentence| format!("{sentence}。这是较严的理解，另一种理解下结论不同"),
    one_by_one: "逐项对照",
    in_scope: "在适用范围内",
    any_circumstance: "有所列情形之一",
    holds: |truth| match truth {
        Truth::Yes => "符合",
        Truth::No => "不符合",
        Truth::Unknown => "待查",
    },
    readings: "不同理解下的结论",
    procedure: "由谁认定，怎样办理",
    started: "启动",
    not_started: "可以这样启动",
    authorities: "有权认定的机关",
    elements: "调查时看这几方面",
    superior: |truth| match truth {
        Truth::Unknown => "如果情节复杂或影响较大",
        _ => "情节复杂或影响较大",
    },
    afterwards: "认定之后",
    effects: "可用的结果",
    effects_if: "如获容错，可用的结果",
    refusal: "不予容错的",
    deadlines: "各项期限",
    working_days: |days| format!("{days}个工作日"),
    extension: |days| format!("疑难的可延长{days}个工作日"),
    consult: |with| format!("延长的，须报{with}会商"),
    from: |from| format!("起算：{from}"),
    requires: "容错须同时具备",
    examples: [
        ("探索中出差错，无损失", "前提齐全，符合改革创新情形：可以容错。"),
        ("有一定损失，没有挽回", "前提第五项两种读法，结论相反。"),
        ("处置果断，程序有瑕疵", "情形容许瑕疵，前提又要求程序：取决于怎样理解。"),
        ("产业引导基金未达预期", "只在投融资清单里，谋取私利一项待查。"),
    ],
};

pub const EN: ErrorToleranceWords = ErrorToleranceWords {
    who: "The person and the start",
    initiator: "Who starts the recognition",
    initiator_help: "It decides who takes the matter up and how it goes, not whether it may be tolerated.",
    preconditions: "Preconditions",
    preconditions_help: "All must hold. Answer one by one; choose “Not clear” where you do not know.",
    loss_and_impact: "Loss and impact",
    loss_level: "The loss caused",
    impact_level: "The negative impact caused",
    level_help: "Whether it is major and whether it was put right bears on the preconditions.",
    levels: ["None", "Some, not major", "Major"],
    circumstances: "Circumstances",
    circumstances_help: "One is enough.",
    general: "General circumstances",
    further: "Lists of one's own",
    search: "Search the circumstances",
    search_help: "Type a word of the circumstance, several words with spaces between; or go through the lists.",
    found: |count| match count {
        0 => "Nothing found. Try a shorter word.".to_owned(),
        1 => "1 item found".to_owned(),
        count => format!("{count} items found"),
    },
    chosen: |count| format!("{count} chosen"),
    none_chosen: "None of them",
    item_number: |number| format!("item {number}"),
    list_holds: |name, items, chosen| match chosen {
        0 => format!("{name} ({items} items)"),
        chosen => format!("{name} ({items} items, {chosen} chosen)"),
    },
    take_out: "Take out",
    conditions_state: |yes, no, open| counted(&[(yes, " met"), (no, " not met"), (open, " not clear")], ", "),
    comma: ", ",
    between_questions: " ",
    semicolon: "; ",
    blank: "Answer the preconditions and choose the circumstance that fits; the answer follows as you go.",
    eligible: "May be exempt from liability: all preconditions hold and a circumstance is present",
    not_eligible: |reasons| format!("Not eligible for exemption: {reasons}"),
    fails: |condition| format!("“{condition}” is not met"),
    out_of_scope: "The person is not covered; this document does not apply",
    no_circumstance: "none of the circumstances is present",
    open: |first| match first {
        Some(first) => format!("Not settled yet; find out first: {first}"),
        None => "Not settled yet".to_owned(),
    },
    open_for: |count| format!(" (and {count} more)"),
    by_reading: |question| format!("Eligibility depends on how the text is read: {question}"),
    under_reading: |reading, eligible| {
        let then = match eligible {
            Truth::Yes => "may be exempt",
            Truth::No => "not eligible",
            Truth::Unknown => "still open",
        };
        format!("{reading} → {then}")
    },
    stricter: |sentence| {
        format!("{sentence}. This is the stricter reading; under another the answer differs")
    },
    one_by_one: "One by one",
    in_scope: "The person is covered",
    any_circumstance: "A listed circumstance is present",
    holds: |truth| match truth {
        Truth::Yes => "Met",
        Truth::No => "Not met",
        Truth::Unknown => "Open",
    },
    readings: "What each reading leads to",
    procedure: "Who decides, and how it goes",
    started: "Start",
    not_started: "It may start in one of these ways",
    authorities: "Authorities that may decide",
    elements: "What they look at",
    superior: |truth| match truth {
        Truth::Unknown => "If complex or far-reaching",
        _ => "Complex or far-reaching",
    },
    afterwards: "Afterwards",
    effects: "Effects available",
    effects_if: "Effects available if exempt",
    refusal: "Where it is refused",
    deadlines: "Time limits laid down",
    working_days: |days| format!("{days} working days"),
    extension: |days| format!("up to {days} more in hard cases"),
    consult: |with| format!("if extended, after consulting {with}"),
    from: |from| format!("From: {from}"),
    requires: "All of these are needed",
    examples: [
        ("Errors of a pioneer, no loss", "All preconditions and a circumstance of reform: may be exempt."),
        ("Some loss, not recovered", "Two ways to read the fifth precondition, with opposite answers."),
        (
            "Resolute, with flawed procedure",
            "The circumstance allows flaws, the precondition asks for procedure: it depends on the reading.",
        ),
        (
            "An industry guidance fund fell short",
            "On the investment and financing list only; private gain is not cleared up.",
        ),
    ],
};
