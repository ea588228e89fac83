//! The project's commands: `cargo xtask <command>`.
use anyhow::{Result, bail};
use std::process::ExitCode;

mod bench;
mod calendar;
mod cases;
mod check;
mod dist;
mod lower;
mod notice;
mod package;
mod reproduce;
mod rules;
mod serve;
mod shell;
mod size;
mod target_features;
mod test;
mod tools;

const USAGE: &str = "\
cargo xtask serve         builds the page, serves it and prints its address
cargo xtask test          runs every test, the browser's too
cargo xtask build         writes the page into dist/
cargo xtask reproduce     builds the last commit in another folder too and compares the bytes
cargo xtask package       writes the npm package for other pages and for Node into pkg/
cargo xtask receipts      writes the frozen receipts under tests/receipts/ anew
cargo xtask invented      writes the page of the invented regulations under tests/invented/ into target/invented/
cargo xtask cases FILE…   runs case files through the core
cargo xtask check FILE…   checks regulation files
cargo xtask calendar      writes the years under calendar/ from the published package
cargo xtask bench         runs the benchmarks
cargo xtask size          prints what a reader downloads, against the budget
serve, test, build, reproduce, package, invented, calendar and size set up what they need and is missing.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[String]) -> Result<()> {
    let Some((command, files)) = args.split_first() else { bail!("which command?\n{USAGE}") };
    match (command.as_str(), files) {
        ("serve", []) => serve::run(),
        ("test", []) => test::run_all(),
        ("build", []) => dist::build(),
        ("size", []) => size::run(),
        ("reproduce", []) => reproduce::run_both(),
        ("invented", []) => dist::build_invented(),
        ("package", []) => package::build(),
        ("receipts", []) => package::write_receipts(),
        ("calendar", []) => calendar::generate(),
        ("bench", []) => bench::run_all(),
        ("cases", files) => cases::run(files).map_err(anyhow::Error::msg),
        ("check", files) => check::run(files).map_err(anyhow::Error::msg),
        _ => bail!("not a command: {}\n{USAGE}", args.join(" ")),
    }
}
