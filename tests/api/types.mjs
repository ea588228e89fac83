// The TypeScript types of what goes in and out, out of the published schemas: node types.mjs writes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const schemas = new URL('../../schema/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, schemas), 'utf8'));

/** The file in which the types are published. */
export const file = fileURLToPath(new URL('chidu.d.ts', schemas));

/**
 * What is said beside a reference is left out: with it the type referred to would be written again under another name.
 * Lists of a fixed length are said as earlier drafts say them, which is what the types are made from.
 */
const bare = (_, value) => {
  if (value && value.$ref) return { $ref: value.$ref };
  const { prefixItems, ...rest } = value ?? {};
  return prefixItems ? { ...rest, items: prefixItems } : value;
};

/** The types, as text. */
export async function types() {
  const answer = read('answer.json');
  const { scenario } = read('scenario.json').$defs;
  const inOne = JSON.stringify({ ...answer.$defs, Scenario: scenario })
    .replaceAll('chidu:schema/scenario/1#/$defs/scenario', '#/definitions/Scenario')
    .replaceAll('#/$defs/', '#/definitions/');
  const text = await compile({ title: 'All', type: 'object', definitions: JSON.parse(inOne, bare) }, 'All', {
    additionalProperties: false,
    bannerComment: '// Made of the schemas beside it; written anew by `node tests/api/types.mjs`.',
    style: { singleQuote: true, printWidth: 110 },
    unreachableDefinitions: true,
  });
  return text.replace(/export interface All \{\s*\}\n/, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, await types());
