/** The voices of an article: how they are numbered, what is offered of a new one, and what it is told to say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { saysFrom, type SaidOf } from '../../../scripts/article/says-part.ts';
import { type Content } from '../../fixtures/content.ts';
import { answering, dialogue, OF_THE_ECHO, type Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const HEAD = 'The Valley Echo, 6 May 2010\n\n';
const SOURCE: readonly Answer[] = [...OF_THE_ECHO, ['for', 'f']];
const ROAD: Answer = ['claim', 'The upper road was closed on 6 May 2010'];
const KNOWN: readonly Answer[] = [
  ['claim', 'SV-001'],
  ['quote', '-'],
];

const SAME: Answer = ['the same as', '1'];

/** Goes on with Enter as far as it can. */
async function shown(text: string, answers: readonly Answer[], content = openSound()): Promise<string[]> {
  const terminal = answering([...SOURCE, ...answers]);
  await dialogue(content.folder, HEAD + text, terminal).catch(() => undefined);
  expect(terminal.left()).toEqual([]);
  return terminal.shown;
}

/** What is offered at the last question of a kind. */
const offered = (lines: readonly string[], question: string): string =>
  lines.findLast((line) => line.startsWith(`${question} (`)) ?? '';
const read = (content: Content, file: string): string => readFileSync(content.path(file), 'utf8');

describe('the voices of the list', () => {
  const menus = (lines: readonly string[]): string[][] =>
    lines.flatMap((line, i) => {
      if (!line.startsWith('whose (')) return [];
      const before = lines.slice(0, i).map((each) => /^ {2}(\d+ {2}[^,]+), /.exec(each)?.[1] ?? '');
      return [before.slice(before.lastIndexOf('') + 1)];
    });

  test('keep their numbers: the outlet the first, and a new one the last', async () => {
    const text = 'Mira Tolen said so. Dov Arlin said so. A carter said so. It snowed.\n';
    const answers: Answer[] = [];
    for (const actor of ['mira-tolen', 'dov-arlin']) answers.push(['for', 'c'], ['whose', actor], SAME, ...KNOWN);
    const lines = await shown(text, [...answers, ['for', 'c'], ...KNOWN, ['for', 'c']]);
    expect(menus(lines)).toEqual([
      ['1  The Valley Echo'],
      ['1  The Valley Echo', '2  Mira Tolen'],
      ['1  The Valley Echo', '2  Mira Tolen', '3  Dov Arlin'],
      ['1  The Valley Echo', '2  Mira Tolen', '3  Dov Arlin', '4  A carter'],
    ]);
  });

  test('have the outlet before it has a word of its own, and it is offered where nobody is said to speak', async () => {
    const lines = await shown('The upper road was closed.\n', [['for', 'c']]);
    expect(lines).toContain('  1  The Valley Echo, in its own voice');
    expect(offered(lines, 'whose')).toContain('Enter alone: 1)');
    expect(offered(lines, 'channel')).toBe('channel (Enter: report): ');
  });

  test('are kept by what a number means: where it is another voice’s once the dialogue is taken up, that is not taken', async () => {
    const content = openSound();
    const text = 'A carter said so. Mira Tolen said so. It snowed.\n';
    await shown(text, [['for', 'l'], ['for', 'c'], SAME, ...KNOWN, ['for', 'q']], content);
    const later = answering([['for', 'c'], ...KNOWN, ['for', 'c'], ['whose', '2']]);
    await dialogue(content.folder, HEAD + text, later).catch(() => undefined);
    expect(later.shown).toContainEqual(expect.stringMatching(/^ {2}2 {2}Mira Tolen, /));
    const again = answering([['claim', '<']]);
    await dialogue(content.folder, HEAD + text, again).catch(() => undefined);
    expect(again.shown).toContain('  In hand: the words of Mira Tolen');
    expect(again.shown).toContainEqual(expect.stringMatching(/^ {2}2 {2}A carter, /));
  });
});

