/** What a drawing of origins shows: who speaks, through whom, and in which articles. */
import type { Stance } from '../../../core/schema/claim.ts';
import type { Side } from '../../../core/sides.ts';

export interface Graph {
  /** From the top to the bottom. */
  groups: Group[];
  articles: Article[];
}

export interface Group {
  /** Stands above the rows; none where there is one group only. */
  heading?: string;
  /** Tells the lines of the group apart. */
  stance: Stance;
  rows: Row[];
}

/** One origin. */
export interface Row {
  /** Tells it from every other row of the drawing. */
  id: string;
  name: string;
  /** What else stands below the name. */
  about?: string;
  side: Side;
  lanes: Lane[];
}

/** One way from an origin to articles. */
export interface Lane {
  /** The voice in between (slug and name), where there is one. */
  via?: { id: string; name: string };
  /** Ids of the articles that it leads to, each once. */
  articles: string[];
  /** Whether one statement reaches several articles on it. */
  shared: boolean;
}

export interface Article {
  id: string;
  name: string;
  about?: string;
}

/** Every article that a row leads to. */
export function articlesOf({ lanes }: Row): string[] {
  return lanes.flatMap(({ articles }) => articles);
}
