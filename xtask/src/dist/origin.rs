//! What proves where a page comes from: the build's name, and the sums of its files.

use crate::rules;
use crate::shell::{command, output, root};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// What the page and the package are built from, beside the regulations.
const SOURCES: [&str; 19] = [
    "Cargo.lock",
    "Cargo.toml",
    "api/Cargo.toml",
    "api/npm",
    "api/src",
    "author/Cargo.toml",
    "author/src",
    "build.rs",
    "calendar",
    "index.html",
    "package-lock.json",
    "schema",
    "src",
    "www/Cargo.toml",
    "www/boot.js",
    "www/markup",
    "www/src",
    "www/styles",
    "xtask/src",
];

/// Names the build: the version, and the start of the SHA-256 of all its sources. The same sources have the same
/// name in whatever folder and whenever they are built.
pub fn build_name(regulations: &Path) -> Result<String> {
    let mut all = Sha256::new();
    for source in SOURCES {
        add(&mut all, source, &root().join(source))?;
    }
    add(&mut all, "rules", regulations)?;
    Ok(format!("{}+{}", env!("CARGO_PKG_VERSION"), &format!("{:x}", all.finalize())[..12]))
}

/// Adds a file, or the files of a folder, each with its name and length so that no two trees look alike.
fn add(all: &mut Sha256, name: &str, path: &Path) -> Result<()> {
    let files = if path.is_dir() { rules::files(path, "")? } else { vec![path.to_owned()] };
    for file in files {
        let bytes = fs::read(&file).with_context(|| file.display().to_string())?;
        let within: Vec<_> = file.strip_prefix(path)?.iter().map(|part| part.to_string_lossy()).collect();
        all.update(format!("{name}/{}\0{}\0", within.join("/"), bytes.len()));
        all.update(bytes);
    }
    Ok(())
}

/// The compiler's flags of every module: without what Chromium 80 does not have, and without the folders of this
/// machine.
pub fn compiler_flags() -> Result<Vec<String>> {
    let mut flags = without_folders()?;
    flags.push("-Ctarget-feature=-reference-types,-multivalue".to_owned());
    Ok(flags)
}

/// The flags that keep the folders of this machine out of a module.
fn without_folders() -> Result<Vec<String>> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        let home = std::env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" })?;
        Some(PathBuf::from(home).join(".cargo"))
    });
    let library = PathBuf::from(output(command("rustc").args(["--print", "sysroot"]))?);
    // Cargo names a registry's folder by the address it has on this machine, a mirror's say.
    let registries = home.iter().filter_map(|home| fs::read_dir(home.join("registry/src")).ok()).flatten();
    let registries = registries.filter_map(Result::ok).map(|entry| (Some(entry.path()), "/crates"));
    let mut folders = vec![
        (Some(root()), "/chidu"),
        (home.clone(), "/cargo"),
        (Some(library.join("lib/rustlib/src/rust")), "/rust"),
    ];
    // The last that fits is the one that counts.
    folders.extend(registries);
    let flag = |(folder, name): (Option<PathBuf>, &str)| {
        let folder = folder?.display().to_string();
        Some(format!("--remap-path-prefix={}={name}", folder.trim_end_matches(['/', '\\'])))
    };
    Ok(folders.into_iter().filter_map(flag).collect())
}

/// What `sha256sum --check` reads: a line for each file.
pub fn sums(files: &[(String, Vec<u8>)]) -> String {
    let mut lines: Vec<_> = files.iter().map(|(name, bytes)| (name, Sha256::digest(bytes))).collect();
    lines.sort();
    lines.iter().fold(String::new(), |mut all, (name, sum)| {
        let _ = writeln!(all, "{sum:x}  {name}");
        all
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sums_are_as_sha256sum_writes_them() {
        // SHA-256 of "abc" and of nothing, from FIPS 180-2.
        let files = [("b".to_owned(), b"abc".to_vec()), ("a".to_owned(), Vec::new())];
        assert_eq!(
            sums(&files),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n\
             ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b\n"
        );
    }

    #[test]
    fn other_regulations_are_another_build() {
        let one = build_name(&root().join("rules")).unwrap();
        assert_eq!(one, build_name(&root().join("rules")).unwrap());
        assert_ne!(one, build_name(&root().join("tests/invented")).unwrap());
    }
}
