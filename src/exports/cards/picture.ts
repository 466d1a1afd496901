/** A card as a PNG, drawn by Takumi. Each card is drawn once, whatever the number of builds. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import project from '../../../package.json';
import label from '../../fonts/archivo-narrow.woff2?inline';
import newsreader from '../../fonts/newsreader.woff2?inline';
import vazirmatn from '../../fonts/vazirmatn.woff2?inline';
import { withApostrophes } from '../../core/language/apostrophes.ts';
import { kept } from '../keep.ts';
import type { Card } from './card.ts';
import { CARD_SIZE, layOut } from './layout.ts';

/** The last has the letters of Arabic script, Dari and Pashto among them, which the others lack. */
const FONTS = { text: bytesIn(newsreader), label: bytesIn(label), arabic: bytesIn(vazirmatn) };

/** Whatever the bytes depend on besides the boxes. */
const DRAWN_BY = [
  project.devDependencies['@takumi-rs/core'],
  ...Object.values(FONTS).map((font) => createHash('sha256').update(font).digest('hex')),
];

/** Git ignores it; it can be emptied at any time. */
const keptOrDrawn = kept(join(process.cwd(), '.cache/cards'), (input) => drawCard(input));

/** The PNG of a card, 1200 by 630 pixels. */
export function pictureOf(card: Card): Promise<Uint8Array> {
  return keptOrDrawn(JSON.stringify({ boxes: layOut(printed(card)), by: DRAWN_BY }));
}

/** A card as the site serves it. */
export async function pictureResponse(card: Card): Promise<Response> {
  return new Response(new Uint8Array(await pictureOf(card)), { headers: { 'Content-Type': 'image/png' } });
}

/** The card with the apostrophes of print, as the page has them. */
function printed({ title, kicker, verdict, foot, ...rest }: Card): Card {
  return {
    ...rest,
    title: withApostrophes(title),
    kicker: withApostrophes(kicker),
    foot: withApostrophes(foot),
    ...(verdict && { verdict: { ...verdict, told: withApostrophes(verdict.told) } }),
  };
}

/** One for all cards: it reads the fonts once. It knows no others, which would differ from machine to machine. */
let renderer: Promise<Renderer> | undefined;

async function rendererWithFonts(): Promise<Renderer> {
  const made = new Renderer();
  for (const [name, data] of Object.entries(FONTS)) await made.registerFont({ name, data });
  return made;
}

/** Draws it, without a look at what was kept. */
export async function drawCard(input: string): Promise<Uint8Array> {
  const { boxes } = JSON.parse(input) as { boxes: ReturnType<typeof layOut> };
  renderer ??= rendererWithFonts();
  return (await renderer).render(boxes, { ...CARD_SIZE, format: 'png' });
}

/** The bytes of a file that Vite gives as a data address. */
function bytesIn(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
