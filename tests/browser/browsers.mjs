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

/** The driver loosens what a page opened from a folder may do; a reader's Firefox does not. */
const FOLDERS_AS_READERS_HAVE_THEM = { 'security.fileuri.strict_origin_policy': true };

/** The current Chromium. */
export const current = {
  name: 'current Chromium',
  launch: (...flags) => puppeteer.launch({ executablePath: '/usr/bin/chromium', args: [...FLAGS, ...flags] }),
};

/** An older Chromium out of an npm package, driven by a puppeteer that knows it. */
function older(version, driver, npmPackage) {
  const launch = (...flags) =>
    driver.launch({ executablePath: unpacked(npmPackage, `chromium-${version}`), args: [...FLAGS, ...flags] });
  return { name: `Chromium ${version}`, launch };
}

/** The oldest browser that the page promises to run in. */
const oldest = older(80, puppeteer80, 'chrome-aws-lambda');

/** The Chromiums that widespread browsers of other makers were built on; 109 is the last for Windows 7. */
const [c86, c90, c109] = [
  older(86, puppeteer86, 'chrome-aws-lambda-86'),
  older(90, puppeteer86, 'chrome-aws-lambda-90'),
  older(109, puppeteer86, '@sparticuz/chromium'),
];

const FIREFOX = '/usr/bin/firefox-esr';

const firefox = {
  name: 'Firefox ESR',
  launch: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      extraPrefsFirefox: { ...NO_OTHER_HOST, ...FOLDERS_AS_READERS_HAVE_THEM },
    }),
};

/** The newest and the oldest: in these is tested what engines between them do no other way. */
export const ends = [current, oldest];

/** What a person does on the page is tested in these; in Firefox only where it is installed. */
export const browsers = existsSync(FIREFOX) ? [current, oldest, c86, firefox] : [current, oldest, c86];

/** Those that can be told to take a certificate that nobody vouches for. */
export const trusting = ends.map(({ name, launch }) => ({ name, launch: () => launch('--ignore-certificate-errors') }));

/** Every browser that puppeteer can drive: in these each edition is opened. */
export const namedBrowsers = [...browsers, c90, c109];

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
