//! A regulation file as it lies on a disk: bytes, which may be another kind of file altogether.

use super::document::{Lines, Place};
use super::read;
use crate::regulation::check::{Defect, FileProblem, said};
use crate::regulation::{Regulation, Text};

/// Reads and checks the bytes of a regulation file.
///
/// ```
/// let problems = chidu::author::read_file(b"\xff\xfe").expect_err("no UTF-8");
/// assert_eq!((problems[0].line, problems[0].column), (1, 1));
/// ```
///
/// # Errors
/// Every problem found, as [`read`] tells them; for bytes that are no text, or the text of another kind of file, that.
pub fn read_file(bytes: &[u8]) -> Result<Regulation, Vec<FileProblem>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let source = text(bytes).map_err(|before| vec![at(Lines::of(before).at(before.len()), no_text())])?;
    match another_kind(source) {
        Some(message) => Err(vec![at(Place { line: 1, column: 1 }, message)]),
        None => read(source),
    }
}

/// The text that the bytes are; otherwise the text before the first byte that belongs in none.
fn text(bytes: &[u8]) -> Result<&str, &str> {
    let (text, whole) = match std::str::from_utf8(bytes) {
        Ok(text) => (text, true),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            (std::str::from_utf8(before).unwrap_or_default(), false)
        }
    };
    let control = text.find(|letter: char| letter.is_ascii_control() && !"\t\r\n".contains(letter));
    match control.and_then(|place| text.get(..place)) {
        Some(before) => Err(before),
        None if whole => Ok(text),
        None => Err(text),
    }
}

fn at(Place { line, column }: Place, message: Text) -> FileProblem {
    FileProblem { line, column, defect: Defect::Syntax, message }
}

fn no_text() -> Text {
    said!(
        "这里不是 UTF-8 编码的文字。规则文件请另存为 UTF-8 编码；如果选错了文件，请选 .toml 文件",
        "this is no text in UTF-8; save the regulation file in UTF-8, or choose a .toml file if this is another one"
    )
}

/// What the text is, where it is none of TOML's at first sight.
fn another_kind(source: &str) -> Option<Text> {
    let source = source.trim_start();
    if source.is_empty() {
        return Some(said!(
            "文件是空的，请选写好的规则文件",
            "the file is empty; choose a regulation file with something in it"
        ));
    }
    if source.starts_with('{') {
        return Some(said!(
            "这是 JSON 文件，不是规则文件；导出的情形请在“已存情形”里导入",
            "this is JSON and no regulation file; import exported scenarios under “Saved scenarios”"
        ));
    }
    let mut lines = source.lines().filter(|line| !line.starts_with('#'));
    lines.find(|line| !line.trim().is_empty()).filter(|line| line.starts_with("年份")).map(|_| {
        said!(
            "这是一年的放假安排，不是规则文件；请在“期限”里载入",
            "this is the working days of a year and no regulation file; load it under “Time limits”"
        )
    })
}
