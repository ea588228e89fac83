//! `cargo xtask reproduce`: the same commit gives the same bytes, in whatever folder it is built.
use crate::dist;
use crate::shell::{command, output, run, target};
use anyhow::{Result, ensure};
use std::fs;

/// Builds the page here, and the last commit in another folder from nothing, and compares the sums of their files.
pub fn run_both() -> Result<()> {
    let changed = output(command("git").args(["status", "--porcelain"]))?;
    ensure!(changed.is_empty(), "commit first, the last commit is what is built elsewhere:\n{changed}");
    dist::build()?;
    let here = fs::read_to_string(dist::folder().join("SHA256SUMS"))?;
    let elsewhere = target().join("reproduced/from nothing");
    if elsewhere.exists() {
        fs::remove_dir_all(&elsewhere)?;
    }
    run(command("git").args(["clone", "--quiet", "."]).arg(&elsewhere))?;
    run(command("cargo").args(["run", "--package", "xtask", "--", "build"]).current_dir(&elsewhere))?;
    let there = fs::read_to_string(elsewhere.join("dist/SHA256SUMS"))?;
    let differing: Vec<&str> = here.lines().filter(|line| !there.contains(line)).collect();
    ensure!(
        here == there,
        "built in another folder these files differ, or are missing there:\n{}",
        differing.join("\n")
    );
    println!("{here}both builds gave these bytes");
    Ok(())
}
