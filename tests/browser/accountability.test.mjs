// The page of an accountability regulation, as an official uses it.
import assert from 'node:assert/strict';
import { inEveryBrowser } from './harness.mjs';

/** The words of the answer's row for direct responsibility. */
function directRow(page) {
  return page.tab.evaluate(() => document.querySelector('[data-responsibility=direct]').innerText);
}

async function open(page) {
  await page.choose('适用文件', '国投智能责任追究办法');
}

inEveryBrowser('one fen more turns may into must', async (page) => {
  await open(page);
  await page.press('薪酬');
  await page.fill('绩效年薪', '360,000元');
  await page.fill('损失金额', '4,999,999.99元');
  await page.answerSays('低于500万元');
  const before = await directRow(page);
  assert.match(before, /可以扣减/);
  assert.ok(before.includes('0–180,000 元'), before);
  assert.ok(!before.includes('应当扣减'), before);

  await page.fill('损失金额', '5,000,000元');
  await page.answerSays('达到500万元');
  const after = await directRow(page);
  assert.match(after, /应当扣减/);
  assert.ok(after.includes('180,000–360,000 元'), after);
  assert.ok(!after.includes('可以扣减'), after);
  assert.deepEqual(await page.accessibilityViolations(), []);
});

inEveryBrowser('a bad amount is answered in the field and the rest of the answer stays', async (page) => {
  await open(page);
  await page.fill('损失金额', '50000000元');
  await page.answerSays('重大');
  await page.press('薪酬');
  for (const [typed, said] of [
    ['abc', '不是数字'],
    ['1.2.3', '两个小数点'],
    ['-5', '不能是负数'],
    ['1e9', '科学计数法'],
    ['1'.repeat(40), '太大'],
  ]) {
    await page.fill('绩效年薪', typed);
    const note = await page.tab.evaluate(() => document.querySelector('#amount-PerformancePay-note').innerText);
    assert.ok(note.includes(said), `${typed}: ${note}`);
    await page.answerSays('重大');
  }
});

inEveryBrowser('no provision is said in words, not as a zero', async (page) => {
  await open(page);
  await page.fill('损失金额', '100万');
  await page.answerSays('一般');
  const leadership = await page.tab.evaluate(
    () => document.querySelector('[data-responsibility=leadership]').innerText,
  );
  assert.match(leadership, /没有规定/);
  assert.doesNotMatch(leadership, /0%/);
});

inEveryBrowser('an example fills the page, and what it replaced comes back', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.press('差一分钱到500万元');
  await page.answerSays('差0.01元即进入较大');
  await page.press('清空本页');
  await page.press('恢复刚才的内容');
  await page.answerSays('差0.01元即进入较大');
});
