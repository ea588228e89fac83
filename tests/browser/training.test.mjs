// The twelve exercises end to end: each opens filled in, keeps its question in sight and comes to its answer.
import assert from 'node:assert/strict';
import { inCurrentBrowser, inEveryBrowser } from './harness.mjs';

/** Opens an exercise from the list of the head. */
async function open(page, title, list = '练习') {
  await page.fromMenu(list);
  await page.press(title);
  await page.tab.waitForSelector('#exercise', { timeout: 5_000 });
  const question = await page.tab.evaluate(() => document.querySelector('#exercise').innerText);
  assert.ok(question.includes(title), question);
}

/** Opens an exercise and waits for the answer; `steps` are the variants to choose, each with what follows. */
async function comesTo(page, title, says, steps = []) {
  await open(page, title);
  for (const said of says) await page.answerSays(said);
  for (const [variant, ...then] of steps) {
    await page.press(variant);
    for (const said of then) await page.answerSays(said);
  }
}

inEveryBrowser('the exercises on funds', async (page) => {
  await comesTo(page, '正好亏到40%', ['未超过40%', '按备案办理', '一式2份']);
  await comesTo(page, '表格上写着20.00%', ['超过20%', '按申请办理', '一式5份'], [
    ['另一只基金', '金额66,666,666.66元，超过5,000万元', '按申请办理'],
  ]);
  await comesTo(page, '抢险那一夜', ['取决于条文的理解', '备案', 'JD-09']);
  await comesTo(page, '容亏率以内，限额以外', ['给予容错免责'], [
    ['容亏率25%', '给予容错免责'],
    ['容亏率24.99%', '按申请办理'],
    ['容亏率不知道', '按第4条容错免责', '申请'],
  ]);
});

inEveryBrowser('the exercises on tiers and deductions', async (page) => {
  await comesTo(page, '差一分钱到500万元', ['差0.01元即进入较大', '0–180,000 元'], [
    ['一分钱查实之后', '180,000–360,000 元', '300,000–600,000 元'],
    ['一分钱查实之前', '差0.01元即进入较大'],
  ]);
  await comesTo(page, '董事长和党纪处分', ['364,000–520,000 元', '840,000–1,200,000 元', '450,000', '18']);
  await comesTo(page, '上面谁担责', ['90,000–300,000 元', '135,000–450,000 元', '上级企业']);
  await comesTo(page, '小小子企业', ['取较高的重大', '字面上也达到一般'], [['资产20,000,000.01元', '较大', '100,000–200,000 元']]);
});

inEveryBrowser('the exercises on persons and documents', async (page) => {
  await comesTo(page, '警示谈话能不能免', ['SD-01', '上一级企业']);
  await comesTo(page, '人已离开', ['400,000–800,000'], [['损失一般', '0–400,000', '0–150,000']]);
  await comesTo(page, '一件事，三份文件', ['较大']);
  await page.choose('换一份文件', '宜宾市属国企责任追究办法');
  await page.answerSays('较大');
  await page.choose('换一份文件', '国办发〔2016〕63号意见');
  await page.answerSays('850,000–1,700,000');
  await page.answerSays('400,000–800,000');
});

inEveryBrowser('the exercise on tolerance, and the question stays until it is put away', async (page) => {
  await comesTo(page, '招商办的她', ['可以容错免责', '2025年4月15日'], [
    ['决定：延长15个工作日', '2025年5月8日'],
    ['告知：5月8日决定', '2025年5月19日'],
    ['损失没有追回', 'SX-01', '取决于条文的理解'],
  ]);
  const pressed = await page.tab.evaluate(() =>
    [...document.querySelectorAll('#exercise [aria-pressed=true]')].map((button) => button.innerText),
  );
  assert.ok(pressed.includes('损失没有追回') && !pressed.includes('损失已追回'), pressed.join());
  await page.press('收起题目');
  await page.answerSays('取决于条文的理解');
  assert.equal(await page.tab.evaluate(() => document.querySelector('#exercise')), null);
});

