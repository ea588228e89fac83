// Rule files that the reader loads: checked with line and column, used beside those of the page, kept, forgotten.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { namedBrowsers } from './browsers.mjs';
import { Page, inEveryBrowser, withBrowser } from './harness.mjs';
import { serve } from './site.mjs';
import { watchedTab } from './watch.mjs';

const source = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const ZIXU = source('tests/invented/zixu/2023-02-01.toml');
const TITLE = '子虚集团问责规则（已载入的文件）';
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** Waits until the page says so; `where` narrows it. */
const says = (page, words, where = 'body') =>
  page.tab.waitForFunction(
    (words, where) => [...document.querySelectorAll(where)].some((one) => one.innerText.includes(words)),
    { timeout: 10_000 },
    words,
    where,
  );

const inFolder = async (body) => {
  const folder = await mkdtemp(join(tmpdir(), 'chidu-'));
  try {
    await body(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Hands a file to the control, and waits for what the page says of it. */
const load = (page, content, said, name = '子虚.toml') =>
  inFolder(async (folder) => {
    await writeFile(join(folder, name), content);
    await page.hand('#rule-file', join(folder, name));
    await says(page, said, '#rule-file-note');
  });

const loadZixu = async (page) => {
  await page.fromMenu('规则文件');
  await load(page, ZIXU, `已载入：${TITLE}`);
};

const options = (page) =>
  page.tab.evaluate(() => [...document.querySelectorAll('#regulation option')].map((option) => option.textContent.trim()));

/** How often what checks rule files was asked for. */
const asked = (page) =>
  page.tab.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('author-')).length);

const stored = (page) => page.tab.evaluate(() => localStorage.getItem('chidu.rule-files'));

/** A loss under the regulation loaded. */
const under = async (page, loss) => {
  await page.choose('适用文件', TITLE);
  await page.fill('损失金额', loss);
  await page.answerSays(`${loss[0]},000,000元`);
};

inEveryBrowser('a loaded regulation is used beside the others and marked wherever it is named', async (page) => {
  const before = await options(page);
  assert.equal(await asked(page), 0, 'what checks files is fetched only when a file is chosen');
  await page.press('载入规则文件');
  await load(page, ZIXU, `检查无误，已载入：${TITLE}`);
  assert.equal(await asked(page), 1);
  assert.deepEqual((await options(page)).filter((option) => !before.includes(option)), [TITLE]);

  await page.press(`按${TITLE}填写`);
  await page.fill('损失金额', '600');
  const answer = await page.answerSays('6,000,000元');
  assert.ok(answer.includes('依据的是已载入的文件“子虚.toml”'), answer);
  assert.ok(answer.includes(`已载入的文件 子虚.toml · SHA-256 ${sha256(ZIXU)}`), answer);
  const paper = await page.tab.evaluate(() => [...document.querySelectorAll('.paper-head, .paper-foot')].map((one) => one.textContent).join('\n'));
  for (const said of ['子虚集团投资失误问责规则（已载入的文件）', '已载入的文件 子虚.toml', sha256(ZIXU).slice(0, 12), `${TITLE} ·`]) {
    assert.ok(paper.includes(said), `${said} is not on paper:\n${paper}`);
  }
  await page.tab.evaluate(() => {
    document.execCommand = () => {
      window.copied = document.activeElement.value;
      return true;
    };
  });
  await page.fromMenu('复制结论');
  const copied = await page.tab.evaluate(() => window.copied);
  assert.ok(copied.includes('子虚集团投资失误问责规则（已载入的文件）') && copied.includes(sha256(ZIXU)), copied);

  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '700');
  const shipped = await page.answerSays('7,000,000元');
  assert.ok(!shipped.includes('已载入'), shipped);
});

inEveryBrowser('it outlives a reload, and is gone once forgotten while nothing else is lost', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '700');
  await loadZixu(page);
  await under(page, '600');
  await page.tab.reload();
  await page.answerSays('6,000,000元');
  assert.equal(await asked(page), 1, 'what was kept is checked anew');

  await page.fromMenu('规则文件');
  await page.press('删去“子虚.toml”');
  await says(page, '已删去“子虚.toml”');
  await page.tab.waitForFunction(() => document.activeElement.id === 'rule-file', { timeout: 5_000 });
  assert.equal(await stored(page), null);
  assert.ok(!(await options(page)).includes(TITLE));
  await page.press('返回');
  await says(page, '编号为 zixu 的文件不在本页', '.notice');
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.answerSays('7,000,000元');

  await page.tab.reload();
  await page.answerSays('7,000,000元');
  assert.equal(await asked(page), 0);
  assert.ok(!(await options(page)).includes(TITLE));
  await loadZixu(page);
  await page.press(`按${TITLE}填写`);
  await page.answerSays('6,000,000元');
});

