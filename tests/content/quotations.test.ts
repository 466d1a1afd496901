import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proveQuotation } from '../../src/core/quotation.ts';
import { fingerprintSchema } from '../../src/core/schema/fingerprint.ts';
import { readRecord } from '../../src/record/read.ts';
import { changedTexts, mostByChance } from '../unit/core/changes.ts';

const root = join(import.meta.dirname, '../..');
const { record } = await readRecord(join(root, 'content'), { root });

const quotes = (record?.claims ?? []).flatMap(({ evidence, bodyQuotes }) => [
  ...evidence.flatMap((piece) => piece.quotes),
  ...bodyQuotes,
]);
const distinct = [...new Map(quotes.map((quote) => [`${quote.source} ${quote.exact}`, quote])).values()];
const fingerprints = new Map(
  [...new Set(quotes.map(({ source }) => source))].map((source) => {
    const file = readFileSync(join(root, 'content/sources', `${source}.fingerprint.json`), 'utf8');
    return [source, fingerprintSchema.parse(JSON.parse(file))];
  }),
);

test('no letter, mark, digit or sign of a quotation can be changed, but by the chance that the method page states', () => {
  const passed: Record<'word' | 'sign', string[]> = { word: [], sign: [] };
  const tried = { word: 0, sign: 0 };
  for (const quote of distinct) {
    const fingerprint = fingerprints.get(quote.source);
    if (fingerprint === undefined) throw new Error(`no fingerprint of ${quote.source}`);
    for (const { text: exact, what } of changedTexts(quote.exact, 3)) {
      tried[what] += 1;
      if (proveQuotation({ ...quote, exact }, fingerprint).ok) passed[what].push(exact);
    }
  }
  expect(tried.word).toBeGreaterThan(distinct.length);
  // An outer word without context is covered by one byte, with a word of context by two: so few have none.
  expect(passed.word.length, passed.word.join('\n')).toBeLessThanOrEqual(mostByChance(tried.word, 2) + 1);
  expect(passed.sign.length, passed.sign.join('\n')).toBeLessThanOrEqual(mostByChance(tried.sign, 1));
});
