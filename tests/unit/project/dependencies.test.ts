import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Lock {
  packages: Record<string, { license?: unknown; dev?: boolean }>;
}

const lock = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock).packages;
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};

/** The rows of DEPENDENCIES.md, each with the heading that it stands under. */
const rows = readFileSync('DEPENDENCIES.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .flatMap((part) => {
    const [heading = ''] = part.split('\n');
    return Array.from(
      part.matchAll(/^\| `([^`]+)` *\| ([^|]+?) *\| ([^|]+?) *\| (.+?) *\|$/gm),
      ([, name = '', licence, weight, reason]) => ({
        heading,
        name,
        licence,
        weight,
        reason,
      }),
    );
  });

describe('DEPENDENCIES.md', () => {
  test('has one row for each package that package.json names, and no other', () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(devDependencies).toSorted());
  });

  test('tells the licence that the package states', () => {
    const stated = (name: string): string => String(lock[`node_modules/${name}`]?.license).replace(/^\((.*)\)$/, '$1');
    expect(rows.filter(({ name, licence }) => licence !== stated(name))).toEqual([]);
  });

  test('says of a package that only the tests use it where nothing else imports it', () => {
    const code = globSync(['src/**/*.{ts,astro,mdx}', 'scripts/**/*.{ts,js}', 'astro.config.mjs']).map((path) =>
      readFileSync(path, 'utf8'),
    );
    const imported = (name: string): boolean =>
      code.some((text) => text.includes(`'${name}'`) || text.includes(`'${name}/`));
    const ofTests = rows.filter(({ heading }) => heading === 'What only the tests use');
    expect(ofTests.length).toBeGreaterThan(5);
    // scripts/mutate starts the tests.
    expect(ofTests.filter(({ name }) => name !== 'vitest' && imported(name))).toEqual([]);
  });
});

/** Licences under which a newsroom may use a package without asking anybody, and what is made with it. */
const FREE = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Python-2.0',
    'PSF-2.0',
  ],
  ...['CC0-1.0', 'Zlib', 'OFL-1.1', 'Unlicense'],
  // These bind whoever changes the package itself.
  ...['MPL-2.0', 'LGPL-2.1+', 'LGPL-3.0-or-later'],
]);

/** What states its licence otherwise, or under another one, and why that will do. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  citeproc: 'CPAL or AGPL; runs in the build alone, and nothing of it is in the site',
  i: 'MIT, as its LICENSE says; package.json has an old form',
  tv4: 'public domain or MIT; package.json has an old form',
};

/** Whether one of the licences that may be chosen is free, with all that it joins. */
function isFree(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => FREE.has(each)));
}

describe('everything that is installed', () => {
  const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? '';
  // For another system than the one at hand the lock file knows of some only their names.
  const known = Object.entries(lock).filter(([path, { license }]) => path !== '' && license !== undefined);

  test('has a licence that lets a newsroom use it', () => {
    expect(known.length).toBeGreaterThan(500);
    const others = known
      .filter(([, { license }]) => typeof license !== 'string' || !isFree(license))
      .map(([path]) => nameOf(path));
    expect(others.filter((name) => LOOKED_AT[name] === undefined)).toEqual([]);
  });

  test('is for development: the site needs no package to be read', () => {
    expect(Object.entries(lock).filter(([path, { dev }]) => path !== '' && dev === undefined)).toEqual([]);
  });
});
