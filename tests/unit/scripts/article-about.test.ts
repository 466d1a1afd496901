/** What a new claim is about: what is offered, what is checked where it is asked, and what is asked again. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Content } from '../../fixtures/content.ts';
import { OF_THE_ECHO, answering, dialogue, type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const TEXT = `The Valley Echo, 6 May 2010

Snow closed the upper road on Thursday, and the mill stood still for want of grain, the Echo saw.
`;
const BEGUN: readonly Answer[] = [...OF_THE_ECHO, ['for', 'f'], ['for', 'c'], ['says', 'reports from the road']];
const ROAD: Answer = ['claim', 'Snow closed the upper road on 6 May 2010'];
const VERDICT: Answer = ['verdict that', '7'];

/** Goes on with Enter as far as it can. */
async function shown(answers: readonly Answer[], content = openSound(), text = TEXT): Promise<string[]> {
  const terminal = answering(answers);
  await dialogue(content.folder, text, terminal).catch(() => undefined);
  expect(terminal.left()).toEqual([]);
  return terminal.shown;
}

const road = (content: Content): string => readFileSync(content.path('claims/snow-closed-upper-road.md'), 'utf8');
const asked = (lines: readonly string[], question: string): string[] =>
  lines.filter((line) => line.startsWith(`${question} (`));

describe('the places of a claim', () => {
  test('are taken by name, spelling or slug, and one that is nearly so is offered', async () => {
    const content = openSound();
    const lines = await shown(
      [...BEGUN, ROAD, ['place', 'Servand, the old brigde, MILL'], ['Is it The old bridge', 'y'], VERDICT],
      content,
    );
    expect(road(content)).toContain('places: [sarvand, old-bridge, mill]\n');
    expect(lines.filter((line) => line.endsWith('is not in the record yet.'))).toHaveLength(1);
  });

  test('are listed where somebody asks, and may be none where one is offered', async () => {
    const content = openSound();
    const lines = await shown([...BEGUN, ROAD, ['place', '?'], ['place', '-'], VERDICT], content);
    expect(asked(lines, 'place')[0]).toContain('Enter: mill; - for none');
    expect(lines).toContain('  The mill (mill), The old bridge (old-bridge), Sarvand (sarvand)');
    expect(road(content)).toContain('places: []\n');
  });

  test('are those of what stands before, by one key, where the sentence names none', async () => {
    const text = 'The Valley Echo, 6 May 2010\n\nThe mill in Sarvand stood still. Snow fell.\n';
    const content = openSound();
    const before: readonly Answer[] = [...BEGUN, ['claim', 'The mill stood still on 6 May 2010'], VERDICT];
    const snow: readonly Answer[] = [['for', 'c'], ROAD, ['place', '2'], VERDICT];
    const lines = await shown([...before, ...snow], content, text);
    expect(lines).toContain('  1 mill, 2 sarvand, - none; or names with commas between them, then Enter');
    expect(asked(lines, 'place').at(-1)).toContain('Enter: none');
    expect(road(content)).toContain('places: [sarvand]\n');
  });

  test('are those of the article’s claims where none of its sentences names any', async () => {
    const text = 'The Valley Echo, 6 May 2010\n\nIt stood still. Snow fell.\n';
    const content = openSound();
    const before: readonly Answer[] = [...BEGUN, ['claim', 'The mill stood still on 6 May 2010'], VERDICT];
    await shown([...before, ['for', 'c'], ROAD, ['place', '1'], VERDICT], content, text);
    expect(road(content)).toContain('places: [mill]\n');
  });

  test('are put there by one key as well, where the title says where by a name that the record lacks', async () => {
    const content = openSound();
    const lines = await shown(
      [
        ...BEGUN,
        ['claim', 'Snow closed the road to Upper Orla on 6 May 2010'],
        ['place', '1'],
        ['kind', 'village'],
        VERDICT,
      ],
      content,
    );
    expect(lines).toContain('  1 Upper Orla, 2 sarvand, - none; or names with commas between them, then Enter');
    expect(readFileSync(content.path('claims/snow-closed-road-to-upper-orla.md'), 'utf8')).toContain(
      'places: [upper-orla]\n',
    );
    const known = await shown([...BEGUN, ['claim', 'Snow fell in Sarvand on Thursday, from May to June'], VERDICT]);
    expect(known).toContain('  1 mill, - none; or names with commas between them, then Enter');
  });

  test('are none that only the name of the outlet has', async () => {
    const lines = await shown(
      [
        ['outlet', 'The Mill Echo'],
        ...OF_THE_ECHO.slice(1),
        ['for', 'f'],
        ['for', 'c'],
        ['says', 'reports from the road'],
        ['claim', 'The Mill Echo saw snow in Sarvand on 6 May 2010'],
        VERDICT,
      ],
      openSound(),
    );
    expect(asked(lines, 'place')[0]).toContain('Enter: sarvand; - for none');
  });

  test('are put into the record where it has them not, with what they are part of', async () => {
    const content = openSound();
    const answers: Answer[] = [
      ['place', 'Upper Ford'],
      ['kind', 'village'],
      ['part-of', 'tower'],
      ['part-of', 'Sarvand'],
    ];
    const lines = await shown([...BEGUN, ROAD, ['kind', 'event'], ...answers, VERDICT], content);
    expect(lines).toContain('Upper Ford is not in the record yet.');
    expect(lines.join('\n')).toContain(
      'part-of is "tower", expected a place of the record: write one of those that ? lists',
    );
    expect(readFileSync(content.path('places/upper-ford.yaml'), 'utf8')).toBe(
      "name: Upper Ford\nkind: village\npartOf: sarvand\nreviewed: '2010-07-01'\n",
    );
    expect(road(content)).toContain('places: [upper-ford]\n');
  });
});

