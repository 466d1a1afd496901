import { describe, expect, test } from 'vitest';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';
import { proveQuotation } from '../../../src/core/quotation.ts';
import { tokensOf } from '../../../src/core/words.ts';
import { findPassages } from '../../../scripts/find/align.ts';
import { passageToPaste } from '../../../scripts/find/paste.ts';
import { selectPassage } from '../../../scripts/find/selector.ts';
import { SAMPLE, SAMPLE_ID } from '../core/sample-article.ts';

const WORDS = tokensOf(SAMPLE).map((word) => word.text);
const FINGERPRINT = makeFingerprint(SAMPLE_ID, SAMPLE);

function found(remembered: string, most = 1): string[] {
  const passages = findPassages(
    WORDS,
    tokensOf(remembered).map((word) => word.text),
    most,
  );
  return passages.map(({ words }) => WORDS.slice(...words).join(' '));
}

describe('half-remembered words lead to the passage', () => {
  test.each([
    ['word for word', 'the cable is worn', 'the cable is worn'],
    ['in another case', 'THE CABLE IS WORN', 'the cable is worn'],
    ['with a misspelt word', 'because the cabel is worn', 'because the cable is worn'],
    [
      'with small words left out',
      'closed crossing because cable worn',
      'closed the crossing because the cable is worn',
    ],
    ['with words that are not there', 'some ferryman crossed the river twice', 'crossed the river twice'],
    ['with an apostrophe of another form', 'the owner’s office denied', "The owner's office denied"],
    ['by two rare words', 'wardens asked', 'wardens had not asked'],
  ])('%s', (_how, remembered, passage) => {
    expect(found(remembered)).toEqual([passage]);
  });
});

test('words that no passage has lead nowhere', () => {
  expect(found('elephants danced in the moonlight tonight')).toEqual([]);
});

test('a passage that stands twice is shown at both places, and no word at two', () => {
  const twice = 'The ferry at Tamrin stands idle on Thursday May 2 2019';
  expect(found(twice, 3)).toEqual([twice, twice]);
});

describe('the selector of a passage', () => {
  test.each([
    ['has one word of context on each side', 'the cable is worn', { prefix: 'because', suffix: 'said' }],
    ['has no context before the first word', 'Menu Ferry link to Lower', { suffix: 'Tamrin' }],
    ['has no context after the last word', 'Comments Share Print', { prefix: 'since noon' }],
  ])('%s', (_name, words, context) => {
    const [passage] = findPassages(WORDS, words.split(' '), 1);
    const selected = selectPassage(passage?.words ?? [0, 0], SAMPLE, FINGERPRINT);
    expect(selected).toMatchObject({ selector: context });
  });

  test('has as much context as tells two places apart', () => {
    const [, second] = findPassages(WORDS, 'ferry at Tamrin stands idle'.split(' '), 2);
    const selected = selectPassage(second?.words ?? [0, 0], SAMPLE, FINGERPRINT);
    expect(selected).toEqual({
      selector: { exact: 'ferry at Tamrin stands idle', prefix: '2019. /Courier The', suffix: 'on Thursday, May' },
    });
  });

  test('is proved for every run of four to seven words, or says why not', () => {
    for (let from = 0; from + 4 <= WORDS.length; from += 1) {
      const range = [from, Math.min(WORDS.length, from + 4 + (from % 4))] as const;
      const selected = selectPassage(range, SAMPLE, FINGERPRINT);
      if ('failure' in selected) throw new Error(`${String(from)}: ${selected.failure}`);
      expect(proveQuotation(selected.selector, FINGERPRINT)).toEqual({ ok: true, words: [[...range]] });
    }
  });

  test('says why a passage cannot be quoted', () => {
    expect(selectPassage([0, 50], SAMPLE, FINGERPRINT)).toEqual({
      failure: 'found 50 words quoted, expected at most 45: quote less',
    });
  });
});

describe('what the editor pastes', () => {
  const pasted = (words: [number, number], { text = SAMPLE, foreign = false, alike = 3 } = {}) =>
    passageToPaste({ words, alike, score: 6 }, 4, { text, fingerprint: makeFingerprint(SAMPLE_ID, text), foreign });

  test('says between which words it stands, the last one named itself, and holds the proved quotation', () => {
    const from = WORDS.indexOf('cable') - 1;
    expect(WORDS.slice(from, from + 4)).toEqual(['the', 'cable', 'is', 'worn']);
    expect(pasted([from, from + 4])).toBe(
      `# words ${String(from + 1)} to ${String(from + 4)} of 135; 3 of your 4 words are there
      - source: arvel-courier-2019-05-02
        exact: the cable is worn
        prefix: because
        suffix: said
        voice: speaker
`,
    );
  });

  test('says that one word is there, and that several are', () => {
    expect(pasted([0, 5], { alike: 1 })).toContain('; 1 of your 4 words is there\n');
    expect(pasted([0, 5], { alike: 2 })).toContain('; 2 of your 4 words are there\n');
  });

  test('has a line for our translation where the article is in another language', () => {
    expect(pasted([0, 5], { foreign: true })).toMatch(/\n {8}voice: article\n {8}translation:\n$/);
    expect(pasted([0, 5])).not.toContain('translation');
  });

  test('has no context where the article has none', () => {
    expect(pasted([0, 5])).toContain(
      'exact: Menu Ferry link to Lower\n        suffix: Tamrin\n        voice: article\n',
    );
    expect(pasted([130, 135])).not.toContain('suffix');
  });

  test('says in a comment why a passage cannot be quoted, and holds nothing to paste', () => {
    expect(pasted([0, 50])).toBe(
      '# words 1 to 50 of 135; 3 of your 4 words are there\n# found 50 words quoted, expected at most 45: quote less\n',
    );
  });
});
