/** What the engine says itself fits a strike or a trial as well as a war: what a record is about, its own files say. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Words of one sort of dispute. What a record reports of it, in its own files or as an example, is not meant. */
const OF_WAR = /\b(?:fights?|fighting|fought|war|battles?|front line|who held|nobody’s front)\b/i;

/** What names such words in order to deal with them: in what editors write, and in what readers type. */
const DEALS_WITH_THEM = /^src\/(?:core\/language|core\/rules|features\/search\/build\/forms\.ts)/;

/** A file's text without what stands between its comment signs; lines keep their numbers. */
function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .replaceAll(/^\s*\/\/.*$/gm, '');
}

test('no sentence, name or label of the engine presumes that somebody fights', () => {
  const files = globSync('src/**/*.{ts,astro,mdx}').filter((file) => !DEALS_WITH_THEM.test(file));
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) =>
    withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      .flatMap((line, i) => (OF_WAR.test(line) ? [`${file}:${String(i + 1)}  ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
