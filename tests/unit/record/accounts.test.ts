/** What the words of a source are for, told where it does not fit. */
import { describe, expect, test } from 'vitest';
import { account, type Held } from '../../../src/core/accounting.ts';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';
import type { SourceAccount } from '../../../src/record/accounting.ts';
import { checkAccounting, unaccounted } from '../../../src/record/checks/accounting.ts';
import type { Entries } from '../../../src/record/entries.ts';
import type { ContentKind } from '../../../src/record/kinds.ts';
import type { WordRange } from '../../../src/core/word-numbers.ts';
import { having, problemsTold } from './plain-entries.ts';

interface Given {
  held?: readonly Held[];
  quoted?: WordRange[];
  withdrawn?: WordRange[];
}

const holds = (claim: string, ...words: WordRange): Held => ({ claim, words, quoted: true });

const fingerprint = makeFingerprint('paper', 'word '.repeat(100));

/** The account of the plain source, an article of a hundred words. */
function accountIn({ sound }: Entries, { held = [], quoted = [], withdrawn = [] }: Given): Map<string, SourceAccount> {
  const accounting = account(100, held, sound.sources.get('paper')?.data.accounting ?? []);
  return new Map([['paper', { wordCount: 100, fingerprint, accounting, quoted, withdrawn }]]);
}

/** What is said of the plain source with such an accounting, or with other entries changed. */
function toldOf(accounting: string | [ContentKind, string, string], given: Given = {}): string[] {
  const changed = typeof accounting === 'string' ? having('sources', `accounting: [${accounting}]`) : accounting;
  return problemsTold((entries, report) => {
    checkAccounting(entries, accountIn(entries, given), report);
  }, changed);
}

describe('what the site quotes of a source', () => {
  test('is two fifths of its words at most', () => {
    const plain = having('sources', 'language: en');
    expect(toldOf(plain, { quoted: [[0, 40]] })).toEqual([]);
    expect(
      toldOf(plain, {
        quoted: [
          [0, 40],
          [60, 61],
        ],
      }),
    ).toEqual([
      'sources/paper: the site quotes 41 of the 100 words, expected at most 40 (40%): quote less of this source (quoted-too-much)',
    ]);
  });
});

describe('what a source says of its words', () => {
  test('ends with its last word', () => {
    expect(toldOf('{ words: [90, 100], not: furniture }')).toEqual([]);
    expect(toldOf('{ words: [0, 2], not: furniture }, { words: [90, 101], not: furniture }')).toEqual([
      "sources/paper: words ends at 101, expected at most 100, the number of the article's words: correct the range (accounting-range)",
    ]);
  });

  test('is told once of each word', () => {
    expect(toldOf('{ words: [0, 10], not: furniture }, { words: [10, 20], not: credit }')).toEqual([]);
    expect(toldOf('{ words: [10, 20], not: furniture }, { words: [0, 10], not: credit }')).toEqual([]);
    expect(
      toldOf(
        '{ words: [5, 10], not: furniture }, { words: [20, 30], not: caption }, { words: [0, 6], not: credit }, { words: [9, 21], not: repeat }',
      ),
    ).toEqual([
      'sources/paper: words 1 to 6 overlap words 6 to 10, which are "furniture"; expected each word in one range: shorten one of them, or take it out (accounting-overlap)',
      'sources/paper: words 10 to 21 overlap words 6 to 10, which are "furniture"; words 21 to 30, which are "caption"; expected each word in one range: shorten one of them, or take it out (accounting-overlap)',
    ]);
  });

  test('is nothing that a claim holds', () => {
    const held = [holds('SV-701', 0, 5), holds('SV-702', 8, 12), holds('SV-703', 8, 12), holds('SV-701', 60, 62)];
    expect(toldOf('{ words: [5, 8], not: furniture }', { held })).toEqual([]);
    expect(
      toldOf(
        '{ words: [4, 9], not: attribution }, { words: [20, 22], not: credit }, { words: [60, 70], not: credit }',
        { held },
      ),
    ).toEqual([
      'sources/paper: these words are "attribution" here and some belong to claims: SV-701 with word 5; SV-702, SV-703 with word 9; expected one of the two: correct this range, or the quotations or passages of the claims (accounted-twice)',
      'sources/paper: these words are "credit" here and some belong to claims: SV-701 with words 61 to 62; expected one of the two: correct this range, or the quotations or passages of the claims (accounted-twice)',
    ]);
  });

  test('is "withdrawn" of words that a withdrawn claim told, and of no others', () => {
    const withdrawn: WordRange[] = [
      [0, 10],
      [20, 30],
    ];
    expect(toldOf('{ words: [0, 10], not: withdrawn }, { words: [22, 24], not: withdrawn }', { withdrawn })).toEqual(
      [],
    );
    expect(toldOf('{ words: [12, 14], not: credit }', { withdrawn })).toEqual([]);
    const not = (range: string): string =>
      `sources/paper: ${range} are "withdrawn" here, and no claim that was withdrawn told them all, expected words of one: correct the range, or the reason (not-withdrawn)`;
    expect(toldOf('{ words: [0, 11], not: withdrawn }', { withdrawn })).toEqual([not('words 1 to 11')]);
    expect(toldOf('{ words: [19, 30], not: withdrawn }', { withdrawn })).toEqual([not('words 20 to 30')]);
  });
});

