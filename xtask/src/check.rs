//! `cargo xtask check FILE…`: checks regulation files.

use chidu::author::FileProblem;
use std::fs;

/// Checks the regulation files and prints what is wrong with them, by line and column, in English and Chinese.
///
/// # Errors
/// When a file is wrong or cannot be read, or none is named.
pub fn run(files: &[String]) -> Result<(), String> {
    let mut wrong = 0_u32;
    for file in files {
        let written = fs::read(file).map_err(|error| format!("{file}: {error}"))?;
        let problems = chidu::author::read_file(&written).err().unwrap_or_default();
        for problem in &problems {
            let FileProblem { line, column, message, .. } = problem;
            println!("{file}:{line}:{column}: {}\n    {}", message.en, message.zh);
        }
        wrong += u32::from(!problems.is_empty());
    }
    println!("{} passed, {wrong} failed", files.len() - usize::try_from(wrong).unwrap_or(0));
    match (files.len(), wrong) {
        (0, _) => Err("there is no file to check; name a regulation file".to_owned()),
        (_, 0) => Ok(()),
        _ => Err(format!("{wrong} files are wrong")),
    }
}
