import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { afterAll, describe, expect, test } from 'vitest';
import { answersFor } from '../../../scripts/new/answers.ts';
import { FIELDS, fieldSchema } from '../../../scripts/new/fields.ts';
import { nextId, slugFor } from '../../../scripts/new/names.ts';
import { renderEntry } from '../../../scripts/new/render.ts';
import { CONTENT_KINDS } from '../../../src/record/kinds.ts';
import type { ManifestTerms } from '../../../src/record/manifest.ts';
import { runScript } from '../../fixtures/commands/run.ts';
import { soundContent } from '../../fixtures/content.ts';

const content = soundContent();
afterAll(content.remove);

/** What a manifest lists. */
const TERMS: ManifestTerms = {
  ids: 'SV',
  sides: ['lowland', 'highland', 'harbour'].map((id) => ({ id, role: 'belligerent', inSentence: `the ${id}` })),
  topics: [{ id: 'control' }],
  language: 'fr',
  languages: { fa: { name: 'Dari' } },
};

/** Answers questions one after the other, and keeps what was shown. */
function terminal(...lines: string[]) {
  const shown: string[] = [];
  const ask = (question: string) => {
    shown.push(question);
    const line = lines.shift();
    if (line === undefined) throw new Error(`no answer left for ${question}`);
    return Promise.resolve(line);
  };
  return { ask, say: (line: string) => void shown.push(line), shown };
}

test('the help of an article tells its keys, and not the options of other kinds', async () => {
  const { stdout, status } = await runScript('new.ts', ['article', '--help'], { cwd: content.root });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run new -- article <text file>/);
  for (const key of ['?', '<', 's', 'l', 'q']) expect(stdout).toMatch(new RegExp(`^  [${key}] {10,}`, 'm'));
  expect(stdout).not.toContain('--favours');
});

describe('at a terminal', () => {
  test('each field is asked with its meaning, and an answer that cannot be is asked again', async () => {
    const { ask, say, shown } = terminal('Mira Tolen', 'persn', 'person', 'highland', '');
    expect(await answersFor('actors', TERMS, {}, ask, say)).toEqual({
      name: ['Mira Tolen'],
      kind: ['person'],
      side: ['highland'],
      'member-of': [],
    });
    expect(shown).toContain(
      'kind is "persn", expected one of person, organisation, outlet, unnamed: did you mean "person"?',
    );
    expect(shown.join('\n')).toContain('One of lowland, highland, harbour, third-party, outlet, unattributed.');
  });

  test('what the command line says is not asked', async () => {
    const { ask, say } = terminal('pass', '');
    expect(await answersFor('places', TERMS, { name: 'The pass' }, ask, say)).toMatchObject({
      name: ['The pass'],
      kind: ['pass'],
    });
  });

  test('a question mark explains it, with the entries that it can name, and is no answer', async () => {
    const { ask, say, shown } = terminal('The pass', '?', 'pass', '?', 'mill');
    const known = { places: ['mill', 'old-bridge'] };
    expect(await answersFor('places', TERMS, {}, ask, say, known)).toMatchObject({ 'part-of': ['mill'] });
    expect(shown).toContain('  By slug: mill, old-bridge');
    expect(shown.filter((line) => line.includes('What sort of place it is.'))).toHaveLength(2);
  });

  test('a day in words is taken as the record writes it', async () => {
    const { ask, say } = terminal('x', 'herald', '', '', '', '6 May 2010', '', '', 'A copy.');
    expect(await answersFor('sources', TERMS, {}, ask, say)).toMatchObject({ issued: ['2010-05-06'] });
  });

  test('several answers stand in one line', async () => {
    const lines = ['x', 'control', 'event', 'lowland, harbour', 'highland, afp', '', '2021', 'a, b', '', ''];
    const { ask, say } = terminal(...lines);
    expect(await answersFor('claims', TERMS, {}, ask, say)).toMatchObject({
      favours: ['lowland', 'harbour'],
      hurts: ['highland', 'afp'],
      statement: ['a', 'b'],
    });
  });
});

test('the words of the record are offered, and no other is taken', async () => {
  const { ask, say, shown } = terminal(...['x', 'bread', 'control', 'event', 'lowlnd', '', '', '', '2021', '', '', '']);
  await answersFor('claims', TERMS, {}, ask, say);
  expect(shown).toContain('topic is "bread", expected "control": write one of them, or add it to record.yaml');
  expect(shown).toContain('favours is "lowlnd", expected one of lowland, highland, harbour: did you mean "lowland"?');
});

test('an article is in the record’s own language, where nobody says another', async () => {
  expect((await answersFor('sources', TERMS, {})).language).toEqual(['fr']);
  await expect(answersFor('sources', TERMS, { language: 'en' })).rejects.toThrow(
    '--language is "en", expected one of fr, fa: write one of them, or add it to record.yaml',
  );
});

