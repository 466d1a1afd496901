/** Whose words a sentence most often has, as a pure rule: what stands in it, what stood before it, and what the article had. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openContext, type Dialogue } from '../../../scripts/article/context.ts';
import { asHeard, likelyVoice, type Earlier } from '../../../scripts/article/tells/likely-voice.ts';
import { earlierThan, spokenIn, voicesBefore } from '../../../scripts/article/tells/spoken-before.ts';
import { isDescribed, type ToldSpeaker } from '../../../scripts/article/tells/told-speaker.ts';
import { doesOwnWork, isDenial, isWitness } from '../../../scripts/article/tells/voice-tells.ts';
import { Desk } from '../../../scripts/cli/ask.ts';
import type { Accounted, Voiced } from '../../../scripts/account/accounted.ts';
import type { WordRange } from '../../../src/core/word-numbers.ts';
import { soundContent } from '../../fixtures/content.ts';
import { answering } from '../../fixtures/dialogue.ts';

const MORE = {
  'actors/road-office.yaml': "name: The Road Office\nkind: organisation\nside: lowland\nreviewed: '2010-06-01'\n",
  'actors/a-ferryman.yaml': "name: A ferryman\nkind: unnamed\nside: unattributed\nreviewed: '2010-06-01'\n",
  'actors/odd-varg.yaml':
    "name: Odd Varg\nkind: person\nside: lowland\nreviewed: '2010-06-01'\nwithdrawn: { on: '2010-06-02', why: It was nobody. }\n",
};

let context: Dialogue;

beforeAll(async () => {
  const content = soundContent();
  for (const [file, text] of Object.entries(MORE)) writeFileSync(content.path(file), text);
  const again = content.path('statements/arlin-on-the-road.yaml');
  const remark = "actor: dov-arlin\nsays: says that the road is open\nmade: { on: '2010-05-04', how: It says so. }\n";
  writeFileSync(again, `${remark}channel: remark\ncarriedBy: [{ source: courier }]\nreviewed: '2010-06-01'\n`);
  appendFileSync(content.path('actors/courier.yaml'), 'spellings: [{ text: SC Post, lang: en }]\n');
  context = await openContext(content.folder, '2010-07-01', new Desk(answering([])), {});
  content.remove();
});

interface Before {
  /** The sentences before it, the nearest first: words, or words with the utterances that have some of them. */
  earlier?: readonly (string | readonly [words: string, ...spoken: string[]])[];
  carried?: readonly string[];
  spoken?: readonly string[];
  other?: string;
  whole?: string;
}

/** Who is offered for some words of the Courier: a slug, a name in quotation marks, or nobody. */
function voice(words: string, before: Before = {}): string | undefined {
  const { earlier = [], carried = [], spoken = [], other, whole = words } = before;
  const stood = earlier.map((each): Earlier => {
    const [first, ...more] = typeof each === 'string' ? [each] : each;
    return { words: first, spoken: more };
  });
  const { statements } = context.entries.sound;
  const likely = likelyVoice(
    context,
    { outlet: 'courier', words, sentence: [0, 3], isQuoted: () => false, whole, earlier: stood },
    { carried: carried.flatMap((slug) => statements.get(slug) ?? []), spoken, other },
  );
  if (likely === undefined) return undefined;
  return 'slug' in likely ? likely.slug : `"${likely.name}"`;
}

