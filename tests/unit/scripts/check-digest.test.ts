/** What a check tells, as pure rules: the order of the problems, their numbers, and the form in which they are printed. */
import { writeFileSync } from 'node:fs';
import { VFileMessage } from 'vfile-message';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { digestOf, isReread, problemCount } from '../../../scripts/check/digest.ts';
import { git, gitLine, isInRepository } from '../../../scripts/check/git.ts';
import {
  comparePublished,
  compareAsAsked,
  publishedVersions,
  wasPublished,
  type PublishedComparison,
} from '../../../scripts/check/published.ts';
import { reportOnce, usualFormat, type Printing } from '../../../scripts/check/report.ts';
import { bodyLength, claimChanged, typedCount, versionMissing } from '../../../src/core/rules/index.ts';
import { commitAll, git as gitIn } from '../../fixtures/git.ts';
import { openRecorded } from '../../fixtures/open-recorded.ts';
import { openSound } from '../../fixtures/open-sound.ts';

function problem(ruleId: string, file: string): VFileMessage {
  const found = new VFileMessage(`found ${ruleId}`, { ruleId, source: 'record', place: { line: 1, column: 1 } });
  found.file = file;
  return found;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('of what a check found', () => {
  const FOLDER = '/no/folder';
  const missing = (count: number) =>
    Array.from({ length: count }, (_, i) => problem(versionMissing.id, `${String(i)}.md`));

  test('three of a rule with a command are told each by itself', () => {
    const told = digestOf(missing(3), FOLDER);
    expect(told.match(/found version-missing/g)).toHaveLength(3);
    expect(told).toMatch(/\n3 problems\.\n$/);
  });

  test('four of it are told in a line with the command, behind the others, and all are counted', () => {
    expect(digestOf([...missing(4), problem(bodyLength.id, 'x.md')], FOLDER)).toMatch(
      /^x\.md:1:1 .*found body-length.*\n\n4 version-missing: npm run claim:revise -- --changed\n5 problems\. Each by itself: npm run check -- --all\n$/,
    );
    expect(digestOf(missing(4), FOLDER)).toMatch(/^4 version-missing: /);
  });

  test('a number of articles in a page is told by itself, as no command goes through it', () => {
    const typed = ['a.mdx', 'b.mdx', 'c.mdx', 'd.mdx'].map((file) => problem(typedCount.id, file));
    expect(digestOf(typed, FOLDER)).toMatch(/\n4 problems\.\n$/);
    expect([...typed, problem(typedCount.id, 'x.md'), problem(bodyLength.id, 'x.md')].map(isReread)).toEqual([
      ...[false, false, false, false],
      ...[true, false],
    ]);
    expect(isReread(problem(claimChanged.id, 'x.md'))).toBe(false);
  });

  test('one is one problem', () => {
    expect([0, 1, 2].map((count) => problemCount(missing(count)))).toEqual([
      '0 problems.',
      '1 problem.',
      '2 problems.',
    ]);
  });
});

describe('a check', () => {
  const printed = async (printing: Printing, published?: PublishedComparison) => {
    const shown = { out: '', err: '' };
    const output = { out: (text: string) => void (shown.out += text), err: (text: string) => void (shown.err += text) };
    return { code: await reportOnce(printing, output, published), ...shown };
  };
  const at = (folder: string) => ({ folder, format: 'text' as const });

  test('of a sound record sums it up, with a note of what could not be compared', async () => {
    const { folder } = await openRecorded();
    const bare = await printed(at(folder));
    expect([bare.code, bare.err]).toEqual([0, '']);
    const noted = await printed(at(folder), { problems: [], note: 'Nothing was compared.' });
    expect([noted.code, noted.out]).toEqual([0, `${bare.out}Nothing was compared.\n`]);
    expect((await printed({ folder, format: 'json' })).out).toBe('{\n  "problems": []\n}\n');
  });

  test('tells what differs from what was published, but of a file that is broken only that', async () => {
    const content = await openRecorded();
    const { folder } = content;
    const gone = (file: string) => ({ problems: [problem('version-gone', file)] });
    const sound = await printed(at(folder), gone('content/versions/SV-001/1.json'));
    expect([sound.code, sound.out, sound.err.includes('found version-gone')]).toEqual([1, '', true]);
    writeFileSync(content.path('versions/SV-002/1.json'), '{');
    const [first = ''] = (await printed(at(folder))).err.split(/:\d/);
    expect(first).toMatch(/versions\/SV-002\/1\.json$/);
    expect((await printed(at(folder), gone(first))).err).not.toContain('found version-gone');
    expect((await printed(at(folder), gone('another.json'))).err).toContain('found version-gone');
  });

  test('says of a claim that changed what that means before anything was published, and of nothing else', async () => {
    const { folder } = openSound();
    const told = (await printed(at(folder), { problems: [], note: 'None.' })).err;
    expect(told).toContain('version-missing');
    expect(told).not.toContain('guards what readers cite');
  });

  test('has on GitHub the form that it reads', () => {
    vi.stubEnv('GITHUB_ACTIONS', 'true');
    expect(usualFormat()).toBe('github');
    vi.stubEnv('GITHUB_ACTIONS', '1');
    expect(usualFormat()).toBe('text');
  });
});

describe('what was published', () => {
  test('is nothing that can be told outside a repository, or before the branch is there', async () => {
    const content = await openRecorded();
    vi.stubEnv('PUBLISHED_COMMIT', '0000000000');
    expect([isInRepository(content.folder), git(content.folder, 'status')]).toEqual([false, undefined]);
    expect(publishedVersions(content.folder)).toBeUndefined();
    expect(wasPublished(content.folder, 'claims/none.md')).toBe(true);
    expect(comparePublished(content.folder).note).toMatch(
      /^The recorded versions were compared with nothing published: this folder/,
    );
    commitAll(content);
    expect(isInRepository(content.folder)).toBe(true);
    expect(publishedVersions(content.folder)).toBeUndefined();
    expect(wasPublished(content.folder, 'claims/none.md')).toBe(true);
    expect(compareAsAsked(content.folder).note).toMatch(/git has no origin\/main here\./);
  });

  test('is what the commit has that somebody names, or the environment', async () => {
    const content = await openRecorded();
    commitAll(content);
    const head = gitLine(content.folder, 'rev-parse', 'HEAD') ?? '';
    expect(head).toMatch(/^[0-9a-f]{40}$/);
    expect([...(publishedVersions(content.folder, head) ?? [])].toSorted()).toContain('SV-002/1');
    expect([...(publishedVersions(content.folder, head) ?? [])].every((each) => /^SV-\d{3}\/\d+$/.test(each))).toBe(
      true,
    );
    expect(wasPublished(content.folder, 'claims/flour-carts.md', head)).toBe(true);
    expect(wasPublished(content.folder, 'claims/none.md', head)).toBe(false);
    expect(compareAsAsked(content.folder, head)).toEqual({ problems: [] });
    vi.stubEnv('PUBLISHED_COMMIT', head);
    expect(compareAsAsked(content.folder)).toEqual({ problems: [] });
    // Only noughts are no commit: one may begin with some.
    vi.stubEnv('PUBLISHED_COMMIT', '000nowhere');
    expect(() => compareAsAsked(content.folder)).toThrow(new RangeError('000nowhere'));
    gitIn(content, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    vi.stubEnv('PUBLISHED_COMMIT', '');
    expect(compareAsAsked(content.folder)).toEqual({ problems: [] });
  });

  test('is there as it was where the bytes are the same, though they are no version', async () => {
    const content = await openRecorded();
    writeFileSync(content.path('versions/SV-002/9.json'), '{');
    commitAll(content);
    expect(comparePublished(content.folder, 'HEAD')).toEqual({ problems: [] });
    writeFileSync(content.path('versions/SV-002/9.json'), '{ ');
    expect(comparePublished(content.folder, 'HEAD').problems.map(({ ruleId }) => ruleId)).toEqual([
      'version-rewritten',
    ]);
  });
});
