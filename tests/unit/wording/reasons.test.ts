import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/core/sides.ts';
import { judge } from '../../../src/core/verdict/judge.ts';
import { NEITHER_SHOWN, VERDICTS } from '../../../src/core/verdict/verdicts.ts';
import type { EvidenceEntry } from '../../../src/record/types.ts';
import type { Names } from '../../../src/wording/names.ts';
import { reasonInWords, verdictInWords, type Decided } from '../../../src/wording/reasons.ts';
import { plainManifest } from '../../fixtures/manifest.ts';

const ACTORS: Record<string, { name: string; kind: ReturnType<Names['actor']>['kind']; side: Side }> = {
  arlin: { name: 'Dov Arlin', kind: 'person', side: 'lowland' },
  tolen: { name: 'Mira Tolen', kind: 'person', side: 'highland' },
  miller: { name: 'Oda Miller', kind: 'person', side: 'third-party' },
  front: { name: 'Valley Front', kind: 'organisation', side: 'highland' },
  speaker: { name: 'Ruve, of the Front', kind: 'person', side: 'highland' },
  guard: { name: 'A guard on 4 May', kind: 'unnamed', side: 'unattributed' },
  captain: { name: 'A captain', kind: 'unnamed', side: 'lowland' },
  gazette: { name: 'The Gazette', kind: 'outlet', side: 'outlet' },
  herald: { name: 'The Herald', kind: 'outlet', side: 'outlet' },
  courier: { name: 'The Courier', kind: 'outlet', side: 'outlet' },
  post: { name: 'The Post', kind: 'outlet', side: 'outlet' },
};
const names: Pick<Names, 'actor' | 'manifest'> = {
  manifest: plainManifest,
  actor: (slug) => ({ slug, ...(ACTORS[slug] ?? { name: slug, kind: 'person', side: 'outlet' }) }),
};

type More = Partial<Pick<EvidenceEntry, 'stance' | 'basis' | 'made'>>;

let count = 0;
function said(actor: string, { stance = 'asserts', basis = 'own-word', made = '2031-05-04' }: More = {}) {
  count += 1;
  const statement = `${actor}-${String(count)}`;
  const { side } = names.actor(actor);
  return {
    statement,
    actor,
    side,
    stance,
    basis,
    made,
    published: '2031-05-06',
    sources: [],
    quotes: [],
  } as unknown as EvidenceEntry;
}

/** The claim with the verdict that the rules give it. */
function decided(
  stakes: Pick<Decided, 'favours' | 'hurts'>,
  evidence: EvidenceEntry[],
  arithmetic?: 'proves' | 'refutes',
): Decided {
  const testimony = evidence.map((piece) => ({ ...piece, named: names.actor(piece.actor).kind !== 'unnamed' }));
  const judgement = judge({
    sides: plainManifest,
    ...stakes,
    testimony,
    asOf: '2031-05-10',
    ...(arithmetic && { arithmetic }),
  });
  if (judgement === undefined) throw new Error('Nobody asserts it.');
  const working = ['Of the first, 1.', '1 + 1 = 2.', 'Stated: 2.'];
  return { ...stakes, evidence, judgement, ...(arithmetic && { calculation: { result: { working } } }) };
}

/** The number of the row, and the reason. */
function reason(...given: Parameters<typeof decided>): [number, string] {
  const claim = decided(...given);
  return [claim.judgement.ruleNumber, reasonInWords(claim, names)];
}

const neutral = { favours: [], hurts: [] } satisfies Pick<Decided, 'favours' | 'hurts'>;
const FOR_THE_LOWLAND = { favours: ['lowland'], hurts: ['highland'] } satisfies Pick<Decided, 'favours' | 'hurts'>;
const saw = { basis: 'first-hand' } as const;

