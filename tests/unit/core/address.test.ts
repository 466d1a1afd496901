import { describe, expect, test } from 'vitest';
import { addressFrom } from '../../../src/core/site-address.ts';

describe('the address of the site', () => {
  test("is this machine's root where nothing is set", () => {
    expect(addressFrom({})).toEqual({ site: 'http://localhost:4321', base: '/' });
  });

  test.each(['panjshir', '/panjshir', '/panjshir/', 'panjshir/'])('reads the path %s as one and the same', (path) => {
    expect(addressFrom({ BASE_PATH: path }).base).toBe('/panjshir/');
  });

  test('takes an empty path for the root', () => {
    expect(addressFrom({ BASE_PATH: '' }).base).toBe('/');
  });

  test('keeps a path of several parts', () => {
    expect(addressFrom({ BASE_PATH: '/records/panjshir' }).base).toBe('/records/panjshir/');
  });

  test.each(['/pan jshir/', 'https://example.org/panjshir/'])(
    'refuses %s as a path, and says what it expects',
    (path) => {
      expect(() => addressFrom({ BASE_PATH: path })).toThrow(
        `BASE_PATH: expected a path, as /record/, found "${path}".`,
      );
    },
  );

  test.each(['example.org', 'https://example.org/panjshir/', 'ftp://example.org', ''])(
    'refuses %j as a site, and says what it expects',
    (site) => {
      expect(() => addressFrom({ SITE_URL: site })).toThrow(
        `SITE_URL: expected scheme and host, as https://example.org, found "${site}".`,
      );
    },
  );

  test('drops the slash after the host', () => {
    expect(addressFrom({ SITE_URL: 'https://example.org/' }).site).toBe('https://example.org');
  });
});
