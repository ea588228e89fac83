//! `cargo xtask test`: every test.
use anyhow::{Result, bail};

/// Runs every test.
pub fn run() -> Result<()> {
    bail!("`cargo xtask test` is not there yet")
}
