import { describe, expect, test } from 'vitest';
import { cardInWords, cardOfClaim, cardOfSite } from '../../../../src/exports/cards/card.ts';
import { CARD_SIZE, layOut } from '../../../../src/exports/cards/layout.ts';
import { drawCard, pictureResponse } from '../../../../src/exports/cards/picture.ts';
import type { Verdict } from '../../../../src/core/schema/claim.ts';
import { VERDICTS } from '../../../../src/core/verdict/verdicts.ts';
import type { EvidenceEntry } from '../../../../src/record/types.ts';
import { plainManifest } from '../../../fixtures/manifest.ts';
import { soundRecord } from '../../../fixtures/record.ts';

const said = (actor: string, stance: 'asserts' | 'denies') =>
  ({ statement: actor, actor, stance, side: 'outlet', basis: 'own-word', made: '2010-05-03' }) as EvidenceEntry;
const BOTH = [{ question: 'Somebody spoke', holds: true, statements: ['dov-arlin', 'mira-tolen'] }];
const card = (verdict: Verdict, title = 'The lower valley took the old bridge on 3 May') =>
  cardOfClaim(
    {
      id: 'SV-001',
      title,
      version: 2,
      revisions: [
        { version: 1, on: '2010-05-10', what: 'First published.' },
        { version: 2, on: '2010-05-12', what: 'A second voice.' },
      ],
      favours: ['lowland'],
      hurts: [],
      evidence: [said('dov-arlin', 'asserts'), said('mira-tolen', 'denies')],
      judgement: { verdict, asOf: '2010-05-10', ruleNumber: 8, inputs: BOTH, deniedBy: ['mira-tolen'] },
    },
    {
      manifest: plainManifest,
      actor: (slug) => ({
        slug,
        name: slug === 'dov-arlin' ? 'Dov Arlin' : 'Mira Tolen',
        kind: 'person',
        side: 'outlet',
      }),
    },
    5,
  );
const pictureOf = (shown: ReturnType<typeof card>): Promise<Uint8Array> =>
  drawCard(JSON.stringify({ boxes: layOut(shown) }));

describe('a claim’s card', () => {
  test('says which version it shows, the verdict with the title, the reason that decided, and as of when', () => {
    expect(cardInWords(card('contested'))).toBe(
      'The Sarvand Record. SV-001, version 2 of 12 May 2010. Contested: The lower valley took the old bridge on 3 May. Said by Dov Arlin on 3 May; denied by Mira Tolen on 3 May. As of 10 May 2010, in these five sources.',
    );
  });

  test('says of an open verdict that nothing is shown either way', () => {
    expect(cardInWords(card('claimed-only'))).toContain(' Neither shown to be true nor shown to be false. As of ');
  });

  test('has a shape of its own for each family of verdicts', () => {
    const shapes = new Map<string, Set<string>>();
    for (const verdict of Object.keys(VERDICTS) as Verdict[]) {
      const { family } = VERDICTS[verdict];
      // Colours left out: what tells families apart must not be hue alone.
      const svg = /<svg .*?<\/svg>/.exec(JSON.stringify(layOut(card(verdict))))?.[0] ?? '';
      const shape = svg.replace(/#[0-9a-f]{6}/g, 'hue');
      shapes.set(family, (shapes.get(family) ?? new Set()).add(shape));
    }
    expect([...shapes.values()].map(({ size }) => size)).toEqual([1, 1, 1, 1]);
    expect(new Set([...shapes.values()].flatMap((set) => [...set])).size).toBe(4);
  });
});

describe('its picture', () => {
  test('is a PNG of the size that link previews want', async () => {
    const png = Buffer.from(await pictureOf(card('conceded')));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_SIZE.width, CARD_SIZE.height]);
  });

  test('is the same to the byte when it is drawn again', async () => {
    const [first, second] = [await pictureOf(card('contested')), await pictureOf(card('contested'))];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  test('is the same to the byte when many are drawn at once', async () => {
    const verdicts = Object.keys(VERDICTS) as Verdict[];
    const together = await Promise.all(verdicts.map((verdict) => pictureOf(card(verdict))));
    for (const [i, verdict] of verdicts.toReversed().entries()) {
      const alone = await pictureOf(card(verdict));
      expect(Buffer.from(together.at(-1 - i) ?? []).equals(alone), verdict).toBe(true);
    }
  });

  test.each([
    ['Dari', 'پل', 'پل کهنه'],
    ['Pashto', 'ټڅځډړږښګڼې', 'ښاغلی څرګند'],
  ])('has the letters of %s, each its own', async (_, letters, words) => {
    const drawn = new Map<string, string>();
    for (const letter of letters)
      drawn.set(Buffer.from(await pictureOf(card('contested', letter))).toString('base64'), letter);
    expect([...drawn.values()].join('')).toBe(letters);
    // Between letters that are not to be joined stands a mark that has no width.
    const apart = await pictureOf(card('contested', [...words].join('\u200c')));
    expect(Buffer.from(apart).equals(await pictureOf(card('contested', words)))).toBe(false);
  });

  test('has the apostrophes of print in all that it says, and is served as a PNG', async () => {
    const shown = card('contested', "Mira's bridge");
    const withMarks = (mark: string) => ({
      ...shown,
      title: `Mira${mark}s bridge`,
      kicker: `SV${mark}s`,
      foot: `It${mark}s so`,
      verdict: { family: 'open', label: 'Open', told: `She${mark}s here` } as const,
    });
    const servedWith = async (mark: string) => {
      const served = await pictureResponse(withMarks(mark));
      return [served.headers.get('Content-Type'), Buffer.from(await served.arrayBuffer()).toString('base64')];
    };
    const [type, straight] = await servedWith("'");
    expect(type).toBe('image/png');
    expect(await servedWith('’')).toEqual([type, straight]);
    const asGiven = async (mark: string) => Buffer.from(await pictureOf(withMarks(mark))).toString('base64');
    expect(await asGiven("'")).not.toBe(straight);
    expect(await asGiven('’')).toBe(straight);
  });

  test('differs where the words differ', async () => {
    const [first, second] = [await pictureOf(card('contested')), await pictureOf(card('contradicted'))];
    expect(Buffer.from(first).equals(second)).toBe(false);
  });

  test('the site has one too', async () => {
    expect((await drawCard(JSON.stringify({ boxes: layOut(cardOfSite(await soundRecord())) }))).length).toBeGreaterThan(
      1000,
    );
  });
});
