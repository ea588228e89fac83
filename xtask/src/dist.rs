//! `cargo xtask build`: the page in dist/, to be hosted and as a single file; and that of the invented regulations,
//! for the tests.
mod bill;
mod hosted;
mod notices;
pub mod origin;
mod packages;
mod policy;
mod single;

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
    let build = origin::build_name(&edition.rules)?;
    let page = glued(&compile(edition, "chidu-web", &build)?, "app", "wasm_bindgen")?;
    let author = glued(&compile(edition, "chidu-author", &build)?, "author", "chidu_author")?;
    let parts = Parts::read(page, author, &edition.rules, build)?;
    let files = files(&parts)?;
    // Only now, so that a build that fails leaves the page that was there.
    let dist = &edition.folder;
    if dist.exists() {
        fs::remove_dir_all(dist)?;
    }
    fs::create_dir(dist)?;
    for (name, bytes) in files {
        fs::write(dist.join(name), bytes)?;
    }
    println!(
        "the page {} is in {}, and as a single file {SINGLE_FILE} beside it",
        parts.build,
        dist.display()
    );
    Ok(())
}

/// Both editions, what they are made of, and the sums of all.
fn files(parts: &Parts) -> Result<Vec<(String, Vec<u8>)>> {
    let (packages, direct) = packages::of_the_page()?;
    let bill = bill::of_materials("chidu", &parts.build, &packages, &direct);
    let notices = notices::text(&packages, &format!("Chidu {}", parts.build))?;
    let mut files = hosted::files(parts)?;
    for (name, text) in [
        (SINGLE_FILE, single::html(parts)?),
        ("THIRD-PARTY.txt", notices),
        ("chidu.cdx.json", serde_json::to_string_pretty(&bill)?),
    ] {
        files.push((name.to_owned(), text.into_bytes()));
    }
    files.push(("SHA256SUMS".to_owned(), origin::sums(&files).into_bytes()));
    Ok(files)
}

/// The edition that is opened from a folder.
pub const SINGLE_FILE: &str = "chidu.html";

/// What both editions are made of.
struct Parts {
    /// The build's name.
    build: String,
    /// The page's HTML with places for the rest.
    shell: String,
    /// The thresholds for a reader whose browser cannot run the page, as HTML.
    thresholds: String,
    style: String,
    /// The script that starts the page or says why not.
    boot: String,
    /// The scripts through which the modules reach the browser.
    glue: String,
    /// The program, as wasm.
    module: Vec<u8>,
    /// What reads the file of a regulation, as wasm.
    author: Vec<u8>,
}

/// A module and the script through which it reaches the browser.
struct Glued {
    script: String,
    module: Vec<u8>,
}

impl Parts {
    fn read(page: Glued, author: Glued, rules: &Path, build: String) -> Result<Self> {
        Ok(Parts {
            build,
            shell: fs::read_to_string(root().join("index.html"))?,
            thresholds: notice::threshold_table(&rules::read(rules)?),
            style: style()?,
            boot: fs::read_to_string(root().join("www/boot.js"))?,
            glue: format!("{}\n{}", page.script, author.script),
            module: page.module,
            author: author.module,
        })
    }

    /// The page's HTML with the build's name and the thresholds, and with these in their places.
    fn page(&self, policy: &str, style: &str, program: &str) -> Result<String> {
        let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        let build = format!("<meta name=\"generator\" content=\"Chidu {}\">", self.build);
        let parts = [
            ("policy", &*policy),
            ("build", &build),
            ("style", style),
            ("thresholds", &self.thresholds),
            ("program", program),
        ];
        parts.into_iter().try_fold(self.shell.clone(), |page, (name, part)| {
            let place = format!("<!-- {name} -->");
            ensure!(page.matches(&place).count() == 1, "index.html must have one {place}");
            Ok(page.replace(&place, part))
        })
    }
}

/// Compiles a crate of the page and gives back its module.
fn compile(edition: &Edition, package: &str, build: &str) -> Result<PathBuf> {
    let flags = origin::compiler_flags()?;
    let mut cargo = command("cargo");
    // Left alone where it says the same already: what another value has built is built again.
    if edition.rules != rules::folder() {
        cargo.env("CHIDU_RULES", &edition.rules);
    }
    run(cargo
        .args(["build", "--profile", edition.profile, "--package", package, "--target", tools::WASM])
        .arg("--target-dir")
        .arg(target())
        // With --target these reach the page alone, not the build scripts and macros of its crates.
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
        .env("CHIDU_BUILD", build))?;
    let module = package.replace('-', "_") + ".wasm";
    Ok(target().join(tools::WASM).join(edition.profile).join(module))
}

/// Makes the JavaScript through which the module reaches the browser, under this global name, and lowers the module.
fn glued(module: &Path, name: &str, global: &str) -> Result<Glued> {
    let mut bytes = fs::read(module).with_context(|| module.display().to_string())?;
    target_features::disown(&mut bytes, &TOO_NEW)?;
    let folder = target().join("glue");
    Bindgen::new()
        .input_bytes(name, bytes)
        .no_modules(true)?
        .no_modules_global(global)?
        .omit_default_module_path(true)
        .typescript(false)
        .remove_name_section(true)
        .generate(&folder)
        .context("wasm-bindgen cannot make the glue")?;
    let lowered = folder.join(format!("{name}.wasm"));
    lower::lower(&folder.join(format!("{name}_bg.wasm")), &lowered)?;
    lower::gate(&lowered)?;
    let script = fs::read_to_string(folder.join(format!("{name}.js")))?;
    Ok(Glued { script, module: fs::read(lowered)? })
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of a page that does nothing.
    pub fn parts(shell: &str) -> Parts {
        let [shell, build, thresholds, style, boot, glue] =
            [shell, "1.2.3+abc", "40%", "p{}", "boot()", "glue()"].map(str::to_owned);
        let [module, author] = [b"\0asm".to_vec(), b"\0asm2".to_vec()];
        Parts { build, shell, thresholds, style, boot, glue, module, author }
    }

    #[test]
    fn each_part_has_one_place() {
        let whole = "<!-- policy --><!-- build --><!-- style --><!-- thresholds --><!-- program -->";
        assert!(parts(whole).page("p", "s", "r").unwrap().ends_with("s40%r"));
        for wrong in [whole.replace("<!-- style -->", ""), whole.to_owned() + "<!-- program -->"] {
            assert!(parts(&wrong).page("p", "s", "r").is_err(), "{wrong}");
        }
    }
}