const lines = ZIXU.split('\n');
const lineOf = (start) => lines.findIndex((line) => line.startsWith(start)) + 1;
const WRONG = [
  ['a key that is not there', ZIXU.replace('\nissuer =', '\nissuerr ='), [`第${lineOf('issuer')}行第1字：`, '`issuerr`', '`issuer`']],
  ['two mistakes', ZIXU.replace('edition = "2023-02-01"', 'edition = "2023"').replace('id = "zixu"', 'id = "子虚"'), [`第${lineOf('edition')}行第1字：`, '请写 `2023-02-01`', `第${lineOf('id')}行第1字：编号只用小写`]],
  ['no TOML', '尺度', ['第1行第3字：不合 TOML 格式：键后面缺少等号和值']],
  ['an empty file', '', ['第1行第1字：文件是空的']],
  ['GBK', Buffer.from([...Buffer.from('id = "'), 0xb3, 0xdf, 0xb6, 0xc8, 0x22]), ['第1行第7字：这里不是 UTF-8 编码']],
  ['an image', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), ['第1行第1字：这里不是 UTF-8 编码']],
  ['10 MB', Buffer.alloc(10_000_000, 0x23), ['文件超过1 MB']],
  ['a year of the calendar', source('calendar/2026.txt'), ['第1行第1字：这是一年的放假安排']],
  ['scenarios', '{"format": "chidu-scenarios", "version": 1, "scenarios": []}', ['第1行第1字：这是 JSON 文件']],
  ['the id of a shipped regulation', source('rules/jiande/undated.toml'), ['编号 jiande', '例如 jiande_2']],
  ['too deep', `a = ${'['.repeat(200_000)}`, ['第1行第']],
];

inEveryBrowser('a file that is wrong is refused with what to mend, and nothing changes', async (page) => {
  await loadZixu(page);
  const before = [await options(page), await stored(page)];
  for (const [what, content, said] of WRONG) {
    for (const one of said) await load(page, content, one, 'a.toml').catch((error) => assert.fail(`${what}, “${one}”: ${error}`));
    await says(page, '没有载入“a.toml”，原有的内容没有改动', '#rule-file-note');
    assert.deepEqual([await options(page), await stored(page)], before, what);
  }
  await load(page, WRONG[1][1], '编号只用小写', 'a.toml');
  await page.press('English');
  await says(page, `Line ${lineOf('edition')}, column 1: an edition is named after its day of force; write \`2023-02-01\``, '#rule-file-note');
  await says(page, '“a.toml” was not loaded, and nothing has changed:', '#rule-file-note');
  assert.equal(await asked(page), 1, 'it is fetched once');
});

inEveryBrowser('a file of the same id takes the place of the one loaded', async (page) => {
  await loadZixu(page);
  await load(page, ZIXU.replaceAll('子虚集团问责规则', '子虚新规则'), '替换了原来载入的“子虚.toml”', '新.toml');
  const there = (await options(page)).filter((option) => option.includes('已载入'));
  assert.deepEqual(there, ['子虚新规则（已载入的文件）']);
});

inEveryBrowser('links and scenarios of a regulation that is not loaded say so and lose nothing', async (page) => {
  await loadZixu(page);
  await under(page, '600');
  await page.fromMenu('保存');
  await page.fill('情形名称', '甲');
  await page.press('保存本页情形');
  await says(page, '甲', '.kept h3');
  const kept = await page.tab.evaluate(() => localStorage.getItem('chidu.kept'));
  await page.press('关闭');
  await page.fromMenu('分享');
  await page.tab.waitForSelector('#share-link', { timeout: 5_000 });
  const link = await page.tab.evaluate(() => document.querySelector('#share-link').value);
  await page.press('关闭');
  await page.fromMenu('规则文件');
  await page.press('删去“子虚.toml”');
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '700');
  await page.tab.reload();
  await page.answerSays('7,000,000元');

  await page.fromMenu('保存');
  await says(page, '编号为 zixu 的文件不在本页', '.kept-regulation');
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'a.json'), kept);
    await page.hand('#keep-file', join(folder, 'a.json'));
    await says(page, '第1个情形“甲”用的编号为 zixu 的文件不在本页；如有它的规则文件，请先载入', '.kept-done');
  });
  await page.press('关闭');
  await page.tab.evaluate((link) => { location.href = link; }, link);
  await says(page, '这个链接打不开：编号为 zixu 的文件不在本页', '.arrival-refused');
  await page.answerSays('7,000,000元');

  // Once it is loaded again all three are there.
  await loadZixu(page);
  await page.press('返回');
  await page.tab.reload();
  await page.answerSays('6,000,000元');
  const same = await page.tab.evaluate(() => localStorage.getItem('chidu.kept'));
  assert.deepEqual(JSON.parse(same).scenarios.find(({ name }) => name === '甲').inputs, JSON.parse(kept).scenarios[0].inputs);
});

