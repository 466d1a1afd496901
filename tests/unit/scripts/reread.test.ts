import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runningIn } from '../../../scripts/reread/open.ts';
import type { Content } from '../../fixtures/content.ts';
import { answering, doubting, type Answer, type Answering } from '../../fixtures/dialogue.ts';
import { edit, withdraw } from '../../fixtures/open-recorded.ts';
import { openSound } from '../../fixtures/open-sound.ts';
import {
  READ_AGAIN,
  TYPED,
  BRIDGE_FILE,
  CARTS_FILE,
  entriesOf,
  filesOf,
  finished,
  openUnread,
  reread,
  rules,
} from '../../fixtures/reread.ts';

const read = (content: Content, file: string): string => readFileSync(content.path(file), 'utf8');

describe('a sentence that says what no article has, and an article that came later:', () => {
  test('the check asks for nothing more once each was answered', async () => {
    const content = openUnread();
    expect(await rules(content)).toEqual([
      ...Array<string>(2).fill('typed-count'),
      ...Array<string>(3).fill('absence-to-read-again'),
    ]);
    const terminal = answering(READ_AGAIN);
    expect(await reread(content, terminal)).toEqual({ finished: true, left: '', unreadable: [] });
    expect(terminal.left()).toEqual([]);
    expect(await rules(content)).toEqual([]);
    expect(existsSync(content.path('.desk/reread-herald.jsonl'))).toBe(false);
  });

  test('it is shown with its place, what was looked for, and what in the article bears on it', async () => {
    const terminal = answering([['does it hold', 'q']]);
    await reread(openUnread(), terminal);
    expect(terminal.shown.slice(2, 8)).toEqual([
      '\nSV-001  The lower valley took the old bridge on 3 May 2010  (1 question and 2 groups left)',
      expect.stringMatching(/content\/claims\/bridge-taken\.md:24:11 {2}No second source has it\.$/) as string,
      '  Looked for: Tolen, the bridge, ours',
      '  Read for it: courier',
      '  What of herald bears on it:',
      '    words 10 to 31: Dov Arlin told the Courier that his people had taken the *bridge*: "We hold the *bridge*, and we hold both its ends',
    ]);
  });

  test('one that still holds has the article among those that were read for it, and nothing else changes', async () => {
    const content = openUnread();
    const [bridge = '', ...others] = filesOf(content);
    const terminal = answering([
      ['does it hold', 't'],
      ['do they hold', 'q'],
    ]);
    expect(await reread(content, terminal)).toMatchObject({ finished: false, left: '2 groups' });
    expect(filesOf(content)).toEqual([bridge.replace('in: [courier]', 'in: [courier, herald]'), ...others]);
    expect(terminal.shown.join('\n')).toMatch(
      /bridge-taken\.md\n {2}- {4}in: \[courier\]\n {2}\+ {4}in: \[courier, herald\]\n/,
    );
  });

  test('one that is written anew stands in the place of the old one, with the words that are still to be borne out', async () => {
    const content = openUnread();
    await reread(content, answering(READ_AGAIN));
    expect(read(content, CARTS_FILE)).toContain(
      "absences:\n  - { says: No other article names the nine carts, sought: 'carts, the council', in: [courier, herald] }\nunknowns: []",
    );
    expect(read(content, CARTS_FILE)).toContain(
      '\nThe reporter stood at the mill. No other article names the nine carts, so far. The flour was counted twice.\n',
    );
  });

  test('a note is written anew as well', async () => {
    const content = openUnread();
    const terminal = answering([
      ['does it hold', 'c'],
      ['sentence', 'The Herald has it too.'],
      ['do they hold', 'q'],
    ]);
    await reread(content, terminal);
    expect(read(content, BRIDGE_FILE)).toContain('    note: She speaks of the day. The Herald has it too.\n');
    expect(read(content, BRIDGE_FILE)).not.toContain('absences:');
  });

  test.each([
    ['a sentence that the check would refuse', [['sentence', 'The regime counted.']], 'neutral-language'],
    [
      'words that the new sentence does not say',
      [
        ['sentence', 'No other article has it.'],
        ['says', 'No outlet has it'],
      ],
      'neither the account nor a note says "No outlet has it"',
    ],
    [
      'words that leave out what is not there',
      [
        ['sentence', 'The Herald has it, and no other article.'],
        ['says', 'The Herald has it'],
      ],
      'our text says "no other article", expected what was looked for',
    ],
  ] as [string, Answer[], string][])('%s is refused at once, and asked for again', async (_what, wrong, told) => {
    const content = openUnread();
    const before = filesOf(content);
    const terminal = answering([['does it hold', 'c'], ...wrong, ['never', '']]);
    await reread(content, { ...terminal, ask: askedOnce(terminal, wrong.at(-1)?.[1] ?? '') }).catch(() => undefined);
    expect(terminal.shown.join('\n')).toContain(told);
    expect(filesOf(content)).toEqual(before);
  });

  test('what stays as it is is no change, and the key is asked for again', async () => {
    const content = openUnread();
    const before = filesOf(content);
    const terminal = answering([
      ['does it hold', 'c'],
      ['sentence', 'No second source has it.'],
      ['does it hold', 'q'],
    ]);
    await reread(content, terminal);
    expect(terminal.shown).toContain('  Nothing of it is changed.');
    expect(filesOf(content)).toEqual(before);
  });

  test('what is left for later is asked for by the next call, and no answer to another is taken for its', async () => {
    const content = openUnread();
    const first = answering(
      [
        ['does it hold', 'l'],
        ['do they hold', '1 2'],
        ['does it hold', 'c'],
      ],
      { breaksAt: 3 },
    );
    await expect(reread(content, first)).rejects.toThrow('Stopped.');
    const second = answering([...READ_AGAIN.slice(3, 5), ['does it hold', 't'], ...READ_AGAIN.slice(5)]);
    expect(await reread(content, second)).toEqual({ finished: true, left: '', unreadable: [] });
    expect(second.shown.find((line) => line.startsWith('\n'))).toMatch(/^\nSV-002 {2}Nine carts/);
    expect(second.shown).toContain('What was answered of this is kept.');
    expect(filesOf(content)).toEqual(await finished());
  });

  test('with a sentence for which two things were looked for both go, and what was looked for behind them stays', async () => {
    const content = openUnread();
    const flour = '  - { says: No outlet counts the flour, sought: flour, in: [courier] }\n';
    const council = "  - { says: No other article names the carts, sought: 'carts, the council', in: [courier] }\n";
    const miller = '  - { says: no outlet has the miller, sought: the miller, in: [courier] }\n';
    edit(content, CARTS_FILE, council + flour, flour + miller + council);
    edit(
      content,
      CARTS_FILE,
      'No outlet counts the flour.',
      'No outlet counts the flour, and no outlet has the miller.',
    );
    // The first of the two is put off: the sentence is taken out where the second is asked for.
    const terminal = answering([
      ['does it hold', 'l'],
      ['do they hold', '1 2 3'],
      ['does it hold', 'l'],
      ['does it hold', 'd'],
      ['does it hold', 'q'],
    ]);
    await reread(content, terminal);
    expect(terminal.left()).toEqual([]);
    expect(read(content, CARTS_FILE)).toContain(`absences:\n${council}unknowns:`);
  });

  test('a list that would be longer than a line has a line for each source', async () => {
    const content = openUnread();
    const long = ['courier', 'a'.repeat(60), 'b'.repeat(40)];
    edit(content, BRIDGE_FILE, 'in: [courier]', `in: [${long.join(', ')}]`);
    await reread(
      content,
      answering([
        ['does it hold', 't'],
        ['do they hold', 'q'],
      ]),
    );
    const lines = [...long, 'herald'].map((each) => `      - ${each}\n`).join('');
    expect(read(content, BRIDGE_FILE)).toContain(`\n    in:\n${lines}unknowns:\n`);
  });

  test('a claim that cannot be read is told, and the others are asked for', async () => {
    const content = openUnread();
    edit(content, BRIDGE_FILE, 'kind: event', 'kind: rumour');
    const went = await reread(content, answering(READ_AGAIN.slice(1)));
    expect(went).toEqual({ finished: true, left: '', unreadable: [expect.stringMatching(/bridge-taken\.md$/)] });
  });
});

