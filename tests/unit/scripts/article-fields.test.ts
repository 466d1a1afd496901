/** Questions of the dialogue by themselves: fields, the figure of a claim, and its places. */
import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askField, askFields, chooseField, evidenceField, fieldOf } from '../../../scripts/article/fields.ts';
import { askFigure, numberIn } from '../../../scripts/article/figure-part.ts';
import { askPlaces } from '../../../scripts/article/place-part.ts';
import { type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';
import { askedAtDesk, atDesk } from '../../fixtures/at-desk.ts';

describe('a field', () => {
  test('that is empty and may not be is asked for again, in the schema’s words and with what its form looks like', async () => {
    const sat = await atDesk();
    const field = fieldOf('statements', 'on');
    await askField(sat.context, { kind: 'statements', field }).catch(() => undefined);
    expect(sat.terminal.shown[1]).toBe('on: ');
    expect(sat.terminal.shown[0]).toContain('EDTF: 2021-09-04, a range 2021-09-03/2021-09-06, a month 2021-09');
    expect(sat.terminal.shown).toContainEqual(expect.stringMatching(/^on is empty, expected: \S/));
  });

  test('that may be empty says so, and what that means', async () => {
    const sat = await atDesk();
    const field = { ...fieldOf('sources', 'url') };
    expect(await askField(sat.context, { kind: 'sources', field, meaning: 'it has no page' })).toBe('');
    expect(await askField(sat.context, { kind: 'sources', field, otherwise: '', meaning: 'it has no page' })).toBe('');
    const title = fieldOf('sources', 'title');
    expect(await askField(sat.context, { kind: 'sources', field: title, otherwise: 'Snow' })).toBe('Snow');
    expect([...askedAtDesk(sat, 'url'), ...askedAtDesk(sat, 'title')]).toEqual([
      'url (Enter: none, it has no page): ',
      'url (Enter: none, it has no page): ',
      'title (Enter: Snow): ',
    ]);
  });

  test('is explained by an example where there is one, and else by the schema alone', async () => {
    const sat = await atDesk([
      ['copy', '?'],
      ['copy', 'A repost.'],
      ['name', '?'],
      ['name', 'The mill'],
    ]);
    await askField(sat.context, { kind: 'sources', field: fieldOf('sources', 'copy') });
    const [about, , again, example] = sat.terminal.shown;
    expect([again, example]).toEqual([about, expect.stringMatching(/^ {2}As "The outlet's own page/)]);
    const before = sat.terminal.shown.length;
    await askField(sat.context, { kind: 'places', field: fieldOf('places', 'name') });
    expect(sat.terminal.shown.slice(before)).toHaveLength(4);
  });

  test('that is a time is shown as it is written, where it was typed in words', async () => {
    const sat = await atDesk([
      ['speaks-of', '3 to 5 May 2010'],
      ['speaks-of', '2010-05-03'],
    ]);
    const field = evidenceField('speaks-of', 'speaksOf');
    expect(await askField(sat.context, { kind: 'claims', field })).toBe('2010-05-03/2010-05-05');
    expect(await askField(sat.context, { kind: 'claims', field })).toBe('2010-05-03');
    expect(sat.terminal.shown.filter((line) => line.startsWith('  2010'))).toEqual(['  2010-05-03/2010-05-05']);
  });

  test('that is one of several has a key for each, and what it means where the record says so', async () => {
    const sat = await atDesk([
      ['topic', '?'],
      ['topic', '2'],
    ]);
    const topic = await chooseField(sat.context, { kind: 'claims', field: fieldOf('claims', 'topic') });
    const topics = sat.context.entries.manifest?.data.topics ?? [];
    expect(topic).toBe(topics[1]?.id);
    expect(sat.terminal.shown).toContain(`  2  ${topics[1]?.id ?? ''}: ${topics[1]?.name ?? ''}`);
    expect(askedAtDesk(sat, 'topic')).toEqual(['topic: ?', 'topic: 2']);
  });

  test('that takes several has them with commas between them, and says nothing of that', async () => {
    const sat = await atDesk([
      ['statement', 'one, two'],
      ['statement', 'three'],
    ]);
    const field = fieldOf('claims', 'statement');
    expect(await askFields(sat.context, { kind: 'claims', field })).toEqual(['one', 'two']);
    expect(await askFields(sat.context, { kind: 'claims', field })).toEqual(['three']);
    expect(sat.terminal.shown).toHaveLength(4);
  });

  test('that no entry of the kind has is a fault of the program', () => {
    expect(() => fieldOf('claims', 'zither')).toThrow(new RangeError('claims have no option zither'));
  });
});

describe('the figure of a claim', () => {
  const figure = async (title: string, sentence: string, answers: readonly Answer[] = []) => {
    const sat = await atDesk(answers);
    return [
      await askFigure(sat.context, title, sentence),
      ...askedAtDesk(sat, 'figure'),
      ...askedAtDesk(sat, 'stated'),
    ];
  };

  test('is offered as its title has it, and stated as the title or the sentence state it', async () => {
    expect(await figure('Some 40 carts burnt', 'Forty carts burnt.')).toEqual([
      'figure: { low: 40, high: 40, unit: carts, stated: about }',
      'figure (Enter: 40 carts; - for none): ',
      'stated (Enter: about): ',
    ]);
    expect((await figure('40 carts burnt', 'At least 40 carts burnt.'))[0]).toContain('stated: at-least');
    expect((await figure('40 carts burnt', 'Forty carts burnt.'))[0]).toContain('stated: exactly');
    expect((await figure('40 to 50 carts burnt', 'It burnt.'))[0]).toContain(
      'low: 40, high: 50, unit: carts, stated: about',
    );
  });

  test('is offered as none where it says of nothing, and not asked for where there is no number', async () => {
    expect(await figure('130 were captured', '')).toEqual([undefined, 'figure (a number and of what; Enter: none): ']);
    expect(await figure('The mill burnt', '')).toEqual([undefined]);
  });

  test('is refused where it is no number, ends before it begins, or says of nothing', async () => {
    const refused: Answer[] = [
      ['figure', 'many carts'],
      ['figure', '50 to 40 carts'],
      ['figure', '4'],
      ['figure', '1,200 sheep, goats'],
    ];
    const [line, ...shown] = await figure('40 carts burnt', '', refused);
    expect(line).toBe("figure: { low: 1200, high: 1200, unit: 'sheep, goats', stated: exactly }");
    expect(shown.filter((each) => each?.startsWith('figure (') === true)).toHaveLength(4);
  });

  test.each([
    ['Seven hundred carts burnt', '700 carts'],
    ['Twenty-six thousand sheep crossed', ''],
    ['2 May fell on a day of 5 percent', '5 percent'],
    ['It was 8:30 when 3 women came', '3 women'],
    ['It is 40 km off', '40 km'],
    ['7 was the number', '7'],
  ])('of "%s" is "%s"', (title, number) => {
    expect(numberIn(title)).toBe(number);
  });
});

describe('the places of a claim', () => {
  test('are found by slug, name or spelling, each once, and those offered are taken by Enter', async () => {
    const sat = await atDesk([['place', 'mill, Sarvand, the old bridge, mill']]);
    expect(await askPlaces(sat.context, ['mill'], [])).toEqual(['mill', 'sarvand', 'old-bridge']);
    expect(askedAtDesk(sat, 'place')[0]).toContain('(names with commas between them; Enter: mill; - for none): ');
    const usual = await atDesk();
    expect(await askPlaces(usual.context, ['mill', 'sarvand'], [])).toEqual(['mill', 'sarvand']);
    const none = await atDesk([['place', '-']]);
    expect(await askPlaces(none.context, ['mill'], [])).toEqual([]);
    const nothing = await atDesk();
    expect(await askPlaces(nothing.context, [], [])).toEqual([]);
    expect(askedAtDesk(nothing, 'place')).toEqual(['place (names with commas between them; Enter: none): ']);
  });

  test('are listed by ?, without those that were withdrawn', async () => {
    const content = openSound();
    const gone =
      "name: Old ford\nkind: village\nreviewed: '2010-06-01'\nwithdrawn: { on: '2010-06-02', why: It was none. }\n";
    writeFileSync(content.path('places/old-ford.yaml'), gone);
    const sat = await atDesk(
      [
        ['place', '?'],
        ['place', 'mill'],
      ],
      content,
    );
    await askPlaces(sat.context, [], []);
    const shown = sat.terminal.shown.join('\n');
    expect(shown).toContain('Sarvand (sarvand)');
    expect(shown).toContain('By name or slug, several with commas between them.');
    expect(shown).not.toContain('Old ford');
  });

  test('are not listed where the record has none', async () => {
    const content = openSound();
    for (const place of ['mill', 'old-bridge', 'sarvand']) rmSync(content.path(`places/${place}.yaml`));
    const sat = await atDesk([['place', '?']], content);
    expect(await askPlaces(sat.context, [], [])).toEqual([]);
    expect(sat.terminal.shown).toHaveLength(4);
  });

  test('that may be meant take one key each, but for those that Enter takes; one that the record lacks is begun', async () => {
    const sat = await atDesk([['place', '1, 3, sarvand']]);
    const near = ['mill', 'old-bridge', 'sarvand', 'Lake of Orn'];
    expect(await askPlaces(sat.context, ['mill'], near)).toEqual(['old-bridge', 'lake-of-orn', 'sarvand']);
    expect(sat.terminal.shown[0]).toBe(
      '  1 old-bridge, 2 sarvand, 3 Lake of Orn, - none; or names with commas between them, then Enter',
    );
  });

  test('that the record lacks are begun, of the kind that their names say', async () => {
    const sat = await atDesk([
      ['place', 'Lake of Orn, Upper Orn Village'],
      ['part-of', 'zither'],
      ['part-of', 'Sarvand'],
    ]);
    expect(await askPlaces(sat.context, [], [])).toEqual(['lake-of-orn', 'upper-orn-village']);
    expect(sat.terminal.shown).toContain('Lake of Orn is not in the record yet.');
    expect(sat.terminal.shown.join('\n')).toContain('part-of is "zither", expected a place of the record');
    expect(askedAtDesk(sat, 'kind')).toEqual(['kind (Enter: lake): ', 'kind (Enter: village): ']);
    const [first, second] = sat.context.changes.list().map(({ after }) => after);
    expect(first).toContain('name: Lake of Orn\nkind: lake\npartOf: sarvand\n');
    expect(second).toContain('name: Upper Orn Village\nkind: village\nreviewed');
  });
});
