/** A card as a PNG: satori sets the boxes as SVG, resvg draws them. Each card is drawn once, whatever the number of builds. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import project from '../../package.json';
import label from '../styles/fonts/archivo-narrow.woff2?inline';
import newsreader from '../styles/fonts/newsreader.woff2?inline';
import type { Card } from './card.ts';
import { kept } from './keep.ts';
import { CARD_SIZE, layOut } from './layout.ts';

const FONTS = { text: bytesIn(newsreader), label: bytesIn(label) };

/** Whatever the bytes depend on besides the boxes. */
const DRAWN_BY = [
  project.devDependencies.satori,
  project.devDependencies['@resvg/resvg-js'],
  ...Object.values(FONTS).map((font) => createHash('sha256').update(font).digest('hex')),
];

/** Git ignores it; it can be emptied at any time. */
const keptOrDrawn = kept(join(process.cwd(), '.cache/cards'), (input) => draw(input));

/** The PNG of a card, 1200 by 630 pixels. */
export function pictureOf(card: Card): Promise<Uint8Array> {
  return keptOrDrawn(JSON.stringify({ boxes: layOut(card), by: DRAWN_BY }));
}

/** Draws it, without a look at what was kept. */
export async function draw(input: string): Promise<Uint8Array> {
  const { boxes } = JSON.parse(input) as { boxes: ReturnType<typeof layOut> };
  const weights = [400, 600] as const;
  const fonts = Object.entries(FONTS).flatMap(([name, data]) => weights.map((weight) => ({ name, data, weight })));
  const svg = await satori({ key: null, ...boxes }, { ...CARD_SIZE, fonts });
  // The machine's own fonts would differ from machine to machine; satori has set every letter as a path.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** The bytes of a file that Vite gives as a data address. */
function bytesIn(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