describe('a passage of a claim', () => {
  const passage = (...passages: string[]) =>
    having(
      'claims',
      `evidence: [{ statement: remark, stance: asserts, basis: own-word, speaksOf: "2031-05-03", quotes: [], passages: [${passages.join(', ')}] }]`,
    );

  test('ends with the last word of its source', () => {
    expect(toldOf(passage('{ source: paper, words: [90, 100] }'))).toEqual([]);
    expect(toldOf(passage('{ source: paper, words: [0, 2] }', '{ source: paper, words: [90, 101] }'))).toEqual([
      "claims/ford-open: words ends at 101, expected at most 100, the number of the article's words: correct the range (accounting-range)",
    ]);
  });

  test('is not judged where the source cannot be read', () => {
    expect(toldOf(passage('{ source: lost, words: [90, 101] }'))).toEqual([]);
  });
});

describe('words that are for nothing', () => {
  const open = (accounting: string, given: Given = {}): string[] => {
    let problems: string[] = [];
    problemsTold(
      (entries) => {
        problems = unaccounted(entries, accountIn(entries, given)).map(
          ({ file, reason, ruleId }) => `${String(file)}: ${reason} (${String(ruleId)})`,
        );
      },
      having('sources', accounting),
    );
    return problems;
  };
  const WHERE = 'expected every word in a quotation or passage of a claim, or in accounting';
  const RUN = 'run "npm run source:account -- paper <text file>" to see them (words-unaccounted)';

  test('are told by their numbers', () => {
    expect(open('accounting: [{ words: [0, 90], not: furniture }, { words: [91, 95], not: credit }]')).toEqual([
      `sources/paper: nothing accounts for 6 of the 100 words: word 91, words 96 to 100; ${WHERE}: ${RUN}`,
    ]);
    expect(open('accounting: [{ words: [0, 90], not: furniture }]', { held: [holds('SV-701', 90, 100)] })).toEqual([]);
    expect(open('language: en')).toEqual([
      `sources/paper: nothing accounts for 100 of the 100 words: words 1 to 100; ${WHERE}: ${RUN}`,
    ]);
  });

  test('are not told of a source that cannot be read', () => {
    const problems: unknown[] = [];
    problemsTold((entries, report) => {
      checkAccounting(entries, new Map(), report);
      problems.push(...unaccounted(entries, new Map()));
    });
    expect(problems).toEqual([]);
  });

  test('are none of a source that was withdrawn', () => {
    expect(open('withdrawn: { on: "2031-06-01", why: It stood twice. }')).toEqual([]);
  });

  test('may be what a withdrawn claim told, and then it is said how they are written down', () => {
    const note = ' ("withdrawn", where only a withdrawn claim told it)';
    const accounting = 'accounting: [{ words: [0, 90], not: furniture }]';
    expect(open(accounting, { withdrawn: [[80, 91]] })).toEqual([
      `sources/paper: nothing accounts for 10 of the 100 words: words 91 to 100; ${WHERE}${note}: ${RUN}`,
    ]);
    expect(open(accounting, { withdrawn: [[80, 90]] })[0]).not.toContain(note);
    expect(open('accounting: [{ words: [10, 90], not: furniture }]', { withdrawn: [[90, 91]] })[0]).toContain(note);
    expect(open('accounting: [{ words: [10, 100], not: furniture }]', { withdrawn: [[10, 12]] })[0]).not.toContain(
      note,
    );
  });

  test('are named up to twenty stretches', () => {
    const every = (count: number): string =>
      `accounting: [${Array.from({ length: count }, (_, i) => `{ words: [${String(2 * i)}, ${String(2 * i + 1)}], not: credit }`).join(', ')}, { words: [${String(2 * count)}, 100], not: credit }]`;
    expect(open(every(20))[0]).toContain('word 38, word 40; expected');
    expect(open(every(22))[0]).toContain('word 38, word 40 and 2 more stretches; expected');
    expect(open(every(21))[0]).toContain('word 38, word 40 and 1 more stretch; expected');
  });
});
