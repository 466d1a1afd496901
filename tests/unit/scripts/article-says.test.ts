/** What an utterance says, by itself: typed, or told by the claims that follow. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dialogue } from '../../../scripts/article/context.ts';
import { askSays, saysFrom, tellSays } from '../../../scripts/article/says-part.ts';
import { atDesk } from '../../fixtures/at-desk.ts';
import type { Content } from '../../fixtures/content.ts';
import type { Answer } from '../../fixtures/dialogue.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const TEXT = 'At noon nine carts of flour passed the mill.';

describe('what somebody says', () => {
  test('is what is typed, or by Enter what its claims say', async () => {
    const sat = await atDesk([
      ['says', '?'],
      ['says', 'x'.repeat(400)],
      ['says', 'says so'],
    ]);
    expect(await askSays(sat.context)).toBe('says so');
    const [about, , again, example, enter] = sat.terminal.shown;
    expect(again).toBe(about);
    expect(example).toMatch(/^ {2}As "says that somebody cut the rope"/);
    expect(enter).toBe('  With Enter, the titles of the claims that it speaks of are put together.');
    expect(sat.terminal.shown.filter((line) => line.startsWith('says ('))).toHaveLength(3);
    const none = await atDesk();
    expect(await askSays(none.context)).toBe('speaks');
    expect(none.terminal.shown.at(-1)).toBe('says (Enter: what its claims say): ');
  });

  test('has to be typed where the record is not in English', async () => {
    const sat = await atDesk([['says', 'dit ça']]);
    const { entries } = sat.context;
    const french = { ...sat.context, entries: { ...entries, terms: { ...entries.terms, language: 'fr' } } };
    expect(await askSays(french)).toBe('dit ça');
    expect(sat.terminal.shown.at(-1)).toBe('says: dit ça');
  });
});

describe('an utterance that says what its claims say', () => {
  /** A record with a remark of nothing yet. */
  function withRemark(says: string): Content {
    const content = openSound();
    const remark = `actor: dov-arlin\nsays: ${says}\nmade: { on: '2010-05-04', how: It says so. }\nchannel: remark\n`;
    writeFileSync(content.path('statements/new-remark.yaml'), remark);
    appendFileSync(
      content.path('statements/new-remark.yaml'),
      "carriedBy: [{ source: courier }]\nreviewed: '2010-06-01'\n",
    );
    return content;
  }
  /** Adds the remark to a claim, as a piece of evidence beside the others. */
  function add({ changes }: Dialogue, content: Content, slug: string, stance = 'asserts', title?: string): void {
    const path = content.path(`claims/${slug}.md`);
    const piece = `  - { statement: new-remark, stance: ${stance}, basis: own-word, speaksOf: '2010-05-03', quotes: [] }\n`;
    const text = readFileSync(path, 'utf8').replace('evidence:\n', `evidence:\n${piece}`);
    changes.write(path, title === undefined ? text : text.replace(/^title: .*$/m, `title: ${title}`));
  }
  const told = async (says: string, answers: readonly Answer[], ...claims: [string, string?, string?][]) => {
    const content = withRemark(says);
    const sat = await atDesk(answers, content);
    for (const claim of claims) add(sat.context, content, ...claim);
    await tellSays(sat.context, 'new-remark', TEXT);
    sat.context.desk.say('');
    const file = sat.context.changes.list().find(({ path }) => path.endsWith('new-remark.yaml'));
    return { says: /^says: (.*)$/m.exec(file?.after ?? '')?.[1], shown: sat.terminal.shown };
  };

  test('says what a sentence has brought', async () => {
    const one = await told('speaks', [], ['flour-carts']);
    expect(one.says).toBe('that nine carts of flour passed the mill on 3 May 2010');
    expect(one.shown).toEqual(['  Dov Arlin said that nine carts of flour passed the mill on 3 May 2010.', '']);
    const content = withRemark('speaks');
    const { context } = await atDesk([], content);
    add(context, content, 'flour-carts');
    const { entries } = context;
    const french = { ...context, entries: { ...entries, terms: { ...entries.terms, language: 'fr' } } };
    await tellSays(french, 'new-remark', TEXT);
    expect(context.changes.list()).toHaveLength(1);
    const two = await told('speaks', [], ['flour-carts', 'denies'], ['forty-prisoners', 'withholds']);
    expect(two.says).toBe(
      'denies that nine carts of flour passed the mill on 3 May 2010, and leaves open whether a guard saw forty prisoners',
    );
    expect(two.shown[0]).toMatch(/^ {2}Dov Arlin denies that/);
  });

  test('stays as it was written, and that is told, and where nothing was brought nothing is', async () => {
    const typed = await told('says so', [], ['flour-carts']);
    expect([typed.says, typed.shown[0]]).toEqual([
      undefined,
      '  What Dov Arlin says stays as it was written: "says so".',
    ]);
    expect(await told('says so', [])).toEqual({ says: undefined, shown: [''] });
    expect(await told('speaks', [])).toEqual({ says: undefined, shown: [''] });
  });

  test('is asked for in fewer words where there is no room for all', async () => {
    const long = (letter: string): string => `${letter} ${'very '.repeat(13)}snow`;
    const claims: [string, string, string][] = [
      ['bridge-taken', 'asserts', long('One')],
      ['flour-carts', 'asserts', long('Two')],
      ['forty-prisoners', 'asserts', long('More')],
    ];
    const usual = await told('speaks', [], ...claims);
    expect(usual.says).toMatch(/^that one .*, among other things$/);
    expect(usual.shown[0]).toMatch(
      /^ {2}There is no room for all that its claims say: that one .*, and that more very/,
    );
    expect(usual.shown[1]).toBe(`says (in fewer words; Enter: ${usual.says ?? ''}): `);
    const typed = await told(
      'speaks',
      [
        ['says', '?'],
        ['says', 'x'.repeat(400)],
        ['says', 'that it snowed'],
      ],
      ...claims,
    );
    expect(typed.says).toBe('that it snowed');
    expect(typed.shown).toContain(
      '  Say all of it in fewer words. With Enter, the claims that have room are told, and that there are others.',
    );
    expect(typed.shown.filter((line) => line.startsWith('says ('))).toHaveLength(3);
  });
});

test.each([
  ['The mill burnt by 6 May 2010', 'that the mill burnt'],
  ['Nils Varg left', 'that Nils Varg left'],
  ['Nine carts passed', 'that nine carts passed'],
  ['Snow fell', 'that Snow fell'],
  ['Carts passed', 'that carts passed'],
])('within a sentence "%s" is "%s"', (title, says) => {
  expect(saysFrom([{ stance: 'asserts', title }], { article: TEXT, ours: '', names: [] })).toBe(says);
});
