import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openTerminal } from '../../../scripts/cli/terminal.ts';

describe('a terminal', () => {
  test('gives each question the next line, those that were pasted before it too', async () => {
    const input = new PassThrough();
    const terminal = openTerminal(input, new PassThrough());
    input.write('one\ntwo\n');
    expect(await terminal.ask('First? ')).toBe('one');
    expect(await terminal.ask('Second? ')).toBe('two');
    const third = terminal.ask('Third? ');
    input.write('three\n');
    expect(await third).toBe('three');
    terminal.close();
  });

  test('that ends leaves no question waiting', async () => {
    const input = new PassThrough();
    const terminal = openTerminal(input, new PassThrough());
    const question = terminal.ask('First? ');
    input.end();
    await expect(question).rejects.toThrow('Stopped. Nothing was written.');
    await expect(terminal.ask('Second? ')).rejects.toThrow('Stopped. Nothing was written.');
  });
});
