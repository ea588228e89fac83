// Why the answer is what it is, why not another, and what would change it.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { inEveryBrowser } from './harness.mjs';

const JIANDE = '建德市产业基金容错细则';
const SDIC = '国投智能责任追究办法';
const YIBIN = '宜宾市属国企责任追究办法';
const OPINION = '国办发〔2016〕63号意见';
const SHAOXING = '绍兴市容错纠错实施办法';

/** Opens everything that is folded. */
const unfold = (page) =>
  page.tab.evaluate(() => {
    for (const details of document.querySelectorAll('#answer details')) details.open = true;
  });

/** The words of one part of the answer, everything unfolded. */
async function part(page, selector) {
  await unfold(page);
  return page.tab.evaluate((selector) => document.querySelector(selector).innerText, selector);
}

async function says(page, selector, all) {
  const words = (await part(page, selector)).replace(/\s+/g, '');
  for (const said of all) assert.ok(words.includes(said.replace(/\s+/g, '')), `“${said}” is missing:\n${words}`);
}

inEveryBrowser('the very fen at which a fund loss turns is named, up and down', async (page) => {
  await page.choose('适用文件', JIANDE);
  await page.press('正好亏到40%');
  await page.answerSays('什么会改变结论');
  await says(page, '.turns', ['超过6,000万元（再多0.01元）：申请', '降到4,500万元（再少1,500万元）']);
  await page.fill('亏损金额', '60,000,000.01元');
  await page.answerSays('按申请办理');
  await says(page, '.turns', ['降到6,000万元（再少0.01元）：备案']);
});

inEveryBrowser('the path is derived step by step, and what stood in the way of the others', async (page) => {
  await page.choose('适用文件', JIANDE);
  await page.press('正好亏到40%');
  await page.answerSays('怎样得出：备案');
  await says(page, '.why', [
    '亏损率40%，未超过40%（含本数）第8条第（一）项第15条',
    '金额6,000万元，未超过10,000万元（含本数）',
    '有所列的排除情形：否',
    '不是“申请”，因为',
    '不是“按第4条容错免责”，因为',
    '亏损率40%，超过容亏率30%',
  ]);
  const marks = await page.tab.evaluate(() => {
    const root = document.querySelector('.why-steps > .why-tree');
    return [...root.children].map((step) => step.className);
  });
  assert.ok(marks.length > 4 && marks.every((mark) => mark === 'why-yes'), marks.join());
});

inEveryBrowser('a tier is derived from the amount, and the missing fen is named', async (page) => {
  await page.choose('适用文件', SDIC);
  await page.fill('损失金额', '4999999.99元');
  await page.answerSays('什么会改变结论');
  await says(page, '.turns', ['达到500万元（再多0.01元）：较大']);
  await says(page, '.why', ['怎样得出：一般', '金额4,999,999.99元，未达到500万元（含本数）', '不是“较大”']);
  await page.fill('损失金额', '500万元');
  await page.answerSays('怎样得出：较大');
  await says(page, '.turns', ['低于500万元（再少0.01元）：一般']);
});

inEveryBrowser('who else answers is derived too: the superior enterprise and the collective body', async (page) => {
  await page.fromMenu('练习');
  await page.press('上面谁担责');
  await page.answerSays('怎样得出：直接上级企业的有关人员应当承担责任');
  await says(page, '.why', [
    '下列各项至少具备一项：是第三十六条✓符合损失为重大：是✓符合对企业经营和财务有重大影响：是',
    '不是“更高层级企业的有关人员应当承担责任”，因为',
    '不是“改组集体决策机构”，因为',
  ]);
});

inEveryBrowser('a share of the assets and thresholds of the reader’s own are compared too', async (page) => {
  await page.choose('适用文件', YIBIN);
  await page.fill('损失金额', '60万元');
  await page.fill('上年末资产', '2000万元');
  await page.answerSays('怎样得出：重大');
  await says(page, '.why', ['占上年末资产3%，达到3%（含本数）', '金额60万元，未达到1,000万元']);
  await says(page, '.turns', ['超过2,000万元（再多0.01元）：较大', '低于60万元（再少0.01元）：较大']);
  await page.choose('适用文件', OPINION);
  await page.fill('损失金额', '2000万元');
  await page.fill('较大从多少起', '200万元');
  await page.fill('重大从多少起', '2000万元');
  await page.answerSays('为什么');
  await says(page, '.why', ['是否含本数，原文未明确']);
  await says(page, '.turns', ['重大一级的起点（现为2,000万元）']);
});

inEveryBrowser('an error: which condition stood in the way, and what would turn it', async (page) => {
  await page.choose('适用文件', SHAOXING);
  await page.choose('当事人在适用范围内', '否');
  await page.answerSays('什么会改变结论');
  await says(page, '.turns', ['若“当事人在适用范围内”改为是']);
  await says(page, '.why', ['当事人在适用范围内：否']);
});

inEveryBrowser('it stands in English, narrow, and accessible', async (page) => {
  await page.tab.setViewport({ width: 360, height: 740 });
  await page.choose('适用文件', JIANDE);
  await page.press('正好亏到40%');
  await page.answerSays('怎样得出');
  await page.press('English');
  await page.answerSays('What would change it');
  await says(page, '.turns', ['Above 60,000,000 yuan (0.01 yuan more): application']);
  await says(page, '.why', ['Loss rate 40%, not above 40% (the number itself included)', 'Not “application”, because:']);
  const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${wide} px too wide`);
  await pause(400);
  assert.deepEqual(await page.accessibilityViolations(), []);
});
