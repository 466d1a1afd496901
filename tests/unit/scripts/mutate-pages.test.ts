import { describe, expect, test } from 'vitest';
import { batchesOf, filesOfEach } from '../../../scripts/mutate-pages/batches.ts';

const FILES = [
  'claims/a/index.html',
  'claims/a/v/1/index.html',
  'mill/index.html',
  'pagefind/x',
  'search/x.json',
  'robots.txt',
];
const change = (file: string, where: RegExp) => ({ file, where });
const [claims, versions] = [change('Claim.astro', /^claims\/a\/index/), change('Version.astro', /^claims\/a\/v\//)];
const [everything, robots] = [change('Base.astro', /\.html$/), change('robots.ts', /^robots/)];

describe('changes share a build', () => {
  test('where they show in different files', () => {
    expect(batchesOf([claims, versions, everything, robots], FILES)).toEqual([
      [claims, versions, robots],
      [everything],
    ]);
  });

  test('and never where they are changes of one file', () => {
    const other = change('Claim.astro', /^mill\//);
    expect(batchesOf([claims, other], FILES)).toEqual([[claims], [other]]);
  });

  test('and never with one that shows in the index, which has something of every entry', () => {
    for (const where of [/^search\//, /^pagefind\//]) {
      const index = change('entries.ts', where);
      expect(batchesOf([claims, index, robots], FILES)).toEqual([[claims, robots], [index]]);
    }
  });
});

describe('what differs after a build of several changes', () => {
  test('belongs to the change that shows there; the index to nobody', () => {
    const own = filesOfEach([claims, robots], ['claims/a/index.html', 'robots.txt', 'pagefind/x', 'search/x.json']);
    expect(own).toEqual(
      new Map([
        [claims, ['claims/a/index.html']],
        [robots, ['robots.txt']],
      ]),
    );
  });

  test('cannot be told apart where a file is nobody’s, or two changes’', () => {
    expect(filesOfEach([claims, robots], ['mill/index.html'])).toBeUndefined();
    expect(filesOfEach([claims, everything], ['claims/a/index.html'])).toBeUndefined();
  });

  test('is all that of a change that is alone', () => {
    expect(filesOfEach([robots], ['mill/index.html'])).toEqual(new Map([[robots, ['mill/index.html']]]));
  });
});
