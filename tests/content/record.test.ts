import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFingerprint, printsOf } from '../../src/core/fingerprint.ts';
import { runBytes } from '../../src/core/fingerprint/bytes.ts';
import { nodeByte } from '../../src/core/fingerprint/node-hmac.ts';
import type { Fingerprint } from '../../src/core/schema/fingerprint.ts';
import { fingerprintSchema } from '../../src/core/schema/fingerprint.ts';
import { tokensOf } from '../../src/core/words.ts';
import { lookUp } from '../../src/record/look-up.ts';
import { claimsFile } from '../../src/exports/claims-file.ts';
import { lineOf } from '../fixtures/told.ts';
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
  expect(problems.map(lineOf)).toEqual([]);
});

/** Of all bytes of the runs, as the first form made them: the second form has the same words under the same numbers. */
const FIRST_PUBLISHED = [
  ['cgtn-2021-09-04', 409, '95353b988746feb04c55fe4ad7022b4fbe74804ed71a7ad12c69d1d8dc407744'],
  ['cnn-2021-09-06', 1155, 'ce29c78dc7462d9276220d317cb63674e9b94cab40cdcc7aeba7338ca7e7fdf2'],
  ['explainer-2021-09-04', 347, '8982917ceada583dfd52ebb526e70637bafd4488ec77f1d3c9c4a6d8c6334d3c'],
  ['sputnik-2021-09-03', 1563, 'b284022359a7a9fa5d4704a412865017e0b15656fbb44a87d9394c1d85f9a082'],
  ['uni-2021-09-06', 817, '7e3388f051783ebeb9250d0f2f0edbf10c5551f354280c8581c313f18bd63f41'],
] as const;

// Another record has other articles.
const kept = FIRST_PUBLISHED.filter(([source]) => existsSync(join(root, 'content/sources', `${source}.yaml`)));

test.each(kept)('%s has its %i words, as when it was first published', (source, words, digest) => {
  const fingerprint = fingerprintOf(source);
  expect(fingerprint.words).toBe(words);
  expect(createHash('sha256').update(printsOf(fingerprint).runs).digest('hex')).toBe(digest);
});

test('every claim is as it was last recorded', () => {
  expect(unrecorded.map(lineOf)).toEqual([]);
});

const quotes =
  record === undefined
    ? []
    : claimsFile(lookUp(record)).claims.flatMap((claim) => claim.evidence.flatMap((piece) => piece.quotes));
const sources = [...new Set(quotes.map(({ source }) => source))].sort();

test('claims quote their sources', () => {
  expect(sources.length).toBeGreaterThan(0);
});

describe.each(sources)('%s', (source) => {
  const parts = quotes
    .filter((quote) => quote.source === source)
    .flatMap(({ exact, wordRanges }) =>
      exact.split('[…]').map((part, i) => ({ part, range: wordRanges[i] ?? [0, 0] })),
    );
  const text = join(articles, `${source}.txt`);

  test('every quotation in claims.json stands at its word numbers, by the fingerprint', () => {
    const { runs, run } = printsOf(fingerprintOf(source));
    for (const { part, range } of parts) {
      const words = tokensOf(part).map((word) => word.text);
      expect(range[1] - range[0], part).toBe(words.length);
      const own = runBytes(nodeByte, source, words, run);
      expect([...runs.subarray(range[0], range[0] + own.length)], part).toEqual([...own]);
    }
  });

  // Where the text is not at hand it is not run, and `npm test` says so; the fingerprint proves the same.
  test.runIf(existsSync(text))('every quotation in claims.json stands at its word numbers, by the article', () => {
    const article = readFileSync(text, 'utf8');
    const words = tokensOf(article).map((word) => word.text);
    expect(tokensOf(article, 'words-1').map((word) => word.text)).toEqual(words);
    expect(makeFingerprint(source, article)).toEqual(fingerprintOf(source));
    for (const { part, range } of parts) expect(words.slice(...range)).toEqual(tokensOf(part).map((word) => word.text));
  });
});
