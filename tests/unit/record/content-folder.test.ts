import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, shownPath } from '../../../src/record/content-folder.ts';

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
