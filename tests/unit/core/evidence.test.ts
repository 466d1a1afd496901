import { describe, expect, it } from 'vitest';
import { checkEvidence } from '../../../src/core/evidence.ts';
import { claimSchema, type Claim, type Evidence } from '../../../src/core/schema/claim.ts';
import { FACTS, CONTEXT, samplePiece, sampleClaim, men, findingsTold } from './evidence-sample.ts';

it('the claim that the cases below change fits its schema, and fits together', () => {
  expect(claimSchema.parse(sampleClaim({}))).toEqual(sampleClaim({}));
  expect(findingsTold({})).toEqual([]);
});

describe('a denial', () => {
  const denial = (changes: Partial<Evidence>) => ({
    evidence: [samplePiece({}), samplePiece({ statement: 'mayor-remark', stance: 'denies', ...changes })],
  });

  it('stands where it speaks of a day that the claim is about', () => {
    expect(findingsTold(denial({ speaksOf: '2021-09-04/2021-09-05' }))).toEqual([]);
  });

  it('of another time is no denial', () => {
    expect(findingsTold(denial({ speaksOf: '2021-09-05' }))).toEqual([
      'evidence.1.speaksOf: "mayor-remark" speaks of 2021-09-05 and the claim is about 2021-09-03/2021-09-04: that is no denial, expected times that overlap: link the claim that it asserts as related instead (denial-of-another-time)',
    ]);
  });

  it('is all that must speak of the claim’s time', () => {
    expect(findingsTold(denial({ stance: 'withholds', speaksOf: '2021-09-05' }))).toEqual([]);
  });

  it('by a figure stands where the figures do not meet', () => {
    expect(findingsTold({ ...denial({ figure: men(450) }), figure: men(1_000, 'at-least') })).toEqual([]);
  });

  it('by a figure that meets the claim’s is no denial', () => {
    expect(findingsTold({ ...denial({ figure: men(450, 'about') }), figure: men(440) })).toEqual([
      "evidence.1.figure: about 450 men allows 427.5 to 472.5 men, the claim's 440 men allows 435 to 445 men: these meet, so it is no denial; expected ranges that do not meet: link it as related instead (denial-figures-meet)",
    ]);
  });

  it('by a figure in another unit cannot be weighed', () => {
    expect(findingsTold({ ...denial({ figure: men(450) }), figure: { ...men(1), unit: 'pylons' } })).toEqual([
      'evidence.1.figure: found the unit "men" against the claim\'s "pylons", expected the same unit, or km and mi (figure-units)',
    ]);
  });

  it('by a figure needs one in the claim', () => {
    expect(findingsTold(denial({ figure: men(450) }))).toEqual([
      'evidence.1.figure: found a figure in the evidence and none in the claim, expected both: give the claim its figure, or leave this one out (figure-without-claims)',
    ]);
  });
});

describe('an assertion', () => {
  it('with a figure of its own stands where it meets the claim’s', () => {
    expect(findingsTold({ evidence: [samplePiece({ figure: men(8_000, 'more-than') })], figure: men(8_000) })).toEqual(
      [],
    );
  });

  it('with a figure that does not meet the claim’s does not assert it', () => {
    expect(findingsTold({ evidence: [samplePiece({ figure: men(450) })], figure: men(1_000, 'at-least') })).toEqual([
      "evidence.0.figure: 450 men allows 445 to 455 men, the claim's at least 1,000 men allows 1,000 men or more: these do not meet, so it does not assert the claim; expected ranges that meet: say denies, or make it a claim of its own (assertion-figures-differ)",
    ]);
  });
});

describe('a statement', () => {
  it('stands once in a claim', () => {
    expect(findingsTold({ evidence: [samplePiece({}), samplePiece({ stance: 'withholds' })] })).toEqual([
      'evidence.1.statement: found the statement "lowland-post" again (first as number 1), expected each statement once: put its quotations together (statement-twice)',
    ]);
  });

  it('is quoted from a source that carries it', () => {
    const quotes = [
      { source: 'herald', exact: 'The crossing is ours', voice: 'speaker' as const },
      { source: 'gazette', exact: 'The crossing is ours', voice: 'speaker' as const },
    ];
    expect(
      findingsTold({
        evidence: [samplePiece({}), samplePiece({ statement: 'mayor-remark', stance: 'denies', quotes })],
      }),
    ).toEqual([
      'evidence.1.quotes.1.source: found gazette, which does not carry "mayor-remark", expected courier or herald: quote one of these, or add the source to the statement\'s carriedBy (quote-not-carried)',
    ]);
  });

  it('is told in our words from a source that carries it', () => {
    const passages = [
      { source: 'courier', words: [4, 9] as [number, number] },
      { source: 'gazette', words: [4, 9] as [number, number] },
    ];
    expect(
      findingsTold({
        evidence: [samplePiece({}), samplePiece({ statement: 'mayor-remark', stance: 'denies', passages })],
      }),
    ).toEqual([
      'evidence.1.passages.1.source: found gazette, which does not carry "mayor-remark", expected courier or herald: take the words from one of these, or add the source to the statement\'s carriedBy (passage-not-carried)',
    ]);
  });

  it('that is not known here is a mistake elsewhere', () => {
    expect(
      findingsTold({ evidence: [samplePiece({ statement: 'mislaid', concession: 'It gives its case away.' })] }),
    ).toEqual([]);
    const quotes = [{ source: 'gazette', exact: 'The crossing is ours', voice: 'speaker' as const }];
    const withdrawn = samplePiece({ statement: 'mislaid', stance: 'withdraws', quotes });
    expect(findingsTold({ evidence: [samplePiece({}), withdrawn] })).toEqual([]);
    const retreat = samplePiece({ statement: 'lowland-retreat', stance: 'withdraws' });
    expect(findingsTold({ evidence: [samplePiece({ statement: 'mislaid' }), samplePiece({}), retreat] })).toEqual([]);
  });

  it('is of the side that its actor was on when he made it', () => {
    const before = { ...FACTS, actor: 'turncoat', side: 'lowland', made: '2021-09-03' };
    const after = { ...before, side: 'highland', made: '2021-09-04' };
    const statements = new Map([...CONTEXT.statements, ['before', before], ['after', after]]);
    const rules = (...evidence: Claim['evidence']) =>
      checkEvidence(sampleClaim({ hurts: ['highland'], evidence }), { ...CONTEXT, statements }).map(({ rule }) => rule);
    const [said, later] = [samplePiece({ statement: 'before' }), samplePiece({ statement: 'after' })];
    expect(rules(said)).toEqual([]);
    expect(rules(later)).toEqual(['concession-missing']);
    expect(rules({ ...later, concession: 'It gives up the crossing.' })).toEqual([]);
    expect(rules(said, { ...later, stance: 'withdraws' })).toEqual(['withdrawal-of-nothing']);
  });
});

