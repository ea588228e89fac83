//! Checks every regulation file under `rules/` and embeds it; a wrong file fails the build with its line.
//!
//! The model and the checks are the crate's own, compiled here a second time.

#![allow(dead_code, missing_docs)]

#[path = "src/author.rs"]
mod author;
#[path = "src/capitals.rs"]
mod capitals;
#[path = "src/condition.rs"]
mod condition;
#[path = "src/date.rs"]
mod date;
#[path = "src/facts.rs"]
mod facts;
#[path = "src/interval.rs"]
mod interval;
#[path = "src/money.rs"]
mod money;
#[path = "src/number.rs"]
mod number;
#[path = "src/pairs.rs"]
mod pairs;
#[path = "src/percent.rs"]
mod percent;
#[path = "src/quote.rs"]
mod quote;
#[path = "src/regulation/mod.rs"]
mod regulation;
#[path = "src/truth.rs"]
mod truth;
#[path = "src/world.rs"]
mod world;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=rules");
    println!("cargo:rerun-if-changed=src");
    let mut regulations = Vec::new();
    let mut wrong = 0;
    for file in regulation_files(Path::new("rules"))? {
        match author::read(&fs::read_to_string(&file)?) {
            Ok(regulation) => regulations.push(regulation),
            Err(problems) => {
                for problem in &problems {
                    println!("cargo::error={}:{}: {}", file.display(), problem.line, problem.message);
                }
                wrong += 1;
            }
        }
    }
    if wrong > 0 {
        return Err(format!("{wrong} regulation files are wrong; see the lines above").into());
    }
    let embedded = Path::new(&env::var("OUT_DIR")?).join("regulations.bin");
    fs::write(embedded, borsh::to_vec(&regulations)?)?;
    Ok(())
}

/// `rules/<regulation>/<edition>.toml`, by name, so that every build embeds them in the same order.
fn regulation_files(rules: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in fs::read_dir(rules)? {
        let folder = folder?.path();
        if folder.is_dir() {
            for file in fs::read_dir(folder)? {
                files.push(file?.path());
            }
        }
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    Ok(files)
}
