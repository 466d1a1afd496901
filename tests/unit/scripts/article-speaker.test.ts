/** Whose words are offered for a sentence. */
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pronounIn, speakersIn } from '../../../scripts/article/tells/speaker.ts';
import { kindNamed, toldSpeakers } from '../../../scripts/article/tells/told-speaker.ts';
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
    ['Mira Tolen dismissed it.', ['tolen']],
    ['Mira Tolen called that false.', ['tolen']],
    ['Mira Tolen called the ferry.', []],
  ])('is told from its words: %s', (words, speakers) => {
    expect(speakersIn(words, ACTORS).flatMap(({ slugs }) => slugs)).toEqual(speakers);
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

describe('of two who have a name', () => {
  const VARGS = [
    actor('varg-of-the-assembly', 'Varg, of the Assembly', 'person'),
    actor('nils-varg', 'Nils Varg', 'person'),
  ];
  const WITH_SPELLING = VARGS.map((each, i) =>
    i === 0 ? { ...each, data: { ...each.data, spellings: [{ text: 'Varg', lang: 'en' }] } } : each,
  );
  const slugs = (words: string, actors = WITH_SPELLING, ofArticle?: string) =>
    speakersIn(words, actors, (slug) => slug === ofArticle).map((each) => each.slugs);

  test('the one speaks who has all of it', () => {
    expect(slugs('Nils Varg, who speaks for the mill, denied it.')).toEqual([['nils-varg']]);
    expect(slugs('Men loyal to Nils Varg said nothing.')).toEqual([]);
    expect(slugs('Varg denied it.')).toEqual([['varg-of-the-assembly']]);
  });

  test('the one speaks who is of the article, and both may where neither is and each has it as a last name', () => {
    expect(slugs('Varg denied it.', WITH_SPELLING, 'nils-varg')).toEqual([['nils-varg']]);
    const namesakes = [actor('nils-varg', 'Nils Varg', 'person'), actor('odd-varg', 'Odd Varg', 'person')];
    expect(slugs('Varg denied it.', namesakes)).toEqual([['nils-varg', 'odd-varg']]);
  });

  test('a name is none by what it says of somebody behind a comma', () => {
    expect(slugs('The Assembly denied it.')).toEqual([]);
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
    ['Carter who left Sarvand', 'unnamed'],
    ['Mill hand in Sarvand', 'unnamed'],
    ['Dov Arlin of Sarvand', 'person'],
    ['Varg, of the Assembly', 'person'],
    ['Ministry of Roads', 'organisation'],
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
const THAT: readonly Answer[] = [['for', 'c'], ['the same as', '1'], ...CLAIM];

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

  describe('for a pronoun', () => {
    const of = async (text: string, answers: readonly Answer[], content = open()): Promise<string | undefined> => {
      const terminal = answering([...SOURCE, ...answers]);
      await dialogue(content.folder, HEAD + text, terminal).catch(() => undefined);
      expect(terminal.left()).toEqual([]);
      return offered(terminal.shown).at(-1);
    };
    const SAID = 'Mira Tolen told the Echo so. ';

    test('is whom the sentence before names as speaking, though no claim has a word of it', async () => {
      const text = `${SAID}Dov Arlin, who leads the valley, denied that. He said that it snowed.\n`;
      expect(await of(text, [...THAT, ['for', 'a'], ['for', 'c']])).toBe('Dov Arlin');
    });

    test('is whom it names, though another voice was answered for it behind, also where the dialogue is taken up', async () => {
      const text = `${SAID}Dov Arlin denied that. He said that it snowed.\n`;
      const both: Answer[] = [...THAT, ...THAT, ['more', 'v']];
      both.push(['whose', 'mira-tolen'], ['the same as', '1'], ...CLAIM, ['words for', 'b']);
      expect(await of(text, [...both, ['for', 'c']])).toBe('Dov Arlin');
      const content = open();
      await of(text, [...both, ['for', 'q']], content);
      const later = answering([['for', 'c']]);
      await dialogue(content.folder, HEAD + text, later).catch(() => undefined);
      expect(offered(later.shown)).toEqual(['Dov Arlin']);
    });

    test('is whoever the sentences between mean by their pronouns', async () => {
      const text = `${SAID}Dov Arlin denied that. He said that it rained. He said that it snowed.\n`;
      expect(await of(text, [...THAT, ['for', 'a'], ['for', 'a'], ['for', 'c']])).toBe('Dov Arlin');
    });

    test('is nobody where two speak in the sentence before', async () => {
      const text = `Dov Arlin said so, and Mira Tolen denied it. He said that it snowed.\n`;
      expect(await of(text, [['for', 'c'], ['whose', 'dov-arlin'], ['the same as', '1'], ...CLAIM, ['for', 'c']])).toBe(
        'nobody',
      );
      expect(
        await of(text, [
          ['for', 'a'],
          ['for', 'c'],
        ]),
      ).toBe('nobody');
    });
  });

  test('of a part is the speaker of its sentence, or the outlet where it tells what that did', async () => {
    const part = async (text: string, behind: string): Promise<string[]> => {
      const answers: Answer[] = [...SOURCE, ['for', 's'], ['the second part', behind], ...THAT, ['for', 'c']];
      const terminal = answering(answers);
      await dialogue(open().folder, HEAD + text, terminal).catch(() => undefined);
      expect(terminal.left()).toEqual([]);
      return offered(terminal.shown);
    };
    expect(await part('The road is calm and the mill stands, Mira Tolen said.\n', 'the mill')).toEqual([
      'Mira Tolen',
      'Mira Tolen',
    ]);
    expect(await part('Mira Tolen said that the road is calm and that the mill stands.\n', 'and that')).toEqual([
      'Mira Tolen',
      'Mira Tolen',
    ]);
    expect(await part('Mira Tolen said so but the Echo could not reach the mill.\n', 'but the')).toEqual([
      'Mira Tolen',
      'The Valley Echo',
    ]);
  });

  test('is the same after a step back', async () => {
    const answers: Answer[] = [...SOURCE, ['for', 'c'], ['the same as', '1'], ...CLAIM, ['more', 'v']];
    answers.push(['whose', 'mira-tolen'], ['the same as', '1'], ...CLAIM, ['words for', 'b']);
    answers.push(['for', 'c'], ['whose', '<'], ['for', 'c']);
    const text = `${HEAD}Dov Arlin said that the road is open. She said that it was closed.\n`;
    const terminal = answering(answers);
    await dialogue(open().folder, text, terminal).catch(() => undefined);
    expect(offered(terminal.shown)).toEqual(['Dov Arlin', 'nobody', 'Dov Arlin', 'Dov Arlin']);
  });
});
