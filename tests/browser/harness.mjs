// What a browser test is written with: `inEveryBrowser` and the page it hands over.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { browsers, current, ends } from './browsers.mjs';
import { locate } from './locate.mjs';
import { serve } from './site.mjs';

const PATIENCE = 5_000;
/** The page draws what an act changed in turns of 16 ms; on a slow machine it takes a few. */
const TURNS = 8;
const FIELD = 'input:not([type=radio]):not([type=checkbox]), textarea';
const OPTION = 'input[type=radio], input[type=checkbox], [role=radio], button';
const CONTROL = 'button, a[href], summary, [role=button], [role=tab]';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * A test of the started page, once in each browser. `body` gets a `Page`; the test fails as well
 * on an error in the console, an uncaught error, and a request to another host. `folder` names another
 * page than the one in dist/.
 */
export function inEveryBrowser(name, body, folder) {
  inBrowsers(browsers, name, body, folder);
}

/** The same in the Chromiums alone: of what Firefox prints the words cannot be read back. */
export function inEveryChromium(name, body) {
  inBrowsers(browsers.filter((browser) => !/Firefox/.test(browser.name)), name, body);
}

/** The same in the current Chromium only: for what no engine does in its own way. */
export function inCurrentBrowser(name, body) {
  inBrowsers([current], name, body);
}

function inBrowsers(these, name, body, folder) {
  const onPage = async (browser) => {
    const site = await serve({}, folder);
    try {
      const page = await Page.open(await browser.newPage(), site.url);
      await body(page);
      assert.deepEqual(page.problems, []);
    } finally {
      site.close();
    }
  };
  withBrowser(name, onPage, these);
}

/** A test with a fresh browser, once for each: for pages that are not to start. */
export function withBrowser(name, body, these = ends) {
  for (const { name: browserName, launch } of these) {
    test(`${name} (${browserName})`, { timeout: 120_000 }, async () => {
      const browser = await launch();
      try {
        await body(browser);
      } finally {
        await browser.close();
      }
    });
  }
}

/** The page as a person uses it: by the words on it. What is not there yet is waited for. */
export class Page {
  /** Console errors, uncaught errors and requests to other hosts so far. */
  problems = [];

  /** puppeteer's own page, for what the helpers lack. Two versions of it: keep to what both have. */
  tab;

  static async open(tab, url) {
    const page = new Page();
    page.tab = tab;
    page.#watch(new URL(url).origin);
    await tab.goto(url);
    await page.#eventually(async () => {
      const notice = await tab.evaluate(() => (document.querySelector('#notice') || { innerText: null }).innerText);
      assert.equal(notice, null, `the page has not started; problems: ${page.problems.join('; ')}`);
    });
    return page;
  }

  /** Types into the field with this label, in place of what it holds. */
  async fill(label, value) {
    const field = await this.#find({ selector: FIELD, name: label });
    const typed = await field.evaluate((field) => {
      field.focus();
      if (field.type.startsWith('date')) return false;
      field.select();
      return true;
    });
    if (typed) {
      await this.tab.keyboard.press('Backspace');
      await this.tab.keyboard.type(value);
    } else {
      await field.evaluate((field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, value);
    }
    await field.evaluate((field) => field.blur());
    await this.drawn();
  }

  /** Chooses an option of a group: radio button, check box or button under a legend; the regulation from its list. */
  async choose(group, option) {
    if (group === '适用文件') return this.select(group, option);
    await this.#click(await this.#find({ selector: OPTION, name: option, group }));
  }

  /** Chooses from the drop-down list with this label. */
  async select(label, option) {
    const list = await this.#find({ selector: 'select', name: label });
    await list.evaluate((list, option) => {
      const chosen = [...list.options].find((item) => item.text.trim() === option);
      if (!chosen) throw new Error(`no “${option}” among ${[...list.options].map((item) => item.text).join(' | ')}`);
      list.value = chosen.value;
      list.dispatchEvent(new Event('input', { bubbles: true }));
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, option);
    await this.drawn();
  }

  /** Presses the button or link with these words. */
  async press(name) {
    await this.#click(await this.#find({ selector: CONTROL, name }));
  }

  /** Opens the menu and presses what it holds under these words. */
  async fromMenu(name) {
    await this.#click(await this.tab.waitForSelector('#menu[aria-expanded=false]', { timeout: PATIENCE }));
    await this.press(name);
  }

  /** Hands a file to a control, as the browser's own dialogue does: the older driver would have the page fetch it. */
  async hand(selector, path) {
    if (/firefox/i.test(await this.tab.browser().version())) return (await this.tab.$(selector)).uploadFile(path);
    const session = await this.tab.target().createCDPSession();
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    await session.send('DOM.setFileInputFiles', { nodeId, files: [path] });
    await session.detach();
  }

  /** Presses a key where the focus is. */
  async key(name) {
    await this.tab.keyboard.press(name);
    await this.drawn();
  }

  /** The words of the answer. */
  answerText() {
    return this.tab.evaluate(() => {
      const answer = document.querySelector('#answer') || document.querySelector('[role=region][aria-label]');
      if (!answer) throw new Error('the page has no answer region');
      return answer.innerText;
    });
  }

  /** Waits until the answer has these words; gives back the whole answer. */
  answerSays(text) {
    return this.#eventually(async () => {
      const answer = await this.answerText();
      assert.ok(answer.includes(text), `the answer does not say “${text}”:\n${answer}`);
      return answer;
    });
  }

  /** The page's breaches of WCAG 2.2 A and AA, a line for each element; empty when there is none. */
  async accessibilityViolations() {
    await this.tab.evaluate(AXE);
    return this.tab.evaluate(async (tags) => {
      const { violations } = await window.axe.run({ runOnly: tags });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    }, WCAG);
  }

  #watch(origin) {
    this.tab.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`console: ${message.text()}`);
    });
    this.tab.on('pageerror', (error) => this.problems.push(`uncaught: ${error.message}`));
    this.tab.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      if (asked !== origin && protocol.startsWith('http')) this.problems.push(`request: ${request.url()}`);
    });
  }

  #find(query) {
    return this.#eventually(async () => (await this.tab.evaluateHandle(locate, query)).asElement());
  }

  /** Clicks what a person would: the label, where the control itself is drawn away; clear of the bar at the bottom. */
  async #click(control) {
    const label = await control.evaluateHandle((control) => {
      const label = (control.labels && control.labels[0]) || control;
      label.scrollIntoView({ block: 'center' });
      return label;
    });
    await label.asElement().click();
    await this.drawn();
  }

  /** Lets the page draw what the last act changed. */
  drawn() {
    return this.tab.evaluate(async (turns) => {
      for (; turns > 0; turns -= 1) await new Promise((resolve) => setTimeout(resolve));
    }, TURNS);
  }

  /** What `attempt` gives once it no longer throws; its last error when patience is over. */
  async #eventually(attempt) {
    for (const end = Date.now() + PATIENCE; ; await pause(50)) {
      try {
        return await attempt();
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  }
}
