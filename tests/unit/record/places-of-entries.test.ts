/** Where in an entry each problem is told. */
import { describe, expect, test } from 'vitest';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';
import { checkAccounting, unaccounted } from '../../../src/record/checks/accounting.ts';
import { checkNames } from '../../../src/record/checks/names.ts';
import { checkOwners } from '../../../src/record/checks/owners.ts';
import { checkProse } from '../../../src/record/checks/prose.ts';
import { checkStatements } from '../../../src/record/checks/statements.ts';
import { checkTension } from '../../../src/record/checks/tension.ts';
import { checkWithdrawn } from '../../../src/record/checks/withdrawn.ts';
import type { Entries } from '../../../src/record/entries.ts';
import type { Report } from '../../../src/record/message.ts';
import type { ContentKind } from '../../../src/record/kinds.ts';
import { lineOf } from '../../fixtures/told.ts';
import { having, problemsTold } from './plain-entries.ts';

const evidence = (more: string) =>
  `evidence: [{ statement: remark, stance: asserts, basis: own-word, speaksOf: "2031-05-03", ${more} }]`;

describe('a problem is told at its place', () => {
  /** The problems as `file:line:column rule`, and only those of the entry that is changed. */
  const places = (
    check: (entries: Entries, report: Report) => void,
    ...changed: [ContentKind, string, string][]
  ): string[] => {
    const found: string[] = [];
    problemsTold(
      (entries) => {
        check(entries, (message) => found.push(lineOf(message).replace(/ {2}.* {2}\(/u, ' (')));
      },
      ...changed,
    );
    return found;
  };
  const OUTLET = 'name: The Gazette\nkind: outlet\nside: outlet\nreviewed: "2031-06-01"';
  const OWNED = 'owner: { name: The Marn family, of: "2029", says: "https://example.org/gazette", read: "2031-05-20" }';
  const GONE = 'withdrawn: { on: "2031-06-01", why: It stood twice. }';
  const withAccount = (entries: Entries, report: Report): void => {
    const accounting = { stretches: [], unaccounted: [[3, 5] as const], twice: [] };
    const accounts = new Map([
      [
        'paper',
        {
          wordCount: 10,
          fingerprint: makeFingerprint('paper', 'word '.repeat(10)),
          accounting,
          quoted: [[0, 9] as [number, number]],
          withdrawn: [],
        },
      ],
    ]);
    checkAccounting(entries, accounts, report);
    for (const problem of unaccounted(entries, accounts)) report(problem);
  };

  test.each<[string, () => string[], string[]]>([
    [
      'an owner of a person',
      () => places(checkOwners, having('actors', OWNED)),
      ['actors/gazette:4:8 (owner-unexpected)', 'actors/gazette:4:37 (owner-other-time)'],
    ],
    [
      'an owner of another time',
      () => places(checkOwners, ['actors', 'gazette', `${OUTLET}\n${OWNED}`]),
      ['actors/gazette:5:37 (owner-other-time)'],
    ],
    [
      'an owner who is missing',
      () => places(checkOwners, ['actors', 'gazette', OUTLET]),
      ['actors/gazette:1:1 (owner-missing)'],
    ],
    [
      'a source that stands twice',
      () => places(checkStatements, having('statements', 'carriedBy: [{ source: paper }, { source: paper }]')),
      ['statements/remark:5:42 (carried-twice)'],
    ],
    [
      'a day that is too late',
      () => places(checkStatements, having('statements', 'made: { on: "2031-05-09", how: By its date. }')),
      ['statements/remark:3:13 (made-after-published)'],
    ],
    [
      'a tension that is an opposition',
      () => places(checkTension, having('claims', 'opposes: [b]\ntension: [{ claim: b, how: They part. }]')),
      ['claims/ford-open:16:20 (opposed-and-in-tension)'],
    ],
    [
      'what was withdrawn',
      () =>
        places(
          (entries, report) => {
            checkWithdrawn(entries, [], report);
          },
          having('sources', GONE),
        ),
      ['sources/paper:9:12 (withdrawn-in-use)'],
    ],
    [
      'a claim that was given an id of another',
      () => places(checkNames, ['claims', 'later', having('claims', 'opposes: []')[2]]),
      ['claims/later:2:5 (duplicate-id)'],
    ],
    [
      'a loaded word',
      () => places(checkProse, having('places', 'note: The regime')),
      ['places/ford:3:7 (neutral-language)'],
    ],
    [
      'words past the end',
      () => places(withAccount, having('sources', 'accounting: [{ words: [8, 11], not: credit }]')),
      [
        'sources/paper:1:1 (quoted-too-much)',
        'sources/paper:9:23 (accounting-range)',
        'sources/paper:9:13 (words-unaccounted)',
      ],
    ],
    [
      'words that nothing is said of',
      () => places(withAccount, having('sources', 'note: A copy.')),
      ['sources/paper:1:1 (quoted-too-much)', 'sources/paper:1:1 (words-unaccounted)'],
    ],
    [
      'a passage past the end',
      () =>
        places(withAccount, having('claims', evidence('quotes: [], passages: [{ source: paper, words: [0, 99] }]'))),
      [
        'sources/paper:1:1 (quoted-too-much)',
        'claims/ford-open:10:138 (accounting-range)',
        'sources/paper:1:1 (words-unaccounted)',
      ],
    ],
  ])('%s', (_what, found, expected) => {
    expect(found()).toEqual(expected);
  });

  test('of a statement made before the one that it came after, too', () => {
    const later = having('statements', 'made: { on: "2031-05-02", after: first, how: By its date. }');
    const first: [ContentKind, string, string] = [
      'statements',
      'first',
      having('statements', 'made: { on: "2031-05-03", how: By its date. }')[2],
    ];
    expect(places(checkStatements, later, first)).toEqual(['statements/remark:3:34 (made-before-after)']);
  });
});
