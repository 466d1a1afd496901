import { afterEach, describe, expect, test, vi } from 'vitest';
import { LOCAL_SITE } from '../../../src/core/site-address.ts';
import { dataRoot, href, siteRoot } from '../../../src/wording/href.ts';

const SITE = new URL('https://record.example');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each([
  ['the root', '/', ''],
  ['a folder', '/valley/record/', '/valley/record'],
  ['a folder without its slash', '/valley/record', '/valley/record'],
])('below %s', (_name, base, before) => {
  test('an address of the site has it before it, once', () => {
    vi.stubEnv('BASE_URL', base);
    expect(href('/claims/')).toBe(`${before}/claims/`);
    expect(siteRoot(SITE)).toBe(`https://record.example${before}/`);
  });

  test('the data lead back to the site where its address is known, and to nowhere else', () => {
    vi.stubEnv('BASE_URL', base);
    expect(dataRoot(SITE)).toBe(`https://record.example${before}/`);
    expect([dataRoot(undefined), dataRoot(new URL(LOCAL_SITE))]).toEqual(['/', '/']);
  });
});
