// The hosted edition behind the servers that deploy/ sets up: in a subfolder, under strict headers.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { current, namedBrowsers, trusting } from './browsers.mjs';
import { Page, withBrowser } from './harness.mjs';
import { beside, nginx, nginxTls, python, strictPython } from './servers.mjs';
import { watchedTab } from './watch.mjs';

const FIRST_LOAD = ['(the page)', 'app.js', 'app.wasm', 'boot.js', 'style.css'].map((name) => `GET ${name} 200`);

const policyOf = (html) => html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1];

/** Opens the page, works on it, and sees that nothing is refused it and nothing asked for once it is loaded. */
async function works(browser, server) {
  await beside(server, async ({ url, requests }) => {
    const { tab, asked, refused } = await watchedTab(browser);
    const page = await Page.open(tab, url);
    assert.deepEqual((await requests()).sort(), FIRST_LOAD);
    await page.press('正好亏到40%');
    await page.answerSays('按备案办理');
    await page.choose('适用文件', '国投智能责任追究办法');
    await page.fill('损失金额', '600');
    await page.answerSays('6,000,000元');
    await page.fromMenu('分享');
    await tab.waitForSelector('svg.qr', { timeout: 5_000 });
    assert.equal((await requests()).length, FIRST_LOAD.length);
    // Loading a rule file fetches what checks it, once.
    await page.press('关闭');
    await page.fromMenu('规则文件');
    for (const name of ['wuyou/2024-07-01', 'wangshi/2022-09-15']) {
      await page.hand('#rule-file', fileURLToPath(new URL(`../invented/${name}.toml`, import.meta.url)));
      await tab.waitForFunction((name) => document.body.innerText.includes(`${name}.toml · SHA-256`), { timeout: 10_000 }, name.split('/')[1]);
    }
    assert.deepEqual((await requests()).slice(FIRST_LOAD.length), ['GET author.wasm 200']);
    assert.deepEqual(asked.filter((one) => !one.startsWith(url) && !one.startsWith('data:')), []);
    assert.deepEqual(await refused(), []);
    assert.deepEqual(page.problems, []);
  });
}

for (const server of [nginx, python]) {
  if (!server.there) {
    test(`the page behind ${server.name}`, { skip: `${server.name} is not installed` });
    continue;
  }
  withBrowser(`the page behind ${server.name} works and asks for nothing once loaded`, (browser) => works(browser, server), namedBrowsers);

  withBrowser(`behind ${server.name} what never changes is kept, and the single file has its own policy`, (browser) =>
    beside(server, async ({ url, requests }) => {
      const page = await Page.open(await browser.newPage(), url);
      const before = (await requests()).length;
      await page.tab.reload();
      await page.tab.waitForSelector('.welcome', { timeout: 5_000 });
      const again = (await requests()).slice(before);
      assert.ok(again.every((one) => one.startsWith('GET (the page)')), again.join('\n'));
      const single = await Page.open(await browser.newPage(), `${url}chidu.html`);
      assert.deepEqual([...page.problems, ...single.problems], []);
    }), [current]);

  test(`${server.name} sends the headers that the page is to have`, () =>
    beside(server, async ({ url }) => {
      const html = await (await fetch(url)).text();
      const named = (ending) => html.match(new RegExp(`"([a-z]+-[0-9a-f]{12}\\.${ending})"`))[1];
      const forGood = 'public, max-age=31536000, immutable';
      for (const [name, type, caching] of [
        ['', /^text\/html; ?charset=utf-8$/, 'no-cache'],
        ['chidu.html', /^text\/html; ?charset=utf-8$/, 'no-cache'],
        [named('css'), /^text\/css/, forGood],
        [named('js'), /^text\/javascript/, forGood],
        [named('wasm'), /^application\/wasm$/, forGood],
        ['THIRD-PARTY.txt', /^text\/plain; ?charset=utf-8$/, 'no-cache'],
        ['chidu.cdx.json', /^application\/json/, 'no-cache'],
        ['absent', /./, 'no-cache'],
      ]) {
        const { status, headers } = await fetch(url + name);
        assert.equal(status, name === 'absent' ? 404 : 200, name);
        assert.match(headers.get('content-type'), type, name);
        assert.equal(headers.get('cache-control'), caching, name);
        assert.equal(headers.get('x-content-type-options'), 'nosniff', name);
        assert.equal(headers.get('referrer-policy'), 'no-referrer', name);
        const policy = name === 'chidu.html' ? null : `${policyOf(html)}; frame-ancestors 'self'`;
        assert.equal(headers.get('content-security-policy'), policy, name);
      }
    }));
}

if (nginxTls.there) {
  withBrowser('over https the page works as well', (browser) => works(browser, nginxTls), trusting);
} else {
  test('over https the page works as well', { skip: 'nginx is not installed' });
}

withBrowser('where no browser is older than Chromium 97 eval can be refused', (browser) => works(browser, strictPython),
  namedBrowsers.filter(({ name }) => !/ (80|86|90)$/.test(name)));

withBrowser('IIS is told the same as the other servers', async (browser) => {
  const config = await readFile(new URL('../../deploy/web.config', import.meta.url), 'utf8');
  const html = await readFile(new URL('../../dist/index.html', import.meta.url), 'utf8');
  const tab = await browser.newPage();
  const said = await tab.evaluate((config) => {
    const xml = new DOMParser().parseFromString(config, 'application/xml');
    const all = (path) => [...xml.querySelectorAll(path)];
    const pairs = (path, one, other) => Object.fromEntries(all(path).map((at) => [at.getAttribute(one), at.getAttribute(other)]));
    return {
      wrong: all('parsererror').map((at) => at.textContent),
      headers: pairs('configuration > system\\.webServer customHeaders > add', 'name', 'value'),
      types: pairs('mimeMap', 'fileExtension', 'mimeType'),
      first: all('defaultDocument add').map((at) => at.getAttribute('value')),
      unkept: all('location').filter((at) => at.querySelector('clientCache[cacheControlMode=DisableCache]')).map((at) => at.getAttribute('path')),
      withoutPolicy: all('location').filter((at) => at.querySelector('customHeaders > remove[name=Content-Security-Policy]')).map((at) => at.getAttribute('path')),
    };
  }, config);
  assert.deepEqual(said, {
    wrong: [],
    headers: {
      'Content-Security-Policy': `${policyOf(html)}; frame-ancestors 'self'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
    types: { '.wasm': 'application/wasm', '.js': 'text/javascript', '.json': 'application/json' },
    first: ['index.html'],
    unkept: ['index.html', 'chidu.html'],
    withoutPolicy: ['chidu.html'],
  });
}, [current]);
