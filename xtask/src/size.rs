//! `cargo xtask size`: what a reader downloads, against the budget.
use crate::dist;
use anyhow::{Result, ensure};
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;

/// Bytes after gzip, all files together.
const BUDGET: usize = 200_000;

/// Builds the page and prints its files' sizes; an error when the hosted page and what it names are above the budget.
pub fn run() -> Result<()> {
    dist::build()?;
    let page = fs::read_to_string(dist::folder().join("index.html"))?;
    let mut total = [0, 0];
    println!("{:>9} {:>9}", "raw", "gzip");
    let mut files = fs::read_dir(dist::folder())?.collect::<Result<Vec<_>, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    for file in files {
        let name = file.file_name().display().to_string();
        let bytes = fs::read(file.path())?;
        let gzipped = gzip(&bytes)?;
        let downloaded = name == "index.html" || page.contains(&name) && !name.starts_with("author-");
        println!(
            "{:>9} {gzipped:>9} {name}{}",
            bytes.len(),
            if downloaded { "" } else { " (not downloaded)" }
        );
        if downloaded {
            total = [total[0] + bytes.len(), total[1] + gzipped];
        }
    }
    println!("{:>9} {:>9} downloaded in all, of {BUDGET} after gzip", total[0], total[1]);
    ensure!(total[1] <= BUDGET, "{} bytes over the budget", total[1] - BUDGET);
    Ok(())
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}
