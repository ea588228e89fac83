//! The notices that the licences of the packages in the page ask for.

use super::packages::Package;
use anyhow::Result;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

/// The packages with their licences, then every licence text once, with the packages that it came with.
///
/// # Errors
/// When a package's source cannot be read.
pub fn text(packages: &[Package], product: &str) -> Result<String> {
    let mut notices = format!(
        "{product} holds code of the packages below, and of Rust's standard library (MIT OR Apache-2.0,\n\
         https://github.com/rust-lang/rust). Where a licence gives a choice, MIT is chosen if it is one.\n\n"
    );
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages {
        let name = format!("{} {}", package.name, package.version);
        let _ = writeln!(
            notices,
            "{name}: {}, {}",
            package.licence,
            package.repository.as_deref().unwrap_or("no address given")
        );
        let files = licence_files(package)?;
        if files.is_empty() {
            let _ = writeln!(notices, "    published without its licence's text; by {}", authors(package));
        }
        for file in files {
            texts.entry(file).or_default().push(name.clone());
        }
    }
    for (text, holders) in texts {
        let _ = write!(notices, "\n{}\n{}\n\n{text}\n", "=".repeat(100), holders.join(", "));
    }
    Ok(notices)
}

/// The licence texts that a package's source carries, without differences in white space at line ends.
fn licence_files(package: &Package) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(&package.folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_uppercase();
        let starts = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE", "COPYRIGHT"];
        if entry.path().is_file() && starts.iter().any(|start| name.starts_with(start)) {
            names.push(entry.path());
        }
    }
    names.sort();
    let read = |path| -> Result<String> {
        let text = String::from_utf8_lossy(&fs::read(path)?).into_owned();
        Ok(text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned())
    };
    names.iter().map(read).collect()
}

fn authors(package: &Package) -> String {
    if package.authors.is_empty() { "its contributors".to_owned() } else { package.authors.join(", ") }
}
