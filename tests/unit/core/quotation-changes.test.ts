import { describe, expect, it } from 'vitest';
import { proveQuotation } from '../../../src/core/quotation.ts';
import { changedTexts, mostByChance } from './changes.ts';
import { cutUp, TEXTS } from './ferry-texts.ts';

describe.each(Object.entries(TEXTS))('a text in %s', (language, text) => {
  const { fingerprint, passages } = cutUp(language, text);

  it('is not proved with any letter, mark, digit or sign changed, but by the chance of the bytes', () => {
    const passed = { word: 0, sign: 0 };
    const tried = { word: 0, sign: 0 };
    for (const { selector } of passages) {
      for (const { text: exact, what } of changedTexts(selector.exact, 2)) {
        tried[what] += 1;
        if (proveQuotation({ ...selector, exact }, fingerprint).ok) passed[what] += 1;
      }
    }
    expect(tried.word).toBeGreaterThan(300);
    expect(tried.sign).toBeGreaterThan(20);
    // A word of context on each side: two bytes cover the outermost letter. One covers a sign.
    expect(passed.word).toBeLessThanOrEqual(mostByChance(tried.word, 2));
    expect(passed.sign).toBeLessThanOrEqual(mostByChance(tried.sign, 1));
  });
});
