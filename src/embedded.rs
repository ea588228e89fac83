//! The regulations that the build checked and embedded.

use std::sync::OnceLock;

use crate::regulation::Regulation;
use crate::regulation::edition::edition_on;

/// Every edition of every regulation the product ships, by id and day of force.
pub fn regulations() -> &'static [Regulation] {
    static REGULATIONS: OnceLock<Vec<Regulation>> = OnceLock::new();
    REGULATIONS.get_or_init(|| {
        // The build wrote these very bytes out of checked files, so they can only be read back.
        borsh::from_slice(include_bytes!(concat!(env!("OUT_DIR"), "/regulations.bin"))).unwrap_or_default()
    })
}

/// The latest edition of the regulation with this id: `jiande`, `sdic`.
pub fn regulation(id: &str) -> Option<&'static Regulation> {
    edition_on(regulations(), id, None)
}
