import { describe, expect, it } from 'vitest';
import { nameInSentence, speakersOf, type Names } from '../../../src/view/names.ts';

const ACTORS: Record<string, Pick<ReturnType<Names['actor']>, 'name' | 'kind'>> = {
  council: { name: 'Mill Council', kind: 'organisation' },
  guild: { name: 'The Guild', kind: 'organisation' },
  gazette: { name: 'The Gazette', kind: 'outlet' },
  mayor: { name: 'Mira Tolen', kind: 'person' },
  miller: { name: 'A miller', kind: 'unnamed' },
};
const inSentence = (slug: string): string => nameInSentence(ACTORS[slug] ?? { name: slug, kind: 'person' });

describe('a name in a sentence', () => {
  it('has the article where it is an organisation’s, once', () => {
    expect(['council', 'guild'].map(inSentence)).toEqual(['the Mill Council', 'the Guild']);
  });

  it('has no capital where it describes somebody whom nobody names, and else stays as it is', () => {
    expect(['miller', 'mayor', 'gazette'].map(inSentence)).toEqual(['a miller', 'Mira Tolen', 'The Gazette']);
  });
});

it('who made statements is named once each, with the first of theirs', () => {
  const names = {
    statement: (slug: string) => ({ slug, actor: slug.split('-')[0] ?? '', channel: 'tweet', made: { on: '2031' } }),
    actor: (slug: string) => ({ slug, side: 'outlet', ...ACTORS[slug] }),
  } as unknown as Names;
  expect(speakersOf(['mayor-a', 'council-a', 'mayor-b'], names)).toEqual([
    { statement: 'mayor-a', name: 'Mira Tolen' },
    { statement: 'council-a', name: 'the Mill Council' },
  ]);
});
