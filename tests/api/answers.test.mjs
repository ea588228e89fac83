// What the package gives back is what the schemas say, and what it throws can be acted on.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import init, { assess, check, explain, regulations } from '../../pkg/node.js';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const read = (path) => JSON.parse(readFileSync(at(path), 'utf8'));
const ajv = new Ajv({ strict: false, schemas: [read('schema/scenario.json'), read('schema/answer.json')] });
const RECEIPTS = readdirSync(at('tests/receipts')).map((name) => `tests/receipts/${name}`);

/** Fails where a value is not as the schema of answers names it. */
function is(name, value) {
  const valid = ajv.getSchema(`chidu:schema/answer/1#/$defs/${name}`);
  assert.ok(valid(value), JSON.stringify(valid.errors));
}

test('every receipt is an answer by the schema, and the package gives the same one', async () => {
  await init();
  for (const path of RECEIPTS) {
    const receipt = read(path);
    is('Answer', receipt);
    const answer = assess(receipt.scenario);
    assert.match(answer.receipt.build, /^\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
    // The frozen answers hold for every build.
    assert.deepEqual({ ...answer, receipt: { ...answer.receipt, build: null } }, receipt, path);
    is('Explanation', explain(receipt.scenario));
  }
});

test('the schema refuses what is no answer', () => {
  const receipt = read(RECEIPTS[0]);
  const broken = [{ ...receipt, version: '1' }, { ...receipt, receipt: {} }, { ...receipt, scenario: { regulation: 'x' } }];
  for (const value of broken) assert.throws(() => is('Answer', value));
});

test('a deduction is exact, parts of a fen and all', () => {
  const inputs = { loss_amount: '500', responsibility: 'direct', performance_pay: '0.01', performance_pay_unit: 'yuan' };
  const answer = assess({ regulation: 'sdic', inputs });
  is('Answer', answer);
  const [treatment] = answer.answer.treatments.find((row) => row.responsibility === 'direct').by_tier;
  assert.deepEqual(treatment.performance_pay_yuan, ['0.005', '0.01']);
});

test('regulations and checked files are as the schema says', () => {
  for (const regulation of regulations()) is('RegulationOverview', regulation);
  assert.equal(new Set(regulations().map(({ id }) => id)).size, 5);
  const shipped = readFileSync(at('rules/jiande/undated.toml'), 'utf8');
  const good = check(shipped);
  assert.deepEqual([good.regulation, good.problems], ['jiande', []]);
  const bad = check(shipped.replace('[identity]', '[identty]'));
  is('CheckedFile', bad);
  assert.equal(bad.regulation, null);
  assert.equal(bad.problems[0].column, 2);
  assert.match(bad.problems[0].message.zh, /`identty`.*`identity`/);
  assert.match(bad.problems[0].message.en, /`identty`.*`identity`/);
  assert.equal(bad.problems[0].line, 1 + shipped.slice(0, shipped.indexOf('[identity]')).split('\n').length - 1);
});

test('what is thrown is an error with code, path and messages', () => {
  const thrown = (scenario) => {
    try {
      assess(scenario);
    } catch (error) {
      assert.ok(error instanceof Error);
      is('Problem', JSON.parse(JSON.stringify(error)));
      return [error.code, error.path];
    }
    assert.fail('nothing was thrown');
  };
  const inputs = (inputs) => thrown({ regulation: 'sdic', inputs });
  assert.deepEqual(inputs({ loss_amount: 5 }), ['not_a_text', 'inputs.loss_amount']);
  assert.deepEqual(inputs({ loss_amount: 5n }), ['not_json', '']);
  assert.deepEqual(inputs({ loss_amount: 'x' }), ['not_a_number', 'inputs.loss_amount']);
  assert.deepEqual(thrown(undefined), ['not_json', '']);
  assert.deepEqual(thrown(null), ['not_an_object', '']);
  assert.deepEqual(thrown(Symbol('x')), ['not_json', '']);
  const inCircles = {};
  inCircles.regulation = inCircles;
  assert.deepEqual(thrown(inCircles), ['not_json', '']);
});
