import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashTree } from './tree.ts';

let project = '';
let claim = '';

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'panjshir-project-'));
  for (const part of [
    'content',
    'dist',
    'public',
    'scripts',
    'src',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(part, join(project, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const [first] = readdirSync('content/claims').sort();
  claim = `content/claims/${first ?? ''}`;
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

const build = () => spawnSync(process.execPath, ['scripts/build.ts'], { cwd: project, encoding: 'utf8' });

describe('a build with one changed letter in a quotation', () => {
  const pattern = /^( *(?:- \{.*?)?exact: )(['"]\p{L}*)(\p{L})/mu;
  let before: string[] = [];
  let where = '';
  let result: ReturnType<typeof build>;

  beforeAll(() => {
    const path = join(project, claim);
    const text = readFileSync(path, 'utf8');
    const found = pattern.exec(text);
    if (found === null) throw new Error(`${claim}: expected a quotation in its evidence, found none.`);
    const [, key = '', word = '', last = ''] = found;
    const line = text.slice(0, found.index).split('\n').length;
    where = `${claim}:${String(line)}:${String([...key].length + 1)}`;
    writeFileSync(path, text.replace(found[0], key + word + (last === 'x' ? 'y' : 'x')));
    before = hashTree(join(project, 'dist'));
    result = build();
  });

  test('fails, and says in which file, line and column', () => {
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(
      new RegExp(`^${where.replaceAll('.', String.raw`\.`)}  .+  \\(quote-[a-z-]+\\)$`, 'm'),
    );
  });

  test('shows the editor no stack trace', () => {
    expect(result.stdout + result.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  });

  test('leaves the old dist/ as it was, and nothing half built', () => {
    expect(hashTree(join(project, 'dist'))).toEqual(before);
    expect(readdirSync(project).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });
});

describe('a build that breaks in a page', () => {
  test('fails and leaves the old dist/ as it was', () => {
    cpSync('content', join(project, 'content'), { recursive: true });
    writeFileSync(join(project, 'src/pages/broken.astro'), '---\nthrow new Error("a mistake in a page");\n---\n');
    const before = hashTree(join(project, 'dist'));
    const { status, stderr } = build();
    rmSync(join(project, 'src/pages/broken.astro'));
    expect(status).toBe(1);
    expect(stderr).toContain('a mistake in a page');
    expect(hashTree(join(project, 'dist'))).toEqual(before);
  });
});
