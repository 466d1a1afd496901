/** A sentence that denies: which claims before it a new one opposes, and which it denies itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deniesSomething, wordsOfDenial } from '../../../scripts/article/tells/voice-tells.ts';
import { OF_THE_ECHO, answering, dialogue, type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const HEAD = 'The Valley Echo, 6 May 2010\n\n';
const ROAD: readonly Answer[] = [
  ['for', 'f'],
  ['for', 'c'],
  ['whose', 'dov-arlin'],
  ['claim', 'The upper road was closed on 6 May 2010'],
  ['verdict that', '7'],
];
const CARTS: Answer = ['claim', 'Carts used the upper road on 6 May 2010'];

async function shown(text: string, answers: readonly Answer[], content = openSound()): Promise<string[]> {
  const terminal = answering([...OF_THE_ECHO, ...ROAD, ...answers]);
  await dialogue(content.folder, HEAD + text, terminal).catch(() => undefined);
  expect(terminal.left()).toEqual([]);
  return terminal.shown;
}

describe('a new claim of a sentence that denies', () => {
  const TEXT = 'Dov Arlin said that the upper road was closed. Mira Tolen rejected that: carts used it.\n';
  const tolen: readonly Answer[] = [['for', 'c'], ['whose', 'mira-tolen'], CARTS];
  const file = (content: ReturnType<typeof openSound>): string =>
    readFileSync(content.path('claims/carts-used-upper-road.md'), 'utf8');

  test('is asked for what it opposes of the claims that others assert, by one key', async () => {
    const content = openSound();
    const lines = await shown(TEXT, [...tolen, ['opposes', '1'], ['verdict that', '7']], content);
    expect(lines).toContain('  1  SV-006  The upper road was closed on 6 May 2010');
    expect(file(content)).toContain('unknowns: []\nopposes: [upper-road-closed]\n');
  });

  test('opposes none by Enter, and one of the list by its id', async () => {
    const none = openSound();
    await shown(TEXT, [...tolen, ['verdict that', '7']], none);
    expect(file(none)).not.toContain('opposes');
    const content = openSound();
    const lines = await shown(
      TEXT,
      [...tolen, ['opposes', 'SV-999'], ['opposes', 'SV-006'], ['verdict that', '7']],
      content,
    );
    expect(lines).toContain('opposes is "SV-999", expected 1 to 1, ids of the list, or - for none.');
    expect(file(content)).toContain('opposes: [upper-road-closed]\n');
  });

  test('is asked for it as well where the sentence before denies', async () => {
    const text = 'Dov Arlin said that the upper road was closed. Mira Tolen denied that. Carts used it, she said.\n';
    const lines = await shown(text, [['for', 'a'], ...tolen, ['opposes', '1'], ['verdict that', '7']]);
    expect(lines.filter((line) => line.startsWith('opposes'))).toHaveLength(1);
  });

  test('is not asked for it where nobody denies anything', async () => {
    const text = 'Dov Arlin said that the upper road was closed. Mira Tolen said that carts used it.\n';
    const lines = await shown(text, [...tolen, ['verdict that', '7']]);
    expect(lines.filter((line) => line.startsWith('opposes'))).toEqual([]);
  });

  test('nor where the same voice asserts the other', async () => {
    const text = 'Dov Arlin said that the upper road was closed. Dov Arlin denied that it snowed.\n';
    const lines = await shown(text, [
      ['for', 'c'],
      ['claim', 'Carts used the upper road on 6 May 2010'],
      ['verdict that', '7'],
    ]);
    expect(lines.filter((line) => line.startsWith('opposes'))).toEqual([]);
  });
});

describe('a claim that the sentence before denies', () => {
  const stances = async (text: string, more: readonly Answer[]) =>
    (await shown(text, [...more, ['claim', 'SV-006']])).filter((line) => line.startsWith('stance (')).at(-1);
  const text = (denial: string, last: string): string =>
    `Dov Arlin said that the upper road was closed. ${denial} ${last} spoke of carts there.\n`;

  test('is offered as denied by a voice of another side than those who assert it', async () => {
    const tolen: Answer[] = [
      ['for', 'a'],
      ['for', 'c'],
      ['whose', 'mira-tolen'],
    ];
    expect(await stances(text('The mill denied it.', 'Mira Tolen'), tolen)).toBe('stance (Enter: denies): ');
    expect(await stances(text('The mill knew it.', 'Mira Tolen'), tolen)).toBe('stance (Enter: asserts): ');
    expect(await stances(text('“We denied it.”', 'Mira Tolen'), tolen)).toBe('stance (Enter: asserts): ');
  });

  test('is not by one of the same side', async () => {
    const valley: Answer[] = [
      ['for', 'a'],
      ['for', 'c'],
      ['whose', 'lower-valley'],
    ];
    expect(await stances(text('The mill denied it.', 'The lower valley'), valley)).toBe('stance (Enter: asserts): ');
  });
});

describe('a sentence that only denies what stood before it', () => {
  const TEXT =
    'Dov Arlin said that the upper road was closed. He said that snow fell. He said that oats were short. Mira Tolen denied it.\n';
  const arlin: readonly Answer[] = ['Snow fell on 6 May 2010', 'Oats were short on 6 May 2010'].flatMap(
    (title): Answer[] => [
      ['for', 'c'],
      ['claim', title],
      ['verdict that', '7'],
    ],
  );
  const tolen: readonly Answer[] = [...arlin, ['for', 'c'], ['whose', 'mira-tolen']];

  test('is offered all of that first, the last of it before the others', async () => {
    const lines = await shown(TEXT, tolen);
    const at = lines.findLastIndex((line) => line.startsWith('claim ('));
    const listed = lines.slice(0, at).filter((line) => /^ {2}\d {2}SV-/.test(line));
    expect(listed.slice(listed.findLastIndex((line) => line.startsWith('  1  '))).slice(0, 3)).toEqual([
      '  1  SV-008  Oats were short on 6 May 2010',
      '  2  SV-007  Snow fell on 6 May 2010',
      '  3  SV-006  The upper road was closed on 6 May 2010',
    ]);
  });

  test('has the words of its denial offered as the quotation, and none where it asserts', async () => {
    const quotes = async (more: readonly Answer[]) =>
      (await shown(TEXT, [...tolen, ['claim', '3'], ...more])).findLast((line) => line.startsWith('quote ('));
    expect(await quotes([])).toBe('quote (some of the words; Enter: denied it; - none): ');
    expect(await quotes([['stance', 'a']])).toBe('quote (some of the words; Enter: none, tell it all in our words): ');
  });
});

test.each([
  ['The mill called that a plain lie.', 'called that a plain lie'],
  ['They rejected both reports.', 'rejected both reports'],
  ['It denied that the road was closed', undefined],
  ['The mill denied that in a tweet', 'denied that'],
  ['It denied having closed the road', undefined],
  ['“We denied it,” she said.', undefined],
])('the words that deny what stood before: %s %s', (words, denial) => {
  expect(wordsOfDenial(words)).toBe(denial);
});

test.each([
  ['Mira Tolen called the report of the mill false.', true],
  ['“That is not true,” she said.', true],
  ['She said that the count was a plain lie.', true],
  ['The mill refuted it.', true],
  ['She called the mill on Monday.', false],
  ['It was true.', false],
  ['The lies were many.', false],
])('whether a sentence denies something is told by its words: %s %s', (words, isDenial) => {
  expect(deniesSomething(words)).toBe(isDenial);
});
