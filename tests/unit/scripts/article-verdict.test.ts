/** The verdict of a claim, its account, and which claim a sentence speaks of, each asked for by itself. */
import { writeFileSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownAccount } from '../../../scripts/article/stake-part.ts';
import { askLaterDay, askVerdict, askVerdictNow } from '../../../scripts/article/verdict-part.ts';
import { askWhich } from '../../../scripts/article/which-claim.ts';
import type { Entry } from '../../../src/record/entries.ts';
import { askedAtDesk, atDesk, sentenceAtHand, type AtDesk } from '../../fixtures/at-desk.ts';
import type { Content } from '../../fixtures/content.ts';
import type { Answer } from '../../fixtures/dialogue.ts';
import { edit, openRecorded } from '../../fixtures/open-recorded.ts';
import { openSound } from '../../fixtures/open-sound.ts';

function bridgeIn({ context }: AtDesk): Entry<'claims'> {
  const claim = context.entries.sound.claims.get('bridge-taken');
  if (claim === undefined) throw new Error('no such claim');
  return claim;
}

describe('whose account an event is, as its voice has it', () => {
  const VOICE = { statement: 'x', actor: 'mira-tolen', made: '2010-05-03', channel: 'remark' };
  const account = async (stance: 'asserts' | 'denies' | 'withholds', words: string, actor = 'mira-tolen') =>
    ownAccount((await atDesk()).context, { ...VOICE, actor }, stance, words);

  test('is that of its side, which asserts it, or the other’s, which it denies', async () => {
    expect(await account('asserts', 'She said so.')).toEqual({ slugs: ['highland'], why: 'whose voice asserts it' });
    expect(await account('denies', 'She denied it.')).toEqual({
      ...{ slugs: ['lowland'], why: 'as a voice of highland denies it' },
    });
  });

  test('is nobody’s where the voice says neither, speaks against its own, or is of no side that contends', async () => {
    expect(await account('withholds', 'She could not say.')).toBeUndefined();
    expect(await account('asserts', 'She conceded it.')).toBeUndefined();
    expect(await account('asserts', 'She said: “They conceded it.”')).toBeDefined();
    expect(await account('asserts', 'It snowed.', 'courier')).toBeUndefined();
    expect(await account('asserts', 'It snowed.', 'nobody')).toBeUndefined();
  });
});

