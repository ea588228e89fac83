// A regulation is a file, not a program: the page built of tests/invented/ alone asks for what those files
// name and answers with their words. `cargo xtask invented` builds it, and `cargo xtask test` too.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { inEveryBrowser } from './harness.mjs';

const FOLDER = 'target/invented/';

/** What the files under a folder name: titles, funds, tiers, treatments, forms, who decides; and doubts. */
function named(folder) {
  const root = new URL(`../../${folder}/`, import.meta.url);
  const files = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const lines = files.flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, root))
      .filter((file) => file.endsWith('.toml'))
      .flatMap((file) => readFileSync(new URL(`${name}/${file}`, root), 'utf8').split('\n')),
  );
  const names = lines.filter((line) => /^(title|short_title|number|name|name_en|annex|decider)\b/.test(line));
  const doubts = lines.filter((line) => /^id = "[A-Z]{2}-[0-9]/.test(line));
  return new Set([...names, ...doubts].flatMap((line) => [...line.matchAll(/"([^"]+)"/g)].map(([, text]) => text)));
}

/** The names in the regulations that the product ships; shorter ones, such as 一般, are everybody's words. */
const INVENTED = named('tests/invented');
const SHIPPED = [...named('rules')].filter((name) => name.length > 3 && !INVENTED.has(name));

/** How those regulations cite, and their best known figures. */
const FOREIGN = [
  /建德|国投|宜宾|63号|绍兴|招商|三类基金|附件|备案表|申请表/,
  /第[0-9]+条|第[一二三四五六七八九十]+条第（/,
  /40%|20%|10,000万|5,000万|500万|1,000万/,
  /Jiande|SDIC|Yibin|Opinion 63|Shaoxing|\bannex\b|article [0-9]|art\. (4|5|6|8|13|14|15)\b/,
];

/** Fails where anything on the page, unfolded or not, is of another regulation. */
async function nothingForeign(page) {
  const text = await page.tab.evaluate(() => document.body.textContent);
  for (const name of SHIPPED) assert.ok(!text.includes(name), `the page says ${name}`);
  for (const words of FOREIGN) assert.equal(words.exec(text), null, `the page says ${words.exec(text)}`);
}

const says = (page, selector) => page.tab.evaluate((selector) => document.querySelector(selector).innerText, selector);
const facts = (page) => page.tab.evaluate(() => document.querySelector('#facts').textContent);

function inInvented(name, body) {
  const wide = async (page) => {
    await page.tab.setViewport({ width: 1440, height: 900 });
    await body(page);
  };
  inEveryBrowser(name, wide, FOLDER);
}

/** A loss just within both limits of the renewal fund, in liquidation, with a circumstance of diligence. */
async function loss(page) {
  await page.choose('适用文件', '乌有市基金容忍规定');
  await page.choose('基金类别', '城市更新基金');
  await page.fill('亏损金额', '7,999,999.99元');
  await page.fill('亏损率', '12.5');
  await page.fill('容亏率', '5');
  await page.choose('损失按整个基金计算', '是');
  await page.choose('基金已进入清算', '是');
  await page.press('做了什么');
  await page.choose('综合考量的结果有利', '是');
  await page.choose('所投技术被新技术取代', '是');
  await page.press('有没有排除情形');
  await page.choose('有没有排除情形', '以上均无');
}

inInvented('before a choice only the invented regulations are there', async (page) => {
  const text = await page.tab.evaluate(() => document.body.innerText);
  for (const said of ['乌有市政府基金投资损失容忍规定', '子虚集团投资失误问责规则', '亡是县']) {
    assert.ok(text.includes(said), `the page does not name ${said}`);
  }
  await nothingForeign(page);
  assert.deepEqual(await page.accessibilityViolations(), []);
});

inInvented('an invented city: its limits, its bounds, its forms, its articles', async (page) => {
  await page.choose('适用文件', '乌有市基金容忍规定');
  await page.answerSays('还没有填写情况');
  for (const said of ['创业种子基金', '亏损率低于55%，且金额低于3,000万元', '亏损率未超过12.5%，且金额低于800万元']) {
    await page.answerSays(said);
  }
  await loss(page);
  await page.answerSays('亏损率12.5%，未超过12.5%；金额7,999,999.99元，低于800万元：按备案办理');
  const filing = await says(page, '.fund-path-due');
  for (const said of ['第十六条第一款', '投资损失登记单', '样表甲', '3份', '托管银行', '由其决定']) {
    assert.ok(filing.includes(said), `${said}: ${filing}`);
  }
  await page.press('提示（1）');
  for (const said of ['第二十三条', 'WY-03', '年度考核不受影响', '第十九条']) await page.answerSays(said);
  await nothingForeign(page);

  await page.fill('亏损金额', '8,000,000元');
  await page.answerSays('金额800万元，不低于800万元：按申请办理');
  const application = await says(page, '.fund-path-due');
  for (const said of ['第十六条第二款', '投资损失报审书', '样表乙', '4份', '市政府', '由其核准']) {
    assert.ok(application.includes(said), `${said}: ${application}`);
  }
  await nothingForeign(page);
  assert.deepEqual(await page.accessibilityViolations(), []);
});

inInvented('an invented city: what it asks, tolerates and excludes', async (page) => {
  await loss(page);
  const asked = await facts(page);
  for (const said of ['第七条：正常风险', '第九条：尽职免责', '已按规定履行决策和管理程序', '明确反对']) {
    assert.ok(asked.includes(said), `it does not ask ${said}`);
  }
  for (const not of ['投资行为符合市场规律', '有条件同意', '事实证明该意见正确', '没有消极应付']) {
    assert.ok(!asked.includes(not), `it asks ${not}`);
  }
  await page.choose('收受所投企业的好处', '是');
  await page.answerSays('有第十一条的情形：第七条、第九条都不适用，依第二十一条处理');
  await page.choose('收受所投企业的好处', '否');
  await page.choose('已按规定履行决策和管理程序', '是');
  await page.fill('容亏率', '12.5');
  await page.answerSays('按备案办理');
  await page.fill('容亏率', '12.51');
  await page.answerSays('亏损率12.5%，低于容亏率12.51%，第七条的其他条件也都具备：给予容错免责');
  await nothingForeign(page);
  await page.press('English');
  await page.answerSays('below the tolerance rate of 12.51%, and the other conditions of art. 7 hold. Exemption is granted.');
  await nothingForeign(page);
});

inInvented('an invented company: its tiers, shares, cells, months and time limit', async (page) => {
  await page.choose('适用文件', '子虚集团问责规则');
  for (const said of ['小额', '超过80万元、不超过600万元', '超过4%、不超过15%']) await page.answerSays(said);
  await nothingForeign(page);
  const asked = await facts(page);
  for (const not of ['责任人现状', '上级企业、集体', '几种扣薪', '任期激励', '从轻、减轻的情节', '免除责任', '损失以外的不良后果', '由谁组织追责']) {
    assert.ok(!asked.includes(not), `it asks about ${not}`);
  }
  await page.fill('损失金额', '80万元');
  await page.fill('上年末资产', '10亿元');
  await page.answerSays('不超过80万元：小额');
  await page.fill('损失金额', '800,000.01元');
  await page.answerSays('超过80万元、不超过600万元：中额');
  await page.press('薪酬');
  await page.fill('绩效年薪', '20万元');
  await page.answerSays('10,000–30,000 元');
  const row = (responsibility) => says(page, `[data-responsibility=${responsibility}]`);
  assert.match(await row('direct'), /可以扣减[^]*规则四/);
  assert.match(await row('leadership'), /0–16,000 元/);
  assert.match(await row('supervisory'), /文件没有规定/);
  await page.fill('上年末资产', '500万元');
  await page.answerSays('取较高的大额');
  await page.answerSays('ZX-01');
  await page.press('应给的处理');
  await page.choose('考虑情节之前应给的处理', '停止投资权限');
  await page.answerSays('停止投资权限：9个月内不得晋升');
  await page.answerSays('集团风险部');
  await page.press('English');
  await page.answerSays('the higher one is taken: large');
  await page.answerSays('rule 4');
  assert.deepEqual(await page.accessibilityViolations(), []);
});

inInvented('an invented county: its preconditions, its circumstances, its office and its time limit', async (page) => {
  await page.choose('适用文件', '亡是县失误宽容规程');
  await page.answerSays('事前告知过上级');
  await nothingForeign(page);
  const asked = await facts(page);
  for (const not of ['搜索情形', '造成的损失', '情节比较复杂']) assert.ok(!asked.includes(not), `it asks ${not}`);
  await page.choose('当事人在适用范围内', '是');
  await page.choose('由谁启动认定', '工作人员本人');
  await page.choose('事前告知过上级', '是');
  await page.choose('本人没有得到好处', '否');
  await page.tab.evaluate(() => document.querySelector('[id="pick-3.2"]').click());
  await page.answerSays('未达到“本人没有得到好处”');
  assert.doesNotMatch(await page.answerText(), /不予容错的/);
  await page.choose('本人没有得到好处', '是');
  await page.answerSays('可以容错免责');
  for (const said of ['依据的数据事后更正', '第三节', '不作书面批评', '只有这一种', '县督查室', '12个工作日']) {
    await page.answerSays(said);
  }
  await page.press('期限');
  await page.choose('推算哪个期限', '答复');
  await page.fill('起始日', '2025-03-03');
  await page.answerSays('2025年3月19日');
  await page.press('English');
  await page.answerSays('County inspection office');
  const text = await page.tab.evaluate(() => document.querySelector('#answer').textContent);
  for (const words of FOREIGN) assert.equal(words.exec(text), null, `the answer says ${words.exec(text)}`);
  assert.deepEqual(await page.accessibilityViolations(), []);
});