test.each([
  ['Upper Pass', 'pass'],
  ['Lake Orla', 'lake'],
  ['Passford', undefined],
])('the kind of a new place is offered where its name says it: %s', async (place, kind) => {
  const lines = await shown([...BEGUN, ROAD, ['place', place]]);
  const behind = lines.slice(lines.findIndex((line) => line === `${place} is not in the record yet.`));
  expect(behind.find((line) => line.startsWith('kind'))).toBe(
    kind === undefined ? 'kind: ' : `kind (Enter: ${kind}): `,
  );
});

describe('whose account a claim carries', () => {
  test('is one key for a side, and the side that contends with it is offered as hurt', async () => {
    const content = openSound();
    const lines = await shown([...BEGUN, ROAD, ['favours', '1'], VERDICT], content);
    expect(lines).toContain(
      '  1 lowland, 2 highland, 3 harbour, - nobody; or names with commas between them, then Enter',
    );
    expect(road(content)).toMatch(/^favours: \[lowland\]\nhurts: \[highland\]$/m);
  });

  test('is refused where it is asked, if it is nobody of the record', async () => {
    const content = openSound();
    const answers: Answer[] = [
      ['favours', 'lowlnd'],
      ['favours', '-'],
      ['hurts', 'Mira Tolem'],
      ['hurts', 'Mira Tolen, 2'],
    ];
    const lines = (await shown([...BEGUN, ROAD, ...answers, VERDICT], content)).join('\n');
    expect(lines).toContain('favours is "lowlnd", expected a side of the record: did you mean "lowland"?');
    expect(lines).toContain('hurts is "Mira Tolem", expected a side of the record, or an actor: did you mean');
    expect(road(content)).toMatch(/^favours: \[\]\nhurts: \[mira-tolen, highland\]$/m);
  });
});

describe('from one claim of a sentence to the next', () => {
  const first: readonly Answer[] = [
    ...BEGUN,
    ROAD,
    ['topic', 'background'],
    ['favours', '1'],
    ['place', 'sarvand'],
    ['when', '2010-05-05/2010-05-06'],
    VERDICT,
    ['more', 'c'],
  ];
  const offers = (lines: readonly string[]): string[] =>
    ['topic', 'favours', 'hurts', 'place', 'when'].map((flag) => asked(lines, flag).at(-1) ?? '');

  test('what the one before is about is offered, but for its topic, which is only named', async () => {
    const lines = await shown([...first, ['claim', 'The grain was eaten']]);
    expect(lines).toContain('  Likely: 7 background');
    expect(lines).toContain('topic: 1');
    expect(offers(lines).slice(1)).toEqual([
      'favours (Enter: lowland): ',
      'hurts (Enter: highland): ',
      expect.stringContaining('Enter: sarvand; - for none'),
      'when (Enter: 2010-05-05/2010-05-06): ',
    ]);
  });

  test('its topic is not, where the title speaks of something else', async () => {
    const [topic] = offers(await shown([...first, ['claim', 'Forty dead were counted at the mill']]));
    expect(topic).toBe('topic (Enter: casualties): ');
  });

  test('a place and a day that the title names come before them', async () => {
    const lines = await shown([...first, ['claim', 'The mill stood still on 4 May']]);
    expect(offers(lines).slice(3)).toEqual([
      expect.stringContaining('Enter: mill; - for none'),
      'when (Enter: 2010-05-04): ',
    ]);
  });
});

describe('a claim that the rules refuse', () => {
  const refused: readonly Answer[] = [...BEGUN, ROAD, ['when', '2045-05-06'], ['Write it', 'n']];

  test('is asked only for what is wrong in it', async () => {
    const content = openSound();
    const lines = await shown([...refused, ['when', '2010-05-06'], ['speaks-of', '2010-05-06'], VERDICT], content);
    const behind = lines.slice(lines.findIndex((line) => line.startsWith('Write it')) + 1);
    expect(behind.flatMap((line) => /^(\S+) \(.*: /.exec(line)?.[1] ?? []).slice(0, 3)).toEqual([
      'when',
      'speaks-of',
      'verdict',
    ]);
    expect(road(content)).toContain("when: '2010-05-06'\n");
  });

  test('is told once: a step back behind it does not say again what was mended', async () => {
    const answers: Answer[] = [
      ['when', '2010-05-06'],
      ['speaks-of', '2010-05-06'],
      ['verdict that', '<'],
    ];
    const lines = await shown([...refused, ...answers]);
    expect(lines.filter((line) => /claims\/snow-closed-upper-road\.md:\d+:\d+/.test(line))).toHaveLength(2);
  });
});

describe('a dialogue that is taken up', () => {
  test('shows whose words it is at, and of which claim', async () => {
    const content = openSound();
    await shown([...BEGUN, ROAD, ['topic', 'background']], content);
    const again = answering([], { breaksAt: 0 });
    await dialogue(content.folder, TEXT, again).catch(() => undefined);
    expect(again.shown).toContain(
      '  In hand: the words of The Valley Echo, of: Snow closed the upper road on 6 May 2010',
    );
  });

  test('does not say again that somebody is not in the record yet, nor does a step back', async () => {
    const lines = await shown([BEGUN[0] ?? ROAD, ['issued', '<'], ['issued', '<'], ['copy', 'A copy.']]);
    expect(lines.filter((line) => line === 'The Valley Echo is not in the record yet.')).toHaveLength(1);
  });
});
