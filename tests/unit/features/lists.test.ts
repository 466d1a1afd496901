import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import type { ClaimEntry, TheRecord } from '../../../src/record/types.ts';
import { allClaims, listHead } from '../../../src/features/lists/claim-lists.ts';
import { FACET_NAMES, facetPath, facetsOf } from '../../../src/wording/facets.ts';
import { movedEntries, stillPublished } from '../../../src/record/published.ts';
import { tallyOf } from '../../../src/wording/tally.ts';
import { claimsInWords } from '../../../src/wording/topics.ts';
import { plainManifest } from '../../fixtures/manifest.ts';

const withdrawn = { on: '2031-06-01', why: 'It said the same as another.' };

function claim(id: string, verdict: string, topic: string, places: string[], more: object = {}): ClaimEntry {
  const evidence = [{ side: 'lowland', actor: 'miller', sources: ['gazette'], stance: 'asserts' }];
  return {
    id,
    slug: id.toLowerCase(),
    topic,
    places,
    evidence,
    judgement: { verdict },
    ...more,
  } as unknown as ClaimEntry;
}

const record = lookUp({
  manifest: plainManifest,
  claims: [
    claim('SV-001', 'contested', 'control', ['mill']),
    claim('SV-002', 'conceded', 'talks', ['bridge', 'mill']),
    claim('SV-003', 'contested', 'talks', ['bridge'], { withdrawn, formerly: ['older', 'oldest'] }),
  ],
  places: [
    { slug: 'mill', name: 'The mill' },
    { slug: 'bridge', name: 'A bridge' },
  ],
  actors: [{ slug: 'miller', name: 'The miller' }],
  sources: [{ slug: 'gazette', label: 'Gazette, 4 May 2031' }],
  statements: [],
} as unknown as TheRecord);

describe('lists of claims', () => {
  const facets = facetsOf(record);

  it('hold what belongs to them, and nothing that was withdrawn', () => {
    expect(facets.map((facet) => `${facetPath(facet)} ${facet.claims.map(({ id }) => id).join(' ')}`)).toEqual([
      '/claims/verdict/conceded/ SV-002',
      '/claims/verdict/contested/ SV-001',
      '/claims/topic/control/ SV-001',
      '/claims/topic/talks/ SV-002',
      '/claims/side/lowland/ SV-001 SV-002',
      '/claims/place/bridge/ SV-002',
      '/claims/place/mill/ SV-001 SV-002',
      '/claims/source/gazette/ SV-001 SV-002',
      '/claims/actor/miller/ SV-001 SV-002',
    ]);
  });

  it('are called by what they hold', () => {
    const labels = facets.filter(({ kind }) => kind !== 'topic' && kind !== 'side');
    expect(labels.map(({ kind, label }) => `${FACET_NAMES[kind]}: ${label}`)).toEqual([
      'By verdict: Conceded',
      'By verdict: Contested',
      'By place: A bridge',
      'By place: The mill',
      'By source: Gazette, 4 May 2031',
      'By voice: The miller',
    ]);
  });

  it('say of all claims how many stand, and which sources bear them out', () => {
    expect(allClaims(record)).toMatchObject({ title: 'Claims', finding: claimsInWords(record.claims.slice(0, 2)) });
    expect(allClaims(record).lead).toMatch(/ and what this one source bears out\.$/);
    const sources = [...record.sources, ...record.sources];
    expect(allClaims({ ...record, sources }).lead).toMatch(/ and what these two sources bear out\.$/);
  });

  it('say in a sentence of their own what is in them', () => {
    const leads = new Map(facets.map((facet) => [facet.kind, listHead(facet).lead]));
    expect(leads.size).toBe(6);
    expect(new Set(leads.values()).size).toBe(6);
    for (const [kind, lead] of leads) expect(lead, kind).toMatch(/^Claims .+\.$/);
  });

  it('lead to the entry that they belong to, where it has a page, and of a verdict to what it means', () => {
    expect(facets.map((facet) => listHead(facet).about?.path).filter((path) => path !== undefined)).toEqual([
      '/method/#verdicts',
      '/method/#verdicts',
      '/places/bridge/',
      '/places/mill/',
      '/sources/gazette/',
      '/actors/miller/',
    ]);
  });

  it('are counted by verdict, those that stand first', () => {
    expect(tallyOf(stillPublished(record.claims))).toEqual([
      { verdict: 'conceded', family: 'stands', count: 1 },
      { verdict: 'contested', family: 'contested', count: 1 },
    ]);
  });
});

describe('addresses', () => {
  it('that an entry had before lead to it', () => {
    expect(movedEntries(record.claims).map(({ from, entry }) => `${from} → ${entry.id}`)).toEqual([
      'older → SV-003',
      'oldest → SV-003',
    ]);
  });
});
