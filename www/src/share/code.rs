//! The link as a QR code.

use crate::markup::prelude::*;
use qrcodegen_no_heap::{QrCode, QrCodeEcc, Version};

/// The longest link that a code holds, in characters: version 40 at the lowest correction.
pub const MOST: usize = 2953;

/// The empty frame that a reader of codes needs, in modules.
const FRAME: i32 = 4;
/// How large a module is drawn at most, in pixels.
const MODULE: i32 = 4;
const BUFFER: usize = Version::MAX.buffer_len();

/// The code; `None` for a text that is too long for any.
pub fn code(text: &str, name: &'static str) -> Option<Html> {
    let (path, size) = path(text)?;
    let whole = size + 2 * FRAME;
    Some(html! {
        <svg class="qr" role="img" aria-label={name} width={(whole * MODULE).to_string()} viewBox={format!("{0} {0} {whole} {whole}", -FRAME)}>
            <path class="qr-frame" d={format!("M{0} {0}h{whole}v{whole}h-{whole}z", -FRAME)} />
            <path d={path} />
        </svg>
    })
}

/// The dark modules as a path, run by run, and how many modules a side has.
fn path(text: &str) -> Option<(String, i32)> {
    let (mut bytes, mut out) = ([0; BUFFER], [0; BUFFER]);
    bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
    let (least, most) = (Version::MIN, Version::MAX);
    let code =
        QrCode::encode_binary(&mut bytes, text.len(), &mut out, QrCodeEcc::Low, least, most, None, true);
    let code = code.ok()?;
    let mut path = String::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let run = (column..code.size()).take_while(|place| code.get_module(*place, row)).count() as i32;
            if run > 0 {
                path.push_str(&format!("M{column} {row}h{run}v1h-{run}z"));
            }
            column += run + 1;
        }
    }
    Some((path, code.size()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_link_fits_and_one_letter_more_does_not() {
        assert_eq!(path(&"a".repeat(MOST)).unwrap().1, 177);
        assert_eq!(path(&"a".repeat(MOST + 1)), None);
        assert_eq!(path("https://example.org/#s1-AAAA").unwrap().1, 25);
    }
}
