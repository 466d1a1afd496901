import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readFiles } from '../../../src/record/reading/files.ts';
import { lineOf } from '../../fixtures/told.ts';
import { readContent, type ReadResult } from '../../../src/record/read.ts';
import { soundContent } from '../../fixtures/content.ts';
import { timeOf } from '../processor-time.ts';

const content = soundContent();
afterAll(() => {
  content.remove();
});
const sound = await readFiles(content.folder, 'content', (problem) => {
  throw new Error(problem.message);
});
const names = [...sound.entries, ...sound.pages].map(({ path }) => path);

/** Another seed looks elsewhere; the same seed finds the same again. */
const seed = Number(process.env.FUZZ_SEED ?? 20210906);

/** How often each property is tried. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 120);

/** Pieces that are trouble in YAML, in markdown, in a schema, or in a program. */
const nasty = fc.oneof(
  fc.constantFrom(
    ...[
      '---',
      '---\n',
      '\r\n',
      '\n\n',
      '\t',
      ':',
      ': ',
      '- ',
      '? ',
      '&a ',
      '*a',
      '<<: ',
      '!!js ',
      '%TAG',
      '|',
      '>',
      '[',
      ']',
      '{',
      '}',
    ],
    ...[
      '"',
      "'",
      '`',
      '```',
      '<',
      '>',
      '</',
      '<script>',
      '<!--',
      '&quot;',
      '&#0;',
      '\\',
      ':quote',
      ':quote[',
      ']{',
      'source=',
      ':::quote{',
    ],
    ...[
      ':::',
      '::',
      '![',
      '](',
      '[a]: ',
      'javascript:',
      '%E0%A4',
      '//',
      '#',
      '######',
      '[…]',
      '[...]',
      '…',
      '“',
      '»',
      '\u202e',
      '\u0301',
    ],
    ...[
      'null',
      'true',
      '.nan',
      '-.inf',
      '1e999',
      '0x',
      '~',
      '__proto__',
      'constructor',
      'toString',
      '2021-02-31',
      '../',
      '2010-05-03',
      '𐌀',
      '\ud800',
    ],
    ...[
      'id',
      'verdict',
      'evidence:',
      'statement:',
      'courier',
      'SV-001',
      'lowland',
      'highland',
      'contested',
      'regime',
      'import x from y',
    ],
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const fragment = fc.array(nasty, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** One line for each problem, as the contract has it. */
const LINE = /^content\/\S+:[1-9]\d*:[1-9]\d* {2}\S.*\S {2}\([a-z][a-z-]*\)$/;

/** Reads the sound content with one file's text replaced. */
function read(path: string, text: string): ReadResult {
  const entries = sound.entries.map((file) => (file.path === path ? { ...file, text } : file));
  const pages = sound.pages.map((file) => (file.path === path ? { ...file, text } : file));
  return readContent({ ...sound, entries, pages });
}

function expectProblemsOrRecord(path: string, text: string): void {
  const { record, problems } = read(path, text);
  const lines = problems.map(lineOf);
  expect(record === undefined).toBe(lines.length > 0);
  for (const line of lines) {
    expect(line).toMatch(LINE);
    expect(line).not.toMatch(/undefined|\[object|NaN/);
  }
}

function textOf(path: string): string {
  return [...sound.entries, ...sound.pages].find((file) => file.path === path)?.text ?? '';
}

test('whatever stands in a file, there are problems or a record', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fragment, (path, text) => {
      expectProblemsOrRecord(path, text);
    }),
    { numRuns, seed },
  );
});

test('whatever is put into a sound file, there are problems or a record', () => {
  const edit = fc.record({
    path: fc.constantFrom(...names),
    at: fc.nat(),
    length: fc.nat({ max: 30 }),
    text: fragment,
  });
  fc.assert(
    fc.property(edit, ({ path, at, length, text }) => {
      const before = textOf(path);
      const start = at % (before.length + 1);
      expectProblemsOrRecord(path, before.slice(0, start) + text + before.slice(start + length));
    }),
    { numRuns, seed },
  );
});

test('whatever value a field has, there are problems or a record', () => {
  const lines = fc
    .constantFrom(...names)
    .chain((path) =>
      fc.record({ path: fc.constant(path), line: fc.nat(), value: fc.oneof(fc.json({ maxDepth: 2 }), fragment) }),
    );
  fc.assert(
    fc.property(lines, ({ path, line, value }) => {
      const rows = textOf(path).split('\n');
      const at = line % rows.length;
      rows[at] = (rows[at] ?? '').replace(/(:|-|^)( .*|)$/, (_all, mark: string) => `${mark} ${value}`);
      expectProblemsOrRecord(path, rows.join('\n'));
    }),
    { numRuns, seed },
  );
});

test('whatever the body, there are problems or a record', () => {
  const path = 'content/claims/flour-carts.md';
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 4 }), (paragraphs) => {
      expectProblemsOrRecord(
        path,
        textOf(path).replace(/(?<=\n---\n)[^]*$/, () => paragraphs.join('\n\n')),
      );
    }),
    { numRuns, seed },
  );
});

