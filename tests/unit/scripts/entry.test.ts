import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecord, unfit } from '../../../src/record/read.ts';
import { runScript, type Ran } from '../../fixtures/commands/run.ts';
import type { Content } from '../../fixtures/content.ts';
import { commitAll } from '../../fixtures/git.ts';
import { edit, openRecorded } from '../../fixtures/open-recorded.ts';
import { lineOf } from '../../fixtures/told.ts';
import { hashTree } from '../../site/tree.ts';

function entry({ root }: Content, input: string, ...args: string[]): Promise<Ran> {
  return runScript('entry.ts', args, { cwd: root, input });
}

const read = (content: Content, file: string): string => readFileSync(content.path(file), 'utf8');
const told = async ({ folder, root }: Content): Promise<string[]> =>
  unfit(await readRecord(folder, { root })).map(lineOf);

test('a new name for a claim is shown with every link that changes, and written after yes with what is recorded anew', async () => {
  const content = await openRecorded();
  const { status, stdout } = await entry(content, 'y\n', 'rename', 'content/claims/flour-carts.md', 'carts-of-flour');
  expect(status).toBe(0);
  expect(stdout).toContain('  -related: [flour-carts]\n  +related: [carts-of-flour]\n');
  expect(stdout).toContain(
    'content/claims/flour-carts.md → content/claims/carts-of-flour.md\n  +formerly:\n  +  - flour-carts\n',
  );
  expect(stdout).toContain(
    'SV-001 bridge-taken, version 2: the account, related claim flour-carts, related claim carts-of-flour\n',
  );
  expect(stdout).toMatch(/Write this\? \(y, Enter: no\): y\nWritten: \d files, 2 versions\.\n$/);
  expect(read(content, 'claims/bridge-taken.md')).toContain('(/claims/carts-of-flour/)');
  expect(await told(content)).toEqual([]);
});

test('a claim that nobody can have seen gets its new name without a trace of the old one', async () => {
  const content = await openRecorded();
  commitAll(content);
  const known = read(content, 'claims/mill-distance.md');
  writeFileSync(
    content.path('claims/mill-far-off.md'),
    known.replace('SV-003', 'SV-099').replace('Ten miles are', 'Ten miles make'),
  );
  const call = ['rename', 'claims/mill-far-off', 'mill-a-mile-off', '--published', 'HEAD', '--yes'];
  expect(await entry(content, '', ...call)).toEqual({
    status: 0,
    stdout:
      'What changes:\ncontent/claims/mill-far-off.md → content/claims/mill-a-mile-off.md\n\nNo claim is recorded anew.\nWritten: 2 files, 0 versions.\n',
    stderr: '',
  });
});

test('a source takes its fingerprint with it, where its text is at hand', async () => {
  const content = await openRecorded();
  const text = join(import.meta.dirname, '../../fixtures/articles/herald.txt');
  expect((await entry(content, '', 'rename', 'sources/herald', 'the-herald', '--yes')).stderr).toBe(
    "The fingerprint of sources/herald is keyed with its name. Nothing was written. Name the article's text with --text <file>.\n",
  );
  expect((await entry(content, '', 'rename', 'sources/herald', 'the-herald', '--yes', '--text', text)).status).toBe(0);
  expect(existsSync(content.path('sources/herald.fingerprint.json'))).toBe(false);
  expect(read(content, 'statements/arlin-on-the-bridge.yaml')).toContain('source: the-herald');
});

test('a source has its new name in what accounts quote of it, too', async () => {
  const content = await openRecorded();
  const text = join(import.meta.dirname, '../../fixtures/articles/herald.txt');
  const quoting = (source: string) => `:quote[his people had taken the bridge]{source=${source} voice=article}`;
  edit(
    content,
    'claims/bridge-kept.md',
    '\nIt is one voice',
    `\nThe Herald says that ${quoting('herald')}. It is one voice`,
  );
  const call = ['rename', 'sources/herald', 'the-herald', '--yes', '--text', text];
  expect((await entry(content, '', ...call)).stderr).toBe('');
  expect(read(content, 'claims/bridge-kept.md')).toContain(quoting('the-herald'));
});

test('a source that is stamped with the time keeps its name until its time-stamps are out of the way', async () => {
  const content = await openRecorded();
  const text = join(import.meta.dirname, '../../fixtures/articles/courier.txt');
  const before = hashTree(content.folder);
  expect(await entry(content, '', 'rename', 'sources/courier', 'the-courier', '--yes', '--text', text)).toMatchObject({
    status: 1,
    stderr:
      'sources/courier has time-stamps, whose files are named after it. Nothing was written. Move sources/courier.*.tsr out of the content, give the entry its new name, and move them back under that: what they stamp is the text, which stays.\n',
  });
  expect(hashTree(content.folder)).toEqual(before);
});

