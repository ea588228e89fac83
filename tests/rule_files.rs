//! A regulation file that is wrong is refused with its line, what is wrong and what to write.
//!
//! `rule_files/valid` holds invented regulations, `rule_files/invalid` the same with one thing wrong in each:
//! named after the defect, with the line and the words of the message in its first line.

use std::fs;
use std::path::{Path, PathBuf};

use chidu::author::read;
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

/// `CellTwice` as `cell_twice`.
fn snake_case(defect: Defect) -> String {
    let mut name = String::new();
    for c in format!("{defect:?}").chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(c.to_lowercase());
    }
    name
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
                && problem.message.contains(words)
                && snake_case(problem.defect) == defect
        });
        assert!(told, "{name}: expected line {line}, {defect}, “{words}”, got {problems:?}");
    }
}

#[test]
fn every_defect_has_an_invalid_file() {
    let names: Vec<String> = files("tests/rule_files/invalid").into_iter().map(|(name, _)| name).collect();
    for defect in Defect::ALL {
        let name = snake_case(*defect);
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
