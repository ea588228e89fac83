// What the browser kept from last time, when it cannot be read.
import assert from 'node:assert/strict';
import { inEveryBrowser } from './harness.mjs';

for (const [what, kept] of [
  ['damaged', '1.00000000.0102zz'],
  ['of another version', '99.00000000.00'],
]) {
  inEveryBrowser(`a stored state that is ${what} is set aside and said once`, async (page) => {
    // The page stores its state once it has drawn it: what it kept is replaced after that.
    await page.tab.waitForFunction(() => localStorage.getItem('chidu.state') !== null, { timeout: 5_000 });
    await page.tab.evaluate((kept) => localStorage.setItem('chidu.state', kept), kept);
    await page.tab.reload();
    await page.tab.waitForFunction(() => document.body.innerText.includes('已另存'), { timeout: 5_000 });
    assert.equal(await page.tab.evaluate(() => localStorage.getItem('chidu.state.set-aside')), kept);

    await page.tab.reload();
    await page.tab.waitForSelector('h1', { timeout: 5_000 });
    assert.ok(!(await page.tab.evaluate(() => document.body.innerText)).includes('已另存'));
  });
}
