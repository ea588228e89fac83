// Times the assessments of throughput.rs: `node throughput.mjs <the module's glue>`.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const { fund, accountability } = createRequire(import.meta.url)(resolve(process.argv[2]));

/** Runs batches for half a second after a warm-up and prints the rate. */
function report(what, batch) {
  const size = 50;
  batch(4 * size);
  const start = performance.now();
  let times = 0;
  for (; performance.now() - start < 500; times += size) {
    if (batch(size) !== size) throw new Error(`${what}: an answer cites nothing`);
  }
  const rate = Math.round((times * 1000) / (performance.now() - start));
  console.log(`${String(rate).padStart(10)} per second  ${what}`);
}

report('fund tolerance, all facts known, no trace', (times) => fund(times, true, false));
report('fund tolerance, all facts known, trace', (times) => fund(times, true, true));
report('fund tolerance, nothing known, no trace', (times) => fund(times, false, false));
report('accountability, no trace', (times) => accountability(times, false));
report('accountability, trace', (times) => accountability(times, true));
