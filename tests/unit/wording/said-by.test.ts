/** Who said something, in a sentence. */
import { describe, expect, it } from 'vitest';
import type { EvidenceEntry } from '../../../src/record/types.ts';
import { partiesInWords } from '../../../src/wording/parties.ts';
import { saidBy, voiceInSentence, voicesInWords } from '../../../src/wording/said-by.ts';
import { plainManifest } from '../../fixtures/manifest.ts';

const ACTORS = [
  ['arlin', 'Dov Arlin', 'person', 'lowland'],
  ['tolen', 'Mira Tolen', 'person', 'highland'],
  ['envoy', 'An envoy of the highland', 'person', 'highland'],
  ['ruve', 'Ruve, of the Front', 'person', 'highland'],
  ['keeper', 'Sela, keeper of Harbour', 'person', 'lowland'],
  ['witness', 'Ila Sarn', 'person', 'third-party'],
  ['mill', 'Ola Marn, of the Mill', 'person', 'third-party'],
  ['council', 'The Valley Council', 'organisation', 'highland'],
  ['gazette', 'The Gazette', 'outlet', 'outlet'],
  ['guard', 'A guard', 'unnamed', 'unattributed'],
  ['minister', 'Asad Rehn', 'person', 'harbour'],
  ['leaflet', 'Ada Holm, in a leaflet on 4 May', 'person', 'third-party'],
] as const;
const names = {
  manifest: plainManifest,
  actor: (slug: string) => {
    const [, name = '', kind = 'person', side = 'outlet'] = ACTORS.find(([each]) => each === slug) ?? [];
    return { slug, name, kind, side: side };
  },
};
const said = (actor: string, made: string) =>
  ({ actor, side: names.actor(actor).side, made, statement: `${actor}-${made}` }) as EvidenceEntry;
const inWords = (...pieces: EvidenceEntry[]) => saidBy(pieces, names, '2031');

describe('who said something', () => {
  it('is one voice with its day, a person with the side for which they speak', () => {
    expect(inWords(said('arlin', '2031-05-04'))).toBe('Dov Arlin of the lowland on 4 May');
    expect(inWords(said('council', '2031-05-04'))).toBe('the Valley Council on 4 May');
    expect(inWords(said('witness', '2030-05-04'))).toBe('Ila Sarn on 4 May 2030');
  });

  it('are several in the order of time, whoever has no name last', () => {
    expect(inWords(said('guard', '2031-05-01'), said('gazette', '2031-05-05'), said('arlin', '2031-05-04'))).toBe(
      'Dov Arlin of the lowland on 4 May, The Gazette on 5 May and a guard on 1 May',
    );
  });

  it('have a day that they share told once', () => {
    expect(inWords(said('arlin', '2031-05-04'), said('gazette', '2031-05-04'))).toBe(
      'Dov Arlin of the lowland and The Gazette on 4 May',
    );
    expect(inWords(said('arlin', '2031-05-04'), said('gazette', '2031-05-04'), said('witness', '2031-05-06'))).toBe(
      'Dov Arlin of the lowland and The Gazette on 4 May, and Ila Sarn on 6 May',
    );
  });

  it('are a voice once, with two of its days', () => {
    expect(inWords(said('arlin', '2031-05-06'), said('arlin', '2031-05-04'), said('arlin', '2031-05-08'))).toBe(
      'Dov Arlin of the lowland on 4 May and on 6 May',
    );
    expect(inWords(said('arlin', '2031-05-04'), said('arlin', '2031-05-04'))).toBe('Dov Arlin of the lowland on 4 May');
  });

  it('are three by name, and of more two and how many others', () => {
    const four = ['arlin', 'tolen', 'witness', 'gazette'].map((actor, i) => said(actor, `2031-05-0${String(i + 1)}`));
    expect(inWords(...four.slice(0, 3))).toBe(
      'Dov Arlin of the lowland on 1 May, Mira Tolen of the highland on 2 May and Ila Sarn on 3 May',
    );
    expect(inWords(...four)).toBe(
      'Dov Arlin of the lowland on 1 May, Mira Tolen of the highland on 2 May and two others',
    );
    const ofOneDay = four.map((piece) => ({ ...piece, made: '2031-05-01' }));
    expect(inWords(...ofOneDay)).toBe('Dov Arlin of the lowland, The Gazette and two others on 1 May');
  });

  it('have a day of their own where only those shown share one', () => {
    const [first, second, third, fourth] = ['arlin', 'tolen', 'witness', 'gazette'].map((actor) =>
      said(actor, '2031-05-01'),
    );
    if (!first || !second || !third || !fourth) throw new Error('There are four voices.');
    expect(inWords(first, second, { ...third, made: '2031-05-02' }, { ...fourth, made: '2031-05-03' })).toBe(
      'Dov Arlin of the lowland and Mira Tolen of the highland on 1 May, and two others',
    );
  });

  it('have no day told again that the name tells, and no comma left over', () => {
    expect(inWords(said('leaflet', '2031-05-04'))).toBe('Ada Holm, in a leaflet on 4 May');
  });

  it('closes a name that holds a comma with another', () => {
    expect(inWords(said('mill', '2031-05-04'))).toBe('Ola Marn, of the Mill, on 4 May');
  });
});

describe('a voice in a sentence', () => {
  it.each([
    ['arlin', 'Dov Arlin of the lowland'],
    ['tolen', 'Mira Tolen of the highland'],
    ['envoy', 'An envoy of the highland'],
    ['ruve', 'Ruve, of the Front'],
    ['keeper', 'Sela, keeper of Harbour'],
    ['minister', 'Asad Rehn of Harbour'],
    ['witness', 'Ila Sarn'],
    ['council', 'the Valley Council'],
    ['guard', 'a guard'],
  ])('%s is %s', (actor, words) => {
    expect(voiceInSentence({ actor, side: names.actor(actor).side }, names)).toBe(words);
  });
});

describe('everybody’s stance', () => {
  const taking = (actor: string, stance: EvidenceEntry['stance'], basis: EvidenceEntry['basis'] = 'own-word') => ({
    ...said(actor, '2031-05-04'),
    ...{ stance, basis },
  });

  it('is told in a sentence, what is only passed on apart from what is said', () => {
    const evidence = [
      taking('guard', 'withholds'),
      taking('gazette', 'asserts', 'second-hand'),
      taking('tolen', 'denies', 'second-hand'),
      taking('arlin', 'asserts'),
      taking('witness', 'withdraws'),
      taking('council', 'denies'),
    ];
    expect(voicesInWords(evidence, names, '2031')).toBe(
      'Said by Dov Arlin of the lowland on 4 May; passed on by The Gazette on 4 May; denied by the Valley Council and Mira Tolen of the highland on 4 May; taken back by Ila Sarn on 4 May; left open by a guard on 4 May.',
    );
  });

  it('is left out where nobody takes it', () => {
    expect(voicesInWords([taking('arlin', 'denies')], names, '2030')).toBe(
      'Denied by Dov Arlin of the lowland on 4 May 2031.',
    );
  });
});

it.each([
  ['lowland', 'the lowland'],
  ['highland', 'the highland'],
  ['harbour', 'Harbour'],
  ['third-party', 'a third party'],
  ['outlet', 'a news outlet'],
  ['unattributed', 'somebody not named'],
  ['arlin', 'Dov Arlin'],
  ['council', 'the Valley Council'],
])('the party %s is %s in running text', (party, words) => {
  expect(partiesInWords(party, names)).toBe(words);
});