/** The turns of the exercises, in English: the variant or regulation to choose, and what is then read without scrolling. */
const TURNS = [
  ['The sheet says', 'Another fund', 'not above 20%', 'loss 66,666,666.66 yuan, above 50,000,000 yuan', 'It takes the application path', '5 copies'],
  ['Inside one limit', 'Tolerance rate 25%', 'not above the tolerance rate of 25%', 'Exemption is granted'],
  ['Inside one limit', 'Tolerance rate 24.99%', 'above 20%', 'above 50,000,000 yuan', 'It takes the application path', '5 copies'],
  ['Inside one limit', 'Tolerance rate not known', 'Possible: tolerance under art. 4 or application', 'First to settle: whether the loss rate is within the tolerance rate'],
  ['A fen short', 'After the fen', 'must be cut by 180,000–360,000 yuan', 'tenure incentive by 300,000–600,000 yuan', 'ordered resignation', 'incentives not yet exercised end', 'No part in new incentives for 5 years', 'It must be reported'],
  ['The small subsidiary', 'Assets 20,000,000.01 yuan', 'below 3%: larger', 'the higher one is taken: larger', 'cut by 100,000–200,000 yuan'],
  ['One set of facts', 'Yibin accountability measures', 'below 10 million yuan: larger', '0.8% of the prior year-end assets, which reaches no tier', 'Directly responsible for these acts', 'Base: no provision'],
  ['One set of facts', 'State Council Opinion 63 of 2016', 'The thresholds are not all known', 'To settle: whether a major loss or another serious consequence followed', 'If larger: 850,000–1,700,000 yuan', 'If larger: 400,000–800,000 yuan'],
];

/** What is to be read without scrolling on a window of 1440 × 900, in this language. */
const FIRST_SCREEN = {
  zh: [
    ['正好亏到40%', '按备案办理', '《容错免责事项备案表》', '一式2份', '由其决定'],
    ['表格上写着20.00%', '超过20%', '按申请办理', '一式5份', '由其核准'],
    ['抢险那一夜', '取决于条文的理解', '例外也管隐瞒不报', '例外只管越权'],
    ['容亏率以内，限额以外', '未超过容亏率30%', '给予容错免责'],
    ['差一分钱到500万元', '差0.01元即进入较大', '可以扣减绩效年薪 0–180,000 元', '警示谈话'],
    ['董事长和党纪处分', '重大', '364,000–520,000 元', '840,000–1,200,000 元', '450,000元', '18个月', '调离工作岗位'],
    ['上面谁担责', '90,000–300,000 元', '135,000–450,000 元', '更高层级企业的有关人员：不符合', '不符合改组的条件', '由谁组织追责'],
    ['警示谈话能不能免', '还取决于条文的理解：SD-01', '照印出的条号，不可以免除；若指从轻、减轻的情节，可以免除', '上一级企业批准'],
    ['人已离开', '应当扣减 400,000–800,000 元', '共800,000元', '2021年度'],
    ['小小子企业', '取较高的重大', '应当扣减绩效年薪 200,000 元', '字面上也达到一般'],
    ['一件事，三份文件', '较大', '不足以构成直接责任', '请先选定责任种类'],
    ['招商办的她', '可以容错免责', '2025年4月15日（星期二）'],
  ],
  en: [
    ['Exactly 40%', 'It takes the filing path', 'Filing form for tolerance and exemption', '2 copies', 'decides'],
    ['The sheet says', 'above 20%', 'It takes the application path', '5 copies', 'final approval'],
    ['The night of', 'Depends on how the text is read', 'exception covers concealment too', 'filing; if read as', 'concealment always excludes tolerance”: excluded by art. 6'],
    ['Inside one limit', 'not above the tolerance rate of 30%', 'Exemption is granted'],
    ['A fen short', 'below 5 million yuan: general', '0.01 yuan more reaches the larger tier', 'performance pay may be cut by 0–180,000 yuan', 'warning talk'],
    ['The chairman', 'by 364,000–520,000 yuan', '840,000–1,200,000 yuan', '450,000 yuan', '18 months'],
    ['Who answers above', '135,000–450,000 yuan', 'higher levels: none of the cases', 'superior enterprise'],
    ['May the warning talk', 'how the text is read: SD-01', 'it may not be waived', 'approval of'],
    ['Gone since', '400,000–800,000 yuan must be deducted', '2021'],
    ['The small subsidiary', 'below 1 million yuan: general', 'from 3%: major', 'the higher one is taken: major', 'cut by 200,000 yuan', 'Which governs is not written'],
    ['One set of facts', 'larger', 'does not amount to direct responsibility'],
    ['The investment office', 'May be exempt', '15 April 2025'],
  ],
};

