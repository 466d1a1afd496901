/** What a newsroom sees first: the site of a record that was made a minute ago, with its sample and nothing else. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRecord } from '../../scripts/new/record.ts';
import type { Content } from '../fixtures/content.ts';
import { smallProject, type SmallProject } from './small-build.ts';
import { filesBelow } from './tree.ts';

async function newborn(): Promise<Content> {
  const root = mkdtempSync(join(tmpdir(), 'newborn-'));
  const folder = join(root, 'content');
  const sides = ['the harbour company', 'the dockers', 'the seamen'];
  const answers = { name: ['The harbour record'], question: ['Who shut the gates?'], line: ['Who said what'] };
  const more = { ids: ['HR'], language: ['en'], sides, parties: ['the seamen'] };
  expect(await makeRecord(folder, { ...answers, ...more }, '2012-06-20')).toEqual([]);
  return {
    root,
    folder,
    path: (file) => join(folder, file),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

let project: SmallProject;
let pages: { path: string; $: CheerioAPI }[] = [];
const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const headline = (path: string): string => {
  const page = pages.find((each) => each.path === path);
  return words(page?.$('h1').text() ?? `There is no ${path}`);
};

beforeAll(async () => {
  project = await smallProject({}, newborn);
  const { status, stdout, stderr } = project.run('build');
  expect(status, stdout + stderr).toBe(0);
  pages = filesBelow(project.path('dist'))
    .filter((path) => path.endsWith('index.html'))
    .map((path) => ({ path, $: load(readFileSync(project.path(`dist/${path}`), 'utf8')) }));
});
afterAll(() => {
  project.remove();
});

describe('the site of a record of one claim', () => {
  test('counts one of each, and none, as a person would', () => {
    const told = Object.fromEntries(
      ['disagreements', 'as-of', 'matrix', 'places', 'timeline', 'actors', 'map', 'origins'].map((page) => [
        page,
        headline(`${page}/index.html`),
      ]),
    );
    expect(told).toEqual({
      disagreements: 'No disputes',
      'as-of': 'One evening',
      matrix: 'One claim in one article',
      places: 'No places',
      timeline: 'One statement; its day is certain',
      actors: 'One voice, unnamed; one other passed words on',
      map: 'Nothing on the map',
      origins: 'One statement; it reached no second article',
    });
  });

  test('has no sentence about one thing in the words for several, or about none in those for some', () => {
    const wrong =
      /\b(?:no with|each of one|all its one|[Oo]ne of one|no \w+s would|no claims changed|1 claims|said says)\b/;
    const found = pages.flatMap(({ path, $ }) => {
      $('script, style, noscript').remove();
      const [match] = wrong.exec(words($('body').text())) ?? [];
      return match === undefined ? [] : [`${path}: ${match}`];
    });
    expect(found).toEqual([]);
  });

  test('has no heading under which there is nothing', () => {
    const empty = pages.flatMap(({ path, $ }) =>
      $('main section')
        .toArray()
        .filter((section) => {
          const heading = $(section).children('h2, h3').first();
          return heading.length > 0 && words($(section).text()) === words(heading.text());
        })
        .map((section) => `${path}: ${words($(section).text())}`),
    );
    expect(empty).toEqual([]);
  });

  test('shows on the home page the silence of each side', () => {
    const home = pages.find(({ path }) => path === 'index.html');
    expect(words(home?.$('main').text() ?? '')).toContain('It comes from one statement by one voice, in one article.');
    const evenings = words(home?.$('section[aria-labelledby="evenings"]').text() ?? '');
    expect(evenings).toMatch(/^One evening.*Dockers Nothing new in print\./);
    expect(evenings).toContain('This one source quotes nobody of the seamen on this question.');
  });

  test('says in the method who of its sides always has a stake', () => {
    const method = pages.find(({ path }) => path === 'method/index.html');
    expect(words(method?.$('main').text() ?? '')).toContain(
      'The contending sides, the harbour company and the dockers, always count as having a stake',
    );
  });
});
