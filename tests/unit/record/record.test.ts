import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareIds, lookUp } from '../../../src/record/look-up.ts';
import { compareMessages, messageAt } from '../../../src/record/message.ts';
import { publishedClaims, weighedBy } from '../../../src/record/published.ts';
import { readRecord } from '../../../src/record/read.ts';
import { summarise } from '../../../src/record/summary.ts';
import { openSound } from '../../fixtures/open-sound.ts';
import { soundRecord } from '../../fixtures/record.ts';

const sound = await soundRecord();
const record = lookUp(sound);

describe('the record', () => {
  test('has its claims by id, and the others by slug', () => {
    expect(record.claims.map(({ id }) => id)).toEqual(['SV-001', 'SV-002', 'SV-003', 'SV-004', 'SV-005']);
    expect(record.places.map(({ slug }) => slug)).toEqual(['mill', 'old-bridge', 'sarvand']);
  });

  test('has of two slugs of which one begins with the other the shorter first, whatever the order of their files', async () => {
    const content = openSound();
    writeFileSync(
      content.path('places/mill-yard.yaml'),
      'name: The mill yard\nkind: locality\nreviewed: "2010-06-01"\n',
    );
    const { record: read } = await readRecord(content.folder, { root: content.root });
    expect(read?.places.map(({ slug }) => slug)).toEqual(['mill', 'mill-yard', 'old-bridge', 'sarvand']);
  });

  test.each([
    ['first line', '\nShort.\nToo short.\n\nMuch too short.\n', 1],
    ['first line behind blank ones', '\n\n\nShort.\nToo short.\n', 3],
    ['last line, where it has no words', '\n\n\n', 2],
  ])('tells that an account is too short at its %s', async (_, account, after) => {
    const content = openSound();
    const file = content.path('claims/bridge-kept.md');
    const head = readFileSync(file, 'utf8')
      .split(/(?<=^---\n)/m)
      .slice(0, 2)
      .join('');
    writeFileSync(file, head + account);
    const { problems } = await readRecord(content.folder, { root: content.root });
    const told = problems.filter(({ ruleId }) => ruleId === 'body-length');
    expect(told.map(({ line, column }) => [line, column])).toEqual([[head.split('\n').length + after, 1]]);
  });

  test('works out no distance to a place whose file has a mistake: the mistake alone is told', async () => {
    const content = openSound();
    const change = (file: string, from: RegExp, to: string) => {
      const text = readFileSync(content.path(file), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(content.path(file), text.replace(from, to));
    };
    const distance =
      'calculation: { type: great-circle, from: old-bridge, to: sarvand, by: air, stated: { low: 11, high: 11, unit: km, stated: exactly } }\n';
    change('claims/mill-distance.md', /calculation:\n(?: .*\n)+/, distance);
    change('places/sarvand.yaml', /kind: valley/, 'kind: hollow');
    const { problems } = await readRecord(content.folder, { root: content.root });
    expect(problems.map(({ file, ruleId }) => [file, ruleId])).toEqual([
      ['content/places/sarvand.yaml', 'not-allowed'],
    ]);
  });

  test.each([
    ['the account that it carries', 'favours: []', 'favours: [lowland]', 'arithmetic-not-neutral'],
    ['the list of whom it hurts', 'hurts: []', 'hurts: [lowland]', 'arithmetic-not-neutral'],
    ['its kind', 'kind: arithmetic', 'kind: event', 'calculation-decides'],
  ])('tells of a claim in which %s is wrong that alone, and no other verdict', async (_, from, to, rule) => {
    const content = openSound();
    const file = content.path('claims/mill-distance.md');
    const text = readFileSync(file, 'utf8').replace('verdict: corroborated', 'verdict: contested');
    const rulesTold = async (changed: string) => {
      writeFileSync(file, changed);
      const { problems } = await readRecord(content.folder, { root: content.root });
      return problems.map(({ ruleId }) => ruleId);
    };
    expect(await rulesTold(text)).toEqual(['verdict-differs']);
    expect(await rulesTold(text.replace(from, to))).toEqual([rule]);
  });

  test('shows opposition both ways, though it is written once', () => {
    expect(record.claim('bridge-kept').opposes).toEqual(['bridge-taken']);
    expect(record.claim('bridge-taken').opposes).toEqual(['bridge-kept']);
  });

  test('shows tension both ways, with the same sentence, though it is written once', () => {
    const how = 'The reporter counted carts at the mill and stood ten miles from the bridge.';
    expect(record.claim('mill-distance').tension).toEqual([{ claim: 'flour-carts', how }]);
    expect(record.claim('flour-carts').tension).toEqual([{ claim: 'mill-distance', how }]);
    expect(record.claim('bridge-kept').tension).toEqual([]);
  });

  test('gives each piece of evidence its author, its dates and its sources', () => {
    expect(record.claim('bridge-taken').evidence[0]).toMatchObject({
      actor: 'dov-arlin',
      side: 'lowland',
      made: '2010-05-03',
      published: '2010-05-04',
      sources: ['herald', 'courier'],
    });
  });

  test('counts how many statements each is known to have come after', () => {
    const follows = record.claim('bridge-taken').evidence.map(({ statement, follows }) => [statement, follows]);
    expect(follows).toContainEqual(['arlin-on-the-bridge', 0]);
    expect(follows).toContainEqual(['tolen-on-the-bridge', 1]);
    expect(record.statement('tolen-on-the-bridge').follows).toBe(1);
  });

  test('gives each claim its judgement, its origins, its words and its version', () => {
    const claim = record.claim('bridge-taken');
    expect(claim.judgement).toMatchObject({ verdict: 'contested', ruleNumber: 8, deniedBy: ['mira-tolen'] });
    expect(claim.origins.relays.map(({ statement }) => statement)).toEqual(['arlin-on-the-bridge']);
    expect(claim.text).toContain('The remark that “his people had crossed before dawn” is all that there is.');
    expect(claim.bodyQuotes.map(({ wordRanges }) => wordRanges)).toEqual([[[37, 43]]]);
    expect(record.claim('mill-distance')).toMatchObject({ version: 2, calculation: { result: { outcome: 'proves' } } });
  });

  test('gives each entry what refers to it', () => {
    expect(record.statement('courier-from-the-mill').claims).toEqual(['flour-carts', 'mill-distance']);
    expect(record.actor('mira-tolen')).toMatchObject({ named: true, statements: ['tolen-on-the-bridge'] });
    expect(record.actor('a-guard').named).toBe(false);
    expect(record.place('old-bridge').claims).toEqual(['bridge-taken', 'mill-distance', 'bridge-kept']);
    expect(record.source('herald')).toMatchObject({ statements: ['arlin-on-the-bridge'], claims: ['bridge-taken'] });
  });

  test('counts each quoted word of a source once', () => {
    const { accounting, quotedShare, wordCount: words } = record.source('courier');
    // "…the bridge is ours, and" and "and so is the road behind it" share a word.
    expect(accounting).toContainEqual({ words: [77, 83], claims: ['SV-005'], quoted: true });
    expect(quotedShare).toBeCloseTo(53 / words);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(sound))).toEqual(sound);
  });
});

