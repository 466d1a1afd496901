import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/core/schema/claim.ts';
import { isRole, type Side } from '../../../src/core/sides.ts';
import type { ClaimEntry, EvidenceEntry, ProvedQuote } from '../../../src/record/types.ts';
import { accountsOf } from '../../../src/wording/accounts.ts';
import { latestWords } from '../../../src/features/home/latest-words.ts';
import { sidesInWords, sidesOf } from '../../../src/wording/sides.ts';
import { voicesByStance } from '../../../src/wording/voices.ts';
import { plainManifest } from '../../fixtures/manifest.ts';

const words = (voice: ProvedQuote['voice']): ProvedQuote => ({
  source: 'gazette',
  exact: 'The bridge is ours',
  voice,
  wordRanges: [[0, 4]],
});

function piece(side: Side, made: string, stance: Stance = 'asserts', more: Partial<EvidenceEntry> = {}): EvidenceEntry {
  return {
    statement: `${side}-${made}-${stance}`,
    actor: `${side}-speaker`,
    side,
    stance,
    basis: 'own-word',
    made,
    published: '2031-05-09',
    speaksOf: made,
    sources: ['gazette'],
    quotes: [],
    ...more,
  };
}

describe('two accounts', () => {
  it('stand face to face where both sides speak, whoever spoke first leading', () => {
    const { facing, others } = accountsOf(
      [
        piece('lowland', '2031-05-04'),
        piece('outlet', '2031-05-01'),
        piece('highland', '2031-05-03', 'denies'),
        piece('lowland', '2031-05-06'),
      ],
      plainManifest,
    );
    expect(facing.map(({ side, evidence }) => [side, evidence.map(({ made }) => made)])).toEqual([
      ['highland', ['2031-05-03']],
      ['lowland', ['2031-05-04', '2031-05-06']],
    ]);
    expect(others.map(({ side }) => side)).toEqual(['outlet']);
  });

  it('do not stand face to face where one side is silent', () => {
    const { facing, others } = accountsOf(
      [piece('third-party', '2031-05-04'), piece('lowland', '2031-05-04')],
      plainManifest,
    );
    expect(facing).toEqual([]);
    expect(others.map(({ side }) => side)).toEqual(['lowland', 'third-party']);
  });

  it('sort words of one day by which of them is known to have come after', () => {
    const { others } = accountsOf(
      [
        piece('lowland', '2031-05-04', 'asserts', { statement: 'a-speech', follows: 1 }),
        piece('lowland', '2031-05-04', 'asserts', { statement: 'the-tweet-before-it', follows: 0 }),
        piece('lowland', '2031-05-03', 'asserts', { statement: 'an-older-speech', follows: 2 }),
      ],
      plainManifest,
    );
    expect(others[0]?.evidence.map(({ statement }) => statement)).toEqual([
      'an-older-speech',
      'the-tweet-before-it',
      'a-speech',
    ]);
  });

  it('sort dates with an open start first, and do not lose them', () => {
    const { others } = accountsOf([piece('lowland', '2031-05-04'), piece('lowland', '../2031-05-09')], plainManifest);
    expect(others[0]?.evidence.map(({ made }) => made)).toEqual(['../2031-05-09', '2031-05-04']);
  });
});

describe('who says what, in a line', () => {
  it('names each side once for each stance', () => {
    expect(
      sidesInWords(
        [
          piece('lowland', '2031-05-04'),
          piece('lowland', '2031-05-05'),
          piece('outlet', '2031-05-05'),
          piece('highland', '2031-05-05', 'denies'),
          piece('harbour', '2031-05-05', 'withdraws'),
          piece('third-party', '2031-05-05', 'withholds'),
        ],
        plainManifest,
      ),
    ).toBe(
      'Said by the lowland and a news outlet; denied by the highland; taken back by Harbour; left open by a third party',
    );
  });

  it('has words for voices of no side wherever they are named', () => {
    for (const { id, ...words } of sidesOf(plainManifest).filter((side) => isRole(side.id)))
      for (const [place, text] of Object.entries(words)) expect(text, `${id}, ${place}`).toMatch(/^\p{L}.*[\p{L}.]$/u);
  });

  it('counts voices that speak each for itself, and a party once however many speak for it', () => {
    const by = (actor: string, side: Parameters<typeof piece>[0]) => ({ ...piece(side, '2031-05-05'), actor });
    expect(
      sidesInWords(
        [
          by('mayor', 'lowland'),
          by('captain', 'lowland'),
          by('gazette', 'outlet'),
          by('herald', 'outlet'),
          by('herald', 'outlet'),
          by('a-miller', 'unattributed'),
          by('a-driver', 'unattributed'),
          by('a-guard', 'unattributed'),
        ],
        plainManifest,
      ),
    ).toBe('Said by the lowland, two news outlets and three voices not named');
  });

  it('lists a voice that spoke twice once', () => {
    const voices = voicesByStance([
      piece('lowland', '2031-05-04'),
      piece('lowland', '2031-05-05'),
      piece('outlet', '2031-05-03', 'denies'),
    ]);
    expect(voices).toEqual([
      { stance: 'asserts', words: 'Said by', actors: [{ actor: 'lowland-speaker', side: 'lowland' }] },
      { stance: 'denies', words: 'Denied by', actors: [{ actor: 'outlet-speaker', side: 'outlet' }] },
    ]);
  });
});

describe('the latest words of a side', () => {
  const claim = (topic: ClaimEntry['topic'], evidence: EvidenceEntry[]) => ({ topic, evidence }) as ClaimEntry;
  const quoted = (made: string, voice: ProvedQuote['voice'], sources = ['gazette']) =>
    piece('lowland', made, 'asserts', {
      quotes: [words(voice)],
      sources,
      statement: `${made}-${String(sources.length)}`,
    });

  it('are the last ones that are quoted as the speaker’s own, on the topic', () => {
    const found = latestWords(
      [
        claim('control', [
          quoted('2031-05-03', 'speaker'),
          quoted('2031-05-05', 'speaker'),
          quoted('2031-05-08', 'article'),
        ]),
        claim('talks', [quoted('2031-05-09', 'speaker')]),
      ],
      'lowland',
      'control',
    );
    expect(found?.evidence.made).toBe('2031-05-05');
  });

  it('are, of equals, those that more sources carry', () => {
    const found = latestWords(
      [claim('control', [quoted('2031-05-05', 'speaker'), quoted('2031-05-05', 'speaker', ['gazette', 'herald'])])],
      'lowland',
      'control',
    );
    expect(found?.evidence.sources).toEqual(['gazette', 'herald']);
  });

  it('are, of one day, those that are known to have come after others, whoever carries them', () => {
    const tweet = quoted('2031-05-05', 'speaker', ['gazette', 'herald']);
    const conference = { ...quoted('2031-05-05', 'speaker'), statement: 'the-news-conference-after-it', follows: 1 };
    const dayAfter = quoted('2031-05-06', 'speaker');
    expect(latestWords([claim('control', [tweet, conference])], 'lowland', 'control')?.evidence).toBe(conference);
    expect(latestWords([claim('control', [conference, dayAfter])], 'lowland', 'control')?.evidence).toBe(dayAfter);
  });

  it('are none where the side is not quoted', () => {
    expect(latestWords([claim('control', [])], 'lowland', 'control')).toBeUndefined();
  });
});
