import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PIECES, portions } from '../../../scripts/mutate/pieces.ts';
import { intervalOf, isDrawn, type Lot } from '../../../scripts/mutate/sample.ts';
import {
  arguedWhole,
  compareWithArgued,
  formatRow,
  readReport,
  ROW_TITLES,
  type Argued,
} from '../../../scripts/mutate/results.ts';

const FILES = [
  'src/core/edtf.ts',
  'src/core/figure.ts',
  'src/core/schema/claim.ts',
  'src/core/types/edtf.d.ts',
  'src/core/verdict/table.ts',
  'src/record/checks/names.ts',
  'src/exports/json.ts',
  'src/record/read.ts',
  'src/pages/robots.txt.ts',
  'src/exports/data/head.ts',
  'src/wording/words.ts',
];
const asked = (...names: string[]) =>
  portions(names, FILES).map(({ piece, folder, files }) => `${piece} ${folder}: ${files.join(' ')}`);

describe('what can be mutated', () => {
  test('is every piece, folder by folder, without types, and each file in one piece', () => {
    expect(asked()).toEqual([
      'rules src/core: src/core/edtf.ts src/core/figure.ts',
      'rules src/core/verdict: src/core/verdict/table.ts',
      'reader src/core/schema: src/core/schema/claim.ts',
      'reader src/record: src/record/read.ts',
      'reader src/record/checks: src/record/checks/names.ts',
      'exports src/exports: src/exports/json.ts',
      'exports src/exports/data: src/exports/data/head.ts',
      'view src/wording: src/wording/words.ts',
    ]);
  });

  test('can be asked for as a piece, as a folder with those in it, or as files', () => {
    expect(asked('exports')).toEqual([
      'exports src/exports: src/exports/json.ts',
      'exports src/exports/data: src/exports/data/head.ts',
    ]);
    expect(asked('src/exports')).toEqual([
      'exports src/exports: src/exports/json.ts',
      'exports src/exports/data: src/exports/data/head.ts',
    ]);
    expect(asked('src/wording')).toEqual(['view src/wording: src/wording/words.ts']);
    expect(asked('src/record/checks')).toEqual(['reader src/record/checks: src/record/checks/names.ts']);
    expect(asked('src/wording/words.ts', 'src/core/figure.ts')).toEqual([
      'rules src/core: src/core/figure.ts',
      'view src/wording: src/wording/words.ts',
    ]);
  });

  test('is told where something else is asked for', () => {
    expect(() => asked('rules', 'src/verdict')).toThrow(
      new RangeError(
        'Found nothing to mutate that is called "src/verdict", expected rules, reader, exports, references, commands, view, or a folder or file of theirs.',
      ),
    );
    expect(() => asked('src/vie')).toThrow(RangeError);
  });

  test('is in words, and has the tests of its deepest folder to hold it', () => {
    expect(PIECES.map(({ what }) => what)).not.toContain('');
    const testsOf = (file: string) => portions([file], FILES).map(({ tests }) => tests);
    expect(testsOf('src/wording/words.ts')).toEqual([
      ['tests/unit/wording/*.test.ts', 'tests/unit/{exports,features}/*.test.ts'],
    ]);
    expect(testsOf('src/core/verdict/table.ts')[0]).toContain('tests/unit/core/verdict/*.test.ts');
    expect(testsOf('src/core/edtf.ts')[0]).toContain('tests/unit/core/*.test.ts');
  });
});

test('a file that is argued as a whole is one that is there, and nothing else is argued of it', () => {
  const argued = parse(readFileSync('tests/mutation/argued.yaml', 'utf8')) as Record<string, Argued[]>;
  const whole = arguedWhole(argued);
  expect([...whole].filter((file) => !existsSync(file))).toEqual([]);
  expect([...whole].filter((file) => argued[file]?.length !== 1)).toEqual([]);
  expect(whole).toContain('src/features/places/map/island/draw.ts');
  expect(whole).not.toContain('src/core/edtf.ts');
});

test('whatever can be mutated is there, and so are the tests that are to hold it', () => {
  const parts = PIECES.flatMap(({ parts: own }) => own);
  const missing = parts.flatMap(({ folder, tests }) => [
    ...(existsSync(folder) ? [] : [folder]),
    ...(tests.length > 0 ? tests.filter((pattern) => globSync(pattern).length === 0) : [`tests of ${folder}`]),
  ]);
  expect(missing).toEqual([]);
  expect(PIECES.filter(({ parts: own }) => own.length === 0)).toEqual([]);
});

