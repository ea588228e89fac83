// Time limits on the page: the last day, the days skipped, the months, a year loaded from a file.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inEveryBrowser } from './harness.mjs';

/** Opens the measures and the group of time limits, with an appeal from this day on. */
async function appeal(page, start) {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.press('期限');
  await page.choose('推算哪个期限', '申诉');
  await page.fill('起始日', start);
}

/** Hands a file with these bytes to the control for years, and waits for what the page says of it. */
async function load(page, name, bytes, said) {
  const folder = await mkdtemp(join(tmpdir(), 'chidu-'));
  try {
    await writeFile(join(folder, name), bytes);
    await page.hand('#year-file', join(folder, name));
    const facts = () => page.tab.evaluate(() => document.querySelector('#facts').innerText);
    for (const end = Date.now() + 5_000; !(await facts()).includes(said); await pause(50)) {
      assert.ok(Date.now() < end, `the facts do not say “${said}”:\n${await facts()}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Whether the last day is marked as provisional. */
const provisional = (page) => page.tab.evaluate(() => document.querySelector('.deadline-provisional') !== null);

/** The months on the page: for each its caption, and its cells as [class, words]. */
const months = (page) =>
  page.tab.evaluate(() =>
    [...document.querySelectorAll('.month')].map((table) => ({
      caption: table.caption.innerText,
      headers: [...table.querySelectorAll('thead th')].map((header) => header.scope),
      cells: [...table.querySelectorAll('tbody td')].map((cell) => [cell.className, cell.textContent]),
    })),
  );

inEveryBrowser('a limit across the National Day names its last day, what it skips and why', async (page) => {
  await appeal(page, '2026-09-18');
  await page.answerSays('最后一天： 2026年10月15日 星期四');
  assert.equal(await provisional(page), false);
  await page.press('不计的12天');
  await page.answerSays('2026年10月1日至7日：国庆节放假');
  await page.answerSays('2026年9月25日至27日：中秋放假');
  await page.answerSays('2026年10月10日：国庆节调休，上班');
  await page.answerSays('国办发明电〔2025〕7号');

  const [september, october] = await months(page);
  assert.deepEqual([september.caption, october.caption], ['2026年9月', '2026年10月']);
  assert.deepEqual(september.headers, Array(7).fill('col'));
  // 1 September 2026 is a Tuesday, 1 October a Thursday.
  assert.deepEqual(september.cells[18], ['month-start', '18起日，起始日，不计']);
  assert.deepEqual(september.cells[20], ['month-counted month-makeup', '20班日，第1个工作日，国庆节调休，上班']);
  assert.deepEqual(october.cells[3], ['month-skipped month-holiday', '1休日，国庆节放假，不计']);
  assert.deepEqual(october.cells[17], ['month-due', '15止日，第15个工作日，最后一天']);
  await pause(400);
  assert.deepEqual(await page.accessibilityViolations(), []);
});

inEveryBrowser('a limit into a year without its notice is provisional until the year is loaded', async (page) => {
  await appeal(page, '2026-12-14');
  await page.answerSays('2027年1月4日 星期一 暂定');
  await page.answerSays('2027年的放假安排本页还没有收录');
  const [december] = await months(page);
  // 1 December 2026 is a Tuesday; the notice for the next year may rearrange the last seven days.
  assert.deepEqual(december.cells[24], ['month-counted', '248日，第8个工作日']);
  assert.deepEqual(december.cells[25], ['month-counted', '259？日，第9个工作日，暂定']);
  const year = '\ufeff年份 2027\r\n通知 试验1号\r\n上班 2026-12-26 元旦\r\n放假 2026-12-31至2027-01-03 元旦\r\n';
  await load(page, '2027.txt', year, '已载入2027年（试验1号）');
  await page.answerSays('2027年1月5日 星期二');
  assert.equal(await provisional(page), false);

  await page.tab.reload();
  await page.answerSays('2027年1月5日 星期二');
  await page.press('English');
  await page.answerSays('Last day: 5 January 2027 Tuesday');
  await page.press('7 days not counted, and why');
  await page.answerSays('off for New Year');
  await page.press('中文');
  await page.press('期限');
  await page.press('移除2027年');
  await page.answerSays('2027年1月4日 星期一 暂定');
});

inEveryBrowser('a file that is wrong is answered with its line and what to write, and changes nothing', async (page) => {
  await appeal(page, '2026-12-14');
  await page.answerSays('2027年1月4日 星期一 暂定');
  const off = '年份 2027\n放假 2027-01-01 元旦\n';
  for (const [bytes, said] of [
    ['', '第1行：前面缺年份。请先写一行：年份 2027'],
    [`${off}休息 2027-02-05 春节`, '第3行：每行以“年份”“通知”“放假”或“上班”开头，不能是“休息”'],
    [`${off}放假 2月5日至11日 春节`, '第3行：“2月5日”不是日期。请写成 2027-02-05'],
    [`${off}上班 2027-02-01 春节`, '第3行：2027-02-01不是周六、周日，本来就上班'],
    [`${off}放假 2027-01-01至2027-01-03 元旦`, '第3行：2027-01-01在前面的行里已经写过'],
    [Buffer.from([0xc4, 0xea, 0xb7, 0xdd, 0x20, 0x32, 0x30, 0x32, 0x37]), '不是 UTF-8 编码的文本。请在记事本里另存为'],
    ['年份 2026\n放假 2026-03-02 春节', '本页已收录2026年，不必载入'],
    [`${off}${'x\n'.repeat(9)}`, '另有4处。'],
  ]) {
    await load(page, '节假日.txt', bytes, said);
    assert.ok((await page.answerText()).includes('2027年1月4日 星期一 暂定'), said);
  }
  await pause(400);
  assert.deepEqual(await page.accessibilityViolations(), []);
  await load(page, '2027.txt', off, '已载入2027年（未写通知文号）');
  const note = await page.tab.evaluate(() => document.querySelector('#year-file-note').innerText.trim());
  assert.equal(note, '', 'what was wrong before is no longer said');
});

inEveryBrowser('days that the reader states stand above the notice', async (page) => {
  await appeal(page, '2026-09-30');
  await page.answerSays('2026年10月27日');
  await page.fill('另外放假的日子', '2026-10-08至2026-10-09');
  await page.answerSays('2026年10月29日');
  await page.fill('另外上班的日子', '2026-10-18');
  await page.answerSays('2026年10月28日');
  await page.fill('另外放假的日子', '十月八日');
  await page.answerSays('填入起始日后给出最后一天');
});

inEveryBrowser('months and impact periods end on named days', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.press('期限');
  await page.choose('推算哪个期限', '核查');
  await page.fill('起始日', '2025-08-31');
  await page.answerSays('最后一天： 2026年2月28日 星期六');
  assert.ok(!(await page.answerText()).includes('不上班'), 'the notice has this Saturday worked');
  await page.fill('起始日', '2026-04-01');
  await page.answerSays('这一天不上班（国庆节放假）；按月计算的期限，文件没有规定顺延');

  await page.press('应给的处理');
  await page.choose('考虑情节之前应给的处理', '责令辞职');
  await page.answerSays('填入处理生效的日子后');
  await page.fill('处理生效的日子', '2024-02-29');
  await page.answerSays('至2025年2月28日（含）');
  await page.answerSays('至2026年2月28日（含）');
  const bars = await page.tab.evaluate(() =>
    [...document.querySelectorAll('.period-bar')].map((bar) => bar.getAttribute('width')),
  );
  assert.deepEqual(bars, ['50%', '100%']);
  await pause(400);
  assert.deepEqual(await page.accessibilityViolations(), []);
});
