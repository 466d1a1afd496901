/** Names of entries, present and former: each field that names one is followed, and no name has two owners. */
import { describe, expect, test } from 'vitest';
import { checkNames } from '../../../src/record/checks/names.ts';
import { checkReferences } from '../../../src/record/checks/references.ts';
import type { ContentKind } from '../../../src/record/kinds.ts';
import { having, SLUGS, problemsTold } from './plain-entries.ts';

test('the plain entries have no problem', () => {
  expect(problemsTold(checkReferences)).toEqual([]);
  expect(problemsTold(checkNames)).toEqual([]);
});

describe('a name that no entry has is told, in every field that names one', () => {
  const evidence = (more: string) =>
    `evidence: [{ statement: remark, stance: asserts, basis: own-word, speaksOf: "2031-05-03", ${more} }]`;
  const withdrawn = 'withdrawn: { on: "2031-06-02", why: It stood twice., mergedInto: nowhere-at-all }';
  test.each<[ContentKind, string, names: string, noun: string]>([
    ['actors', 'memberOf: nowhere-at-all', 'memberOf', 'an actor'],
    ['actors', 'roles: [{ source: nowhere-at-all, role: mayor }]', 'source', 'a source'],
    ['actors', withdrawn, 'mergedInto', 'an actor'],
    ['claims', 'places: [nowhere-at-all]', 'places', 'a place'],
    ['claims', evidence('quotes: []').replace('remark', 'nowhere-at-all'), 'statement', 'a statement'],
    ['claims', evidence('quotes: [{ source: nowhere-at-all, exact: "open", voice: article }]'), 'source', 'a source'],
    ['claims', evidence('quotes: [], passages: [{ source: nowhere-at-all, words: [0, 4] }]'), 'source', 'a source'],
    ['claims', 'absences: [{ says: Nobody saw it., sought: A witness., in: [nowhere-at-all] }]', 'in', 'a source'],
    ['claims', 'opposes: [nowhere-at-all]', 'opposes', 'a claim'],
    ['claims', 'related: [nowhere-at-all]', 'related', 'a claim'],
    ['claims', 'tension: [{ claim: nowhere-at-all, how: They part. }]', 'claim', 'a claim'],
    ['claims', withdrawn, 'mergedInto', 'a claim'],
    ['places', 'partOf: nowhere-at-all', 'partOf', 'a place'],
    ['places', withdrawn, 'mergedInto', 'a place'],
    ['sources', 'outlet: nowhere-at-all', 'outlet', 'an actor'],
    ['sources', withdrawn, 'mergedInto', 'a source'],
    ['statements', 'actor: nowhere-at-all', 'actor', 'an actor'],
    ['statements', 'place: nowhere-at-all', 'place', 'a place'],
    ['statements', 'made: { on: "2031-05-03", after: nowhere-at-all, how: By its date. }', 'after', 'a statement'],
    ['statements', 'carriedBy: [{ source: nowhere-at-all }]', 'source', 'a source'],
    ['statements', 'carriedBy: [{ source: paper, via: nowhere-at-all }]', 'via', 'an actor'],
    ['statements', withdrawn, 'mergedInto', 'a statement'],
  ])('of %s: %s', (kind, field, names, noun) => {
    expect(problemsTold(checkReferences, having(kind, field))).toEqual([
      expect.stringContaining(`${kind}/${SLUGS[kind]}: ${names} is "nowhere-at-all", expected the slug of ${noun}, `),
    ]);
  });

  test.each(['from', 'to'])('and as the place from or to which is measured: %s', (end) => {
    const ends = { from: 'ford', to: 'ford', [end]: 'nowhere-at-all' };
    const stated = '{ low: 9, high: 9, unit: km, stated: exactly }';
    const field = `calculation: { type: great-circle, from: ${ends.from}, to: ${ends.to}, stated: ${stated}, by: air }`;
    expect(problemsTold(checkReferences, having('claims', field))).toEqual([
      expect.stringContaining(`${end} is "nowhere-at-all", expected the slug of a place, `),
    ]);
  });
});

describe('what leads round in a circle is told once', () => {
  const round = (kind: ContentKind, field: (to: string) => string) => {
    const [, , one] = having(kind, field('b'));
    const [, , two] = having(kind, field('c'));
    const [, , three] = having(kind, field('a'));
    return problemsTold(checkReferences, [kind, 'a', one], [kind, 'b', two], [kind, 'c', three]);
  };
  test.each<[ContentKind, string, (to: string) => string]>([
    ['actors', 'memberOf', (to) => `memberOf: ${to}`],
    ['places', 'partOf', (to) => `partOf: ${to}`],
    ['statements', 'after', (to) => `made: { on: "2031-05-03", after: ${to}, how: By its date. }`],
    ...(['actors', 'places', 'sources', 'statements'] as const).map(
      (kind): [ContentKind, string, (to: string) => string] => [
        kind,
        'mergedInto',
        (to) => `withdrawn: { on: "2031-06-02", why: It stood twice., mergedInto: ${to} }`,
      ],
    ),
  ])('of %s, by %s', (kind, names, field) => {
    expect(round(kind, field)).toEqual([
      `${kind}/a: ${names} leads round in a circle (a → b → c → a), expected it to end: change one of them (circle)`,
    ]);
  });

  test('and a way that ends is none, nor one that only leads into a circle', () => {
    const [, , one] = having('places', 'partOf: b');
    const [, , two] = having('places', 'partOf: ford');
    expect(problemsTold(checkReferences, ['places', 'a', one], ['places', 'b', two])).toEqual([]);
    const [, , back] = having('places', 'partOf: d');
    const [, , forth] = having('places', 'partOf: c');
    expect(
      problemsTold(checkReferences, ['places', 'a', forth], ['places', 'c', back], ['places', 'd', forth]),
    ).toEqual([
      'places/c: partOf leads round in a circle (c → d → c), expected it to end: change one of them (circle)',
    ]);
  });
});

describe('a former name', () => {
  const formerly = (kind: ContentKind, ...names: string[]) => having(kind, `formerly: [${names.join(', ')}]`)[2];

  test.each<ContentKind>(['actors', 'claims', 'places', 'sources', 'statements'])(
    'is one entry’s alone: two %s cannot both have had it',
    (kind) => {
      const [first, second] = ['SV-702', 'SV-703'].map((id) => formerly(kind, 'old-name').replace('SV-701', id));
      expect(problemsTold(checkNames, [kind, 'a', first ?? ''], [kind, 'b', second ?? ''])).toEqual([
        `${kind}/b: formerly is "old-name", which is the address of ${kind}/a, expected a slug that nothing else answers to: take it out here or there (duplicate-slug)`,
      ]);
    },
  );

  test('of one kind is free for another, as their addresses differ', () => {
    expect(
      problemsTold(
        checkNames,
        ['places', 'a', formerly('places', 'old-name')],
        ['actors', 'b', formerly('actors', 'old-name')],
      ),
    ).toEqual([]);
  });

  test('is not that of an entry that there is', () => {
    expect(problemsTold(checkNames, ['places', 'a', formerly('places', 'ford')])).toEqual([
      'places/a: formerly is "ford", which is the address of places/ford, expected a slug that nothing else answers to: take it out here or there (duplicate-slug)',
    ]);
  });
});
