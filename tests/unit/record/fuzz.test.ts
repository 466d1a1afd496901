import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readFiles } from '../../../src/record/reading/files.ts';
import { lineOf } from '../../fixtures/told.ts';
import { readContent, type ReadResult } from '../../../src/record/read.ts';
import { soundContent } from '../../fixtures/content.ts';
import { DEEP, HOSTILE } from '../../fixtures/hostile.ts';

const content = soundContent();
afterAll(() => {
  content.remove();
});
const sound = await readFiles(content.folder, 'content', (problem) => {
  throw new Error(problem.message);
});
const names = [...sound.entries, ...sound.pages].map(({ path }) => path);

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
    { numRuns },
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
    { numRuns },
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
    { numRuns },
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
    { numRuns },
  );
});

test.each(HOSTILE)('a great many $name are problems or a record, and so is a quarter of them', ({ path, n, text }) => {
  for (const size of [n / 4, n]) expectProblemsOrRecord(path, text(size, textOf(path)));
});

// How deep the parser and all who walk its tree can go is told as that, and depends on the machine.
test.each(DEEP)('a great many $name in a body are problems or a record', ({ path, n, text }) => {
  expectProblemsOrRecord(path, text(n, textOf(path)));
});