describe('the verdict of a claim', () => {
  const expected = async (answers: readonly Answer[]) => {
    const sat = await atDesk(answers);
    return {
      verdict: await askVerdict(sat.context, 'bridge-taken'),
      shown: sat.terminal.shown,
      asked: askedAtDesk(sat, 'verdict'),
    };
  };

  test('is the one that is expected, where the rule gives that', async () => {
    const { verdict, shown, asked } = await expected([
      ['verdict that', '?'],
      ['verdict that', '3'],
    ]);
    expect([verdict, asked]).toEqual(['contested', []]);
    const at = shown.indexOf('verdict that you expect: ?');
    expect(shown.slice(at + 1, at + 3)).toEqual([
      expect.stringMatching(/^ {2}[A-Z].{20}/),
      expect.stringMatching(/^ {2}1 {2}corroborated: \S/),
    ]);
  });

  test('is told with the rule where that gives another, and the rule’s is offered', async () => {
    const { verdict, shown, asked } = await expected([
      ['verdict that', '7'],
      ['verdict (', '?'],
    ]);
    expect(verdict).toBe('contested');
    expect(asked).toEqual(['verdict (Enter: contested): ?', 'verdict (Enter: contested): ']);
    expect(
      shown.find((line) => line.includes('claimed-only') && line.includes('contested') && !/^ {2}\d/.test(line)),
    ).toMatch(/\S/);
    const at = shown.indexOf('verdict (Enter: contested): ?');
    expect(shown[at + 1]).toMatch(/^ {2}[A-Z].{20}/);
    expect(
      (
        await expected([
          ['verdict that', '7'],
          ['verdict (', '7'],
        ])
      ).verdict,
    ).toBe('claimed-only');
  });

  const WRONG = ['claims/bridge-taken.md', 'verdict: contested', 'verdict: claimed-only'] as const;
  const later = async (content: Content) => {
    const sat = await atDesk([], content);
    await askLaterDay(sat.context, bridgeIn(sat), '2010-06-06');
    sat.context.desk.say('');
    return { shown: sat.terminal.shown, written: sat.context.changes.list()[0]?.after ?? '' };
  };

  test('is written anew with a later day, and what was recorded is told with its correction', async () => {
    const content = openSound();
    edit(content, ...WRONG);
    const never = await later(content);
    expect(never.shown[1]).toBe('  As of 2010-06-06 its verdict becomes "contested".');
    expect(never.shown).toHaveLength(4);
    expect(never.written).toMatch(/\nasOf: ["']?2010-06-06["']?\nverdict: contested\n/);
    const recorded = await openRecorded();
    edit(recorded, ...WRONG);
    const { shown } = await later(recorded);
    expect(shown.slice(3)).toEqual([
      expect.stringMatching(/^ {2}It was recorded as "claimed-only"\. .*, under corrections, a new field:$/),
      expect.stringMatching(
        /^ {4}- \{ version: 2, verdictBefore: claimed-only, what: what was wrong, why: why it changed \}$/,
      ),
      '',
    ]);
  });

  test('is written after yes where the words change it, and only told where it was recorded', async () => {
    const content = openSound();
    edit(content, ...WRONG);
    const now = async (answers: readonly Answer[], of: Content) => {
      const sat = await atDesk(answers, of);
      await askVerdictNow(sat.context, bridgeIn(sat));
      sat.context.desk.say('');
      return { shown: sat.terminal.shown, written: sat.context.changes.list().map(({ after }) => after) };
    };
    const yes = await now([], content);
    expect(yes.shown[0]).toBe('  By the rule its verdict is now "contested", and no longer "claimed-only".');
    expect(yes.written).toEqual([expect.stringContaining('\nverdict: contested\n')]);
    expect((await now([['Write "contested"?', 'n']], content)).written).toEqual([]);
    const recorded = await openRecorded();
    edit(recorded, ...WRONG);
    const told = await now([], recorded);
    expect(told.written).toEqual([]);
    expect(told.shown.slice(-2)).toEqual(['  and, in the same file, verdict: contested', '']);
  });
});

describe('which claim a sentence speaks of', () => {
  const TOLEN = { statement: 'tolen-on-the-bridge', actor: 'mira-tolen', made: '2010-05-06', channel: 'message' };
  /** A record with more claims of snow than are listed. */
  function snowed(): Content {
    const content = openSound();
    const text = readFileSync(content.path('claims/flour-carts.md'), 'utf8');
    for (let i = 1; i <= 8; i += 1)
      writeFileSync(
        content.path(`claims/snow-${String(i)}.md`),
        text
          .replace('SV-002', `SV-10${String(i)}`)
          .replace(/^title: .*$/m, `title: Snow lay on the old bridge, time ${String(i)}`),
      );
    return content;
  }
  const listed = ({ terminal }: AtDesk): string[] =>
    terminal.shown.flatMap((line) => /^ {2}\d+ {2}(SV-\d+) /.exec(line)?.[1] ?? []);

  test('is one of nine at most, with those of the sentence before and of other voices among them', async () => {
    const sat = await atDesk([['claim', '9']], snowed());
    const holders = [
      { claim: 'forty-prisoners', statement: 'guard-on-prisoners', quotes: [], told: [] },
      { claim: 'bridge-kept', statement: 'tolen-on-the-bridge', quotes: [], told: [] },
    ];
    const hand = sentenceAtHand('Snow lies on the old bridge now.', {
      before: ['flour-carts', 'mill-distance', 'no-claim'],
      holders,
    });
    const chosen = await askWhich(sat.context, hand, TOLEN);
    const ids = listed(sat);
    expect(ids).toHaveLength(9);
    expect(ids.slice(0, 4).every((id) => id.startsWith('SV-10'))).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(['SV-001', 'SV-004', 'SV-002', 'SV-003']));
    expect(chosen).toBe([...sat.context.entries.sound.claims.values()].find(({ data }) => data.id === ids[8])?.slug);
  });

  test('that the voice has in this sentence already is the last of the list', async () => {
    const sat = await atDesk([['claim', 'SV-001']]);
    const holders = [{ claim: 'bridge-kept', statement: 'tolen-on-the-bridge', quotes: [], told: [] }];
    expect(
      await askWhich(sat.context, sentenceAtHand('The upper valley kept the old bridge.', { holders }), TOLEN),
    ).toBe('SV-001');
    expect(listed(sat).at(-1)).toBe('SV-005');
  });

  test('is refused where it is no number of the list and no title, and looked for behind a slash', async () => {
    const sat = await atDesk([
      ['claim', '9'],
      ['claim', 'x'.repeat(90)],
      ['claim', '/flour'],
      ['claim', '1'],
    ]);
    expect(await askWhich(sat.context, sentenceAtHand('Bread was dear at the mill.'), TOLEN)).toBe('flour-carts');
    const { shown } = sat.terminal;
    expect(shown.find((line) => line.startsWith('claim is "9"'))).toMatch(
      /^claim is "9", expected 1 to \d, an id, or the title/,
    );
    expect(shown.find((line) => line.startsWith('title: '))).toMatch(/75/);
    expect(shown.filter((line) => line.startsWith('claim (a number, an id'))).toHaveLength(4);
  });
});
