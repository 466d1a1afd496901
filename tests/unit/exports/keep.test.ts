import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kept } from '../../../src/exports/keep.ts';

let folder = '';
let made: string[] = [];
const make = (input: string): Promise<Uint8Array> => {
  made.push(input);
  return Promise.resolve(Buffer.from(`made from ${input}`));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  made = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what was made once is not made again, by another build either', async () => {
  const first = await kept(join(folder, 'cards'), make)('a');
  const again = await kept(join(folder, 'cards'), make)('a');

  expect(Buffer.from(again).toString()).toBe('made from a');
  expect(Buffer.from(first).equals(again)).toBe(true);
  expect(made).toEqual(['a']);
});

test('another input is made anew, and stands beside the first', async () => {
  const make2 = kept(join(folder, 'cards'), make);
  await make2('a');
  await make2('b');

  expect(made).toEqual(['a', 'b']);
  expect(readdirSync(join(folder, 'cards'))).toHaveLength(2);
});

test('a failure to make something leaves nothing to be found', async () => {
  const failing = kept(folder, () => Promise.reject(new Error('no ink')));

  await expect(failing('a')).rejects.toThrow('no ink');
  expect(readdirSync(folder)).toEqual([]);
});
