// Both editions in WebKitGTK, which puppeteer does not drive.
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Page, withBrowser } from './harness.mjs';
import { serve } from './site.mjs';
import { webkit } from './webkit.mjs';

const these = webkit.there ? [webkit] : [];
if (!webkit.there) test('both editions in WebKitGTK', { skip: 'webkit2gtk-driver is not installed' });

/** An exercise, a reload, a link, a loss typed in. */
async function works(browser, url) {
  const page = await Page.open(await browser.newPage(), url);
  await page.press('正好亏到40%');
  await page.answerSays('按备案办理');
  await page.tab.reload();
  await page.answerSays('按备案办理');
  await page.fromMenu('分享');
  await page.tab.waitForSelector('#share-link', { timeout: 5_000 });
  const link = await page.tab.evaluate(() => document.querySelector('#share-link').value);
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '600');
  await page.answerSays('6,000,000元');
  await page.tab.evaluate(() => localStorage.clear());
  await page.tab.goto('about:blank');
  const other = await Page.open(await browser.newPage(), link);
  await other.answerSays('按备案办理');
}

withBrowser('the single file works from a folder', async (browser) => {
  const folder = await mkdtemp(join(tmpdir(), '尺度 '));
  try {
    const file = join(folder, '尺度.html');
    await copyFile(new URL('../../dist/chidu.html', import.meta.url), file);
    await works(browser, pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}, these);

withBrowser('the hosted page works', async (browser) => {
  const site = await serve();
  try {
    await works(browser, site.url);
  } finally {
    site.close();
  }
}, these);

withBrowser('the policy of the single file keeps WebKit from fetching', async (browser) => {
  const site = await serve();
  try {
    const page = await Page.open(await browser.newPage(), new URL('../../dist/chidu.html', import.meta.url).href);
    const reached = await page.tab.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(() => true, () => false), site.url);
    assert.equal(reached, false);
  } finally {
    site.close();
  }
}, these);
