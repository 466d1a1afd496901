/** What the hosts that the README names make of the built site, by their own rules. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/serve/headers.ts';
import { builtFile } from '../formats/built-file.ts';
import { BASE, FOLDER, RECORD } from '../this-site.ts';
import { filesBelow } from '../tree.ts';

const files = filesBelow(FOLDER);

describe('Netlify', () => {
  test('reads _headers without a mistake, and gives to each address what the tests’ own server gives', async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(FOLDER, '_headers')],
      netlifyConfigPath: 'netlify.toml',
      minimal: false,
      configHeaders: [],
    });
    // It has no word for taking a header away, and says so; the later rule is the one that it keeps.
    expect(errors.filter(({ message }) => !message.includes('! Content-Security-Policy'))).toEqual([]);
    const slug = RECORD.claims[0]?.slug ?? '';
    const told = parseHeaders(builtFile('_headers'));
    for (const path of [
      '',
      `claims/${slug}/`,
      `claims/${slug}/embed/`,
      `claims/${slug}/v/1/embed/`,
      `claims/${slug}.bib`,
    ]) {
      const fitting = headers.filter((rule): rule is Header => 'forRegExp' in rule && rule.forRegExp.test(BASE + path));
      const sent = Object.assign({}, ...fitting.map(({ values }) => values)) as Record<string, string>;
      expect(sent, path).toEqual(headersFor(told, BASE + path));
    }
  });

  test('is told the command and the folder', () => {
    const { build } = parse(readFileSync('netlify.toml', 'utf8'));
    expect(build).toMatchObject({ command: 'SITE_URL=$URL npm run build', publish: 'dist' });
  });
});

describe('Cloudflare Pages', () => {
  test('finds the folder by the name that it asks for', () => {
    expect(parse(readFileSync('wrangler.toml', 'utf8'))).toMatchObject({ pages_build_output_dir: 'dist' });
  });

  // https://developers.cloudflare.com/pages/platform/limits/
  test('takes at most 20,000 files of 25 MiB each on its free plan', () => {
    expect(files.length).toBeLessThanOrEqual(20_000);
    expect(files.filter((path) => statSync(join(FOLDER, path)).size > 25 * 1024 * 1024)).toEqual([]);
  });

  test('takes at most 100 rules of headers, in lines of at most 2,000 letters', () => {
    const lines = builtFile('_headers').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });
});

describe('GitHub Pages', () => {
  // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
  test('takes a site of at most 1 GB', () => {
    expect(files.reduce((sum, path) => sum + statSync(join(FOLDER, path)).size, 0)).toBeLessThanOrEqual(1e9);
  });

  test('sends no headers of ours: the policy and the referrer rule stand in the pages', () => {
    const home = builtFile('index.html');
    expect(home).toContain('http-equiv="Content-Security-Policy"');
    expect(home).toContain('name="referrer" content="no-referrer"');
  });
});
