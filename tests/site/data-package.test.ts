import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { builtFile } from './formats/built-file.ts';
import { expectSome, FOLDER } from './this-site.ts';
import { filesBelow } from './tree.ts';

const folder = join(FOLDER, 'data');
const pack = await Package.load(join(folder, 'datapackage.json'));

test('the data package is one, and has every data file', () => {
  expect(pack.errors).toEqual([]);
  expect(pack.valid).toBe(true);
  // The whole record as one file holds the package.
  const others = /^(index\.html|datapackage\.json|.*\.schema\.json|.*\.zip|.*\.epub|SHA256SUMS)$/;
  const files = filesBelow(folder).filter((path) => !others.test(path));
  expect(pack.resources.map(({ descriptor }) => descriptor.path).sort()).toEqual(files);
});

test('it tells the length and the hash of every file', () => {
  for (const { descriptor } of pack.resources) {
    const bytes = Buffer.from(builtFile(`data/${descriptor.path}`));
    expect(descriptor.bytes, descriptor.path).toBe(bytes.length);
    expect(descriptor.hash, descriptor.path).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  }
});

describe.each(pack.resources.filter(({ tabular }) => tabular))('the table of $name', (resource) => {
  test('is read row by row with its types and constraints', async () => {
    const rows = await resource.read({ keyed: true });
    expectSome(rows.length);
    // A header that the schema does not have would be cast to nothing.
    expect(resource.headers?.length).toBeGreaterThan(0);
    for (const row of rows.slice(0, 1)) expect(resource.headers?.filter((name) => !(name in row))).toEqual([]);
  });

  test('refers to rows that there are', async () => {
    await expect(resource.checkRelations()).resolves.toBe(true);
  });
});
