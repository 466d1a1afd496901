/** What stands in the file of a new entry, and what is said of each question about it. */
import { describe, expect, test } from 'vitest';
import { answersFor, choicesOf } from '../../../scripts/new/answers.ts';
import { FIELDS, fieldSchema } from '../../../scripts/new/fields.ts';
import { renderEntry, type NewEntry } from '../../../scripts/new/render.ts';
import type { ManifestTerms } from '../../../src/record/manifest.ts';
import type { ContentKind } from '../../../src/record/kinds.ts';

const TERMS: ManifestTerms = {
  ids: 'SV',
  sides: ['lowland', 'highland'].map((id) => ({ id, role: 'belligerent', inSentence: `the ${id}` })),
  topics: [{ id: 'control' }],
  language: 'fr',
};

const written = (kind: ContentKind, answers: NewEntry['answers'], more: Partial<NewEntry> = {}): string[] =>
  renderEntry({ kind, answers, terms: TERMS, today: '2010-06-01', id: 'SV-001', ...more }).split('\n');

describe('the file of', () => {
  test('an actor has its name, kind, side and whose member it is', () => {
    const answers = { name: ['Varg: a guard'], kind: ['person'], side: ['lowland'], 'member-of': ['road-office'] };
    expect(written('actors', answers)).toEqual([
      "name: 'Varg: a guard'",
      'kind: person',
      'side: lowland',
      'memberOf: road-office',
      "reviewed: '2010-06-01'",
      '',
    ]);
  });

  test('an outlet has what is known of its owner, or what belongs there', () => {
    const outlet = { name: ['The Echo'], kind: ['outlet'], side: ['outlet'] };
    expect(written('actors', outlet, { owner: ['owner:', '  name: The mill'] }).slice(3, 5)).toEqual([
      'owner:',
      '  name: The mill',
    ]);
    expect(written('actors', outlet, { owner: [] }).slice(3)).toEqual(["reviewed: '2010-06-01'", '']);
    expect(written('actors', outlet)[3]).toBe('owner: # of an outlet whose article is a source; else take it out');
    expect(written('actors', outlet).join('\n')).not.toContain('  note:');
    expect(written('actors', {}).join('\n')).not.toContain('owner');
  });

  test('a place has its kind, and a comment where there is none yet', () => {
    expect(written('places', { name: ['Orn'], kind: ['village'], 'part-of': ['sarvand'] })).toEqual([
      'name: Orn',
      'kind: village',
      'partOf: sarvand',
      "reviewed: '2010-06-01'",
      '',
    ]);
    const [name, kind, reviewed] = written('places', {});
    expect([name, kind, reviewed]).toEqual([
      expect.stringMatching(/^name: # \S/),
      expect.stringMatching(/^kind: # country, province, /),
      "reviewed: '2010-06-01'",
    ]);
  });

  test('a source has its fields in their order', () => {
    const answers = Object.fromEntries(FIELDS.sources.map(({ flag }) => [flag, [`the ${flag}`]]));
    expect(written('sources', answers)).toEqual([
      'label: the label',
      'outlet: the outlet',
      'type: the type',
      'title: the title',
      'publisher: the publisher',
      'issued: the issued',
      'URL: the url',
      'language: the language',
      'copy: the copy',
      'inferred: []',
      'untold: []',
      "reviewed: '2010-06-01'",
      '',
    ]);
  });

  test('a statement has who carries it, or room for that', () => {
    const answers = { actor: ['varg'], says: ['says so'], on: ['2010'], how: ['By it.'], channel: ['remark'] };
    const lines = [
      'actor: varg',
      'says: says so',
      'made:',
      "  on: '2010'",
      '  how: By it.',
      'channel: remark',
      'carriedBy:',
    ];
    const end = ["reviewed: '2010-06-01'", ''];
    expect(written('statements', answers)).toEqual([...lines, '  - source:', ...end]);
    expect(written('statements', { ...answers, source: ['echo', 'post'] })).toEqual([
      ...[...lines, '  - source: echo', '  - source: post'],
      ...end,
    ]);
  });

  test('a claim has its lists, its figure and its evidence, or room for that', () => {
    const answers = { title: ['It snowed'], favours: ['lowland', 'highland'], place: ['mill'], when: ['2010-05-06'] };
    const claim = written('claims', answers);
    expect(claim.slice(0, 3)).toEqual(['---', 'id: SV-001', 'title: It snowed']);
    expect(claim.slice(5, 11)).toEqual([
      'favours: [lowland, highland]',
      'hurts: []',
      'places: [mill]',
      "when: '2010-05-06'",
      'evidence:',
      '  - statement:',
    ]);
    expect(claim.slice(-6)).toEqual([
      'unknowns: []',
      'revisions:',
      "  - { version: 1, on: '2010-06-01', what: First published. }",
      "reviewed: '2010-06-01'",
      '---',
      '',
    ]);
    const two = written('claims', { ...answers, statement: ['one', 'two'] }).filter((line) =>
      line.includes('statement:'),
    );
    expect(two).toEqual(['  - statement: one', '  - statement: two']);
    const whole = written('claims', answers, { figure: 'figure: {}', evidence: ['  - statement: x'] });
    expect(whole.slice(8, 12)).toEqual(["when: '2010-05-06'", 'figure: {}', 'evidence:', '  - statement: x']);
    expect(whole[12]).toMatch(/^asOf: # /);
  });
});

describe('a question', () => {
  const asked = async (kind: Parameters<typeof answersFor>[0], lines: string[], known = {}) => {
    const shown: string[] = [];
    const ask = (question: string): Promise<string> => {
      shown.push(question);
      const line = lines.shift();
      return line === undefined ? Promise.reject(new Error('no more')) : Promise.resolve(line);
    };
    const answers = await answersFor(kind, TERMS, {}, ask, (line) => void shown.push(line), known).catch(
      () => undefined,
    );
    return { shown, answers };
  };

  test('says what Enter means: what is taken, none, or that it is filled in later', async () => {
    const { shown, answers } = await asked('sources', ['', '', '', '', '', '', '', '', '']);
    const behind = shown.flatMap((line) => / (Enter: .*)$/.exec(line)?.[1] ?? []);
    const later = 'Enter: fill it in later.';
    expect(behind).toEqual([
      ...[
        later,
        later,
        'Enter: article-newspaper.',
        'Enter: none.',
        'Enter: none.',
        later,
        'Enter: none.',
        'Enter: fr.',
        later,
      ],
    ]);
    expect(answers).toEqual({
      ...{
        label: [],
        outlet: [],
        type: ['article-newspaper'],
        title: [],
        publisher: [],
        issued: [],
        url: [],
        language: ['fr'],
      },
      copy: [],
    });
  });

  test('says where several may stand, and in its own words where it has some', async () => {
    const { shown } = await asked('record', ['', '', '', '']);
    expect(shown).toContain(
      `\n${FIELDS.record[4]?.asks ?? ''} Several with commas between them. Enter: the first side, the second side.`,
    );
    expect(FIELDS.record[4]?.asks).toMatch(/^The sides, each as it stands inside a sentence/);
    expect((await asked('statements', ['varg'])).shown[0]).not.toContain('Several');
  });

  test('is explained by an example, and by the slugs that it can name', async () => {
    const { shown } = await asked('sources', ['The Echo', '?'], { actors: ['echo', 'post'] });
    const at = shown.lastIndexOf('outlet: ');
    expect(shown.slice(at - 2, at)).toEqual([expect.stringContaining('As "The Ferry Post"'), '  By slug: echo, post']);
    const none = await asked('sources', ['The Echo', '?']);
    expect(none.shown).toContain('  The record has no actors yet.');
    const plain = await asked('places', ['?']);
    expect(plain.shown.slice(2)).toEqual([`  ${plain.shown[0]?.trim() ?? ''}`, 'name: ']);
  });

  test('has a value given on the command line checked, and no option of another kind', async () => {
    await expect(answersFor('places', TERMS, { kind: 'hole' })).rejects.toThrow(
      /^--kind is "hole", expected one of country, /,
    );
    await expect(answersFor('places', TERMS, { name: 'Orn', side: 'lowland' })).rejects.toThrow(
      '--side is no option of a place, expected only --name, --kind, --part-of.',
    );
    expect(await answersFor('places', TERMS, { name: ' Orn ' })).toEqual({ name: ['Orn'], kind: [], 'part-of': [] });
  });

  test('of several words takes one of them, and of others any', () => {
    const choices = (kind: ContentKind, flag: string) => {
      const field = FIELDS[kind].find((each) => each.flag === flag);
      return field === undefined ? undefined : choicesOf(kind, field, TERMS);
    };
    expect(choices('actors', 'kind')).toEqual(['person', 'organisation', 'outlet', 'unnamed']);
    expect(choices('claims', 'favours')).toEqual(['lowland', 'highland']);
    expect(choices('places', 'name')).toEqual([]);
    expect(choices('statements', 'channel')).toContain('tweet');
  });

  test('that no entry of the kind has is a fault of the program', () => {
    expect(() => fieldSchema('places', { flag: 'x', path: ['made', 'zither'] })).toThrow(
      new RangeError('places have no field made.zither'),
    );
  });
});
