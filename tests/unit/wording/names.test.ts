import { describe, expect, it } from 'vitest';
import { nameInSentence, pauseAfter, speakersOf, type Names } from '../../../src/wording/names.ts';
import { plainManifest } from '../../fixtures/manifest.ts';

const ACTORS: Record<string, Pick<ReturnType<Names['actor']>, 'name' | 'kind' | 'inSentence'>> = {
  council: { name: 'Mill Council', kind: 'organisation' },
  relief: { name: 'RELIEF', kind: 'organisation' },
  carts: { name: 'Carts Without Borders', kind: 'organisation', inSentence: 'Carts Without Borders' },
  guild: { name: 'The Guild', kind: 'organisation' },
  anselm: { name: 'Anselm of the mill', kind: 'unnamed', inSentence: 'Anselm of the mill' },
  gazette: { name: 'The Gazette', kind: 'outlet' },
  mayor: { name: 'Mira Tolen', kind: 'person' },
  miller: { name: 'A miller', kind: 'unnamed' },
};
const inSentence = (slug: string): string =>
  nameInSentence(ACTORS[slug] ?? { name: slug, kind: 'person' }, plainManifest);

describe('a name in a sentence', () => {
  it('has the article where it is an organisation’s of several words, once', () => {
    expect(['council', 'guild', 'relief'].map(inSentence)).toEqual(['the Mill Council', 'the Guild', 'RELIEF']);
  });

  it('is what the entry says, where it says it', () => {
    expect(inSentence('carts')).toBe('Carts Without Borders');
    expect(inSentence('anselm')).toBe('Anselm of the mill');
  });

  it.each([
    ['A bridge keeper', 'a bridge keeper'],
    ["One of the Herald's sources", "one of the Herald's sources"],
    ['The outlet of the leaflet', 'the outlet of the leaflet'],
    ['Witnesses at the mill', 'witnesses at the mill'],
    ['Uncredited pictures', 'uncredited pictures'],
    ['Highland fighters at the bridge', 'highland fighters at the bridge'],
    ['Harbour officials', 'Harbour officials'],
    ['Harbourite sailors', 'Harbourite sailors'],
    ['UN staff at the mill', 'UN staff at the mill'],
    ['U.N. staff at the mill', 'U.N. staff at the mill'],
  ])('of the unnamed voice “%s” is “%s”', (name, words) => {
    expect(nameInSentence({ name, kind: 'unnamed' }, plainManifest)).toBe(words);
  });

  it('has no capital where it describes somebody whom nobody names, and else stays as it is', () => {
    expect(['miller', 'mayor', 'gazette'].map(inSentence)).toEqual(['a miller', 'Mira Tolen', 'The Gazette']);
  });
});

it('who made statements is named once each, with the first of theirs', () => {
  const names = {
    manifest: plainManifest,
    statement: (slug: string) => ({ slug, actor: slug.split('-')[0] ?? '', channel: 'tweet', made: { on: '2031' } }),
    actor: (slug: string) => ({ slug, side: 'outlet', ...ACTORS[slug] }),
  } as unknown as Names;
  expect(speakersOf(['mayor-a', 'council-a', 'mayor-b'], names)).toEqual([
    { statement: 'mayor-a', name: 'Mira Tolen' },
    { statement: 'council-a', name: 'the Mill Council' },
  ]);
});

describe('between a name and its verb', () => {
  it('stands a comma where the name goes on behind one', () => {
    expect(pauseAfter('A miller, on the flood')).toBe(',');
    expect(pauseAfter('A miller')).toBe('');
  });
});
