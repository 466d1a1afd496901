import { describe, expect, test } from 'vitest';
import { accountedText } from '../../../scripts/article/accounting.ts';
import { withField, withItem, withoutItem, withText } from '../../../scripts/edit/yaml.ts';

const CLAIM = `---
# The first.
title: The bridge
places: []
related: [mill, ford] # both
evidence:
  - statement: arlin
    quotes: []
    passages:
      - { source: courier, words: [1, 2] }
reviewed: "2010-06-01"
---

Text: [it](/claims/mill/).
`;

describe('one thing is changed in a file, and every other character stays', () => {
  test.each<[string, string, string, string]>([
    [
      'an item of a list in blocks',
      withItem(CLAIM, ['evidence', 0, 'passages'], ['{ source: herald, words: [3, 4] }']),
      '[1, 2] }\n',
      '[1, 2] }\n      - { source: herald, words: [3, 4] }\n',
    ],
    [
      'the first item of an empty list',
      withItem(CLAIM, ['evidence', 0, 'quotes'], ['source: a', 'exact: b']),
      '    quotes: []\n',
      '    quotes:\n      - source: a\n        exact: b\n',
    ],
    ['an item of a list on one line', withItem(CLAIM, ['related'], ['ferry']), 'ford] # both', 'ford, ferry] # both'],
    [
      'a list that was not there',
      withItem(CLAIM, ['formerly'], ['old']),
      'reviewed:',
      'formerly:\n  - old\nreviewed:'.replace('reviewed:', 'reviewed:'),
    ],
    [
      'a whole piece of evidence',
      withItem(CLAIM, ['evidence'], ['statement: tolen', 'quotes: []']),
      '[1, 2] }\n',
      '[1, 2] }\n  - statement: tolen\n    quotes: []\n',
    ],
    [
      'a field, before the day of the review',
      withField(CLAIM, [], ['withdrawn:', '  why: It was a copy.']),
      'reviewed:',
      'withdrawn:\n  why: It was a copy.\nreviewed:',
    ],
    ['a slug', withText(CLAIM, ['related', 0], 'old-mill'), '[mill,', '[old-mill,'],
    ['an item that goes', withoutItem(CLAIM, ['related'], 0, false), '[mill, ford]', '[ford]'],
    [
      'the only item of a list that may go',
      withoutItem(CLAIM, ['evidence', 0, 'passages'], 0, false),
      '    passages:\n      - { source: courier, words: [1, 2] }\n',
      '',
    ],
    [
      'the only item of a list that has to stay',
      withoutItem(CLAIM, ['evidence'], 0, true),
      CLAIM.slice(CLAIM.indexOf('evidence:'), CLAIM.indexOf('reviewed:')),
      'evidence: []\n',
    ],
  ])('%s', (_name, changed, from, to) => {
    expect(changed).toBe(CLAIM.replace(from, () => to));
  });

  test('what is written in braces is left to the editor', () => {
    expect(() => withField('made: { on: x }\n', ['made'], ['how: y'])).toThrow(
      'made is not written as the commands write it. Add to it by hand.',
    );
  });
});

describe('words that belong to no claim', () => {
  const source =
    'label: X\naccounting:\n  - { words: [0, 3], not: furniture }\n  - { words: [8, 9], not: repeat }\nreviewed: x\n';

  test('stand in the order of the article, joined with those beside them', () => {
    const before = [
      { words: [0, 3] as const, not: 'furniture' as const },
      { words: [8, 9] as const, not: 'repeat' as const },
    ];
    expect(accountedText(source, before, [{ words: [3, 5], not: 'furniture' }])).toBe(
      source.replace('[0, 3]', '[0, 5]'),
    );
    expect(accountedText(source, before, [{ words: [5, 6], not: 'credit' }])).toBe(
      source.replace('  - { words: [8', '  - { words: [5, 6], not: credit }\n  - { words: [8'),
    );
  });

  test('are added behind what somebody wrote a comment to', () => {
    const noted = source.replace('repeat }', 'repeat } # the headline');
    expect(accountedText(noted, [], [{ words: [5, 6], not: 'credit' }])).toBe(
      noted.replace('# the headline\n', '# the headline\n  - { words: [5, 6], not: credit }\n'),
    );
  });
});
