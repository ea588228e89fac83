//! What the page may do, as its own content security policy says to the browser.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The policy of a page whose scripts, styles and fetched files come from these sources alone.
///
/// It is `'unsafe-eval'` that admits compiling wasm: Chromium before 97 does not know `'wasm-unsafe-eval'`. What
/// the page writes into its own `style` attributes needs `'unsafe-inline'` among the styles.
pub fn policy(scripts: &str, styles: &str, fetched: &str) -> String {
    format!(
        "default-src 'none'; script-src {scripts} 'unsafe-eval'; style-src {styles}; img-src data:; \
         connect-src {fetched}; base-uri 'none'; form-action 'none'"
    )
}

/// The words by which a policy admits an inline script.
pub fn hash_source(script: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(script)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_admitted_by_its_hash() {
        // From the specification of content security policies, level 3, section 2.3.1's example.
        assert_eq!(
            hash_source("alert('Hello, world.');"),
            "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"
        );
    }
}
