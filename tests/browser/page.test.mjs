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

inEveryBrowser('the head takes one row at 1280 pixels in both languages, and nothing scrolls sideways when narrow or twice as large', async (page) => {
  const heads = () => page.tab.evaluate(() => ({
    rows: new Set([...document.querySelectorAll('.head button, .head select, .head input')].map((control) => {
      const { top, bottom } = control.getBoundingClientRect();
      return Math.round((top + bottom) / 8);
    })).size,
    wider: document.documentElement.scrollWidth - window.innerWidth,
  }));
  for (const list of ['适用文件', 'Regulation']) {
    if (list === 'Regulation') await page.press('English');
    const regulations = await page.tab.evaluate(() => [...document.querySelector('#regulation').options].map((option) => option.text.trim()));
    for (const regulation of regulations) {
      await page.tab.setViewport({ width: 1280, height: 800 });
      await page.select(list, regulation);
      assert.equal((await heads()).rows, 1, regulation);
      await page.tab.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
      assert.ok((await heads()).wider <= 0, `${regulation}, at 200 %`);
      await page.tab.setViewport({ width: 360, height: 740 });
      assert.ok((await heads()).wider <= 0, `${regulation}, at 360 px`);
    }
  }
});
