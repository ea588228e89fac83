// The edition in one file, opened from a folder: everything works, and nothing is asked of anybody.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { current, namedBrowsers } from './browsers.mjs';
import { Page, withBrowser } from './harness.mjs';
import { pdfPages, plain } from './pdf.mjs';
import { watchedTab } from './watch.mjs';

const FILE = new URL('../../dist/chidu.html', import.meta.url);

/** Runs `body` with an empty folder, named as an office might name it. */
async function inFolder(body) {
  const folder = await mkdtemp(join(tmpdir(), '尺度 100% #'));
  try {
    await body(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const verdict = (page) => page.tab.evaluate(() => document.querySelector('.verdict').innerText);

/** The file that the page hands over when `press` is done. */
async function downloaded(tab, folder, press) {
  const session = await tab.target().createCDPSession();
  await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press();
  for (const end = Date.now() + 5_000; Date.now() < end; await pause(50)) {
    const name = (await readdir(folder)).find((name) => name.endsWith('.json'));
    if (name) return readFile(join(folder, name), 'utf8');
  }
  throw new Error('no file was handed over');
}

withBrowser(
  'the single file does an exercise, keeps it, opens a link, prints and hands over files',
  (browser) =>
    inFolder(async (folder) => {
      const file = join(folder, '尺度.html');
      await copyFile(FILE, file);
      const url = pathToFileURL(file).href;
      const { tab, asked, refused } = await watchedTab(browser);
      const page = await Page.open(tab, url);
      await page.press('正好亏到40%');
      await page.answerSays('按备案办理');
      const answer = await verdict(page);
      await tab.reload();
      await page.answerSays('按备案办理');

      await page.fromMenu('分享');
      await tab.waitForSelector('#share-link', { timeout: 5_000 });
      const link = await tab.evaluate(() => document.querySelector('#share-link').value);
      assert.ok(link.startsWith(`${url}#s1-`), link);
      await tab.evaluate(() => localStorage.clear());
      await tab.goto('about:blank');
      await tab.goto(link);
      await page.answerSays('按备案办理');
      assert.equal(await verdict(page), answer);
      assert.ok((await tab.evaluate(() => document.body.innerText)).includes('本页由链接打开'));

      const paper = (await pdfPages(await tab.pdf())).map((one) => one.text).join('');
      // What only the paper says, and what was entered. Not every character can be read back out of Firefox's PDF.
      for (const part of ['rules/jiande/undated.toml', '6,000万元']) assert.ok(paper.includes(plain(part)), part);

      if (!/firefox/i.test(await browser.version())) {
        await page.fromMenu('保存');
        await page.fill('情形名称', '甲');
        await page.press('保存本页情形');
        const exported = await downloaded(tab, folder, () => page.press('导出：甲'));
        assert.equal(JSON.parse(exported).scenarios[0].name, '甲');
      }

      assert.deepEqual(page.problems, []);
      assert.deepEqual(await refused(), []);
      assert.deepEqual([...new Set(asked)].filter((one) => !/^(blob|data|about):/.test(one) && one.split('#')[0] !== url), []);
    }),
  namedBrowsers,
);

/** Everything a page can try in order to reach a server; gives back what got through. */
async function reached(browser, html) {
  const seen = [];
  const server = createServer((request, response) => {
    seen.push(request.url);
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await inFolder(async (folder) => {
      const file = join(folder, 'a.html');
      await writeFile(file, html);
      const tab = await browser.newPage();
      await Page.open(tab, pathToFileURL(file).href);
      await tab.evaluate(async (to) => {
        const add = (name, attributes) => document.body.appendChild(Object.assign(document.createElement(name), attributes));
        add('img', { src: `${to}img` });
        add('script', { src: `${to}script` });
        add('link', { rel: 'stylesheet', href: `${to}style` });
        add('iframe', { src: `${to}frame` });
        add('object', { data: `${to}object` });
        add('video', { src: `${to}video` });
        add('div', { style: `background: url(${to}background)` });
        const form = add('form', { action: `${to}form`, target: add('iframe', { name: 'inside' }).name });
        const tries = [
          () => form.submit(),
          () => navigator.sendBeacon(`${to}beacon`),
          () => new WebSocket(to.replace('http', 'ws')),
          () => new EventSource(`${to}events`),
          () => new Worker(`${to}worker`),
        ];
        for (const one of tries) try { one(); } catch (refused) { /* as it should be */ }
        await fetch(`${to}fetch`, { mode: 'no-cors' }).catch(() => {});
      }, `http://127.0.0.1:${server.address().port}/`);
      await pause(1_000);
    });
    return seen;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

withBrowser('the single file can reach nobody, whatever is tried from within', async (browser) => {
  assert.deepEqual(await reached(browser, await readFile(FILE, 'utf8')), []);
}, namedBrowsers);

withBrowser('without its policy it could', async (browser) => {
  const html = (await readFile(FILE, 'utf8')).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const seen = await reached(browser, html);
  for (const way of ['img', 'script', 'style', 'frame', 'background', 'form', 'fetch']) {
    assert.ok(seen.includes(`/${way}`) || seen.includes(`/${way}?`), `${way} is not among ${seen.join(' ')}`);
  }
}, [current]);
