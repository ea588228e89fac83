// What a loss of 5 million yuan comes to under the measures of SDIC Intelligence.
// Once the package is installed: import { … } from 'chidu'.
import { assess, check, explain, regulations } from '../../pkg/node.js';

for (const { id, edition, short_title } of regulations()) {
  console.log(`${id} (${edition}): ${short_title.zh}`);
}

const scenario = {
  regulation: 'sdic',
  inputs: { loss_amount: '500', loss_amount_unit: 'wan', responsibility: 'direct' },
};
const { answer, citations, doubts, missing, receipt } = assess(scenario);
console.log('tier:', answer.loss_tier.tier);
console.log('articles:', citations.join(', '));
console.log('doubts:', doubts.map(({ id }) => id).join(', '));
console.log('would settle it:', missing.join(', '));
console.log('by file', receipt.file_sha256);

const { sentence, turning_numbers } = explain(scenario);
console.log(sentence.zh);
for (const { number, up } of turning_numbers) {
  if (up) console.log(`${number}: at ${up.at} yuan it is ${up.to.join(' or ')}`);
}

try {
  assess({ regulation: 'sdic', inputs: { loss_amount: '5 million' } });
} catch ({ code, path, message }) {
  console.log(`${code} at ${path}: ${message}`);
}

for (const { line, column, message } of check('[identity]\nid = 尺度\n').problems) {
  console.log(`line ${line}, column ${column}: ${message.zh}`);
}