describe('the results', () => {
  const source = 'export function later(a: number, b: number) {\n  return a >\n    b;\n}\n';
  const mutant = (status: string, line: number, replacement: string) => ({
    status,
    replacement,
    location: { start: { line, column: 3 } },
  });
  const [result] = readReport({
    files: {
      'src/later.ts': {
        source,
        mutants: [
          mutant('Survived', 2, 'a >=\n    b'),
          mutant('NoCoverage', 1, '{}'),
          mutant('Killed', 2, 'a < b'),
          mutant('Timeout', 2, 'true'),
          mutant('RuntimeError', 2, 'false'),
          mutant('CompileError', 2, 'false'),
          mutant('Ignored', 2, 'false'),
        ],
      },
    },
  });
  if (result === undefined) throw new Error('There is no result.');

  test('count what could be run: caught where a test failed or never ended', () => {
    expect(result).toMatchObject({ file: 'src/later.ts', mutants: 4, caught: 2 });
  });

  test('name each survivor by its line and what it became, in the order of the file', () => {
    expect(result.survivors).toEqual([
      {
        file: 'src/later.ts',
        at: 1,
        line: 'export function later(a: number, b: number) {',
        becomes: '{}',
        unreached: true,
      },
      { file: 'src/later.ts', at: 2, line: 'return a >', becomes: 'a >= b', unreached: false },
    ]);
  });

  test('leave open what nobody argued, and tell what is argued for nothing', () => {
    const entry = { line: 'return a >', becomes: 'a >= b', why: 'The two are never equal.' };
    const idle = { ...entry, becomes: 'a < b' };
    const { open, idle: found } = compareWithArgued([result], { 'src/later.ts': [entry, idle] });
    expect(open.map(({ becomes }) => becomes)).toEqual(['{}']);
    expect(found).toEqual([{ file: 'src/later.ts', entry: idle }]);
    const whole = { line: entry.line, why: entry.why };
    expect(compareWithArgued([result], { 'src/later.ts': [whole] })).toMatchObject({
      open: [{ becomes: '{}' }],
      idle: [],
    });
    expect(compareWithArgued([result], {}).open).toHaveLength(2);
    expect(compareWithArgued([], { 'src/later.ts': [idle] }).idle).toEqual([]);
  });

  test('are a line of a table under its titles', () => {
    expect([
      ROW_TITLES,
      formatRow('src', [result, { ...result, caught: 4, survivors: [] }], 1),
      formatRow('none', [], 0),
    ]).toEqual([
      '                              mutants   caught survived unargued    caught',
      'src                                 8        6        2        1    75.0 %',
      'none                                0        0        0        0         –',
    ]);
  });
});

describe('a sample', () => {
  const lots = Array.from({ length: 4000 }, (_, i): Lot => ({
    file: `file-${String(i % 7)}.ts`,
    line: i,
    column: i % 40,
    becomes: String(i % 3),
  }));
  const drawn = (percent: number, seed: number): Lot[] => lots.filter((lot) => isDrawn(lot, { percent, seed }));

  test('is as many per cent of the mutants as were asked for, within what chance does', () => {
    expect(drawn(100, 1)).toEqual(lots);
    expect(Math.abs(drawn(25, 1).length - 1000)).toBeLessThan(90);
    expect(Math.abs(drawn(2, 1).length - 80)).toBeLessThan(30);
  });

  test('is the same for the same seed, part of every larger one, and another for another seed', () => {
    expect(drawn(10, 1)).toEqual(drawn(10, 1));
    const larger = new Set(drawn(20, 1));
    expect(drawn(10, 1).filter((lot) => !larger.has(lot))).toEqual([]);
    const others = new Set(drawn(50, 2));
    const both = drawn(50, 1).filter((lot) => others.has(lot));
    expect(Math.abs(both.length - 1000)).toBeLessThan(90);
  });

  test('tells two mutants apart by any of what is known of them', () => {
    const lot = { file: 'a.ts', line: 1, column: 2, becomes: 'x' };
    const others: Partial<Lot>[] = [{ file: 'b.ts' }, { line: 2 }, { column: 3 }, { becomes: 'y' }];
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    const fates = (each: Lot) => seeds.map((seed) => isDrawn(each, { percent: 50, seed }));
    for (const other of others) expect(fates({ ...lot, ...other })).not.toEqual(fates(lot));
  });

  test('leaves what was not drawn out of the count, also where no test reaches it', () => {
    const mutants = lots.slice(0, 200).map(({ line, column, becomes: replacement }) => ({
      status: 'NoCoverage',
      replacement,
      location: { start: { line, column } },
    }));
    const sample = { percent: 30, seed: 1 };
    const [result] = readReport({ files: { 'src/some/file-0.ts': { source: '', mutants } } }, sample);
    const left = lots.slice(0, 200).filter((lot) => isDrawn({ ...lot, file: 'file-0.ts' }, sample));
    expect(result?.survivors.map(({ at }) => at)).toEqual(left.map(({ line }) => line));
    expect(left.length).toBeLessThan(100);
  });

  test('tells between which shares that of all mutants lies', () => {
    expect(intervalOf(90, 100).map((share) => share.toFixed(4))).toEqual(['0.8256', '0.9448']);
    expect(intervalOf(20, 20).map((share) => share.toFixed(4))).toEqual(['0.8389', '1.0000']);
    const result = { file: 'a.ts', mutants: 100, caught: 90, survivors: [] };
    expect(formatRow('src', [result], 0, { percent: 12, seed: 3 })).toMatch(
      / 90\.0 % {2}\(82\.6 to 94\.5 % of all: 12 % drawn, seed 3\)$/,
    );
    expect(formatRow('src', [], 0, { percent: 12, seed: 3 })).toMatch(/–$/);
  });
});
