import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/serve/headers.ts';
import { HEADER_POLICY, HEADERS_FILE, META_POLICY } from '../../../src/policy.ts';

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

  test('lets a later rule win', () => {
    expect(headersFor(rules, '/drafts/a/')['X-Robots-Tag']).toBe('noindex');
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

  test('allows nothing inline, no eval and no other host', () => {
    expect(META_POLICY).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    expect(META_POLICY).toMatch(/^default-src 'none';/);
  });
});
