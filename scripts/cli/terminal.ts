/** Questions to somebody at a terminal. */
import { createInterface, moveCursor } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { InputError } from './command.ts';

export interface Terminal {
  /**
   * Asks, and gives back the next line. Lines that come before their question (a paste) wait for it.
   * `keys` are answers that need no Enter at a terminal; one right behind them belongs to them.
   */
  ask: (question: string, how?: { keys?: readonly string[] }) => Promise<string>;
  say: (line: string) => void;
  /** What is typed before the next question is shown is not its answer. A paste from elsewhere than a terminal stays. */
  dropTyped: () => void;
  close: () => void;
}

/**
 * How long a question has to have been shown until an Enter right behind one key is its answer, in milliseconds: nobody
 * has read it before, and many put Enter behind whatever they type.
 */
const UNREAD = 700;

/** How long what was typed takes until it is read, in milliseconds. */
const PENDING = 20;

/**
 * A terminal to ask at. Where it ends (Ctrl+C, Ctrl+D), the question that waits fails with an InputError.
 * @param stopped what becomes of the answers then, in a sentence
 */
export function openTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  stopped = 'Nothing was written.',
): Terminal {
  const isTerminal = 'isTTY' in input && input.isTTY === true;
  const reader = createInterface({ input, output, terminal: isTerminal });
  const lines: string[] = [];
  let ended = false;
  let waiting: { resolve: (line: string) => void; reject: (error: Error) => void } | undefined;
  /** Whether the last key was an answer by itself. */
  let byOneKey = false;
  let shownAt = 0;
  /** Whether what was typed so far answers nothing. */
  let isDropped = false;
  const enter = (): void => {
    reader.write(null, { name: 'return' });
    byOneKey = true;
  };
  const serve = (): void => {
    if (waiting === undefined) return;
    const line = lines.shift();
    if (line !== undefined) {
      // What is typed at a terminal can be seen there; what comes from elsewhere is shown as if it had been typed.
      if (!isTerminal) output.write(`${line}\n`);
      waiting.resolve(line);
    } else if (ended) waiting.reject(new InputError(`\nStopped. ${stopped}`));
    else return;
    waiting = undefined;
  };
  let oneKey: readonly string[] = [];
  if (isTerminal) {
    // A choice of one key is made by that key. What was typed or pasted ahead is answered line by line all the same.
    input.on('keypress', (key: unknown) => {
      const alone = reader.line === key && typeof key === 'string' && oneKey.includes(key);
      if (alone && waiting !== undefined) enter();
      else byOneKey = false;
    });
  }
  reader.on('line', (line) => {
    if (line === '' && byOneKey && (waiting === undefined || Date.now() - shownAt < UNREAD)) {
      if (waiting === undefined) return;
      // The question stands where it stood.
      moveCursor(output, 0, -1);
      reader.prompt();
      return;
    }
    oneKey = [];
    lines.push(line);
    serve();
  });
  reader.on('close', () => {
    ended = true;
    serve();
  });
  const drop = async (): Promise<void> => {
    // What was typed while the program was at work has not been read yet.
    await setTimeout(PENDING);
    lines.length = 0;
    if (!ended) {
      reader.write(null, { ctrl: true, name: 'e' });
      reader.write(null, { ctrl: true, name: 'u' });
    }
    isDropped = false;
  };
  return {
    ask: async (question, { keys = [] } = {}) => {
      if (isDropped) {
        oneKey = [];
        reader.setPrompt('');
        await drop();
      }
      if (!isTerminal) output.write(question);
      else if (!ended) {
        reader.setPrompt(question);
        // What was typed before the question came is its answer, and stays where it can be changed.
        reader.prompt(true);
        shownAt = Date.now();
        if (keys.includes(reader.line)) enter();
      }
      oneKey = keys;
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        serve();
      });
    },
    dropTyped: () => {
      isDropped = isTerminal;
    },
    say: (line) => void output.write(`${line}\n`),
    close: () => {
      reader.close();
    },
  };
}
