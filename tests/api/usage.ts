// Compiled, not run: what other programs may write, and what they may not.
import init, { assess, check, explain, regulations } from 'chidu';
import type { Answer, Problem, Scenario } from 'chidu';

await init();

const scenario: Scenario = {
  regulation: 'sdic',
  inputs: { loss_amount: '500', loss_amount_unit: 'wan', broke_rules: 'not_clear' },
};
const answer: Answer = assess(scenario);
const hash: string = answer.receipt.file_sha256;
const decides: boolean[] = answer.doubts.map((doubt) => doubt.decides);
const words: string | undefined = explain(scenario).sentence?.zh;
const lines: number[] = check('').problems.map((problem) => problem.line);
const ids: string[] = regulations().map((regulation) => regulation.id);
const tier: 'none' | 'general' | 'larger' | 'major' | null | undefined = answer.answer.loss_tier?.tier;
const pay = answer.answer.treatments?.flatMap((row) => row.by_tier.map((treatment) => treatment.performance_pay_percent));
const lowest: string | undefined = pay?.[0]?.[0];
const place = (problem: Problem): string => `${problem.code} ${problem.path} ${problem.message}`;

// @ts-expect-error An amount is a text, so that no digit is lost.
assess({ regulation: 'sdic', inputs: { loss_amount: 500 } });
// @ts-expect-error There is no such input.
assess({ regulation: 'sdic', inputs: { loss_amuont: '500' } });
// @ts-expect-error A fact takes yes, no or not_clear.
assess({ regulation: 'sdic', inputs: { broke_rules: 'maybe' } });
// @ts-expect-error There is no such regulation.
assess({ regulation: 'nowhere', inputs: {} });
// @ts-expect-error There is no such tier.
answer.answer.loss_tier?.tier === 'huge';
// @ts-expect-error There is no such question.
answer.answer.loss_teir;
// @ts-expect-error What to assess is not left out.
assess();

export { decides, hash, ids, lines, lowest, place, tier, words };
