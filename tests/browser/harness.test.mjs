// The harness itself, on a page of its own: it does what it says, and it sees what is wrong.
import assert from 'node:assert/strict';
import { Page, withBrowser } from './harness.mjs';
import { serve } from './site.mjs';

const FORM = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>表</title>
<link rel="icon" href="data:,">
<main>
<label>损失金额 <input id="amount" value="7"></label> 万元
<label for="rate">损失率（%）</label><input id="rate">
<label for="day">发生日期</label><input id="day" type="date">
<fieldset><legend>基金</legend>
  <label><input type="radio" name="fund" value="seed">种子基金</label>
  <label><input type="radio" name="fund" value="angel">天使基金</label></fieldset>
<fieldset><legend>是否勤勉尽责</legend>
  <label><input type="radio" name="diligent" value="yes">是</label>
  <label><input type="radio" name="diligent" value="no">否</label></fieldset>
<label>企业 <select><option value="">请选择</option><option value="x">甲公司</option></select></label>
<button type="button">复制</button>
<div id="answer" role="region" aria-label="结果"></div>
</main>
<script>
document.querySelector('button').onclick = function () {
  setTimeout(function () {
    var fields = document.querySelectorAll('input:not([type=radio]), select, input:checked');
    document.getElementById('answer').innerText = Array.from(fields).map((f) => f.value).join(' ');
  }, 300);
};
</script>`;

function onPage(name, html, body) {
  withBrowser(name, async (browser) => {
    const site = await serve({ 'index.html': { body: html } });
    try {
      await body(await Page.open(await browser.newPage(), site.url));
    } finally {
      site.close();
    }
  });
}

onPage('the harness fills, chooses, selects, presses and waits', FORM, async (page) => {
  await page.fill('损失金额', '800');
  await page.fill('损失率（%）', '40');
  await page.fill('发生日期', '2026-01-31');
  await page.choose('基金', '天使基金');
  await page.choose('是否勤勉尽责', '否');
  await page.select('企业', '甲公司');
  await page.press('复制');
  assert.equal(await page.answerSays('800'), '800 40 2026-01-31 angel no x');
  assert.deepEqual(page.problems, []);
});

onPage('the harness names what it looks for in vain', FORM, async (page) => {
  await Promise.all([
    assert.rejects(page.fill('回收金额', '1'), /回收金额.*损失率/),
    assert.rejects(page.choose('基金', '母基金'), /母基金.*天使基金/),
    assert.rejects(page.select('企业', '乙公司'), /乙公司.*甲公司/),
    assert.rejects(page.answerSays('备案'), /备案/),
  ]);
});

const NOISY = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>表</title>
<link rel="icon" href="data:,">
<script>
console.error('said');
setTimeout(function () { throw new Error('thrown'); });
</script>
<img src="http://example.invalid/foreign.png">`;

onPage('the harness sees errors, foreign requests and breaches of accessibility', NOISY, async (page) => {
  const problems = page.problems.join('\n');
  assert.match(problems, /console: said/);
  assert.match(problems, /uncaught: .*thrown/);
  assert.match(problems, /request: http:\/\/example\.invalid/);
  assert.match((await page.accessibilityViolations()).join('\n'), /image-alt/);
});
