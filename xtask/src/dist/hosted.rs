//! The edition that a server hands out: a page and the files it names, each named by what is in it, so that a
//! browser may keep them for good.

use super::{Parts, policy};
use anyhow::Result;
use sha2::{Digest, Sha256};

/// The files with their names.
pub fn files(parts: &Parts) -> Result<Vec<(String, Vec<u8>)>> {
    let style = named("style.css", parts.style.as_bytes());
    let boot = named("boot.js", parts.boot.as_bytes());
    let glue = named("app.js", parts.glue.as_bytes());
    let module = named("app.wasm", &parts.module);
    let author = named("author.wasm", &parts.author);
    let page = parts.page(
        &policy::policy("'self'", "'self' 'unsafe-inline'", "'self'"),
        &format!("<link rel=\"stylesheet\" href=\"{}\">", style.0),
        &format!(
            "<script src=\"{}\" id=\"boot\" data-glue=\"{}\" data-module=\"{}\" data-author=\"{}\"></script>",
            boot.0, glue.0, module.0, author.0
        ),
    )?;
    Ok(vec![("index.html".to_owned(), page.into_bytes()), style, boot, glue, module, author])
}

/// A file with the start of its SHA-256 in its name: `app.js` is named `app-1f3870be274f.js`.
fn named(name: &str, bytes: &[u8]) -> (String, Vec<u8>) {
    let hash = format!("{:x}", Sha256::digest(bytes));
    let (stem, ending) = name.split_once('.').expect("our own names have an ending");
    (format!("{stem}-{}.{ending}", &hash[..12]), bytes.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_what_is_in_it() {
        // SHA-256 of "abc", from FIPS 180-2.
        assert_eq!(named("app.js", b"abc").0, "app-ba7816bf8f01.js");
        assert_ne!(named("app.js", b"abd").0, named("app.js", b"abc").0);
    }
}
