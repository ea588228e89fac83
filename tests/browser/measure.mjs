// What the page costs a reader: from opening the single file to an answer, and memory after much typing.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { current, namedBrowsers } from './browsers.mjs';
import { Page } from './harness.mjs';
import { webkit } from './webkit.mjs';

const FILE = new URL('../../dist/chidu.html', import.meta.url).href;
const RUNS = 5;
const EDITS = 1_000;

/** A link to a loss under a regulation, for a page in this place. */
async function link() {
  const browser = await current.launch();
  try {
    const page = await Page.open(await browser.newPage(), FILE);
    await page.choose('适用文件', '国投智能责任追究办法');
    await page.fill('损失金额', '600');
    await page.answerSays('6,000,000元');
    await page.fromMenu('分享');
    const field = await page.tab.waitForSelector('#share-link', { timeout: 5_000 });
    return await field.evaluate((field) => field.value);
  } finally {
    await browser.close();
  }
}

/** Milliseconds from opening the link to its answer, the browser being open. */
async function toAnswer(browser, url) {
  const tab = await browser.newPage();
  const start = performance.now();
  await tab.goto(url);
  for (;;) {
    const there = await tab.evaluate(() => (document.querySelector('#answer') || { innerText: '' }).innerText);
    const taken = performance.now() - start;
    if (there.includes('6,000,000元')) return taken;
    if (taken > 30_000) throw new Error(`no answer but: ${there}`);
    await pause(5);
  }
}

async function starts() {
  const url = await link();
  console.log(`single file, from opening a link to its answer, ms (median of ${RUNS}, least, most):`);
  for (const { name, launch } of [...namedBrowsers, ...(webkit.there ? [webkit] : [])]) {
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      const browser = await launch();
      try {
        times.push(Math.round(await toAnswer(browser, url)));
      } finally {
        await browser.close();
      }
    }
    times.sort((one, other) => one - other);
    console.log(`${name.padEnd(20)} ${times[RUNS >> 1]} (${times[0]}–${times[RUNS - 1]})`);
  }
}

async function memory() {
  const browser = await current.launch();
  try {
    const page = await Page.open(await browser.newPage(), FILE);
    await page.choose('适用文件', '国投智能责任追究办法');
    const session = await page.tab.target().createCDPSession();
    await session.send('Performance.enable');
    const whole = await browser.target().createCDPSession();
    const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
    const taken = async (when) => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      const { backingStorageSize } = await session.send('Runtime.getHeapUsage');
      const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
      const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) =>
        Number(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').match(/^Pss: +(\d+)/m)[1]) * 1024);
      console.log(`${when.padEnd(20)} JS heap ${megabytes(metric.JSHeapUsedSize)}, buffers and wasm ${megabytes(backingStorageSize)}, ` +
        `process ${megabytes(Math.max(...sizes))}, ${metric.Nodes} nodes, ${metric.JSEventListeners} listeners`);
    };
    console.log(`memory in the current Chromium, after a garbage collection:`);
    await page.fill('损失金额', '600');
    await page.answerSays('6,000,000元');
    await taken('after 1 edit');
    for (let edit = 1; edit < EDITS; edit += 1) {
      await page.tab.evaluate((value) => {
        const field = document.querySelector('#amount-LossAmount');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      }, String(edit + 1));
    }
    // 1,000 万元.
    await page.answerSays('10,000,000元');
    await taken(`after ${EDITS} edits`);
  } finally {
    await browser.close();
  }
}

await starts();
await memory();
