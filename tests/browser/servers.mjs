// Servers as deploy/ sets them up, of a folder that holds the page in a folder below it.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = new URL('../../', import.meta.url);
const NGINX = '/usr/sbin/nginx';

/** Where the page lies below the server's own folder, named as an office might name it. */
const BELOW = '工具/尺度 1';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

const deployed = (name) => readFile(new URL(`deploy/${name}`, ROOT), 'utf8');

/** Replaces what must be there. */
function changed(text, from, to) {
  if (!text.includes(from)) throw new Error(`“${from}” is not in:\n${text}`);
  return text.replaceAll(from, to);
}

async function nginxCommand(home, site, port) {
  const own = changed(changed(await deployed('nginx.conf'), 'listen 80;', `listen 127.0.0.1:${port};`), 'root /srv/chidu;', `root "${site}";`);
  await writeFile(join(home, 'chidu.conf'), own);
  await writeFile(
    join(home, 'nginx.conf'),
    `${process.getuid() === 0 ? 'user root;' : ''} daemon off; pid ${home}/pid; error_log ${home}/errors;
events {}
http {
  log_format short '$request_method $request_uri $status';
  access_log ${home}/log short;
  include ${home}/chidu.conf;
}`,
  );
  return [NGINX, ['-p', home, '-e', `${home}/errors`, '-c', join(home, 'nginx.conf')]];
}

/** The same over https, with a certificate that nobody vouches for. */
async function nginxOverTls(home, site, port) {
  const [key, certificate] = [join(home, 'key.pem'), join(home, 'certificate.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1',
    '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const command = await nginxCommand(home, site, port);
  const own = join(home, 'chidu.conf');
  const listen = `listen 127.0.0.1:${port} ssl; ssl_certificate ${certificate}; ssl_certificate_key ${key};`;
  await writeFile(own, changed(await readFile(own, 'utf8'), `listen 127.0.0.1:${port};`, listen));
  return command;
}

async function pythonCommand(home, site, port, policy = (text) => text) {
  await writeFile(join(home, 'serve.py'), policy(await deployed('serve.py')));
  return ['python3', [join(home, 'serve.py'), site, '--port', String(port)]];
}

/** As the documentation has it for offices whose browsers all are new enough. */
const onlyWasm = (text) => changed(text, "'unsafe-eval'", "'wasm-unsafe-eval'");

export const nginx = { name: 'nginx', there: existsSync(NGINX), command: nginxCommand };
export const nginxTls = { name: 'nginx over https', there: existsSync(NGINX), scheme: 'https', command: nginxOverTls };
export const python = { name: 'Python', there: true, command: pythonCommand };
export const strictPython = {
  name: 'Python, eval refused',
  there: true,
  command: (home, site, port) => pythonCommand(home, site, port, onlyWasm),
};

/** Whether something takes connections at the port. */
async function answers(port) {
  const socket = connect(port, '127.0.0.1');
  const taken = await once(socket, 'connect').then(() => true, () => false);
  socket.destroy();
  return taken;
}

/**
 * Runs `body` beside the server. It gets the page's address and `requests()`, those that have come so far:
 * `GET app.wasm 200`, with the path from the page's folder on and without the hash of the content.
 */
export async function beside(server, body) {
  const home = await mkdtemp(join(tmpdir(), 'chidu-server-'));
  const site = join(home, 'site');
  await mkdir(join(site, BELOW), { recursive: true });
  await cp(new URL('dist/', ROOT), join(site, BELOW), { recursive: true });
  const port = await freePort();
  const [program, words] = await server.command(home, site, port);
  const running = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  running.stderr.on('data', (data) => (said += data));
  const url = `${server.scheme ?? 'http'}://127.0.0.1:${port}/${BELOW.split('/').map(encodeURIComponent).join('/')}/`;
  const requests = async () => {
    const log = server.name.startsWith('nginx') ? await readFile(join(home, 'log'), 'utf8') : said;
    const short = log.matchAll(/(GET|HEAD|POST) (\S+)(?: HTTP\/[\d.]+")? (\d+)/g);
    const path = new URL(url).pathname;
    return [...short].map(([, way, address, status]) =>
      `${way} ${address.replace(path, '').replace(/-[0-9a-f]{12}\./, '.') || '(the page)'} ${status}`);
  };
  try {
    for (const end = Date.now() + 5_000; ; await pause(50)) {
      if (await answers(port)) break;
      if (Date.now() > end) throw new Error(`${server.name} does not answer: ${said}`);
    }
    await body({ url, requests });
  } finally {
    running.kill();
    await once(running, 'exit');
    await rm(home, { recursive: true });
  }
}
