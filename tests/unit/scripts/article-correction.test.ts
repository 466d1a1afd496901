/** What the dialogue says where an article changes a verdict that was recorded. */
import { expect, test } from 'vitest';
import { answering, dialogue, OF_THE_ECHO, type Answer } from '../../fixtures/dialogue.ts';
import { openRecorded } from '../../fixtures/open-recorded.ts';

const UP_TO: readonly Answer[] = [...OF_THE_ECHO, ['for', 'f'], ['for', 'c'], ['claim', 'SV-002'], ['basis', 'f']];

test.each([
  ['2010-05-06', '6 May 2010', ['  and, in the same file, verdict: corroborated']],
  ['2010-06-06', '6 June 2010', []],
])(
  'the file and the field are named in which the correction is written, for an article of %s',
  async (_day, head, more) => {
    const content = await openRecorded();
    const terminal = answering(UP_TO);
    const text = `The Valley Echo, ${head}\n\nNine carts of flour were counted on the road.\n`;
    await dialogue(content.folder, text, terminal).catch(() => undefined);
    expect(terminal.left()).toEqual([]);
    const at = terminal.shown.findIndex((line) => line.startsWith('  It was recorded as "single-origin"'));
    expect(terminal.shown.slice(at, at + 2 + more.length)).toEqual([
      expect.stringMatching(
        /Before it is recorded anew, write in \S*claims\/flour-carts\.md, under corrections, a new field:$/,
      ),
      expect.stringMatching(
        /^ {4}- \{ version: \d, verdictBefore: single-origin, what: what was wrong, why: why it changed \}$/,
      ),
      ...more,
    ]);
  },
);
