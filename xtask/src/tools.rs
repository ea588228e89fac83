//! Sets up what the commands need and the machine does not have.
use crate::shell::{command, has, output, root, run, target};
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// The compile target of the page.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Rust's standard library for wasm.
pub fn wasm_target() -> Result<()> {
    let library = output(command("rustc").args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(&library).exists() {
        return Ok(());
    }
    println!("adding Rust's {WASM} target");
    run(command("rustup").args(["target", "add", WASM]))
        .with_context(|| format!("Rust's standard library for {WASM} is needed"))
}

/// Binaryen's `wasm-opt`, the one that package-lock.json names: Debian's is too old to lower
/// what rustc writes.
pub fn wasm_opt() -> Result<Command> {
    npm_packages(&root())?;
    let mut wasm_opt = command("node");
    wasm_opt.arg(root().join("node_modules/binaryen/bin/wasm-opt"));
    Ok(wasm_opt)
}

/// npm does not bear being started twice in a folder.
static NPM: Mutex<()> = Mutex::new(());

/// The npm packages of a folder, exactly as its lock file has them.
pub fn npm_packages(folder: &Path) -> Result<()> {
    ensure!(
        has("node") && has("npm"),
        "Node.js 18 or later with npm is needed: install it from nodejs.org, or on Debian with \
         `apt-get install nodejs npm`"
    );
    let _alone = NPM.lock().unwrap_or_else(PoisonError::into_inner);
    let changed = |file| fs::metadata(folder.join(file)).and_then(|file| file.modified());
    let installed = changed("node_modules/.package-lock.json").unwrap_or(SystemTime::UNIX_EPOCH);
    if installed >= changed("package-lock.json")? {
        return Ok(());
    }
    println!("installing the npm packages of {}", folder.display());
    run(command("npm").arg("ci").current_dir(folder))
}

/// Where the cargo tools are that this project installs for itself.
pub fn folder() -> PathBuf {
    target().join("tools")
}

/// Lets a command find the tools that this project installs for itself before any others.
pub fn first(command: &mut Command) -> Result<&mut Command> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder().join("bin")).chain(std::env::split_paths(&path));
    Ok(command.env("PATH", std::env::join_paths(folders)?))
}

/// wasm-pack, and the wasm-bindgen tools of the version that the page has.
pub fn wasm_pack(wasm_bindgen: &str) -> Result<()> {
    cargo_tool(&["wasm-pack", "--version", "0.15.1", "--locked"])?;
    // Its lock file may name crates that a mirror does not have, so that one is left aside.
    cargo_tool(&["wasm-bindgen-cli", "--version", wasm_bindgen])
}

/// cargo-deny, which reads every package's licence and source.
pub fn cargo_deny() -> Result<()> {
    cargo_tool(&["cargo-deny", "--version", "0.20.2", "--locked"])
}

/// Installs a tool unless that version is there. Unoptimised: quicker to build, and quick enough.
fn cargo_tool(tool: &[&str]) -> Result<()> {
    run(command("cargo").args(["install", "--quiet", "--debug", "--root"]).arg(folder()).args(tool))
}

/// Chromium, its driver, Firefox ESR, WebKitGTK, a font with Chinese characters, and the servers that hand the page out.
pub fn browsers() -> Result<()> {
    let chinese = output(command("fc-list").arg(":lang=zh")).unwrap_or_default();
    let packages = [
        ("chromium", Path::new("/usr/bin/chromium").exists()),
        ("chromium-driver", has("chromedriver")),
        ("firefox-esr", has("firefox-esr")),
        ("webkit2gtk-driver", has("WebKitWebDriver")),
        ("xvfb", has("Xvfb")),
        ("nginx-light", Path::new("/usr/sbin/nginx").exists()),
        ("openssl", has("openssl")),
        ("python3", has("python3")),
        ("fontconfig", has("fc-list")),
        ("fonts-noto-cjk", !chinese.is_empty()),
    ];
    debian_packages("the browser tests need", &packages)
}

/// A Python of its own under target/ with the packages that the requirements name, exactly those.
pub fn python(requirements: &Path) -> Result<PathBuf> {
    let own = target().join("python");
    let (python, installed) = (own.join("bin/python"), own.join("requirements.txt"));
    let wanted = fs::read(requirements)?;
    if fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    let venv = output(command("python3").args(["-c", "import ensurepip, venv"])).is_ok();
    debian_packages("the calendar test needs", &[("python3", has("python3")), ("python3-venv", venv)])?;
    println!("installing {}", requirements.display());
    run(command("python3").args(["-m", "venv", "--clear"]).arg(&own))?;
    run(command(&python)
        .args(["-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes", "--requirement"])
        .arg(requirements))?;
    fs::write(installed, wanted)?;
    Ok(python)
}

/// Installs the Debian packages that are not there; a sentence naming them where that is not possible.
fn debian_packages(need: &str, packages: &[(&str, bool)]) -> Result<()> {
    let missing: Vec<_> = packages.iter().filter(|(_, there)| !there).map(|(name, _)| *name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let is_root = output(command("id").arg("-u")).is_ok_and(|user| user == "0");
    if !is_root || !has("apt-get") {
        bail!("{need}: apt-get install {} (or what brings the same)", missing.join(" "));
    }
    println!("installing {}", missing.join(" "));
    run(command("apt-get").args(["update", "-qq"]))?;
    run(command("apt-get")
        .args(["install", "-y", "-qq", "--no-install-recommends"])
        .args(missing)
        .env("DEBIAN_FRONTEND", "noninteractive"))
}

/// The version of a package in the text of a Cargo.lock.
pub fn locked_version<'a>(lock: &'a str, package: &str) -> Result<&'a str> {
    let start = format!("name = \"{package}\"\nversion = \"");
    let (_, rest) = lock.split_once(&start).with_context(|| format!("{package} is not in Cargo.lock"))?;
    rest.split('"').next().with_context(|| format!("no version for {package} in Cargo.lock"))
}

/// The version of wasm-bindgen that the page and its glue share.
pub fn wasm_bindgen_version() -> Result<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    shared_version(&lock).map(str::to_owned)
}

fn shared_version(lock: &str) -> Result<&str> {
    let [page, glue] =
        [locked_version(lock, "wasm-bindgen")?, locked_version(lock, "wasm-bindgen-cli-support")?];
    ensure!(
        page == glue,
        "Cargo.lock has wasm-bindgen {page} for the page and wasm-bindgen-cli-support {glue} for its \
         glue: www/Cargo.toml and xtask/Cargo.toml must name the same version"
    );
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(page: &str, glue: &str) -> String {
        let package = |name, version| format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n\n");
        package("wasm-bindgen", page) + &package("wasm-bindgen-cli-support", glue)
    }

    #[test]
    fn the_page_and_its_glue_share_a_version() {
        wasm_bindgen_version().expect("the lock file of this repository");
    }

    #[test]
    fn versions_that_differ_are_refused() {
        assert_eq!(shared_version(&lock("0.2.130", "0.2.130")).unwrap(), "0.2.130");
        let refusal = shared_version(&lock("0.2.131", "0.2.130")).unwrap_err().to_string();
        assert!(refusal.contains("0.2.131") && refusal.contains("0.2.130"), "{refusal}");
    }
}
