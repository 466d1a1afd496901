import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const domain = join(root, 'src/core');

/** What the rules are made of, beside each other: no framework, no browser, no files. */
const HASHES = ['@noble/hashes/hmac.js', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'];
const ALLOWED_PACKAGES = new Set([
  'zod',
  'edtf',
  '@turf/bearing',
  '@turf/distance',
  'stemmer',
  'node:crypto',
  ...HASHES,
]);

/** Names that only a browser or a file system has. */
const GLOBALS = /\b(?:document|window|navigator|localStorage|fetch|process|HTMLElement)\b/;

function importsOf(source: string): string[] {
  return Array.from(
    source.matchAll(/^\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gm),
  ).flatMap(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? []);
}

function withoutProse(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gm, '');
}

const files = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, path: join(domain, name), text: readFileSync(join(domain, name), 'utf8') }));

test('the rules are found', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(
    importsOf("import { a } from './a.ts';\nimport type { B } from 'b';\nexport { c } from 'c';\nimport 'd';"),
  ).toEqual(['./a.ts', 'b', 'c', 'd']);
});

test('the rules import nothing of Astro, the DOM, the file system or the rest of the site', () => {
  const foreign = files.flatMap(({ name, path, text }) =>
    importsOf(text)
      .filter((specifier) =>
        specifier.startsWith('.')
          ? relative(domain, resolve(path, '..', specifier)).startsWith('..')
          : !ALLOWED_PACKAGES.has(specifier),
      )
      .map((specifier) => `${name} imports ${specifier}`),
  );
  expect(foreign).toEqual([]);
});

/** Every file of the rules that is loaded with one of them, and the packages that these load; types are not loaded. */
function loadedWith(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = files.find((file) => file.name === name)?.text;
  if (text === undefined) return seen;
  for (const specifier of importsOf(text.replace(/^import type [\s\S]*?;$/gm, ''))) {
    if (!specifier.startsWith('.')) seen.add(specifier);
    else loadedWith(relative(domain, resolve(domain, name, '..', specifier)), seen);
  }
  return seen;
}

test('the proof of a quotation loads nothing, so that a browser can run it', () => {
  const loaded = [...loadedWith('quotation/prove.ts'), ...loadedWith('quotation/failure.ts')];
  expect(loaded).toContain('words/second.ts');
  expect(loaded.filter((name) => !name.endsWith('.ts'))).toEqual([]);
});

test('a verdict on words whose dates are days, and its trace, load nothing, so that a browser can run them', () => {
  const loaded = [...loadedWith('verdict/decide-words.ts'), ...loadedWith('verdict/trace.ts')];
  expect(loaded).toContain('verdict/table.ts');
  expect(loaded.filter((name) => !name.endsWith('.ts'))).toEqual([]);
});

test('the rules use no global of a browser or of Node', () => {
  const uses = files.flatMap(({ name, text }) => {
    const [found] = GLOBALS.exec(withoutProse(text)) ?? [];
    return found === undefined ? [] : [`${name} uses ${found}`];
  });
  expect(uses).toEqual([]);
});
