import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { soundContent } from '../../fixtures/content.ts';
import { breakContent } from '../../fixtures/broken/case.ts';

const script = join(import.meta.dirname, '../../../scripts/check.ts');
const sound = soundContent();
const broken = soundContent();
breakContent(broken, {
  name: 'two faults',
  file: 'claims/flour-carts.md',
  fault: { replace: 'topic: humanitarian', with: 'topic: bread\nflavour: rye' },
  expect: [],
});
afterAll(() => {
  sound.remove();
  broken.remove();
});

function check(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a sound content is summed up, with exit code 0', () => {
  const { status, stdout, stderr } = check(sound.root);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('5 claims, 4 statements, 6 actors, 3 places, 2 sources.\n');
});

test('problems go to standard error, one a line, with exit code 1', () => {
  const { status, stdout, stderr } = check(broken.root);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.split('\n').map((line) => line.replace(/ {2}.* {2}/, ' '))).toEqual([
    'content/claims/flour-carts.md:4:8 (not-allowed)',
    'content/claims/flour-carts.md:5:1 (unknown-field)',
    '',
  ]);
});

test('another folder can be named', () => {
  expect(check(broken.root, sound.folder).status).toBe(0);
});

test('a folder that is not there is a problem, not a stack trace', () => {
  const { status, stderr } = check(sound.root, 'contents');
  expect(status).toBe(1);
  expect(stderr).toBe(
    'contents:1:1  there is no folder "contents", expected the content there: make it, or name the right one  (no-folder)\n',
  );
});

test('help is printed on demand, and for a wrong command with exit code 2', () => {
  expect(check(sound.root, '--help')).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('Usage: npm run check') as string,
  });
  expect(check(sound.root, '--fix')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('Usage: npm run check') as string,
  });
  expect(check(sound.root, 'a', 'b')).toMatchObject({ status: 2, stdout: '' });
});