describe('what decided a verdict', () => {
  it('by rule 1 is arithmetic, with what came out and what was stated', () => {
    expect(reason(neutral, [said('gazette')], 'proves')).toEqual([1, 'Borne out by arithmetic. 1 + 1 = 2. Stated: 2.']);
    expect(reason(neutral, [said('gazette')], 'refutes')).toEqual([1, 'Refuted by arithmetic. 1 + 1 = 2. Stated: 2.']);
  });

  it('by rule 2 is weighty word against weighty word, each with its name and day', () => {
    const evidence = [said('miller', saw), said('gazette', { ...saw, stance: 'denies', made: '2031-05-05' })];
    expect(reason(FOR_THE_LOWLAND, evidence)).toEqual([
      2,
      'Said by Oda Miller on 4 May; denied by The Gazette on 5 May.',
    ]);
  });

  it('by rule 3 is the denial by somebody with no visible stake', () => {
    const evidence = [said('arlin'), said('gazette', { ...saw, stance: 'denies' })];
    expect(reason(FOR_THE_LOWLAND, evidence)).toEqual([
      3,
      'Denied first-hand and with no visible stake by The Gazette on 4 May.',
    ]);
  });

  it('by rule 3 is what the favoured side said on a day, of which nobody is made to give anything up', () => {
    const evidence = [said('captain'), said('arlin', { stance: 'denies', made: '2031-05-05' })];
    const [row, words] = reason(FOR_THE_LOWLAND, evidence);
    expect([row, words]).toEqual([3, 'What its own side said denies it: Dov Arlin of the lowland on 5 May.']);
    expect(words).not.toMatch(/gave|given|moved|last|latest/);
  });

  it('by rule 3 is that all took back what they had said', () => {
    const evidence = [said('gazette'), said('gazette', { stance: 'withdraws', made: '2031-05-05' })];
    expect(reason(neutral, evidence)).toEqual([3, 'Taken back by all who said it and count: The Gazette on 5 May.']);
    const denial = [said('gazette'), said('gazette', { stance: 'denies', made: '2031-05-05' })];
    expect(reason(FOR_THE_LOWLAND, denial)).toEqual([
      3,
      'Taken back by all who said it and count: The Gazette on 5 May.',
    ]);
  });

  it('by rule 4 is who said it, and whom it hurts', () => {
    expect(reason(FOR_THE_LOWLAND, [said('tolen'), said('gazette', saw)])).toEqual([
      4,
      'Said by Mira Tolen of the highland on 4 May, though it hurts the highland.',
    ]);
  });

  it('by rule 5 is both sides, or those who saw it', () => {
    expect(reason(neutral, [said('arlin'), said('tolen', { made: '2031-05-05' })])).toEqual([
      5,
      'Said by both sides: Dov Arlin of the lowland on 4 May and Mira Tolen of the highland on 5 May.',
    ]);
    expect(reason(FOR_THE_LOWLAND, [said('gazette', saw), said('miller', saw), said('arlin')])).toEqual([
      5,
      'Said first-hand and with no visible stake by The Gazette and Oda Miller on 4 May.',
    ]);
  });

  it('by rule 6 is who said it, and whether somebody not counted denies it', () => {
    const evidence = [said('gazette'), said('herald', { made: '2031-05-05' })];
    expect(reason(neutral, evidence)).toEqual([
      6,
      'Said with no visible stake by The Gazette on 4 May and The Herald on 5 May; nobody here denies it.',
    ]);
    expect(reason(neutral, [...evidence, said('guard', { stance: 'denies' })])[1]).toMatch(
      /; no counted voice denies it\.$/,
    );
  });

  it('by rules 7 and 9 is the one voice, without those in their own interest', () => {
    expect(reason(FOR_THE_LOWLAND, [said('arlin'), said('gazette', saw)])).toEqual([
      7,
      'Said first-hand and with no visible stake by one voice alone: The Gazette on 4 May.',
    ]);
    expect(reason(neutral, [said('arlin'), said('gazette')])).toEqual([
      9,
      'Said with no visible stake by one voice alone: The Gazette on 4 May; how it is known is not shown.',
    ]);
  });

  it('by rule 7 is the one voice that knows first-hand, without those with no visible stake that do not say how', () => {
    const evidence = [said('gazette', saw), said('herald'), said('arlin', { stance: 'denies' })];
    expect(reason(neutral, evidence)).toEqual([
      7,
      'Said first-hand and with no visible stake by one voice alone: The Gazette on 4 May.',
    ]);
  });

  it('by rule 8 is who against whom, by name and day', () => {
    const evidence = [
      said('arlin'),
      said('guard', { stance: 'denies' }),
      said('speaker', { stance: 'denies', made: '2031-05-04/2031-05-05' }),
      said('front', { stance: 'denies', made: '2031-05-02/2031-05-05' }),
    ];
    expect(reason(FOR_THE_LOWLAND, evidence)).toEqual([
      8,
      'Said by Dov Arlin of the lowland on 4 May; denied by the Valley Front between 2 and 5 May and Ruve, of the Front, on 4 or 5 May.',
    ]);
  });

  it('by rule 10 is what speaks against each voice that says so, and who denies it', () => {
    const evidence = [
      said('gazette'),
      said('arlin'),
      said('captain'),
      said('guard', { basis: 'second-hand' }),
      said('herald', { basis: 'second-hand' }),
    ];
    expect(reason(FOR_THE_LOWLAND, evidence)).toEqual([
      10,
      'Said by a guard on 4 May, not traceable; by The Herald on 4 May, passing it on; by Dov Arlin of the lowland and a captain on 4 May, with a stake; by The Gazette on 4 May, not showing how they know.',
    ]);
    expect(reason(FOR_THE_LOWLAND, [said('guard'), said('tolen', { stance: 'denies' })])[1]).toBe(
      'Said by a guard on 4 May, not traceable; denied by Mira Tolen of the highland on 4 May.',
    );
    expect(reason(FOR_THE_LOWLAND, [said('arlin'), said('guard', { stance: 'denies' })])[1]).toBe(
      'Said by Dov Arlin of the lowland on 4 May, with a stake.',
    );
  });

  it('names two of many voices and counts the rest, and tells no day twice', () => {
    const outlets = ['gazette', 'herald', 'courier', 'post'].map((actor) => said(actor));
    expect(reason(neutral, outlets)[1]).toBe(
      'Said with no visible stake by The Courier, The Gazette and two others on 4 May; nobody here denies it.',
    );
  });

  it('is the same in whatever order the evidence stands', () => {
    const evidence = [
      said('arlin'),
      said('captain'),
      said('front', { stance: 'denies' }),
      said('tolen', { stance: 'denies' }),
    ];
    expect(reason(FOR_THE_LOWLAND, evidence.toReversed())).toEqual(reason(FOR_THE_LOWLAND, evidence));
  });

  it('is told of a version whose rules had other words', () => {
    const claim = decided(FOR_THE_LOWLAND, [said('captain'), said('arlin', { stance: 'denies', made: '2031-05-05' })]);
    const inputs = claim.judgement.inputs.map((input) => ({ ...input, words: 'In the words of another day' }));
    const then = { ...claim, judgement: { ...claim.judgement, inputs } };
    expect(reasonInWords(then, names)).toBe(reasonInWords(claim, names));
  });

  it('stands beside that nothing is shown either way, where the verdict is open, and nowhere else', () => {
    const open = decided(neutral, [said('gazette', saw)]);
    const contested = decided(FOR_THE_LOWLAND, [said('arlin'), said('front', { stance: 'denies' })]);
    expect(verdictInWords(open, names)).toBe(`${reasonInWords(open, names)} ${NEITHER_SHOWN}`);
    expect(verdictInWords(contested, names)).toBe(reasonInWords(contested, names));
  });

  it('is never what the verdict means in any case', () => {
    const claim = decided(FOR_THE_LOWLAND, [said('arlin')]);
    expect(Object.values(VERDICTS).map(({ told }) => told)).not.toContain(reasonInWords(claim, names));
  });
});
