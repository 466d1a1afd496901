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

  describe('where somebody types', () => {
    const typing = () => {
      const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
      return { input, terminal: openTerminal(input, new PassThrough()) };
    };
    // Keys arrive after the program has come to rest.
    const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

    test('takes what was typed before the question, and lets it be mended', async () => {
      const { input, terminal } = typing();
      input.write('the bridgf');
      await settled();
      const answer = terminal.ask('First? ');
      input.write('\u007fe is ours\r');
      expect(await answer).toBe('the bridge is ours');
      terminal.close();
    });

    test('takes one key that was typed before the question as its answer', async () => {
      const { input, terminal } = typing();
      input.write('y');
      await settled();
      expect(await terminal.ask('First? ', { keys: ['y', 'n'] })).toBe('y');
      const second = terminal.ask('Second? ');
      input.write('yes\r');
      expect(await second, 'no key alone').toBe('yes');
      terminal.close();
    });
  });
});
