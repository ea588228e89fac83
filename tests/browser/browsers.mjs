// The browsers that the page is tested in.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import puppeteer80 from 'puppeteer-core-80';

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

const current = {
  name: 'current Chromium',
  launch: () => puppeteer.launch({ executablePath: '/usr/bin/chromium', args: FLAGS }),
};

/** The oldest browser that the page promises to run in. */
const oldest = {
  name: 'Chromium 80',
  launch: () =>
    puppeteer80.launch({ executablePath: unpacked80(), args: [...FLAGS, '--single-process', '--no-zygote'] }),
};

export const browsers = [current, oldest];

/** Chromium 80 out of its npm package, where it lies compressed. */
function unpacked80() {
  const path = fileURLToPath(new URL('../../target/browsers/chromium-80', import.meta.url));
  if (!existsSync(path)) {
    const packed = createRequire(import.meta.url).resolve('chrome-aws-lambda/bin/chromium.br');
    mkdirSync(dirname(path), { recursive: true });
    const whole = `${path}.${process.pid}`;
    writeFileSync(whole, brotliDecompressSync(readFileSync(packed)));
    chmodSync(whole, 0o755);
    renameSync(whole, path);
  }
  return path;
}