/** Which of the texts no element of the answer shows as a whole within the window. */
const notInSight = (page, texts) =>
  page.tab.evaluate((texts) => {
    const parts = [...document.querySelectorAll('#answer *')];
    const inSight = (part) => {
      const { top, bottom, height } = part.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= window.innerHeight;
    };
    return texts.filter((text) => !parts.some((part) => inSight(part) && part.textContent.includes(text)));
  }, texts);

for (const [language, exercises] of Object.entries(FIRST_SCREEN)) {
  inCurrentBrowser(`the first screen answers what each exercise asks (${language})`, async (page) => {
    await page.tab.setViewport({ width: 1440, height: 900 });
    if (language === 'en') await page.press('English');
    for (const [title, ...texts] of exercises) {
      await open(page, title, language === 'en' ? 'Exercises' : '练习');
      await page.answerSays(texts[0]);
      assert.deepEqual(await notInSight(page, texts), [], title);
    }
  });
}

inCurrentBrowser('each turn of an exercise is answered on the first screen (en)', async (page) => {
  await page.tab.setViewport({ width: 1440, height: 900 });
  await page.press('English');
  for (const [title, turn, ...texts] of TURNS) {
    await open(page, title, 'Exercises');
    await page.press(turn);
    await page.answerSays(texts[0]);
    await page.tab.evaluate(() => window.scrollTo(0, 0));
    assert.deepEqual(await notInSight(page, texts), [], `${title}: ${turn}`);
  }
});

inEveryBrowser('an exercise brings back what it replaced, and goes on to the next', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '321万元');
  await open(page, '差一分钱到500万元');
  await page.press('下一例');
  await page.answerSays('364,000–520,000 元');
  const question = await page.tab.evaluate(() => document.activeElement.id);
  assert.equal(question, 'exercise');
  await page.press('上一例');
  await page.answerSays('差0.01元即进入较大');
  await page.press('收起题目');
  await page.choose('适用文件', '绍兴市容错纠错实施办法');
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.answerSays('差0.01元即进入较大');
});

inCurrentBrowser('what an exercise replaced can be brought back', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '321万元');
  await open(page, '差一分钱到500万元');
  await page.press('恢复刚才的内容');
  await page.answerSays('一般');
  const loss = await page.tab.evaluate(() => document.querySelector('#amount-LossAmount').value);
  assert.equal(loss, '321万元');
});

inCurrentBrowser('what took the place of the page is said', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '321万元');
  await open(page, '差一分钱到500万元');
  const said = () => page.tab.evaluate(() => document.querySelector('.cleared').innerText);
  assert.match(await said(), /已换成练习5，原来所填的可以恢复/);
  await page.press('恢复刚才的内容');
  await page.press('清空本页');
  await page.tab.waitForSelector('.cleared', { timeout: 5_000 });
  assert.match(await said(), /^已清空。/);
});

inEveryBrowser('on a narrow window the bar at the bottom says which path is taken', async (page) => {
  await page.tab.setViewport({ width: 375, height: 812 });
  for (const [list, exercises] of [['练习', ['正好亏到40%', '表格上写着20.00%', '容亏率以内，限额以外']], ['Exercises', ['Exactly 40%', 'The sheet says', 'Inside one limit']]]) {
    if (list === 'Exercises') await page.press('English');
    for (const title of exercises) {
      await open(page, title, list);
      const { hidden, bar, answer } = await page.tab.evaluate(() => {
        const said = document.querySelector('.answer-bar').lastElementChild;
        return { hidden: said.scrollHeight - said.clientHeight, bar: said.innerText, answer: document.querySelector('.verdict-sentence').innerText };
      });
      assert.ok(bar.endsWith(answer), `${bar} / ${answer}`);
      assert.ok(hidden <= 1, `${title}: ${hidden} px of “${bar}” are cut`);
    }
  }
});
