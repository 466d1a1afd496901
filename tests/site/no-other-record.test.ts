/** What a record is stands in its content: no word of the published one is in the code, or on the site of another. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Manifest } from '../../src/core/schema/manifest.ts';
import { readRecord } from '../../src/record/read.ts';
import type { TheRecord } from '../../src/record/types.ts';
import { soundRecord } from '../fixtures/record.ts';
import { CONTENTS } from './bases.ts';
import { FOLDER, RECORD } from './this-site.ts';
import { filesBelow } from './tree.ts';

/** Files that hold text. */
const TEXT =
  /\.(?:html|css|js|mjs|ts|astro|json|geojson|jsonld|csv|xml|txt|svg|bib|ris|webmanifest|env)$|(?:^|\/)_headers$/;

interface Found {
  where: string;
  line: string;
}

/** Every line of a folder's texts in which the expression is found. */
function linesWith(folder: string, expression: RegExp): Found[] {
  return filesBelow(folder)
    .filter((path) => TEXT.test(path))
    .flatMap((path) =>
      readFileSync(join(folder, path), 'utf8')
        .split('\n')
        .flatMap((line) => {
          const at = line.search(expression);
          return at < 0 ? [] : [{ where: path, line: line.slice(Math.max(0, at - 40), at + 60).trim() }];
        }),
    );
}

/** The names by which a record is known: its own, those of its sides, voices and places, their slugs and its ids. */
function namesOf({ manifest, actors, places }: TheRecord): string[] {
  const { id, name, ids, sides } = manifest;
  const entries = [...actors, ...places];
  return [
    ...[id, name, `${ids}-`],
    ...sides.flatMap((side) => [side.id, side.name, side.inSentence]),
    ...entries.flatMap((entry) => [entry.name, entry.slug, ...(entry.spellings ?? []).map(({ text }) => text)]),
  ];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

async function published(): Promise<TheRecord> {
  const root = join(CONTENTS.published, '..');
  const { record } = await readRecord(CONTENTS.published, { root });
  if (record === undefined) throw new Error('The content has problems: run `npm run check`.');
  return record;
}

/** What `npm run new -- record` makes, where nothing is answered. */
async function newRecord(): Promise<TheRecord> {
  const root = mkdtempSync(join(tmpdir(), 'new-record-'));
  try {
    const folder = join(root, 'content');
    const { stderr } = spawnSync(process.execPath, ['scripts/new.ts', 'record', folder], {
      encoding: 'utf8',
      input: '',
    });
    const { record } = await readRecord(folder, { root });
    if (record === undefined) throw new Error(stderr);
    return record;
  } finally {
    rmSync(root, { recursive: true });
  }
}

// The records that were invented for the tests may be those whose examples the code tells, and a new one is made by it.
const invented = new Set(
  [RECORD, await soundRecord(), await newRecord()].flatMap(namesOf).map((name) => name.toLowerCase()),
);
const names = [...new Set(namesOf(await published()))].filter((name) => !invented.has(name.toLowerCase()));
const anyName = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${names.map(escaped).join('|')})(?![\p{L}])`, 'u');

describe.each(['src', 'scripts', 'public'])('%s', (folder) => {
  test('has no name of the published record', () => {
    expect(linesWith(folder, names.length === 0 ? /(?!)/ : anyName)).toEqual([]);
  });
});

describe('the site of the invented record', () => {
  const { sides } = parse(readFileSync(join(CONTENTS.invented, 'record.yaml'), 'utf8')) as Manifest;

  test('is made of text in which its own names are found', () => {
    for (const { name } of sides) expect(linesWith(FOLDER, new RegExp(escaped(name))).length, name).toBeGreaterThan(50);
  });

  test.each(['Panjshir', 'Taliban', 'Afghan', 'PJ-', String.raw`\b2021\b`])('has no %s', (word) => {
    expect(linesWith(FOLDER, new RegExp(word, 'i'))).toEqual([]);
  });

  test('has no other name of the published record', () => {
    expect(linesWith(FOLDER, names.length === 0 ? /(?!)/ : anyName)).toEqual([]);
  });

  test('does not count five of what it has four of', () => {
    expect(RECORD.sources.length).toBe(4);
    expect(linesWith(FOLDER, /\bfive (?:articles|sources|outlets|papers|reports|days)\b/i)).toEqual([]);
  });
});
