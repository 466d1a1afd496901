/** What a claim is asked for by itself: whose account it carries, as of which day it is judged, and which one it is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dialogue } from '../../../scripts/article/context.ts';
import { askStake, otherSide } from '../../../scripts/article/stake-part.ts';
import { askLaterDay, askVerdictNow } from '../../../scripts/article/verdict-part.ts';
import { claimBy } from '../../../scripts/article/which-claim.ts';
import { openSound } from '../../fixtures/open-sound.ts';
import { atDesk } from '../../fixtures/at-desk.ts';

const claimOf = ({ entries }: Dialogue, slug: string) => {
  const claim = entries.sound.claims.get(slug);
  if (claim === undefined) throw new Error(`no claim "${slug}"`);
  return claim;
};

describe('whose account a claim carries', () => {
  const stake = async (flag: 'favours' | 'hurts', answer?: string, usual: readonly string[] = []) => {
    const sat = await atDesk(
      answer === undefined
        ? []
        : [
            [flag, '?'],
            [flag, answer],
          ],
    );
    return { chosen: await askStake(sat.context, flag, { slugs: usual }).catch(() => 'refused'), sat };
  };

  test('is answered by a number, by names, or with nobody; each is taken once', async () => {
    const sides = (await atDesk()).context.entries.manifest?.data.sides.map(({ id }) => id) ?? [];
    expect((await stake('favours', '1, 2, 1')).chosen).toEqual(sides.slice(0, 2));
    expect((await stake('favours', 'lowland')).chosen).toEqual(['lowland']);
    expect((await stake('favours', '-', ['lowland'])).chosen).toEqual([]);
    expect((await stake('favours', undefined, ['lowland', 'highland'])).chosen).toEqual(['lowland', 'highland']);
    expect((await stake('hurts', 'Mira Tolen')).chosen).toEqual(['mira-tolen']);
  });

  test('is explained with an example and the keys of the sides', async () => {
    const { sat } = await stake('hurts', '-');
    const explained = sat.terminal.shown.slice(2, 5);
    expect(explained).toEqual([
      expect.stringMatching(/^ {2}\S.* Several with commas between them\.$/),
      expect.stringContaining('hurts the side that is said to have done it'),
      expect.stringMatching(/^ {2}1 \S+, 2 .*, - nobody$/),
    ]);
  });

  test('is no actor’s, and one whom the record lacks is refused', async () => {
    const { sat } = await stake('favours', 'mira-tolen');
    expect(sat.terminal.shown.join('\n')).toMatch(/favours is "mira-tolen", expected a side of the record: .*lowland/);
    const { sat: other } = await stake('hurts', 'zither');
    expect(other.terminal.shown.join('\n')).toContain(
      'hurts is "zither", expected a side of the record, or an actor: ',
    );
  });

  test('of two sides that contend the other is the one that is not favoured', async () => {
    const { context } = await atDesk();
    expect(
      [['lowland'], ['highland'], [], ['lowland', 'highland'], ['outlet']].map((each) => otherSide(context, each)),
    ).toEqual([['highland'], ['lowland'], [], [], []]);
  });
});

describe('the day as of which a claim is judged', () => {
  test('is left where the article was out by then', async () => {
    const sat = await atDesk();
    const claim = claimOf(sat.context, 'bridge-taken');
    expect(await askLaterDay(sat.context, claim, claim.data.asOf)).toBe(false);
    expect(sat.terminal.shown).toEqual([]);
  });

  test('is raised by Enter, and the verdict with it is told', async () => {
    const sat = await atDesk([['Judge it', '?']]);
    const claim = claimOf(sat.context, 'bridge-taken');
    expect(await askLaterDay(sat.context, claim, '2010-06-06')).toBe(true);
    expect(sat.terminal.shown).toEqual([
      `  It is judged as of ${claim.data.asOf}; what appeared on 2010-06-06 counts once asOf is that day or later.`,
      '  As of 2010-06-06 its verdict stays "contested".',
      'Judge it as of 2010-06-06? (y or n, Enter: yes): ?',
      '  y writes that day as asOf, and the verdict of that day; n leaves both as they are.',
      'Judge it as of 2010-06-06? (y or n, Enter: yes): ',
    ]);
    const [change] = sat.context.changes.list();
    expect(change?.after).toMatch(/^asOf: ["']?2010-06-06["']?$/m);
    expect(change?.after).toContain('\nverdict: contested\n');
  });

  test('is as it was after no, and a verdict that stays as it is is not spoken of', async () => {
    const sat = await atDesk([['Judge it', 'n']]);
    const claim = claimOf(sat.context, 'bridge-taken');
    expect(await askLaterDay(sat.context, claim, '2010-06-06')).toBe(false);
    expect(sat.context.changes.list()).toEqual([]);
    const before = sat.terminal.shown.length;
    await askVerdictNow(sat.context, claim);
    expect(sat.terminal.shown).toHaveLength(before);
  });
});

test('a claim is found by its slug, its id or its title, and none that was withdrawn by the last two', async () => {
  const content = openSound();
  const path = content.path('claims/bridge-kept.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('\n---\n\n', "\nwithdrawn: { on: '2010-06-02', why: It was none. }\n---\n\n"),
  );
  const { context } = await atDesk([], content);
  const found = [
    'bridge-taken',
    'sv-001',
    'the lower valley took the OLD bridge on 3 May 2010',
    'SV-005',
    'bridge',
    'bridge-kept',
  ].map((typed) => claimBy(context, typed)?.slug);
  expect(found).toEqual(['bridge-taken', 'bridge-taken', 'bridge-taken', undefined, undefined, 'bridge-kept']);
});
