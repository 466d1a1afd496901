import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { containerOf, writeZip, type ArchivedFile } from '../../../src/exports/whole/archive.ts';

const FILES = [
  { path: 'mimetype', bytes: Buffer.from('application/epub+zip') },
  { path: 'متن.txt', bytes: Buffer.from('ش'.repeat(500)) },
];

function zipOf(files: readonly ArchivedFile[], day: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  writeZip(files, day, (bytes) => pieces.push(bytes));
  return Buffer.concat(pieces);
}

test.each([
  ['an archive', zipOf],
  ['a container', containerOf],
])('%s gives back what was put into it, and is the same in every time zone', (_, make) => {
  const before = process.env.TZ;
  const archives = ['UTC', 'Asia/Kabul', 'America/St_Johns'].map((zone) => {
    process.env.TZ = zone;
    return Buffer.from(make(FILES, '2019-05-06'));
  });
  process.env.TZ = before;
  if (before === undefined) delete process.env.TZ;
  expect(new Set(archives.map((bytes) => bytes.toString('base64'))).size).toBe(1);
  const back = unzipSync(archives[0] ?? Buffer.of());
  expect(Object.keys(back)).toEqual(FILES.map(({ path }) => path));
  for (const { path, bytes } of FILES) expect(Buffer.from(back[path] ?? [])).toEqual(bytes);
  expect(archives[0]?.length).toBeLessThan(500);
});
