#!/usr/bin/env python3
"""Serves Chidu with nothing but Python 3.7 or later: python3 serve.py FOLDER [--bind ADDRESS] [--port PORT]"""

import argparse
import functools
import http.server
import re

POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
# What has its hash in its name never changes.
HASHED = re.compile(r"-[0-9a-f]{12}\.(css|js|wasm)$")


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".wasm": "application/wasm",
        ".json": "application/json",
        ".txt": "text/plain; charset=utf-8",
        "": "text/plain; charset=utf-8",
    }

    def end_headers(self):
        path = self.path.split("?")[0]
        # The single file runs scripts that stand in it, so its own policy, which is stricter, alone holds for it.
        if not path.endswith("/chidu.html"):
            self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        caching = "public, max-age=31536000, immutable" if HASHED.search(path) else "no-cache"
        self.send_header("Cache-Control", caching)
        super().end_headers()

    def list_directory(self, path):
        self.send_error(404)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", help="the folder that holds what is in dist/")
    arguments.add_argument("--bind", default="127.0.0.1", help="0.0.0.0 to serve other machines too")
    arguments.add_argument("--port", type=int, default=8000)
    given = arguments.parse_args()
    handler = functools.partial(Handler, directory=given.folder)
    with http.server.ThreadingHTTPServer((given.bind, given.port), handler) as server:
        print(f"serving http://{given.bind}:{server.server_port}/ (Ctrl+C stops)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()
