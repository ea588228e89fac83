//! Checks every regulation file under `rules/`, or under the folder that `CHIDU_RULES` names, and every year
//! under `calendar/`, and embeds them; a wrong file fails the build with its line.
//!
//! The model and the checks are the crate's own, compiled here a second time.

#![allow(dead_code, missing_docs)]

#[path = "src/author/mod.rs"]
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
#[path = "src/calendar/packed.rs"]
mod packed;
#[path = "src/pairs.rs"]
mod pairs;
#[path = "src/percent.rs"]
mod percent;
#[path = "src/regulation/mod.rs"]
mod regulation;
#[path = "src/truth.rs"]
mod truth;
#[path = "src/world.rs"]
mod world;
#[path = "src/calendar/year.rs"]
mod year;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::Digest;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let rules = PathBuf::from(env::var_os("CHIDU_RULES").unwrap_or_else(|| "rules".into()));
    println!("cargo:rerun-if-env-changed=CHIDU_RULES");
    println!("cargo:rerun-if-changed={}", rules.display());
    println!("cargo:rerun-if-changed=calendar");
    println!("cargo:rerun-if-changed=src");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut regulations = read_all(regulation_files(&rules)?, read_hashed)?;
    if let Some([one, other]) = regulation::edition::indistinct_editions(&regulations) {
        return Err(format!("{one} and {other}: give each edition a day of force of its own").into());
    }
    let bundle = Some(rules.join("bundle.toml")).filter(|file| file.exists());
    for bundle in read_all(bundle.into_iter().collect(), author::read_bundle)? {
        regulations.iter_mut().for_each(|regulation| bundle.add_to(regulation));
    }
    fs::write(out.join("regulations.bin"), borsh::to_vec(&regulations)?)?;
    let years = read_all(year_files(Path::new("calendar"))?, year::CalendarYear::read)?;
    let years =
        packed::PackedYears::pack(&years).ok_or("the years under calendar/ must follow each other")?;
    fs::write(out.join("calendar.bin"), borsh::to_vec(&years)?)?;
    Ok(())
}

/// Reads every file, and names every line that is wrong.
fn read_all<T, P: std::fmt::Display>(
    files: Vec<PathBuf>,
    read: impl Fn(&str) -> Result<T, Vec<P>>,
) -> Result<Vec<T>, Box<dyn std::error::Error>> {
    let mut all = Vec::new();
    let mut wrong = 0;
    for file in files {
        match read(&fs::read_to_string(&file)?) {
            Ok(one) => all.push(one),
            Err(problems) => {
                problems.iter().for_each(|problem| println!("cargo::error={}: {problem}", file.display()));
                wrong += 1;
            }
        }
    }
    if wrong > 0 {
        return Err(format!("{wrong} files are wrong; see the lines above").into());
    }
    Ok(all)
}

/// A regulation file, with its hash.
fn read_hashed(source: &str) -> Result<regulation::Regulation, Vec<author::FileProblem>> {
    let hash = sha2::Sha256::digest(source);
    let file_sha256 = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    author::read_file(source.as_bytes()).map(|read| regulation::Regulation { file_sha256, ..read })
}

/// `calendar/<year>.txt`, in the order of the years.
fn year_files(calendar: &Path) -> io::Result<Vec<PathBuf>> {
    let files = fs::read_dir(calendar)?.map(|file| Ok(file?.path())).collect::<io::Result<Vec<_>>>();
    let mut files = files?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    Ok(files)
}

/// `<regulation>/<edition>.toml`, by name, so that every build embeds them in the same order.
fn regulation_files(rules: &Path) -> Result<Vec<PathBuf>, Box<dyn std::error::Error>> {
    let mut files = Vec::new();
    for folder in fs::read_dir(rules).map_err(|error| format!("{}: {error}", rules.display()))? {
        let folder = folder?.path();
        if folder.is_dir() {
            for file in fs::read_dir(folder)? {
                files.push(file?.path());
            }
        }
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    if files.is_empty() {
        return Err(format!("{} holds no <regulation>/<edition>.toml", rules.display()).into());
    }
    Ok(files)
}
