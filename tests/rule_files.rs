//! A regulation file that is wrong is refused with its line, what is wrong and what to write.
//!
//! `rule_files/valid` holds invented regulations, `rule_files/invalid` the same with one thing wrong in each:
//! named after the defect, with the line and the words of the message in its first line.

use std::fs;
use std::path::{Path, PathBuf};

use chidu::author::{FileProblem, read, read_file};
use chidu::regulation::Text;
use chidu::regulation::check::Defect;

fn files(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let name = |file: &PathBuf| file.file_name().unwrap().to_string_lossy().into_owned();
    files.iter().map(|file| (name(file), fs::read_to_string(file).unwrap())).collect()
}

#[test]
fn valid_files_are_read() {
    let valid = files("tests/rule_files/valid");
    assert!(valid.len() >= 2);
    for (name, source) in valid {
        assert_eq!(read(&source).err(), None, "{name}");
    }
}

#[test]
fn each_invalid_file_gets_its_message_at_its_line() {
    for (name, source) in files("tests/rule_files/invalid") {
        let expected = source.lines().next().unwrap().strip_prefix("# line ").unwrap();
        let (line, words) = expected.split_once(": ").unwrap();
        let problems = read(&source).expect_err(&name);
        let defect = name.split('.').next().unwrap();
        let told = problems.iter().any(|problem| {
            problem.line.to_string() == line
                && problem.message.en.contains(words)
                && problem.defect.name() == defect
        });
        assert!(told, "{name}: expected line {line}, {defect}, “{words}”, got {problems:?}");
    }
}

/// What stands in backticks, the ids and words of the file.
fn named(message: &str) -> Vec<&str> {
    message.split('`').skip(1).step_by(2).collect()
}

/// The problems of a file, but for what the TOML reader finds wrong and words by itself.
fn told_by_us(name: &str, source: &str) -> Vec<FileProblem> {
    let mut problems = read(source).expect_err(name);
    problems.retain(|problem| problem.defect != Defect::Syntax);
    problems
}

#[test]
fn each_message_is_in_both_languages_and_names_the_same() {
    for (name, source) in files("tests/rule_files/invalid") {
        for problem in told_by_us(&name, &source) {
            let Text { zh, en } = &problem.message;
            assert!(zh.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter)), "{name}: {zh}");
            let (zh_names, en_names) = (named(zh), named(en));
            assert!(en_names.iter().all(|one| zh_names.contains(one)), "{name}: {zh} / {en}");
        }
    }
}

/// The column is where a key, a value or a table starts.
#[test]
fn each_problem_stands_at_the_start_of_something() {
    for (name, source) in files("tests/rule_files/invalid") {
        for problem in told_by_us(&name, &source) {
            let line = source.lines().nth(problem.line as usize - 1).unwrap();
            let letters: Vec<char> = line.chars().collect();
            let place = problem.column as usize - 1;
            let before = place.checked_sub(1).and_then(|before| letters.get(before));
            let starts = before.is_none_or(|before| " [{,.=".contains(*before));
            assert!(place <= letters.len() && starts, "{name}: {line:?} at {}", problem.column);
        }
    }
}

#[test]
fn the_column_counts_characters() {
    let source = "# 尺度\nidentity = { id = \"甲\", editoin = \"乙\" }\n";
    let problem = &read(source).unwrap_err()[0];
    assert_eq!((problem.line, problem.column), (2, 24), "{problem}");
}

#[test]
fn every_defect_has_an_invalid_file() {
    let names: Vec<String> = files("tests/rule_files/invalid").into_iter().map(|(name, _)| name).collect();
    for defect in Defect::ALL {
        let name = defect.name();
        let has_file = names.iter().any(|file| file.split('.').next() == Some(&name));
        assert!(has_file, "no file in tests/rule_files/invalid gets the message of {defect:?}");
    }
}

/// An invalid file differs from a valid one in little more than what it is named after.
#[test]
fn invalid_files_are_valid_ones_with_one_change() {
    let valid = files("tests/rule_files/valid");
    for (name, source) in files("tests/rule_files/invalid").iter().filter(|(name, _)| name != "family.toml") {
        let lines = |source: &str| source.lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
        let changed = |valid: &str| {
            let (valid, invalid) = (lines(valid), lines(source));
            let added = invalid.iter().filter(|line| !valid.contains(line)).count();
            added + valid.iter().filter(|line| !invalid.contains(line)).count()
        };
        let least = valid.iter().map(|(_, valid)| changed(valid)).min().unwrap();
        assert!(least <= 4, "{name} differs in {least} lines");
    }
}

#[test]
fn a_file_of_another_kind_is_told_by_what_it_is() {
    let valid = fs::read("tests/rule_files/valid/accountability.toml").unwrap();
    let with_mark = [&[0xef, 0xbb, 0xbf], valid.as_slice()].concat();
    assert_eq!(read_file(&with_mark), read_file(&valid));
    assert!(read_file(&valid).is_ok());
    // 尺度 in GBK, on the second line.
    let gbk = b"# \xe5\xb0\xba\nid = \"\xb3\xdf\xb6\xc8\"\n";
    let cases: [(&[u8], u32, u32, &str, &str); 7] = [
        (b"", 1, 1, "文件是空的", "is empty"),
        (b" \r\n\n", 1, 1, "文件是空的", "is empty"),
        (gbk, 2, 7, "不是 UTF-8", "no text in UTF-8"),
        (b"\x89PNG\r\n", 1, 1, "不是 UTF-8", "no text in UTF-8"),
        (b"PK\x03\x04", 1, 3, "不是 UTF-8", "no text in UTF-8"),
        (b"{\"format\": \"chidu-scenarios\"}", 1, 1, "已存情形", "Saved scenarios"),
        ("# 注\n年份 2027\n".as_bytes(), 1, 1, "“期限”里载入", "Time limits"),
    ];
    for (bytes, line, column, zh, en) in cases {
        let problems = read_file(bytes).unwrap_err();
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert_eq!((problem.line, problem.column), (line, column), "{problem}");
        assert!(problem.message.zh.contains(zh) && problem.message.en.contains(en), "{problem}");
    }
}

/// However deep a file nests and however large its figures are, there is an answer.
#[test]
fn no_file_is_too_much_for_the_reader() {
    let valid = fs::read_to_string("tests/rule_files/valid/accountability.toml").unwrap();
    let deep = [
        format!("a = {}", "[".repeat(100_000)),
        format!("a = {}", "{a=".repeat(100_000)),
        format!("{}b = 1", "a.".repeat(100_000)),
        format!("[{}b]\nc = 1", "a.".repeat(100_000)),
    ];
    for source in deep {
        assert!(read(&source).is_err());
    }
    for figure in [
        "79228162514264337593543950335亿元",
        "九九九九九九九九九九九九九九九九年",
        "十百千千千千千千千万亿",
        "1—79228162514264337593543950335亿年",
    ] {
        let source = valid.replace("[[article]]\nid = \"art 2\"", &format!("[[deadline]]\nwhat = \"a\"\nlabel = {{ zh = \"甲\", en = \"a\" }}\nruns_from = {{ zh = \"甲\", en = \"a\" }}\narticle = \"art 1\"\nquote = \"{figure}\"\nmonths = 5\n\n[[article]]\nid = \"art 2\""));
        assert_ne!(source, valid);
        assert_eq!(read(&source).unwrap_err()[0].defect, Defect::FigureNotInQuote);
    }
}
