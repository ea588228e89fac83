//! Words of keeping: scenarios under names, files of them, the answer as text.

use crate::keep::file::{FileMistake, Needed};
use crate::keep::kept::Done;
use crate::wire::Mistake;

words! { KeepWords:
    save: &'static str = "保存", "Save";
    saved: &'static str = "已存情形", "Saved scenarios";
    copy: &'static str = "复制结论", "Copy the answer";
    close: &'static str = "关闭", "Close";
    secrets: &'static str = "请勿录入国家秘密、工作秘密。", "Do not enter State or work secrets.";
    between: &'static str = "", " ";
    where_kept: &'static str = "保存在本机浏览器里，不上传；清除浏览数据会一并删去，要长期留存请导出文件。", "Kept in this browser only, never sent anywhere; clearing browsing data deletes it, so export what you need to keep.";
    name: &'static str = "情形名称", "Name of the scenario";
    save_now: &'static str = "保存本页情形", "Save this scenario";
    replace_now: &'static str = "替换同名情形", "Replace the one of this name";
    none_yet: &'static str = "还没有保存过情形。", "Nothing has been saved yet.";
    open: &'static str = "打开", "Open";
    rename: &'static str = "改名", "Rename";
    new_name: &'static str = "新名称", "New name";
    rename_now: &'static str = "确定改名", "Rename";
    cancel: &'static str = "取消", "Cancel";
    duplicate: &'static str = "复制一份", "Duplicate";
    delete: &'static str = "删除", "Delete";
    undo: &'static str = "撤销", "Undo";
    export_one: &'static str = "导出", "Export";
    export_all: &'static str = "全部导出为文件", "Export all to a file";
    import: &'static str = "从文件导入", "Import from a file";
    import_help: &'static str = "只读本页导出的 .json 文件；导入只增加，不改动已有的情形。", "Reads .json files exported by this page; importing adds scenarios and changes none.";
    file_of_all: &'static str = "尺度-已存情形", "chidu-scenarios";
    of: fn(&str, &str) -> String = |action, name| format!("{action}：{name}"), |action, name| format!("{action}: {name}");
    no_regulation: fn(&str) -> String = |id| format!("编号为 {id} 的文件不在本页；如有它的规则文件，请先载入"), |id| format!("The regulation {id} is not on this page; if there is a rule file of it, load that first");
    unreadable_list: &'static str = "已存情形的列表已损坏，无法读取，已另存（chidu.kept.set-aside）。", "The list of saved scenarios is damaged and cannot be read; it has been set aside (chidu.kept.set-aside).";
    done: fn(&Done) -> String = |done| match done {
        Done::Saved(name) => format!("已保存为“{name}”。"),
        Done::Replaced(name) => format!("已替换“{name}”。"),
        Done::Renamed(from, to) => format!("“{from}”已改名为“{to}”。"),
        Done::Duplicated(name) => format!("已复制为“{name}”。"),
        Done::Deleted(name) => format!("已删除“{name}”。"),
        Done::Imported(0, _) => "文件里的情形都已经有了，没有新增。".to_owned(),
        Done::Imported(new, 0) => format!("已导入{new}个情形。"),
        Done::Imported(new, known) => format!("已导入{new}个情形，另有{known}个原来就有。"),
        Done::Refused(file, mistake) => format!("没有从“{file}”导入任何内容：{}。已有的情形没有改动。", (ZH.file_mistake)(mistake)),
        Done::Undone => "已撤销。".to_owned(),
    }, |done| match done {
        Done::Saved(name) => format!("Saved as “{name}”."),
        Done::Replaced(name) => format!("“{name}” has been replaced."),
        Done::Renamed(from, to) => format!("“{from}” is now called “{to}”."),
        Done::Duplicated(name) => format!("Duplicated as “{name}”."),
        Done::Deleted(name) => format!("“{name}” has been deleted."),
        Done::Imported(0, _) => "Everything in the file is here already; nothing was added.".to_owned(),
        Done::Imported(1, 0) => "One scenario has been imported.".to_owned(),
        Done::Imported(new, 0) => format!("{new} scenarios have been imported."),
        Done::Imported(new, known) => format!("Imported: {new}. Here already: {known}."),
        Done::Refused(file, mistake) => format!("Nothing was imported from “{file}”: {}. What was saved is unchanged.", (EN.file_mistake)(mistake)),
        Done::Undone => "Undone.".to_owned(),
    };
    file_mistake: fn(&FileMistake) -> String = |mistake| match mistake {
        FileMistake::Unreadable => "浏览器读不了这个文件，请另存一份再试".to_owned(),
        FileMistake::NotJson(Some(line)) => format!("第{line}行不合 JSON 格式，请改正这一行，或重新导出"),
        FileMistake::NotJson(None) => "不合 JSON 格式，可能不完整，请重新导出".to_owned(),
        FileMistake::NotOurs => "不是本页导出的情形文件，请选择由“导出”得到的 .json 文件".to_owned(),
        FileMistake::Version(version) => format!("文件是第{version}版，本页只读第1版，请用与文件同一版本的页面打开"),
        FileMistake::Kind(place, Needed::Text) => format!("{place} 处应是加引号的文字，且不能空着"),
        FileMistake::Kind(place, Needed::List) => format!("{place} 处应是列表 [ ]"),
        FileMistake::Kind(place, Needed::Object) => format!("{place} 处应是对象 {{ }}"),
        FileMistake::Key(place) => format!("{place} 不是规定的项目，请删去"),
        FileMistake::Scenario(place, name, Mistake::Regulation(id)) => format!("第{place}个情形“{name}”用的{}，再导入", (ZH.no_regulation)(id)),
        FileMistake::Scenario(place, name, mistake) => format!("第{place}个情形“{name}”中，{}", (ZH.mistake)(mistake)),
    }, |mistake| match mistake {
        FileMistake::Unreadable => "the browser cannot read the file; save a copy and try that".to_owned(),
        FileMistake::NotJson(Some(line)) => format!("line {line} is not JSON; mend that line or export again"),
        FileMistake::NotJson(None) => "it is not JSON, or not complete; export it again".to_owned(),
        FileMistake::NotOurs => "it is no file of scenarios; choose a .json file that this page exported".to_owned(),
        FileMistake::Version(version) => format!("the file is of version {version} and this page reads version 1; open it with a page of its own version"),
        FileMistake::Kind(place, Needed::Text) => format!("{place} must be a text in quotes that is not empty"),
        FileMistake::Kind(place, Needed::List) => format!("{place} must be a list [ ]"),
        FileMistake::Kind(place, Needed::Object) => format!("{place} must be an object {{ }}"),
        FileMistake::Key(place) => format!("{place} is no key of the format; take it out"),
        FileMistake::Scenario(place, name, Mistake::Regulation(id)) => format!("scenario {place}, “{name}”, is under a regulation that is not here. {}, then import this again", (EN.no_regulation)(id)),
        FileMistake::Scenario(place, name, mistake) => format!("in scenario {place}, “{name}”, {}", (EN.mistake)(mistake)),
    };
    mistake: fn(&Mistake) -> String = |mistake| match mistake {
        Mistake::Regulation(id) => format!("本页没有编号为 {id} 的文件"),
        Mistake::Name(name) => format!("没有名为 {name} 的项目，请核对拼写"),
        Mistake::Value { name, value, takes } if takes.is_empty() => format!("{name} 不用于这份文件，却写了“{value}”，请删去"),
        Mistake::Value { name, value, takes } => format!("{name} 写的是“{value}”，应为 {}", takes.join("、")),
        Mistake::Twice(name) => format!("{name} 写了两次，请只留一次"),
    }, |mistake| match mistake {
        Mistake::Regulation(id) => format!("the regulation {id} is not on this page"),
        Mistake::Name(name) => format!("there is no input called {name}; check its spelling"),
        Mistake::Value { name, value, takes } if takes.is_empty() => format!("{name} says “{value}” but is not asked by this regulation; take it out"),
        Mistake::Value { name, value, takes } => format!("{name} says “{value}”; it takes {}", takes.join(", ")),
        Mistake::Twice(name) => format!("{name} stands there twice; keep one"),
    };
    copied: &'static str = "已复制，可粘贴到报告或消息里。", "Copied; paste it into a report or message.";
    not_copied: &'static str = "浏览器不允许自动复制。文字已经选中，请按 Ctrl+C（Mac 按 ⌘C）复制。", "The browser does not allow copying. The text is selected; press Ctrl+C (⌘C on a Mac).";
    text_to_copy: &'static str = "要复制的文字", "Text to copy";
    text_verdict: &'static str = "结论", "Answer";
    colon: &'static str = "：", ": ";
    text_facts: &'static str = "所填情况", "Facts entered";
    items_denied: &'static str = "回答“否”的情形", "Circumstances answered with no";
    count_of_items: fn(usize) -> String = |count| format!("{count}项"), |count| count.to_string();
    text_points: &'static str = "要点", "In short";
    text_deductions: &'static str = "薪酬扣减", "Deductions of pay";
    text_deduction: fn(&str, bool, &str) -> String = |pay, must, range| format!("{pay}{}扣减{range}", if must { "应当" } else { "可以" }), |pay, must, range| format!("{pay}: {} be reduced by {range}", if must { "must" } else { "may" });
    text_yuan: fn(&str) -> String = |yuan| format!("（{yuan}元）"), |yuan| format!(" ({yuan} yuan)");
    text_doubts: &'static str = "条文疑义", "What the text leaves open";
    text_edition: fn(&str, &str) -> String = |title, edition| format!("{title}（{edition}）"), |title, edition| format!("{title} ({edition})");
    text_certainty: fn(&str, &str) -> String = |verdict, certainty| format!("{verdict}（{certainty}）"), |verdict, certainty| format!("{verdict} ({certainty})");
    text_read: fn(&str, &str) -> String = |doubt, reading| format!("{doubt}所选理解：{reading}"), |doubt, reading| format!("{doubt} Reading chosen: {reading}");
    text_not_read: fn(&str) -> String = |doubt| format!("{doubt}（影响本结论，未选择理解）"), |doubt| format!("{doubt} (decides this answer; no reading chosen)");
    text_worked_out: fn(&str) -> String = |name| format!("【{name}】测算结论"), |name| format!("[{name}] Answer as worked out");
}
