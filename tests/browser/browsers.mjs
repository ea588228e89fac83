// The browsers that the page is tested in.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import puppeteer80 from 'puppeteer-core-80';
import puppeteer86 from 'puppeteer-core-86';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever asks for another host is told that there is none.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const OLD_FLAGS = [...FLAGS, '--single-process', '--no-zygote'];

/** Firefox's way of saying so: a proxy that nobody answers at, for all but this machine. */
const NO_OTHER_HOST = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'network.proxy.allow_hijacking_localhost': false,
};

/** The current Chromium. */
export const current = {
  name: 'current Chromium',
  launch: () => puppeteer.launch({ executablePath: '/usr/bin/chromium', args: FLAGS }),
};

/** The oldest browser that the page promises to run in. */
const oldest = {
  name: 'Chromium 80',
  launch: () =>
    puppeteer80.launch({ executablePath: unpacked('chrome-aws-lambda', 'chromium-80'), args: OLD_FLAGS }),
};

/** The Chromium that widespread browsers of other makers were built on. */
const middle = {
  name: 'Chromium 86',
  launch: () =>
    puppeteer86.launch({ executablePath: unpacked('chrome-aws-lambda-86', 'chromium-86'), args: OLD_FLAGS }),
};

const FIREFOX = '/usr/bin/firefox-esr';

const firefox = {
  name: 'Firefox ESR',
  launch: () =>
    puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, extraPrefsFirefox: NO_OTHER_HOST }),
};

/** Every test runs in these. */
export const browsers = [current, oldest];

/** A few tests run in these as well; Firefox only where it is installed. */
export const furtherBrowsers = existsSync(FIREFOX) ? [middle, firefox] : [middle];

/** A Chromium out of its npm package, where it lies compressed. */
function unpacked(npmPackage, name) {
  const path = fileURLToPath(new URL(`../../target/browsers/${name}`, import.meta.url));
  if (!existsSync(path)) {
    const packed = createRequire(import.meta.url).resolve(`${npmPackage}/bin/chromium.br`);
    mkdirSync(dirname(path), { recursive: true });
    const whole = `${path}.${process.pid}`;
    writeFileSync(whole, brotliDecompressSync(readFileSync(packed)));
    chmodSync(whole, 0o755);
    renameSync(whole, path);
  }
  return path;
}
