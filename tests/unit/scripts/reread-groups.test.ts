import { describe, expect, test } from 'vitest';
import type { Content } from '../../fixtures/content.ts';
import { answering, doubting, type Answer } from '../../fixtures/dialogue.ts';
import { edit } from '../../fixtures/open-recorded.ts';
import { CARTS_FILE, filesOf, IN_GROUPS, MILL_FILE, openUnread, reread, rules } from '../../fixtures/reread.ts';

/** So few lines that each screen has one sentence. */
const ONE_A_SCREEN = { rows: 7 };

/** Everything that was shown, with the places in the record's own folder. */
async function shown(content: Content, answers: readonly Answer[], screen = {}): Promise<string> {
  const terminal = answering(answers);
  await reread(content, terminal, screen);
  return terminal.shown.join('\n').replaceAll(content.root, '');
}

/** The files after each sentence was asked by itself, and answered that it holds. */
async function heldOneByOne(): Promise<string[]> {
  const content = openUnread();
  const terminal = answering([
    ['does it hold', 't'],
    ['do they hold', '1 2'],
    ['does it hold', 't'],
    ['does it hold', 't'],
    ['do they hold', '1 2'],
    ['does it hold', 'n'],
    ['does it hold', 'n'],
  ]);
  expect(await reread(content, terminal)).toMatchObject({ finished: true });
  return filesOf(content);
}

describe('sentences of which the article that came later has nothing', () => {
  test('are shown together behind those that it bears on, with what was looked for', async () => {
    const text = await shown(openUnread(), [
      ['does it hold', 'l'],
      ['do they hold', 'q'],
    ]);
    expect(text).toContain(
      [
        '\nNothing of herald bears on these: it has no word that was looked for, and none of their claims’ titles, places and figures.  (1 question and 2 groups left)',
        '  1  /content/claims/flour-carts.md:30:33  No other article names the carts.',
        '     Looked for: carts, the council',
        '  2  /content/claims/flour-carts.md:31:18  No outlet counts the flour.',
        '     Looked for: flour',
        '  t all of them hold, numbers (1 2) pull these out, l later, q leave; ? explains, < goes back',
      ].join('\n'),
    );
  });

  test('are answered by one key a screen, which records what single answers record', async () => {
    const content = openUnread();
    const terminal = answering(IN_GROUPS);
    expect(await reread(content, terminal)).toEqual({ finished: true, left: '', unreadable: [] });
    expect(terminal.left()).toEqual([]);
    expect(terminal.shown).toContain('  Written: herald was read for 2 sentences in one file.');
    expect(filesOf(content)).toEqual(await heldOneByOne());
    expect(await rules(content)).toEqual([]);
  });

  test('get their number with it, once in a sentence for which two things were looked for', async () => {
    const content = openUnread();
    edit(
      content,
      CARTS_FILE,
      'No outlet counts the flour.',
      'No outlet of the three articles counts it, and none of the three articles weighs it.',
    );
    edit(
      content,
      CARTS_FILE,
      '{ says: No outlet counts the flour, sought: flour, in: [courier] }',
      '{ says: No outlet of the three articles, sought: flour, in: [courier] }\n  - { says: none of the three articles weighs it, sought: a balance, in: [courier] }',
    );
    const text = await shown(content, IN_GROUPS);
    expect(text).toContain(
      '     - No outlet of the three articles counts it, and none of the three articles weighs it.\n     + No outlet of the two articles counts it, and none of the two articles weighs it.\n',
    );
    expect(filesOf(content)[1]).toContain(
      '{ says: No outlet of the two articles, sought: flour, in: [courier, herald] }\n  - { says: none of the two articles weighs it, sought: a balance, in: [courier, herald] }',
    );
    expect(await rules(content)).toEqual([]);
  });

  test('are none where the article is in another language than the record: each is asked by itself', async () => {
    const content = openUnread();
    edit(content, 'sources/herald.yaml', 'language: en', 'language: fa');
    const text = await shown(content, [
      ['does it hold', 'l'],
      ['does it hold', 'q'],
    ]);
    expect(text).toContain('(3 questions and 1 group left)');
    expect(text).toContain('herald is in another language than ours: hold it against the article itself.');
  });

  test('are none where they cannot be found in one run: such a one is asked by itself', async () => {
    const content = openUnread();
    edit(content, CARTS_FILE, 'names the carts.', 'names *the* carts.');
    expect(await shown(content, [['does it hold', 'q']])).toContain('(2 questions and 2 groups left)');
  });
});

describe('numbers of articles', () => {
  test('are shown together as they are and as they will be, and one key writes them', async () => {
    const content = openUnread();
    const text = await shown(content, IN_GROUPS);
    expect(text).toContain(
      [
        '  (1 group left)',
        '  1  /content/claims/flour-carts.md:24:5',
        '     - What the three articles leave out.',
        '     + What the two articles leave out.',
        '  2  /content/places/mill.yaml:4:7',
        '     - These three articles name it.',
        '     + These two articles name it.',
        '  n all of them hold,',
      ].join('\n'),
    );
    expect(text).toContain('\n  Written: the right number, for 2 sentences in 2 files.');
  });

  test('come with what of the article bears on them, that which bears most first', async () => {
    const content = openUnread();
    edit(content, MILL_FILE, 'These three articles name it.', 'In the three articles Arlin took it.');
    const text = await shown(content, IN_GROUPS);
    expect(text).toMatch(
      / {2}1 {2}\S+mill\.yaml:\d+:\d+\n.*\n {5}\+ In the two articles Arlin took it\.\n {5}The article: Dov \*Arlin\* told /,
    );
  });

  test.each(['All three articles have a mill.', 'The mill is in each of the three articles.'])(
    'what all of them are said to have is asked for by itself: %s',
    async (sentence) => {
      const content = openUnread();
      edit(content, MILL_FILE, 'These three articles name it.', sentence);
      expect(await shown(content, [['does it hold', 'q']])).toContain('(2 questions and 2 groups left)');
    },
  );
});

