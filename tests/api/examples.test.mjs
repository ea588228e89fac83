// The examples in Node run.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'node:test';

test('examples/node/assess.mjs', () => {
  const file = fileURLToPath(new URL('../../examples/node/assess.mjs', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  for (const said of ['jiande (undated)', 'tier: larger', 'not_a_number at inputs.loss_amount', 'loss_amount: at']) {
    assert.ok(stdout.includes(said), `${said} is missing in\n${stdout}`);
  }
});
