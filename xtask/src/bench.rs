//! `cargo xtask bench`: assessments per second, native and as wasm in Node, with and without trace; what the page
//! costs a reader in each browser.

use anyhow::Result;
use std::path::Path;

use crate::dist;
use crate::shell::{command, root, run, target};
use crate::tools;
use wasm_bindgen_cli_support::Bindgen;

/// Runs the benchmarks and prints their figures.
///
/// # Errors
/// When something cannot be built or run.
pub fn run_all() -> Result<()> {
    println!("native, optimised for size as the page is:");
    run(command("cargo").args([
        "run",
        "--quiet",
        "--release",
        "--package",
        "chidu",
        "--example",
        "throughput",
    ]))?;
    println!("wasm in Node:");
    tools::wasm_target()?;
    let build = ["build", "--quiet", "--release", "--package", "chidu-web", "--example", "throughput"];
    run(command("cargo").args(build).args(["--target", tools::WASM, "--target-dir"]).arg(target()))?;
    let glue = target().join("bench");
    Bindgen::new()
        .input_path(target().join(tools::WASM).join("release/examples/throughput.wasm"))
        .nodejs(true)?
        .typescript(false)
        .generate(&glue)?;
    run(command("node")
        .arg(root().join(Path::new("www/examples/throughput.mjs")))
        .arg(glue.join("throughput.js")))?;
    println!("the page in browsers:");
    tools::browsers()?;
    tools::npm_packages(&root().join("tests/browser"))?;
    dist::build()?;
    run(command("node").arg(root().join("tests/browser/measure.mjs")))
}
