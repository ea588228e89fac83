// The work paper: printed to PDF and read back.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inEveryChromium } from './harness.mjs';
import { pdfPages, plain } from './pdf.mjs';

/** The page as a PDF, as the browser prints it. */
async function printed(page) {
  const bytes = await page.tab.pdf({ preferCSSPageSize: true });
  const pages = await pdfPages(bytes);
  return { pages, text: pages.map((one) => one.text).join('') };
}

/** All of these, in this order. */
function inOrder(text, parts) {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(plain(part), from);
    assert.ok(at >= 0, `“${part}” does not stand ${from > 0 ? 'after what comes before it' : 'anywhere'} in:\n${text}`);
    from = at + 1;
  }
}

const hash = (file) => createHash('sha256').update(readFileSync(new URL(`../../rules/${file}.toml`, import.meta.url))).digest('hex').slice(0, 12);

inEveryChromium('a fund loss is printed as a work paper in both languages', async (page) => {
  await page.choose('适用文件', '建德市产业基金容错细则');
  await page.press('抢险那一夜');
  await page.answerSays('取决于条文的理解');
  await page.choose('如何理解', '例外也管隐瞒不报');
  await page.answerSays('按备案办理');
  const zh = await printed(page);
  inOrder(zh.text, [
    '测算底稿', '建德市', 'rules/jiande/undated.toml', hash('jiande/undated'), '未填，按最新版本', new Date().getFullYear() + '-',
    '所填情况', '容亏率', '结论', '按备案办理', '所依条款', '原文关键词', '不作为责任认定',
  ]);
  for (const part of ['紧急情形下隐瞒不构成排除。（已选）', '例外只管越权和违反程序', '没有填写，推算时作为未知', '提示（']) {
    assert.ok(zh.text.includes(plain(part)), part);
  }
  for (const control of ['清空本页', '打印底稿', '暂不选择，各种理解并列', '不清楚不清楚']) {
    assert.ok(!zh.text.includes(plain(control)), `${control} is on the paper`);
  }
  await page.press('English');
  await page.answerSays('It takes the filing path');
  const en = await printed(page);
  inOrder(en.text, [
    'Work paper', 'Jiande', 'rules/jiande/undated.toml', 'What was entered', 'filing path', '(chosen)', 'Articles cited', 'no basis for finding liability',
  ]);
});

inEveryChromium('the paper is A4 with the margins of an official document', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '500万元');
  await page.fill('判断日期', '2026-03-02');
  await page.answerSays('较大');
  const { pages, text } = await printed(page);
  for (const { size, left } of pages) {
    assert.deepEqual(size, [595, 842]);
    assert.ok(left > 78 && left < 120, `the text starts ${left} points from the edge`);
  }
  inOrder(text, ['2026-03-02', '所填情况', '损失金额', '500万元', '没有填写，推算时作为未知', '绩效年薪', '较大', '直接责任', '应当扣减']);
  assert.ok(/其余\d+种情节没有提出/.test(text));
});

inEveryChromium('the longest exercise takes no more than twelve pages, in English as in Chinese', async (page) => {
  await page.choose('适用文件', '建德市产业基金容错细则');
  await page.press('正好亏到40%');
  await page.answerSays('按备案办理');
  const zh = (await printed(page)).pages.length;
  await page.press('English');
  await page.answerSays('It takes the filing path');
  const en = (await printed(page)).pages.length;
  assert.ok(zh > 2 && zh <= 12 && en <= 12, `${zh} pages in Chinese, ${en} in English`);
});

inEveryChromium("the unit's own name stands in the head and on the paper, and stays", async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '500万元');
  await page.fromMenu('单位名称');
  await page.fill('本单位名称', '某市国资监管机构');
  await page.press('关闭');
  await page.tab.reload();
  await page.answerSays('较大');
  assert.equal(await page.tab.evaluate(() => document.querySelector('.head-unit').innerText), '某市国资监管机构');
  inOrder((await printed(page)).text, ['测算底稿', '单位', '某市国资监管机构', '适用文件']);
});

inEveryChromium('no heading is left alone at the foot of a page', async (page) => {
  await page.choose('适用文件', '建德市产业基金容错细则');
  await page.press('正好亏到40%');
  await page.answerSays('按备案办理');
  await page.press('English');
  await page.answerSays('It takes the filing path');
  const headings = await page.tab.evaluate(() =>
    [...document.querySelectorAll('#answer h2, #answer h3, #answer h4, #answer summary')].map((one) => one.textContent),
  );
  assert.ok(headings.length > 8, headings.join());
  const { pages } = await printed(page);
  const alone = pages.map(({ lowest }) => headings.find((heading) => lowest.length > 3 && plain(heading).endsWith(lowest)));
  assert.deepEqual(alone.filter(Boolean), []);
});

inEveryChromium('what is folded is printed open, and folded again afterwards', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '500万元');
  await page.answerSays('较大');
  const folded = () => page.tab.evaluate(() => {
    const closed = [...document.querySelectorAll('#answer details:not([open])')];
    const seen = (part) => {
      const copy = part.cloneNode(true);
      copy.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
      return copy.textContent.trim().slice(0, 8);
    };
    return closed.map((details) => [details.querySelector('summary').innerText, seen(details.lastElementChild)]);
  });
  const before = await folded();
  assert.ok(before.length > 0, 'nothing is folded, so this shows nothing');
  const { text } = await printed(page);
  for (const [summary, last] of before) {
    assert.ok(text.includes(plain(summary)), summary);
    assert.ok(text.includes(plain(last)), `“${summary}” is not open: “${last}” is missing`);
  }
  assert.deepEqual(await folded(), before);
});

inEveryChromium('every question of the page is on the paper, answered or by name', async (page) => {
  const list = await page.tab.evaluate(() => [...document.querySelector('#regulation').options].map((option) => option.text.trim()).slice(1));
  for (const regulation of list) {
    await page.choose('适用文件', regulation);
    await page.answerSays('');
    const asked = await page.tab.evaluate(() => {
      const name = (node) => node.textContent.trim();
      const open = (group) => [...group.querySelectorAll('input')].some((input) => /-(unknown|)$/.test(input.id) && input.checked);
      const groups = [...document.querySelectorAll('#facts fieldset.question')];
      const alleged = (group) => group.querySelector('input[id$="-none"]') !== null;
      const fields = [...document.querySelectorAll('#facts .field:not(.picker-search) label')].filter((label) => !label.control || label.control.type !== 'file');
      return [...groups.filter((group) => open(group) && !alleged(group)).map((group) => name(group.querySelector('legend'))), ...fields.map(name)];
    });
    assert.ok(asked.length > 5, regulation);
    const paper = plain(await page.tab.evaluate(() => document.querySelector('.paper-entered').textContent));
    for (const question of asked) assert.ok(paper.includes(plain(question)), `${regulation}: “${question}” is not on the paper`);
  }
});
