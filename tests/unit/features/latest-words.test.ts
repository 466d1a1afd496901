/** Which of a side's words on a topic are its latest. */
import { expect, test } from 'vitest';
import { latestWords } from '../../../src/features/home/latest-words.ts';
import type { ClaimEntry, EvidenceEntry } from '../../../src/record/types.ts';
import { soundRecord } from '../../fixtures/record.ts';

const [CLAIM] = (await soundRecord()).claims as [ClaimEntry];
const [PIECE] = CLAIM.evidence as [EvidenceEntry];
const [QUOTE] = PIECE.quotes as [EvidenceEntry['quotes'][number]];

/** Words of one side, as the record tells them; equal to all others but in what is said. */
const words = (statement: string, told: Partial<EvidenceEntry> = {}): EvidenceEntry => ({
  ...PIECE,
  ...{ statement, side: 'lowland', made: '2010-05-03', follows: 0, sources: ['courier'] },
  quotes: [{ ...QUOTE, voice: 'speaker' }],
  ...told,
});
const latestOf = (...evidence: EvidenceEntry[]): string | undefined =>
  latestWords([{ topic: 'control', evidence }], 'lowland', 'control')?.evidence.statement;

test.each([
  ['those that the speaker said, however old', { made: '2010-05-02' }, { quotes: [{ ...QUOTE, voice: 'article' }] }],
  ['those of the later day', { made: '2010-05-04' }, { follows: 2 }],
  ['of one day those that are known to have followed others', { follows: 1 }, { sources: ['courier', 'herald'] }],
  ['of equals those that more articles carry', { sources: ['courier', 'herald'] }, {}],
] as [string, Partial<EvidenceEntry>, Partial<EvidenceEntry>][])('the latest words are %s', (_what, one, other) => {
  // By its name it would come last.
  const [latest, earlier] = [words('the-remark', one), words('a-remark', other)];
  expect([latestOf(latest, earlier), latestOf(earlier, latest)]).toEqual(['the-remark', 'the-remark']);
});

test('of words that are equal in everything those whose statement comes first by name are the latest, in any order', () => {
  const [first, second] = [words('a-remark'), words('the-remark')];
  expect([latestOf(first, second), latestOf(second, first)]).toEqual(['a-remark', 'a-remark']);
});

test('a side that is not quoted on the topic has none', () => {
  expect(latestOf(words('a-remark', { side: 'highland' }), words('the-remark', { quotes: [] }))).toBeUndefined();
  expect(latestWords([{ topic: 'background', evidence: [words('a-remark')] }], 'lowland', 'control')).toBeUndefined();
});
