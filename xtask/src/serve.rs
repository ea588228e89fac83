//! `cargo xtask serve`: builds the page and serves it to this machine.
use crate::dist;
use anyhow::{Result, anyhow};
use std::fs;
use std::io::Cursor;
use tiny_http::{Header, Request, Response, Server};

/// Tried first, so that the address stays the same from one start to the next.
const PORT: u16 = 8080;

/// Builds the page, prints its address and serves it until interrupted.
pub fn run() -> Result<()> {
    dist::build()?;
    let server = Server::http(("127.0.0.1", PORT))
        .or_else(|_taken| Server::http(("127.0.0.1", 0)))
        .map_err(|error| anyhow!("cannot serve: {error}"))?;
    println!("serving http://{}/ (Ctrl+C stops)", server.server_addr());
    for request in server.incoming_requests() {
        respond(request);
    }
    Ok(())
}

fn respond(request: Request) {
    let response = answer(request.url());
    // A browser that has gone away meanwhile is no trouble of ours.
    let _gone = request.respond(response);
}

fn answer(url: &str) -> Response<Cursor<Vec<u8>>> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    let is_plain = !name.contains(['/', '\\', '%']) && !name.starts_with('.');
    match fs::read(dist::folder().join(name)) {
        Ok(bytes) if is_plain => Response::from_data(bytes)
            .with_header(header("Content-Type", mime(name)))
            .with_header(header("Cache-Control", "no-store")),
        _ => Response::from_data("not found").with_status_code(404),
    }
}

fn header(field: &str, value: &str) -> Header {
    Header::from_bytes(field, value).expect("our own headers are ASCII")
}

fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_page_is_served() {
        for url in ["/../Cargo.toml", "//etc/passwd", "/..\\Cargo.toml", "/%2e%2e/Cargo.toml", "/.", "/none"]
        {
            assert_eq!(answer(url).status_code(), 404, "{url}");
        }
    }
}
