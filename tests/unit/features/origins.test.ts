import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../src/core/origins.ts';
import type { Side } from '../../../src/core/sides.ts';
import type { ClaimEntry, EvidenceEntry, ProvedQuote, StatementEntry } from '../../../src/record/types.ts';
import { graphOfStances, graphOfVoices } from '../../../src/features/origins/drawing/of-ways.ts';
import type { Names } from '../../../src/wording/names.ts';
import { originNumbersInWords, originNumbers, sharedInWords } from '../../../src/features/origins/origin-numbers.ts';
import { relayedWhat } from '../../../src/wording/origins.ts';
import { tellingsOf } from '../../../src/features/origins/statement-quotes.ts';
import { waysTo, type Way } from '../../../src/wording/ways.ts';
import { plainManifest } from '../../fixtures/manifest.ts';

const ACTORS: Record<string, { name: string; side: Side; kind: 'person' | 'outlet' | 'unnamed' }> = {
  miller: { name: 'A miller', side: 'unattributed', kind: 'unnamed' },
  mayor: { name: 'Mira Tolen', side: 'lowland', kind: 'person' },
  agency: { name: 'The Agency', side: 'outlet', kind: 'outlet' },
};

const names: Names = {
  manifest: plainManifest,
  actor: (slug) => ({ slug, ...(ACTORS[slug] ?? { name: slug, side: 'outlet', kind: 'person' }) }),
  statement: (slug) => ({
    slug,
    actor: slug.split('-')[0] ?? '',
    ...(slug === 'mayor-video'
      ? { channel: 'video', made: { on: '2031-05-03' } }
      : { channel: 'tweet', made: { on: '2031-05-04' } }),
  }),
  source: (slug) => ({
    slug,
    label: `${slug === 'gazette' ? 'Gazette' : 'Herald'}, 5 May 2031`,
    outlet: slug,
    language: 'en',
  }),
  place: (slug) => ({ slug, name: slug }),
};

const both = [
  { source: 'gazette', via: 'agency' },
  { source: 'herald', via: 'agency', note: 'It drops a word.' },
];

describe('two articles that relay one statement', () => {
  const words = (carriers: Way['carriers']): string =>
    relayedWhat({ statement: 'miller-tweet', carriers: [...carriers] }, names);

  it('carry the same words of one voice, and through somebody where that is known', () => {
    expect(words(both)).toBe(
      'Gazette (5 May 2031) and Herald (5 May 2031) carry the same statement by a miller, through The Agency.',
    );
    expect(words([{ source: 'gazette' }, { source: 'herald' }])).toBe(
      'Gazette (5 May 2031) and Herald (5 May 2031) carry the same statement by a miller.',
    );
  });

  it('are told apart where only one of them has it through somebody', () => {
    expect(words([{ source: 'gazette' }, { source: 'herald', via: 'agency' }])).toMatch(/, some through The Agency\.$/);
  });

  it('may be one, at second remove', () => {
    expect(words(both.slice(0, 1))).toBe('Gazette (5 May 2031) carries a statement by a miller, through The Agency.');
  });

  it('stand side by side, each with its own words and how it differs', () => {
    const quote = (source: string, from: number, to: number): ProvedQuote => ({
      source,
      exact: 'The bridge holds',
      voice: 'speaker',
      wordRanges: [[from, to]],
    });
    const statement = { slug: 'miller-tweet', carriedBy: both } as unknown as StatementEntry;
    const piece = (quotes: ProvedQuote[], of = 'miller-tweet') => ({ statement: of, quotes }) as EvidenceEntry;
    const claims = [
      { evidence: [piece([quote('gazette', 0, 9), quote('herald', 5, 9)])] },
      { evidence: [piece([quote('gazette', 2, 5)]), piece([quote('gazette', 20, 30)], 'mayor-tweet')] },
      { evidence: [piece([quote('gazette', 40, 50)])], withdrawn: { on: '2031-06-01', why: 'Twice.' } },
    ] as unknown as ClaimEntry[];
    expect(tellingsOf({ claims }, statement)).toEqual([
      { ...both[0], quotes: [quote('gazette', 0, 9)] },
      { ...both[1], quotes: [quote('herald', 5, 9)] },
    ]);
  });
});