describe('whose words are offered', () => {
  test('for a pronoun are those of whoever the sentence before names, though nobody speaks in it', async () => {
    const lines = await shown('Mira Tolen left the mill. She said that it was over.\n', [
      ['for', 'c'],
      ROAD,
      ['verdict that', '7'],
      ['for', 'c'],
    ]);
    expect(offered(lines, 'whose')).toContain('Enter alone: Mira Tolen)');
  });

  test('of a sentence that begins within quotation marks are of whoever says it behind them', async () => {
    const text = 'A carter told the Echo so. “They said that the road is theirs,” he said.\n';
    const lines = await shown(text, [['for', 'c'], ...KNOWN, ['for', 'c']]);
    expect(offered(lines, 'whose')).toContain('Enter alone: 2)');
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}2 {2}A carter, remark: /));
  });

  test('where all is quoted are of whoever spoke last, and "the carter" is the one of whom it spoke', async () => {
    const text = 'A carter from the ford said so. Mira Tolen said more. “It is over.” The carter said so, too.\n';
    const lines = await shown(text, [
      ['for', 'c'],
      ...KNOWN,
      ['for', 'c'],
      SAME,
      ...KNOWN,
      ['for', 'c'],
      ...KNOWN,
      ['for', 'c'],
    ]);
    expect(lines.flatMap((line) => /^whose .*alone: (.*)\): /.exec(line)?.[1] ?? [])).toEqual([
      'A carter from the ford',
      'Mira Tolen',
      '3',
      '2',
    ]);
  });
});

