//! The regulations that the build checked and embedded.

use std::sync::OnceLock;

use crate::regulation::Regulation;

/// Every regulation the product ships, in the order of the chooser.
pub fn regulations() -> &'static [Regulation] {
    static REGULATIONS: OnceLock<Vec<Regulation>> = OnceLock::new();
    REGULATIONS.get_or_init(|| {
        // The build wrote these very bytes out of checked files, so they can only be read back.
        borsh::from_slice(include_bytes!(concat!(env!("OUT_DIR"), "/regulations.bin"))).unwrap_or_default()
    })
}

/// The regulation with this id: `jiande`, `sdic`.
pub fn regulation(id: &str) -> Option<&'static Regulation> {
    regulations().iter().find(|regulation| regulation.identity.id == id)
}
