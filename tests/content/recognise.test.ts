import { expect, test } from 'vitest';
import { printsOf } from '../../src/core/fingerprint.ts';
import { plainByte } from '../../src/core/fingerprint/plain-hmac.ts';
import { recognise } from '../../src/core/quotation/recognise.ts';
import { OMISSION } from '../../src/core/quotation.ts';
import { tokensOf } from '../../src/core/words.ts';
import { wholeSite } from '../fixtures/whole.ts';

const site = wholeSite();
const byte = plainByte();
const all = site.claims.flatMap(({ evidence, bodyQuotes }) => [
  ...evidence.flatMap(({ quotes }) => quotes),
  ...bodyQuotes,
]);

/** Quotations without omissions that are long enough to be known by their words alone, each once. */
const quotes = [...new Map(all.map((quote) => [`${quote.source} ${quote.exact}`, quote])).values()].filter(
  ({ exact }) => !exact.includes(OMISSION) && tokensOf(exact).length >= 6,
);
const printsIn = (source: string) => printsOf(site.source(source).fingerprint);

test('every longer quotation is recognised in its article, at its words', () => {
  const elsewhere = quotes.filter(({ source, exact, words }) => {
    const found = recognise(byte, exact, printsIn(source));
    if (found?.covered !== tokensOf(exact).length || found.pieces.length !== 1) return true;
    // What an article prints twice is recognised where it stands first.
    return Number(found.pieces[0]?.article[0]) > Number(words[0]?.[0]);
  });
  expect(elsewhere.map(({ exact }) => exact)).toEqual([]);
});

test('of quotations with one word changed, all but as many as chance allows are told to differ', () => {
  const changed = quotes.map(({ source, exact }, i) => {
    const words = tokensOf(exact);
    const at = 2 + (i % (words.length - 4));
    const word = words[at];
    const other = exact.slice(0, word?.start) + `other${String(i)}` + exact.slice(word?.end);
    return recognise(byte, other, printsIn(source));
  });
  const passed = changed.filter((found) => found !== undefined && found.covered === found.words.length);
  expect(passed.length).toBeLessThanOrEqual(1 + changed.length / 50);
});

test('of two hundred invented sentences hardly any is found anywhere', () => {
  const found = Array.from({ length: 200 }, (_, i) =>
    site.sources.filter(({ fingerprint }) =>
      recognise(
        byte,
        `On day ${String(i)} nobody rowed boat ${String(i * 7)} over the lake of Tern for ${String(i + 3)} coins`,
        printsOf(fingerprint),
      ),
    ),
  ).filter((sources) => sources.length > 0);
  expect(found.length).toBeLessThanOrEqual(3);
});
