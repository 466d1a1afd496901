/** What must hold in an entry, and between entries, besides their names. */
import { describe, expect, test } from 'vitest';
import { checkOwners } from '../../../src/record/checks/owners.ts';
import { checkProse, OWN_PROSE } from '../../../src/record/checks/prose.ts';
import { checkSameNames } from '../../../src/record/checks/same-names.ts';
import { checkStatements, publishedOf } from '../../../src/record/checks/statements.ts';
import type { ContentKind } from '../../../src/record/kinds.ts';
import { having, SLUGS, problemsTold } from './plain-entries.ts';

const OUTLET = 'name: The Gazette\nkind: outlet\nside: outlet\nreviewed: "2031-06-01"';
const OWNED = 'owner: { name: The Marn family, of: "2031", says: "https://example.org/gazette", read: "2031-05-20" }';

describe('the owner', () => {
  const outlet = (owner = '') => ['actors', 'gazette', `${OUTLET}\n${owner}`] as [ContentKind, string, string];

  test('stands in the entry of an outlet whose article is a source', () => {
    expect(problemsTold(checkOwners, outlet(OWNED))).toEqual([]);
    expect(problemsTold(checkOwners, outlet())).toEqual([
      expect.stringMatching(/^actors\/gazette: owner is missing.*\(owner-missing\)$/u),
    ]);
  });

  test('need not stand in that of an outlet of which no article is', () => {
    const other = ['actors', 'herald', OUTLET.replace('Gazette', 'Herald')] as [ContentKind, string, string];
    expect(problemsTold(checkOwners, outlet(OWNED), other)).toEqual([]);
  });

  test('is no person’s, whoever speaks', () => {
    expect(problemsTold(checkOwners, having('actors', OWNED))).toEqual([
      'actors/gazette: owner stands in an entry of kind "person", expected it of an outlet alone: take it out, or correct the kind (owner-unexpected)',
    ]);
    expect(problemsTold(checkOwners)).toEqual([]);
  });

  test('is that of the time of the article', () => {
    expect(problemsTold(checkOwners, outlet(OWNED.replace('of: "2031"', 'of: "2029/2030"')))).toEqual([
      'actors/gazette: of is "2029/2030", and paper appeared on 2031-05-04, expected a time that holds that day: say who owned the outlet then (owner-other-time)',
    ]);
    const other = [
      'actors',
      'herald',
      `${OUTLET.replace('Gazette', 'Herald')}\n${OWNED.replace('of: "2031"', 'of: "2029"')}`,
    ] as [ContentKind, string, string];
    expect(problemsTold(checkOwners, outlet(OWNED), other)).toEqual([]);
  });
});

describe('two entries of a kind', () => {
  const beside = (kind: ContentKind, change: (text: string) => string) =>
    [kind, 'twin', change(having(kind, 'reviewed: "2031-06-01"')[2])] as [ContentKind, string, string];

  test.each<[ContentKind, string, string, string]>([
    ['actors', 'name', 'Sela Marn', 'each actor'],
    ['claims', 'title', 'The ford was open', 'each claim'],
    ['places', 'name', 'The ford', 'each place'],
    ['sources', 'label', 'The Gazette, 4 May 2031', 'each source'],
    ['statements', 'says', 'writes of the ford', 'each statement'],
  ])('of %s are told apart by their %s', (kind, field, value, each) => {
    expect(
      problemsTold(
        checkSameNames,
        beside(kind, (text) => text),
      ),
    ).toEqual([
      `${kind}/twin: ${field} is "${value}", as in ${kind}/${SLUGS[kind]}, expected ${each} to be told from the others: say what makes it another, or withdraw one of the two (same-name)`,
    ]);
    expect(
      problemsTold(
        checkSameNames,
        beside(kind, (text) => text.replace(value, `${value} too`)),
      ),
    ).toEqual([]);
  });

  test.each([
    ['case', 'SELA marn'],
    ['blanks', 'Sela  Marn'],
    ['a blank of another kind', 'Sela\u2003Marn'],
    ['a letter of another script', 'Sеla Marn'],
  ])('are not told apart by %s', (_name, name) => {
    expect(
      problemsTold(
        checkSameNames,
        beside('actors', (text) => text.replace('Sela Marn', name)),
      ),
    ).toHaveLength(1);
  });

  test('may be called alike where one was withdrawn', () => {
    const withdrawn = 'withdrawn: { on: "2031-06-01", why: It stood twice. }';
    expect(
      problemsTold(
        checkSameNames,
        beside('actors', (text) => `${text}\n${withdrawn}`),
      ),
    ).toEqual([]);
    expect(
      problemsTold(
        checkSameNames,
        having('actors', withdrawn),
        beside('actors', (text) => text),
      ),
    ).toEqual([]);
  });

  test('of statements are told apart by who says it and when, too', () => {
    expect(
      problemsTold(
        checkSameNames,
        beside('statements', (text) => text.replace('actor: gazette', 'actor: herald')),
      ),
    ).toEqual([]);
    expect(
      problemsTold(
        checkSameNames,
        beside('statements', (text) => text.replace('on: "2031-05-03"', 'on: "2031-05-02"')),
      ),
    ).toEqual([]);
  });

  test('of different kinds may be called alike', () => {
    expect(problemsTold(checkSameNames, having('places', 'name: Sela Marn'))).toEqual([]);
  });
});

