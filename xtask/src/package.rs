//! `cargo xtask package`: the npm package for other pages and for Node, in pkg/.
use crate::dist::origin;
use crate::lower;
use crate::rules;
use crate::shell::{command, root, run};
use crate::tools;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// Where the package is put.
fn folder() -> PathBuf {
    root().join("pkg")
}

/// Builds the package: wasm-pack's, lowered for Chromium 80, with an entry for Node and the schemas.
pub fn build() -> Result<()> {
    let wasm_bindgen = tools::wasm_bindgen_version()?;
    tools::wasm_target()?;
    tools::wasm_pack(&wasm_bindgen)?;
    let mut wasm_pack = command("wasm-pack");
    wasm_pack.args(["build", "api", "--target", "web", "--out-dir", "../pkg", "--out-name", "chidu"]);
    wasm_pack.env("CARGO_ENCODED_RUSTFLAGS", origin::compiler_flags()?.join("\x1f"));
    wasm_pack.env("CHIDU_BUILD", origin::build_name(&rules::folder())?);
    run(tools::first(&mut wasm_pack)?)?;
    let module = folder().join("chidu_bg.wasm");
    lower::lower(&module, &module)?;
    lower::gate(&module)?;
    fs::create_dir_all(folder().join("schema"))?;
    for (from, to) in [
        ("api/npm/package.json", "package.json"),
        ("api/npm/node.js", "node.js"),
        ("schema/scenario.json", "schema/scenario.json"),
        ("schema/answer.json", "schema/answer.json"),
    ] {
        fs::copy(root().join(from), folder().join(to)).with_context(|| from.to_owned())?;
    }
    println!("the package is in {}", folder().display());
    Ok(())
}

/// Checks the package: its types, its answers against the schemas, its examples in Node.
pub fn test() -> Result<()> {
    let tests = root().join("tests/api");
    tools::npm_packages(&tests)?;
    run(command("node").args(["--test", "--test-reporter=spec"]).current_dir(tests))
}

/// `cargo xtask receipts`: writes the frozen receipts under tests/receipts/ anew.
pub fn write_receipts() -> Result<()> {
    let tests = ["test", "--package", "chidu-api", "--test", "receipts"];
    run(command("cargo").args(tests).env("CHIDU_WRITE_RECEIPTS", "1"))
}
