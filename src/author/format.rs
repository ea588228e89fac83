//! What the TOML reader reports, in words that say what to write.

use super::document::{Lines, Place};
use super::nearest::did_you_mean;
use crate::facts::Fact;
use crate::regulation::Text;
use crate::regulation::check::{Defect, FileProblem, said};

/// The file is no TOML.
pub(super) fn syntax(source: &str, error: &toml::de::Error) -> FileProblem {
    let en = error.message();
    let known = SYNTAX.iter().find(|(words, _)| en.contains(words));
    let zh = known.map_or("写法不合规定", |(_, zh)| zh);
    problem(source, error, Defect::Syntax, said!("不合 TOML 格式：{zh}", "this is no TOML: {en}"))
}

/// What the reader says of a text that is no TOML, and the same in Chinese.
const SYNTAX: [(&str, &str); 17] = [
    ("duplicate key", "同一个键写了两次"),
    ("missing comma", "两项之间缺少逗号"),
    ("unclosed array table", "表名两边的 [[ ]] 没有合上"),
    ("unclosed array", "列表的 [ ] 没有合上"),
    ("unclosed inline table", "花括号 { } 没有合上"),
    ("unclosed table", "表名两边的 [ ] 没有合上"),
    ("string values must be quoted", "文字要写在引号里"),
    ("missing opening quote", "文字缺少前引号"),
    ("invalid basic string", "文字缺少后引号，或含有不能写的字符"),
    ("invalid multi-line basic string", "多行文字没有结束"),
    ("key with no value", "键后面缺少等号和值"),
    ("missing assignment", "键和值之间缺少等号"),
    ("missing value", "等号后面缺少值"),
    ("invalid unquoted key", "键名只能用英文字母、数字、下划线和连字符"),
    ("unquoted keys cannot be empty", "缺少键名"),
    ("unexpected content", "这里多出了内容"),
    ("extra", "这里多出了符号"),
];

/// A key or a value that the format does not know.
pub(super) fn keys_and_values(source: &str, error: &toml::de::Error) -> FileProblem {
    let told = error.message();
    let mut names = told.split('`').skip(1).step_by(2);
    let first = names.next().unwrap_or_default();
    let known: Vec<&str> = names.collect();
    let meant = |known: &[&str]| {
        let Text { zh, en } = did_you_mean(first, known.iter().copied());
        (zh, en)
    };
    let list = known.join(", ");
    let (defect, message) = if told.starts_with("unknown field") {
        let (zh, en) = meant(&known);
        let message = said!(
            "这里没有 `{first}` 这个键{zh}；可以写的键有 {list}",
            "there is no key `{first}` here{en}; the keys here are {list}"
        );
        (Defect::UnknownKey, message)
    } else if told.starts_with("missing field") {
        let message = said!("这里缺少键 `{first}`，请补上", "the key `{first}` is missing here; write it");
        (Defect::MissingKey, message)
    } else if told.starts_with("unknown variant") {
        let (zh, en) = meant(&known);
        let message = said!(
            "这里不能写 `{first}`{zh}；可以写 {list}",
            "`{first}` is no word for this{en}; write one of {list}"
        );
        (Defect::UnknownWord, message)
    } else if told.contains("is no fact") {
        let facts: Vec<&str> = Fact::ALL.iter().map(|fact| fact.name()).collect();
        let (zh, en) = meant(&facts);
        (Defect::UnknownFact, said!("没有名为 `{first}` 的事实{zh}", "{told}{en}"))
    } else {
        let zh = in_chinese(told);
        (Defect::WrongValue, said!("值不合规定：{zh}", "{told}"))
    };
    problem(source, error, defect, message)
}

/// What the reader says of a value of another kind; words of ours stay as they are.
fn in_chinese(told: &str) -> String {
    let parts = told.strip_prefix("invalid ").and_then(|told| told.split_once(": "));
    let Some((written, wanted)) = parts.and_then(|(_, rest)| rest.split_once(", expected ")) else {
        return told.to_owned();
    };
    let kind = |words: &str| {
        let known = KINDS.iter().find(|(en, _)| words.starts_with(en));
        known.map_or_else(|| words.to_owned(), |(en, zh)| words.replacen(en, zh, 1))
    };
    format!("写的是{}，应为{}", kind(written), kind(wanted))
}

/// The kinds of values, as the reader calls them.
const KINDS: [(&str, &str); 10] = [
    ("a boolean", "true 或 false"),
    ("boolean", "真假值"),
    ("a string", "加引号的文字"),
    ("string", "文字"),
    ("integer", "整数"),
    ("floating point", "小数"),
    ("a sequence", "列表"),
    ("sequence", "列表"),
    ("map", "表"),
    ("struct", "表"),
];

fn problem(source: &str, error: &toml::de::Error, defect: Defect, message: Text) -> FileProblem {
    let start = error.span().map_or(0, |span| span.start);
    let Place { line, column } = Lines::of(source).at(start);
    FileProblem { line, column, defect, message }
}
