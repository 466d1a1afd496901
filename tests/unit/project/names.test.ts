import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Names that a framework looks for in whichever file it reads: each file that it reads has its own. */
const ASKED_FOR = {
  astro: ['GET', 'getStaticPaths', 'onRequest', 'prerender'],
  vitest: ['setup'],
};

/** What a file gives a name and exports. What it passes on from another has its name there. */
function exportedBy(source: string): string[] {
  return Array.from(
    source.matchAll(
      /^export (?:default )?(?:async )?(?:function\*?|const|let|class|interface|type) (?:(\w+)|\{ ([^}]*) \} =)/gm,
    ),
  ).flatMap(([, name, several]) =>
    name === undefined ? (several ?? '').split(', ').map((part) => part.replace(/^\w+: /, '')) : [name],
  );
}

/** Every name that several files of these folders export, with the files. */
function exportedTwice(folders: readonly string[]): string[] {
  const files = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,astro}`),
    { cwd: root },
  ).toSorted();
  const exported = files.flatMap((file) =>
    [...new Set(exportedBy(readFileSync(join(root, file), 'utf8')))].map((name) => ({ name, file })),
  );
  const free = new Set(Object.values(ASKED_FOR).flat());
  return [...Map.groupBy(exported, ({ name }) => name)]
    .filter(([name, places]) => places.length > 1 && !free.has(name))
    .map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`);
}

test('the names are found', () => {
  expect(
    exportedBy(
      'export const A = 1;\nexport async function b() {}\nexport type C = 1;\nexport const { d, e: f } = g;\nexport { h } from "i";',
    ),
  ).toEqual(['A', 'b', 'C', 'd', 'f']);
});

test('no two files of the house and its commands export one name', () => {
  expect(exportedTwice(['src', 'scripts'])).toEqual([]);
});

test('no two helpers of the tests export one name', () => {
  expect(exportedTwice(['tests'])).toEqual([]);
});
