//! Checks the rule file that a reader of the page chooses. The page itself reads no TOML: it fetches or unpacks this
//! module when a file is chosen, and takes the regulation over in the form in which the build embeds it.

use chidu::author::FileProblem;
use chidu::regulation::Regulation;
use sha2::{Digest, Sha256};
use wasm_bindgen::prelude::*;

/// Checks the bytes of a rule file, as `cargo xtask check` does.
///
/// Gives back, in borsh, a `Result<Regulation, Vec<FileProblem>>`; the regulation carries the SHA-256 of the bytes.
#[wasm_bindgen]
pub fn check(file: &[u8]) -> Vec<u8> {
    let checked: Result<Regulation, Vec<FileProblem>> = chidu::author::read_file(file).map(|regulation| {
        let hash = Sha256::digest(file);
        Regulation { file_sha256: hash.iter().map(|byte| format!("{byte:02x}")).collect(), ..regulation }
    });
    // Writing to a vector does not fail.
    borsh::to_vec(&checked).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken_over(file: &[u8]) -> Result<Regulation, Vec<FileProblem>> {
        borsh::from_slice(&check(file)).unwrap()
    }

    #[test]
    fn the_page_takes_over_what_the_build_would_embed() {
        let shipped = chidu::regulation("jiande").unwrap();
        let checked = taken_over(include_bytes!("../../rules/jiande/undated.toml")).unwrap();
        assert_eq!(checked.file_sha256, shipped.file_sha256);
        // What several regulations share is in a file of its own.
        assert_eq!(checked.fund_tolerance, shipped.fund_tolerance);
        assert_eq!(checked.articles, shipped.articles);
    }

    #[test]
    fn what_is_wrong_comes_over_too() {
        let problems = taken_over(b"[identity\n").unwrap_err();
        assert_eq!(problems, chidu::author::read("[identity\n").unwrap_err());
    }
}
