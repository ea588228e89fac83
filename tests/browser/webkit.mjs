// WebKitGTK, the engine of GNOME's and other Linux desktops' own browsers, over WebDriver: as much of puppeteer's
// interface as the harness uses.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`).find(existsSync);
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export const webkit = { name: 'WebKitGTK', there: existsSync(DRIVER) && BROWSER !== undefined, launch };

async function launch() {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(screen.stdout, 'data');
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  const driver = spawn(DRIVER, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(number).trim()}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', NO_AT_BRIDGE: '1' },
  });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  for (const end = Date.now() + 10_000; ; await pause(50)) {
    if (await ask('GET', '/status').catch(() => null)) break;
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer');
  }
  const options = { binary: BROWSER, args: ['--automation'] };
  const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
  const session = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  return {
    newPage: async () => new Tab(session),
    version: async () => 'WebKitGTK',
    async close() {
      await session('DELETE', '').catch(() => {});
      driver.kill();
      screen.kill();
    },
  };
}

class Tab {
  #session;

  keyboard = {
    press: (key) => this.#type({ Backspace: '\uE003', Enter: '\uE007', Escape: '\uE00C' }[key]),
    type: (text) => this.#type(text),
  };

  constructor(session) {
    this.#session = session;
  }

  /** What the browser logs and asks for is not told over WebDriver. */
  on() {}

  goto(url) {
    return this.#session('POST', '/url', { url });
  }

  reload() {
    return this.#session('POST', '/refresh', {});
  }

  async evaluate(body, ...given) {
    const args = given.map((one) => (one instanceof Handle ? { [ELEMENT]: one.id } : one));
    const script = `const given = [...arguments], done = given.pop();
      Promise.resolve().then(() => (${body})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.#session('POST', '/execute/async', { script, args });
    if (error) throw new Error(error);
    return value;
  }

  async evaluateHandle(body, ...given) {
    const value = await this.evaluate(body, ...given);
    return new Handle(this, value[ELEMENT], this.#session);
  }

  async waitForSelector(selector, { timeout }) {
    for (const end = Date.now() + timeout; ; await pause(50)) {
      if (await this.evaluate((selector) => document.querySelector(selector) !== null, selector)) break;
      if (Date.now() > end) throw new Error(`there is no ${selector}`);
    }
    return this.evaluateHandle((selector) => document.querySelector(selector), selector);
  }

  /** Chinese and all: the keys go to what has the focus. */
  async #type(text) {
    const actions = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.#session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

class Handle {
  constructor(tab, id, session) {
    Object.assign(this, { tab, id, session });
  }

  asElement() {
    return this;
  }

  evaluate(body, ...given) {
    return this.tab.evaluate(body, this, ...given);
  }

  evaluateHandle(body, ...given) {
    return this.tab.evaluateHandle(body, this, ...given);
  }

  click() {
    return this.session('POST', `/element/${this.id}/click`, {});
  }
}
