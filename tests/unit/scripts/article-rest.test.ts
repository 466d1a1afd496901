/** Whose the words are that no claim quotes, asked for by itself: what is offered, and where each answer puts them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quoteIn, type Holder } from '../../../scripts/article/evidence.ts';
import { askRest, hold, leftInWords } from '../../../scripts/article/rest-part.ts';
import { atDesk, sentenceAtHand } from '../../fixtures/at-desk.ts';
import { type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

/** Claims of the record, each with a voice that it has. */
const ROAD = { claim: 'bridge-taken', statement: 'arlin-on-the-bridge' };
const MILL = { claim: 'flour-carts', statement: 'courier-from-the-mill' };
const KEPT = { claim: 'bridge-kept', statement: 'tolen-on-the-bridge' };
const DENIED = { claim: 'bridge-taken', statement: 'tolen-on-the-bridge' };

type Held = readonly [Pick<Holder, 'claim' | 'statement'>, ...quotes: string[]];

/** Holds what claims quote of a sentence, and asks whose the rest is. */
async function rest(text: string, held: readonly Held[], answers: readonly Answer[] = []) {
  const content = openSound();
  const sat = await atDesk(answers, content);
  const hand = sentenceAtHand(text);
  for (const [piece, ...quotes] of held)
    hold(sat.context, hand, {
      ...piece,
      quotes: quotes.flatMap((words) => {
        const found = quoteIn(hand, hand.sentence, words, hand.isQuoted);
        return typeof found === 'string' ? [] : [found];
      }),
    });
  const left = leftInWords(hand);
  const open = await askRest(sat.context, hand);
  sat.context.desk.say('');
  const before = readFileSync(content.path('sources/courier.yaml'), 'utf8');
  const files = sat.context.changes.list().map(({ after }) => after);
  return {
    open: open.map(hand.print),
    told: hand.holders.map((holder) => holder.told.map(hand.print)),
    left: left.trim(),
    shown: sat.terminal.shown,
    attributed: files.flatMap((file = '') =>
      Array.from(file.matchAll(/words: \[(\d+), (\d+)\], not: attribution/g))
        .filter(([line]) => !before.includes(line))
        .map(([, from, to]) => hand.print([Number(from), Number(to)])),
    ),
    asked: sat.terminal.shown.filter((line) => line.startsWith('words for') || line.startsWith('these for')),
    shownAs: sat.terminal.shown.flatMap((line) => /^ {4}(\S.*)$/.exec(line)?.[1] ?? []),
  };
}

const TWO = 'Snow closed the road on Monday, and the mill stood still for want of grain.';
const BOTH: readonly Held[] = [
  [ROAD, 'snow closed the road'],
  [MILL, 'the mill stood still'],
];

describe('what no claim quotes of a sentence', () => {
  test('is told in a line, with how many words it is', async () => {
    expect((await rest(TWO, [BOTH[0] ?? [ROAD]])).left).toBe(
      'Not quoted: on Monday, and the mill stood still for want of grain (11 words).',
    );
    expect((await rest('Snow closed the road today.', [[ROAD, 'snow closed the road']])).left).toBe(
      'Not quoted: today (1 word).',
    );
    expect((await rest(TWO, BOTH)).left).toBe('Not quoted: on Monday, and / for want of grain (7 words).');
    expect((await rest('Snow closed the road.', [[ROAD, 'snow closed the road']])).left).toBe(
      'No words are left: all of the sentence is quoted.',
    );
  });

  test('is its only claim’s, without a question', async () => {
    const only = await rest(TWO, [[ROAD, 'snow closed the road', 'for want of grain']]);
    expect([only.told, only.asked]).toEqual([[['on Monday, and the mill stood still']], []]);
  });

  test('is as shown by Enter: of the claim from whose words it goes on, and what joins of that behind it', async () => {
    const shown = await rest(TWO, BOTH);
    expect(shown.shownAs.slice(0, 3)).toEqual(['SV-001: on Monday', 'SV-002: and', 'SV-002: for want of grain']);
    expect(shown.asked).toEqual(['words for (Enter: as shown): ']);
    expect(shown.told).toEqual([['on Monday'], ['and', 'for want of grain']]);
  });

  test.each([
    ['y', [['on Monday'], ['and', 'for want of grain']], []],
    ['2', [[], ['on Monday, and', 'for want of grain']], []],
    [
      'b',
      [
        ['on Monday, and', 'for want of grain'],
        ['on Monday, and', 'for want of grain'],
      ],
      [],
    ],
    ['a', [[], []], ['on Monday, and', 'for want of grain']],
  ] as const)('goes by %s to whom it means', async (key, told, attributed) => {
    const given = await rest(TWO, BOTH, [['words for', key]]);
    expect([given.told, given.attributed, given.open]).toEqual([told, attributed, []]);
  });

  test('is left open by o, all of it or a stretch', async () => {
    expect(await rest(TWO, BOTH, [['words for', 'o']])).toMatchObject({
      open: ['on Monday', 'and', 'for want of grain'],
      told: [[], []],
    });
    const answers: Answer[] = [
      ['words for', 'p'],
      ['these for', '1'],
      ['these for', 'a'],
      ['these for', 'o'],
    ];
    const each = await rest(TWO, BOTH, answers);
    expect(each).toMatchObject({ open: ['for want of grain'], told: [['on Monday'], []], attributed: ['and'] });
    expect(each.asked.slice(1)).toEqual([
      'these for (Enter: SV-001): 1',
      'these for (Enter: SV-002): a',
      'these for (Enter: SV-002): o',
    ]);
  });

  test('can be cut where a stretch has more than one word, and both parts keep whose they are offered to be', async () => {
    const answers: Answer[] = [
      ['words for', 'p'],
      ['these for', 's'],
      ['the second part', 'monday'],
      ['these for', '2'],
    ];
    const cut = await rest(TWO, BOTH, answers);
    expect(cut.told).toEqual([['Monday'], ['on', 'and', 'for want of grain']]);
    const lists = cut.shown.filter((line) => line.includes('a attribution') && !line.includes('as shown'));
    expect(lists.map((line) => line.includes('s split'))).toEqual([true, false, false, false, true]);
  });

  test('is explained by ?', async () => {
    const { shown } = await rest(TWO, BOTH, [
      ['words for', '?'],
      ['words for', 'p'],
      ['these for', '?'],
    ]);
    expect(shown).toContain(
      '  Each word is for the claim that it speaks of; a claim tells in our words what it does not quote.',
    );
    expect(shown).toContain('  y  as shown: each is for the claim that stands before it');
    expect(
      shown.filter((line) => line === '  o  open: they are asked for next, as a sentence of their own'),
    ).toHaveLength(2);
    expect(shown).toContain('  These words are for the claim that they speak of.');
    expect(shown.filter((line) => line === '  a  attribution: they only say who speaks')).toHaveLength(2);
  });

  test('has the voice beside the claim where two voices of the sentence speak of one', async () => {
    const { shownAs } = await rest(TWO, [
      [ROAD, 'snow closed the road'],
      [DENIED, 'the mill stood still'],
    ]);
    expect(shownAs[0]).toBe('SV-001 arlin-on-the-bridge: on Monday');
    expect(shownAs[1]).toBe('SV-001 tolen-on-the-bridge: and');
  });
});

