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

/** The words of the article that only say who speaks, as its accounting has them. */
function attributed(content: Content): string[] {
  const text = readFileSync(content.path('sources/the-valley-echo-2010-05-06.yaml'), 'utf8');
  return Array.from(text.matchAll(/words: (\[.*?\]), not: attribution/g), ([, words = '']) => words);
}

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

  test('are asked for once where it has two, each beside the claim from whose words it goes on', async () => {
    const { content, shown } = await through(TWO);
    const at = shown.indexOf('  No claim quotes these words:');
    expect(shown.slice(at + 1, at + 4)).toEqual([
      '    SV-006: on Thursday',
      '    SV-007: and',
      '    SV-007: for want of grain, the Echo saw',
    ]);
    expect(shown.filter((line) => line.startsWith('words for'))).toEqual(['words for (Enter: as shown): ']);
    expect([road(content), mill(content)]).toEqual([['[11, 13]'], ['[18, 25]', '[13, 14]']]);
  });

  test('may all be for one claim, for each, or only say who speaks', async () => {
    const all = async (answer: string): Promise<string[][]> => {
      const { content } = await through([...TWO, ['words for', answer]]);
      return [road(content), mill(content), attributed(content)];
    };
    expect(await all('1')).toEqual([['[11, 14]', '[18, 25]'], [], []]);
    expect(await all('b')).toEqual([['[11, 14]', '[18, 25]'], ['[11, 14]', '[18, 25]'], []]);
    expect(await all('a')).toEqual([[], [], ['[11, 14]', '[18, 25]']]);
  });

  test('can be cut, be for both or for none, and each goes where it is said to belong', async () => {
    const { content } = await through([
      ...TWO,
      ['words for', 'p'],
      ['these for', '1'],
      ['these for', 'b'],
      ['these for', 's'],
      ['the second part', 'the Echo'],
      ['these for', '2'],
      ['these for', 'a'],
    ]);
    expect([road(content), mill(content)]).toEqual([['[11, 14]'], ['[13, 14]', '[18, 22]']]);
    expect(attributed(content)).toEqual(['[22, 25]']);
  });

  test('that are left open are asked for next, as a sentence of their own', async () => {
    const { content, shown } = await through([
      ...TWO,
      ['words for', 'p'],
      ['these for', '1'],
      ['these for', '1'],
      ['these for', 'o'],
      ['for', 'a'],
    ]);
    expect(shown).toContain('\nSentence 2 of 3, words 19 to 25:');
    expect(mill(content)).toEqual([]);
  });

  test('are offered to a claim that quotes none of it where they share its words, and to none where several quote none', async () => {
    const silent = (claim: string): Answer[] => [
      ['claim', claim],
      ['quote', '-'],
      ['verdict that', '7'],
    ];
    const one = await through([...TWO, ['more', 'c'], ...silent('Grain was wanting at the mill on 6 May 2010')]);
    const at = one.shown.indexOf('  No claim quotes these words:');
    expect(one.shown.slice(at + 1, at + 4)).toEqual([
      '    SV-006: on Thursday',
      '    SV-007: and',
      '    SV-008: for want of grain, the Echo saw',
    ]);
    const other = await through([...TWO, ['more', 'c'], ...silent('Bread was dear in Sarvand on 6 May 2010')]);
    expect(other.shown.filter((line) => /^ {4}SV-008: .* grain/.test(line))).toHaveLength(1);
    const none = answering([...BEGUN, ['quote', '-'], ['verdict that', '7'], ['more', 'c'], ...silent(MILL)]);
    await expect(dialogue(openSound().folder, TEXT, none)).rejects.toThrow('nothing answers "words for: "');
  });
});

