//! Makes a wasm module run in Chromium 80: lowers what is newer, then proves that nothing newer is left.
use crate::shell;
use crate::tools;
use anyhow::{Context, Result};
use std::path::Path;

/// What rustc's standard library uses of the features newer than the first wasm, each lowered away.
/// Named one by one: with `--all-features` wasm-opt would bring in newer ones of its own.
const LOWERING: [&str; 11] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--signext-lowering",
    "--llvm-nontrapping-fptoint-lowering",
    "--llvm-memory-copy-fill-lowering",
    // Not -Oz: its inlining makes the module smaller but what is left after gzip 6 % larger.
    "-O1",
    "--strip-target-features",
    "--strip-producers",
];

/// Writes `to`, which does what `from` does, smaller and with old instructions only.
pub fn lower(from: &Path, to: &Path) -> Result<()> {
    shell::output(tools::wasm_opt()?.arg(from).args(LOWERING).arg("-o").arg(to))?;
    Ok(())
}

/// Refuses a module that needs more than the first wasm and mutable globals.
pub fn gate(module: &Path) -> Result<()> {
    shell::output(tools::wasm_opt()?.arg(module).args(["--mvp-features", "--enable-mutable-globals"]))
        .map(drop)
        .with_context(|| {
            format!(
                "{} uses a wasm feature that Chromium 80 does not have; a crate that turns one on by \
                 itself (SIMD, say) is the likely cause",
                module.display()
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A module of one function `() -> ()` with this body.
    fn module(body: &[u8]) -> Vec<u8> {
        let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a".to_vec();
        module.extend([body.len() as u8 + 2, 1, body.len() as u8]);
        module.extend_from_slice(body);
        module
    }

    fn gated(name: &str, body: &[u8]) -> Result<()> {
        let folder = shell::target().join("gate-test");
        fs::create_dir_all(&folder)?;
        let file = folder.join(name);
        fs::write(&file, module(body))?;
        gate(&file)
    }

    #[test]
    fn the_first_wasm_passes() {
        gated("plain.wasm", b"\0\x41\x01\x1a\x0b").expect("i32.const 1, drop");
    }

    #[test]
    fn simd_is_refused() {
        let body = [b"\0\xfd\x0c".as_slice(), &[0; 16], b"\x1a\x0b"].concat();
        let refusal = gated("simd.wasm", &body).expect_err("v128.const, drop").to_string();
        assert!(refusal.contains("Chromium 80"), "{refusal}");
    }

    #[test]
    fn reference_types_are_refused() {
        gated("externref.wasm", b"\x01\x01\x6f\x0b").expect_err("a local of type externref");
    }

    #[test]
    fn sign_extension_is_refused() {
        gated("sign-ext.wasm", b"\0\x41\x01\xc0\x1a\x0b").expect_err("i32.const 1, i32.extend8_s, drop");
    }
}
