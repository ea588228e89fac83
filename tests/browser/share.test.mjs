// The scenario in a link: shared, opened, damaged.
import assert from 'node:assert/strict';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { inEveryBrowser } from './harness.mjs';

const body = (page) => page.tab.evaluate(() => document.body.innerText);

const bodySays = (page, words) =>
  page.tab.waitForFunction((words) => document.body.innerText.includes(words), { timeout: 5_000 }, words);

const verdict = (page) => page.tab.evaluate(() => document.querySelector('.verdict').innerText);

/** A loss under a regulation, and the link to it. */
async function shared(page) {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.fill('损失金额', '600');
  await page.answerSays('6,000,000元');
  await page.fromMenu('分享');
  await page.tab.waitForSelector('#share-link', { timeout: 5_000 });
  const link = await page.tab.evaluate(() => document.querySelector('#share-link').value);
  await page.press('关闭');
  await page.tab.waitForFunction(() => document.activeElement.id === 'menu', { timeout: 5_000 });
  return link;
}

/** Goes to another address of the same page, as a click on a link in it would. */
const follow = (page, link) =>
  page.tab.evaluate((link) => {
    location.href = link;
  }, link);

/** Opens the link in a window that knows nothing of before. */
async function openFresh(page, link) {
  await page.tab.goto('about:blank');
  await page.tab.goto(link.split('#')[0]);
  await page.tab.evaluate(() => localStorage.clear());
  await page.tab.goto('about:blank');
  await page.tab.goto(link);
}

inEveryBrowser('a link opens the same scenario elsewhere and says so', async (page) => {
  const link = await shared(page);
  assert.match(link, /^http:\/\/127\.0\.0\.1:\d+\/#s1-[A-Za-z0-9_-]+$/);
  const answer = await verdict(page);
  await openFresh(page, link);
  await bodySays(page, '本页由链接打开');
  assert.equal(await verdict(page), answer);
  assert.ok(!(await body(page)).includes('换回原来的内容'), 'nothing was there before');
  assert.equal(await page.tab.evaluate(() => location.hash), '');

  // Sharing it again gives the same link: nothing was added or lost.
  await page.fromMenu('分享');
  assert.equal(await page.tab.evaluate(() => document.querySelector('#share-link').value), link);
  assert.equal(await page.tab.evaluate(() => document.querySelectorAll('svg.qr path').length), 2);
});

inEveryBrowser('what was there before is one click away and kept', async (page) => {
  const link = await shared(page);
  await page.fill('损失金额', '9000');
  await page.answerSays('90,000,000元');
  const entries = await page.tab.evaluate(() => history.length);
  await follow(page, link);
  await bodySays(page, '本页由链接打开');
  await page.answerSays('6,000,000元');
  // A link followed is one step of history, as any; taking it out of the address adds none.
  assert.equal(await page.tab.evaluate(() => history.length), entries + 1);
  await page.press('换回原来的内容');
  await page.answerSays('90,000,000元');
  await page.press('看链接里的内容');
  await page.answerSays('6,000,000元');

  await page.fill('损失金额', '700');
  await page.answerSays('7,000,000元');
  await page.tab.reload();
  await page.answerSays('7,000,000元');
  await page.fromMenu('保存');
  await page.tab.waitForSelector('.kept', { timeout: 5_000 });
  const kept = await page.tab.evaluate(() => document.querySelector('.kept').innerText);
  assert.ok(kept.includes('打开链接前的内容') && kept.includes('90,000,000'), kept);
});

inEveryBrowser('a link cut, altered, or of another version says so and changes nothing', async (page) => {
  const link = await shared(page);
  const start = link.indexOf('#s1-') + 4;
  const altered = link[start + 9] === 'A' ? 'B' : 'A';
  for (const [bad, said] of [
    [link.slice(0, -1), '不完整或被改动过'],
    [link.slice(0, start + 6), '不完整或被改动过'],
    [link.slice(0, start), '不完整或被改动过'],
    [`${link.slice(0, start + 9)}${altered}${link.slice(start + 10)}`, '不完整或被改动过'],
    [link.replace('#s1-', '#s2-'), '第2版'],
  ]) {
    await follow(page, bad);
    await bodySays(page, said);
    await page.answerSays('6,000,000元');
    await page.press('知道了');
    await page.tab.waitForFunction(() => !document.querySelector('.arrival'), { timeout: 5_000 });
  }
  assert.equal(await page.tab.evaluate(() => localStorage.getItem('chidu.kept')), null);
  // What a chat program takes for a part of the link does no harm.
  await follow(page, `${link}。`);
  await bodySays(page, '本页由链接打开');
});

inEveryBrowser('the anchors of the page are no links', async (page) => {
  await shared(page);
  await follow(page, '#answer');
  await page.answerSays('6,000,000元');
  assert.equal(await page.tab.evaluate(() => document.querySelector('.arrival')), null);
  assert.equal(await page.tab.evaluate(() => location.hash), '#answer');
});

inEveryBrowser('the link is copied; where that is not allowed it is selected', async (page) => {
  const link = await shared(page);
  await page.fromMenu('分享');
  await page.tab.evaluate(() => {
    document.execCommand = () => {
      window.copied = document.activeElement.value;
      return true;
    };
  });
  await page.press('复制链接');
  await bodySays(page, '链接已复制');
  assert.equal(await page.tab.evaluate(() => window.copied), link);
  await page.tab.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.press('复制链接');
  await page.tab.waitForFunction(
    () => {
      const { id, value, selectionEnd } = document.activeElement;
      return id === 'share-link' && selectionEnd === value.length;
    },
    { timeout: 5_000 },
  );
});

inEveryBrowser('sharing is accessible and fits a narrow window, in both languages', async (page) => {
  const link = await shared(page);
  await page.fill('损失金额', '9000');
  await page.answerSays('90,000,000元');
  await follow(page, link);
  await bodySays(page, '本页由链接打开');
  for (const [share, close] of [['分享', '关闭'], ['Share', 'Close']]) {
    if (share === 'Share') await page.press('English');
    for (const width of [1280, 360]) {
      await page.tab.setViewport({ width, height: 800 });
      await page.fromMenu(share);
      await page.tab.waitForSelector('#share-link', { timeout: 5_000 });
      assert.deepEqual(await page.accessibilityViolations(), []);
      const wider = await page.tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(wider <= 0, `${wider} px wider than the window at ${width}`);
      await page.press(close);
    }
  }
});

/** What a reader of codes makes of the code on the screen; null where it makes out none. */
async function scanned(page) {
  const code = await page.tab.waitForSelector('svg.qr', { timeout: 5_000 });
  const { data, width, height } = PNG.sync.read(Buffer.from(await code.screenshot()));
  const read = jsQR(new Uint8ClampedArray(data), width, height);
  return read && read.data;
}

inEveryBrowser('the code is scanned as the link, short or long, wide or narrow', async (page) => {
  await shared(page);
  const lengths = [];
  for (const exercise of [null, '一件事，三份文件', '正好亏到40%']) {
    if (exercise) {
      await page.fromMenu('练习');
      await page.press(exercise);
    }
    await page.fromMenu('分享');
    await page.tab.waitForSelector('#share-link', { timeout: 5_000 });
    const link = await page.tab.evaluate(() => document.querySelector('#share-link').value);
    lengths.push(link.length);
    for (const width of [1280, 360]) {
      await page.tab.setViewport({ width, height: 800 });
      assert.equal(await scanned(page), link, `${link.length} characters at ${width} px`);
    }
    await page.press('关闭');
  }
  assert.ok(lengths[0] < lengths[2], `one link is as long as another: ${lengths.join()}`);
});
