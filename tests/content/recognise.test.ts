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
  const elsewhere = quotes.filter(({ source, exact, wordRanges: words }) => {
    const found = recognise(byte, exact, printsIn(source));
    if (found?.covered !== tokensOf(exact).length || found.pieces.length !== 1) return true;
    // What an article prints twice is recognised where it stands first.
    return Number(found.pieces[0]?.article[0]) > Number(words[0]?.[0]);
  });
  expect(elsewhere.map(({ exact }) => exact)).toEqual([]);
});

/** Each of them twice, to be changed at one place and at another. */
const twice = quotes.flatMap((quote, i) => [i, i + 3].map((at) => ({ ...quote, at, words: tokensOf(quote.exact) })));

/** As many as chance lets through: a byte agrees with other words, or another sign, once in 256 times. */
const LET_THROUGH = Math.ceil(twice.length / 50);

test('of two hundred with one word changed, all but as many as chance allows are told to differ at that word first', () => {
  // A record that has just begun has few; one of a hundred claims has enough.
  expect(twice.length).toBeGreaterThanOrEqual(site.claims.length < 100 ? 0 : 200);
  const untold = twice.filter(({ source, exact, words, at: any }) => {
    const at = any % words.length;
    const word = words[at];
    const other = `${exact.slice(0, word?.start)}other${String(any)}${exact.slice(word?.end)}`;
    const found = recognise(byte, other, printsIn(source));
    // Of few words with one changed there can be too few left to be sure of.
    if (found === undefined) return words.length > 8;
    const stands = (n: number): boolean => found.pieces.some(({ text: [from, to] }) => from <= n && n < to);
    const first = words.findIndex((_, n) => !stands(n));
    // Fewer than three words before it have no byte of their own: they are told with it.
    return first !== at && !(at < 3 && first === 0 && !stands(at));
  });
  expect(untold.length).toBeLessThanOrEqual(LET_THROUGH);
});

test('of as many with one sign changed, all but as many as chance allows are told to differ between those words first', () => {
  const untold = twice.filter(({ source, exact, words, at: any }) => {
    const at = any % (words.length - 1);
    const [before, after] = [words[at], words[at + 1]];
    const found = recognise(byte, `${exact.slice(0, before?.end)} § ${exact.slice(after?.start)}`, printsIn(source));
    const [fault] = found?.pieces.flatMap(({ signs }) => signs) ?? [];
    return fault?.at !== 'between' || fault.words.join(' ') !== `${String(before?.text)} ${String(after?.text)}`;
  });
  expect(untold.length).toBeLessThanOrEqual(LET_THROUGH);
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
