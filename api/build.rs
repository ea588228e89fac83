//! Strips the wasm of what says with which features it was compiled. wasm-bindgen reads it, and where it finds
//! reference types makes glue that Chromium before 96 does not run.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").as_deref() == Ok("wasm") {
        println!("cargo:rustc-link-arg-cdylib=--strip-all");
    }
}