test('how somebody said a thing goes on from the last claim before whoever that is', async () => {
  const said = 'The road is closed by snow, the warden Nils Varg told the Courier on Monday, and the mill stood still.';
  const { shownAs } = await rest(said, [
    [ROAD, 'the road is closed by snow'],
    [KEPT, 'the warden Nils Varg'],
    [MILL, 'the mill stood still'],
  ]);
  expect(shownAs.slice(0, 2)).toEqual(['SV-001: told the Courier on Monday', 'SV-002: and']);
});

describe('words that only say who speaks', () => {
  test('are attribution in any case, and are told', async () => {
    const said = 'Snow closed the road, Dov Arlin said, and the mill stood still.';
    const { shown, attributed, asked } = await rest(said, [
      [ROAD, 'snow closed the road'],
      [MILL, 'and the mill stood still'],
    ]);
    expect(shown).toContain('  Attribution: Dov Arlin said');
    expect([attributed, asked]).toEqual([['Dov Arlin said'], []]);
    const one = await rest('Snow closed the road, Dov Arlin said.', [[ROAD, 'snow closed the road']]);
    expect([one.attributed, one.told]).toEqual([['Dov Arlin said'], [[]]]);
  });

  test('are attribution beside other words, whatever those are for', async () => {
    const said = 'Dov Arlin said: “Snow closed the road,” on Monday, and the mill stood still.';
    const { attributed, told } = await rest(
      said,
      [
        [ROAD, 'snow closed the road'],
        [MILL, 'the mill stood still'],
      ],
      [['words for', '2']],
    );
    expect([attributed, told]).toEqual([['Dov Arlin said'], [[], ['on Monday, and']]]);
  });
});

describe('a claim that quotes nothing', () => {
  test('has the stretch that shares a word with its title', async () => {
    const { shownAs } = await rest(
      'Snow closed the road, nine carts of flour passed, and the mill stood still for long enough to tell of it all.',
      [[ROAD, 'snow closed the road'], [KEPT, 'the mill stood still'], [MILL]],
    );
    expect(shownAs.filter((line) => line.startsWith('?'))).toEqual([]);
    expect(shownAs.filter((line) => line.startsWith('SV-002'))).toEqual([
      expect.stringContaining('nine carts of flour passed'),
    ]);
  });

  test('has the longest stretch where it shares a word with none, and of two that do nothing is offered', async () => {
    const alone = await rest(TWO, [...BOTH, [KEPT]]);
    expect(alone.shownAs.slice(0, 3)).toEqual(['SV-001: on Monday', 'SV-002: and', 'SV-005: for want of grain']);
    const two = await rest(TWO, [[ROAD, 'snow closed the road'], [MILL], [KEPT]], [['words for', 'b']]);
    expect(two.shownAs.every((line) => line.startsWith('?'))).toBe(true);
    expect(two.asked).toEqual(['words for: b']);
    expect(two.shown.join('\n')).not.toContain('y as shown');
  });
});
