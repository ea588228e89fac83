//! The packages whose code is in the page, as cargo knows them.

use crate::shell::{command, output, root};
use crate::tools;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A package of somebody else's, in the page.
pub struct Package {
    pub name: String,
    pub version: String,
    /// As an SPDX expression.
    pub licence: String,
    pub authors: Vec<String>,
    pub repository: Option<String>,
    /// Where its source lies on this machine.
    pub folder: PathBuf,
    /// SHA-256 of the package as published, in hexadecimal.
    pub checksum: Option<String>,
    /// The package URLs of those that it depends on.
    pub needs: Vec<String>,
}

impl Package {
    /// Its name as every list of packages writes it.
    pub fn url(&self) -> String {
        url(&self.name, &self.version)
    }
}

fn url(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{}", version.replace('+', "%2B"))
}

/// The crates of the page: what is there from the start, and what checks rule files.
const OF_THE_PAGE: [&str; 2] = ["chidu-web", "chidu-author"];

/// The packages in the page by name and version, and those that the page's own crates depend on at once. What
/// only runs during the build, macros say, is not in the page.
pub fn of_the_page() -> Result<(Vec<Package>, Vec<String>)> {
    let metadata = output(command("cargo").args([
        "metadata",
        "--format-version=1",
        "--locked",
        "--filter-platform",
        tools::WASM,
    ]))?;
    read(&serde_json::from_str(&metadata)?, &fs::read_to_string(root().join("Cargo.lock"))?)
}

fn read(metadata: &Value, lock: &str) -> Result<(Vec<Package>, Vec<String>)> {
    let by_id = |list: &Value| -> BTreeMap<String, Value> {
        let entries = list.as_array().into_iter().flatten();
        entries.map(|entry| (text(&entry["id"]), entry.clone())).collect()
    };
    let (packages, nodes) = (by_id(&metadata["packages"]), by_id(&metadata["resolve"]["nodes"]));
    let needs = |id: &str| -> Vec<String> {
        let all = nodes[id]["deps"].as_array().into_iter().flatten();
        let in_page = all.filter(|needed| {
            let kinds = needed["dep_kinds"].as_array();
            let shipped = kinds.into_iter().flatten().any(|kind| kind["kind"].is_null());
            shipped && !is_macro(&packages[&text(&needed["pkg"])])
        });
        in_page.map(|needed| text(&needed["pkg"])).collect()
    };
    let id = |name: &str| {
        let own = packages.values().find(|package| package["name"] == name);
        Ok(text(&own.with_context(|| format!("cargo knows no {name}"))?["id"]))
    };
    let mut waiting = OF_THE_PAGE.into_iter().map(id).collect::<Result<Vec<_>>>()?;
    let mut found = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if found.insert(id.clone()) {
            waiting.extend(needs(&id));
        }
    }
    let named = |id: &String| url(&text(&packages[id]["name"]), &text(&packages[id]["version"]));
    let (own, foreign): (Vec<_>, Vec<_>) = found.iter().partition(|id| packages[*id]["source"].is_null());
    let mut direct: BTreeSet<String> = own.into_iter().flat_map(|id| needs(id)).collect();
    direct.retain(|id| !packages[id]["source"].is_null());
    let mut all: Vec<Package> = foreign
        .into_iter()
        .map(|id| package(&packages[id], lock, needs(id).iter().map(named).collect()))
        .collect();
    all.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    Ok((all, direct.iter().map(named).collect()))
}

fn package(from: &Value, lock: &str, needs: Vec<String>) -> Package {
    let (name, version) = (text(&from["name"]), text(&from["version"]));
    let manifest = PathBuf::from(text(&from["manifest_path"]));
    Package {
        // Cargo once took a slash for `OR`.
        licence: text(&from["license"]).replace(" / ", "/").replace('/', " OR "),
        authors: from["authors"].as_array().into_iter().flatten().map(text).collect(),
        repository: from["repository"].as_str().map(str::to_owned),
        folder: manifest.parent().unwrap_or(Path::new("")).to_owned(),
        checksum: checksum(lock, &name, &version),
        name,
        version,
        needs,
    }
}

fn is_macro(package: &Value) -> bool {
    let targets = package["targets"].as_array();
    targets.into_iter().flatten().any(|target| target["kind"][0] == "proc-macro")
}

fn checksum(lock: &str, name: &str, version: &str) -> Option<String> {
    let start = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let (_, rest) = lock.split_once(&start)?;
    let (_, rest) = rest.split("\n\n").next()?.split_once("checksum = \"")?;
    rest.split('"').next().map(str::to_owned)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_holds_what_it_draws_with_and_no_macro() {
        let (packages, direct) = of_the_page().unwrap();
        let names: Vec<&str> = packages.iter().map(|package| &*package.name).collect();
        assert!(names.contains(&"yew") && names.contains(&"rust_decimal"));
        assert!(names.contains(&"toml") && names.contains(&"sha2"), "they check rule files");
        for left_out in ["yew-macro", "serde_derive", "chidu", "wasm-bindgen-cli-support", "proptest"] {
            assert!(!names.contains(&left_out), "{left_out} is not in the page");
        }
        assert!(direct.iter().any(|url| url.starts_with("pkg:cargo/yew@")));
        for package in &packages {
            assert!(!package.licence.is_empty(), "{} has no licence", package.name);
            assert_eq!(package.checksum.as_ref().map(String::len), Some(64), "{}", package.name);
        }
    }
}
