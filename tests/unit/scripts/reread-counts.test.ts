import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../fixtures/content.ts';
import { answering } from '../../fixtures/dialogue.ts';
import { edit } from '../../fixtures/open-recorded.ts';
import { BRIDGE_FILE, CARTS_FILE, filesOf, MILL_FILE, openUnread, reread, rules } from '../../fixtures/reread.ts';

const read = (content: Content, file: string): string => readFileSync(content.path(file), 'utf8');

describe('a sentence that counts the articles, and one more of them:', () => {
  /** Another sentence at the start of the account of the carts, and nothing else to be read. */
  function openCounting(sentence: string, absences = ''): Content {
    const content = openUnread();
    edit(content, BRIDGE_FILE, 'in: [courier]', 'in: [courier, herald]');
    edit(content, CARTS_FILE, "sought: 'carts, the council', in: [courier]", "sought: 'carts', in: [courier, herald]");
    edit(content, CARTS_FILE, 'sought: flour, in: [courier]', 'sought: flour, in: [courier, herald]');
    edit(content, CARTS_FILE, 'unknowns:\n  - What the three articles leave out.', `${absences}unknowns: []`);
    edit(content, MILL_FILE, ' These three articles name it.', '');
    edit(content, CARTS_FILE, 'No other article\nnames', `${sentence} No other article\nnames`);
    return content;
  }
  /** Of the screen with that one sentence, it is to be asked by itself. */
  const PULLED = ['do they hold', '1'] as const;
  const SOUGHT = '  - { says: none of the three articles has a driver, sought: a driver, in: [courier, herald] }\n';

  test('one key writes the right number, in the account and in what repeats it', async () => {
    const content = openCounting('The road is long, and none of the\nthree articles has a driver.', SOUGHT);
    expect(await rules(content)).toEqual(['typed-count']);
    const terminal = answering([PULLED, ['does it hold', 'n']]);
    expect(await reread(content, terminal)).toEqual({ finished: true, left: '', unreadable: [] });
    const title = terminal.shown.findIndex((line) => line.startsWith('\nSV-002'));
    expect(terminal.shown.slice(title, title + 6)).toEqual([
      '\nSV-002  Nine carts of flour passed the mill on 3 May 2010  (1 question left)',
      expect.stringMatching(
        /flour-carts\.md:\d+:33 {2}The road is long, and none of the three articles has a driver\.$/,
      ) as string,
      '  It counts the articles, and there are 2 by 2010-05-10.',
      '  herald has none of these words: hold it against the article itself.',
      '  With the right number: The road is long, and none of the two articles has a driver.',
      '  n number, c change, d delete, l later, q leave; ? explains, < goes back',
    ]);
    expect(read(content, CARTS_FILE)).toContain(
      'The road is long, and none of the\ntwo articles has a driver. No other',
    );
    expect(read(content, CARTS_FILE)).toContain('{ says: none of the two articles has a driver, sought: a driver,');
    expect(await rules(content)).toEqual([]);
  });

  test('what is said to hold of no article is asked for once, and gets its number with the article', async () => {
    const open = SOUGHT.replace('[courier, herald]', '[courier]');
    const content = openCounting('None of the three articles has a driver.', open.replace('none of', 'None of'));
    const terminal = answering([PULLED, ['does it hold', 't']]);
    expect(await reread(content, terminal)).toEqual({ finished: true, left: '', unreadable: [] });
    expect(terminal.shown.join('\n')).not.toContain('says (Enter');
    expect(read(content, CARTS_FILE)).toContain('None of the two articles has a driver. No other');
    expect(read(content, CARTS_FILE)).toContain(
      '{ says: None of the two articles has a driver, sought: a driver, in: [courier, herald] }',
    );
    expect(await rules(content)).toEqual([]);
  });

  test('where the new one came out after the day of the claim, it is told that it counts for nothing there', async () => {
    const open = SOUGHT.replace('[courier, herald]', '[courier]');
    const counting = 'None of the three articles has a driver.';
    const told =
      '  The claim speaks as of 2010-05-10: its numbers and days of articles are those of what was out by then.';
    for (const [day, isTold] of [
      ['2010-05-10', false],
      ['2010-05-11', true],
    ] as const) {
      const content = openCounting(counting, open.replace('none of', 'None of'));
      edit(content, 'sources/herald.yaml', 'issued: "2010-05-05"', `issued: "${day}"`);
      const terminal = answering(isTold ? [['does it hold', 'q']] : [PULLED, ['does it hold', 'q']]);
      await reread(content, terminal);
      expect(terminal.shown.includes(told)).toBe(isTold);
    }
  });

  test('a number in the words of a source is none of ours', async () => {
    const quote =
      ':quote[counted nine carts of flour on the road]{source=courier voice=article prefix="and" suffix="The"}';
    const content = openCounting(
      `These three articles have: ${quote.replace('suffix', 'title="the three articles" suffix')}.`,
    );
    await reread(content, answering([PULLED, ['does it hold', 'n']]));
    expect(read(content, CARTS_FILE)).toContain('These two articles have: :quote[');
    expect(read(content, CARTS_FILE)).toContain('title="the three articles"');
  });

  test('no number is offered where one article would be left', async () => {
    const content = openCounting('The other three articles have no driver.');
    const terminal = answering([
      ['does it hold', 'c'],
      ['sentence', 'The other article has no driver.'],
    ]);
    expect(await reread(content, terminal)).toMatchObject({ finished: true });
    expect(terminal.shown.join('\n')).not.toContain('n number');
    expect(await rules(content)).toEqual([]);
  });

  test('a sentence that is written anew is asked what of it repeats what was looked for', async () => {
    const content = openCounting('In short, none of the three articles has a driver.', SOUGHT);
    const terminal = answering([
      PULLED,
      ['does it hold', 'c'],
      ['sentence', 'No outlet has a driver.'],
      ['says', 'No outlet has a driver'],
    ]);
    await reread(content, terminal);
    expect(terminal.left()).toEqual([]);
    expect(read(content, CARTS_FILE)).toContain(
      'says: No outlet has a driver, sought: a driver, in: [courier, herald]',
    );
    expect(await rules(content)).toEqual([]);
  });

  test('a sentence that is taken out takes with it what was looked for, and leaves no gap', async () => {
    const content = openCounting('In short, none of the three articles has a driver.', SOUGHT);
    await reread(content, answering([PULLED, ['does it hold', 'd']]));
    expect(read(content, CARTS_FILE)).toContain('The reporter stood at the mill. No other article\nnames the carts.');
    expect(read(content, CARTS_FILE)).not.toContain('has a driver');
    expect(await rules(content)).toEqual([]);
  });

  test('alike sentences of one claim are asked apart: what is pulled out is the one of them', async () => {
    const content = openCounting('');
    edit(content, CARTS_FILE, 'unknowns: []', 'unknowns:\n  - The three articles end here.');
    edit(
      content,
      CARTS_FILE,
      'Neither is in these articles',
      'The three articles end here. Neither is in these articles',
    );
    const terminal = answering([
      ['do they hold', '1'],
      ['does it hold', 'q'],
    ]);
    expect(await reread(content, terminal)).toMatchObject({ finished: false, left: '1 question and 1 group' });
  });

  /** Takes out the one sentence that counts, of an account with another text. @returns the account that is left */
  async function withoutIt(account: (rest: string) => string): Promise<string> {
    const content = openCounting('');
    const file = read(content, CARTS_FILE);
    const rest = file.slice(file.indexOf('What the carts carried'));
    writeFileSync(
      content.path(CARTS_FILE),
      file.replace(rest, () => account(rest)),
    );
    await reread(content, answering([PULLED, ['does it hold', 'd']]));
    expect(await rules(content)).toEqual([]);
    const left = read(content, CARTS_FILE);
    return left.slice(left.indexOf('What the carts carried'));
  }

  test('a last paragraph that is one sentence goes as a whole, and the rest of the file stays', async () => {
    let before = '';
    const after = await withoutIt((rest) => {
      before = rest;
      return `${rest}\nThe three articles end here.\n`;
    });
    expect(after).toBe(before);
  });

  test('a sentence at the end of a paragraph goes without joining it to the next, also below a line of one word', async () => {
    let before = '';
    const after = await withoutIt((rest) => {
      before = `${rest.trimEnd()}\n\nIt was so. And\nafterwards.\n`;
      return `${before.trimEnd()}\nThe three articles end here.\n\nThat is the end.\n`;
    });
    expect(after).toBe(`${before}\nThat is the end.\n`);
  });

  test('a note of which nothing is left goes as a whole', async () => {
    const content = openCounting('');
    edit(content, MILL_FILE, 'note: No gazetteer has it.', 'note: The three articles name it.');
    await reread(content, answering([PULLED, ['does it hold', 'd']]));
    expect(read(content, MILL_FILE)).not.toContain('note:');
    expect(await rules(content)).toEqual([]);
  });

  test('a sentence that the account cannot do without is not taken out, and the key is asked for again', async () => {
    const content = openCounting(
      `The three articles ${'are of the same bridge and of the same carts, '.repeat(8)}and short.`,
    );
    const before = filesOf(content);
    const file = before[1] ?? '';
    writeFileSync(content.path(CARTS_FILE), file.replace(/\nWhat the carts carried[^]*/, ''));
    const terminal = answering([PULLED, ['does it hold', 'd'], ['does it hold', 'q']]);
    await reread(content, terminal);
    expect(terminal.left()).toEqual([]);
    expect(terminal.shown.join('\n')).toContain('(body-length)');
    expect(read(content, CARTS_FILE)).toContain('The three articles are of');
  });
});
