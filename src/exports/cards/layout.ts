/** A card as the boxes that Takumi sets: the site's own faces and colours, in light, since others' pages decide on theirs. */
import type { ContainerNode, ImageNode, Node, TextNode } from '@takumi-rs/core';
import type { Family } from '../../core/verdict/types.ts';
import type { Card } from './card.ts';

/** Width and height in pixels, as link previews want them. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const INK = '#14201e';
const SOFT = '#495754';
const PAPER = '#f4f6f5';
const RULE_COLOUR = '#bfc9c6';
const FAMILY_COLOURS: Readonly<Record<Family, string>> = {
  stands: '#17593e',
  contested: '#7a4a00',
  open: '#3c5068',
  'does-not-stand': '#97301b',
};

/** The whole picture. A long title is set smaller, so that 75 characters stay within three lines; so is a long reason. */
export function layOut({ site, kicker, title, verdict, foot }: Card): ContainerNode {
  const head = [textOf(kicker, { fontFamily: 'label', fontWeight: 600, fontSize: 30, color: SOFT })];
  const size = title.length > 50 ? 66 : 88;
  const words = textOf(title, {
    fontWeight: 600,
    fontSize: size,
    lineHeight: 1.14,
    marginTop: 18,
    textWrap: 'balance',
  });
  const judged = verdict === undefined ? [] : [verdictBox(verdict)];
  const last = box({ justifyContent: 'space-between', fontFamily: 'label', fontSize: 30, color: SOFT }, [
    textOf(foot, {}),
    textOf(verdict === undefined ? '' : site, { fontWeight: 600, color: INK }),
  ]);
  return box(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '54px 64px 48px',
      background: PAPER,
      borderTop: `14px solid ${verdict === undefined ? INK : FAMILY_COLOURS[verdict.family]}`,
      fontFamily: 'text',
      color: INK,
    },
    [
      box({ flexDirection: 'column' }, [...head, words]),
      box({ flexDirection: 'column' }, [
        ...judged,
        box({ height: 2, background: RULE_COLOUR, marginTop: 36, marginBottom: 24 }, []),
        last,
      ]),
    ],
  );
}

function verdictBox({ family, label, told }: NonNullable<Card['verdict']>): ContainerNode {
  return box({ alignItems: 'center' }, [
    box(
      {
        alignItems: 'center',
        border: `3px solid ${FAMILY_COLOURS[family]}`,
        padding: '10px 24px 12px 18px',
        flexShrink: 0,
      },
      [
        mark(family),
        textOf(label, {
          fontFamily: 'label',
          fontWeight: 600,
          fontSize: 46,
          color: FAMILY_COLOURS[family],
          marginLeft: 16,
        }),
      ],
    ),
    textOf(told, { fontSize: told.length > 140 ? 25 : 31, lineHeight: 1.25, marginLeft: 32 }),
  ]);
}

/** The shape of the family, as on the pages: full disc, halved disc, open ring, struck ring. */
function mark(family: Family): ImageNode {
  const colour = FAMILY_COLOURS[family];
  const ring = (fill: string): string =>
    `<circle cx="22" cy="22" r="18" stroke="${colour}" stroke-width="6" fill="${fill}"/>`;
  const shapes: Readonly<Record<Family, string>> = {
    stands: ring(colour),
    contested: `${ring('none')}<path d="M22 4a18 18 0 0 0 0 36z" fill="${colour}"/>`,
    open: ring('none'),
    'does-not-stand': `${ring('none')}<path d="M10 34L34 10" stroke="${colour}" stroke-width="6"/>`,
  };
  const src = `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="44" viewBox="0 0 44 44">${shapes[family]}</svg>`;
  return { type: 'image', src, width: 44, height: 44, style: { flexShrink: 0 } };
}

type Style = NonNullable<Node['style']>;

function box(style: Style, children: Node[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** Takumi does not look at the letters to find the direction: it has to be told. */
function textOf(words: string, style: Style): TextNode {
  const direction = /^\P{L}*\p{Script=Arabic}/u.test(words) ? 'rtl' : 'ltr';
  return { type: 'text', text: words, style: { direction, ...style } };
}
