/** What the words of a source are for, drawn as a strip and told as a list. */
import type { Stretch } from '../../core/accounting.ts';

/** What words can be for, in the order of the legend. */
const USES = ['quoted', 'told', 'attribution', 'caption', 'credit', 'repeat', 'withdrawn', 'furniture'] as const;
export type Use = (typeof USES)[number];

export const USE_WORDS: Record<Use, string> = {
  quoted: 'Quoted in claims',
  told: 'In claims, in our own words',
  attribution: 'Says who speaks, and nothing else',
  caption: 'Caption of a picture',
  credit: 'Credit of a picture or an author, or a dateline',
  repeat: 'Printed earlier in the article',
  withdrawn: 'Of a claim that was withdrawn',
  furniture: 'Menus, forms and rules of the page',
};

/** Words on one row of the strip. */
export const WORDS_IN_ROW = 100;

/** What a stretch is for. Of one that some claim quotes: quoted, whatever others tell of it. */
export function useOf(stretch: Stretch): Use {
  return 'not' in stretch ? stretch.not : stretch.quoted ? 'quoted' : 'told';
}

/** The words of an article that are for one use, and how many those are. */
export interface UseCount {
  use: Use;
  words: number;
}

/** How many words each use has, in the order of the legend; uses without any are left out. */
export function usesOf(stretches: readonly Stretch[]): UseCount[] {
  return USES.map((use) => ({
    use,
    words: stretches
      .filter((stretch) => useOf(stretch) === use)
      .reduce((sum, { words: [from, to] }) => sum + to - from, 0),
  })).filter(({ words }) => words > 0);
}

/** A part of a stretch that lies on one row. */
export interface StripPiece {
  /** Rows and words of a row are counted from 0. */
  row: number;
  from: number;
  length: number;
  use: Use;
  /** The stretch's anchor on the page. */
  anchor: string;
}

/** The strip, row by row: a stretch that goes on after the end of a row is a piece on each. */
export function stripPieces(stretches: readonly Stretch[]): StripPiece[] {
  return stretches.flatMap((stretch) => {
    const [from, to] = stretch.words;
    const firstRow = Math.floor(from / WORDS_IN_ROW);
    const lastRow = Math.floor((to - 1) / WORDS_IN_ROW);
    return Array.from({ length: lastRow - firstRow + 1 }, (_, i): StripPiece => {
      const row = firstRow + i;
      const start = Math.max(from, row * WORDS_IN_ROW);
      const end = Math.min(to, (row + 1) * WORDS_IN_ROW);
      return {
        row,
        from: start - row * WORDS_IN_ROW,
        length: end - start,
        use: useOf(stretch),
        anchor: anchorOf(stretch),
      };
    });
  });
}

/** Where the list tells of a stretch: "words-121", by its first word, counted from 1. */
export function anchorOf({ words: [from] }: Stretch): string {
  return `words-${String(from + 1)}`;
}
