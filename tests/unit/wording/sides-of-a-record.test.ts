/** What pages say of allies, and of who changed sides. */
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../../src/core/schema/manifest.ts';
import type { EvidenceEntry } from '../../../src/record/types.ts';
import { accountsOf } from '../../../src/wording/accounts.ts';
import { aboutAllies, aboutChangedSides, weightyWords, whoHasStake } from '../../../src/features/text-pages/rules.ts';
import { sidesOfVoice, spanOnPage } from '../../../src/wording/sides-in-time.ts';
import { alliesSpeak } from '../../../src/wording/silence.ts';
import { soundRecord } from '../../fixtures/record.ts';

const { manifest: sound } = await soundRecord();
const [lowland, , harbour] = sound.sides;
if (lowland === undefined || harbour === undefined) throw new Error('expected three sides');
const coast = { ...lowland, id: 'coast', name: 'Coast', inSentence: 'the coast' };
const marsh = { ...harbour, id: 'marsh', name: 'Marsh', inSentence: 'the marsh' };
const manifest: Manifest = {
  ...sound,
  sides: [...sound.sides, coast, marsh],
  allies: [['highland', 'coast', 'marsh']],
};

const piece = (side: string, day: number) =>
  ({ statement: `${side}-${String(day)}`, side, made: `2010-05-0${String(day)}` }) as EvidenceEntry;
const facing = (...pieces: EvidenceEntry[]) => accountsOf(pieces, manifest).facing.map(({ side }) => side);

describe('accounts', () => {
  test('of allies stand next to each other, with whoever spoke first', () => {
    expect(facing(piece('highland', 1), piece('lowland', 2), piece('coast', 3))).toEqual([
      'highland',
      'coast',
      'lowland',
    ]);
    expect(facing(piece('highland', 3), piece('lowland', 1), piece('coast', 2))).toEqual([
      'lowland',
      'coast',
      'highland',
    ]);
  });

  test('stand face to face only where sides that oppose each other speak', () => {
    const { facing: opposed, others } = accountsOf([piece('highland', 1), piece('coast', 2)], manifest);
    expect(opposed).toEqual([]);
    expect(others.map(({ side }) => side)).toEqual(['highland', 'coast']);
  });
});

describe('an ally that speaks to what a party is silent on', () => {
  test('is named', () => {
    expect(alliesSpeak({ allies: ['coast'] }, manifest)).toBe('The coast, its ally, speaks to it.');
    expect(alliesSpeak({ allies: ['coast', 'marsh'] }, manifest)).toBe(
      'The coast and the marsh, its allies, speak to it.',
    );
    expect(alliesSpeak({ allies: [] }, manifest)).toBe('');
  });
});

describe('the rules', () => {
  test('say what is weighty for two sides, for more, and where none contends', () => {
    const none = sound.sides.map((side) => ({ ...side, role: 'party' as const }));
    const said = [sound, manifest, { ...sound, sides: none }].map((each) =>
      weightyWords(each).split('. ')[0]?.split('; or').at(-1)?.trim(),
    );
    expect(said).toEqual([
      ', where the claim favours nobody and hurts nobody, the last word of both contending sides',
      ', where the claim favours nobody and hurts nobody, the last words of two opposed sides, if the last word of no contending side denies it',
      'the last word of a party that the claim hurts',
    ]);
  });

  test('say who always has a stake, by name', () => {
    const roled = (...contending: string[]) =>
      whoHasStake({
        sides: sound.sides.map((side) => ({ ...side, role: contending.includes(side.id) ? 'belligerent' : 'party' })),
      });
    expect([roled('highland', 'lowland', 'harbour'), roled('highland', 'lowland'), roled('harbour'), roled()]).toEqual([
      'The contending sides, the lowland, the highland and Harbour, always count as having a stake, and so does everybody whom the claim favours or hurts.',
      'The contending sides, the lowland and the highland, always count as having a stake, and so does everybody whom the claim favours or hurts.',
      'The contending side, Harbour, always counts as having a stake, and so does everybody whom the claim favours or hurts.',
      'Everybody whom the claim favours or hurts counts as having a stake.',
    ]);
  });

  test('say who is whose ally, where anybody is', () => {
    expect(aboutAllies(sound)).toBe('');
    expect(aboutAllies(manifest)).toMatch(/^The highland, the coast and the marsh are allies\. What one ally says /);
    const allies = [
      ['highland', 'coast'],
      ['lowland', 'marsh'],
    ];
    expect(aboutAllies({ ...manifest, allies })).toMatch(
      /^The highland and the coast are allies\. The lowland and the marsh are allies\. What one ally says /,
    );
  });

  test('say what becomes of the words of somebody who changed sides, where anybody did', () => {
    expect(aboutChangedSides([{}])).toBe('');
    expect(aboutChangedSides([{}, { sides: [] }])).toMatch(/^Somebody who changed sides speaks for the side /);
  });
});

describe('a voice', () => {
  const sides = [
    { side: 'harbour', when: '../2010-05-03' },
    { side: 'highland', when: '2010-05-04/..' },
  ];

  test('is of its side, or of one and then of another', () => {
    expect(sidesOfVoice({ side: 'highland' }, manifest)).toBe('Highland');
    expect(sidesOfVoice({ side: 'highland', sides }, manifest)).toBe('Harbour, then highland');
  });

  test('is on a side until a day, from a day, or for a time', () => {
    const words = ['../2010-05-03', '2010-05-04/..', '2010-05-04/2010-05-06'].map((when) =>
      spanOnPage(when).replaceAll('\u00a0', ' '),
    );
    expect(words).toEqual(['until 3 May 2010', 'from 4 May 2010', '4 to 6 May 2010']);
  });
});
