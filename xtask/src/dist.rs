//! `cargo xtask build`: the page in dist/; and that of the invented regulations, for the tests.
use crate::lower;
use crate::notice;
use crate::rules;
use crate::shell::{command, root, run, target};
use crate::target_features;
use crate::tools;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// What the page must not need: Chromium has multivalue since 85 and reference types since 96.
const TOO_NEW: [&str; 3] = ["reference-types", "multivalue", "call-indirect-overlong"];

/// Where the page is put.
pub fn folder() -> PathBuf {
    root().join("dist")
}

/// Builds the page with the regulations under `rules/`, or under the folder that `CHIDU_RULES` names.
pub fn build() -> Result<()> {
    make(&Edition { rules: rules::folder(), folder: folder(), profile: "release" })
}

/// Builds the page of the regulations that nobody issued, quickly rather than small.
pub fn build_invented() -> Result<()> {
    let rules = root().join("tests/invented");
    make(&Edition { rules, folder: target().join("invented"), profile: "trial" })
}

/// A page to build.
struct Edition {
    /// The folder with its regulations.
    rules: PathBuf,
    /// Where it is put.
    folder: PathBuf,
    /// Cargo's profile.
    profile: &'static str,
}

fn make(edition: &Edition) -> Result<()> {
    tools::wasm_bindgen_version()?;
    tools::wasm_target()?;
    // A build started meanwhile, `serve` beside `test` say, waits: both write the same files.
    fs::create_dir_all(target())?;
    let only = fs::File::create(target().join("page.lock"))?;
    only.lock()?;
    let glued = glue(&compile(edition)?)?;
    let app = glued.join("app.wasm");
    lower::lower(&glued.join("app_bg.wasm"), &app)?;
    lower::gate(&app)?;
    // Only now, so that a build that fails leaves the page that was there.
    let dist = &edition.folder;
    if dist.exists() {
        fs::remove_dir_all(dist)?;
    }
    fs::create_dir(dist)?;
    let thresholds = notice::threshold_table(&rules::read(&edition.rules)?);
    fs::copy(app, dist.join("app.wasm"))?;
    fs::copy(glued.join("app.js"), dist.join("app.js"))?;
    fs::copy(root().join("www/boot.js"), dist.join("boot.js"))?;
    fs::write(dist.join("style.css"), style()?)?;
    let shell = fs::read_to_string(root().join("index.html"))?;
    fs::write(dist.join("index.html"), index(&shell, &thresholds)?)?;
    println!("the page is in {}", dist.display());
    Ok(())
}

/// Compiles the page's crate and gives back its module.
fn compile(edition: &Edition) -> Result<PathBuf> {
    let mut cargo = command("cargo");
    // Left alone where it says the same already: what another value has built is built again.
    if edition.rules != rules::folder() {
        cargo.env("CHIDU_RULES", &edition.rules);
    }
    run(cargo
        .args(["build", "--profile", edition.profile, "--package", "chidu-web", "--target", tools::WASM])
        .arg("--target-dir")
        .arg(target())
        // With --target these reach the page alone, not the build scripts and macros of its crates.
        .env("CARGO_ENCODED_RUSTFLAGS", "-Ctarget-feature=-reference-types,-multivalue"))?;
    Ok(target().join(tools::WASM).join(edition.profile).join("chidu_web.wasm"))
}

/// Makes the JavaScript through which the module reaches the browser; gives back the folder of both.
fn glue(module: &Path) -> Result<PathBuf> {
    let mut bytes = fs::read(module).with_context(|| module.display().to_string())?;
    target_features::disown(&mut bytes, &TOO_NEW)?;
    let folder = target().join("glue");
    Bindgen::new()
        .input_bytes("app", bytes)
        .no_modules(true)?
        .omit_default_module_path(true)
        .typescript(false)
        .remove_name_section(true)
        .generate(&folder)
        .context("wasm-bindgen cannot make the glue")?;
    Ok(folder)
}

/// The style sheets in the order in which they build on each other.
const STYLES: &[&str] = &[
    "tokens",
    "base",
    "fields",
    "answer",
    "fund",
    "accountability",
    "error_tolerance",
    "deadline",
    "why",
    "compare",
    "keep",
    "map",
    "training",
    "print",
];

fn style() -> Result<String> {
    let sheet = |name: &&str| {
        let path = root().join("www/styles").join(name).with_extension("css");
        fs::read_to_string(&path).with_context(|| path.display().to_string())
    };
    STYLES.iter().map(sheet).collect()
}

/// The page's HTML with the thresholds in their place.
fn index(shell: &str, thresholds: &str) -> Result<String> {
    const PLACE: &str = "<!-- thresholds -->";
    ensure!(shell.matches(PLACE).count() == 1, "index.html must have one {PLACE}");
    Ok(shell.replace(PLACE, thresholds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thresholds_have_one_place() {
        assert_eq!(index("<p><!-- thresholds --></p>", "40%").unwrap(), "<p>40%</p>");
        assert!(index("<p></p>", "40%").is_err());
    }
}
