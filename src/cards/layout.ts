/** A card as the boxes that satori sets: the site's own faces and colours, in light, since others' pages decide on theirs. */
import type { Family } from '../domain/verdict/types.ts';
import { SITE_NAME } from '../view/site-name.ts';
import type { Card } from './card.ts';

/** Width and height in pixels, as link previews want them. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** A node of React's form, which is what satori reads; nothing of React is needed. */
export interface Box {
  type: 'div' | 'svg' | 'circle' | 'path';
  props: { [name: string]: unknown; style?: Record<string, string | number>; children?: string | Box[] };
}

const INK = '#14201e';
const SOFT = '#495754';
const PAPER = '#f4f6f5';
const LINE = '#bfc9c6';
const MARKS: Readonly<Record<Family, string>> = {
  stands: '#17593e',
  contested: '#7a4a00',
  open: '#3c5068',
  'does-not-stand': '#97301b',
};

/** The whole picture. A long title is set smaller, so that 75 characters stay within three lines; so is a long reason. */
export function layOut({ kicker, title, verdict, foot }: Card): Box {
  const head = [text(kicker, { fontFamily: 'label', fontWeight: 600, fontSize: 30, color: SOFT })];
  const size = title.length > 50 ? 66 : 88;
  const words = text(title, { fontWeight: 600, fontSize: size, lineHeight: 1.14, marginTop: 18, textWrap: 'balance' });
  const judged = verdict === undefined ? [] : [verdictBox(verdict)];
  const last = box({ justifyContent: 'space-between', fontFamily: 'label', fontSize: 30, color: SOFT }, [
    text(foot, {}),
    text(verdict === undefined ? '' : SITE_NAME, { fontWeight: 600, color: INK }),
  ]);
  return box(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '54px 64px 48px',
      background: PAPER,
      borderTop: `14px solid ${verdict === undefined ? INK : MARKS[verdict.family]}`,
      fontFamily: 'text',
      color: INK,
    },
    [
      box({ flexDirection: 'column' }, [...head, words]),
      box({ flexDirection: 'column' }, [
        ...judged,
        box({ height: 2, background: LINE, marginTop: 36, marginBottom: 24 }, []),
        last,
      ]),
    ],
  );
}

function verdictBox({ family, label, told }: NonNullable<Card['verdict']>): Box {
  return box({ alignItems: 'center' }, [
    box({ alignItems: 'center', border: `3px solid ${MARKS[family]}`, padding: '10px 24px 12px 18px', flexShrink: 0 }, [
      mark(family),
      text(label, { fontFamily: 'label', fontWeight: 600, fontSize: 46, color: MARKS[family], marginLeft: 16 }),
    ]),
    text(told, { fontSize: told.length > 140 ? 25 : 31, lineHeight: 1.25, marginLeft: 32 }),
  ]);
}

/** The shape of the family, as on the pages: full disc, halved disc, open ring, struck ring. */
function mark(family: Family): Box {
  const colour = MARKS[family];
  const ring = { cx: 22, cy: 22, r: 18, stroke: colour, 'stroke-width': 6, fill: 'none' };
  const shapes: Readonly<Record<Family, Box[]>> = {
    stands: [{ type: 'circle', props: { ...ring, fill: colour } }],
    contested: [
      { type: 'circle', props: ring },
      { type: 'path', props: { d: 'M22 4a18 18 0 0 0 0 36z', fill: colour } },
    ],
    open: [{ type: 'circle', props: ring }],
    'does-not-stand': [
      { type: 'circle', props: ring },
      { type: 'path', props: { d: 'M10 34L34 10', stroke: colour, 'stroke-width': 6 } },
    ],
  };
  return { type: 'svg', props: { width: 44, height: 44, viewBox: '0 0 44 44', children: shapes[family] } };
}

function box(style: Record<string, string | number>, children: Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(words: string, style: Record<string, string | number>): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: words } };
}
