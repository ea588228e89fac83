import { inCurrentBrowser } from './harness.mjs';
inCurrentBrowser('look', async (page) => {
  await page.tab.setViewport({ width: 1440, height: 900 });
  await page.fromMenu('练习'); await page.press('上面谁担责');
  await page.answerSays('怎样得出：直接上级企业');
  const shoot = async (name) => { await page.tab.evaluate(() => { for (const d of document.querySelectorAll('.why details')) d.open = true; });
   const e = await page.tab.$('.why'); await e.screenshot({ path: `/tmp/${name}.png` }); };
  await shoot('why7zh');
  await page.press('English'); await page.tab.setViewport({ width: 375, height: 800 });
  await page.answerSays('Step by step'); await shoot('why7en');
});
