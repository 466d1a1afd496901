import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bytesOf, trigramBytes } from '../../src/domain/fingerprint.ts';
import type { Fingerprint } from '../../src/domain/schema/fingerprint.ts';
import { fingerprintSchema } from '../../src/domain/schema/fingerprint.ts';
import { wordsOf } from '../../src/domain/words.ts';
import { claimsFile } from '../../src/record/export/claims-file.ts';
import { formatProblem } from '../../src/record/problem.ts';
import { whole } from '../fixtures/whole.ts';

const root = join(import.meta.dirname, '../..');
const { record, problems, unrecorded } = whole;

/** The texts are under copyright and stand beside the repository, where they stand at all. */
const articles = join(root, '../shared/articles');

function fingerprintOf(source: string): Fingerprint {
  const text = readFileSync(join(root, 'content/sources', `${source}.fingerprint.json`), 'utf8');
  return fingerprintSchema.parse(JSON.parse(text));
}

test('the content has no problem', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('every claim is as it was last recorded', () => {
  expect(unrecorded.map(formatProblem)).toEqual([]);
});

const quotes =
  record === undefined
    ? []
    : claimsFile(record).claims.flatMap((claim) => claim.evidence.flatMap((piece) => piece.quotes));
const sources = [...new Set(quotes.map(({ source }) => source))].sort();

test('claims quote their sources', () => {
  expect(sources.length).toBeGreaterThan(0);
});

describe.each(sources)('%s', (source) => {
  const parts = quotes
    .filter((quote) => quote.source === source)
    .flatMap(({ exact, words }) => exact.split('[…]').map((part, i) => ({ part, range: words[i] ?? [0, 0] })));
  const text = join(articles, `${source}.txt`);

  test('every quotation in claims.json stands at its word numbers, by the fingerprint', () => {
    const bytes = bytesOf(fingerprintOf(source));
    for (const { part, range } of parts) {
      const words = wordsOf(part).map((word) => word.text);
      expect(range[1] - range[0], part).toBe(words.length);
      const own = trigramBytes(source, words);
      expect([...bytes.subarray(range[0], range[0] + own.length)], part).toEqual([...own]);
    }
  });

  // Where the text is not at hand it is not run, and `npm test` says so; the fingerprint proves the same.
  test.runIf(existsSync(text))('every quotation in claims.json stands at its word numbers, by the article', () => {
    const words = wordsOf(readFileSync(text, 'utf8')).map((word) => word.text);
    for (const { part, range } of parts) expect(words.slice(...range)).toEqual(wordsOf(part).map((word) => word.text));
  });
});
