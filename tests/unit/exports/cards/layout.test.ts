/** The boxes of which the picture of a card is drawn: what stands in them, and in which colours. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../../src/core/contrast.ts';
import { FAMILIES, type Family } from '../../../../src/core/verdict/types.ts';
import { cardInWords, cardOfClaim, cardOfSite, type Card } from '../../../../src/exports/cards/card.ts';
import { CARD_SIZE, layOut } from '../../../../src/exports/cards/layout.ts';
import { plainManifest } from '../../../fixtures/manifest.ts';
import { soundRecord } from '../../../fixtures/record.ts';

const SITE: Card = { site: 'The Record', kicker: 'The Record', title: 'Who said what', headline: '', foot: 'A foot' };
const claim = (more: Partial<Card & { family: Family; told: string }> = {}): Card => ({
  site: 'The Record',
  kicker: 'SV-001, version 2',
  title: 'The bridge was taken',
  headline: '',
  verdict: { family: more.family ?? 'open', label: 'Claimed only', told: more.told ?? 'Said by Dov Arlin' },
  foot: 'As of 10 May',
  ...more,
});

/** What is looked at of a box, a text or an image. */
interface Part {
  type: string;
  text?: string;
  src?: string;
  style?: Readonly<Record<string, unknown>>;
  children?: Part[];
}

const boxesOf = (card: Card) => layOut(card) as unknown as Part;
const partsIn = (part: Part): Part[] => [part, ...(part.children ?? []).flatMap(partsIn)];
const textsIn = (card: Card): Part[] => partsIn(boxesOf(card)).filter(({ type }) => type === 'text');
const textOf = (card: Card, words: string): Part | undefined => textsIn(card).find(({ text }) => text === words);
const imageIn = (card: Card): string => partsIn(boxesOf(card)).find(({ type }) => type === 'image')?.src ?? '';

/** The value of one field of the style of every box that has it, each once. */
const all = (card: Card, field: 'fontFamily' | 'color' | 'background' | 'fontSize'): unknown[] => [
  ...new Set(partsIn(boxesOf(card)).flatMap(({ style }) => style?.[field] ?? [])),
];

