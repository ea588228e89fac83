// The page of the fund tolerance rules: a real scenario from the first click to the path, and what can
// be mistyped on the way.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { inEveryBrowser } from './harness.mjs';

const REGULATION = '建德市产业基金容错细则';

/** Opens the regulation's page. */
async function jiande(page) {
  await page.choose('适用文件', REGULATION);
}

/** The loss of the scenario: exactly 40 % of the base, above the tolerance rate. */
async function whatWasLost(page) {
  await page.choose('是不是下属基金', '是下属基金');
  await page.choose('母基金的类别', '招商专题基金');
  await page.fill('亏损金额', '60,000,000元');
  await page.fill('亏损率的基数', '1.5亿');
  await page.fill('容亏率', '30');
  await page.choose('损失按整个基金计算', '是');
  await page.choose('基金已进入清算', '是');
}

/** A sub-fund of the investment promotion fund, liquidated, everything done as it should be. */
async function scenario(page) {
  await jiande(page);
  await whatWasLost(page);
  await page.press('亏了什么');
  await page.press('做了什么');
  await page.choose('综合考量的结果有利', '是');
  await page.choose('受政策调整、宏观形势等影响', '是');
  await page.press('做了什么');
  await page.press('有没有排除情形');
  await page.choose('有没有排除情形', '以上均无');
  await page.press('有没有排除情形');
  await page.press('认定标准');
  await page.choose('认定标准', '以上均符合');
  await page.press('认定标准');
  await page.press('亏了什么');
}

/** The words of the path that is due. */
const duePath = (page) => page.tab.evaluate(() => document.querySelector('.fund-path-due').innerText);

inEveryBrowser('exactly at the limit a loss is filed, one fen more and it is applied for', async (page) => {
  await scenario(page);
  await page.answerSays('亏损率40%，未超过40%；金额6,000万元，未超过10,000万元：按备案办理');
  const filing = await duePath(page);
  for (const said of ['备案', '附件一', '2份', '市国资监管机构', '由其决定']) assert.ok(filing.includes(said), said);
  assert.ok(!filing.includes('附件二'));

  await page.fill('亏损金额', '60,000,000.01元');
  await page.answerSays('亏损率40.000000006…%，超过40%');
  const application = await duePath(page);
  for (const said of ['申请', '附件二', '5份', '市纪委市监委', '由其核准']) assert.ok(application.includes(said), said);
  assert.ok(!application.includes('附件一'));
});

inEveryBrowser('the answer says what is possible from the first facts on', async (page) => {
  await jiande(page);
  await page.answerSays('还没有填写情况');
  await page.choose('基金类别', '招商专题基金');
  await page.fill('亏损金额', '6000');
  await page.fill('亏损率', '40');
  await page.answerSays('亏损率40%，未超过40%；金额6,000万元，未超过10,000万元。可能是');
  await page.answerSays('最先要查清：是否');
});

inEveryBrowser('an amount that cannot be read says how to write it, and the rest of the answer stays', async (page) => {
  await scenario(page);
  const wrong = [
    ['六千', '“六”不是数字'],
    ['60.00.5', '有两个小数点'],
    ['-5', '不能是负数'],
    ['1e9', '不用科学计数法'],
    ['9'.repeat(40), '数字太大'],
  ];
  for (const [text, said] of wrong) {
    await page.fill('亏损金额', text);
    await page.tab.waitForFunction(
      (said) => {
        const input = document.querySelector('#amount-LossAmount');
        const note = document.getElementById(input.getAttribute('aria-describedby')).innerText;
        return input.getAttribute('aria-invalid') === 'true' && note.includes(said);
      },
      { timeout: 10_000 },
      said,
    );
    await page.answerSays('可能是');
    assert.ok((await page.answerText()).includes('容亏率30%'), text);
  }
});

inEveryBrowser('rates that cannot be are named with both values', async (page) => {
  await scenario(page);
  const facts = () => page.tab.evaluate(() => document.querySelector('#facts').innerText);
  await page.fill('亏损率', '140');
  assert.match(await facts(), /应在0到100之间，现为140/);
  await page.fill('亏损率', '41');
  await page.answerSays('所填亏损率为41%，而亏损金额除以基数得40%，两者不一致');
  assert.match(await facts(), /所填亏损率为41%/);
  await page.fill('亏损率', '');
  await page.fill('亏损率的基数', '5000');
  await page.answerSays('亏损6,000万元大于基数5,000万元');
  await page.fill('亏损率的基数', '0');
  await page.answerSays('基数应大于0');
  await page.fill('亏损率的基数', '15000');
  await page.answerSays('按备案办理');
});

inEveryBrowser('reload and language keep the scenario, and clearing it can be undone', async (page) => {
  await scenario(page);
  await page.answerSays('按备案办理');
  await page.tab.reload();
  await page.answerSays('按备案办理');
  await page.press('English');
  await page.answerSays('It takes the filing path');
  await page.answerSays('2 copies');
  await page.press('中文');
  await page.press('清空本页');
  await page.answerSays('还没有填写情况');
  await page.press('恢复刚才的内容');
  await page.answerSays('按备案办理');
});

inEveryBrowser('an emergency that hides something depends on the reading, which the reader may choose', async (page) => {
  await jiande(page);
  await page.press('抢险那一夜');
  await page.answerSays('取决于条文的理解');
  await page.choose('如何理解', '例外也管隐瞒不报');
  await page.answerSays('按备案办理');
  await page.choose('如何理解', '例外只管越权和违反程序');
  await page.answerSays('有第6条第（四）项的情形');
});

/** Breaches of accessibility, once colours have settled. */
async function violations(page) {
  await pause(400);
  return page.accessibilityViolations();
}

inEveryBrowser('every example is accessible, and so is the page before a choice', async (page) => {
  assert.deepEqual(await violations(page), []);
  await page.choose('适用文件', REGULATION);
  for (const example of ['正好亏到40%', '抢险那一夜', '容亏率以内', '只知道几个数', '两类母基金']) {
    await page.press(example);
    await page.answerSays('依据');
    assert.deepEqual(await violations(page), [], example);
    await page.press('清空本页');
    await page.answerSays('还没有填写情况');
  }
});