test('every question has its field in the schema', () => {
  for (const kind of [...CONTENT_KINDS, 'record' as const])
    for (const field of FIELDS[kind]) expect(fieldSchema(kind, field)).toBeDefined();
});

describe('a slug', () => {
  test.each([
    ['of the other answers', undefined, 'Élise’s Bridge, 4 May', 'elises-bridge-4-may'],
    ['as it was given', 'the-bridge', 'Élise’s Bridge', 'the-bridge'],
  ])('is made %s', (_name, given, name, slug) => {
    expect(slugFor('places', given, { name: [name] })).toBe(slug);
  });

  test('of an actor is never that of a side, since a claim may hurt either', () => {
    const dockers = { name: ['The dockers'], kind: ['organisation'] };
    const sides = ['the-dockers', 'company'];
    expect(slugFor('actors', undefined, dockers, new Set(), sides)).toBe('the-dockers-organisation');
    expect(slugFor('places', undefined, dockers, new Set(), sides)).toBe('the-dockers');
    expect(() => slugFor('actors', 'company', dockers, new Set(), sides)).toThrow('"company" is a side of the record');
  });

  test.each([
    ['a name in another script, and none given', undefined, 'پنجشیر', 'Found no slug'],
    ['one with a capital letter', 'The-Bridge', 'x', '"The-Bridge" is no slug'],
    ['one that the site needs', 'page', 'x', '"page" is an address that the site needs'],
  ])('is refused: %s', (_name, given, name, message) => {
    expect(() => slugFor('places', given, { name: [name] })).toThrow(message);
  });
});

test('a number follows the highest that there ever was, in a claim or in the name of a file', () => {
  const claim = (text: string) => [{ kind: 'claims' as const, slug: 'x', path: 'x', text }];
  expect(nextId('SV', 'no-folder', [])).toBe('SV-001');
  expect(nextId('SV', 'no-folder', claim('id: SV-009\n'))).toBe('SV-010');
  expect(nextId('SV', 'no-folder', claim('id: SV-999\n'))).toBe('SV-1000');
  expect(nextId('SV', 'no-folder', claim('id: AB-009\n'))).toBe('SV-001');
});

test.each(CONTENT_KINDS)('an empty one of %s is formatted as the content is', async (kind) => {
  const text = renderEntry({ kind, answers: {}, terms: TERMS, today: '2010-06-01', id: 'SV-001' });
  const parser = kind === 'claims' ? 'markdown' : 'yaml';
  expect(await prettier.format(text, { parser, singleQuote: true, printWidth: 120 })).toBe(text);
});

test('an outlet is asked who owns it, and nobody else is', () => {
  const written = (kind: string) =>
    renderEntry({ kind: 'actors', answers: { kind: [kind] }, terms: TERMS, today: '2010-06-01', id: '' });
  expect(written('outlet')).toMatch(/^owner: #.*\n {2}name: #.*\n {2}of: #.*\n {2}says: #.*\n {2}read: #/m);
  expect(written('person')).not.toContain('owner');
});

describe('npm run new', () => {
  const run = (...args: string[]) => runScript('new.ts', args, { cwd: content.root });

  test('never overwrites a file', async () => {
    const before = readFileSync(content.path('places/mill.yaml'), 'utf8');
    const { status, stderr } = await run('place', 'mill', '--name', 'Another mill', '--kind', 'locality');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'content/places/mill.yaml is there already. Nothing was written. Choose another slug.\n',
    });
    expect(readFileSync(content.path('places/mill.yaml'), 'utf8')).toBe(before);
  });

  test('gives a claim the next free number and says what is still to fill in', async () => {
    const { status, stdout } = await run(
      'claim',
      'mill-burnt',
      '--title',
      'The mill burnt: nobody saw it',
      '--place',
      'mill',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Wrote content/claims/mill-burnt.md (SV-006).\nStill to fill in:\n');
    expect(stdout).toContain('content/claims/mill-burnt.md:4:8  topic is empty, expected one of control,');
  });

  test.each([
    ['no kind', [], 'Found no kind, expected article, claim, statement, actor, place, source, record'],
    ['a misspelt kind', ['clam'], 'did you mean "claim"?'],
    ['an option of another kind', ['place', '--side', 'lowland'], '--side is no option of a place'],
    ['a value that cannot be', ['actor', '--side', 'lowlnd'], '--side is "lowlnd", expected one of lowland,'],
    ['a record without a folder', ['record'], 'Found no folder'],
    ['an argument too many', ['place', 'a', 'b'], 'Found "b" after the slug'],
  ])('refuses %s, and shows how it is called', async (_name, args, message) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run new');
  });
});
