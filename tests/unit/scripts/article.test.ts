/** What commands do with an article's text, and with a source that they are given. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { accountedFor } from '../../../scripts/account/accounted.ts';
import { checkSourceId, fingerprintOf, madeFrom, readArticle } from '../../../scripts/cli/article.ts';
import { InputError, named, runCommand, UsageError } from '../../../scripts/cli/command.ts';
import { openContent } from '../../../scripts/cli/content.ts';
import { makeFingerprint, writeFingerprint } from '../../../src/core/fingerprint.ts';
import type { WordRange } from '../../../src/core/word-numbers.ts';
import { tokensOf } from '../../../src/core/words.ts';
import { article, soundContent, type Content } from '../../fixtures/content.ts';

let folder = '';
let content: Content;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-'));
  content = soundContent();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  content.remove();
});

const written = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('an article', () => {
  test('is read as it is', () => {
    expect(readArticle(written('a.txt', 'The bridge\nis ours.\n'))).toBe('The bridge\nis ours.\n');
  });

  test('without a word is none', () => {
    const file = join(folder, 'blank.txt');
    writeFileSync(file, ' …\n');
    expect(() => readArticle(file)).toThrow('blank.txt: found no word, expected the text of an article.');
  });

  test('that cannot be read is told with its reason', () => {
    expect(() => readArticle(join(folder, 'none.txt'))).toThrow(InputError);
    expect(() => readArticle(join(folder, 'none.txt'))).toThrow(
      /none\.txt: cannot be read \(ENOENT.*\)\. Name the file that holds the article's text\.$/,
    );
  });

  test.each([
    ['is no UTF-8', Buffer.from([0x61, 0x0a, 0x62, 0xff]), 'bytes that are no UTF-8. Save the text as UTF-8'],
    ['holds a control character', 'a\nb\u0007', 'a control character. Take it out'],
  ])('that %s is told with the place', (_name, text, told) => {
    const path = written('b.txt', text);
    expect(() => readArticle(path)).toThrow(new InputError(`${path}:2:2  found ${told}, and run this again.`));
  });
});

test('a source’s id is a slug', () => {
  checkSourceId('the-courier');
  expect(() => {
    checkSourceId('The Courier');
  }).toThrow(UsageError);
  expect(() => {
    checkSourceId('The Courier');
  }).toThrow(/^"The Courier" is no source id: .+\.$/);
  expect(() => {
    checkSourceId('M'.repeat(81));
  }).toThrow(/: at most 80 characters; expected a slug/);
});

describe('the fingerprint of a text', () => {
  const sources = (): string => content.path('sources');

  test('is made where the text is the one that the source has its fingerprint of', () => {
    const text = article('courier');
    expect(fingerprintOf('courier', 'courier.txt', text, sources())).toEqual(makeFingerprint('courier', text));
  });

  test('is refused for another text, for a source without one, and for one that is broken', () => {
    const of = (id: string, text: string) => () => fingerprintOf(id, 'a.txt', text, sources());
    expect(of('courier', article('herald'))).toThrow(
      new InputError(
        'a.txt is not the text that courier has its fingerprint of. Take the right file, or make the fingerprint anew: npm run source:fingerprint -- courier a.txt --replace',
      ),
    );
    expect(of('gazette', article('courier'))).toThrow(
      new InputError('gazette has no fingerprint yet. Make it first: npm run source:fingerprint -- gazette a.txt'),
    );
    writeFileSync(join(sources(), 'broken.fingerprint.json'), '{');
    expect(of('broken', article('courier'))).toThrow(/^a\.txt is not the text that broken has/);
  });

  test('is made in the form of the source’s own', () => {
    const text = article('courier');
    const old = makeFingerprint('old', text, 'words-1');
    expect(old).not.toEqual(makeFingerprint('old', text));
    writeFileSync(join(sources(), 'old.fingerprint.json'), writeFingerprint(old));
    expect(fingerprintOf('old', 'a.txt', text, sources())).toEqual(old);
  });

  test('needs words', () => {
    expect(() => madeFrom('courier', 'a.txt', 'Too few.')).toThrow(InputError);
    expect(() => madeFrom('courier', 'a.txt', 'Too few.')).toThrow(/^a\.txt: [^]+\.$/);
  });
});

describe('what the words of a source are for', () => {
  const changed = async (file: string, change: (text: string) => string) => {
    const path = content.path(file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, change(before));
    try {
      return await accountedFor('courier', content.folder);
    } finally {
      writeFileSync(path, before);
    }
  };
  // “counted nine carts of flour on the road” stands there.
  const carts = tokensOf(article('courier')).findIndex(({ text }) => text === 'counted');
  const isQuoted = ({ quoted }: { quoted: readonly WordRange[] }) => quoted.some(([from]) => from === carts);

  test('is told from the claims that quote it, from those that tell it, and from its own accounting', async () => {
    const accounted = await accountedFor('courier', content.folder);
    const without = await changed('sources/courier.yaml', (text) => text.replace(/^accounting:\n(?:[ -].*\n)*/m, ''));
    expect([isQuoted(accounted), accounted.told, accounted.left]).toEqual([
      true,
      [
        [91, 100],
        [119, 131],
      ],
      [],
    ]);
    expect(accounted.stated.slice(0, 2)).toEqual([
      [0, 11],
      [11, 37],
    ]);
    expect(without).toEqual({ ...accounted, stated: [], accounting: [] });
  });

  test('leaves out a claim that is not sound, and names its file', async () => {
    const accounted = await changed('claims/flour-carts.md', (text) => text.replace('kind: event', 'kind: rumour'));
    expect(isQuoted(accounted)).toBe(false);
    expect(accounted.left).toEqual([expect.stringMatching(/\/claims\/flour-carts\.md$/)]);
  });

  test('cannot be told of a source that there is not, or whose file or record is broken', async () => {
    await expect(accountedFor('courrier', content.folder)).rejects.toThrow(
      /^There is no sources\/courrier\.yaml: .*courier/,
    );
    await expect(changed('sources/courier.yaml', () => 'title: []\n')).rejects.toThrow(
      new InputError('courier: its file has problems. See npm run check.'),
    );
    await expect(changed('record.yaml', () => 'name: []\n')).rejects.toThrow(
      new InputError('record.yaml of the content has problems. See npm run check.'),
    );
  });
});

