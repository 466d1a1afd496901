/** An article more, and what the site says of all of them: no page contradicts another. */
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFingerprint, writeFingerprint } from '../../src/core/fingerprint.ts';
import { numberInWords as inWords } from '../../src/wording/words.ts';
import { contentIn, type Content } from '../fixtures/content.ts';
import { wholeRecord } from '../fixtures/whole.ts';
import { smallProject } from '../site/small-build.ts';

const record = wholeRecord();
const before = record.sources.filter(({ withdrawn }) => withdrawn === undefined).length;
/** The day after that of the last article, which has come: nothing in a record may be of tomorrow. */
const AFTER = Math.max(...record.sources.map(({ issued }) => Date.parse(issued.slice(0, 10)))) + 86_400_000;
const DAY = new Date(Math.min(AFTER, Date.now())).toISOString().slice(0, 10);

const TEXT = 'The Far Gazette counted the sheep on the slope, and there were eleven of them at noon.\n';
const NUMBER = Math.max(...record.claims.map(({ id }) => Number(id.split('-')[1]))) + 1;
const { manifest } = record;
const ENTRIES: Readonly<Record<string, string>> = {
  'actors/far-gazette.yaml': `name: The Far Gazette
kind: outlet
side: outlet
owner: { name: Its readers, of: '${DAY}', says: 'https://owners.example/gazette', read: '${DAY}' }
reviewed: '${DAY}'
`,
  'sources/far-gazette.yaml': `label: The Far Gazette, the day after
outlet: far-gazette
type: article-newspaper
title: Sheep on the slope
publisher: The Far Gazette
issued: '${DAY}'
language: ${manifest.language}
copy: The page of the outlet itself.
inferred: []
untold: []
accounting:
  - { words: [0, 3], not: furniture }
reviewed: '${DAY}'
`,
  'sources/far-gazette.fingerprint.json': writeFingerprint(makeFingerprint('far-gazette', TEXT)),
  'statements/far-gazette-on-sheep.yaml': `actor: far-gazette
says: counted sheep
made: { on: '${DAY}', how: It is the report of the outlet itself. }
channel: report
carriedBy:
  - { source: far-gazette }
reviewed: '${DAY}'
`,
  'claims/eleven-sheep.md': `---
id: ${manifest.ids}-${String(NUMBER).padStart(3, '0')}
title: Eleven sheep stood on the slope
topic: ${manifest.topics[0]?.id ?? ''}
kind: event
favours: []
hurts: []
places: []
when: '${DAY}'
evidence:
  - statement: far-gazette-on-sheep
    stance: asserts
    basis: first-hand
    speaksOf: '${DAY}'
    quotes:
      - { source: far-gazette, exact: 'there were eleven of them', prefix: and, suffix: at, voice: article }
    passages:
      - { source: far-gazette, words: [3, 10] }
      - { source: far-gazette, words: [15, 17] }
asOf: '${DAY}'
verdict: single-origin
unknowns: []
revisions:
  - { version: 1, on: '${DAY}', what: First published. }
reviewed: '${DAY}'
---

${'The paper counted them at noon, and shows that it stood there and looked. '.repeat(7)}
`,
};

