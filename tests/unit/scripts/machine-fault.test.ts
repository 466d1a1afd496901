import { describe, expect, test } from 'vitest';
import { machineFault } from '../../../scripts/build/machine-fault.ts';

const failed = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: something`), { code, ...(path !== undefined && { path }) });

describe('what the machine refuses to a build', () => {
  test.each([
    ['a full disk', failed('ENOSPC'), /^the disk is full, expected room .+: make room, and build again {2}\(ENOSPC\)$/],
    ['no right to a file', failed('EACCES', '/site/dist'), /^dist {2}may not be read or written, expected .+: give .+ {2}\(EACCES\)$/],
    ['a file that has gone', failed('ENOENT', '/site/src/fonts/a.ttf'), /^src\/fonts\/a\.ttf {2}is not there any more, expected .+: bring it back, and build again {2}\(ENOENT\)$/],
    ['a file elsewhere', failed('EROFS', '/other/dist'), /^\/other\/dist {2}may not be written, expected .+: build in .+ {2}\(EROFS\)$/],
  ])('is told in one line: %s', (_what, error, told) => {
    expect(machineFault(error, '/site')).toMatch(told);
  }); // prettier-ignore

  test('is found in what an error came of', () => {
    expect(machineFault(new Error('The page failed', { cause: failed('ENOSPC') }), '/site')).toContain(
      'the disk is full',
    );
  });

  test('is found in the words of a tool that hands on no code', () => {
    const error = new Error(
      'Failed to write file in /site/a.js\n\nCaused by:\n    No space left on device (os error 28)',
    );
    expect(machineFault(error, '/site')).toMatch(/^the disk is full.+\(ENOSPC\)$/);
  });

  test.each([
    ['a mistake in a page', new Error('a mistake in a page')],
    ['a module that is not there', failed('ERR_MODULE_NOT_FOUND', '/site/src/a.ts')],
    ['a name that leads nowhere', failed('ENOENT')],
    ['what is no error', 'ENOSPC'],
  ])('is not %s', (_what, error) => {
    expect(machineFault(error, '/site')).toBeUndefined();
  });
});
