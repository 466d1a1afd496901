/** What is offered of a claim because the words at hand say so, each taken by Enter and never unasked. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openContext, type Dialogue } from '../../../scripts/article/context.ts';
import { leadingClaims, likelyClaims } from '../../../scripts/article/tells/likely-claims.ts';
import { isLoneAttribution, joinAtEnd } from '../../../scripts/article/tells/lone-words.ts';
import { placesIn } from '../../../scripts/article/tells/named-places.ts';
import { kindIn, timeIn } from '../../../scripts/article/tells/title-tells.ts';
import { Desk } from '../../../scripts/cli/ask.ts';
import { type Content } from '../../fixtures/content.ts';
import { OF_THE_ECHO, answering, dialogue, type Answer } from '../../fixtures/dialogue.ts';
import { edit } from '../../fixtures/open-recorded.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const HEAD = 'The Valley Echo, 6 May 2010\n\n';
const MORE =
  ' Write to the Echo about the snow, the road, the mill, its grain and whatever else you saw on your way through.';
const SOURCE: readonly Answer[] = [...OF_THE_ECHO, ['for', 'f'], ['for', 'c']];

/** Goes on with Enter as far as it can. */
async function shown(text: string, answers: readonly Answer[], content = openSound()): Promise<string[]> {
  const terminal = answering([...SOURCE, ...answers]);
  await dialogue(content.folder, HEAD + text + MORE, terminal).catch(() => undefined);
  expect(terminal.left()).toEqual([]);
  return terminal.shown;
}

const asked = (lines: readonly string[], question: string): string | undefined =>
  lines.findLast((line) => line.startsWith(`${question} (`));
const context = (content: Content): Promise<Dialogue> =>
  openContext(content.folder, '2010-07-01', new Desk(answering([])), {});

describe('the account that an event carries', () => {
  const ROAD: Answer = ['claim', 'Snow closed the upper road on 6 May 2010'];
  const of = (title: Answer = ROAD): Answer[] => [['whose', 'mira-tolen'], ['says', 'says that it snowed'], title];
  // A claim that nobody asserts has no verdict yet.
  const AS_IT_IS: Answer[] = [['Write it', 'y']];
  const stakes = (lines: readonly string[]) => [asked(lines, 'favours'), asked(lines, 'hurts')];

  test('is that of the side whose voice asserts it, and the other side is hurt', async () => {
    expect(stakes(await shown('Mira Tolen said that snow closed the upper road.', of()))).toEqual([
      'favours (Enter: highland, whose voice asserts it): ',
      'hurts (Enter: lowland): ',
    ]);
  });

  test('is the other side’s where the voice denies it, and nobody’s where it says neither', async () => {
    const text = 'Mira Tolen denied that snow closed the upper road.';
    expect(stakes(await shown(text, [...of(), ['stance', 'd'], ...AS_IT_IS]))).toEqual([
      'favours (Enter: lowland, as a voice of highland denies it): ',
      'hurts (Enter: highland): ',
    ]);
    expect(stakes(await shown(text, [...of(), ['stance', 'w'], ...AS_IT_IS]))[0]).toBe('favours (Enter: nobody): ');
  });

  test.each([
    ['of an outlet', 'Snow closed the upper road, the Echo saw.', ['whose', 'The Valley Echo'], ROAD],
    ['that speaks against its own side', 'Mira Tolen admitted that snow closed the upper road.', undefined, ROAD],
    [
      'whose words themselves are the claim',
      'Mira Tolen said that snow closed the upper road.',
      undefined,
      ['claim', 'Tolen said on 6 May that snow closed the upper road'],
    ],
  ] as const)('is nobody’s of a voice %s', async (_which, text, whose, title) => {
    const answers = of(title);
    if (whose !== undefined) answers[0] = whose;
    expect(asked(await shown(text, answers), 'favours')).toBe('favours (Enter: nobody): ');
  });
});

test.each([
  ['Tolen said on 6 May that it was over', 'saying'],
  ['The assembly called for a truce', 'saying'],
  ['Pictures said to show a flag were spread', 'event'],
  ['Arlin was accused of it by 6 May', 'event'],
  ['Mira Tolen was a captain of the ferry', 'background'],
  ['Sarvand lies north of the mill', 'background'],
  ['6 May 2010 was a Thursday', 'event'],
  ['The bridge was taken on 3 May', 'event'],
])('the kind of "%s" is offered as %s', (title, kind) => {
  expect(kindIn(title)).toBe(kind);
});