describe('the words beside a quotation', () => {
  const REST_OF_IT =
    '\n\nWrite to the Echo about the snow, the road, the mill, its grain and whatever else you saw on your way.\n';
  const quoting = (claim: string, quote: string): Answer[] => [
    ['claim', claim],
    ['quote', quote],
    ['verdict that', '7'],
  ];
  /** What is shown of whose they are: of all at once, and one by one. */
  async function offered(sentence: string, first: Answer[], second: Answer[]): Promise<[string[], string[]]> {
    const begun: Answer[] = [...BEGUN.slice(0, 6), ['whose', '1'], ['says', 'reports from the road'], ...first];
    const terminal = answering([...begun, ['more', 'c'], ...second, ['words for', 'p']]);
    await dialogue(openSound().folder, `The Valley Echo, 6 May 2010\n\n${sentence}${REST_OF_IT}`, terminal).catch(
      () => undefined,
    );
    expect(terminal.left()).toEqual([]);
    const { shown } = terminal;
    const at = shown.indexOf('  No claim quotes these words:');
    const all = shown.slice(at + 1).filter((line) => /^ {4}(?:SV|\?)/.test(line));
    return [all, shown.flatMap((line) => /^these for \(Enter: (.*)\): $/.exec(line)?.[1] ?? [])];
  }

  test('are those of the claim behind them where they begin its sentence, and one by one as in the list', async () => {
    const [all, each] = await offered(
      'Snow closed the upper road, and that they had stopped the mill was plain.',
      quoting(ROAD, 'snow closed the upper road'),
      quoting(MILL, 'stopped the mill was plain'),
    );
    expect(all).toEqual(['    SV-007: and that they had']);
    expect(each).toEqual(['SV-007']);
  });

  test('are those of what somebody said, where they tell how, and not of the claim that quotes who it was', async () => {
    const [all] = await offered(
      'The road is closed by snow, the warden of the mill Nils Varg told the Echo in Sarvand.',
      quoting(ROAD, 'the road is closed by snow'),
      quoting('Nils Varg was the warden of the mill on 6 May 2010', 'the warden of the mill Nils Varg'),
    );
    expect(all).toEqual(['    SV-006: told the Echo in Sarvand']);
  });

  test('are offered one by one to the claim that the list offers', async () => {
    const [all, each] = await offered(
      'Snow closed the upper road on Thursday, and the mill stood still for want of grain.',
      quoting(ROAD, 'snow closed the upper road'),
      quoting(MILL, 'the mill stood still'),
    );
    expect(each).toEqual(all.map((line) => line.slice(4, 10)));
  });
});

const REST = ' Write to the Echo about the snow, the road, the mill, its grain and whatever else you saw on your way.';
const SAID = 'Dov Arlin said: “We hold the bridge, and it is ours,” and “the mill is next.”';
const OF_ARLIN: readonly Answer[] = [
  ...BEGUN.slice(0, 6),
  ['whose', 'dov-arlin'],
  ['the same as', '1'],
  ['claim', 'SV-001'],
];
const FLOUR: readonly Answer[] = [
  ['claim', '/flour'],
  ['claim', '1'],
];

test('a quotation that a claim of the sentence has is not offered to the next one', async () => {
  const text = `The Valley Echo, 6 May 2010\n\n${SAID}${REST}\n`;
  const terminal = answering([...OF_ARLIN, ['more', 'c'], ...FLOUR]);
  await dialogue(openSound().folder, text, terminal).catch(() => undefined);
  expect(terminal.shown.filter((line) => line.startsWith('quote (')).map((line) => line.slice(0, 80))).toEqual([
    expect.stringContaining('Enter: We hold the bridge, and it is ours;'),
    expect.stringContaining('Enter: the mill is next;'),
  ]);
});

test('what is left of a quotation is offered without the word that joins it to what is taken', async () => {
  const text = `The Valley Echo, 6 May 2010\n\nDov Arlin said: “We hold the bridge, and that the mill stands is known.”${REST}\n`;
  const terminal = answering([...OF_ARLIN, ['quote', 'we hold the bridge'], ['more', 'c'], ...FLOUR]);
  await dialogue(openSound().folder, text, terminal).catch(() => undefined);
  expect(terminal.shown.findLast((line) => line.startsWith('quote ('))).toContain('Enter: the mill stands is known;');
});

test('of words that only say who speaks, or only join two quotations, nothing is asked', async () => {
  const content = openSound();
  const text = `The Valley Echo, 6 May 2010\n\n${SAID}${REST}\n`;
  const terminal = answering([...OF_ARLIN, ['more', 'c'], ...FLOUR, ['for', 'f']]);
  await dialogue(content.folder, text, terminal);
  expect(terminal.left()).toEqual([]);
  expect(terminal.shown.join('\n')).not.toContain('words for');
  expect(terminal.shown).toContain('  Attribution: Dov Arlin said');
  expect(attributed(content)).toEqual(['[6, 9]']);
  // The lone "and" is with the quotation that it leads up to.
  expect(told(content, 'flour-carts').at(-1)).toBe('[17, 18]');
});
