import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallProject, type SmallProject } from './small-build.ts';
import { hashTree } from './tree.ts';

const HERE = { TZ: 'UTC', LC_ALL: 'C.UTF-8' };
const THERE = { TZ: 'Asia/Kabul', LC_ALL: 'fa_AF.UTF-8' };

const project = await smallProject(HERE);
const copies = [project];
/** What was built first, which no failure may touch. */
let built: string[] = [];

const treeOf = ({ path }: SmallProject): string[] => hashTree(path('dist'));

function build({ run }: SmallProject): void {
  const { status, stdout, stderr } = run('build');
  expect(status, stdout + stderr).toBe(0);
}

beforeAll(() => {
  build(project);
  built = treeOf(project);
});
afterAll(() => {
  for (const { remove } of copies) remove();
});

test('another build, in another folder, time zone and language, gives the same bytes', async () => {
  const other = await smallProject(THERE);
  copies.push(other);
  build(other);
  expect(built.length).toBeGreaterThan(100);
  expect(treeOf(other)).toEqual(built);
});

/** No half-built folder is left, and what was there is as it was. */
function expectUntouched(): void {
  expect(treeOf(project)).toEqual(built);
  expect(readdirSync(project.path('.')).filter((name) => name.startsWith('.dist'))).toEqual([]);
}

describe('a build with one changed letter in a quotation', () => {
  const pattern = /^( *(?:- \{.*?)?exact: )(['"]\p{L}*)(\p{L})/mu;
  let where = '';
  let result: ReturnType<SmallProject['run']>;

  beforeAll(() => {
    const claim = 'content/claims/flour-carts.md';
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
      new RegExp(`^${where.replaceAll('.', String.raw`\.`)}  .+  \\((quote-[a-z-]+)\\)  /rules/#\\1$`, 'm'),
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

test('a published commit that is not there is told in a sentence, and nothing is built', async () => {
  const tree = await smallProject({ ...HERE, PUBLISHED_COMMIT: 'abcdef1' });
  copies.push(tree);
  expect(spawnSync('git', ['init', '-q'], { cwd: tree.path('.') }).status).toBe(0);
  const { status, stderr } = tree.run('build');
  expect(status).toBe(1);
  expect(stderr).toBe('PUBLISHED_COMMIT is "abcdef1", and there is no such commit here. Fetch it, or unset it.\n');
  expect(existsSync(tree.path('dist'))).toBe(false);
});
