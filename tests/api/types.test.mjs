// The published types are those of the schemas, and the compiler holds other programs to them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { file, types } from './types.mjs';

test('the types are those of the schemas', async () => {
  assert.equal(readFileSync(file, 'utf8'), await types(), '`node tests/api/types.mjs` writes them anew');
});

test('right use compiles, and every marked wrong use does not', () => {
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const run = spawnSync(process.execPath, [tsc, '--project', '.'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  assert.equal(run.stdout, '');
  assert.equal(run.status, 0);
});
