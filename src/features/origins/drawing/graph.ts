/** What a drawing of origins shows: who speaks, through whom, and in which articles. */
import type { Stance } from '../../../core/schema/claim.ts';
import type { Side } from '../../../core/sides.ts';

export interface Graph {
  /** From the top to the bottom. */
  groups: StanceGroup[];
  articles: ArticleNode[];
}

export interface StanceGroup {
  /** Stands above the rows; none where there is one group only. */
  heading?: string;
  /** Tells the lines of the group apart. */
  stance: Stance;
  rows: VoiceRow[];
}

/** One origin. */
export interface VoiceRow {
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

export interface ArticleNode {
  id: string;
  name: string;
  about?: string;
}

/** Every article that a row leads to. */
export function articlesOfRow({ lanes }: VoiceRow): string[] {
  return lanes.flatMap(({ articles }) => articles);
}
