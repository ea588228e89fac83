//! The Chidu page; without the feature `page`, what it reads and answers, for other programs.

#![cfg_attr(not(feature = "page"), allow(dead_code, unused_imports))]

mod accountability;
pub mod answered;
mod app;
mod browser;
#[cfg(all(test, target_arch = "wasm32"))]
mod browser_tests;
mod compare;
mod components;
mod concluded;
mod deadline;
mod error_tolerance;
mod focus;
mod fund;
mod keep;
mod map;
mod markup;
mod page;
mod questions;
mod regulations;
mod rule_files;
mod scenario;
mod share;
mod state;
mod storage;
mod surrounding;
mod training;
mod typed;
mod welcome;
mod why;
mod wire;
mod words;
mod work_paper;

#[cfg(feature = "page")]
use wasm_bindgen::prelude::*;

/// Names what the page was built from: its version and the start of a hash over its sources. `cargo xtask build`
/// gives it.
const BUILD: &str = match option_env!("CHIDU_BUILD") {
    Some(name) => name,
    None => concat!(env!("CARGO_PKG_VERSION"), "+unnamed"),
};

/// Starts the page once the rule files of the last visit are there.
#[cfg(feature = "page")]
#[wasm_bindgen(start)]
pub fn start() {
    rule_files::restore(draw);
}

/// Draws the page into `#app`.
#[cfg(feature = "page")]
fn draw() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id("app")) {
        root.set_inner_html("");
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
