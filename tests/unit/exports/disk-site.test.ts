/** The site for a disk: which of its files come along. */
import { describe, expect, test } from 'vitest';
import { diskSite, readMe } from '../../../src/exports/whole/disk-site.ts';
import { sizeMark, wholeFiles } from '../../../src/exports/whole/files.ts';
import { lookUp } from '../../../src/record/look-up.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const { manifest } = record;
const own = wholeFiles(manifest).site.file;

const SITE: Record<string, string> = {
  'index.html': '<link rel="stylesheet" href="/a/site.css"><a href="/data/">Data</a><a href="/claims/mill/">Mill</a>',
  'data/index.html': `<a href="/data/claims.csv">${sizeMark('claims.csv')}</a><a href="/data/${own}">${sizeMark(own)}</a>`,
  'data/claims.csv': 'id\r\nSV-001\r\n',
  'data/unnamed.csv': 'nobody leads here',
  [`data/${own}`]: 'itself',
  'claims/mill/index.html': '<img src="/map/relief.webp">',
  'claims/mill/embed/index.html': '<p>A card.</p>',
  'claims/mill.png': 'a picture for links',
  'card.png': 'another',
  'oembed/mill.json': '{}',
  '404.html': '<p>No page.</p>',
  'map/relief.webp': 'hills',
  'a/site.css': 'p { src: url(/a/face.woff2) }',
  'a/face.woff2': 'letters',
  'a/other.woff2': 'other letters',
};

const files = [
  ...diskSite(
    {
      manifest,
      base: '/',
      root: undefined,
      files: Object.keys(SITE),
      read: (file) => Buffer.from(SITE[file] ?? ''),
      day: '2010-06-08',
    },
    'Read me.',
  ),
];
const textOf = (path: string): string | undefined => {
  const found = files.find((file) => file.path === `${manifest.id}/${path}`);
  return found && Buffer.from(found.bytes).toString('utf8');
};

describe('the site for a disk', () => {
  test('has every page, and what a page or a style shows or leads to, but what is for others, and itself', () => {
    expect(files.map(({ path }) => path.slice(`${manifest.id}/`.length))).toEqual([
      'READ-ME.txt',
      ...['index.html', 'data/index.html', 'claims/mill/index.html'],
      'a/site.css',
      ...['a/face.woff2', 'data/claims.csv', 'map/relief.webp'],
    ]);
  });

  test('has each file as it is, and pages and styles with addresses that lead from file to file', () => {
    expect(textOf('READ-ME.txt')).toBe('Read me.');
    expect(textOf('data/claims.csv')).toBe(SITE['data/claims.csv']);
    expect(textOf('claims/mill/index.html')).toBe('<img src="../../map/relief.webp">');
    expect(textOf('a/site.css')).toBe('p { src: url(../a/face.woff2) }');
  });

  test('says on its page of the data how large each file is, and of itself that it is this copy', () => {
    expect(textOf('data/index.html')).toBe('<a href="../data/claims.csv">12 bytes</a><a>this copy</a>');
  });
});

test('what is to be read first says what this is, of which day, and where there may be more by now', () => {
  const known = readMe(record, { day: '2010-06-08', root: 'https://record.example/' }).split('\r\n');
  expect(known[0]).toBe('The Sarvand Record');
  expect(known).toContain('This is the whole record as it was on 8 June 2010, the day of its last change.');
  expect(known).toContain('What has changed since stands at https://record.example/');
  const unknown = readMe(record, { day: '2010-06-08', root: undefined }).split('\r\n');
  expect(known.filter((line) => !unknown.includes(line))).toEqual([
    'What has changed since stands at https://record.example/',
  ]);
});
