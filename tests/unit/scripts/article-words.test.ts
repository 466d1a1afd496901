/** What the dialogue reads out of words: figures, days, quotations, and claims that are near. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clauseFor } from '../../../scripts/article/tells/clause-quote.ts';
import { numberIn, statedIn } from '../../../scripts/article/figure-part.ts';
import { deskArticle } from '../../../src/core/desk/sentences.ts';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';
import { openContext } from '../../../scripts/article/context.ts';
import { likelyClaims } from '../../../scripts/article/tells/likely-claims.ts';
import { daySaid } from '../../../scripts/article/tells/day-said.ts';
import { usualUse } from '../../../scripts/article/tells/usual-use.ts';
import { Desk } from '../../../scripts/cli/ask.ts';
import { timeAsTyped } from '../../../scripts/new/days.ts';
import { slugFor } from '../../../scripts/new/names.ts';
import { type Content } from '../../fixtures/content.ts';
import { OF_THE_ECHO, answering, dialogue, type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

test.each([
  ['40 Taliban vehicles were seen', '40 vehicles'],
  ['40 Taliban were seen', '40'],
  ['37 mules died', '37 mules'],
  ['8,000 armed men attacked', '8,000 men'],
  ['Between 40 and 50 carts were burnt', '40 to 50 carts'],
  ['40-50 carts were burnt', '40 to 50 carts'],
  ['130 were captured', '130'],
  ['It was so on 6 May 2010', ''],
  ['Thirty pick-up carts stood there', '30 carts'],
  ['Two posts were taken on 6 May 2010', '2 posts'],
  ['No word was heard for twenty-six days', '26 days'],
  ['Three hundred carts were burnt', '300 carts'],
  ['Seven hundred and two carts were burnt', '702 carts'],
  ['Two thousand and thirty-six carts were burnt', '2036 carts'],
  ['Ten to fifteen carts were burnt', '10 to 15 carts'],
  ['One of them was seen', ''],
  ['Seven were captured', ''],
])('the figure of "%s" is of what is counted', (title, figure) => {
  expect(numberIn(title)).toBe(figure);
});

test.each([
  ['some 400 mules', 400, 'about'],
  ['up to 1,200 mules', 1200, 'about'],
  ['Nearly thirty mules', 30, 'about'],
  ['more than two hundred mules', 200, 'more-than'],
  ['at least 3 mules', 3, 'at-least'],
  ['37 mules', 37, 'exactly'],
  ['some 400 mules', 40, undefined],
] as const)('of "%s", %d is stated as it stands there', (words, low, stated) => {
  expect(statedIn(words, low)).toBe(stated);
});

describe('the clause that is offered as a quotation', () => {
  const clause = (text: string, title: string, taken: [number, number][] = []): string | undefined => {
    const { words, isQuoted } = deskArticle(text);
    const fingerprint = makeFingerprint('echo-6-may', text);
    return clauseFor({ text, fingerprint, sentence: [0, words.length], isQuoted, quoted: taken }, title)?.quote.exact;
  };
  const ROAD = 'The upper road is closed and wholly under deep snow, the warden of the mill said on Monday.';

  test.each([
    [ROAD, 'Deep snow lay on the road', 'The upper road is closed and wholly under deep snow'],
    [ROAD, 'The upper road was closed', 'The upper road is closed'],
    [
      'A carter who had left the ford said that he saw a red flag over the mill and thirty carts on the road.',
      'A red flag hung over the mill',
      'he saw a red flag over the mill',
    ],
    [
      'The bell had not rung for six days, he said.',
      'The bell did not ring for six days',
      'The bell had not rung for six days',
    ],
  ])('of "%s" for "%s" is the one that shares its words', (text, title, quote) => {
    expect(clause(text, title)).toBe(quote);
  });

  test('is of the author, is not quoted already, and is none where nothing is clear', () => {
    expect(clause(ROAD, 'Deep snow lay on the road', [[0, 5]])).toBe('wholly under deep snow');
    expect(clause(ROAD, 'Bread was dear')).toBeUndefined();
    expect(clause('“The upper road is closed,” he said.', 'The upper road was closed')).toBeUndefined();
    expect(
      clause('Snow closed the road, and the road had no more snow in it.', 'Snow lay on the road'),
    ).toBeUndefined();
  });
});

test.each([
  ['Arlin told reporters on Monday that it was over.', '2010-05-03', 'Monday'],
  ['The port said in a statement on Thursday that it was over.', '2010-05-06', 'Thursday'],
  ['“It is over,” he said on 4 May.', '2010-05-04', '4 May'],
  ['On Friday, Mira Tolen said that it was over.', '2010-04-30', 'Friday'],
  ['He told a news conference in Sarvand on Monday that it was over.', '2010-05-03', 'Monday'],
  ['He wrote in a social message to the Echo late on Monday.', '2010-05-03', 'Monday'],
  ['He said that it had snowed on Monday.', undefined, undefined],
  ['He said it had snowed on Monday.', undefined, undefined],
  ['He said Sarvand fell on Monday.', undefined, undefined],
  ['It snowed on Monday.', undefined, undefined],
])('the day on which somebody says something is that of the sentence: %s', (words, day, told) => {
  expect(daySaid(words, '2010-05-06')).toEqual(day === undefined ? undefined : { day, told });
});

test.each([
  ['The bridge is to be rebuilt', 'bridge-to-be-rebuilt'],
  ['Grain was carried up the valley over the upper road', 'grain-carried-up-valley'],
  ['By 6 May 2010 the lowland had taken the old bridge again', 'lowland-taken-old-bridge-again'],
  ['On 4 May 8,000 sheep crossed the ford', '8000-sheep-crossed-ford'],
  ['Between 150 and 200 of the people of the valley fled', 'between-150-and-200-of-people'],
  ['6 May 2010 was the Thursday of the fair', '6-may-2010-thursday-of-fair'],
  ['Carts of the mill were sent back from every ford', 'carts-of-mill-sent-back'],
])('the slug of a claim keeps what its sense hangs on, and ends with it: %s', (title, slug) => {
  expect(slugFor('claims', undefined, { title: [title] })).toBe(slug);
});

test('the slug of an unnamed voice is short, and one that is too long ends on a whole word', () => {
  const name = 'A guard of the old mill who had come down from the upper road with two carts';
  expect(slugFor('actors', undefined, { name: [name], kind: ['unnamed'] })).toBe('guard-of-old-mill');
  expect(slugFor('actors', undefined, { name: [`${name} of rye`], kind: ['organisation'] })).toBe(
    'a-guard-of-the-old-mill-who-had-come-down-from-the-upper-road-with-two-carts-of',
  );
});

test.each([
  ['6 September 2021', '2021-09-06'],
  ['6 Sep 2021', '2021-09-06'],
  ['September 6, 2021', '2021-09-06'],
  ['September 2021', '2021-09'],
  ['3 to 6 September 2021', '2021-09-03/2021-09-06'],
  ['30 August to 2 September 2021', '2021-08-30/2021-09-02'],
  ['30 December 2020 to 2 January 2021', '2020-12-30/2021-01-02'],
  ['31 February 2021', '2021-02-31'],
  ['2021-09-06', '2021-09-06'],
  ['soon', 'soon'],
])('a time that is typed as "%s" is %s', (typed, time) => {
  expect(timeAsTyped(typed, 'when')).toBe(time);
  expect(timeAsTyped(typed, 'title')).toBe(typed);
});

test.each([
  ['Snow on the UPPER road', 'repeat'],
  ['By Ada Lund and Bo Strand', 'credit'],
  ['By the road it snowed.', undefined],
  ['The Valley Echo, 6 May 2010', 'furniture'],
  ['Published 18:01 GMT, Thursday 6 May 2010', 'furniture'],
  ['The Valley Echo', 'furniture'],
  ['(Photo: Ada Lund)', 'credit'],
  ['Picture by Ada Lund', 'credit'],
  ['Write to the Echo.', 'furniture'],
  ['“Follow the road,” he said.', undefined],
  ['It snowed on 6 May 2010.', undefined],
  ['6 May 2010: the road is closed', undefined],
])('the line "%s" at the head of an article is offered as %s', (words, use) => {
  const text = 'Snow on the upper road\n\nThe upper road was closed by snow.\n';
  expect(usualUse(words, { headline: 'Snow on the upper road', outlet: 'The Valley Echo', text })).toBe(use);
});

test.each([
  ['Snow closes the upper road', 'repeat'],
  ['Snow closes the road, and hunger follows', 'claim'],
  ['Snow closes the road, the mill says', 'repeat'],
  ['Snow closes road; valley denies it', 'repeat'],
  ['Ferry company denies it, valley says', 'claim'],
  ['Snow shuts off road; valley denies it', 'repeat'],
  ['Mules carry off grain, valley says', 'claim'],
])('a headline is offered as what says the text again where its words stand there: %s is %s', (headline, use) => {
  const text = `${headline}\n\nThe upper road has been closing since Monday, as it snowed. Snow lies on it. The valley called that false.\n`;
  expect(usualUse(headline, { headline, outlet: undefined, text })).toBe(use);
});

const HEAD = 'The Valley Echo, 6 May 2010\n\n';
const MORE =
  ' Write to the Echo about the snow, the road, the mill, its grain and whatever else you saw on your way through.';
const SOURCE: readonly Answer[] = [...OF_THE_ECHO, ['for', 'f'], ['for', 'c']];

async function shown(content: Content, text: string, answers: readonly Answer[]): Promise<string[]> {
  const terminal = answering([...SOURCE, ...answers]);
  await dialogue(content.folder, HEAD + text + MORE, terminal).catch(() => undefined);
  expect(terminal.left()).toEqual([]);
  return terminal.shown;
}

describe('when a new voice spoke', () => {
  const says: Answer = ['says', 'says that it is over'];
  const newVoice = (more: readonly Answer[] = []): Answer[] => [['whose', 'mira-tolen'], says, ...more, ['for', 'q']];
  const told = (lines: readonly string[], flag: string): string | undefined =>
    lines.find((line) => line.startsWith(`${flag} (Enter: `));

  test('is the weekday of its sentence, and how we know says so', async () => {
    const content = openSound();
    const lines = await shown(content, 'Mira Tolen told the Echo on Monday that it is over.', newVoice().slice(0, 2));
    expect(told(lines, 'on')).toBe('on (Enter: 2010-05-03): ');
    expect(told(lines, 'how')).toBe('how (Enter: The article, of Thursday 6 May 2010, says Monday.): ');
    expect(told(lines, 'slug')).toBeDefined();
    expect(lines).toContainEqual(expect.stringMatching(/^slug \(Enter: tolen-remark-of-3-may\)/));
  });

  test('may be a span, of which the article gives no day', async () => {
    const answers: Answer[] = [...newVoice().slice(0, 2), ['on', '2010-05-03/2010-05-06']];
    const lines = await shown(openSound(), 'Mira Tolen says that it is over.', answers);
    expect(told(lines, 'how')).toBe(
      'how (Enter: The article, of Thursday 6 May 2010, gives no day within this span.): ',
    );
    expect(lines).toContainEqual(expect.stringMatching(/^slug \(Enter: tolen-remark\)/));
  });
});

test('a time in words is taken, shown as it is written, and one that there is not says so', async () => {
  const answers: Answer[] = [
    ['whose', 'mira-tolen'],
    ['says', 'says that it is over'],
  ];
  const lines = await shown(openSound(), 'Mira Tolen says that it is over.', [
    ...answers,
    ['on', '31 February 2010'],
    ['on', '3 to 5 May 2010'],
  ]);
  expect(lines.join('\n')).toMatch(/on is "2010-02-31".*expected an EDTF date/);
  expect(lines).toContain('  2010-05-03/2010-05-05');
});

describe('words that are quoted', () => {
  const upTo: readonly Answer[] = [
    ['whose', 'dov-arlin'],
    ['the same as', '1'],
    ['claim', 'SV-001'],
  ];
  const text = 'Dov Arlin said: “We are under the bridge, and we hold the old bridge.”';
  const found = async (typed: string): Promise<string | undefined> => {
    const lines = await shown(openSound(), text, [...upTo, ['quote', typed]]);
    return lines[lines.findIndex((line) => line.startsWith('quote (')) + 1];
  };

  test('are just those that were typed, where the sentence has them', async () => {
    expect(await found('we hold the old')).toBe('  we hold the old (speaker)');
    expect(await found('under the bridge')).toBe('  under the bridge (speaker)');
  });

  test('are said to be others, where it has not', async () => {
    expect(await found('are onder the bridge')).toBe(
      '  found, with one letter changed: are under the bridge (speaker)',
    );
    expect(await found('we hold bridge')).toBe(
      '  found, with other words than yours: we hold the old bridge (speaker)',
    );
  });

  test('end at a quotation mark whose other one they leave out', async () => {
    expect(await found('arlin said we are under the bridge')).toBe(
      '  found, as far as the quotation mark: We are under the bridge (speaker)',
    );
  });

  test('have a number, which is told at each of them', async () => {
    const lines = await shown(openSound(), text, [...upTo, ['quote', '-']]);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {2}The site may quote (\d+) of the \d+ words of this article; it quotes 0, and \1 are left; \d+ sentences? of \d+ words (?:is|are) still to come\.$/,
      ),
    );
  });
});

test('of claims that share as many words, that of the day comes first, and the title of another day is no bar', async () => {
  const content = openSound();
  const kept = content.path('claims/bridge-kept.md');
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('when: "2010-05-03"', 'when: "2010-05-04"'));
  const context = await openContext(content.folder, '2010-07-01', new Desk(answering([])), {});
  const likely = (made: string): string[] =>
    likelyClaims(context, 'The valley held the old bridge', { actor: '', made, places: ['old-bridge'] }, 2);
  expect(likely('2010-05-03')).toEqual(['bridge-taken', 'bridge-kept']);
  expect(likely('2010-05-04')).toEqual(['bridge-kept', 'bridge-taken']);
});
