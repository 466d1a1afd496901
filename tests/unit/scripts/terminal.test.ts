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

  test('holds nothing back that comes from elsewhere than a terminal', async () => {
    const input = new PassThrough();
    const terminal = openTerminal(input, new PassThrough());
    input.write('one\n');
    terminal.holdTyped();
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
      const output = new PassThrough();
      return { input, terminal: openTerminal(input, output), seen: () => String(output.read() ?? '') };
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

    const held = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

    test('puts what was typed before a question that comes after a step back behind it, and waits for Enter', async () => {
      const { input, terminal, seen } = typing();
      for (const typed of ['x', 'y\r', 'yes']) {
        terminal.holdTyped();
        input.write(typed);
        await settled();
        seen();
        let answered = false;
        const answer = terminal.ask('First? ', { keys: ['x', 'y', 'n'] }).finally(() => {
          answered = true;
        });
        await held();
        expect(answered, typed).toBe(false);
        const shown = seen();
        expect(shown).toContain(
          '  What you typed meanwhile stands behind the question: Enter takes it, Ctrl+U takes it',
        );
        expect(shown, 'behind the question').toMatch(new RegExp(`First\\? .*${typed.trim()}$`, 'su'));
        input.write('\r');
        expect(await answer).toBe(typed.trim());
      }
      input.write('typed ahead');
      await settled();
      const next = terminal.ask('Next? ');
      input.write('\r');
      expect(await next, 'only once').toBe('typed ahead');
      terminal.close();
    });

    test('says which of several lines that were typed before it stands there, and which are not taken', async () => {
      const { input, terminal, seen } = typing();
      terminal.holdTyped();
      input.write('one\r\rtwo\rthree');
      await settled();
      const answer = terminal.ask('First? ');
      await held();
      expect(seen()).toContain('  Typed meanwhile, too, and not taken: two / three\n');
      input.write('\u0015four\r');
      expect(await answer, 'the line can be taken out').toBe('four');
      terminal.close();
    });

    test('says of an Enter alone that was typed before it that it is not taken, and nothing where nothing was', async () => {
      const { input, terminal, seen } = typing();
      for (const typed of ['\r', '']) {
        terminal.holdTyped();
        input.write(typed);
        await settled();
        const answer = terminal.ask('First? ');
        await held();
        expect(seen().includes('  Enter was typed meanwhile, and is not taken.\n')).toBe(typed !== '');
        input.write('n\r');
        expect(await answer).toBe('n');
      }
      terminal.close();
    });

    test('takes an Enter for no answer that was typed before a question which took its time, and says so', async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      const { input, terminal, seen } = typing();
      vi.advanceTimersByTime(1000);
      input.write('\r');
      await settled();
      let answered = false;
      const answer = terminal.ask('First? ').finally(() => {
        answered = true;
      });
      input.write('\r');
      await settled();
      expect(answered, 'nor one that is read when it is just there').toBe(false);
      expect(seen().match(/Enter was typed before this question was there, and is not taken\./gu)).toHaveLength(2);
      vi.advanceTimersByTime(200);
      input.write('\r');
      expect(await answer, 'once it could be seen').toBe('');
      const pasted = terminal.ask('Second? ');
      input.write('one\r\r');
      expect(await pasted).toBe('one');
      expect(await terminal.ask('Third? '), 'an empty line of a paste').toBe('');
      terminal.close();
    });

    test('takes a key behind a line that was typed ahead for no answer to the question of that line', async () => {
      const { input, terminal } = typing();
      input.write('\rc');
      await settled();
      expect(await terminal.ask('First? ', { keys: ['c'] })).toBe('');
      const second = terminal.ask('Second? ');
      await settled();
      input.write('arts\r');
      expect(await second, 'it stands behind the next one').toBe('carts');
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

    test('takes an Enter right behind one key as part of its answer, and not as the next one, and says so', async () => {
      const { input, terminal, seen } = typing();
      const first = terminal.ask('First? ', { keys: ['y', 'n'] });
      input.write('n\r');
      expect(await first).toBe('n');
      seen();
      const second = terminal.ask('Second? ');
      await settled();
      expect(seen()).toContain('  That Enter went with the key before it: this question still waits.\n');
      input.write('it is ours\r');
      expect(await second).toBe('it is ours');
      const third = terminal.ask('Third? ');
      await settled();
      expect(seen(), 'once').not.toContain('That Enter');
      input.write('it is theirs\r');
      await third;
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
      const { input, terminal, seen } = typing();
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
      expect(seen()).toMatch(/That Enter went with the key before it: this question still waits\.\n.*Second\? /su);
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
