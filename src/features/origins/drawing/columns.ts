/** Where the columns of a drawing stand: as wide as their labels need, and no wider. */
import { beside, type BoxLabel } from './box.ts';
import type { ArticleNode, StanceGroup } from './graph.ts';
import { wrappedLines, textWidth } from './measure.ts';

export const COLUMNS = ['voice', 'via', 'article'] as const;
type ColumnName = (typeof COLUMNS)[number];

export interface DrawnColumn {
  heading: string;
  x: number;
  width: number;
}

export interface Columns {
  voice: DrawnColumn;
  /** None where nothing came through anybody. */
  via?: DrawnColumn;
  article: DrawnColumn;
  /** Of the whole drawing. */
  width: number;
}

/** Pixels kept free. */
export const GAPS = { rows: 8, groups: 10, lanes: 6, articles: 14 } as const;

const HEADINGS: Record<ColumnName, string> = { voice: 'Voice', via: 'Through', article: 'Article' };
/** Pixels after which text breaks. */
const TEXT: Record<ColumnName, number> = { voice: 160, via: 92, article: 140 };
/** That of voices where nobody stands in between: two columns with few lines fit a phone, which three never do. */
const VOICE_OF_TWO = 124;
/** Pixels from voices to those in between. */
const TO_VIA = 22;
/** Pixels in which the lines cross: the more there are, the more they need. */
const TO_ARTICLES = { least: 22, each: 6, most: 200 };

/** The columns from left to right, in pixels: each as wide as its widest text, and more between them the more lines cross. */
export function columnsOf(groups: readonly StanceGroup[], articles: readonly ArticleNode[]): Columns {
  const rows = groups.flatMap((group) => group.rows);
  const lanes = rows.flatMap((row) => row.lanes);
  const vias = lanes.flatMap(({ via }) => via ?? []);
  const crossing = Math.min(TO_ARTICLES.most, TO_ARTICLES.least + TO_ARTICLES.each * lanes.length);
  const headed = groups.flatMap(({ heading }) => (heading === undefined ? [] : [{ name: heading }]));
  const room = vias.length === 0 ? VOICE_OF_TWO : TEXT.voice;
  const voice = { heading: HEADINGS.voice, x: 1, width: widthFor('voice', [...rows, ...headed], room) };
  const via =
    vias.length === 0
      ? undefined
      : { heading: HEADINGS.via, x: voice.x + voice.width + TO_VIA, width: widthFor('via', vias) };
  const last = via ?? voice;
  const article = {
    heading: HEADINGS.article,
    x: last.x + last.width + crossing,
    width: widthFor('article', articles),
  };
  return { voice, ...(via && { via }), article, width: article.x + article.width + 1 };
}

/** @param room pixels after which text breaks */
function widthFor(column: ColumnName, labels: readonly BoxLabel[], room = TEXT[column]): number {
  const widths = labels.map((label) => {
    const lines = [label.name, label.about ?? ''].flatMap((text) => wrappedLines(text, room));
    return Math.max(0, ...lines.map(textWidth)) + beside(label);
  });
  return Math.max(textWidth(HEADINGS[column]), ...widths);
}
