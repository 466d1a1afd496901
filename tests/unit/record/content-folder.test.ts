import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asTyped, contentFolder, shownPath } from '../../../src/record/content-folder.ts';

const root = join(sep, 'work', 'project');

test.each([
  ['nothing is said', undefined, `${root}/content`],
  ['an empty word is said', '', `${root}/content`],
  ['a folder in the project is named', 'records/bridge', `${root}/records/bridge`],
  ['a folder beside the project is named', '../bridge', '/work/bridge'],
  ['a folder is named whole', '/srv/bridge/', '/srv/bridge'],
])('the record is in its folder where %s', (_how, CONTENT, folder) => {
  expect(contentFolder(root, { CONTENT })).toBe(folder);
});

test.each([
  ['content/claims/x.md', 'content/claims/x.md'],
  ['/work/project/..bridge/x.md', '..bridge/x.md'],
  ['/work/project', '.'],
  ['../bridge/claims/x.md', '/work/bridge/claims/x.md'],
  ['/srv/bridge/claims/x.md', '/srv/bridge/claims/x.md'],
  ['/work/projects/x.md', '/work/projects/x.md'],
])('%s is shown so that a program can open it from the project', (path, shown) => {
  expect(shownPath(join(path.startsWith('/') ? '' : root, path), root)).toBe(shown);
});

describe('a command that somebody is told to type', () => {
  test('names the record where it is not the project’s own', () => {
    expect(asTyped('See npm run check, or "npm run claim:revise -- ferry".', { CONTENT: '../ferry' })).toBe(
      'See CONTENT=../ferry npm run check, or "CONTENT=../ferry npm run claim:revise -- ferry".',
    );
  });

  test('names it once', () => {
    const told = '  CONTENT=../ferry npm run check  lists its mistakes';
    expect(asTyped(told, { CONTENT: '../ferry' })).toBe(told);
  });

  test('stays as it is in the project’s own record', () => {
    expect(asTyped('See npm run check.', {})).toBe('See npm run check.');
    expect(asTyped('See npm run check.', { CONTENT: '' })).toBe('See npm run check.');
  });
});
