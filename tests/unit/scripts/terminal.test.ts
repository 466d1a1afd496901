import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Desk } from '../../../scripts/cli/ask.ts';
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

  test('drops nothing that comes from elsewhere than a terminal', async () => {
    const input = new PassThrough();
    const terminal = openTerminal(input, new PassThrough());
    input.write('one\n');
    terminal.dropTyped();
    expect(await terminal.ask('First? ')).toBe('one');
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
    afterEach(() => {
      vi.useRealTimers();
    });
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

    test('drops what was typed before a question that comes after a step back, and takes what is typed then', async () => {
      const { input, terminal } = typing();
      for (const typed of ['x', 'y\r', 'yes']) {
        terminal.dropTyped();
        input.write(typed);
        await settled();
        input.write(typed);
        let answered = false;
        const answer = terminal.ask('First? ', { keys: ['x', 'y', 'n'] }).finally(() => {
          answered = true;
        });
        await new Promise((resolve) => setTimeout(resolve, 60));
        expect(answered, typed).toBe(false);
        input.write('n');
        expect(await answer).toBe('n');
      }
      input.write('typed ahead');
      await settled();
      const next = terminal.ask('Next? ');
      input.write('\r');
      expect(await next, 'only once').toBe('typed ahead');
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

    test('takes an Enter right behind one key as part of its answer, and not as the next one', async () => {
      const { input, terminal } = typing();
      const first = terminal.ask('First? ', { keys: ['y', 'n'] });
      input.write('n\r');
      expect(await first).toBe('n');
      const second = terminal.ask('Second? ');
      await settled();
      input.write('it is ours\r');
      expect(await second).toBe('it is ours');
      terminal.close();
    });

    test('explains a question by one key where the answer is typed, and takes an Enter behind that for no answer', async () => {
      const { input, terminal } = typing();
      const said: string[] = [];
      const desk = new Desk({ ...terminal, say: (line) => said.push(line) });
      const answer = desk.ask({ key: 'place', prompt: 'place', explain: ['As the map has it.'] });
      input.write('?');
      await settled();
      expect(said).toEqual(['As the map has it.']);
      input.write('\r');
      await settled();
      input.write('the mill\r');
      expect(await answer).toBe('the mill');
      terminal.close();
    });

    test('takes an Enter for no answer that comes once the explanation was read, where Enter alone answers nothing', async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      const { input, terminal } = typing();
      const said: string[] = [];
      const desk = new Desk({ ...terminal, say: (line) => said.push(line) });
      const choices = [
        { key: '1', value: 'high' },
        { key: '2', value: 'low' },
      ];
      const answer = desk.choose({ key: 'water', prompt: 'water', choices });
      input.write('?');
      await settled();
      const explained = said.length;
      vi.advanceTimersByTime(5000);
      input.write('\r');
      await settled();
      expect(said).toHaveLength(explained);
      input.write('\r');
      await settled();
      expect(said, 'the second Enter is an answer, and a wrong one').toHaveLength(explained + 1);
      input.write('2');
      expect(await answer).toBe('low');
      terminal.close();
      vi.useRealTimers();
    });

    test('takes it so as well where it comes just when the next question is shown, and once', async () => {
      const { input, terminal } = typing();
      const first = terminal.ask('First? ', { keys: ['y', 'n'] });
      input.write('n');
      expect(await first).toBe('n');
      let answered = false;
      const second = terminal.ask('Second? ').finally(() => {
        answered = true;
      });
      input.write('\r');
      await settled();
      expect(answered).toBe(false);
      input.write('\r');
      expect(await second, 'the second Enter is its answer').toBe('');
      const third = terminal.ask('Third? ');
      input.write('\r');
      expect(await third, 'no key alone stood before it').toBe('');
      terminal.close();
    });

    test('takes an Enter as the answer to a question that could be read since it was shown', async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      const { input, terminal } = typing();
      const first = terminal.ask('First? ', { keys: ['y', 'n'] });
      input.write('n');
      expect(await first).toBe('n');
      const second = terminal.ask('Second? ');
      await settled();
      vi.setSystemTime(Date.now() + 2000);
      input.write('\r');
      expect(await second).toBe('');
      terminal.close();
    });
  });
});