/** When a statement was published whose sources were issued on these days. */
function publishedBy(issued: readonly string[]): string | undefined {
  let published: string | undefined;
  const slugs = issued.map((_, i) => `paper-${String(i)}`);
  problemsTold(
    (entries) => {
      const statement = entries.sound.statements.get('remark');
      published = statement && publishedOf(statement, entries);
    },
    having('statements', `carriedBy: [${slugs.map((source) => `{ source: ${source} }`).join(', ')}]`),
    ...issued.map((day, i): [ContentKind, string, string] => [
      'sources',
      `paper-${String(i)}`,
      having('sources', `issued: "${day}"`)[2].replace('4 May 2031', `paper ${String(i)}`),
    ]),
  );
  return published;
}

describe('a statement', () => {
  const made = (on: string) => having('statements', `made: { on: "${on}", how: By its date. }`);

  test('names each of its sources once', () => {
    expect(
      problemsTold(
        checkStatements,
        having('statements', 'carriedBy: [{ source: other }, { source: paper }, { source: paper, via: gazette }]'),
      ),
    ).toEqual([
      'statements/remark: carriedBy names "paper" twice, expected each source once: put the two together (carried-twice)',
    ]);
  });

  test('was made by the day on which it was published', () => {
    expect(problemsTold(checkStatements, made('2031-05-04'))).toEqual([]);
    expect(problemsTold(checkStatements, made('2031-05-04/2031-05-09'))).toEqual([]);
    expect(problemsTold(checkStatements, made('2031-05-05'))).toEqual([
      'statements/remark: made is "2031-05-05", after "2031-05-04" when the first source that carries it was published, expected a day up to then: correct one of the two (made-after-published)',
    ]);
  });

  test('came after no day that is not known', () => {
    expect(
      problemsTold(checkStatements, having('statements', 'made: { on: "2031-05-03", after: lost, how: By its date. }')),
    ).toEqual([]);
  });

  test('may have been made on any day, where one of its sources is not sound', () => {
    const late = 'made: { on: "2031-05-09", how: By its date. }\ncarriedBy: [{ source: paper }, { source: lost }]';
    const [kind, slug, text] = having('statements', late.split('\n')[0] ?? '');
    expect(
      problemsTold(checkStatements, [kind, slug, text.replace(/^carriedBy:.*$/mu, late.split('\n')[1] ?? '')]),
    ).toEqual([]);
    expect(
      problemsTold(checkStatements, having('statements', 'carriedBy: [{ source: lost }]'), ['sources', 'late', '']),
    ).toEqual([expect.stringContaining('sources/late')]);
  });

  test('was not made before the one that it came after', () => {
    const after = (on: string, earlier: string) =>
      problemsTold(checkStatements, having('statements', `made: { on: "${on}", after: first, how: By its date. }`), [
        'statements',
        'first',
        having('statements', `made: { on: "${earlier}", how: By its date. }`)[2],
      ]);
    expect(after('2031-05-03', '2031-05-03')).toEqual([]);
    expect(after('2031-05-03', '2031-05-02')).toEqual([]);
    expect(after('2031-05-02', '2031-05-03')).toEqual([
      'statements/remark: after is "first", made "2031-05-03", and made is "2031-05-02", expected no day before that: narrow the days, or take after out (made-before-after)',
    ]);
    expect(after('2031-05-02/2031-05-03', '2031-05-03'), 'it can have been made before').toHaveLength(1);
    expect(after('2031-05-01/2031-05-02', '2031-05-01/2031-05-03'), 'it ends before').toHaveLength(1);
  });

  test.each([
    ['the earlier of two days', ['2031-05-06', '2031-05-04'], '2031-05-04'],
    ['the one that was surely out first', ['2031-05', '2031-05-06'], '2031-05-06'],
    ['of two that end alike, the one that starts first', ['2031-05-31', '2031-05'], '2031-05'],
  ])('was published with its earliest source: %s', (_name, issued, first) => {
    expect(publishedBy(issued)).toBe(first);
  });
});

describe('prose of ours', () => {
  test.each([
    ['a loaded word', 'note: The regime held it.', 'found "regime" in our own text'],
    ['a quotation mark', 'note: They called it «lost».', 'found the quotation mark « in our own text'],
    ['a mark of markdown', 'note: It was **held**.', 'found ** in a field'],
  ])('has no %s', (_name, field, words) => {
    expect(problemsTold(checkProse, having('places', field))[0]).toContain(`places/ford: ${words}`);
  });

  test.each<[ContentKind, string, string]>([
    ['actors', 'spellings: [{ text: "«Marn»", lang: en }]', 'unproved-quotation'],
    ['places', 'name: The **ford**', 'lost-mark'],
    ['places', 'spellings: [{ text: "«The ford»", lang: en }]', 'unproved-quotation'],
  ])('nor a name of %s that we set a mark: %s', (kind, field, rule) => {
    expect(
      problemsTold(checkProse, having(kind, field)).map((problem) => problem.replace(/^.*\((.*)\)$/u, '$1')),
    ).toContain(rule);
  });

  test.each<[ContentKind, string]>([
    ['places', 'name: Regime Hill'],
    ['places', 'name: Regime Hill\nnote: It lies on Regime Hill.'],
    ['sources', 'title: "The «regime» fell"'],
    ['sources', 'publisher: "The **Gazette**"'],
  ])('is not a name of %s, nor what a source prints: %s', (kind, field) => {
    expect(problemsTold(checkProse, having(kind, field))).toEqual([]);
  });

  test('is followed in every kind', () => {
    expect(Object.keys(OWN_PROSE)).toEqual(Object.keys(SLUGS));
  });
});
