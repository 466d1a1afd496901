/** The names of entries in recorded versions. */
import { describe, expect, test } from 'vitest';
import type { Version } from '../../../src/core/schema/version.ts';
import type { Entries } from '../../../src/record/entries.ts';
import { checkAddresses } from '../../../src/record/versions/addresses.ts';
import { forged, history } from '../core/version/history.ts';
import { having, problemsTold } from './plain-entries.ts';

const [first] = history(1) as [Version];

describe('a name in a version', () => {
  /** What is lost of a version that names these entries alone. */
  const lost = (change: (version: Version) => void, ...changed: Parameters<typeof problemsTold>[1][]): string[] => {
    const version = forged(first, (version) => {
      version.names = { claims: [], statements: [], actors: [], places: [], sources: [] };
      version.html = '';
      change(version);
    });
    return problemsTold(
      (entries: Entries, report) => {
        const recorded = {
          sound: new Map([['SV-001', [version, version]]]),
          folders: new Map([['SV-001', 'versions/SV-001']]),
        };
        checkAddresses(entries, recorded, report);
      },
      ...changed,
    );
  };
  const gone = (file: string, slug: string): string =>
    `versions/SV-001/1.json: this version names ${file}, and nothing answers to that name, expected every published address to stay: put the file back and set "withdrawn", or add "formerly: [${slug}]" to the entry that it became (lost-address)`;

  test('is that of an entry for ever, wherever it stands', () => {
    expect(lost(() => undefined)).toEqual([]);
    const claim = { id: 'SV-009', slug: 'nowhere', title: 'Nowhere' };
    expect(lost(({ names }) => names.claims.push(claim))).toEqual([gone('claims/nowhere.md', 'nowhere')]);
    expect(lost(({ names }) => names.places.push({ slug: 'nowhere', name: 'Nowhere' }))).toEqual([
      gone('places/nowhere.yaml', 'nowhere'),
    ]);
    for (const kind of ['actors', 'places', 'sources', 'statements'])
      expect(lost((version) => (version.html = `<a href="/${kind}/nowhere/#x">x</a>`))).toEqual([
        gone(`${kind}/nowhere.yaml`, 'nowhere'),
      ]);
    expect(
      lost((version) => (version.html = '<a href="/claims/nowhere/">x</a> <a href="/claims/ford-open/">y</a>')),
    ).toEqual([gone('claims/nowhere.md', 'nowhere')]);
  });

  test('is none in the address of a list, or of a page below an entry’s', () => {
    const links = [
      '/claims/verdict/contested/',
      '/claims/place/ford/',
      '/claims/ford-open/v/1/',
      '/claims/',
      '/method/',
    ];
    const html = links.map((link) => `<a href="${link}">x</a>`).join(' ');
    expect(lost((version) => (version.html = html))).toEqual([]);
  });

  test('may be an earlier one', () => {
    const change = ({ names }: Version) => names.places.push({ slug: 'nowhere', name: 'Nowhere' });
    expect(lost(change, having('places', 'formerly: [nowhere]'))).toEqual([]);
    expect(lost(change, having('actors', 'formerly: [nowhere]'))).toEqual([gone('places/nowhere.yaml', 'nowhere')]);
  });

  test('is not missed while an entry of its kind cannot be read', () => {
    const change = ({ names }: Version) => names.places.push({ slug: 'nowhere', name: 'Nowhere' });
    expect(lost(change, ['places', 'broken', 'name: [']).filter((problem) => problem.includes('lost-address'))).toEqual(
      [],
    );
    expect(
      lost(change, ['sources', 'broken', 'label: [']).filter((problem) => problem.includes('lost-address')),
    ).toHaveLength(1);
  });
});
