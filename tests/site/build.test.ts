import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordedOrlu } from '../fixtures/recorded.ts';
import { FOLDERS, HOMES, INVENTED_ADDRESS } from './bases.ts';
import { ENDED_WHEN_IT_HANGS, smallProject, type SmallProject } from './small-build.ts';
import { filesBelow, hashTree } from './tree.ts';

/** Not where, when and in which language `built.ts` has built the invented record. */
const THERE = { TZ: 'Asia/Kabul', LC_ALL: 'fa_AF.UTF-8' };

const project = await smallProject({ ...INVENTED_ADDRESS, ...THERE }, recordedOrlu);
const elsewhere = mkdtempSync(join(tmpdir(), 'another-record-'));
const dist = project.path('dist');
/** What was built first, which no failure may touch. */
let built: string[] = [];

/** Runs a command on the record of a folder (on the project's own, where it is empty), which is to go well. */
function run(name: string, CONTENT: string, ...args: string[]): string {
  const { status, stdout, stderr } = project.runWith({ CONTENT }, name, ...args);
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

/** Builds with a file of `tests/fixtures/machine/` in the same process. */
function buildBeside(file: string, more: Record<string, string>) {
  return spawnSync(process.execPath, ['--import', resolve('tests/fixtures/machine', file), 'scripts/build.ts'], {
    ...{ cwd: project.path('.'), env: { ...project.env, ...more } },
    ...ENDED_WHEN_IT_HANGS,
    encoding: 'utf8',
  });
}

/** What came of a new record, which was built before: nothing of it may be in what is built after it. */
const ferry = { checked: '', pages: '', worker: '', compressed: '', files: [] as string[] };

function buildFerry(): void {
  const folder = join(elsewhere, 'ferry');
  run('new', '', 'record', folder, '--name', 'The ferry record', '--sides', 'North bank, South bank');
  ferry.checked = run('check', folder);
  expect(project.runWith({ CONTENT: folder, OFFLINE: 'off' }, 'build').status).toBe(0);
  ferry.pages = texts();
  ferry.worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  ferry.compressed = run('compress', folder);
  ferry.files = filesBelow(dist);
}

/** What `npm start` said until it served the site, and what a reader of its first page gets. */
const started = { said: '', page: '' };

/** Builds the record by `npm start`, looks at the site that it serves, and ends it. */
async function start(): Promise<void> {
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: project.path('.'),
    env: { ...project.env, CONTENT: '', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    for await (const text of child.stdout.setEncoding('utf8')) {
      started.said += String(text);
      const [, address] = / is at (\S+)\n/.exec(started.said) ?? [];
      if (address === undefined) continue;
      started.page = await (await fetch(address)).text();
      break;
    }
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
}

beforeAll(async () => {
  buildFerry();
  await start();
  built = hashTree(dist);
});
afterAll(() => {
  project.remove();
  rmSync(elsewhere, { recursive: true });
});

test('npm start checks and builds the record, says where it is, and serves it there', () => {
  expect(started.said).toMatch(
    /No problems\.[^]*\nThe Orlu Record is at http:\/\/[^/]+\/\S+\nEnd it with Ctrl\+C\.\n$/,
  );
  expect(started.page).toBe(readFileSync(join(dist, 'index.html'), 'utf8'));
});

test('another build, in another folder, time zone and language, and after that of another record, gives the same bytes', () => {
  expect(built.length).toBeGreaterThan(100);
  expect(built).toEqual(hashTree(FOLDERS.invented));
});

/** The text of every page and every file for machines that the build wrote, without the examples of schemas and rules, which are the engine's. */
function texts(): string {
  const files = filesBelow(dist).filter(
    (file) =>
      !file.endsWith('.schema.json') &&
      file !== 'rules/index.html' &&
      /\.(html|json|jsonld|xml|csv|bib|ris|geojson)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(30);
  return files.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
}

test('a new record is built from its own folder, where it may keep nothing on readers’ devices, and is compressed for a server', () => {
  expect(ferry.checked).toContain('No problems.');
  expect(ferry.pages).toContain('The ferry record');
  expect(ferry.pages).toContain('Write here who answers for every sentence');
  expect(ferry.pages).toContain('No claim of this record is about a place.');
  expect(texts()).toMatch(/Orlu[^]*OL-00/);
  expect(ferry.pages).not.toMatch(/Orlu|Varn|OL-00/);

  expect(ferry.worker).toContain('unregister');
  expect(ferry.compressed).toMatch(/^\d+ files: .+ as gzip, .+ as Brotli\.\n$/);
  expect(ferry.files).toContain('index.html.br');
});

/** No half-built folder is left, and what was there is as it was. */
function expectUntouched(): void {
  expect(hashTree(dist)).toEqual(built);
  expect(readdirSync(project.path('.')).filter((name) => name.startsWith('.dist'))).toEqual([]);
}

test('a record that is not there is told in a sentence, before the bundler is read, and the last build stays', () => {
  const { status, stderr } = buildBeside('bundler.ts', { CONTENT: 'nowhere' });
  expect(status).toBe(1);
  expect(stderr).toBe(
    `nowhere:1:1  there is no folder "nowhere", expected the record there: make it, or name the right one with CONTENT=<folder>  (no-folder)  ${HOMES.invented}rules/#no-folder\n1 problem.\nThe content does not pass its check. Nothing was built; dist/ is as it was.\n`,
  );
  expectUntouched();
});

describe('a build with one changed letter in a quotation', () => {
  const pattern = /^( *(?:- \{.*?)?exact: )(['"]\p{L}*)(\p{L})/mu;
  let where = '';
  let result: ReturnType<SmallProject['run']>;

  beforeAll(() => {
    const claim = 'content/claims/bread-short-in-mina.md';
    const text = readFileSync(project.path(claim), 'utf8');
    const found = pattern.exec(text);
    if (found === null) throw new Error(`${claim}: expected a quotation in its evidence, found none.`);
    const [, key = '', word = '', last = ''] = found;
    const line = text.slice(0, found.index).split('\n').length;
    where = `${claim}:${String(line)}:${String([...key].length + 1)}`;
    writeFileSync(project.path(claim), text.replace(found[0], key + word + (last === 'x' ? 'y' : 'x')));
    result = project.run('build');
    writeFileSync(project.path(claim), text);
  });

  test('fails, and says in which file, line and column', () => {
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(
      new RegExp(
        `^${where.replaceAll('.', String.raw`\.`)}  .+  \\((quote-[a-z-]+)\\)  ${HOMES.invented}rules/#\\1$`,
        'm',
      ),
    );
  });

  test('shows the editor no stack trace', () => {
    expect(result.stdout + result.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  });

  test('leaves the old dist/ as it was, and nothing half built', expectUntouched);
});

describe('a build that breaks in a page', () => {
  test('fails and leaves the old dist/ as it was', () => {
    const page = project.path('src/pages/broken.astro');
    writeFileSync(page, '---\nthrow new Error("a mistake in a page");\n---\n');
    const { status, stderr } = project.run('build');
    rmSync(page);
    expect(status).toBe(1);
    expect(stderr).toContain('a mistake in a page');
    expectUntouched();
  });
});

/** Builds while the machine fails it: how and where is told in `tests/fixtures/machine/failing.ts`. */
const buildFailing = (FAILS: 'full' | 'killed', FAILS_AT: string) => buildBeside('failing.ts', { FAILS, FAILS_AT });

describe('a build that the machine fails', () => {
  test('for want of room says so in one line, and leaves the old dist/ as it was', () => {
    const { status, stderr } = buildFailing('full', 'writeFile .*/index[.]html');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'the disk is full, expected room for the new site beside the old one: make room, and build again  (ENOSPC)\nThe build failed. dist/ is as it was.\n',
    );
    expectUntouched();
  });

  test('because a file has gone names the file, and leaves the old dist/ as it was', () => {
    const font = project.path('src/fonts/newsreader.woff2');
    const bytes = readFileSync(font);
    rmSync(font);
    const { status, stderr } = project.run('build');
    writeFileSync(font, bytes);
    expect(status).toBe(1);
    expect(stderr).toContain('newsreader.woff2');
    expectUntouched();
  });

  test.each([
    ['while it writes pages', 'writeFile .*/claims/'],
    ['after the old site was put away, before the new one is in its place', 'rename .*/dist$'],
  ])('and kills, %s, leaves a whole site to the next command', (_when, at) => {
    expect(buildFailing('killed', at).signal).toBe('SIGKILL');
    // Any command that builds sees to what was left, whatever comes of it.
    expect(project.runWith({ CONTENT: 'nowhere' }, 'build').status).toBe(1);
    // The next build that gets so far clears it away.
    rmSync(project.path('.dist-next'), { recursive: true });
    expectUntouched();
  });
});

test('a published commit that is not there is told in a sentence, and nothing is built', () => {
  expect(spawnSync('git', ['init', '-q'], { cwd: project.path('.') }).status).toBe(0);
  const { status, stderr } = project.runWith({ PUBLISHED_COMMIT: 'abcdef1' }, 'build');
  expect(status).toBe(1);
  expect(stderr).toBe('PUBLISHED_COMMIT is "abcdef1", and there is no such commit here. Fetch it, or unset it.\n');
  expectUntouched();
});
