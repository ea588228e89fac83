//! `cargo xtask cases FILE…`: runs case files through the core.

use std::fs;

use chidu::case::Case;

/// Runs the case files, one JSON object a line, and prints a line per failing case and the count.
///
/// # Errors
/// When a case fails, a line is no case, a file cannot be read or there is nothing to run.
pub fn run(files: &[String]) -> Result<(), String> {
    let (mut passed, mut failed) = (0_u32, 0_u32);
    for file in files {
        let source = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        let lines = source.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        for (number, line) in lines {
            match run_line(line) {
                Ok(()) => passed += 1,
                Err(message) => {
                    println!("{file}:{}: {message}", number + 1);
                    failed += 1;
                }
            }
        }
    }
    println!("{passed} passed, {failed} failed");
    match (passed, failed) {
        (0, 0) => Err("there is no case to run; name a file with one case a line".to_owned()),
        (_, 0) => Ok(()),
        _ => Err(format!("{failed} cases failed")),
    }
}

fn run_line(line: &str) -> Result<(), String> {
    let case: Case = serde_json::from_str(line).map_err(|error| format!("not a case: {error}"))?;
    let differences: Vec<String> = case.run().iter().map(ToString::to_string).collect();
    if differences.is_empty() { Ok(()) } else { Err(format!("{}: {}", case.id, differences.join("; "))) }
}