/** Four times as much may take little more than four times as long: a quarter of the time is compared, in one run. */
const MOST_TIMES = 10;

/** What takes less, in milliseconds of the processor, is too short to compare. */
const LEAST = 40;

const mill = 'content/places/mill.yaml';
const carts = 'content/claims/flour-carts.md';
const fields = (n: number): string[] => Array.from({ length: n }, (_, i) => `k${String(i)}: 1`);

test.each<{ name: string; path: string; n: number; text: (n: number) => string }>([
  { name: 'brackets in YAML', path: mill, n: 50_000, text: (n) => `name: ${'['.repeat(n)}` },
  { name: 'lists in YAML', path: mill, n: 50_000, text: (n) => '- '.repeat(n) },
  { name: 'unknown fields', path: mill, n: 30_000, text: (n) => fields(n).join('\n') },
  { name: 'unknown fields on one line', path: mill, n: 20_000, text: (n) => `name: { ${fields(n).join(', ')} }` },
  { name: 'fields that stand twice', path: mill, n: 20_000, text: (n) => 'name: 1\n'.repeat(n) },
  {
    name: 'fields that stand twice on one line',
    path: mill,
    n: 20_000,
    text: (n) => `name: { ${'a: 1, '.repeat(n)} }`,
  },
  { name: 'unseen characters on one line', path: mill, n: 20_000, text: (n) => `name: "${'\\x07'.repeat(n)}"` },
  {
    name: 'wrong items of a list',
    path: mill,
    n: 20_000,
    text: (n) => `spellings:\n${'  - { text: a, lang: xx }\n'.repeat(n)}`,
  },
  { name: 'loaded words in a field', path: mill, n: 20_000, text: (n) => `note: ${'regime '.repeat(n)}` },
  { name: 'brackets in a body', path: carts, n: 9_900, text: (n) => textOf(carts) + '['.repeat(n) },
  { name: 'loaded words in a body', path: carts, n: 1_200, text: (n) => textOf(carts) + 'regime '.repeat(n) },
  { name: 'quotation marks in a body', path: carts, n: 9_000, text: (n) => textOf(carts) + '“'.repeat(n) },
  {
    name: 'references to characters in a body',
    path: carts,
    n: 1_000,
    text: (n) => textOf(carts) + '&#x202E;'.repeat(n),
  },
  { name: 'openings of emphasis in a body', path: carts, n: 3_300, text: (n) => textOf(carts) + '*a '.repeat(n) },
  { name: 'openings of quotations in a body', path: carts, n: 1_400, text: (n) => textOf(carts) + ':quote['.repeat(n) },
  { name: 'letters in a body', path: carts, n: 40_000, text: (n) => textOf(carts) + 'a '.repeat(n) },
])(
  'a great many $name are problems or a record, and four times as many take no more than that',
  ({ path, n, text }) => {
    const [few, many] = [n / 4, n].map((size) => {
      expectProblemsOrRecord(path, text(size));
      return timeOf(() => {
        read(path, text(size));
      });
    });
    expect(Number(many)).toBeLessThan(MOST_TIMES * Math.max(Number(few), LEAST));
  },
);

// How deep the parser and all who walk its tree can go is told as that, and depends on the machine.
test.each([
  { name: 'block quotes', body: '> '.repeat(4_900) },
  { name: 'lists', body: '- '.repeat(4_900) },
  { name: 'nested emphases', body: '*a '.repeat(1_900) + 'b*'.repeat(1_900) },
  { name: 'nested quotations', body: ':quote['.repeat(1_200) + ']'.repeat(1_200) },
])('a great many $name in a body are problems or a record, in good time', ({ body }) => {
  const spent = timeOf(() => {
    expectProblemsOrRecord(carts, textOf(carts) + body);
  });
  expect(spent).toBeLessThan(10_000);
});
