import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/serve/headers.ts';
import { EMBED_HEADER_POLICY, HEADER_POLICY, HEADERS_FILE, META_POLICY } from '../../../src/policy.ts';

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
  test('is the same in public/_headers and in the pages', () => {
    // Where this fails, src/policy.ts is right: write its HEADERS_FILE to public/_headers.
    expect(readFileSync('public/_headers', 'utf8')).toBe(HEADERS_FILE);
    expect(HEADER_POLICY).toBe(`${META_POLICY}; frame-ancestors 'none'`);
  });

  test('lets other pages show a claim’s card, and nothing else of the site', () => {
    const rules = parseHeaders(HEADERS_FILE);
    expect(headersFor(rules, '/claims/a/embed/')['Content-Security-Policy']).toBe(EMBED_HEADER_POLICY);
    for (const path of ['/', '/claims/', '/claims/a/', '/claims/a/v/1/', '/search/']) {
      expect(headersFor(rules, path)['Content-Security-Policy'], path).toBe(HEADER_POLICY);
    }
  });

  test('lets scripts of other sites read the data, and not the pages', () => {
    const origin = (path: string) => headersFor(parseHeaders(HEADERS_FILE), path)['Access-Control-Allow-Origin'];
    expect(['/data/claims.geojson', '/claims/a.json', '/oembed/a.json'].map(origin)).toEqual(['*', '*', '*']);
    expect(['/', '/claims/a/', '/claims/a/v/1/'].map(origin)).toEqual([undefined, undefined, undefined]);
  });

  test('allows nothing inline, no eval and no other host', () => {
    expect(META_POLICY).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    expect(META_POLICY).toMatch(/^default-src 'none';/);
  });
});