describe('of a sentence that names who speaks', () => {
  test('the one is offered who is named, by the utterance that the article had of them last, or carries', () => {
    expect(voice('Dov Arlin said so.')).toBe('dov-arlin');
    const carried = ['tolen-on-the-bridge', 'arlin-on-the-bridge', 'arlin-on-the-road'];
    expect(voice('Dov Arlin said so.', { carried })).toBe('arlin-on-the-bridge');
    const spoken = ['arlin-on-the-bridge', 'arlin-on-the-road', 'tolen-on-the-bridge'];
    expect(voice('Dov Arlin said so.', { carried, spoken })).toBe('arlin-on-the-road');
  });

  test('nobody is offered who was withdrawn, nor an unnamed voice that another article has', () => {
    expect(voice('Odd Varg said so.')).toBe('"Odd Varg"');
    const carried = ['arlin-on-the-bridge'];
    expect(voice('A guard at the mill said so.', { carried })).toBe('"A guard at the mill"');
    expect(voice('A guard at the mill said so.', { carried: ['guard-on-prisoners'] })).toBe('guard-on-prisoners');
  });

  test('"the guard" is the unnamed voice that the article carries, and else whoever was told of', () => {
    expect(voice('The guard said so.', { carried: ['guard-on-prisoners'] })).toBe('guard-on-prisoners');
    expect(voice('The guard said so.', { earlier: ['A guard told the Courier so.'] })).toBe('"A guard"');
    expect(voice('The guard said so.', { earlier: ['It snowed.'] })).toBe('"The guard"');
  });

  test('the one is never offered again beside whom another is asked for, by name or by description', () => {
    expect(voice('Dov Arlin said so.', { other: 'dov-arlin' })).toBeUndefined();
    expect(voice('Dov Arlin said so, and Mira Tolen denied it.', { other: 'dov-arlin' })).toBe('mira-tolen');
    expect(voice('The Sarvand Courier said so.', { other: 'courier' })).toBeUndefined();
    const carried = ['guard-on-prisoners'];
    expect(voice('The guard said so.', { carried, other: 'a-guard' })).toBeUndefined();
    expect(voice('The carter said so.', { carried, other: 'a-guard' })).toBe('"The carter"');
  });
});

describe('for a pronoun', () => {
  test('a man or a woman is meant by "he", a body by "it", and either by "they"', () => {
    const earlier = ['The Road Office said so.', 'Dov Arlin said so.'];
    expect(voice('He said that it snowed.', { earlier })).toBe('dov-arlin');
    expect(voice('It said that the road was closed.', { earlier: earlier.toReversed() })).toBe('road-office');
    expect(voice('They said that it snowed.', { earlier })).toBe('road-office');
    expect(voice('They said that it snowed.', { earlier: earlier.toReversed() })).toBe('dov-arlin');
  });

  test('the outlet is offered where nobody spoke before, and nobody beside it', () => {
    expect(voice('He said that it snowed.', { earlier: ['It snowed.'] })).toBe('courier');
    expect(voice('He said that it snowed.', { earlier: ['It snowed.'], other: 'courier' })).toBeUndefined();
  });

  test('who is told twice in a sentence is one, and of two nobody is offered', () => {
    expect(voice('He said more.', { earlier: ['A carter said so, and later a carter said that it snowed.'] })).toBe(
      '"A carter"',
    );
    expect(
      voice('He said more.', { earlier: ['A carter said so, and a miller said that it snowed.'] }),
    ).toBeUndefined();
  });

  test('"the carter" of the sentence before is whoever the one before that had speak', () => {
    expect(voice('He said more.', { earlier: ['The carter denied it.', 'A carter said so.'] })).toBe('"A carter"');
    expect(voice('He said more.', { earlier: ['The carter denied it.', 'Dov Arlin said so.'] })).toBe('dov-arlin');
  });

  test('who was answered for the sentence before is offered, unless it names another, or two were', () => {
    expect(voice('He said more.', { earlier: [['So it was said.', 'tolen-on-the-bridge']] })).toBe('mira-tolen');
    expect(voice('He said more.', { earlier: [['Dov Arlin said so.', 'tolen-on-the-bridge']] })).toBeUndefined();
    const two = ['tolen-on-the-bridge', 'arlin-on-the-bridge'] as const;
    expect(voice('He said more.', { earlier: [['So it was said.', ...two]] })).toBeUndefined();
    expect(voice('He said more.', { earlier: [['Dov Arlin said so.', ...two]] })).toBe('dov-arlin');
    expect(voice('He said more.', { earlier: [['It snowed.', 'courier-from-the-mill'], 'Dov Arlin said so.'] })).toBe(
      'dov-arlin',
    );
  });

  test('the only person is offered whom the sentence before names, and nobody else but by "it"', () => {
    expect(voice('He left.', { earlier: ['Dow Arlin was there.'] })).toBe('dov-arlin');
    expect(voice('He left.', { earlier: ['Dov Arlin was there with Mira Tolen.'] })).toBe('courier');
    expect(voice('He left.', { earlier: ['Dov Arlin was there.'], other: 'dov-arlin' })).toBeUndefined();
    expect(voice('It said so.', { earlier: ['Dov Arlin was there.'] })).toBe('courier');
    expect(voice('He left.', { earlier: ['It snowed.', 'Dov Arlin was there.'] })).toBe('courier');
    expect(voice('He left.', { earlier: ['He saw Mira Tolen.', 'Dov Arlin said so.'] })).toBe('dov-arlin');
    expect(voice('He left.', { earlier: ['“Dov Arlin was there.”'] })).toBe('courier');
  });
});

