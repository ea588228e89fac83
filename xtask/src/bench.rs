//! `cargo xtask bench`: the benchmarks.

/// Runs the benchmarks and prints their times.
pub fn run() -> Result<(), String> {
    Err("`cargo xtask bench` is not there yet: there is no benchmark".to_owned())
}
