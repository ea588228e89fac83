// What a reader sees when the page cannot start, and the traps that it must start in spite of.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'acorn';
import { Page, withBrowser } from './harness.mjs';
import { serve } from './site.mjs';

/** The notice that a page ends up with. */
async function notice(browser, otherwise, beforehand = () => {}) {
  const site = await serve(otherwise);
  try {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(beforehand);
    await tab.goto(site.url);
    await tab.waitForSelector('#notice[role=alert]', { timeout: 5_000 });
    return await tab.evaluate(() => document.querySelector('#notice').innerText);
  } finally {
    site.close();
  }
}

test('the boot script is readable for the oldest engines', async () => {
  const script = await readFile(new URL('../../www/boot.js', import.meta.url), 'utf8');
  parse(script, { ecmaVersion: 3 });
});

withBrowser('without WebAssembly the page says how to get on', async (browser) => {
  const said = await notice(browser, {}, () => delete window.WebAssembly);
  assert.match(said, /运行不了[^]*极速模式/);
  assert.match(said, /Chromium 80/);
});

withBrowser('a program too new for the browser leads to the same advice', async (browser) => {
  assert.match(await notice(browser, { 'app.js': { body: 'a ?? = newer' } }), /极速模式/);
});

for (const name of ['app.js', 'app.wasm']) {
  withBrowser(`without ${name} the page says what is missing`, async (browser) => {
    assert.match(await notice(browser, { [name]: { status: 404 } }), /没有取到/);
  });
}

withBrowser('a broken program is told with what the browser says of it', async (browser) => {
  assert.match(await notice(browser, { 'app.wasm': { body: 'not wasm' } }), /没有启动[^]*WebAssembly/);
});

withBrowser('the page starts in spite of a wrong MIME type', async (browser) => {
  const site = await serve({ 'app.wasm': { type: 'application/octet-stream' } });
  try {
    const page = await Page.open(await browser.newPage(), site.url);
    assert.deepEqual(page.problems, []);
  } finally {
    site.close();
  }
});

withBrowser('opened from a folder the hosted page names the file to open instead', async (browser) => {
  const tab = await browser.newPage();
  await tab.goto(new URL('../../dist/index.html', import.meta.url).href);
  await tab.waitForSelector('#notice[role=alert]', { timeout: 5_000 });
  assert.match(await tab.evaluate(() => document.querySelector('#notice').innerText), /chidu\.html/);
});

for (const edition of ['index.html', 'chidu.html']) {
  withBrowser(`without JavaScript ${edition} says so above the thresholds of every regulation that has some`, async (browser) => {
    const site = await serve();
    try {
      const tab = await browser.newPage();
      await tab.setJavaScriptEnabled(false);
      await tab.goto(site.url + edition);
      const seen = await tab.evaluate(() => document.body.innerText);
      for (const said of ['需要 JavaScript', 'This page needs JavaScript']) assert.ok(seen.includes(said), said);
      const captions = await tab.evaluate(() => [...document.querySelectorAll('caption')].map((one) => one.innerText));
      assert.deepEqual(captions, await withThresholds());
    } finally {
      site.close();
    }
  });

  withBrowser(`without WebAssembly ${edition} keeps the thresholds below its advice`, async (browser) => {
    const site = await serve();
    try {
      const tab = await browser.newPage();
      await tab.evaluateOnNewDocument(() => delete window.WebAssembly);
      await tab.goto(site.url + edition);
      await tab.waitForSelector('#notice[role=alert]', { timeout: 5_000 });
      assert.match(await tab.evaluate(() => document.body.innerText), /极速模式[^]*亏损率≤40%/);
    } finally {
      site.close();
    }
  });
}

/** The titles of the regulations whose files have tiers or limits, in the order of their folders. */
async function withThresholds() {
  const rules = new URL('../../rules/', import.meta.url);
  const titles = [];
  for (const entry of (await readdir(rules, { withFileTypes: true })).filter((one) => one.isDirectory()).sort((one, other) => (one.name < other.name ? -1 : 1))) {
    for (const file of (await readdir(new URL(`${entry.name}/`, rules))).filter((name) => name.endsWith('.toml')).sort()) {
      const text = await readFile(new URL(`${entry.name}/${file}`, rules), 'utf8');
      if (/^\[\[(fund_tolerance\.scope\.category|accountability\.tier)\]\]/m.test(text)) titles.push(text.match(/^title\.zh = "(.*)"/m)[1]);
    }
  }
  assert.ok(titles.length > 1, 'no regulation with thresholds was found');
  return titles;
}
