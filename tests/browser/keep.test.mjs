// Scenarios kept under names, as files, and the answer as text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inEveryBrowser } from './harness.mjs';

const SCHEMA = JSON.parse(readFileSync(new URL('../../schema/scenario.json', import.meta.url)));

const text = (page, selector) =>
  page.tab.evaluate((selector) => [...document.querySelectorAll(selector)].map((one) => one.innerText).join('\n'), selector);

/** Waits until what the selector finds has these words. */
const says = (page, selector, words) =>
  page.tab.waitForFunction(
    (selector, words) => [...document.querySelectorAll(selector)].some((one) => one.innerText.includes(words)),
    { timeout: 5_000 },
    selector,
    words,
  );

const names = (page) =>
  page.tab.evaluate(() => [...document.querySelectorAll('.kept h3')].map((one) => one.textContent));

const focused = (page) => page.tab.evaluate(() => document.activeElement.id);

/** A loss under the regulation of Guotou, kept under a name. */
async function keep(page, loss, name) {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', loss);
  await page.answerSays('损失');
  if (!(await page.tab.$('#keep-name'))) await page.fromMenu('保存');
  await page.fill('情形名称', name);
  await page.press('保存本页情形');
  await says(page, '.kept h3', name);
}

/** Catches the files that the page hands over instead of downloading them. */
const catchFiles = (page) =>
  page.tab.evaluate(() => {
    window.files = [];
    let blob;
    URL.createObjectURL = (given) => {
      blob = given;
      return 'blob:caught';
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) return click.call(this);
      window.files.push(blob.text().then((text) => ({ name: this.download, text })));
    };
  });

const caught = (page) => page.tab.evaluate(() => Promise.all(window.files));