describe('the boxes of a card', () => {
  test('have all that it says, from the top to the bottom, and the record’s name once', () => {
    expect(textsIn(claim()).map(({ text }) => text)).toEqual([
      ...[
        'SV-001, version 2',
        'The bridge was taken',
        'Claimed only',
        'Said by Dov Arlin',
        'As of 10 May',
        'The Record',
      ],
    ]);
    expect(
      textsIn(SITE)
        .map(({ text }) => text)
        .filter(Boolean),
    ).toEqual(['The Record', 'Who said what', 'A foot']);
  });

  test('are the picture’s size, and flow within one another', () => {
    expect(boxesOf(SITE).style).toMatchObject({ ...CARD_SIZE, boxSizing: 'border-box', flexDirection: 'column' });
    const boxes = partsIn(boxesOf(claim())).filter(({ type }) => type === 'container');
    expect(new Set(boxes.map(({ style }) => style?.display))).toEqual(new Set(['flex']));
    expect(boxesOf(claim()).children?.map(({ style }) => style?.flexDirection)).toEqual(['column', 'column']);
  });

  test('are set in the faces that the picture has', () => {
    const faces = [...readFileSync('src/exports/cards/picture.ts', 'utf8').matchAll(/(\w+): bytesIn\(/g)].map(
      ([, name]) => name,
    );
    expect(faces).toEqual(expect.arrayContaining(all(claim(), 'fontFamily')));
    expect(all(claim(), 'fontFamily')).toHaveLength(2);
    expect(faces).toContain(textOf(claim(), 'SV-001, version 2')?.style?.fontFamily);
  });

  test('have a title and a reason that are smaller where they are long', () => {
    const size = (card: Card, words: string) => Number(textOf(card, words)?.style?.fontSize);
    const [short, long] = ['t'.repeat(50), 't'.repeat(51)];
    expect(size(claim({ title: short }), short)).toBeGreaterThan(size(claim({ title: long }), long));
    const [brief, lengthy] = ['r'.repeat(140), 'r'.repeat(141)];
    expect(size(claim({ told: brief }), brief)).toBeGreaterThan(size(claim({ told: lengthy }), lengthy));
  });

  test.each([
    ['پل را گرفتند', 'rtl'],
    ['“۳” پل', 'rtl'],
    ['The word پل', 'ltr'],
    ['3 May', 'ltr'],
  ])('run the way of their first letter: %s', (title, direction) => {
    expect(textOf(claim({ title }), title)?.style?.direction).toBe(direction);
  });
});

describe('its colours', () => {
  const [light = ''] = readFileSync('src/ui/styles/tokens.css', 'utf8').split('@media (prefers-color-scheme: dark)');
  const token = (name: string) => new RegExp(`--${name}: (#[\\da-f]{6});`).exec(light)?.[1];

  test.each(FAMILIES)(
    'are those of the site in light: of a verdict that is “%s”, its mark, frame and name',
    (family) => {
      const card = claim({ family });
      const colour = token(family) ?? 'no token';
      expect(textOf(card, 'Claimed only')?.style?.color).toBe(colour);
      expect(boxesOf(card).style?.borderTop).toBe(`14px solid ${colour}`);
      expect(partsIn(boxesOf(card)).map(({ style }) => style?.border)).toContain(`3px solid ${colour}`);
      expect(new Set(imageIn(card).match(/#[\da-f]{6}/g))).toEqual(new Set([colour]));
      expect(contrast(colour, String(boxesOf(card).style?.background))).toBeGreaterThan(4.5);
    },
  );

  test('are those of the site in light: paper, ink, what is said more softly, and a line between', () => {
    expect(all(SITE, 'background')).toEqual([token('paper'), token('line')]);
    expect(all(SITE, 'color')).toEqual([token('ink'), token('soft')]);
    expect(textOf(claim(), 'SV-001, version 2')?.style?.color).toBe(token('soft'));
    expect(textOf(claim(), 'The Record')?.style?.color).toBe(token('ink'));
    expect(boxesOf(SITE).style?.borderTop).toBe(`14px solid ${String(token('ink'))}`);
  });
});

test.each<[Family, circles: 'filled' | 'empty', path: string | undefined]>([
  ['stands', 'filled', undefined],
  ['contested', 'empty', 'half'],
  ['open', 'empty', undefined],
  ['does-not-stand', 'empty', 'stroke'],
])('the mark of a verdict that is “%s” is one disc or ring, with what tells it from others', (family, circle, path) => {
  const svg = imageIn(claim({ family }));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^]*<\/svg>$/);
  expect(svg.match(/<circle [^>]*>/g)).toHaveLength(1);
  expect(/<circle [^>]*fill="none"/.test(svg)).toBe(circle === 'empty');
  const [drawn] = svg.match(/<path [^>]*>/g) ?? [];
  expect(drawn === undefined ? undefined : drawn.includes('stroke=') ? 'stroke' : 'half').toBe(path);
});

test('the card of a claim says of which day its version is, where it was published', () => {
  const on = (day: number) => ({ version: day, on: `2010-05-0${String(day)}`, what: 'Reworded.' });
  const kickerOf = (...days: number[]) =>
    cardOfClaim(
      {
        ...{ id: 'SV-001', title: 'The bridge', version: 3, revisions: days.map(on), favours: [], hurts: [] },
        ...{
          evidence: [],
          judgement: { verdict: 'contested', asOf: '2010-05-10', ruleNumber: 8, inputs: [], deniedBy: [] },
        },
      },
      { manifest: plainManifest, actor: () => ({ slug: 'a', name: 'A', kind: 'person', side: 'outlet' }) },
      2,
    ).kicker;
  expect([kickerOf(), kickerOf(4), kickerOf(4, 5, 6)]).toEqual([
    'SV-001, version 3',
    'SV-001, version 3 of 4 May 2010',
    'SV-001, version 3 of 6 May 2010',
  ]);
});

test('the card of the site says what the record tells, and of how many articles', async () => {
  const card = cardOfSite(await soundRecord());
  expect(card.verdict).toBeUndefined();
  expect(cardInWords(card)).toBe(
    'The Sarvand Record. The Sarvand Record. Who said what about the old bridge, 4 to 5 May 2010. What two articles print, claim by claim: who said it, and what the record bears out.',
  );
  expect(cardInWords({ ...card, foot: 'Ends. Here.' })).toMatch(/ Ends\. Here\.$/);
});
