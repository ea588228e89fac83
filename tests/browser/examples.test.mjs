// The package in a plain page, without a bundler, in every browser named.
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBrowser } from './harness.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Serves the repository's folder while `body` runs. */
async function served(body) {
  const server = createServer((request, response) => {
    const file = join(ROOT, new URL(request.url, 'http://x').pathname);
    if (!existsSync(file) || !TYPES[extname(file)]) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] });
    createReadStream(file).pipe(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await body(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

withBrowser('examples/page/module.html answers what is typed, and says what is wrong with it', (browser) =>
  served(async (origin) => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}/examples/page/module.html`);
    const says = (words) =>
      tab.waitForFunction((words) => document.getElementById('answer').textContent.includes(words), { timeout: 10_000 }, words);
    const type = async (text) => {
      await tab.evaluate(() => document.getElementById('loss').select());
      await tab.type('#loss', text);
    };
    await says('larger；art');
    await type('499.99');
    await says('general；');
    await type('五百');
    await says('不是数字');
  }),
);
