//! The regulations' files, as the build finds them.
use crate::shell::root;
use anyhow::{Context, Result, anyhow};
use chidu::author;
use chidu::regulation::Regulation;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder with the regulations: `rules/`, or the one that `CHIDU_RULES` names.
pub fn folder() -> PathBuf {
    root().join(env::var_os("CHIDU_RULES").unwrap_or_else(|| "rules".into()))
}

/// The files of a folder, and of those within it, that end so; in order.
pub fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut folders = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The regulations of a folder: `<folder>/<regulation>/<edition>.toml`.
pub fn read(folder: &Path) -> Result<Vec<Regulation>> {
    let read = |file: &PathBuf| {
        author::read(&fs::read_to_string(file)?)
            .map_err(|_| anyhow!("{} is wrong; `cargo xtask check` tells where", file.display()))
    };
    files(folder, ".toml")?.iter().filter(|file| file.parent() != Some(folder)).map(read).collect()
}
