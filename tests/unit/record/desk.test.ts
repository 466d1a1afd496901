import { describe, expect, test } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { lineOf } from '../../fixtures/told.ts';
import { openSound } from '../../fixtures/open-sound.ts';
import { readRecord, unfit, type ReadResult } from '../../../src/record/read.ts';

type Edit = readonly [file: string, from: string, to: string];

/** What the desk asks of the sound record after these edits; there may be no problem. */
async function questionsAfter(...edits: Edit[]): Promise<string[]> {
  const { problems, questions } = await readAfter(...edits);
  expect(problems.map(lineOf)).toEqual([]);
  return questions.map(lineOf);
}

async function readAfter(...edits: Edit[]): Promise<ReadResult> {
  const content = openSound();
  for (const [file, from, to] of edits) {
    const path = content.path(file);
    const text = readFileSync(path, 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${file} does not have "${from}" once`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  }
  return readRecord(content.folder, { root: content.root });
}

const CARTS = 'claims/flour-carts.md';
const READ = 'in: [courier, herald]';
const said: Edit = [CARTS, 'Nobody else counted.', 'No other article\nnames the carts.'];
const sought = (says: string, read = READ): Edit => [
  CARTS,
  'unknowns: []',
  `absences:\n  - { says: ${says}, sought: 'carts, flour, the mill', ${read} }\nunknowns: []`,
];

test('the sound record leaves no question', async () => {
  expect(await questionsAfter()).toEqual([]);
});

test('what the desk asks of one entry is told beside the mistakes of another, in one run', async () => {
  const told = unfit(await readAfter(said, ['places/mill.yaml', 'kind: locality', 'kind: mill']));
  expect(told.map(({ ruleId }) => ruleId)).toEqual(['not-allowed', 'absence-not-sought']);
});

describe('of a sentence that says what no other article has, the desk asks', () => {
  test('what was looked for', async () => {
    expect(await questionsAfter(said)).toEqual([
      'content/claims/flour-carts.md:26:33  our text says "No other article", expected what was looked for: add it to absences, with the words (says), what was looked for (sought) and the sources read for it (in), or say less  (absence-not-sought)',
    ]);
  });

  test('nothing more once that is told, whatever line breaks the account has', async () => {
    expect(await questionsAfter(said, sought('No other article names the carts'))).toEqual([]);
  });

  test('once for each of two such sentences, which may rest on the same sources', async () => {
    const both: Edit = [CARTS, 'Nobody else counted.', 'No other article names the carts. No outlet counts the flour.'];
    const read: Edit = [
      CARTS,
      'unknowns: []',
      `absences:\n  - { says: No other article names the carts, sought: 'carts', ${READ} }\n  - { says: No outlet counts the flour, sought: 'flour', ${READ} }\nunknowns: []`,
    ];
    expect(await questionsAfter(both, read)).toEqual([]);
  });

  test('the same of a note', async () => {
    const note: Edit = [
      'claims/bridge-taken.md',
      'note: She speaks of the day, not of the hour.',
      'note: No second source has it.',
    ];
    expect(await questionsAfter(note)).toEqual([
      'content/claims/bridge-taken.md:24:11  our text says "No second source", expected what was looked for: add it to absences, with the words (says), what was looked for (sought) and the sources read for it (in), or say less  (absence-not-sought)',
    ]);
  });

  test('to look again in a source that was not read for it', async () => {
    expect(await questionsAfter(said, sought('No other article names the carts', 'in: [courier]'))).toEqual([
      'content/claims/flour-carts.md:21:85  not read for this: herald, expected every source that stands: look whether the sentence still holds, and add it (npm run claim:reread goes through all such sentences)  (absence-to-read-again)',
    ]);
  });

  test('to take the entry out when the words are gone', async () => {
    expect(await questionsAfter(sought('No other article names the carts'))).toEqual([
      'content/claims/flour-carts.md:21:13  neither the account nor a note says "No other article names the carts", expected words of theirs: copy the words, or take the entry out  (absence-not-said)',
    ]);
  });
});

test('our text may not say that nobody denies what somebody denies', async () => {
  const body: Edit = ['claims/bridge-taken.md', 'is all that there is.', 'is all that there is. Nobody denies it.'];
  expect(await questionsAfter(body)).toEqual([
    'content/claims/bridge-taken.md:37:23  our text says "Nobody denies", and the evidence holds a denial (tolen-on-the-bridge), expected the two to agree: say who denies it, or correct the stance  (absence-untrue)',
  ]);
});

describe('of a stance that its own words or note speak against, the desk asks', () => {
  const note: Edit = [CARTS, 'speaksOf: "2010-05-03"', 'speaksOf: "2010-05-03"\n    note: The day is our inference.'];

  test('for a reason', async () => {
    expect(await questionsAfter(note)).toEqual([
      'content/claims/flour-carts.md:13:13  the stance is asserts (first-hand), and the note says "our inference", expected a stance that they bear: correct the stance or the basis, or say in argued why it holds all the same  (stance-not-argued)',
    ]);
  });

  test('nothing more once it is argued', async () => {
    const argued: Edit = [
      CARTS,
      'basis: first-hand',
      'basis: first-hand\n    argued: The carts do not hang on the day.',
    ];
    expect(await questionsAfter(note, argued)).toEqual([]);
  });

  test('to take a reason out that nothing asks for', async () => {
    const argued: Edit = [
      CARTS,
      'basis: first-hand',
      'basis: first-hand\n    argued: The carts do not hang on the day.',
    ];
    expect(await questionsAfter(argued)).toEqual([
      'content/claims/flour-carts.md:15:13  nothing in the words or the note speaks against asserts, expected no argued: take it out  (stance-argued-for-nothing)',
    ]);
  });
});

/** The start of the first quotation in each of three other claims. */
const FIRST_QUOTES: Readonly<Record<string, string>> = {
  'bridge-taken': '{ source: courier, exact: "We hold the bridge',
  'bridge-kept': '{ source: courier, exact:',
  'mill-distance': '{ source: courier, exact:',
};

describe('of words that serve four claims, the desk asks in each', () => {
  const quote =
    '{ source: courier, exact: "counted nine carts of flour on the road", prefix: and, suffix: The, voice: article }';
  const others = Object.keys(FIRST_QUOTES);
  const again = (slug: string, confirmed: string): Edit => {
    const first = FIRST_QUOTES[slug] ?? '';
    return [`claims/${slug}.md`, first, `${quote.replace(' }', `${confirmed} }`)}\n      - ${first}`];
  };

  test('whether they carry it, until each is confirmed', async () => {
    const open = await questionsAfter(...others.map((slug) => again(slug, '')));
    expect(open.map((line) => line.replace(/:\d+:\d+ .*\((.*)\)$/, ' $1'))).toEqual([
      'content/claims/bridge-kept.md quotation-not-confirmed',
      'content/claims/bridge-taken.md quotation-not-confirmed',
      'content/claims/flour-carts.md quotation-not-confirmed',
      'content/claims/mill-distance.md quotation-not-confirmed',
    ]);
    expect(open[2]).toBe(
      'content/claims/flour-carts.md:17:35  these words serve 4 claims (SV-001, SV-002, SV-003, SV-005), expected each to be confirmed: read them against this title and stance, and add confirmed with the day  (quotation-not-confirmed)',
    );
    const own: Edit = [CARTS, 'voice: article }', 'voice: article, confirmed: "2010-06-01" }'];
    expect(await questionsAfter(own, ...others.map((slug) => again(slug, ', confirmed: "2010-06-01"')))).toEqual([]);
  });

  test('nothing where they serve three', async () => {
    expect(await questionsAfter(...others.slice(0, 2).map((slug) => again(slug, '')))).toEqual([]);
  });
});
