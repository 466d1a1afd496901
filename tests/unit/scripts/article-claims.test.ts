/** What a dialogue offers of a claim: where it is looked for, what its topics mean, and which clause it quotes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OF_THE_ECHO, answering, dialogue, type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const SOURCE: readonly Answer[] = [...OF_THE_ECHO];

describe('a clause that says what the claim says', () => {
  const text =
    'The Valley Echo, 6 May 2010\n\nSnow closed the upper road on Thursday, and nobody came through to the mill.\n\nWrite to the Echo about the snow, the road and the mill.\n';
  const upTo: Answer[] = [
    ...SOURCE,
    ['for', 'f'],
    ['for', 'c'],
    ['says', 'reports from the road'],
    ['claim', 'Snow closed the road on 6 May 2010'],
  ];
  const file = 'claims/snow-closed-road.md';

  test('is the quotation that Enter takes, in the voice of the article, and one key refuses it', async () => {
    const content = openSound();
    const terminal = answering([...upTo, ['verdict that', '7'], ['for', 'f']]);
    await dialogue(content.folder, text, terminal);
    expect(terminal.left()).toEqual([]);
    const asked = 'quote (some of the words; Enter: Snow closed the upper road on Thursday; - none): ';
    expect(terminal.shown).toContain(asked);
    const claim = readFileSync(content.path(file), 'utf8');
    expect(claim).toContain('exact: Snow closed the upper road on Thursday\n');
    expect(claim).toContain('voice: article\n');
    const other = openSound();
    await dialogue(other.folder, text, answering([...upTo, ['quote', '-'], ['verdict that', '7'], ['for', 'f']]));
    expect(readFileSync(other.path(file), 'utf8')).toContain('quotes: []');
  });
});

describe('claims that are looked for', () => {
  const text = 'The Valley Echo, 6 May 2010\n\nSnow closed the upper road.\n';
  const upTo: Answer[] = [...SOURCE, ['for', 'f'], ['for', 'c'], ['says', 'reports from the road']];

  test('are found by their id, and where there is none, that is said', async () => {
    const terminal = answering([...upTo, ['claim', '/zither'], ['claim', '/sv-002'], ['claim', '1']]);
    await dialogue(openSound().folder, text, terminal).catch(() => undefined);
    expect(terminal.left()).toEqual([]);
    const { shown } = terminal;
    const asked = shown.flatMap((line, i) => (line.startsWith('claim (') ? [i] : []));
    expect(shown.slice((asked[0] ?? 0) + 1, asked[1])).toEqual(['  No claim was found for "zither".']);
    expect(shown.slice((asked[1] ?? 0) + 1, asked[2])).toEqual([expect.stringMatching(/^ {2}1 {2}SV-002 /)]);
  });
});

test('of a topic ? tells what readers see', async () => {
  const text = 'The Valley Echo, 6 May 2010\n\nSnow closed the upper road.\n';
  const answers: Answer[] = [...SOURCE, ['for', 'f'], ['for', 'c'], ['says', 'reports from the road']];
  const terminal = answering([...answers, ['claim', 'Snow closed the road on 6 May 2010'], ['topic', '?']]);
  await dialogue(openSound().folder, text, terminal).catch(() => undefined);
  expect(terminal.left()).toEqual([]);
  expect(terminal.shown).toContain('  1  control: Who held the bridge');
});

test('a figure is stated as the sentence states it, where the title does not', async () => {
  const text = 'The Valley Echo, 6 May 2010\n\nSome 37 mules died on the upper road.\n';
  const answers: Answer[] = [...SOURCE, ['for', 'f'], ['for', 'c'], ['says', 'reports from the road']];
  const terminal = answering([...answers, ['claim', '37 mules died on the upper road'], ['verdict that', '7']]);
  await dialogue(openSound().folder, text, terminal);
  expect(terminal.shown).toContain('stated (Enter: about): ');
});
