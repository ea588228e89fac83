// For people: keyboard, focus, announcements, both languages, large text, narrow and magnified pages, no request.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { inCurrentBrowser, inEveryBrowser } from './harness.mjs';

const REGULATIONS = [
  '建德市产业基金容错细则',
  '国投智能责任追究办法',
  '宜宾市属国企责任追究办法',
  '国办发〔2016〕63号意见',
  '绍兴市容错纠错实施办法',
];

const EXERCISES = [
  '正好亏到40%', '表格上写着20.00%', '抢险那一夜', '容亏率以内，限额以外', '差一分钱到500万元', '董事长和党纪处分',
  '上面谁担责', '警示谈话能不能免', '人已离开', '小小子企业', '一件事，三份文件', '招商办的她',
];

/** Unfolds everything that is folded. */
const unfold = (page) =>
  page.tab.evaluate(() => document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')));

const active = (page) => page.tab.evaluate(() => document.activeElement.id);

/** Fails where the page is broken for axe in this state, in either language. */
async function accessible(page, state) {
  await unfold(page);
  await pause(300);
  assert.deepEqual(await page.accessibilityViolations(), [], state);
  await page.press('English');
  await pause(300);
  assert.deepEqual(await page.accessibilityViolations(), [], `${state}, in English`);
  await page.press('中文');
}

for (const title of ['抢险那一夜', '上面谁担责', '小小子企业', '招商办的她']) {
  inCurrentBrowser(`axe finds nothing in the exercise ${title}`, async (page) => {
    await page.fromMenu('练习');
    await page.press(title);
    await page.answerSays('依据');
    await accessible(page, title);
  });
}

inCurrentBrowser('axe finds nothing before anything is typed, and in the pages of the head', async (page) => {
  await accessible(page, 'welcome');
  for (const regulation of REGULATIONS) {
    await page.choose('适用文件', regulation);
    await accessible(page, regulation);
  }
  await page.fromMenu('名词');
  await accessible(page, 'glossary');
  await page.press('返回');
  await page.fromMenu('练习');
  await accessible(page, 'exercises');
});

/** The elements that reach beyond the right edge. */
const beyond = (page) =>
  page.tab.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > edge + 1);
    return [`${document.documentElement.scrollWidth} > ${edge}`, ...wide.slice(-5).map((one) => one.outerHTML.slice(0, 160))];
  });

for (const [what, width, height, language] of [
  ['360 pixels wide', 360, 640, 'zh'],
  ['360 pixels wide, in English', 360, 640, 'en'],
  ['at 200 % on 1280 pixels', 640, 400, 'zh'],
]) {
  inEveryBrowser(`nothing scrolls sideways ${what}`, async (page) => {
    await page.tab.setViewport({ width, height });
    assert.deepEqual(await beyond(page), [], 'welcome');
    for (const title of EXERCISES) {
      await page.fromMenu('练习');
      await page.press(title);
      await page.answerSays('依据');
      if (language === 'en') await page.press('English');
      await unfold(page);
      assert.deepEqual(await beyond(page), [], title);
      if (language === 'en') await page.press('中文');
    }
    await page.press('大字');
    assert.deepEqual(await beyond(page), [], 'large text');
    await page.fromMenu('名词');
    assert.deepEqual(await beyond(page), [], 'glossary');
  });
}

inEveryBrowser('pages of the menu take the focus and give it back to its button', async (page) => {
  for (const steps of [1, 2]) {
    await page.tab.focus('#menu');
    await page.key('Enter');
    await page.tab.waitForSelector('.menu-items', { timeout: 5_000 });
    for (let step = 0; step < steps; step += 1) await page.key('Tab');
    await page.key('Enter');
    await page.tab.waitForSelector('#sheet', { timeout: 5_000 });
    assert.equal(await active(page), 'sheet');
    assert.equal(await page.tab.$('.menu-items'), null, 'the menu has closed');
    await page.key('Escape');
    await page.tab.waitForFunction(() => !document.querySelector('#sheet'), { timeout: 5_000 });
    assert.equal(await active(page), 'menu');
  }
});

