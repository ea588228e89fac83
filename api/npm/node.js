// The package in Node: ready as soon as it is imported.
import { readFileSync } from 'node:fs';
import { initSync } from './chidu.js';

initSync({ module: readFileSync(new URL('./chidu_bg.wasm', import.meta.url)) });

export * from './chidu.js';

/** What a browser has to wait for; in Node there is nothing left to load. */
export default async function init() {}
