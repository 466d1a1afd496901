import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { account, type Held } from '../../src/core/accounting.ts';
import { belligerents, type Sides } from '../../src/core/sides.ts';
import { judge } from '../../src/core/verdict/judge.ts';
import { heldIn } from '../../src/record/accounting.ts';
import { readFiles } from '../../src/record/reading/files.ts';
import { lookUp } from '../../src/record/look-up.ts';
import { lineOf } from '../fixtures/told.ts';
import { readContent, readParts } from '../../src/record/read.ts';
import type { ClaimEntry, TheRecord } from '../../src/record/types.ts';

const root = join(import.meta.dirname, '../..');
const files = await readFiles(join(root, 'content'), 'content', (problem) => {
  throw new Error(lineOf(problem));
});
const read = readContent(files);
if (read.record === undefined) throw new Error(read.problems.map(lineOf).join('\n'));
const record: TheRecord = read.record;
const { actor } = lookUp(record);

test('every word of every source is for something', () => {
  expect(read.unaccounted.map(lineOf)).toEqual([]);
});

const { manifest } = record;
const fighting = belligerents(manifest);

/** The verdict on a claim, with sides in each other's place. */
function verdictOf(
  { favours, hurts, evidence, asOf, calculation }: ClaimEntry,
  sides: Sides = manifest,
  nameOf: (party: string) => string = (party) => party,
): string | undefined {
  const arithmetic = calculation?.result.outcome;
  return judge({
    sides: { ...sides, allies: sides.allies.map((list) => list.map(nameOf)) },
    favours: favours.map(nameOf),
    hurts: hurts.map(nameOf),
    testimony: evidence.map((piece) => ({ ...piece, side: nameOf(piece.side), named: actor(piece.actor).named })),
    asOf,
    ...(arithmetic && { arithmetic }),
  })?.verdict;
}

/** What is said of each claim. */
const told = (how: (claim: ClaimEntry) => string | undefined): string[] =>
  record.claims.map((claim) => `${claim.id} ${String(how(claim))}`);
const WRITTEN = told(({ verdict }) => verdict);

describe('with the sides that fight in each other’s place', () => {
  const next = (party: string) => fighting[(fighting.indexOf(party) + 1) % fighting.length] ?? party;
  const moved = (party: string) => (fighting.includes(party) ? next(party) : party);

  test('every claim of the record has the verdict that it has', () => {
    expect(fighting.length).toBeGreaterThan(1);
    expect(told((claim) => verdictOf(claim, manifest, moved))).toEqual(WRITTEN);
  });

  test('a claim that its own side alone refutes would have another verdict, if only whom it favours were moved', () => {
    const holds = ({ judgement }: ClaimEntry, words: string) =>
      judgement.inputs.some((input) => input.holds && input.question.includes(words));
    const refuted = record.claims.filter(
      (claim) =>
        claim.judgement.ruleNumber === 3 &&
        holds(claim, 'it favours denies it') &&
        !holds(claim, 'independent voice denies it') &&
        !holds(claim, 'took it back'),
    );
    const unmoved = refuted.filter(
      (claim) => verdictOf({ ...claim, favours: claim.favours.map(moved) }) === claim.verdict,
    );
    expect(unmoved.map(({ id }) => id)).toEqual([]);
  });
});

describe('with a side more, of which nobody speaks', () => {
  const newcomer = { id: 'newcomer', inSentence: 'the newcomer' };

  test.each(['belligerent', 'party'] as const)('a %s, every claim has the verdict that it has', (role) => {
    const sides = { sides: [...manifest.sides, { ...newcomer, role }], allies: manifest.allies };
    expect(told((claim) => verdictOf(claim, sides))).toEqual(WRITTEN);
  });
});

const held = heldIn(record.claims);
/** For each source its words, what is stated of them, and what each claim holds. */
const parts = record.sources.map(({ slug, wordCount: words, accounting }) => ({
  slug,
  words,
  stated: accounting.flatMap((stretch) => ('not' in stretch ? [stretch] : [])),
  held: held.get(slug) ?? [],
}));

function lostWithout(id: string): number {
  return parts.reduce((sum, { words, stated, held }) => {
    const kept: Held[] = held.filter(({ claim }) => claim !== id);
    return sum + account(words, kept, stated).unaccounted.length;
  }, 0);
}

/** The front matter of the claims: the record has opposition and tension both ways, and whoever takes a claim away takes its own words too. */
const written = readParts(files, (problem) => {
  throw new Error(lineOf(problem));
}).entries.sound.claims;

function namedBy({ slug }: ClaimEntry): ClaimEntry[] {
  return record.claims.filter((other) => {
    const { opposes = [], tension = [], related = [] } = written.get(other.slug)?.data ?? {};
    const named =
      [...opposes, ...tension.map(({ claim }) => claim), ...related].includes(slug) ||
      other.html.includes(`/claims/${slug}/`);
    return other.slug !== slug && named;
  });
}

describe('no claim can be taken away unseen', () => {
  test('each alone holds words of an article, or is named by another', () => {
    const missed = record.claims.filter((claim) => lostWithout(claim.id) === 0 && namedBy(claim).length === 0);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  const alone = record.claims.find((claim) => namedBy(claim).length === 0);
  const lost = record.claims.findLast((claim) => namedBy(claim).length > 0 && lostWithout(claim.id) > 0);

  // A small record need not have both.
  const tried = [
    { which: 'that no other names', claim: alone },
    { which: 'that another names', claim: lost },
  ].flatMap(({ which, claim }) => (claim === undefined ? [] : [{ which, claim }]));

  test.each(tried)('not one $which', ({ claim }) => {
    const { id, slug } = claim;
    const entries = files.entries.filter((file) => !(file.kind === 'claims' && file.slug === slug));
    const versions = files.versions.filter((version) => version.id !== id);
    const without = readContent({ ...files, entries, versions });
    const told = [...without.problems, ...without.unaccounted].map(lineOf);
    expect(told.join('\n')).toMatch(new RegExp(`${slug}|${id}|words-unaccounted`));
    expect(told.length).toBeGreaterThan(0);
  });
});

test('no claim rests on page furniture', () => {
  const resting = parts.flatMap(({ stated, held: pieces }) =>
    stated
      .filter(({ not }) => not === 'furniture')
      .flatMap(({ words: [from, to] }) => pieces.filter(({ words }) => words[0] < to && from < words[1]))
      .map(({ claim }) => claim),
  );
  expect(parts.length).toBeGreaterThan(0);
  expect(resting).toEqual([]);
});
