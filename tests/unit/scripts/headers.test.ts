import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/serve/headers.ts';
import { EMBED_HEADER_POLICY, HEADER_POLICY, headersFile, META_POLICY } from '../../../src/ui/policy.ts';

describe('a _headers file', () => {
  const rules = parseHeaders(`# Everywhere
/*
  Referrer-Policy: no-referrer
  X-Robots-Tag: all

/drafts/*
  X-Robots-Tag: noindex
`);

  test('gives the headers of a path that a pattern fits', () => {
    expect(headersFor(rules, '/claims/a/')).toEqual({ 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'all' });
  });

  test('joins what two rules say of one header', () => {
    expect(headersFor(rules, '/drafts/a/')['X-Robots-Tag']).toBe('all, noindex');
  });

  test('takes an earlier header away where a later rule says so', () => {
    const taking = parseHeaders('/*\n  X-A: all\n  X-B: all\n/drafts/*\n  ! X-A\n  X-A: none\n');
    expect(headersFor(taking, '/drafts/a/')).toEqual({ 'X-A': 'none', 'X-B': 'all' });
    expect(headersFor(taking, '/claims/a/')).toEqual({ 'X-A': 'all', 'X-B': 'all' });
  });

  test('keeps a header in whose words something is said not to be', () => {
    expect(headersFor(parseHeaders('/*\n  X-A: all but !this\n'), '/a/')).toEqual({ 'X-A': 'all but !this' });
  });

  test('lets a name with a colon stand for one step of a path', () => {
    const named = parseHeaders('/claims/:slug/embed/\n  X-A: yes\n');
    expect(headersFor(named, '/claims/a-b/embed/')).toEqual({ 'X-A': 'yes' });
    expect(headersFor(named, '/claims/a/v/embed/')).toEqual({});
  });

  test('takes a dot in a pattern for a dot', () => {
    expect(headersFor(parseHeaders('/a.txt\n  X-A: yes\n'), '/abtxt')).toEqual({});
  });
});

describe('the policy', () => {
  // tests/site/nginx.test.ts compares every header, where nginx is installed.
  test('is the same for a server of one’s own', () => {
    const policies = Array.from(
      readFileSync('deploy/nginx.conf', 'utf8').matchAll(/"(default-src [^"]*)"/g),
      ([, one]) => one,
    );
    expect(policies).toEqual([HEADER_POLICY, EMBED_HEADER_POLICY]);
  });

  test('is the same in the header and in the pages, but for what a header alone can say, and the style that a page alone knows', () => {
    expect(HEADER_POLICY).toBe(`${META_POLICY} 'unsafe-inline'; frame-ancestors 'none'`);
    expect(META_POLICY).toMatch(/; style-src 'self'$/);
    expect(headersFile('/')).toContain(`\n  Content-Security-Policy: ${HEADER_POLICY}\n`);
  });

  describe.each(['/', '/sarvand/', '/records/sarvand/'])('of a site below %s', (base) => {
    const rules = parseHeaders(headersFile(base));
    const sent = (path: string) => headersFor(rules, base + path);

    test('lets a file that is named after its bytes be kept for a year, and nothing else', () => {
      expect(sent('_astro/site.CK1DqkzV.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
      for (const path of ['', 'claims/a/', 'data/claims.json', 'pagefind/pagefind.js'])
        expect(sent(path)['Cache-Control'], path).toBeUndefined();
    });

    test('lets other pages show the card of a claim or a version, and nothing else of the site', () => {
      for (const path of ['claims/a/embed/', 'claims/a/v/12/embed/'])
        expect(sent(path)['Content-Security-Policy'], path).toBe(EMBED_HEADER_POLICY);
      for (const path of ['', 'claims/', 'claims/a/', 'claims/a/v/1/', 'search/'])
        expect(sent(path)['Content-Security-Policy'], path).toBe(HEADER_POLICY);
    });

    test('lets scripts of other sites read every file, and says so once', () => {
      for (const path of ['data/claims.geojson', 'claims/a.json', 'claims/a.bib', 'claims/a.csl.json', 'feed.xml', ''])
        expect(sent(path)['Access-Control-Allow-Origin'], path).toBe('*');
    });

    test('says what a file is where its ending does not tell', () => {
      expect(sent('claims/a.ris')['Content-Type']).toBe('application/x-research-info-systems; charset=utf-8');
      expect(sent('feed.json')['Content-Type']).toBe('application/feed+json; charset=utf-8');
      expect(sent('claims/a.json')).not.toHaveProperty('Content-Type');
    });
  });

  test('says nothing of what lies beside a site that is below a path', () => {
    expect(headersFor(parseHeaders(headersFile('/sarvand/')), '/claims/a/embed/')).toEqual({});
  });

  test('allows nothing inline, no eval and no other host', () => {
    expect(META_POLICY).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    expect(META_POLICY).toMatch(/^default-src 'none';/);
  });
});