describe('the content of a command', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('is the folder that the environment names, where it is a folder', () => {
    vi.stubEnv('CONTENT', content.folder);
    expect(openContent()).toBe(content.folder);
    for (const none of [written('c.txt', ''), join(folder, 'none')]) {
      vi.stubEnv('CONTENT', none);
      expect(openContent).toThrow(InputError);
      expect(openContent).toThrow(/: no such folder\. Run this in the project's folder/);
    }
  });
});

test('a command tells the mistakes of whoever calls it, and lets those of the program through', async () => {
  const fault = new Error('The program is at fault.');
  const run = runCommand('Usage\n', {}, [], () => {
    throw fault;
  });
  await expect(run).rejects.toBe(fault);
});

describe('the arguments of a command', () => {
  test('are named in their order', () => {
    expect(named(['a', 'b'], 'source', 'file')).toEqual({ source: 'a', file: 'b' });
    expect(named([])).toEqual({});
  });

  test.each([
    [[], ['source'], 'Found 0 arguments, expected one (source).'],
    [['a'], ['source', 'file'], 'Found 1 argument, expected two (source, file).'],
    [['a', 'b'], [], 'Found 2 arguments, expected none ().'],
    [['a'], ['one', 'two', 'three', 'four'], 'Found 1 argument, expected 4 (one, two, three, four).'],
  ])('are as many as there are names: %j for %j', (given, names, told) => {
    expect(() => named(given, ...names)).toThrow(
      new UsageError(`${told} Set one that holds blanks in quotation marks.`),
    );
  });
});