describe('of a part of a sentence', () => {
  test('the speaker of the whole is offered, and of two nobody', () => {
    expect(voice('The mill stands', { whole: 'The mill stands, Mira Tolen said.' })).toBe('mira-tolen');
    const two = 'The mill stands, Mira Tolen said, and Dov Arlin denied it.';
    expect(voice('The mill stands', { whole: two })).toBeUndefined();
  });

  test('the outlet is offered for its own work, and whom a pronoun means for that one’s words', () => {
    const whole = 'Mira Tolen said so, but the Courier could not reach the mill, he added.';
    expect(voice('but the Courier could not reach the mill', { whole })).toBe('courier');
    expect(voice('he added', { whole, earlier: ['Dov Arlin said so.'] })).toBe('dov-arlin');
  });
});

test('what is all quoted is offered as of whoever spoke last, and other words as of the outlet', () => {
  const earlier = ['The Road Office said so.'];
  expect(voice('“The road is open.”', { earlier })).toBe('road-office');
  expect(voice('The road is open.', { earlier })).toBe('courier');
});

test('a sentence is heard with the mark before it where its first word stands within quotation marks', () => {
  const fifth = ([from, to]: WordRange): boolean => from === 5 && to === 6;
  expect(asHeard({ words: 'It is over.', sentence: [5, 8], isQuoted: fifth })).toBe('"It is over.');
  expect(asHeard({ words: 'It is over.', sentence: [4, 7], isQuoted: fifth })).toBe('It is over.');
});

describe('a description', () => {
  const told = (name: string, isKnown: boolean): ToldSpeaker => ({ name, kind: 'unnamed', isKnown, span: [0, 0] });
  const actor = (slug: string) => context.entries.sound.actors.get(slug);

  test('is of an unnamed voice that is called so, or of one of its kind that the article knows', () => {
    expect(isDescribed(actor('a-guard'), told('a guard at the Mill', false))).toBe(true);
    expect(isDescribed(actor('a-guard'), told('The guard', true))).toBe(true);
    expect(isDescribed(actor('a-guard'), told('A guard', false))).toBe(false);
    expect(isDescribed(actor('a-guard'), told('The ferryman', true))).toBe(false);
    expect(isDescribed(actor('a-ferryman'), told('The ferryman of the ford', true))).toBe(true);
  });

  test('is of nobody with a name, and of nobody who is not in the record', () => {
    expect(isDescribed(actor('dov-arlin'), told('Dov Arlin', false))).toBe(false);
    expect(isDescribed(undefined, told('The guard', true))).toBe(false);
  });
});

