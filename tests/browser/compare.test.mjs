// Scenarios beside each other: of one regulation, and the same facts under several.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { inEveryBrowser } from './harness.mjs';

/** The comparison: its column heads, and each row's cells by its name. */
async function table(page) {
  await page.tab.waitForSelector('.compare tbody td');
  return page.tab.evaluate(read);
}

const read = () => {
  const words = (node) => node.innerText.trim();
  const heads = [...document.querySelectorAll('.compare thead th')].slice(1).map(words);
  const rows = {};
  for (const row of document.querySelectorAll('.compare tbody tr:not(.compare-group)')) {
    const head = row.querySelector('th');
    const name = words(head).replace(/^≠\s*|\s*\(.*\)$/g, '');
    rows[name] = {
      cells: [...row.querySelectorAll('td')].map(words),
      marked: head.querySelector('.compare-mark') !== null && head.querySelector('.visually-hidden') !== null,
      bold: [...row.querySelectorAll('td')].map((cell) => Number(getComputedStyle(cell).fontWeight) >= 600),
    };
  }
  return { heads, rows };
};

async function sdic(page) {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '4,999,999.99元');
  await page.press('薪酬');
  await page.fill('绩效年薪', '36万元');
}

inEveryBrowser('two scenarios of one regulation stand beside each other, differences marked', async (page) => {
  await sdic(page);
  await page.fromMenu('加入比较');
  await page.fill('损失金额', '500万元');
  await page.answerSays('较大');
  await page.fromMenu('比较（已加入1个）');
  const { heads, rows } = await table(page);
  assert.equal(heads.length, 2);
  assert.ok(heads.every((head) => head.includes('国投智能')), heads.join());
  assert.deepEqual(rows['损失金额'].cells, ['500万元', '4,999,999.99元']);
  assert.deepEqual(rows['等级'].cells, ['较大', '一般']);
  assert.deepEqual(rows['直接责任：绩效年薪'].cells, ['应当扣减 50%–100%，即 180,000–360,000 元', '可以扣减 0%–50%，即 0–180,000 元']);
  assert.deepEqual([rows['等级'].marked, ...rows['等级'].bold], [true, false, true]);
  assert.equal(rows['绩效年薪'].marked, false);
  await page.press('返回填写');
  await page.answerSays('较大');
});

inEveryBrowser('the same facts under three regulations, each by its own file', async (page) => {
  await sdic(page);
  await page.fill('损失金额', '60万元');
  await page.fromMenu('比较');
  await page.press('加一栏：宜宾市属国企责任追究办法');
  await page.press('加一栏：国办发〔2016〕63号意见');
  const { heads, rows } = await table(page);
  assert.deepEqual(heads.map((head) => /国投智能|宜宾|63号/.exec(head)[0]), ['国投智能', '宜宾', '63号']);
  assert.ok(heads[1].includes('2020-11-20'), heads[1]);
  assert.deepEqual(rows['损失金额'].cells, ['60万元', '60万元', '60万元']);
  assert.equal(rows['损失金额'].marked, false);
  assert.equal(rows['等级'].cells[0], '一般');
  assert.notEqual(rows['等级'].cells[1], rows['等级'].cells[0]);
  assert.equal(rows['等级'].cells[2], '一般、较大或重大');
  const shown = await page.tab.evaluate(() => document.querySelector('.compare').innerText);
  assert.ok(shown.includes('不能拼在一起用'), shown);
});

inEveryBrowser('what another regulation does not ask is said so', async (page) => {
  await page.choose('适用文件', '宜宾市属国企责任追究办法');
  await page.fill('损失金额', '60万元');
  await page.fill('上年末资产', '2000万元');
  await page.fromMenu('比较');
  await page.press('加一栏：国投智能责任追究办法');
  const { rows } = await table(page);
  assert.deepEqual(rows['上年末资产'].cells, ['2,000万元', '不问此项']);
});

inEveryBrowser('four columns at most; a removed one is put back; an opened one changes places', async (page) => {
  await sdic(page);
  for (const loss of ['100万元', '200万元', '300万元']) {
    await page.fill('损失金额', loss);
    await page.fromMenu('加入比较');
  }
  await page.fill('损失金额', '400万元');
  await page.fromMenu('比较（已加入3个）');
  const losses = async () => (await table(page)).rows['损失金额'].cells;
  assert.deepEqual(await losses(), ['400万元', '100万元', '200万元', '300万元']);
  await page.press('菜单');
  const disabled = await page.tab.evaluate(() => [...document.querySelectorAll('.menu-items button:disabled')].map((button) => button.innerText));
  assert.deepEqual(disabled, ['加入比较']);
  await page.key('Escape');
  await page.press('移除 第3栏');
  assert.deepEqual(await losses(), ['400万元', '100万元', '300万元']);
  assert.equal(await page.tab.evaluate(() => document.activeElement.id), 'compare-heading');
  await page.press('放回');
  assert.deepEqual(await losses(), ['400万元', '100万元', '300万元', '200万元']);
  await page.press('打开 第2栏');
  await page.answerSays('损失1,000,000元');
  await page.fromMenu('比较（已加入3个）');
  assert.deepEqual(await losses(), ['100万元', '400万元', '300万元', '200万元']);
  await page.tab.reload();
  assert.deepEqual(await losses(), ['100万元', '400万元', '300万元', '200万元']);
});

inEveryBrowser('the comparison is accessible, in English too, and keeps its width to itself', async (page) => {
  await sdic(page);
  await page.fromMenu('比较');
  await page.press('加一栏：宜宾市属国企责任追究办法');
  await page.press('加一栏：国办发〔2016〕63号意见');
  await pause(400);
  assert.deepEqual(await page.accessibilityViolations(), []);
  await page.press('English');
  await pause(400);
  assert.deepEqual(await page.accessibilityViolations(), []);
  assert.match(await page.tab.evaluate(() => document.querySelector('.compare').innerText), /must not be mixed/);
  await page.tab.setViewport({ width: 360, height: 800 });
  const [wide, own] = await page.tab.evaluate(() => [
    document.documentElement.scrollWidth, document.querySelector('.compare-scroll').scrollWidth,
  ]);
  assert.ok(wide <= 360, `the page is ${wide} wide`);
  assert.ok(own > 360, 'the table fits, so this shows nothing');
});

inEveryBrowser('one column with nothing entered says so and fits a narrow window', async (page) => {
  await page.choose('适用文件', '建德市产业基金容错细则');
  await page.fromMenu('比较');
  await page.tab.setViewport({ width: 375, height: 812 });
  const { said, hidden } = await page.tab.evaluate(() => {
    const scroll = document.querySelector('.compare-scroll');
    return { said: scroll.innerText, hidden: scroll.scrollWidth - scroll.clientWidth };
  });
  assert.match(said, /所填\s+没有填写/);
  assert.ok(hidden <= 0, `${hidden} px of the table are out of sight`);
});