inEveryBrowser('the menu closes with Escape, with a click beside it and when the focus goes on', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  const open = async () => {
    await page.press('菜单');
    await page.tab.waitForSelector('.menu-items', { timeout: 5_000 });
  };
  const closed = () => page.tab.waitForFunction(() => !document.querySelector('.menu-items'), { timeout: 5_000 });
  await open();
  await page.key('Tab');
  await page.key('Escape');
  await closed();
  assert.equal(await active(page), 'menu');
  await open();
  await page.tab.mouse.click(5, 300);
  await closed();
  await open();
  const held = await page.tab.evaluate(() => document.querySelectorAll('.menu-items button:not(:disabled)').length);
  for (let step = 0; step <= held; step += 1) await page.key('Tab');
  await closed();
});

inCurrentBrowser('the head is one row on a wide window, and clearing the page is not in the menu', async (page) => {
  await page.tab.setViewport({ width: 1440, height: 900 });
  await page.choose('适用文件', '国投智能责任追究办法');
  for (const language of ['English', '中文']) {
    await page.press(language);
    const tops = await page.tab.evaluate(() => [...document.querySelectorAll('.head > div, .chooser > *')].map((part) => {
      const { top, height } = part.getBoundingClientRect();
      return Math.round((top + height / 2) / 20);
    }));
    assert.equal(new Set(tops).size, 1, `${language}: ${tops}`);
  }
  await page.press('菜单');
  const held = await page.tab.evaluate(() => document.querySelector('.menu-items').innerText);
  assert.ok(held.includes('打印底稿') && !held.includes('清空'), held);
});

inEveryBrowser('a bubble shows with the focus, and Escape puts it away without losing it', async (page) => {
  await page.choose('适用文件', '建德市产业基金容错细则');
  await page.answerSays('还没有填写情况');
  const term = '#text-ToleranceRate-term-0';
  const shown = () =>
    page.tab.evaluate((term) => getComputedStyle(document.querySelector(term)).display !== 'none', term);
  await page.tab.focus('#text-ToleranceRate');
  await page.tab.keyboard.down('Shift');
  await page.key('Tab');
  await page.tab.keyboard.up('Shift');
  const words = () => page.tab.evaluate(() => document.activeElement.innerText);
  assert.equal(await words(), '容亏率');
  assert.equal(await shown(), true);
  assert.match(await page.tab.evaluate((term) => document.querySelector(term).innerText, term), /容忍/);
  await page.key('Escape');
  assert.equal(await shown(), false);
  assert.equal(await words(), '容亏率');
  await page.key('Tab');
  await page.tab.keyboard.down('Shift');
  await page.key('Tab');
  await page.tab.keyboard.up('Shift');
  assert.equal(await shown(), true);
});

inEveryBrowser('the keyboard reaches the answer by the skip link and shows where it is', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.answerSays('请先填损失金额');
  await page.tab.evaluate(() => document.activeElement.blur());
  await page.tab.evaluate(() => window.getSelection().collapse(document.body, 0));
  await page.key('Tab');
  assert.equal(await page.tab.evaluate(() => document.activeElement.className), 'skip');
  // Once around, or 40 stops of it; in Firefox the browser's own controls lie between the last and the first.
  let stops = 0;
  for (; stops < 40; stops += 1) {
    const seen = await page.tab.evaluate((first) => {
      const one = document.activeElement;
      if (one === document.body || (!first && one.className === 'skip')) return 'around';
      const drawn = one.matches('.choice input') ? one.nextElementSibling : one;
      const style = getComputedStyle(drawn);
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? '' : one.outerHTML.slice(0, 120);
    }, stops === 0);
    if (seen === 'around') break;
    assert.equal(seen, '', `stop ${stops}`);
    await page.key('Tab');
  }
  assert.ok(stops > 20, `${stops} stops`);
  await page.tab.focus('.skip');
  await page.key('Enter');
  await page.tab.waitForFunction(() => document.activeElement.id === 'answer', { timeout: 5_000 });
});