describe('of a screen', () => {
  test('only so much is shown as fits on it, and the next one comes with the next key', async () => {
    const text = await shown(
      openUnread(),
      [
        ['does it hold', 't'],
        ['do they hold', 't'],
        ['do they hold', 'q'],
      ],
      ONE_A_SCREEN,
    );
    expect(text).toMatch(/; this one has 2 screens\)\n {2}1 .* the carts\.\n.*\n {2}t all/);
    expect(text).toMatch(/\(2 groups left\)\n {2}1 .* the flour\.\n.*\n {2}t all/);
  });

  test('single ones can be pulled out by number: they are asked next, also after the dialogue was left', async () => {
    const content = openUnread();
    await shown(content, [
      ['does it hold', 't'],
      ['do they hold', '2'],
      ['does it hold', 'q'],
    ]);
    const text = await shown(content, [
      ['does it hold', 'd'],
      ['do they hold', 'q'],
    ]);
    expect(text).toMatch(/^\nSV-002 .*\(1 question and 2 groups left\)\n.*No outlet counts the flour\.\n/m);
    expect(text).toMatch(/\n {2}1 .* names the carts\.\n.*\n {2}t all/);
    expect(filesOf(content)[1]).not.toContain('flour, in:');
  });

  test.each(['0', '3', '1 3', 'x', 'n'])('an answer that it does not have is asked for again: %s', async (wrong) => {
    const content = openUnread();
    const text = await shown(content, [
      ['does it hold', 't'],
      ['do they hold', wrong],
      ['do they hold', 'q'],
    ]);
    expect(text).toContain(`Found "${wrong}", expected t, l, q, or numbers from 1 to 2.`);
  });

  test('what is left for later is asked for by the next call', async () => {
    const content = openUnread();
    const terminal = answering([
      ['does it hold', 't'],
      ['do they hold', 'l'],
      ['do they hold', 'n'],
    ]);
    expect(await reread(content, terminal)).toMatchObject({ finished: false, left: '1 group' });
    expect(await reread(content, answering([['do they hold', 't']]))).toMatchObject({ finished: true });
  });

  test('every answer can be taken back, one after the other, and comes to the same files', async () => {
    const content = openUnread();
    const terminal = doubting([
      ['does it hold', 't'],
      ['do they hold', 'l'],
      ['do they hold', 't'],
      ['do they hold', '1'],
      ['does it hold', 'n'],
      ['do they hold', 'n'],
    ]);
    await reread(content, terminal, ONE_A_SCREEN);
    expect(terminal.doubted()).toBeGreaterThan(3);
    await reread(content, answering([['do they hold', 't']]));
    expect(filesOf(content)).toEqual(await heldOneByOne());
  });

  test('a dialogue that breaks off at any question loses nothing', async () => {
    const content = openUnread();
    const before = filesOf(content);
    const answers: Answer[] = [
      ['does it hold', 't'],
      ['do they hold', '1'],
      ['does it hold', 't'],
      ['do they hold', 't'],
      ['do they hold', 'n'],
      ['do they hold', 'n'],
    ];
    for (const answer of answers) {
      const once = answering([answer], { breaksAt: 1 });
      await reread(content, once, ONE_A_SCREEN).catch(() => undefined);
      expect(once.left()).toEqual([]);
    }
    expect(filesOf(content)).toEqual(await heldOneByOne());
    expect(filesOf(content)).not.toEqual(before);
  });

  test('all that was answered by it is taken back at once', async () => {
    const content = openUnread();
    await reread(
      content,
      answering([
        ['does it hold', 't'],
        ['do they hold', 'q'],
      ]),
    );
    const before = filesOf(content);
    await reread(
      content,
      answering([
        ['do they hold', 't'],
        ['do they hold', '<'],
        ['do they hold', 'q'],
      ]),
    );
    expect(filesOf(content)).toEqual(before);
  });
});

test('where every group holds, nothing is asked, and what the article bears on is left', async () => {
  const content = openUnread();
  const [bridge] = filesOf(content);
  const terminal = answering([]);
  expect(await reread(content, terminal, { groupsHold: true })).toMatchObject({ finished: false, left: '1 question' });
  expect(terminal.shown.join('\n')).toMatch(/Written: herald was read for 2 sentences.*Written: the right number/s);
  expect(filesOf(content)[0]).toBe(bridge);
  expect(await reread(content, answering([['does it hold', 't']]))).toMatchObject({ finished: true });
  expect(filesOf(content)).toEqual(await heldOneByOne());
});
