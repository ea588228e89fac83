// The page of a regulation on the tolerance of errors, as an official uses it.
import assert from 'node:assert/strict';
import { inEveryBrowser } from './harness.mjs';

async function open(page) {
  await page.tab.setViewport({ width: 1440, height: 900 });
  await page.select('适用文件', '绍兴市容错纠错实施办法');
}

/** Everything met but for what a test goes on to answer. */
async function answerAll(page) {
  await open(page);
  await page.choose('当事人在适用范围内', '是');
  await page.choose('由谁启动认定', '干部本人申请');
  await page.press('以上均符合');
  await page.choose('造成的损失', '没有');
  await page.choose('造成的负面影响', '没有');
}

/** The verdict and how sure it is. */
function verdict(page) {
  return page.tab.evaluate(() => document.querySelector('.verdict').innerText);
}

/** The width by which the page is wider than the window. */
function overflow(page) {
  return page.tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

inEveryBrowser('a word finds the items of every list, under the name of the list', async (page) => {
  await answerAll(page);
  await page.answerSays('还不能确定');
  await page.fill('搜索情形', '融资');
  const found = await page.tab.evaluate(() =>
    [...document.querySelectorAll('.picker-found')].map((list) => [
      list.querySelector('h4').innerText.trim().split(/\s/)[0],
      [...list.querySelectorAll('input')].map((input) => input.id),
    ]),
  );
  const ids = Object.fromEntries(found);
  assert.deepEqual(Object.keys(ids), ['科技创新和人才', '投融资体制改革']);
  assert.deepEqual(ids['科技创新和人才'], ['pick-A2.2']);
  assert.ok(ids['投融资体制改革'].includes('pick-A3.3'), found.join());
  assert.ok(!ids['投融资体制改革'].includes('pick-A3.6'), found.join());

  await page.fill('搜索情形', '产业引导基金');
  await page.tab.evaluate(() => document.querySelector('[id="pick-A3.9"]').click());
  await page.answerSays('可以容错免责');
  await page.answerSays('SX-10');
  const chosen = await page.tab.evaluate(() => document.querySelector('.picker-chosen').innerText);
  assert.match(chosen, /附件3 第9项/);
  assert.deepEqual(await page.accessibilityViolations(), []);
});

inEveryBrowser('a precondition that fails is named, and what a refusal means', async (page) => {
  await answerAll(page);
  await page.press('一般情形（7项）');
  await page.tab.evaluate(() => document.querySelector('[id="pick-3.1"]').click());
  await page.answerSays('可以容错免责');
  await page.choose('没有为本人、他人或单位牟利', '否');
  await page.answerSays('未达到“没有为本人、他人或单位牟利”');
  await page.answerSays('转入问责追责');
  await page.choose('没有为本人、他人或单位牟利', '不清楚');
  await page.answerSays('先查清：没有为本人、他人或单位牟利');
});

inEveryBrowser('a loss that was not put right depends on the reading, and the choice is shown', async (page) => {
  await answerAll(page);
  await page.press('一般情形（7项）');
  await page.tab.evaluate(() => document.querySelector('[id="pick-3.3"]').click());
  await page.choose('造成的损失', '有，但不重大');
  await page.choose('已主动纠正、挽回损失、消除影响', '否');
  await page.answerSays('取决于');
  assert.match(await verdict(page), /取决于条文的理解/);
  assert.deepEqual(await page.accessibilityViolations(), []);
  await page.choose('如何理解', '凡有损失或影响，都须已补救');
  await page.answerSays('不符合容错免责条件');
  await page.answerSays('已按所选理解推算');
});

inEveryBrowser('the narrow page does not scroll sideways, in either language', async (page) => {
  await answerAll(page);
  await page.tab.setViewport({ width: 375, height: 800 });
  await page.fill('搜索情形', '招商');
  assert.equal(await overflow(page), 0);
  await page.press('English');
  await page.fill('Search the circumstances', 'financing');
  await page.answerSays('Not settled yet');
  assert.equal(await overflow(page), 0);
  assert.deepEqual(await page.accessibilityViolations(), []);
});

inEveryBrowser('the extension moves the day, and one day too many is refused', async (page) => {
  await answerAll(page);
  await page.press('期限');
  await page.choose('推算哪个期限', '认定决定');
  await page.fill('起始日', '2025-03-03');
  await page.answerSays('2025年4月15日');
  await page.fill('延长（工作日）', '15');
  await page.answerSays('45个工作日');
  await page.answerSays('SX-05');
  await page.fill('延长（工作日）', '16');
  await page.answerSays('15');
  assert.doesNotMatch(await page.answerText(), /46个工作日/);
});
