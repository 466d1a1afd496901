/** Whose words are offered for a sentence. */
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pronounIn, speakersIn } from '../../../scripts/article/speaker.ts';
import { kindNamed, toldSpeakers } from '../../../scripts/article/told-speaker.ts';
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
    ['They had seen it, he added.', 'one'],
    ['It said on Monday that the road was closed.', 'body'],
    ['It snowed.', undefined],
    ['“They said so,” said Arlin.', undefined],
    ['The road was cut when they came.', undefined],
  ])('may be a pronoun: %s', (words, pronoun) => {
    expect(pronounIn(words)).toBe(pronoun);
  });
});

describe('whom a sentence has speak that no record names', () => {
  test.each([
    ['A carter told the Echo that he was sent back.', ['A carter'], 'unnamed'],
    ['Carts wait at the ford of the upper valley, mill hands say.', ['Mill hands'], 'unnamed'],
    ['Residents of the valley said so.', ['Residents of the valley'], 'unnamed'],
    ['A man who had left the valley said so, and the miller denied it.', ['A man', 'The miller'], 'unnamed'],
    ['Three carters, one of them hurt, said so.', ['Three carters'], 'unnamed'],
    ['On Monday Nils Varg, a guard of the mill, said so.', ['Nils Varg'], 'person'],
    ['A guard of the mill, Nils Varg, said so.', ['Nils Varg'], 'person'],
    ['The rope was cut, said Nils Varg, who was there.', ['Nils Varg'], 'person'],
    ['It is cut, said the miller’s man Nils Varg.', ['Nils Varg'], 'person'],
    ['The road is closed, according to two carters.', ['Two carters'], 'unnamed'],
    ['The road is closed, according to mill hands.', ['Mill hands'], 'unnamed'],
    ['The road is closed, according to reports.', [], undefined],
    ['The road is closed, he said on Monday.', [], undefined],
    ['They said snow fell.', [], undefined],
    ['The miller’s claims were loud.', [], undefined],
    ['The road is open, with heavy losses reported.', [], undefined],
    ['The road is open, but mill hands say it is not.', ['Mill hands'], 'unnamed'],
    ['Several other carters also dismissed reports of it.', ['Several other carters'], 'unnamed'],
    ['The mill in a message said it was ready.', ['The mill'], 'unnamed'],
    ['It was heard on a video clip posted by the miller.', [], undefined],
    ['It was seen, according to photos of the road.', [], undefined],
    ['The Road Office said so.', ['The Road Office'], 'organisation'],
    ['Reports said so, and both sides claim it.', [], undefined],
    ['Men loyal to Nils Varg left.', [], undefined],
    ['Forty carts were counted on the road.', [], undefined],
    ['“A carter said so,” it was heard.', [], undefined],
    ['The road he said was closed.', [], undefined],
  ])('is told in its words: %s', (words, names, kind) => {
    const told = toldSpeakers(words);
    expect(told.map(({ name }) => name)).toEqual(names);
    expect(told[0]?.kind).toBe(kind);
  });

  test.each([
    ['A carter', 'unnamed'],
    ['Two carters', 'unnamed'],
    ['The carter', 'unnamed'],
    ['Mill hands', 'unnamed'],
    ['Nils Varg', 'person'],
    ['The Road Office', 'organisation'],
  ])('is of a kind that its name shows: %s', (name, kind) => {
    expect(kindNamed(name)).toBe(kind);
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
    expect(offered(terminal.shown)).toEqual(['Dov Arlin', 'The Valley Echo', 'Dov Arlin']);
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
    const text = `${HEAD}Dov Arlin said that the road is open. She said that it was closed.\n`;
    const terminal = answering(answers);
    await dialogue(open().folder, text, terminal).catch(() => undefined);
    expect(offered(terminal.shown)).toEqual(['Dov Arlin', 'nobody', 'Mira Tolen', 'Mira Tolen']);
  });
});
