import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anotherBuild } from './another-build.ts';
import { FOLDERS } from './bases.ts';
import { hashTree } from './tree.ts';

test('another build, in another folder, time zone and language, gives the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'panjshir-build-'));
  try {
    await anotherBuild(join(folder, 'site'), '/', { TZ: 'Asia/Kabul', LC_ALL: 'fa_AF.UTF-8' });
    expect(hashTree(join(folder, 'site'))).toEqual(hashTree(FOLDERS['/']));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
