/** References of an entry: to itself, twice, by an earlier name, or to nobody. */
import { describe, expect, test } from 'vitest';
import { checkNames } from '../../../src/record/checks/names.ts';
import { checkReferences } from '../../../src/record/checks/references.ts';
import type { ContentKind } from '../../../src/record/kinds.ts';
import { having, problemsTold } from './plain-entries.ts';

const evidence = (more: string) =>
  `evidence: [{ statement: remark, stance: asserts, basis: own-word, speaksOf: "2031-05-03", ${more} }]`;

describe('an entry does not name itself', () => {
  test.each<[ContentKind, string, names: string, another: string]>([
    ['actors', 'memberOf: gazette', 'memberOf', 'another actor'],
    ['claims', 'opposes: [ford-open]', 'opposes', 'another claim'],
    ['places', 'partOf: ford', 'partOf', 'another place'],
    [
      'sources',
      'withdrawn: { on: "2031-06-01", why: It stood twice., mergedInto: paper }',
      'mergedInto',
      'another source',
    ],
    ['statements', 'made: { on: "2031-05-03", after: remark, how: By its date. }', 'after', 'another statement'],
  ])('of %s: %s', (kind, field, names, another) => {
    expect(problemsTold(checkReferences, having(kind, field))).toEqual([
      expect.stringContaining(
        `: ${names} is the entry itself, expected ${another}: name another, or take it out (self-reference)`,
      ),
    ]);
  });

  test('but an entry of another kind may have its name', () => {
    const place: [ContentKind, string, string] = ['places', 'remark', having('places', 'name: The remark')[2]];
    expect(problemsTold(checkReferences, place, having('statements', 'place: remark'))).toEqual([]);
  });
});

describe('a list names each once', () => {
  test.each<[string, names: string, value: string]>([
    ['places: [ford, ford]', 'places', 'ford'],
    ['hurts: [gazette, lowland, gazette]', 'hurts', 'gazette'],
    ['absences: [{ says: Nobody saw it., sought: A witness., in: [paper, paper] }]', 'in', 'paper'],
  ])('%s', (field, names, value) => {
    expect(problemsTold(checkReferences, having('claims', field))).toEqual([
      `claims/ford-open: ${names} names "${value}" twice, expected each once: take one of the two out (listed-twice)`,
    ]);
  });

  test('but two lists may name the same, and so may what is no list of names', () => {
    const absence = '{ says: Nobody saw it., sought: A witness., in: [paper] }';
    expect(problemsTold(checkReferences, having('claims', `absences: [${absence}, ${absence}]`))).toEqual([]);
    const quote = '{ source: paper, exact: "open", voice: article }';
    expect(problemsTold(checkReferences, having('claims', evidence(`quotes: [${quote}, ${quote}]`)))).toEqual([]);
  });
});

describe('a name is that of now', () => {
  test.each<[ContentKind, string, [ContentKind, string], string]>([
    [
      'actors',
      'formerly: [bulletin]',
      ['sources', 'outlet: bulletin'],
      'outlet is "bulletin", which an actor was called earlier, expected its slug of now: write "gazette"',
    ],
    [
      'places',
      'formerly: [crossing]',
      ['claims', 'places: [crossing]'],
      'places is "crossing", which a place was called earlier, expected its slug of now: write "ford"',
    ],
    [
      'actors',
      'formerly: [bulletin]',
      ['claims', 'hurts: [bulletin]'],
      'hurts is "bulletin", which an actor was called earlier, expected its slug of now: write "gazette"',
    ],
  ])('of %s with %s', (kind, formerly, [naming, field], message) => {
    expect(problemsTold(checkReferences, having(kind, formerly), having(naming, field))).toEqual([
      expect.stringContaining(`: ${message} (unknown-reference)`),
    ]);
  });

  test('and where nobody has it, what to do is told', () => {
    expect(problemsTold(checkReferences, having('claims', 'places: [for]'))).toEqual([
      'claims/ford-open: places is "for", expected the slug of a place, and there is no places/for.yaml: did you mean "ford"? (unknown-reference)',
    ]);
    expect(problemsTold(checkReferences, having('claims', 'related: [nowhere-at-all]'))).toEqual([
      'claims/ford-open: related is "nowhere-at-all", expected the slug of a claim, and there is no claims/nowhere-at-all.md: write a claim that there is, or add the file (unknown-reference)',
    ]);
  });
});

describe('who is hurt', () => {
  test('is a side, or an actor that there is', () => {
    expect(problemsTold(checkReferences, having('claims', 'hurts: [lowland, gazette]'))).toEqual([]);
    expect(problemsTold(checkReferences, having('claims', 'hurts: [gazete]'))).toEqual([
      expect.stringMatching(
        /^claims\/ford-open: hurts is "gazete", expected a side \(.*, .*\) or the slug of an actor: did you mean "gazette"\? \(unknown-reference\)$/u,
      ),
    ]);
    expect(problemsTold(checkReferences, having('claims', 'hurts: [nowhere-at-all]'))).toEqual([
      expect.stringContaining(
        'or the slug of an actor: write one of the sides, or the slug of an actor (unknown-reference)',
      ),
    ]);
  });
});

describe('an id and a former name', () => {
  test('belong to one claim', () => {
    const other = (id: string): [ContentKind, string, string] => ['claims', 'later', having('claims', `id: ${id}`)[2]];
    expect(problemsTold(checkNames, other('SV-702'))).toEqual([]);
    expect(problemsTold(checkNames, other('SV-701'))).toEqual([
      'claims/later: id is "SV-701", which claims/ford-open has, expected an id of its own: give the next free number (duplicate-id)',
    ]);
  });

  test('are none that the site needs for itself', () => {
    expect(problemsTold(checkNames, having('claims', 'formerly: [topic]'))).toEqual([
      'claims/ford-open: formerly is "topic", an address that the site needs for itself, expected another slug: take it out (duplicate-slug)',
    ]);
  });
});
