import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/serve/headers.ts';
import { smallProject, type SmallProject } from './small-build.ts';
import { filesBelow } from './tree.ts';

let project: SmallProject;
let printed = { status: 0 as number | null, stdout: '', stderr: '' };

/** Added to a site that stands below a path of its own: of that one a page and its headers are enough. */
beforeAll(async () => {
  project = await smallProject({ BASE_PATH: '/records/', SITE_URL: 'https://desk.example' });
  symlinkSync(resolve('tests'), project.path('tests'));
  mkdirSync(project.path('dist'));
  writeFileSync(project.path('dist/index.html'), '<!doctype html><title>The site beside it</title>');
  writeFileSync(project.path('dist/_headers'), '/records/*\n  X-Own: yes\n');
  printed = project.run('demo');
  pages = filesBelow(folder())
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, $: load(readFileSync(join(folder(), path), 'utf8')) }));
});
afterAll(() => {
  project.remove();
});

const folder = () => project.path('dist/demo');
let pages: { path: string; $: CheerioAPI }[] = [];

describe('the demonstration', () => {
  test('is added to the site, which stays as it is', () => {
    expect({ status: printed.status, stderr: printed.stderr }).toEqual({ status: 0, stderr: '' });
    expect(printed.stdout).toContain('The invented record is in dist/demo/, for /records/demo/.');
    expect(readFileSync(project.path('dist/index.html'), 'utf8')).toContain('The site beside it');
  });

  test('says on every page that it is invented, before anything else and in its name', () => {
    expect(pages.length).toBeGreaterThan(100);
    const silent = pages.filter(({ path, $ }) => {
      const told = path.endsWith('embed/index.html')
        ? $('.embed-kicker').text().includes('Invented, for demonstration')
        : $('.demonstration').text().startsWith('A demonstration. This record is invented');
      return !told || !$('title').text().includes('(invented)');
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('keeps its pages out of search engines, and offers fact-checking tools nothing', () => {
    const found = pages.filter(({ $ }) => $('meta[name="robots"]').attr('content') !== 'noindex');
    expect(found.map(({ path }) => path)).toEqual([]);
    const reviews = pages.filter(({ $ }) => $('script[type="application/ld+json"]').text().includes('ClaimReview'));
    expect(reviews.map(({ path }) => path)).toEqual([]);
  });

  test('has its headers at the top, where hosts look for them, and its files in the list of digests', () => {
    const rules = parseHeaders(readFileSync(project.path('dist/_headers'), 'utf8'));
    expect(headersFor(rules, '/records/demo/claims/a/embed/')['Content-Security-Policy']).toContain(
      'frame-ancestors *',
    );
    expect(headersFor(rules, '/records/')['X-Own']).toBe('yes');
    expect(filesBelow(folder()).filter((path) => ['_headers', 'SHA256SUMS'].includes(path))).toEqual([]);
    expect(readFileSync(project.path('dist/SHA256SUMS'), 'utf8')).toMatch(/ {2}demo\/index\.html$/m);
  });
});
