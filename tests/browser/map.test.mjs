// The map of the answers: the point is dragged and stepped, and the numbers and the verdict follow.
import assert from 'node:assert/strict';
import { inEveryBrowser } from './harness.mjs';

const point = '.map-point';

/** What stands in a field, by its id. */
function typed(page, id) {
  return page.tab.evaluate((id) => document.getElementById(id).value, id);
}

/** What the point says of itself. */
function said(page) {
  return page.tab.evaluate((point) => document.querySelector(point).getAttribute('aria-valuetext'), point);
}

/** A place on the map, in thousandths from the left and from the top, on the screen. */
function place(page, across, down) {
  return page.tab.evaluate((across, down) => {
    const plot = document.querySelector('.map-plot');
    plot.scrollIntoView({ block: 'center' });
    const at = plot.getBoundingClientRect();
    return { x: at.left + (at.width * across) / 1000, y: at.top + (at.height * down) / 1000 };
  }, across, down);
}

async function drag(page, across, down) {
  await place(page, 500, 500);
  const from = await page.tab.evaluate((point) => {
    const at = document.querySelector(point).getBoundingClientRect();
    return { x: at.left + at.width / 2, y: at.top + at.height / 2 };
  }, point);
  const to = await place(page, across, down);
  await page.tab.mouse.move(from.x, from.y);
  await page.tab.mouse.down();
  await page.tab.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.tab.mouse.move(to.x, to.y);
  await page.tab.mouse.up();
  await page.drawn();
}

async function step(page, key, shift = false) {
  await page.tab.focus(point);
  if (shift) await page.tab.keyboard.down('Shift');
  await page.key(key);
  if (shift) await page.tab.keyboard.up('Shift');
}

async function sdic(page) {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '490万元');
  await page.answerSays('低于500万元');
}

inEveryBrowser('arrow keys stop on the threshold and then go on; field and verdict follow', async (page) => {
  await sdic(page);
  await step(page, 'ArrowRight');
  assert.equal(await typed(page, 'amount-LossAmount'), '500万元');
  await page.answerSays('达到500万元');
  await step(page, 'ArrowLeft');
  assert.equal(await typed(page, 'amount-LossAmount'), '499.9999万元');
  await page.answerSays('低于500万元');
  await step(page, 'ArrowRight');
  await step(page, 'ArrowRight', true);
  assert.equal(await typed(page, 'amount-LossAmount'), '600万元');
  assert.match(await said(page), /损失6,000,000元/);
  assert.deepEqual(await page.accessibilityViolations(), []);
});

inEveryBrowser('the point is dragged into another tier and another responsibility', async (page) => {
  await sdic(page);
  await step(page, 'ArrowDown');
  assert.match(await said(page), /直接责任：一般/);
  await drag(page, 500, 500);
  assert.match(await said(page), /：较大/);
  await page.answerSays('达到500万元');
  await drag(page, 850, 100);
  assert.match(await said(page), /直接责任：重大/);
  await page.answerSays('达到5,000万元');
});

inEveryBrowser('pressing a cell places the loss of a fund, and its rate', async (page) => {
  await page.choose('适用文件', '建德市产业基金容错细则');
  await page.press('只知道几个数');
  await page.fill('亏损金额', '');
  await page.fill('亏损率', '');
  const at = await place(page, 250, 750);
  await page.tab.mouse.click(at.x, at.y);
  const within = await page.answerSays('备案');
  assert.notEqual(await typed(page, 'amount-LossAmount'), '');
  assert.notEqual(await typed(page, 'text-LossRate'), '');
  await step(page, 'ArrowUp', true);
  assert.notEqual(await page.answerText(), within);
});

inEveryBrowser('with a base, the point moves along one line and the base stays', async (page) => {
  await page.choose('适用文件', '建德市产业基金容错细则');
  await page.press('正好亏到40%');
  await page.answerSays('备案');
  assert.match(await said(page), /亏损率40%：备案/);
  await step(page, 'ArrowUp');
  assert.equal(await typed(page, 'amount-LossRateBase'), '15000');
  assert.equal(await typed(page, 'amount-LossAmount'), '6,001.5');
  assert.match(await said(page), /：申请/);
  await step(page, 'ArrowLeft');
  assert.match(await said(page), /：备案/);
});

inEveryBrowser('two tiers met at once are marked, and the table says the same', async (page) => {
  await page.choose('适用文件', '宜宾市属国企责任追究办法');
  await page.fill('损失金额', '60万元');
  await page.fill('上年末资产', '2000万元');
  assert.match(await said(page), /重大；字面上也符合一般/);
  await page.press('以表格查看');
  const table = await page.tab.evaluate(() => document.querySelector('.map-table').innerText);
  assert.match(table, /达到1%、低于3%/);
  assert.match(table, /达到100万元、低于1,000万元/);
  assert.deepEqual(await page.accessibilityViolations(), []);
});

inEveryBrowser('without thresholds the map says what to enter', async (page) => {
  await page.choose('适用文件', '国办发〔2016〕63号意见');
  await page.fill('损失金额', '2000万元');
  await page.answerSays('分级标准不在本文件里');
  await page.fill('较大从多少起', '200万元');
  await page.fill('重大从多少起', '2000万元');
  await step(page, 'ArrowDown');
  assert.match(await said(page), /若为较大.*若为重大|较大：.*重大：/);
  await step(page, 'ArrowLeft');
  assert.equal(await typed(page, 'amount-LossAmount'), '1,999.9999万元');
  assert.match(await said(page), /：较大/);
});

inEveryBrowser('the page does not scroll sideways at 360 pixels', async (page) => {
  await page.tab.setViewport({ width: 360, height: 740 });
  await sdic(page);
  const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 360, `${wide}`);
  await drag(page, 850, 500);
  await page.answerSays('达到5,000万元');
});