inCurrentBrowser('a whole exercise is done with the keyboard alone', async (page) => {
  await page.tab.focus('#menu');
  await page.key('Enter');
  await page.tab.waitForSelector('.menu-items', { timeout: 5_000 });
  await page.key('Tab');
  await page.key('Enter');
  await page.tab.waitForSelector('#sheet', { timeout: 5_000 });
  await page.key('Tab');
  await page.key('Tab');
  await page.key('Enter');
  await page.answerSays('按申请办理');
  assert.equal(await active(page), 'exercise');
  await page.key('Tab');
  await page.key('Tab');
  await page.key('Enter');
  await page.answerSays('66,666,666.66元');
});

inCurrentBrowser('the answer is announced once for each pause, not with every key', async (page) => {
  await page.choose('适用文件', '国投智能责任追究办法');
  await pause(1_500);
  await page.tab.evaluate(() => {
    window.announced = [];
    const changed = (records) => records.forEach(({ target }) => window.announced.push(target.textContent));
    document.querySelectorAll('[role=status]').forEach((status) =>
      new MutationObserver(changed).observe(status, { childList: true, characterData: true, subtree: true }),
    );
  });
  await page.tab.focus('#amount-LossAmount');
  await page.tab.keyboard.type('5500', { delay: 60 });
  await page.answerSays('重大');
  await pause(1_500);
  const announced = await page.tab.evaluate(() => window.announced);
  assert.equal(new Set(announced).size, 1, announced.join(' | '));
  assert.match(announced[0], /重大/);
});

inEveryBrowser('changing the language midway keeps everything', async (page) => {
  const held = () =>
    page.tab.evaluate(() => {
      const value = (one) => (/radio|checkbox/.test(one.type) ? one.checked : one.value);
      return [...document.querySelectorAll('main input, main select, main textarea')].map((one) => `${one.id}=${value(one)}`);
    });
  for (const title of ['抢险那一夜', '董事长和党纪处分', '招商办的她']) {
    await page.fromMenu('练习');
    await page.press(title);
    await page.answerSays('依据');
    const before = await held();
    await page.press('English');
    await page.answerSays('Articles');
    assert.deepEqual(await held(), before, title);
    assert.equal(await page.tab.evaluate(() => document.documentElement.lang), 'en');
    await page.press('中文');
    await page.answerSays('依据');
    assert.deepEqual(await held(), before, title);
  }
});

inEveryBrowser('once loaded the page asks for nothing', async (page) => {
  const asked = [];
  // Firefox tells of its own signs, which lie in the browser, as well.
  const within = (url) => url.startsWith('data:');
  page.tab.on('request', (request) => within(request.url()) || asked.push(request.url()));
  for (const title of ['正好亏到40%', '上面谁担责', '招商办的她']) {
    await page.fromMenu('练习');
    await page.press(title);
    await page.answerSays('依据');
  }
  await page.press('English');
  await page.press('Large text');
  await page.fromMenu('Terms');
  await page.press('Back');
  assert.deepEqual(asked, []);
});

inCurrentBrowser('nothing moves for those who asked for less motion', async (page) => {
  await page.tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.fromMenu('练习');
  await page.press('正好亏到40%');
  await page.answerSays('按备案办理');
  const moving = await page.tab.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => {
        const style = getComputedStyle(one);
        return parseFloat(style.transitionDuration) > 0 || !/^none$/.test(style.animationName);
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  assert.deepEqual(moving, []);
});

inEveryBrowser('what takes the focus on a narrow window is never under the bar at the bottom', async (page) => {
  await page.tab.setViewport({ width: 800, height: 600 });
  await page.choose('适用文件', '国投智能责任追究办法');
  await page.tab.evaluate(() => document.querySelector('#regulation').focus());
  for (let stop = 0; stop < 45; stop += 1) {
    await page.key('Tab');
    const covered = await page.tab.evaluate(() => {
      const focused = document.activeElement;
      if (focused === document.body || focused.matches('.answer-bar')) return '';
      const shown = (focused.labels && focused.labels[0]) || focused;
      const [place, bar] = [shown, document.querySelector('.answer-bar')].map((box) => box.getBoundingClientRect());
      return place.bottom > bar.top + 2 && place.top < bar.bottom ? shown.innerText : '';
    });
    assert.equal(covered, '');
  }
});
