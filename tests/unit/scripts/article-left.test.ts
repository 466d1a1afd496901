/** Whose the words are that no claim quotes, in a sentence that says more than one thing. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Content } from '../../fixtures/content.ts';
import { OF_THE_ECHO, answering, dialogue, type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const TEXT = `The Valley Echo, 6 May 2010

Snow closed the upper road on Thursday, and the mill stood still for want of grain, the Echo saw.

Write to the Echo about the snow, the road, the mill, its grain and whatever else you saw on your way.
`;
const ROAD = 'Snow closed the upper road on 6 May 2010';
const MILL = 'The mill stood still on 6 May 2010';

/** Up to the first claim of the sentence. */
const BEGUN: readonly Answer[] = [
  ...OF_THE_ECHO,
  ['for', 'f'],
  ['for', 'c'],
  ['says', 'reports from the road'],
  ['claim', ROAD],
];

const TWO: readonly Answer[] = [
  ...BEGUN,
  ['quote', 'snow closed the upper road'],
  ['verdict that', '7'],
  ['more', 'c'],
  ['claim', MILL],
  ['quote', 'the mill stood still'],
  ['verdict that', '7'],
];

/** The words that a claim tells in ours, as its file has them. */
function told(content: Content, slug: string): string[] {
  const text = readFileSync(content.path(`claims/${slug}.md`), 'utf8');
  return Array.from(text.matchAll(/words: (\[.*?\])/g), ([, words = '']) => words);
}

const road = (content: Content): string[] => told(content, 'snow-closed-upper-road');
const mill = (content: Content): string[] => told(content, 'mill-stood-still');

async function through(answers: readonly Answer[]): Promise<{ content: Content; shown: string[] }> {
  const content = openSound();
  const terminal = answering([...answers, ['for', 'f']]);
  expect(await dialogue(content.folder, TEXT, terminal)).toMatchObject({ finished: true });
  expect(terminal.left()).toEqual([]);
  return { content, shown: terminal.shown };
}

describe('the words of a sentence that no claim quotes', () => {
  test('are those of its only claim, and are shown while another can still have them', async () => {
    const { content, shown } = await through([
      ...BEGUN,
      ['quote', 'snow closed the upper road'],
      ['verdict that', '7'],
    ]);
    expect(road(content)).toEqual(['[11, 25]']);
    expect(shown).toContain(
      '  Not quoted: on Thursday, and the mill stood still for want of grain, the Echo saw (14 words).',
    );
  });

  test('are asked for stretch by stretch where it has two, and none has words that the other quotes', async () => {
    const { content, shown } = await through(TWO);
    expect(shown.filter((line) => line.startsWith('  No claim quotes these words: '))).toEqual([
      '  No claim quotes these words: on Thursday, and',
      '  No claim quotes these words: for want of grain, the Echo saw',
    ]);
    expect(shown.filter((line) => line.startsWith('words for'))).toEqual([
      'words for (Enter: SV-007): ',
      'words for (Enter: SV-007): ',
    ]);
    expect([road(content), mill(content)]).toEqual([[], ['[11, 14]', '[18, 25]']]);
  });

  test('can be cut, be for both or for none, and each goes where it is said to belong', async () => {
    const { content } = await through([
      ...TWO,
      ['words for', 's'],
      ['the second part', 'and'],
      ['words for', '1'],
      ['words for', 'b'],
      ['words for', 's'],
      ['the second part', 'the Echo'],
      ['words for', '2'],
      ['words for', 'a'],
    ]);
    expect([road(content), mill(content)]).toEqual([['[11, 14]'], ['[13, 14]', '[18, 22]']]);
    expect(readFileSync(content.path('sources/the-valley-echo-2010-05-06.yaml'), 'utf8')).toContain(
      '{ words: [22, 25], not: attribution }',
    );
  });

  test('that are left open are asked for next, as a sentence of their own', async () => {
    const { content, shown } = await through([...TWO, ['words for', '1'], ['words for', 'o'], ['for', 'a']]);
    expect(shown).toContain('\nSentence 2 of 3, words 19 to 25:');
    expect(mill(content)).toEqual([]);
  });

  test('are offered to the only claim that quotes none of it, and to none where several quote none', async () => {
    const silent = (claim: string): Answer[] => [
      ['claim', claim],
      ['verdict that', '7'],
    ];
    const one = await through([...TWO, ['more', 'c'], ...silent('Grain was wanting at the mill on 6 May 2010')]);
    expect(one.shown.filter((line) => line.startsWith('words for (Enter: SV-008)'))).toHaveLength(2);
    const none = answering([...BEGUN, ['verdict that', '7'], ['more', 'c'], ...silent(MILL)]);
    await expect(dialogue(openSound().folder, TEXT, none)).rejects.toThrow('nothing answers "words for: "');
  });
});

test('a quotation that a claim of the sentence has is not offered to the next one', async () => {
  const rest =
    ' Write to the Echo about the snow, the road, the mill, its grain and whatever else you saw on your way.';
  const text = `The Valley Echo, 6 May 2010\n\nDov Arlin said: “We hold the bridge, and it is ours,” and “the mill is next.”${rest}\n`;
  const answers: Answer[] = [...BEGUN.slice(0, 6), ['whose', 'dov-arlin'], ['the same as', '1'], ['claim', 'SV-001']];
  const terminal = answering([...answers, ['more', 'c'], ['claim', '/flour'], ['claim', '1']]);
  await dialogue(openSound().folder, text, terminal).catch(() => undefined);
  expect(terminal.shown.filter((line) => line.startsWith('quote (')).map((line) => line.slice(0, 80))).toEqual([
    expect.stringContaining('Enter: We hold the bridge, and it is ours;'),
    expect.stringContaining('Enter: the mill is next;'),
  ]);
});
