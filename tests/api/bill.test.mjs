// The bill of materials is one by CycloneDX's own schema, and names what a page is made of.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import test from 'node:test';
import Ajv from 'ajv';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema');
const schema = (name) => JSON.parse(readFileSync(join(FOLDER, `${name}.SNAPSHOT.schema.json`), 'utf8'));
const bill = () => JSON.parse(readFileSync(new URL('../../dist/chidu.cdx.json', import.meta.url), 'utf8'));

/** What CycloneDX's schema says against a bill. */
function wrong(value) {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const valid = ajv.compile(schema(`bom-${value.specVersion}`));
  return valid(value) ? [] : valid.errors;
}

test('the bill of materials is as its schema says', () => {
  assert.deepEqual(wrong(bill()), []);
  for (const broken of [{ ...bill(), components: [{ name: 'x' }] }, { ...bill(), metadata: 'today' }]) {
    assert.notDeepEqual(wrong(broken), []);
  }
});

test('it names what the page is built from, each with its licence and its sum', () => {
  const { components } = bill();
  for (const name of ['yew', 'rust_decimal', 'borsh', 'wasm-bindgen']) {
    const component = components.find((component) => component.name === name);
    assert.ok(component?.licenses.length && component.hashes.length, name);
  }
});