describe('a voice', () => {
  const actor = (slug: string) => {
    const found = context.entries.sound.actors.get(slug);
    if (found === undefined) throw new Error(`no actor "${slug}"`);
    return found;
  };
  const denies = (words: string, slug = 'mira-tolen') => isDenial(context, words, actor(slug), 'courier');

  test.each([
    ['Mira Tolen denied that.', true],
    ['Mira Tolen said so.', false],
    ['Mira Tolen said that she denied that.', true],
    ['Mira Tolen said so, and Dov Arlin said that he denied that.', false],
    ['“I deny that,” Mira Tolen said.', false],
    ['The Courier said that Mira Tolen denied that.', true],
    ['Mira Tolen said so, but we reject that.', false],
    ['Mira Tolen told the Courier so and rejected that.', true],
    ['The miller, whose name is in no record, disputes that.', true],
    ['The miller disputes what the carter says.', false],
  ])('denies what the sentence has it deny: %s', (words, is) => {
    expect(denies(words)).toBe(is);
  });

  test('that is the outlet denies by its own name alone', () => {
    expect(denies('The Courier denied that.', 'courier')).toBe(true);
    expect(denies('Mira Tolen denied that.', 'courier')).toBe(false);
    expect(denies('She denied that.', 'courier')).toBe(false);
    expect(denies('A carter denied that.', 'courier')).toBe(false);
    expect(denies('So it was denied.', 'courier')).toBe(false);
  });

  test.each([
    ['Mira Tolen said that she saw it.', true],
    ['Mira Tolen said that she was not there.', false],
    ['Mira Tolen, who had personally seen it, said so.', true],
    ['Mira Tolen said that she saw no picture of it.', false],
    ['Mira Tolen said so, and a carter said that he saw it.', false],
    ['“We were present,” Mira Tolen said.', true],
  ])('is a witness where the sentence says so of the only one who speaks: %s', (words, is) => {
    expect(isWitness(context, words, actor('mira-tolen'))).toBe(is);
  });

  test.each([
    ['The Courier counted nine carts.', true],
    ['The Sarvand Courier has independently seen it.', true],
    ['SC Post heard it.', true],
    ['We have not been able to ask them.', true],
    ['We were told so.', false],
    ['The Herald counted nine carts.', false],
    ['“We counted nine carts,” he said.', false],
  ])('that is the outlet did its own work where the sentence says so: %s', (words, is) => {
    expect(doesOwnWork(context, 'courier', words)).toBe(is);
  });
});

describe('what stood before a sentence', () => {
  const sentences: WordRange[] = [
    [0, 3],
    [3, 7],
    [7, 12],
  ];
  const of = (statement: string, from: number, to: number): Voiced => ({ statement, words: [from, to] });
  const before = (sentence: WordRange, spoken: readonly Voiced[] = []) =>
    earlierThan({ sentence, sentences, print: (words) => words.join('-'), isQuoted: ([from]) => from === 3 }, spoken);

  test('are the sentences before it, the nearest first, each with the voices that have words of it', () => {
    expect(before([0, 3])).toEqual([]);
    expect(before([7, 12], [of('one', 0, 3), of('two', 2, 4), of('three', 7, 9)])).toEqual([
      { words: '"3-7', spoken: ['two'] },
      { words: '0-3', spoken: ['one', 'two'] },
    ]);
  });

  test('is of a part also what its own sentence has before it', () => {
    expect(before([5, 7])).toEqual([
      { words: '"3-5', spoken: [] },
      { words: '0-3', spoken: [] },
    ]);
  });

  test('are the voices whose words end before it, the last one last', () => {
    const spoken = [of('late', 4, 7), of('early', 0, 3), of('behind', 7, 9), of('through', 2, 8)];
    expect(voicesBefore([7, 12], spoken)).toEqual(['early', 'late']);
  });

  test('is what this sitting heard as long as a claim holds words of it, and else what the claims tell', () => {
    const voices = [of('of-the-claims', 0, 3), of('untouched', 3, 7)];
    const now = [of('heard', 1, 3), of('taken-back', 9, 12)];
    const found = { voices, quoted: [[0, 2]], told: [[3, 7]] } as unknown as Accounted;
    expect(spokenIn(now, found)).toEqual([of('untouched', 3, 7), of('heard', 1, 3)]);
    expect(now).toEqual([of('heard', 1, 3)]);
  });
});
