import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compressSite } from '../../scripts/compress/compress.ts';
import { headersFor, parseHeaders } from '../../scripts/serve/headers.ts';
import { freePort } from '../fixtures/free-port.ts';
import { isInstalled } from '../fixtures/programs/installed.ts';
import { BASE, FOLDER, RECORD } from './this-site.ts';
import { filesBelow } from './tree.ts';

const slug = RECORD.claims[0]?.slug ?? '';
const hashed = filesBelow(FOLDER).find((path) => path.startsWith('_astro/') && path.endsWith('.css')) ?? '';
const told = parseHeaders(readFileSync(join(FOLDER, '_headers'), 'utf8'));

/** The status of an answer, and how many bytes came with it. */
function bytesOf(address: string, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    get(address, { agent }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => (bytes += part.length));
      answer.on('end', () => {
        resolve(`${String(answer.statusCode)} ${String(bytes)}`);
      });
    }).on('error', ({ message }) => {
      resolve(message);
    });
  });
}

describe.skipIf(!isInstalled('nginx'))('nginx, which has to be installed, by deploy/nginx.conf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  let server: ChildProcess | undefined;
  let origin = '';

  beforeAll(async () => {
    // The few things that its comment asks for: where the folder is, its path, and a port that needs no rights.
    const port = await freePort();
    const root = join(folder, 'served');
    mkdirSync(join(root, BASE), { recursive: true });
    cpSync(FOLDER, join(root, BASE), { recursive: true });
    mkdirSync(join(root, BASE, 'empty'));
    await compressSite(join(root, BASE, 'data'));
    const site = readFileSync('deploy/nginx.conf', 'utf8')
      .replace(/^ *listen +80;/m, `listen 127.0.0.1:${String(port)};`)
      .replace(/^ *listen +\[::\]:80;/m, '')
      .replace('/srv/record', root)
      .replace('$record_base "";', `$record_base "${BASE.slice(0, -1)}";`);
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    writeFileSync(
      join(folder, 'nginx.conf'),
      [
        // Its workers are else somebody who may not read a temporary folder.
        process.getuid?.() === 0 ? 'user root;' : '',
        `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1;`,
        'events { worker_connections 256; }',
        `http { access_log off; ${kept.join(' ')}\n${site}\n}`,
      ].join('\n'),
    );
    server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
    origin = `http://127.0.0.1:${String(port)}`;
    await vi.waitUntil(async () => (await fetch(origin + BASE).catch(() => undefined))?.ok, { timeout: 30_000 });
  });

  afterAll(() => {
    server?.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + BASE + path, { headers, redirect: 'manual' });

  test('sends with each kind of file what _headers says to other hosts', async () => {
    const pages = ['', `claims/${slug}/`, `claims/${slug}/embed/`, `claims/${slug}/v/1/embed/`];
    for (const path of [...pages, 'feed.xml', 'feed.json', `claims/${slug}.bib`, `claims/${slug}.csl.json`, hashed]) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(200);
      const found = Object.fromEntries(answer.headers);
      for (const [name, value] of Object.entries(headersFor(told, BASE + path)))
        expect(found[name.toLowerCase()], `${path}: ${name}`).toBe(value);
      await answer.arrayBuffer();
    }
  });

  test('lets nothing but a file named after its bytes be kept unasked', async () => {
    for (const path of ['', `claims/${slug}/`, 'data/claims.json'])
      expect((await ask(path)).headers.get('cache-control'), path).toBe('no-cache');
    expect((await ask(hashed)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('answers what is not there with the page that says so, with the policy and the status', async () => {
    for (const path of ['claims/no-such-claim/', 'no-such-file.json', 'empty/', '_headers']) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(await answer.text(), path).toBe(readFileSync(join(FOLDER, '404.html'), 'utf8'));
    }
  });

  test('sends the compressed file to whoever takes one, and the file itself to others', async () => {
    const plain = await ask('data/claims.json', { 'Accept-Encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const packed = await ask('data/claims.json', { 'Accept-Encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    // fetch unpacks it.
    expect(await packed.text()).toBe(await plain.text());
  });

  test('answers two hundred at once, ten times over, each with the whole page', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 200 });
    const page = readFileSync(join(FOLDER, `claims/${slug}/index.html`)).length;
    const answers = await Promise.all(
      Array.from({ length: 2000 }, () => bytesOf(`${origin}${BASE}claims/${slug}/`, agent)),
    );
    agent.destroy();
    expect(new Set(answers)).toEqual(new Set([`200 ${String(page)}`]));
  });

  test('leads a page asked for without its last slash to its address', async () => {
    const answer = await ask(`claims/${slug}`);
    expect(answer.status).toBe(301);
    expect(new URL(answer.headers.get('location') ?? '').pathname).toBe(`${BASE}claims/${slug}/`);
  });
});