test.each([
  ['The bridge fell by 4 May', '2010-05-04'],
  ['They took it on Monday, Arlin told reporters on Wednesday', '2010-05-03'],
  ['Arlin told reporters on Wednesday that they took it', ''],
  ['He has treated nine since Monday', '2010-05-03/2010-05-06'],
  ['It lasted from 3 to 5 May', '2010-05-03/2010-05-05'],
  ['It lasted from 30 April to 2 May', '2010-04-30/2010-05-02'],
  ['They fought on Monday and on Tuesday', ''],
  ['They fought on Monday, and again that Monday', '2010-05-03'],
  ['They fought', ''],
  ['The bell had not rung for six days', '2010-04-30/2010-05-06'],
  ['In the last 2 weeks nobody came', '2010-04-22/2010-05-06'],
  ['They will hold it for six days', ''],
  ['They took it on Monday night', '2010-05-03/2010-05-04'],
  ['They took it on Thursday night', '2010-05-06'],
])('the time that "%s" speaks of is offered as "%s"', (words, time) => {
  expect(timeIn(words, { issued: '2010-05-06', made: '2010-05-06' })).toBe(time);
});

test.each([
  ['The mill in Servand stood still', ['mill', 'sarvand']],
  ['Sarvand’s mill and the old bridge', ['sarvand', 'old-bridge']],
  ['Sarvand and the old bridge', ['sarvand', 'old-bridge']],
  ['The Sarvandish fled', []],
  ['They hold the valley', ['sarvand']],
  ['They hold the mill in the valley', ['mill']],
  ['It is a locality', []],
])('the places of "%s" are %j', async (words, places) => {
  expect(placesIn(await context(openSound()), words)).toEqual(places);
});

test('where one name holds another, the longer one alone is named', async () => {
  const content = openSound();
  writeFileSync(
    content.path('places/sarvand-ford.yaml'),
    "name: Sarvand ford\nkind: village\nreviewed: '2010-06-01'\n",
  );
  expect(placesIn(await context(content), 'It was seen at Sarvand ford')).toEqual(['sarvand-ford']);
});

describe('the claims that are offered', () => {
  test('are, beside the nearest, those of the sentence before, whatever their number', async () => {
    const text = 'Snow fell. It fell on. Nobody slept. Is it so?';
    const of = (id: string): Answer[] => [
      ['claim', id],
      ['for', 'c'],
    ];
    const answers: Answer[] = [['says', 'reports from the road'], ...of('SV-005'), ...of('SV-004'), ...of('SV-002')];
    const lines = await shown(text, answers);
    const at = lines.findLastIndex((line) => line.startsWith('claim ('));
    expect(
      lines
        .slice(0, at)
        .filter((line) => / {2}SV-/.test(line))
        .slice(-2),
    ).toEqual([expect.stringContaining('SV-002'), expect.stringContaining('SV-004')]);
  });

  test('are those that answer the record’s question, where a sentence says how that stands on a later day', async () => {
    const now = await context(openSound());
    const led = (words: string, made = '2010-05-06') =>
      leadingClaims(now, words, { made, places: placesIn(now, words) });
    expect(led('The old bridge is ours now')).toEqual(['bridge-taken']);
    expect(led('The old bridge is burnt')).toEqual([]);
    expect(led('The mill is ours now')).toEqual([]);
    expect(led('The old bridge is ours now', '2010-05-02')).toEqual([]);
  });

  test.each(['bridge-taken', 'bridge-kept'])(
    'of one matter begin with the latest before that day: %s',
    async (slug) => {
      const content = openSound();
      const path = content.path(`claims/${slug}.md`);
      writeFileSync(path, readFileSync(path, 'utf8').replace('when: "2010-05-03"', 'when: "2010-05-04"'));
      const spoken = { actor: '', made: '2010-05-06', places: ['old-bridge'] };
      expect(likelyClaims(await context(content), 'The valley held the old bridge', spoken, 1)).toEqual([slug]);
    },
  );

  test('are taken by their titles as well: none is made twice', async () => {
    const lines = await shown('Snow fell.', [
      ['says', 'reports from the road'],
      ['claim', 'nine carts of flour passed the mill on 3 May 2010'],
    ]);
    expect(lines).toContain('  The record has that claim: SV-002.');
    expect(asked(lines, 'topic')).toBeUndefined();
  });
});

