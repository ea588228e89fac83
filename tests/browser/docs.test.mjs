// What README and docs/ say to type and to open is there and works.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
const FILES = ['README.md', 'README.zh.md', 'rules/README.md', 'calendar/README.md', ...docs];

const text = (file) => readFileSync(join(ROOT, file), 'utf8');
const commands = (file) =>
  [...text(file).matchAll(/```sh\n([^`]*)```/g)].flatMap(([, block]) => block.split('\n')).map((line) => line.split('#')[0].trim()).filter(Boolean);
const links = (file) => [...text(file).matchAll(/\]\(([^)#\s]+)/g)].map(([, to]) => to);

for (const file of FILES) {
  test(`the links and paths of ${file} lead somewhere`, () => {
    for (const to of links(file).filter((to) => !/^https?:/.test(to))) {
      assert.ok(existsSync(join(ROOT, dirname(file), to)), `${file} links to ${to}, which is not there`);
    }
    const quoted = [...text(file).matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)].map(([, path]) => path);
    for (const path of quoted) {
      const from = [ROOT, join(ROOT, dirname(file))];
      assert.ok(from.some((folder) => existsSync(join(folder, path))), `${file} names ${path}, which is not there`);
    }
  });
}

/** Starts the server as it is told to, but on a free port, and opens what it says. */
async function serves(words) {
  const server = spawn('python3', [...words.slice(1, -1), '0'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [said] = await once(server.stdout, 'data');
    const answer = await fetch(String(said).match(/http:\S+/)[0]);
    assert.match(await answer.text(), /Content-Security-Policy/);
  } finally {
    server.kill();
  }
}

for (const command of new Set(FILES.flatMap(commands))) {
  test(`“${command}” can be typed`, async () => {
    const words = command.split(/\s+/);
    if (command.startsWith('cargo xtask ')) {
      // What it does is tested where it is written; here, that there is such a command.
      assert.ok(text('xtask/src/main.rs').includes(`("${words[2]}", `), `cargo xtask has no ${words[2]}`);
    } else if (command.startsWith('python3 deploy/serve.py')) {
      await serves(words);
    } else {
      await run('bash', ['-c', command], { cwd: ROOT });
    }
  });
}

for (const file of ['README.md', ...docs.filter((name) => !name.endsWith('.zh.md'))]) {
  test(`${file} and its Chinese twin have the same commands and links`, () => {
    const twin = file.replace(/\.md$/, '.zh.md');
    assert.deepEqual(commands(twin), commands(file));
    // Each links to the other, and to pages and pictures in its own language.
    const shared = (name) => links(name).map((to) => to.replace(/\.(zh|en)(?=\.)/, ''));
    assert.deepEqual(shared(twin), shared(file));
  });
}
