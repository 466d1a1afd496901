import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withOwnStyle } from '../../../src/ui/own-style.ts';
import { META_POLICY } from '../../../src/ui/policy.ts';

const SHEETS: Record<string, string> = { '/a.css': 'p{color:red}\n', '/b.css': 'b{color:blue}' };
const read = (address: string) => SHEETS[address] ?? '';
const page = (links: string) =>
  `<head><meta http-equiv="Content-Security-Policy" content="${META_POLICY}"><title>A</title>${links}<link rel="icon" href="/i.svg"></head>`;

describe('a page that is read first', () => {
  test('has its style inside, in the place of the file', () => {
    const html = withOwnStyle(page('<link rel="stylesheet" href="/a.css">'), read);
    expect(html).toContain('<title>A</title><style>p{color:red}</style><link rel="icon" href="/i.svg">');
    expect(html).not.toContain('stylesheet');
  });

  test('has those of several files as one, in their order', () => {
    const links = '<link rel="stylesheet" href="/b.css"><link rel="stylesheet" href="/a.css">';
    expect(withOwnStyle(page(links), read)).toContain('<style>b{color:blue}p{color:red}</style>');
  });

  test('allows that style and no other', () => {
    const html = withOwnStyle(page('<link rel="stylesheet" href="/b.css">'), read);
    const hash = createHash('sha256').update('b{color:blue}').digest('base64');
    expect(html).toContain(`content="${META_POLICY} 'sha256-${hash}'"`);
  });

  test.each([
    ['no style sheet', page('')],
    ['another policy', page('<link rel="stylesheet" href="/a.css">').replace(META_POLICY, "default-src 'self'")],
  ])('is not made of one with %s', (_what, html) => {
    expect(() => withOwnStyle(html, read)).toThrow('no style sheet, or not the policy of the layout');
  });
});
