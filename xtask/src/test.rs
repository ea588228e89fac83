//! `cargo xtask test`: every test.
use crate::calendar;
use crate::cases;
use crate::dist;
use crate::package;
use crate::rules;
use crate::shell::{command, output, root, run};
use crate::tools;
use anyhow::Result;

/// Sets up what is missing and runs every test; stops at the first step that fails.
pub fn run_all() -> Result<()> {
    heading("setting up");
    let wasm_bindgen = tools::wasm_bindgen_version()?;
    tools::wasm_target()?;
    tools::wasm_opt()?;
    tools::browsers()?;
    tools::npm_packages(&root().join(BROWSER_TESTS))?;
    tools::wasm_pack(&wasm_bindgen)?;
    tools::cargo_deny()?;
    rust()?;
    packages()?;
    heading("cases");
    let files = rules::files(&root().join("rules"), ".cases.jsonl")?;
    let files: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    cases::run(&files).map_err(anyhow::Error::msg)?;
    heading("the calendar beside two published packages");
    calendar::compare()?;
    page()
}

const BROWSER_TESTS: &str = "tests/browser";

fn rust() -> Result<()> {
    step("cargo", &["fmt", "--all", "--check"])?;
    step("cargo", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    let page = ["clippy", "--package", "chidu-web", "--target", tools::WASM, "--all-targets"];
    step("cargo", &[&page[..], &["--", "-D", "warnings"]].concat())?;
    let author = ["clippy", "--package", "chidu-author", "--target", tools::WASM];
    step("cargo", &[&author[..], &["--", "-D", "warnings"]].concat())?;
    let api = ["clippy", "--package", "chidu-api", "--target", tools::WASM];
    step("cargo", &[&api[..], &["--", "-D", "warnings"]].concat())?;
    step("cargo", &["test", "--workspace"])
}

/// The packages' licences and sources; what is known against them, where that can be asked for.
fn packages() -> Result<()> {
    step("cargo", &["deny", "check", "licenses", "bans", "sources"])?;
    if let Err(error) = output(tools::first(command("cargo").args(["deny", "fetch", "db"]))?) {
        heading(&format!("advisories are not checked, their list cannot be reached\n{error:#}"));
        return Ok(());
    }
    step("cargo", &["deny", "check", "--disable-fetch", "advisories"])
}

fn page() -> Result<()> {
    step("wasm-pack", &["test", "--headless", "--chrome", "www"])?;
    step("wasm-pack", &["build", "www", "--target", "web"])?;
    heading("the package for other pages, and the bill of materials");
    dist::build()?;
    package::build()?;
    package::test()?;
    heading("the page in browsers");
    dist::build_invented()?;
    run(command("node").args(["--test", "--test-reporter=spec"]).current_dir(root().join(BROWSER_TESTS)))
}

fn heading(words: &str) {
    println!("\n=== {words}");
}

fn step(program: &str, args: &[&str]) -> Result<()> {
    heading(&format!("{program} {}", args.join(" ")));
    run(tools::first(command(program).args(args))?)
}
