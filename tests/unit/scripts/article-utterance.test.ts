/** Utterances and whoever makes them, asked for by themselves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askSameUtterance, madeBy, newUtterance } from '../../../scripts/article/voice-part.ts';
import { askSlug, askWho, slugOr } from '../../../scripts/article/who.ts';
import { askVoice } from '../../../scripts/article/whose-part.ts';
import type { WordRange } from '../../../src/core/word-numbers.ts';
import { type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';
import { askedAtDesk, atDesk, sentenceAtHand } from '../../fixtures/at-desk.ts';

describe('an utterance', () => {
  const COURIER = { source: 'courier', outlet: 'courier', issued: '2010-05-04' };
  const heard = (words: string) => ({
    ...{ words, whole: words, sentence: [0, 5] as WordRange, isQuoted: () => false, earlier: [] },
  });

  test('that another article carries is offered as the same, with its day and what it says', async () => {
    const sat = await atDesk([
      ['the same as', '3'],
      ['the same as', '1'],
    ]);
    expect(await askSameUtterance(sat.context, 'mira-tolen', { ...COURIER, source: 'herald' })).toEqual({
      ...{ statement: 'tolen-on-the-bridge', actor: 'mira-tolen', made: '2010-05-03', channel: 'message' },
    });
    expect(sat.terminal.shown).toContain('  1  tolen-on-the-bridge, 2010-05-03: writes that nobody has crossed');
    expect(sat.terminal.shown).toContain('Found "3", expected 1 to 1, or new.');
    expect(sat.context.changes.list().map(({ after }) => after)).toEqual([
      expect.stringContaining('  - { source: courier }\n  - { source: herald }\n'),
    ]);
  });

  test('is new by Enter, and of a voice without one, or of the outlet’s own, nothing is asked', async () => {
    const sat = await atDesk();
    expect(await askSameUtterance(sat.context, 'mira-tolen', COURIER)).toBeUndefined();
    expect(sat.terminal.shown.at(-1)).toBe('the same as (a number, then Enter; Enter alone: new): ');
    const before = sat.terminal.shown.length;
    expect(await askSameUtterance(sat.context, 'herald', COURIER)).toBeUndefined();
    expect(await askSameUtterance(sat.context, 'courier', COURIER)).toBeUndefined();
    expect(sat.terminal.shown).toHaveLength(before);
    const other = await atDesk([['the same as', '1']]);
    expect(await askSameUtterance(other.context, 'courier', { ...COURIER, outlet: 'herald' })).toMatchObject({
      statement: 'courier-from-the-mill',
    });
    expect(other.context.changes.list()).toEqual([]);
  });

  const made = async (actor: string, words: string, answers: readonly Answer[] = []) => {
    const sat = await atDesk(answers);
    const voice = await newUtterance(sat.context, actor, { ...COURIER, ...heard(words) });
    const prompts = ['channel', 'on', 'how', 'slug'].map((flag) =>
      askedAtDesk(sat, flag)[0]?.replace(/^\S+ \(Enter: (.*)\): .*$/, '$1'),
    );
    return { voice, prompts };
  };

  test.each([
    [
      'mira-tolen',
      'Mira Tolen tweeted it.',
      ['tweet', '../2010-05-04', 'The article, of Tuesday 4 May 2010, gives no day.', 'tolen-tweet'],
    ],
    [
      'lower-valley',
      'It said so on Tuesday.',
      ['remark', '2010-05-04', 'The article says Tuesday, which is its day.', 'lower-valley-remark-of-4-may'],
    ],
    ['courier', 'It snowed.', ['report', '2010-05-04', 'The day of the article.', 'courier-report']],
    [
      'dov-arlin',
      'Dov Arlin said “I tweeted it” in an interview.',
      ['interview', '../2010-05-04', 'The article, of Tuesday 4 May 2010, gives no day.', 'arlin-interview'],
    ],
  ])('of %s in "%s" is offered as %j', async (actor, words, prompts) => {
    expect((await made(actor, words)).prompts).toEqual(prompts);
  });

  test.each([
    ['2010-05-03', 'It snowed on Monday, she said.', 'The article, of Tuesday 4 May 2010, says Monday.'],
    ['2010-05-03', 'It snowed, she said.', 'how: '],
    ['2010-05-04', 'It snowed, she said.', 'The day of the article, which gives no other.'],
    [
      '2010-05-01/2010-05-04',
      'It snowed, she said.',
      'The article, of Tuesday 4 May 2010, gives no day within this span.',
    ],
    ['2010-04-26', 'It snowed on Monday, she said.', 'how: '],
  ])('of %s, of which it is said "%s", is known because: %s', async (on, words, how) => {
    const answers: Answer[] = [['on', on], ...(how === 'how: ' ? ([['how', 'By its clock.']] as const) : [])];
    const { prompts, voice } = await made('mira-tolen', words, answers);
    expect(prompts[2]?.replace('By its clock.', '')).toBe(how);
    expect(voice.made).toBe(on);
  });

  test('of an organisation is called without its article, and in another language the channel is not read', async () => {
    const content = openSound();
    const office = "name: The Road Office\nkind: organisation\nside: lowland\nreviewed: '2010-06-01'\n";
    writeFileSync(content.path('actors/the-road-office.yaml'), office);
    const sat = await atDesk([['says', 'dit ça']], content);
    const { entries } = sat.context;
    const french = { ...sat.context, entries: { ...entries, terms: { ...entries.terms, language: 'fr' } } };
    const article = { ...COURIER, ...heard('It tweeted.') };
    await newUtterance(french, 'the-road-office', article).catch(() => undefined);
    expect(askedAtDesk(sat, 'channel')).toEqual(['channel (Enter: remark): ']);
    const english = await atDesk([], content);
    await newUtterance(english.context, 'the-road-office', article);
    expect(askedAtDesk(english, 'slug')).toEqual(['slug (Enter: road-office-tweet): ']);
  });

  test('of what only an end is known was made by then', () => {
    expect(['../2010-05-04', '2010-05-01/2010-05-04', '2010-05'].map(madeBy)).toEqual([
      '2010-05-04',
      '2010-05-01/2010-05-04',
      '2010-05',
    ]);
  });
});

describe('somebody who is typed', () => {
  const IN = { words: 'A guard at the mill said so.', source: 'herald' };

  test('is found by name, spelling or slug, and asked for where the name is only like one', async () => {
    const sat = await atDesk([
      ['Is it', '?'],
      ['Is it', 'y'],
    ]);
    expect(await askWho(sat.context, 'dow arlin', IN)).toBe('dov-arlin');
    expect(sat.terminal.shown).toEqual([]);
    expect(await askWho(sat.context, 'Arlin', IN)).toBe('dov-arlin');
    expect(sat.terminal.shown[1]).toBe(
      '  y takes this voice of the record, whose name is only like what you typed; n begins another.',
    );
  });

  test('that is an unnamed voice of another article is asked for, unless it is typed by its slug', async () => {
    const sat = await atDesk([['Is it', 'y']]);
    expect(await askWho(sat.context, 'a-guard', IN)).toBe('a-guard');
    expect(await askWho(sat.context, 'A guard at the mill', { ...IN, source: 'courier' })).toBe('a-guard');
    expect(sat.terminal.shown).toEqual([]);
    expect(await askWho(sat.context, 'A guard at the mill', IN)).toBe('a-guard');
    expect(sat.terminal.shown).toHaveLength(1);
    const other = await atDesk([['Is it', 'n']]);
    expect(await askWho(other.context, 'A guard at the mill', IN)).toBe('guard-at-mill-in-another-article');
    expect(askedAtDesk(other, 'name')).toEqual(['name (Enter: A guard at the mill, in another article): ']);
  });

  test('anew without a side that the sentence gives has to be given one, and then whom they speak for is asked', async () => {
    const sat = await atDesk([
      ['side', '1'],
      ['member-of', 'mira-tolen'],
      ['member-of', 'lower-valley'],
    ]);
    expect(await askWho(sat.context, 'Nils Varg', { ...IN, words: 'Nils Varg said so.' })).toBe('nils-varg');
    expect([askedAtDesk(sat, 'kind'), askedAtDesk(sat, 'side')[0]]).toEqual([['kind (Enter: person): '], 'side: 1']);
    expect(sat.terminal.shown.join('\n')).toContain(
      'member-of is "mira-tolen", expected an organisation of the record',
    );
    expect(askedAtDesk(sat, 'member-of')[0]).toMatch(/^member-of \(Enter: none\): /);
    expect(sat.context.changes.list()[0]?.after).toContain('\nmemberOf: lower-valley\n');
  });

  test('anew as an unnamed voice is asked for whom it speaks where it has a side', async () => {
    const members = async (typed: string) => {
      const sat = await atDesk();
      await askWho(sat.context, typed, { ...IN, words: `${typed} said so.` });
      return [
        ...askedAtDesk(sat, 'side'),
        ...sat.terminal.shown.filter((line) => line.endsWith(' One of lower-valley.')),
      ];
    };
    expect(await members('A carter')).toEqual(['side (Enter: unattributed): ']);
    expect(await members('Two lowland officials')).toEqual(['side (Enter: lowland): ', expect.any(String)]);
  });

  test('anew as an outlet has its side, and one that was withdrawn is not meant', async () => {
    const content = openSound();
    const path = content.path('actors/mira-tolen.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}withdrawn: { on: '2010-06-02', why: She was nobody. }\n`);
    const sat = await atDesk([], content);
    expect(await askWho(sat.context, 'The Valley Echo')).toBe('the-valley-echo');
    expect(askedAtDesk(sat, 'side')).toEqual(['side (Enter: outlet): ']);
    expect(sat.context.changes.list()[0]?.after).toContain('\nkind: outlet\nside: outlet\n');
    expect(await askWho(sat.context, 'Mira Tolen')).toBe('mira-tolen-2');
  });

  test.each([
    ['The lowland’s spokesman, Nils Varg, said so.', 'side (Enter: lowland): '],
    ['Snow fell; the lowland’s spokesman was there. Nils Varg said so.', 'side: '],
    ['It snowed, the lowland’s spokesman, Nils Varg, said.', 'side (Enter: lowland): '],
    ['Nils Varg, a commander of the highland, said so.', 'side (Enter: highland): '],
    ['Nils Varg, a commander of the highland or a spokesman of the lowland, said so.', 'side: '],
  ])('has the only side that the words beside the name give: %s', async (words, side) => {
    const sat = await atDesk();
    await askWho(sat.context, 'Nils Varg', { ...IN, words }).catch(() => undefined);
    expect(askedAtDesk(sat, 'side')[0]).toBe(side);
  });

  test('has no slug offered where none can be made of the name', async () => {
    const none = slugOr(() => {
      throw new Error('Found no slug');
    });
    expect([none, slugOr(() => 'varg')]).toEqual(['', 'varg']);
    const sat = await atDesk([['slug', 'varg']]);
    expect(await askSlug(sat.context, 'actor', none, new Set())).toBe('varg');
    expect(askedAtDesk(sat, 'slug')).toEqual(['slug: varg']);
  });

  test('gets a slug that nobody has', async () => {
    const sat = await atDesk([
      ['slug', 'a slug'],
      ['slug', 'varg'],
      ['slug', 'odd-varg'],
    ]);
    expect(await askSlug(sat.context, 'actor', 'varg', new Set(['varg', 'varg-2', 'varg-3']))).toBe('odd-varg');
    expect(sat.terminal.shown).toEqual([
      'slug (Enter: varg-4): a slug',
      '"a slug" is no slug, expected at most 80 lower-case letters a to z, digits and single hyphens.',
      'slug (Enter: varg-4): varg',
      '"varg" is taken already: choose another slug.',
      'slug (Enter: varg-4): odd-varg',
    ]);
    const free = await atDesk();
    expect(await askSlug(free.context, 'actor', 'varg', new Set(['odd-varg']))).toBe('varg');
  });
});

describe('whose words a sentence has', () => {
  const voices = async (...answers: Answer[]) => {
    const sat = await atDesk(answers);
    const voice = await askVoice(sat.context, sentenceAtHand('It snowed.'), ['tolen-on-the-bridge']);
    return { voice, shown: sat.terminal.shown };
  };

  test('is asked with a list: what the outlet prints itself first, then those that spoke last', async () => {
    const { voice, shown } = await voices();
    expect(shown.slice(0, 2)).toEqual([
      '  1  The Sarvand Courier, report: reports what its reporter saw at the mill',
      '  2  Mira Tolen, message: writes that nobody has crossed',
    ]);
    expect(voice).toEqual({
      ...{ statement: 'courier-from-the-mill', actor: 'courier', made: '2010-05-04', channel: 'report' },
    });
  });

  test('is told by a number of the list or a name, and no number is one', async () => {
    const { voice, shown } = await voices(['whose', '12'], ['whose', '2']);
    expect(shown).toContain('whose is "12", expected 1 to 4, or a name.');
    expect(voice.statement).toBe('tolen-on-the-bridge');
  });
});
