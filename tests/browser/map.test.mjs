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

/** The words of the map as they are drawn: each line of each label with its box, the label's and the point's. */
function drawn(page) {
  return page.tab.evaluate(() => {
    const box = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
    const labels = [...document.querySelectorAll('.map-label, .map-row > span, .map-heads span, .map-tick, .map-side')];
    const lines = labels.flatMap((label, at) => {
      const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        const text = walker.currentNode;
        const size = parseFloat(getComputedStyle(text.parentElement).fontSize);
        for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const rects = [...range.getClientRects()].map(box);
          const broken = rects.length > 1 && /^[A-Za-z]+$|%/.test(word);
          found.push(...rects.map((rect) => ({ label: at, word, size, broken, cell: label.matches('.map-label') ? box(label.getBoundingClientRect()) : null, ...rect })));
        }
      }
      return found;
    });
    return {
      lines,
      figure: box(document.querySelector('.map-figure').getBoundingClientRect()),
      point: box(document.querySelector('.map-point').getBoundingClientRect()),
    };
  });
}

/** What is wrong with a drawing, a line for each fault. */
function faults({ lines, figure, point }) {
  const meet = (one, other) =>
    one.left < other.right - 0.5 && other.left < one.right - 0.5 && one.top < other.bottom - 0.5 && other.top < one.bottom - 0.5;
  const within = (one, whole) =>
    one.left >= whole.left - 0.5 && one.right <= whole.right + 0.5 && one.top >= whole.top - 0.5 && one.bottom <= whole.bottom + 0.5;
  return lines.flatMap((line, at) => [
    ...lines.slice(at + 1).filter((other) => other.label !== line.label && meet(line, other)).map((other) => `“${line.word}” meets “${other.word}”`),
    ...(meet(line, point) ? [`“${line.word}” meets the point`] : []),
    ...(within(line, line.cell || figure) && within(line, figure) ? [] : [`“${line.word}” leaves its place`]),
    ...(line.broken ? [`“${line.word}” is broken`] : []),
    ...(line.size >= 11 ? [] : [`“${line.word}” is ${line.size} px high`]),
  ]);
}

for (const [title, places] of [
  ['正好亏到40%', [[100, 900], [500, 500], [300, 160]]],
  ['容亏率以内，限额以外', [[500, 750]]],
  ['差一分钱到500万元', []],
  ['小小子企业', [[160, 160], [500, 500], [840, 840]]],
]) {
  inEveryBrowser(`no words of the map meet, leave their place or lie under the point: ${title}`, async (page) => {
    await page.fromMenu('练习');
    await page.press(title);
    await page.tab.waitForSelector('.map-point', { timeout: 5_000 });
    for (const language of ['zh', 'en']) {
      if (language === 'en') await page.press('English');
      for (const width of [1440, 375, 360]) {
        await page.tab.setViewport({ width, height: 900 });
        await page.drawn();
        const first = await drawn(page);
        assert.ok(first.lines.length > 3, 'the map has words');
        assert.deepEqual(faults(first), [], `${language}, ${width} px`);
        for (const [across, down] of places) {
          await drag(page, across, down);
          assert.deepEqual(faults(await drawn(page)), [], `${language}, ${width} px, dragged to ${across}, ${down}`);
        }
      }
    }
  });
}