withBrowser('where what checks files does not arrive that is said, and a kept file waits', async (browser) => {
  const otherwise = {};
  const site = await serve(otherwise);
  try {
    const page = await Page.open(await browser.newPage(), site.url);
    await loadZixu(page);
    otherwise['author.wasm'] = { status: 404 };
    await page.tab.reload();
    await says(page, '以前载入的规则文件有的现在不能用', '.notice');
    await page.fromMenu('规则文件');
    await says(page, '“子虚.toml”现在不能用', '.rule-files');
    await load(page, ZIXU, '检查规则文件的程序没有取到', 'a.toml');
    assert.ok((await stored(page)).length > ZIXU.length, 'the file is still kept');
    delete otherwise['author.wasm'];
    await load(page, ZIXU, `已载入：${TITLE}`);
  } finally {
    site.close();
  }
});

withBrowser('where the browser keeps nothing a file works for the visit', async (browser) => {
  const site = await serve();
  try {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
    });
    const page = await Page.open(tab, site.url);
    await says(page, '关闭或刷新后所填内容不会保留', '.notice');
    await loadZixu(page);
    await under(page, '600');
    assert.deepEqual(page.problems, []);
  } finally {
    site.close();
  }
});

inEveryBrowser('kept files that are damaged are said to be, and stay', async (page) => {
  await page.tab.evaluate(() => localStorage.setItem('chidu.rule-files', '1.00000000.0102'));
  await page.tab.reload();
  await says(page, '以前载入的规则文件已损坏', '.notice');
  await page.fromMenu('规则文件');
  await load(page, '', '文件是空的');
  assert.equal(await stored(page), '1.00000000.0102');
});

withBrowser('the single file unpacks what checks files and asks nobody', async (browser) =>
  inFolder(async (folder) => {
    const file = join(folder, '尺度.html');
    await copyFile(new URL('../../dist/chidu.html', import.meta.url), file);
    const { tab, asked, refused } = await watchedTab(browser);
    const page = await Page.open(tab, pathToFileURL(file).href);
    await loadZixu(page);
    await under(page, '600');
    await tab.reload();
    await page.answerSays('6,000,000元');
    assert.deepEqual(page.problems, []);
    assert.deepEqual(await refused(), []);
    assert.deepEqual(asked.filter((one) => !one.startsWith('data:') && one !== pathToFileURL(file).href), []);
  }), namedBrowsers);

inEveryBrowser('loading is reached by keyboard, accessible, and fits a narrow window, in both languages', async (page) => {
  await page.tab.focus('#menu');
  await page.key('Enter');
  await page.tab.evaluate(() => [...document.querySelectorAll('.menu-items button')].find((one) => one.textContent === '规则文件').focus());
  await page.key('Enter');
  await page.tab.waitForFunction(() => document.activeElement.id === 'sheet', { timeout: 5_000 });
  await page.key('Tab');
  assert.equal(await page.tab.evaluate(() => document.activeElement.id), 'rule-file');
  await load(page, ZIXU, '已载入');
  for (const content of [ZIXU, WRONG[1][1]]) {
    for (const language of ['English', '中文']) {
      await page.press(language);
      await load(page, content, language === '中文' ? '载入' : 'loaded');
      for (const width of [1280, 360]) {
        await page.tab.setViewport({ width, height: 800 });
        assert.deepEqual(await page.accessibilityViolations(), []);
        const wider = await page.tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wider <= 0, `${wider} px wider than the window at ${width}`);
      }
    }
  }
  await page.key('Escape');
  await page.tab.waitForFunction(() => document.activeElement.id === 'menu', { timeout: 5_000 });
});