describe('of a claim that the record has', () => {
  const tolen = (id: string): Answer[] => [
    ['whose', 'mira-tolen'],
    ['says', 'says something'],
    ['claim', id],
  ];
  const stance = async (text: string, id: string) => asked(await shown(text, tolen(id)), 'stance');

  test('a denial is offered where the sentence has the word for it, and another voice asserts the claim', async () => {
    expect(await stance('Mira Tolen rejected that.', 'SV-002')).toBe('stance (Enter: denies): ');
    expect(await stance('Mira Tolen rejected that.', 'SV-005')).toBe('stance (Enter: asserts): ');
    expect(await stance('Mira Tolen said: “We reject nothing.”', 'SV-002')).toBe('stance (Enter: asserts): ');
  });

  test('the time of what somebody is, where the claim says what somebody was, is the day on which it is said', async () => {
    const time = async (text: string, kind: string) => {
      const content = openSound();
      edit(content, 'claims/bridge-kept.md', 'kind: event', `kind: ${kind}`);
      return asked(await shown(text, tolen('SV-005'), content), 'speaks-of');
    };
    const now = 'speaks-of (Enter: 2010-05-06, as it speaks of that day; the claim is of 2010-05-03): ';
    const then = 'speaks-of (Enter: 2010-05-03, the time of the claim): ';
    expect(await time('Mira Tolen, who speaks for the valley abroad, said so.', 'background')).toBe(now);
    expect(await time('Mira Tolen, a spokeswoman of the valley, said so.', 'background')).toBe(now);
    expect(await time('Mira Tolen, who speaks for the valley abroad, said so.', 'event')).toBe(then);
    expect(await time('Mira Tolen, who spoke for the valley, said so.', 'background')).toBe(then);
  });

  test('the time is the day of the sentence, where the claim is of that day too, and of "now" that on which it is said', async () => {
    const time = async (text: string, id: string) => asked(await shown(text, tolen(id)), 'speaks-of');
    expect(await time('Mira Tolen says that forty were seen on Monday.', 'SV-004')).toBe(
      'speaks-of (Enter: 2010-05-03, which the sentence names): ',
    );
    expect(await time('Mira Tolen says that forty were born on 1 May.', 'SV-004')).toBe(
      'speaks-of (Enter: 2010-05-03/2010-05-04, the time of the claim): ',
    );
    expect(await time('The bridge is still ours, Mira Tolen says.', 'SV-005')).toBe(
      'speaks-of (Enter: 2010-05-06, as it speaks of that day; the claim is of 2010-05-03): ',
    );
    expect(await time('Mira Tolen, who is a carter, said that the bridge was ours.', 'SV-005')).toBe(
      'speaks-of (Enter: 2010-05-03, the time of the claim): ',
    );
    expect(await time('The bridge is ours, Mira Tolen says.', 'SV-005')).toBe(
      'speaks-of (Enter: 2010-05-06, as it speaks of that day; the claim is of 2010-05-03): ',
    );
    expect(await time('The bridge was taken on Wednesday, Mira Tolen says.', 'SV-005')).toBe(
      'speaks-of (Enter: 2010-05-05, which the sentence names; the claim is of 2010-05-03): ',
    );
  });

  test('the basis is the weakest where the words say that they are passed on', async () => {
    const basis = async (text: string) => asked(await shown(text, tolen('SV-002')), 'basis');
    expect(await basis('The carts reportedly passed, Mira Tolen says.')).toBe('basis (Enter: second-hand): ');
    expect(await basis('Mira Tolen says: “They reportedly passed.”')).toBe('basis (Enter: own-word): ');
  });
});

test('what each verdict would need stands before the question, and none of them is offered', async () => {
  const lines = await shown('Snow fell.', [
    ['says', 'reports from the road'],
    ['claim', 'Snow fell in Sarvand on 6 May 2010'],
  ]);
  const at = lines.indexOf('verdict that you expect: ');
  expect(lines.slice(at - 8, at)).toEqual([
    expect.stringMatching(/^ {2}1 {2}corroborated: Two sources with no visible stake/),
    expect.stringMatching(/^ {2}2 {2}contradicted: /),
    expect.stringMatching(/^ {2}3 {2}contested: /),
    expect.stringMatching(/^ {2}4 {2}conceded: /),
    expect.stringMatching(/^ {2}5 {2}undisputed: /),
    expect.stringMatching(/^ {2}6 {2}single-origin: One source with no visible stake/),
    expect.stringMatching(/^ {2}7 {2}claimed-only: /),
    '  one of these; ? explains, < goes back',
  ]);
});

test.each([
  ['he said', true],
  ['Dov Arlin said', true],
  ['said Mira Tolen', true],
  ['and he added that', true],
  ['the ministry stated', true],
  ['according to the Sarvand Courier', true],
  ['Dov Arlin told reporters in Sarvand', false],
  ['he said on Monday', false],
  ['denied it', false],
  ['he denied', false],
  ['Mira Tolen promised', false],
  ['the Echo saw', false],
])('"%s" only says who speaks: %s', (words, isLone) => {
  expect(isLoneAttribution(words)).toBe(isLone);
});

test.each([
  ['on Thursday, and', 1],
  ['and that', 2],
  ['but', 1],
  ['on the island', 0],
  ['and about', 2],
  ['in the valley, and of the', 3],
  ['and at least', 3],
])('at the end of "%s", %i words only join what follows', (words, count) => {
  expect(joinAtEnd(words)).toBe(count);
});