/** The record with the article in it. What was looked for in all articles and not found has been looked for in this one. */
function withTheArticle(): Content {
  const content = contentIn(mkdtempSync(join(tmpdir(), 'another-article-')));
  cpSync('content', content.folder, { recursive: true });
  for (const [file, text] of Object.entries(ENTRIES)) writeFileSync(content.path(file), text);
  for (const file of globSync('claims/*.md', { cwd: content.folder })) {
    const text = readFileSync(content.path(file), 'utf8');
    const read = text
      .replace(/^( {4}in:\s*\[)/gm, '$1far-gazette, ')
      .replace(/^( {4}in:\n)/gm, '$1      - far-gazette\n');
    if (read !== text) writeFileSync(content.path(file), read);
  }
  return content;
}

const project = await smallProject({}, () => Promise.resolve(withTheArticle()));
afterAll(project.remove);

let pages: { path: string; text: string; masthead: string; footer: string }[] = [];

beforeAll(() => {
  const revised = project.run('claim:revise', '--on', DAY, 'eleven-sheep');
  expect(revised.status, revised.stdout + revised.stderr).toBe(0);
  // Their pictures cost half of a build, and no count is looked for in them.
  for (const picture of ['src/pages/card.png.ts', 'src/pages/claims/[slug].png.ts']) rmSync(project.path(picture));
  const { status, stdout, stderr } = project.run('build');
  expect(status, stdout + stderr).toBe(0);
  // A version tells on how many articles it was judged, and a day how many were out; a card stands on other people's pages.
  const paths = globSync('**/*.html', { cwd: project.path('dist') }).filter(
    (path) => !/\/(?:v\/\d+|embed)\/|^as-of\/\d/.test(path),
  );
  pages = paths.map((path) => {
    const $ = load(readFileSync(project.path(`dist/${path}`), 'utf8'));
    const plain = (selector: string): string => $(selector).text().replace(/\s+/g, ' ').trim();
    const described = $('meta[name="description"], meta[property="og:description"], meta[property="og:image:alt"]')
      .toArray()
      .map(({ attribs }) => attribs.content ?? '');
    return {
      path,
      text: [plain('body'), ...described].join(' '),
      masthead: plain('.masthead-about'),
      footer: plain('.colophon'),
    };
  });
});

/** Words before a count of all articles; without one of them it is a count of some. */
const ALL = String.raw`(?:[Tt]hese|[Tt]he|[Ii]ts|[Aa]ll|[Ii]n|[Ff]rom|[Oo]n|compares|of|what)`;
const counted = new RegExp(String.raw`\b${ALL} ([a-z]+|\d+) (?:articles|sources)\b`, 'g');

/** Pages of claims that stand, by their slug: each speaks as of its day, and so of the articles that were out by then. */
const claimOf = (path: string): string | undefined => /^claims\/([^/]+)\/index\.html$/.exec(path)?.[1];
const standing = new Set(record.claims.filter(({ withdrawn }) => withdrawn === undefined).map(({ slug }) => slug));

/** What is said of all articles on these pages, each with its page. */
const countsOn = (those: (path: string) => boolean): { path: string; words: string; count: string }[] =>
  pages
    .filter(({ path }) => those(path))
    .flatMap(({ path, text }) => Array.from(text.matchAll(counted), ([words, count = '']) => ({ path, words, count })));
const isNumber = (count: string, number: number): boolean => count === inWords(number) || count === String(number);

test('wherever all articles are counted, there is one more', () => {
  expect(pages.length).toBeGreaterThan(20);
  const counts = countsOn((path) => !standing.has(claimOf(path) ?? ''));
  expect(counts.filter(({ count }) => isNumber(count, before))).toEqual([]);
  expect(counts.some(({ count }) => isNumber(count, before + 1))).toBe(true);
});

test('the new claim is told of all articles, and a claim of the days before of those that were out by then', () => {
  const told = countsOn((path) => claimOf(path) === 'eleven-sheep');
  expect(told.some(({ count }) => isNumber(count, before + 1))).toBe(true);
  expect(told.filter(({ count }) => isNumber(count, before))).toEqual([]);
  const earlier = countsOn((path) => standing.has(claimOf(path) ?? '')).filter(({ path }) => {
    const claim = record.claims.find(({ slug }) => slug === claimOf(path));
    return claim !== undefined && claim.asOf < DAY;
  });
  // The foot of each page counts the articles of today.
  expect(earlier.filter(({ words, count }) => isNumber(count, before + 1) && words.includes('sources'))).toEqual([]);
  const spoken = record.claims.filter(({ asOf, withdrawn }) => withdrawn === undefined && asOf < DAY);
  expect(new Set(earlier.map(({ path }) => claimOf(path))).size).toBe(spoken.length);
});

test('the head and the foot of every page say the same, and the days reach to that of the new article', () => {
  expect(new Set(pages.map(({ masthead }) => masthead)).size).toBe(1);
  expect(new Set(pages.map(({ footer }) => footer)).size).toBe(1);
  expect(pages[0]?.masthead).toContain(String(Number(DAY.slice(8))));
  expect(existsSync(project.path(`dist/as-of/${DAY}/index.html`))).toBe(true);
});