test('looking up what there is not is a fault of the page', () => {
  expect(() => record.claim('bridge-token')).toThrow(new RangeError('no claim with the slug bridge-token'));
});

/** Whether each comes before all behind it, none before itself, and so from whichever side one asks. */
function expectInOrder<T>(sorted: readonly T[], compare: (a: T, b: T) => number): void {
  const signs = sorted.map((a) => sorted.map((b) => Math.sign(compare(a, b))));
  expect(signs).toEqual(sorted.map((_, i) => sorted.map((_each, j) => Math.sign(i - j))));
}

test('ids are in the order of their numbers', () => {
  expectInOrder(['SV-019', 'SV-020', 'SV-999', 'SV-1000'], compareIds);
});

test('problems are in the order of their files, lines, columns and rules', () => {
  const at = (path: string, line: number, column: number, rule = 'a-rule') =>
    messageAt(path, { line, column }, { rule, path: [], message: '' });
  const sorted = [at('a', 2, 9), at('a', 10, 1), at('a', 10, 2), at('a', 10, 2, 'b-rule'), at('b', 1, 1)];
  expectInOrder(sorted, compareMessages);
});

test('a verdict weighs the articles that were out by its day, and stand', () => {
  const withdrawn = { on: '2010-07-01', why: 'It was a copy.' };
  expect(['2010-05-03', '2010-05-04', '2010-05-05'].map((day) => weighedBy(record, day))).toEqual([0, 1, 2]);
  const sources = record.sources.map((source) => (source.slug === 'courier' ? { ...source, withdrawn } : source));
  expect(weighedBy({ sources }, '2010-05-05')).toBe(1);
});

test('a claim that stands names those that stand, and none that was withdrawn', () => {
  const withdrawn = { on: '2010-07-01', why: 'It was a copy.' };
  const how = 'Both name the cart.';
  const named = {
    opposes: ['bridge-kept', 'forty-prisoners'],
    related: ['forty-prisoners', 'flour-carts'],
    tension: ['forty-prisoners', 'mill-distance'].map((claim) => ({ claim, how })),
  };
  const claims = record.claims.map((claim) => ({
    ...claim,
    ...(claim.slug === 'forty-prisoners' ? { withdrawn } : named),
  }));
  expect(publishedClaims(claims)[0]).toMatchObject({
    opposes: ['bridge-kept'],
    related: ['flour-carts'],
    tension: [{ claim: 'mill-distance', how }],
  });
});

test('the summary of a record without claims says that it has no verdicts', () => {
  expect(summarise({ ...sound, claims: [] })).toContain('\nVerdicts: none.\n');
});

test('the summary counts words, shares, claims and verdicts', () => {
  expect(summarise(sound).split('\n')).toEqual([
    'source    words  accounted  quoted  claims',
    'courier     183       100%   29.0%       5',
    'herald       77       100%    7.8%       1',
    '',
    '5 claims, 4 statements, 6 actors, 3 places, 2 sources.',
    'Verdicts: 1 corroborated, 1 single-origin, 2 claimed-only, 1 contested.',
    'No problems.',
    '',
  ]);
});
