// The examples of examples/page/ in every browser named: the package in a plain page without a bundler, and the hosted
// page in a frame.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { withBrowser } from './harness.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' };

/** Serves the repository's folder while `body` runs, with the hosted page beside the examples. */
async function served(body) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    const file = join(ROOT, pathname.replace('/examples/page/chidu/', '/dist/'));
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

/** Opens a page that has the hosted page in a frame; gives back its tab and the frame once it has started. */
async function framed(browser, url) {
  const tab = await browser.newPage();
  await tab.goto(url);
  const frame = tab.frames().find((frame) => frame.parentFrame());
  await frame.waitForSelector('.welcome', { timeout: 10_000 });
  return { tab, frame };
}

/** Sends a message to the page in the frame. */
const send = (tab, message) =>
  tab.evaluate((message) => document.querySelector('iframe').contentWindow.postMessage(message, '*'), message);

withBrowser('examples/page/frame.html opens a scenario in the frame and hears of each change there', (browser) =>
  served(async (origin) => {
    const { tab, frame } = await framed(browser, `${origin}/examples/page/frame.html`);
    const says = (words) =>
      tab.waitForFunction((words) => document.getElementById('sentence').textContent.includes(words), { timeout: 10_000 }, words);
    await says('尚未选择适用文件');
    await tab.click('#open');
    await says('较大');
    await frame.waitForFunction(() => document.querySelector('#answer')?.innerText.includes('较大'), { timeout: 5_000 });
    await frame.evaluate(() => document.querySelector('#amount-LossAmount').select());
    await frame.type('#amount-LossAmount', '499.99');
    await says('一般');

    await send(tab, { chidu: 'open', scenario: { regulation: 'none', inputs: {} } });
    await says('本页没有编号为 none 的文件');
    await send(tab, { chidu: 'open', scenario: { regulation: 'sdic', inputs: { loss_amount: 500 } } });
    await says('scenario.inputs.loss_amount 处应是加引号的文字');
    await send(tab, { chidu: 'open' });
    await says('scenario 处应是对象');
    for (const other of [null, 'open', { chidu: 'shown' }, { type: 'open' }]) await send(tab, other);
    const typed = await frame.evaluate(() => document.querySelector('#amount-LossAmount').value);
    assert.equal(typed, '499.99', 'what was refused changes nothing');
  }),
);

withBrowser('a page of another origin hears nothing from the frame and opens nothing in it', (browser) =>
  served(async (origin) => {
    await served(async (other) => {
      const { tab, frame } = await framed(browser, `${other}/examples/page/frame.html`);
      await tab.evaluate((origin) => {
        window.heard = [];
        document.getElementById('chidu').src = `${origin}/dist/index.html`;
        addEventListener('message', (event) => window.heard.push(event.data));
      }, origin);
      await tab.waitForFunction(() => document.getElementById('sentence').textContent !== '', { timeout: 5_000 });
      await frame.waitForFunction(() => location.pathname.startsWith('/dist/'), { timeout: 5_000 }).catch(() => {});
      const far = tab.frames().find((frame) => frame.parentFrame());
      await far.waitForSelector('.welcome', { timeout: 10_000 });
      await send(tab, { chidu: 'open', scenario: { regulation: 'sdic', inputs: { loss_amount: '500' } } });
      await pause(300);
      assert.equal(await far.evaluate(() => document.querySelector('#answer')), null);
      assert.deepEqual(await tab.evaluate(() => window.heard), []);
    });
  }),
);