describe('a concession', () => {
  const conceding = samplePiece({ statement: 'mayor-remark' });

  it('takes the editor’s sentence', () => {
    expect(findingsTold({ evidence: [{ ...conceding, concession: 'It gives up the crossing.' }] })).toEqual([]);
    expect(findingsTold({ evidence: [conceding] })).toEqual([
      'evidence.0: "mayor" (highland) asserts what hurts it, expected concession: say in one sentence why it goes against the speaker to say so (concession-missing)',
    ]);
  });

  it('takes it too where the claim hurts the speaker alone', () => {
    expect(findingsTold({ hurts: ['mayor'], evidence: [conceding] })).toEqual([
      expect.stringContaining('(concession-missing)'),
    ]);
  });

  it.each<[string, Partial<Claim>]>([
    ['the claim does not hurt the speaker', { evidence: [samplePiece({ concession: 'It boasts.' })] }],
    [
      'the speaker denies it',
      { evidence: [samplePiece({}), { ...conceding, stance: 'denies', concession: 'It denies it.' }] },
    ],
  ])('takes none where %s', (_name, changes) => {
    expect(findingsTold(changes)).toEqual([expect.stringContaining('(concession-unexpected)')]);
  });

  it('that is none is told at its sentence', () => {
    expect(findingsTold({ evidence: [samplePiece({ concession: 'It boasts.' })] })).toEqual([
      'evidence.0.concession: "lowland-spokesman" (lowland) does not assert what hurts it, expected no concession: leave it out, or correct hurts or the stance (concession-unexpected)',
    ]);
  });
});

describe('a withdrawal', () => {
  it('takes back what the same actor asserted before', () => {
    expect(
      findingsTold({ evidence: [samplePiece({}), samplePiece({ statement: 'lowland-retreat', stance: 'withdraws' })] }),
    ).toEqual([]);
  });

  it('takes back nothing that another actor asserted', () => {
    expect(
      findingsTold({ evidence: [samplePiece({}), samplePiece({ statement: 'mayor-remark', stance: 'withdraws' })] }),
    ).toEqual([
      'evidence.1.stance: "mayor" withdraws what it has not asserted before, expected an earlier assertion of the same actor: add it, or say denies (withdrawal-of-nothing)',
    ]);
  });

  it('takes back nothing that was asserted later', () => {
    expect(
      findingsTold({ evidence: [samplePiece({ stance: 'withdraws' }), samplePiece({ statement: 'lowland-retreat' })] }),
    ).toEqual([expect.stringContaining('evidence.0.stance: ')]);
  });
});

describe('a claim', () => {
  it('does not favour whom it hurts', () => {
    expect(
      findingsTold({ hurts: ['highland', 'lowland'], evidence: [samplePiece({ concession: 'It loses too.' })] }),
    ).toEqual([
      'hurts.1: found lowland in hurts and in favours, expected it in one of them: decide who wins and who loses if the claim is true (claim-favours-and-hurts)',
    ]);
  });

  it('is asserted by somebody', () => {
    expect(findingsTold({ evidence: [samplePiece({ statement: 'mayor-remark', stance: 'denies' })] })).toEqual([
      'evidence: found no statement that asserts the claim, expected at least one: add it, or turn the claim round (claim-not-asserted)',
    ]);
  });

  it('is not judged before it was first published', () => {
    const evidence = [samplePiece({ statement: 'outlet-report' }), samplePiece({})];
    expect(findingsTold({ evidence, asOf: '2021-09-04' })).toEqual([]);
    expect(findingsTold({ evidence, asOf: '2021-09-03' })).toEqual([
      'asOf: found 2021-09-03, expected the day on which the claim was first published (2021-09-04) or later (claim-as-of-too-early)',
    ]);
  });

  it('numbers its revisions from 1, oldest first', () => {
    const what = 'Reworded.';
    expect(
      findingsTold({
        revisions: [
          { version: 1, on: '2026-01-01', what },
          { version: 2, on: '2026-01-01', what },
        ],
      }),
    ).toEqual([]);
    expect(
      findingsTold({
        revisions: [
          { version: 2, on: '2026-01-02', what },
          { version: 3, on: '2026-01-01', what },
        ],
      }),
    ).toEqual([
      'revisions.0.version: found version 2, expected 1: number the revisions 1, 2, 3, … from the oldest (revision-number)',
      'revisions.1.version: found version 3, expected 2: number the revisions 1, 2, 3, … from the oldest (revision-number)',
      'revisions.1.on: found 2026-01-01, expected 2026-01-02 or later: put the revisions in order, oldest first (revision-order)',
    ]);
  });
});