test('a place takes its outline on the map with it, and the map’s other files stay as they are', async () => {
  const content = await openRecorded();
  const ring = [[69, 35], [70, 35], [70, 36], [69, 35]]; // prettier-ignore
  const outline = (name: string, place?: string) => ({
    type: 'Feature',
    properties: { name, ...(place !== undefined && { place, label: [69.5, 35.2] }), source: 'nobody' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  const features = [outline('Sarvand', 'sarvand'), outline('Next to it')];
  mkdirSync(content.path('map'));
  writeFileSync(content.path('map/areas.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
  writeFileSync(content.path('map/README.md'), 'It has "place": "sarvand".\n');
  edit(content, 'record.yaml', '\nmap:\n', '\nmap:\n  outlines: map/areas.geojson\n');
  const renamed = await entry(content, '', 'rename', 'places/sarvand', 'valley-of-sarvand', '--yes');
  expect([renamed.status, renamed.stderr]).toEqual([0, '']);
  expect(JSON.parse(read(content, 'map/areas.geojson'))).toEqual({
    type: 'FeatureCollection',
    features: [outline('Sarvand', 'valley-of-sarvand'), outline('Next to it')],
  });
  expect(read(content, 'map/README.md')).toBe('It has "place": "sarvand".\n');
  expect(await told(content)).toEqual([]);
});

test('a claim that is withdrawn leaves no word of an article without a purpose', async () => {
  const content = await openRecorded();
  expect((await entry(content, '', 'withdraw', 'claims/mill-distance', 'It was nobody’s claim.', '--yes')).status).toBe(
    0,
  );
  expect(read(content, 'sources/courier.yaml')).toContain('not: withdrawn }');
  expect(await told(content)).toEqual([]);
});

test('what the check refuses is told first, also where the new name would mend it', async () => {
  const content = await openRecorded();
  edit(content, 'claims/flour-carts.md', 'places: [mill]', 'places: [mil]');
  const before = hashTree(content.folder);
  const { status, stderr } = await entry(content, '', 'rename', 'places/mill', 'mil', '--yes');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^content\/claims\/flour-carts\.md:\d+:\d+ .*\(unknown-reference\).*\nNothing was written\.\n$/,
  );
  expect(hashTree(content.folder)).toEqual(before);
});

test('a claim that goes into another takes its evidence there', async () => {
  const content = await openRecorded();
  expect(
    (await entry(content, '', 'merge', 'claims/forty-prisoners', 'bridge-taken', 'They are one.', '--yes')).status,
  ).toBe(0);
  expect(read(content, 'claims/forty-prisoners.md')).toContain('  why: They are one.\n  mergedInto: bridge-taken\n');
  expect(read(content, 'claims/bridge-taken.md')).toContain('  - statement: guard-on-prisoners\n');
  expect(await told(content)).toEqual([]);
});

test('a piece of evidence goes over with the figure that it gives', async () => {
  const content = await openRecorded();
  const figure = 'figure: {"low":40,"high":40,"unit":"prisoners","stated":"exactly"}\n';
  for (const claim of ['forty-prisoners', 'bridge-taken'])
    edit(content, `claims/${claim}.md`, '\nevidence:', `\n${figure}evidence:`);
  edit(content, 'claims/forty-prisoners.md', 'basis: own-word\n', `basis: own-word\n    ${figure}`);
  await entry(content, '', 'merge', 'claims/forty-prisoners', 'bridge-taken', 'They are one.', '--yes');
  const [, piece] = read(content, 'claims/bridge-taken.md').split('  - statement: guard-on-prisoners\n');
  expect(piece?.slice(0, piece.indexOf('asOf:'))).toContain(`    ${figure}`);
});

test('a claim that goes into one on the same statement gives that its words and passages, each once', async () => {
  const content = await openRecorded();
  const merged = async (): Promise<string> => {
    const call = ['merge', 'claims/mill-distance', 'flour-carts', 'They are one.', '--yes'];
    expect((await entry(content, '', ...call)).status).toBe(0);
    const text = read(content, 'claims/flour-carts.md');
    return text.slice(text.indexOf('    quotes:'), text.indexOf('asOf:'));
  };
  const expected = [
    '    quotes:',
    '      - { source: courier, exact: "counted nine carts of flour on the road", prefix: and, suffix: The, voice: article }',
    '      - source: courier',
    '        exact: The mill lies ten miles, or 16 kilometres, from the bridge',
    '        voice: article',
    '    passages:',
    '      - { source: courier, words: [91, 100] }',
    '',
  ].join('\n');
  const before = read(content, 'claims/mill-distance.md');
  expect(await merged()).toBe(expected);
  writeFileSync(content.path('claims/mill-distance.md'), before);
  expect(await merged()).toBe(expected);
});

test.each([
  [
    ['withdraw', 'actors/mira-tolen', 'x', '--yes'],
    1,
    /\(withdrawn-in-use\) {2}\/rules\/#withdrawn-in-use\nNothing was written\.\n$/,
  ],
  [
    ['rename', 'actors/mira-tolen', 'dov-arlin'],
    1,
    /^content\/actors\/dov-arlin\.yaml is there already\. Nothing was written\. Choose another slug\.\n$/,
  ],
  [['rename', 'actors/mira-tolen', 'm-tolen'], 1, /^Nothing was written\.\n$/],
  [['rename', 'actors/mira-tole', 'x'], 2, /^There is no actors\/mira-tole: did you mean "mira-tolen"\?\n/],
  [['rename', 'mira-tolen', 'x'], 2, /^Found "mira-tolen", expected an entry as claims\/old-mill/],
  [['rename', 'actors/mira-tolen', 'M Tolen'], 2, /^"M Tolen" is no slug/],
  [['merge', 'claims/flour-carts', 'flour-carts', 'x'], 2, /^flour-carts is the entry itself, expected another\.\n/],
  [['withdraw', 'claims/flour-carts', ' x'], 2, /^Found " x" for the reader: expected one line/],
  [['withdraw', 'claims/flour-carts'], 2, /^Found 1 argument, expected <entry> "why"\.\n/],
  [['remove', 'claims/flour-carts'], 2, /^Found "remove", expected one of rename, withdraw, merge\.\n/],
])('%j is refused or not wanted, and writes nothing', async (args, status, message) => {
  const content = await openRecorded();
  const before = hashTree(content.folder);
  const result = await entry(content, 'n\n', ...args);
  expect(result).toMatchObject({ status, stderr: expect.stringMatching(message) as string });
  expect(hashTree(content.folder)).toEqual(before);
});