describe('what a claim rests on', () => {
  const piece = (statement: string, stance: EvidenceEntry['stance'], made: string, sources: string[]) => {
    const actor = statement.split('-')[0] ?? '';
    return { statement, actor, side: ACTORS[actor]?.side, stance, made, sources } as EvidenceEntry;
  };
  const evidence = [
    piece('mayor-tweet', 'denies', '2031-05-04', ['gazette']),
    piece('mayor-video', 'asserts', '2031-05-03', ['gazette']),
    piece('miller-tweet', 'asserts', '2031-05-02', ['gazette', 'herald']),
  ];
  const carriers = (statement: string, sources: readonly string[]) =>
    statement === 'miller-tweet' ? both : sources.map((source) => ({ source }));
  const origins = originsOf(evidence.map((each) => ({ ...each, carriers: carriers(each.statement, each.sources) })));
  const stances = waysTo({ evidence, origins });

  it('is told by stance, oldest first, with everybody who carries it', () => {
    expect(stances.map(({ words, ways }) => [words, ways.map((way) => [way.statement, way.carriers])])).toEqual([
      [
        'Said by',
        [
          ['miller-tweet', both],
          ['mayor-video', [{ source: 'gazette' }]],
        ],
      ],
      ['Denied by', [['mayor-tweet', [{ source: 'gazette' }]]]],
    ]);
  });

  it('is drawn by stance, with what several articles carry apart from what one does', () => {
    const { groups, articles } = graphOfStances(stances, names);
    expect(groups.map(({ heading, stance }) => [heading, stance])).toEqual([
      ['Said by', 'asserts'],
      ['Denied by', 'denies'],
    ]);
    expect(groups[0]?.rows[0]).toEqual({
      id: 'miller-tweet',
      name: 'A miller',
      side: 'unattributed',
      lanes: [{ via: { id: 'agency', name: 'The Agency' }, shared: true, articles: ['gazette', 'herald'] }],
    });
    expect(articles).toEqual([
      { id: 'gazette', name: 'Gazette', about: '5 May 2031' },
      { id: 'herald', name: 'Herald', about: '5 May 2031' },
    ]);
  });

  it('tells a voice’s statements apart by form and day where it made several', () => {
    const rows = graphOfStances(stances, names).groups.flatMap((group) => group.rows);
    expect(rows.map(({ id, about }) => [id, about])).toEqual([
      ['miller-tweet', undefined],
      ['mayor-video', 'Lowland, video, 3\u00A0May\u00A02031'],
      ['mayor-tweet', 'Lowland, tweet, 4\u00A0May\u00A02031'],
    ]);
  });
});

describe('the whole record', () => {
  const statement = (slug: string, carriedBy: Way['carriers']) =>
    ({ slug, actor: slug.split('-')[0], carriedBy }) as unknown as StatementEntry;
  const statements = [
    statement('miller-tweet', both),
    statement('mayor-tweet', [{ source: 'gazette' }, { source: 'herald' }]),
    statement('mayor-video', [{ source: 'gazette' }]),
  ];

  it('is counted article by article, statement by statement and voice by voice', () => {
    const numbers = originNumbers(statements);
    expect(numbers).toEqual({ articles: 2, reports: 5, statements: 3, voices: 2, shared: 2, passedOn: 1 });
    expect(originNumbersInWords(numbers)).toBe(
      'Two articles carry at most three statements by at most two voices. Counted article by article they would be five, as two are in more than one. One reached an article through somebody in between.',
    );
  });

  it('says nothing of relays where there are none', () => {
    const one = { articles: 1, reports: 1, statements: 1, voices: 1, shared: 0, passedOn: 0 };
    expect(originNumbersInWords(one)).toBe('One article carries one statement by one voice.');
  });

  it('speaks of one statement as of one', () => {
    const one = { articles: 2, reports: 2, statements: 1, voices: 1, shared: 1, passedOn: 1 };
    expect(originNumbersInWords(one)).toBe(
      'Two articles carry one statement by one voice. Counted article by article it would be two, as it is in more than one. It reached an article through somebody in between.',
    );
    expect(sharedInWords(one)).toBe('One statement; it reached a second article');
    expect(sharedInWords({ ...one, shared: 0 })).toBe('One statement; it reached no second article');
    expect(sharedInWords({ statements: 3, shared: 1 })).toBe('At most three statements; one reached a second article');
  });

  it('is drawn by side, a row for each voice with the number of its statements', () => {
    const ways = statements.map(({ slug, actor, carriedBy }): Way => {
      const { side } = names.actor(actor);
      return { statement: slug, actor, side, carriers: carriedBy };
    });
    const { groups } = graphOfVoices(ways, names);
    expect(groups.map(({ heading, rows }) => [heading, rows.map(({ name }) => name)])).toEqual([
      ['Lowland', ['Mira Tolen (2)']],
      ['Not named', ['A miller']],
    ]);
    expect(groups[0]?.rows[0]?.lanes).toEqual([
      { shared: true, articles: ['gazette', 'herald'] },
      { shared: false, articles: ['gazette'] },
    ]);
  });
});
