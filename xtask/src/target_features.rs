//! The `target_features` section of a wasm module: the features its compiler says it uses.
//!
//! rustc's precompiled standard library brings reference types and multivalue into that section even
//! when the page is compiled without them, and wasm-bindgen, reading it there, rewrites the module to
//! need both. Chromium 80 to 95 then refuse it.
use anyhow::{Context, Result};
use wasmparser::{BinaryReader, Parser, Payload};

/// Takes features out of the section: their sign becomes `-`, "this module does not use it".
pub fn disown(module: &mut [u8], features: &[&str]) -> Result<()> {
    for sign in signs(module, features).context("cannot read the target_features section")? {
        module[sign] = b'-';
    }
    Ok(())
}

/// Where in the module the signs of these features stand.
fn signs(module: &[u8], features: &[&str]) -> Result<Vec<usize>> {
    let mut signs = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CustomSection(section) = payload? else { continue };
        if section.name() != "target_features" {
            continue;
        }
        let mut reader = BinaryReader::new(section.data(), section.data_offset());
        for _ in 0..reader.read_var_u32()? {
            let sign = reader.original_position();
            reader.read_u8()?;
            if features.contains(&reader.read_string()?) {
                signs.push(sign);
            }
        }
    }
    Ok(signs)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module of nothing but this section.
    fn module(entries: &[u8]) -> Vec<u8> {
        let name = b"\x0ftarget_features";
        let mut module = b"\0asm\x01\0\0\0\0".to_vec();
        module.push((name.len() + entries.len()) as u8);
        module.extend_from_slice(name);
        module.extend_from_slice(entries);
        module
    }

    #[test]
    fn the_named_features_alone_are_disowned() {
        let mut given = module(b"\x03+\x08sign-ext+\x0freference-types+\x0amultivalue");
        disown(&mut given, &["reference-types", "multivalue"]).unwrap();
        assert_eq!(given, module(b"\x03+\x08sign-ext-\x0freference-types-\x0amultivalue"));
    }

    #[test]
    fn a_section_cut_short_is_refused() {
        assert!(disown(&mut module(b"\x02+\x08sign-ext"), &["sign-ext"]).is_err());
    }
}
