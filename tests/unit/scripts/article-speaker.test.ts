/** Whose words are offered for a sentence. */
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pronounIn, speakersIn } from '../../../scripts/article/speaker.ts';
import type { Entry } from '../../../src/record/entries.ts';
import { type Content } from '../../fixtures/content.ts';
import { OF_THE_ECHO, answering, dialogue, type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

function open(): Content {
  const content = openSound();
  const assembly =
    "name: The Assembly\nkind: organisation\nside: lowland\nspellings:\n  - { text: NRA, lang: en }\nreviewed: '2010-06-01'\n";
  writeFileSync(content.path('actors/assembly.yaml'), assembly);
  return content;
}

function actor(slug: string, name: string, kind: 'person' | 'organisation' | 'unnamed'): Entry<'actors'> {
  return { slug, data: { name, kind, side: 'lowland', reviewed: '2010-06-01' } } as Entry<'actors'>;
}

const ACTORS = [
  actor('assembly', 'The Assembly', 'organisation'),
  actor('arlin', 'Dov Arlin', 'person'),
  actor('tolen', 'Mira Tolen', 'person'),
  actor('commander', 'An Assembly commander', 'unnamed'),
];

describe('who speaks in a sentence', () => {
  test.each([
    ['Their spokesman, Dov Arlin, told the Echo that Mira Tolen had left.', ['arlin']],
    ['The Assembly said on Monday that Arlin was well.', ['assembly']],
    ['The Assembly has also denied it.', ['assembly']],
    ['The road was cut, said its spokeswoman Mira Tolen, who was there.', ['tolen']],
    ['According to Dov Arlin, the road is open.', ['arlin']],
    ['Arlin, who leads the valley, said so, and Tolen denied it.', ['arlin', 'tolen']],
    ['An Assembly commander told the Echo that it was over.', ['commander']],
    ['Men loyal to Dov Arlin said nothing.', []],
    ['The Assembly’s clerk said nothing.', []],
    ['He said the Assembly had left.', []],
    ['“Dov Arlin said so,” they heard.', []],
    ['Dov Arlin crossed the bridge.', []],
  ])('is told from its words: %s', (words, speakers) => {
    expect(speakersIn(words, ACTORS)).toEqual(speakers);
  });

  test.each([
    ['“We hold it,” he said.', 'one'],
    ['She has also denied it.', 'one'],
    ['They were at the mill.', 'several'],
    ['The road was cut, they claimed.', 'several'],
    ['“They said so,” said Arlin.', undefined],
    ['The road was cut when they came.', undefined],
  ])('may be a pronoun: %s', (words, pronoun) => {
    expect(pronounIn(words)).toBe(pronoun);
  });
});

const SOURCE: readonly Answer[] = [...OF_THE_ECHO, ['for', 'f']];
const CLAIM: readonly Answer[] = [
  ['claim', 'SV-001'],
  ['quote', '-'],
];
const HEAD = 'The Valley Echo, 6 May 2010\n\n';

/** What stood behind "Enter alone:", with the line of the list that a number means. */
function offered(shown: readonly string[]): string[] {
  return shown.flatMap((line, i) => {
    const [, usual] = /^whose \(.*Enter alone: (.*)\): /.exec(line) ?? [];
    if (!line.startsWith('whose (')) return [];
    const listed = shown.slice(0, i).findLast((each) => each.startsWith(`  ${usual ?? ''}  `));
    return [/^\d+$/.test(usual ?? '') ? (/^ {2}\d+ {2}(.*?),/.exec(listed ?? '')?.[1] ?? '') : (usual ?? 'nobody')];
  });
}

describe('the voice that is offered', () => {
  test('is one that the sentence names and the record knows, before the article has any', async () => {
    const terminal = answering([...SOURCE, ['for', 'c']]);
    const text = `${HEAD}Their spokesman, Dow Arlin, told the Echo that the road is open.\n`;
    await dialogue(open().folder, text, terminal).catch(() => undefined);
    expect(offered(terminal.shown)).toEqual(['Dov Arlin']);
    const other = answering([...SOURCE, ['for', 'c']]);
    await dialogue(open().folder, `${HEAD}The NRA said that the road is open.\n`, other).catch(() => undefined);
    expect(offered(other.shown)).toEqual(['The Assembly']);
  });

  test('is for a pronoun whoever spoke last but the outlet', async () => {
    const answers: Answer[] = [...SOURCE, ['for', 'c'], ['the same as', '1'], ...CLAIM];
    answers.push(['for', 'c'], ['whose', 'the-valley-echo'], ['says', 'reports from the road'], ...CLAIM, ['for', 'c']);
    const text = `${HEAD}Dov Arlin said that the road is open. The road was closed. He said that it snowed.\n`;
    const terminal = answering(answers);
    await dialogue(open().folder, text, terminal).catch(() => undefined);
    expect(offered(terminal.shown)).toEqual(['Dov Arlin', 'Dov Arlin', 'Dov Arlin']);
  });

  test('is never again the one beside which another was asked for', async () => {
    const answers: Answer[] = [...SOURCE, ['for', 'c'], ['the same as', '1'], ...CLAIM, ['more', 'v']];
    const terminal = answering(answers);
    await dialogue(open().folder, `${HEAD}Dov Arlin said that the road is open.\n`, terminal).catch(() => undefined);
    expect(offered(terminal.shown)).toEqual(['Dov Arlin', 'nobody']);
  });

  test('is the same after a step back', async () => {
    const answers: Answer[] = [...SOURCE, ['for', 'c'], ['the same as', '1'], ...CLAIM, ['more', 'v']];
    answers.push(['whose', 'mira-tolen'], ['the same as', '1'], ...CLAIM, ['words for', 'b']);
    answers.push(['for', 'c'], ['whose', '<'], ['for', 'c']);
    const text = `${HEAD}Dov Arlin said that the road is open. The road was closed.\n`;
    const terminal = answering(answers);
    await dialogue(open().folder, text, terminal).catch(() => undefined);
    expect(offered(terminal.shown)).toEqual(['Dov Arlin', 'nobody', 'Mira Tolen', 'Mira Tolen']);
  });
});