describe('of somebody whom the record does not have', () => {
  test('Enter is enough: an unnamed voice, of no side that a reader could find out', async () => {
    const content = openSound();
    await shown(
      'A carter told the Echo that the road was closed.\n',
      [['for', 'c'], ROAD, ['verdict that', '7']],
      content,
    );
    expect(read(content, 'actors/carter.yaml')).toBe(
      "name: A carter\nkind: unnamed\nside: unattributed\nreviewed: '2010-07-01'\n",
    );
    expect(read(content, 'statements/carter-remark.yaml')).toContain(
      'says: that the upper road was closed on 6 May 2010\n',
    );
  });

  test.each([
    ['Two lowland officials said so.', 'lowland', 'unnamed'],
    ['Nils Varg, a spokesman for the lowland, said so.', 'lowland', 'person'],
    ['The highland’s commander, Nils Varg, said so.', 'highland', 'person'],
    ['Nils Varg, who has left the lowland, said so.', '', 'person'],
    ['A carter said so of the lowland.', 'unattributed', 'unnamed'],
  ])('the side is offered that the sentence gives: %s', async (text, side, kind) => {
    const lines = await shown(`${text}\n`, [['for', 'c']]);
    expect(offered(lines, 'kind')).toBe(`kind (Enter: ${kind}): `);
    expect(lines.find((line) => /^side(?: \(Enter: (?!outlet)|:)/.test(line))).toBe(
      side === '' ? 'side: ' : `side (Enter: ${side}): `,
    );
  });

  test('an unnamed voice of another article is not taken for it unasked', async () => {
    const lines = await shown('A guard at the mill said so.\n', [
      ['for', 'c'],
      ['Is it', 'n'],
      ['name', 'A guard of the lower mill'],
    ]);
    expect(lines).toContainEqual(expect.stringMatching(/^Is it .* of another article \(a-guard\)\? \(y or n\): n$/));
  });
});

test.each([
  ['Mira Tolen tweeted that it was over.', 'tweet'],
  ['Mira Tolen said in an interview that it was over.', 'interview'],
  ['Mira Tolen told a press conference that it was over.', 'news-conference'],
  ['Mira Tolen said “he tweeted it”.', 'remark'],
])('how something was said is offered as the sentence has it: %s', async (text, channel) => {
  expect(offered(await shown(`${text}\n`, [['for', 'c']]), 'channel')).toBe(`channel (Enter: ${channel}): `);
});

describe('the day of an utterance', () => {
  const days = async (text: string, answers: readonly Answer[] = [['for', 'c']]): Promise<string[]> => {
    const lines = await shown(text, answers);
    return [offered(lines, 'on'), offered(lines, 'how')];
  };

  test.each([
    [
      'A carter said on Thursday that it snowed.',
      'on (Enter: 2010-05-06): ',
      'how (Enter: The article says Thursday, which is its day.): ',
    ],
    [
      'A carter said on Wednesday that it snowed.',
      'on (Enter: 2010-05-05): ',
      'how (Enter: The article, of Thursday 6 May 2010, says Wednesday.): ',
    ],
    [
      'A carter said that it snowed.',
      'on (Enter: ../2010-05-06): ',
      'how (Enter: The article, of Thursday 6 May 2010, gives no day.): ',
    ],
  ])('is offered as the article gives it, and up to its own where it gives none: %s', async (text, on, how) => {
    expect(await days(`${text}\n`)).toEqual([on, how]);
  });

  test('is of a part that of its sentence', async () => {
    const answers: Answer[] = [
      ['for', 's'],
      ['the second part', 'the mill'],
      ['for', 'c'],
    ];
    const text = 'The road is calm and the mill stands, a carter told reporters on Thursday.\n';
    expect((await days(text, answers))[0]).toBe('on (Enter: 2010-05-06): ');
  });

  test('is that of the article for its outlet', async () => {
    expect(await days('It snowed.\n')).toEqual(['on (Enter: 2010-05-06): ', 'how (Enter: The day of the article.): ']);
  });
});

describe('what an utterance says', () => {
  const words = (article: string) => ({ article, ours: '', names: ['Dov Arlin'] });
  const said = (...all: [SaidOf['stance'], string][]): SaidOf[] => all.map(([stance, title]) => ({ stance, title }));

  test.each([
    [said(['asserts', 'The mill stood still']), 'that the mill stood still'],
    [said(['asserts', 'Arlin left'], ['asserts', 'Snow fell']), 'that Arlin left, and that snow fell'],
    [said(['asserts', 'The mill had stopped by 6 May 2010']), 'that the mill had stopped'],
    [said(['asserts', 'Arlin had been gone since Friday, by 6 May 2010']), 'that Arlin had been gone since Friday'],
    [said(['denies', 'The mill stood still']), 'denies that the mill stood still'],
    [said(['denies', 'Arlin left'], ['asserts', 'Snow fell']), 'says that snow fell, and denies that Arlin left'],
    [
      said(['withholds', 'Arlin left'], ['withdraws', 'Snow fell']),
      'no longer says that snow fell, and leaves open whether Arlin left',
    ],
  ])('is what its claims say', (claims, says) => {
    expect(saysFrom(claims, words('Arlin saw snow.'))).toBe(says);
  });

  test('is of as many claims as there is room for, and says that there are others', () => {
    const long = Array.from({ length: 5 }, (_, i): [SaidOf['stance'], string] => [
      'asserts',
      `The mill of the upper valley stood still for want of grain ${String(i)}`,
    ]);
    expect(saysFrom(said(...long), words(''))).toBe(
      `${saysFrom(said(...long.slice(0, 3)), words(''))}, among other things`,
    );
  });

  const TITLES = [
    'The road was closed on 6 May 2010 from the ford below the old mill',
    'Snow lay on the road on 6 May 2010 from the ford as far as the mill',
    'Carts stood on the road on 6 May 2010 from the ford to the old mill',
    'Mules stood on the road on 6 May 2010 from the ford to the old mill',
  ];
  const four: Answer[] = TITLES.flatMap((title, i): Answer[] => [
    i === 0 ? ['for', 'c'] : ['more', 'c'],
    ['claim', title],
    ['verdict that', '7'],
  ]);
  const LONG = 'A carter said that the road was closed, that snow lay on it, and that carts and mules stood on it.\n';

  test('is asked for in fewer words where the line has no room for one of the claims, and all of them are shown', async () => {
    const content = openSound();
    const short = 'that road, snow and carts were as they were';
    const lines = await shown(LONG, [...four, ['says (in fewer', short], ['words for', 'b']], content);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {2}There is no room for all that its claims say: .*road was closed.*snow lay.*carts stood.*mules stood/,
      ),
    );
    expect(read(content, 'statements/carter-remark.yaml')).toContain(`says: ${short}\n`);
    const unasked = openSound();
    await shown(LONG, [...four, ['words for', 'b']], unasked);
    expect(read(unasked, 'statements/carter-remark.yaml')).toContain('among other things');
  });

  test('is told where it stays as somebody wrote it, whatever a sentence brings', async () => {
    const lines = await shown(LONG, [['for', 'c'], ['says', 'that it is over'], ...four.slice(1, 3)]);
    expect(lines).toContain('  What A carter says stays as it was written: "that it is over".');
  });

  test('goes on with each claim that it has, unless somebody wrote it', async () => {
    const content = openSound();
    const text = 'A carter said that the road was closed. He said that snow lay on it. He added that it is cold.\n';
    const snow: Answer = ['claim', 'Snow lay on the road on 6 May 2010'];
    const claims: Answer[] = [['for', 'c'], ROAD, ['verdict that', '7'], ['for', 'c'], snow, ['verdict that', '7']];
    const lines = await shown(text, [...claims, ['for', 'q']], content);
    expect(lines).toContain(
      '  A carter said that the upper road was closed on 6 May 2010, and that snow lay on the road on 6 May 2010.',
    );
    const written = openSound();
    await shown(text, [['for', 'c'], ['says', 'that it is over'], ...claims.slice(1), ['for', 'q']], written);
    expect(read(written, 'statements/carter-remark.yaml')).toContain('says: that it is over\n');
  });
});
