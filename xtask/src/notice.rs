//! What a reader sees whose browser cannot run the page.

/// The regulations' thresholds as plain HTML, for the notice below which it stands.
pub fn threshold_table() -> String {
    String::new()
}