/** Answers until an answer was given twice: then the terminal closes. */
function askedOnce({ ask }: Answering, last: string): Answering['ask'] {
  let given = false;
  return async (question) => {
    if (given) throw new Error('asked again');
    const answer = await ask(question);
    given = answer === last;
    return answer;
  };
}

test('a step back at every single question comes to the same files', async () => {
  const content = openUnread();
  const terminal = doubting(READ_AGAIN);
  await reread(content, terminal);
  expect(terminal.doubted()).toBe(TYPED.length - 1);
  expect(filesOf(content)).toEqual(await finished());
});

test('neither the line of the day, nor what repeats or is furniture, bears on a sentence', async () => {
  const content = openUnread();
  edit(content, BRIDGE_FILE, 'sought: Tolen, the bridge, ours', 'sought: the Sarvand and the council');
  edit(content, BRIDGE_FILE, 'places: [old-bridge]', 'places: []');
  edit(
    content,
    BRIDGE_FILE,
    'title: The lower valley took the old bridge on 3 May 2010',
    'title: The ferry left on 3 May 2010',
  );
  // Both stand in the Herald: in its furniture, and in what repeats the Courier.
  expect(await reread(content, answering([['do they hold', 'q']]))).toMatchObject({ left: '2 groups' });
});

test.each([
  ['four claims have does not run through the record', 4, false, false],
  ['five have runs through it', 5, false, true],
  ['five have, one of them withdrawn, does not run through it', 5, true, false],
])('a word that %s', async (_what, claims, withdrawn, runs) => {
  const content = openSound();
  const ferries = Array.from({ length: claims }, (_, i) => `ferry-${String(i)}`);
  const ferry = read(content, BRIDGE_FILE).replace('title: The', 'title: By ferry, the');
  for (const slug of ferries) writeFileSync(content.path(`claims/${slug}.md`), ferry);
  if (withdrawn) withdraw(content, 'ferry-0');
  expect(runningIn(await entriesOf(content)).has('ferri')).toBe(runs);
});
