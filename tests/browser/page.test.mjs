// The page starts, and what is drawn first is accessible.
import assert from 'node:assert/strict';
import { inEveryBrowser } from './harness.mjs';

inEveryBrowser('the page starts', async (page) => {
  const shown = await page.tab.evaluate(() => document.querySelector('#app').innerText);
  assert.notEqual(shown.trim(), '');
});

inEveryBrowser('the page is accessible when it starts', async (page) => {
  assert.deepEqual(await page.accessibilityViolations(), []);
});
