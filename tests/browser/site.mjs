// Serves a built page to the browsers under test.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const ROOT = new URL('../../', import.meta.url);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
};

/**
 * Starts a server of a folder of the repository on a free port of this machine.
 * `otherwise` gives other answers for some files, a `status`, `type` or `body` of their own:
 * `{ 'app.wasm': { status: 404 } }`. Names are given without the hash of their content.
 */
export async function serve(otherwise = {}, folder = 'dist/') {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const other = otherwise[name.replace(/-[0-9a-f]{12}\./, '.')] ?? {};
    const body = other.body ?? (await readFile(new URL(folder + name, ROOT)).catch(() => null));
    const type = other.type ?? TYPES[extname(name)] ?? 'application/octet-stream';
    response.writeHead(other.status ?? (body ? 200 : 404), { 'content-type': type });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
