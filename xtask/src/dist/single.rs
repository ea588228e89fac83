//! The edition in one file, for a double click: nothing in it is fetched, and its policy forbids fetching.

use super::{Parts, policy};
use anyhow::{Result, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

/// The whole page as HTML.
pub fn html(parts: &Parts) -> Result<String> {
    for (name, text) in [("the glue", &parts.glue), ("boot.js", &parts.boot), ("the style", &parts.style)] {
        let ends_early = ["</script", "</style", "<!--"].iter().any(|end| text.to_lowercase().contains(end));
        ensure!(!ends_early, "{name} holds </script, </style or <!--: inside a page it would end there");
    }
    let scripts = [&parts.glue, &parts.boot].map(|script| policy::hash_source(script)).join(" ");
    parts.page(
        &policy::policy(&scripts, "'unsafe-inline'", "'none'"),
        &format!("<style>{}</style>", parts.style),
        &format!(
            "<script type=\"application/wasm;base64\" id=\"program\">{}</script>\n\
             <script type=\"application/wasm;base64\" id=\"author\">{}</script>\n\
             <script>{}</script>\n<script id=\"boot\">{}</script>",
            BASE64_STANDARD.encode(&parts.module),
            BASE64_STANDARD.encode(&parts.author),
            parts.glue,
            parts.boot,
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::super::tests::parts;
    use super::*;

    const SHELL: &str = "<!-- policy --><!-- build --><!-- style --><!-- thresholds --><!-- program -->";

    #[test]
    fn everything_is_in_the_file() {
        let html = html(&parts(SHELL)).unwrap();
        for part in ["<style>p{}</style>", "40%", ">glue()<", ">boot()<", "AGFzbQ==", "connect-src 'none'"] {
            assert!(html.contains(part), "{part} is missing in {html}");
        }
        assert!(!html.contains("src=") && !html.contains("href="), "{html}");
    }

    #[test]
    fn a_part_that_would_end_the_script_is_refused() {
        for part in ["'</SCRIPT>'", "'<!--'"] {
            let parts = Parts { glue: part.to_owned(), ..parts(SHELL) };
            assert!(html(&parts).unwrap_err().to_string().contains("the glue"));
        }
    }
}