/** Hands a file to the control for importing, and waits for what the page says of it. */
async function importFile(page, content, said) {
  const folder = await mkdtemp(join(tmpdir(), 'chidu-'));
  try {
    await writeFile(join(folder, 'a.json'), content);
    await page.hand('#keep-file', join(folder, 'a.json'));
    await says(page, '.kept-done', said);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a value lacks by the schema, of whose language this knows as much as the schema uses. */
function lacks(value, rule, path = '$') {
  if (rule.$ref) return lacks(value, SCHEMA.$defs[rule.$ref.split('/').pop()], path);
  if ('const' in rule && value !== rule.const) return [`${path} is not ${rule.const}`];
  if (rule.enum && !rule.enum.includes(value)) return [`${path} is ${value}`];
  if (rule.pattern && !new RegExp(rule.pattern).test(value)) return [`${path} is ${value}`];
  if (rule.type === 'string' && typeof value !== 'string') return [`${path} is no text`];
  if (rule.type === 'array') {
    return Array.isArray(value) ? value.flatMap((one, place) => lacks(one, rule.items, `${path}[${place}]`)) : [`${path} is no list`];
  }
  if (rule.type !== 'object') return [];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [`${path} is no object`];
  if (!rule.properties) return [];
  const missing = (rule.required || []).filter((key) => !(key in value)).map((key) => `${path}.${key} is missing`);
  const rules = Object.entries(value).flatMap(([key, one]) =>
    rule.properties[key] ? lacks(one, rule.properties[key], `${path}.${key}`) : [`${path}.${key} is no key`],
  );
  return [...missing, ...rules];
}

inEveryBrowser('a scenario is kept, found after a reload, opened, renamed, duplicated and deleted', async (page) => {
  await keep(page, '600', '甲');
  await keep(page, '9000', '乙');
  const listed = await text(page, '.kept');
  assert.ok(listed.includes('国投智能') && listed.includes('较大') && listed.includes('重大'), listed);

  await page.tab.reload();
  await page.fromMenu('保存');
  await says(page, '.kept h3', '甲');
  assert.deepEqual(await names(page), ['乙', '甲']);

  await page.press('打开：甲');
  await page.answerSays('6,000,000元');
  await page.tab.waitForFunction(() => document.activeElement.id === 'menu', { timeout: 5_000 });
  await page.fromMenu('保存');

  await page.press('改名：甲');
  await page.fill('新名称', '丙');
  await page.press('确定改名');
  await says(page, '.kept-done', '丙');
  assert.deepEqual(await names(page), ['乙', '丙']);

  await page.press('复制一份：丙');
  await says(page, '.kept-done', '丙 2');
  await page.press('删除：乙');
  await says(page, '.kept-done', '已删除');
  assert.deepEqual(await names(page), ['丙 2', '丙']);
  await page.tab.waitForFunction(() => document.activeElement.id === 'keep-undo', { timeout: 5_000 });
  await page.key('Enter');
  await says(page, '.kept h3', '乙');
  assert.deepEqual(await names(page), ['丙 2', '乙', '丙']);
});

inEveryBrowser('a name used again replaces, and that can be taken back', async (page) => {
  await keep(page, '600', '甲');
  await page.fill('损失金额', '9000');
  await page.answerSays('90,000,000元');
  await page.press('替换同名情形');
  await says(page, '.kept', '重大');
  assert.deepEqual(await names(page), ['甲']);
  await page.press('撤销');
  await says(page, '.kept', '较大');
});

inEveryBrowser('Escape closes and gives the focus back', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fromMenu('保存');
  await page.tab.focus('#keep-name');
  await page.key('Escape');
  await page.tab.waitForFunction(() => !document.querySelector('#keep-name'), { timeout: 5_000 });
  await page.tab.waitForFunction(() => document.activeElement.id === 'menu', { timeout: 5_000 });
  assert.equal(await focused(page), 'menu');
});

inEveryBrowser('files hold what the schema asks and bring everything back', async (page) => {
  await keep(page, '600', '甲/1');
  await catchFiles(page);
  await page.press('导出：甲/1');
  await page.press('全部导出为文件');
  const [one, all] = await caught(page);
  assert.equal(one.name, '甲_1.json');
  assert.equal(all.name, '尺度-已存情形.json');
  const file = JSON.parse(all.text);
  assert.deepEqual(lacks(file, SCHEMA), []);
  assert.notDeepEqual(lacks({ ...file, extra: 1 }, SCHEMA), [], 'the check itself must be able to fail');
  assert.equal(file.scenarios[0].inputs.loss_amount, '600');

  await importFile(page, all.text, '已经有了');
  await page.press('删除：甲/1');
  await says(page, '.kept-done', '已删除');
  await importFile(page, `\ufeff${one.text}`, '已导入1个');
  assert.deepEqual(await names(page), ['甲/1']);
});

inEveryBrowser('a bad file says what is wrong, and where, and changes nothing', async (page) => {
  await keep(page, '600', '甲');
  const good = (inputs) =>
    JSON.stringify({ format: 'chidu-scenarios', version: 1, scenarios: [{ name: '丁', regulation: 'sdic', inputs }] });
  for (const [content, said] of [
    ['{\n"format": "chidu-scenarios",\n}', '第3行'],
    ['{"format": "chidu-scenarios"', 'JSON'],
    ['{"some": "thing"}', '不是本页导出的情形文件'],
    [good({}).replace('"version":1', '"version":7'), '第7版'],
    [good({ loss_amuont: '600' }), '第1个情形“丁”中，没有名为 loss_amuont 的项目'],
    [good({ responsibility: 'nobody' }), 'responsibility 写的是“nobody”，应为 direct、'],
    [good({ loss_amount: 600 }), 'scenarios[0].inputs.loss_amount 处应是加引号的文字'],
    [good({}).replace('sdic', 'nowhere'), '第1个情形“丁”用的编号为 nowhere 的文件不在本页；如有它的规则文件，请先载入'],
  ]) {
    await importFile(page, content, said);
    assert.match(await text(page, '.kept-done'), /没有改动/);
    assert.deepEqual(await names(page), ['甲']);
  }
});

inEveryBrowser('a damaged list is set aside and said', async (page) => {
  await keep(page, '600', '甲');
  await page.tab.evaluate(() => localStorage.setItem('chidu.kept', '{"format": 1'));
  await page.tab.reload();
  await says(page, '.notice', 'chidu.kept.set-aside');
  assert.equal(await page.tab.evaluate(() => localStorage.getItem('chidu.kept.set-aside')), '{"format": 1');
});

inEveryBrowser('the answer is copied as text; where that is not allowed the text is selected', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '600');
  await page.answerSays('6,000,000元');
  await page.tab.evaluate(() => {
    document.execCommand = () => {
      window.copied = document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd);
      return true;
    };
  });
  await page.fromMenu('复制结论');
  await says(page, '.said', '已复制');
  const copied = await page.tab.evaluate(() => window.copied);
  for (const said of ['结论：损失6,000,000元', '损失金额：600 万元', '直接责任', '依据：', '仅供参考', '版本']) {
    assert.ok(copied.includes(said), `${said} is missing:\n${copied}`);
  }
  assert.equal(await focused(page), 'menu');

  await page.tab.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.fromMenu('复制结论');
  await says(page, '.said', 'Ctrl+C');
  await page.tab.waitForFunction(() => document.activeElement.id === 'copy-text', { timeout: 5_000 });
  const selected = await page.tab.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  assert.equal(selected, copied);
});

for (const [language, button, saved, close] of [
  ['Chinese', null, '保存', '关闭'],
  ['English', 'English', 'Save', 'Close'],
]) {
  inEveryBrowser(`the list is accessible in ${language}, wide and narrow`, async (page) => {
    await keep(page, '600', '甲');
    await page.press('关闭');
    if (button) await page.press(button);
    for (const width of [1280, 360]) {
      await page.tab.setViewport({ width, height: 800 });
      await page.fromMenu(saved);
      await says(page, '.kept h3', '甲');
      assert.deepEqual(await page.accessibilityViolations(), []);
      const wider = await page.tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(wider <= 0, `${wider} px wider than the window at ${width}`);
      await page.press(close);
    }
  });
}
