/** Questions to somebody at a terminal. */
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { InputError } from './command.ts';

export interface Terminal {
  /**
   * Asks, and gives back the next line. Lines that come before their question (a paste) wait for it.
   * `keys` are answers that need no Enter at a terminal; one right behind them belongs to them.
   */
  ask: (question: string, how?: { keys?: readonly string[] }) => Promise<string>;
  say: (line: string) => void;
  /**
   * What is typed before the next question is shown was meant for another: it stands behind that question, and only Enter
   * makes it the answer. What comes from elsewhere than a terminal is answered line by line all the same.
   */
  holdTyped: () => void;
  close: () => void;
}

/**
 * How long a question has to have been shown until an Enter right behind one key is its answer, in milliseconds: nobody
 * has read it before, and many put Enter behind whatever they type.
 */
const UNREAD = 500;

/** What is said of such an Enter: nothing that is typed is lost without a word. */
const WENT_WITH_KEY = '  That Enter went with the key before it: this question still waits.';

/** What is said of what was typed before a question to which it may not belong, a line each. @param typed lines, Enter behind each but the last */
function heldInWords(typed: readonly string[]): string[] {
  const [held, ...besides] = typed.filter((line) => line !== '');
  return [
    ...(typed.length > 0 && held === undefined ? ['  Enter was typed meanwhile, and is not taken.'] : []),
    ...(besides.length > 0 ? [`  Typed meanwhile, too, and not taken: ${besides.join(' / ')}`] : []),
    ...(held === undefined
      ? []
      : ['  What you typed meanwhile stands behind the question: Enter takes it, Ctrl+U takes it out.']),
  ];
}

/**
 * How long a program is at work until an Enter is of somebody who waits, and not of a paste, in milliseconds: whoever waits
 * has not read the next question, and takes nothing that it offers.
 */
const AT_WORK = 50;

/** How long such a question is there until an Enter can be of somebody who has seen it, in milliseconds. */
const UNSEEN = 100;

/** What is said of such an Enter. */
const TOO_EARLY = '  Enter was typed before this question was there, and is not taken.';

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
  /** Whether an Enter went with a key before the question was there of which that could be said. */
  let wentWithKey = false;
  /** Whether one was typed before its question was there. */
  let wasTooEarly = false;
  let answeredAt = Date.now();
  /** Whether what was typed so far was meant for another question than the next. */
  let isHeld = false;
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
      answeredAt = Date.now();
    } else if (ended) waiting.reject(new InputError(`\nStopped. ${stopped}`));
    else return;
    waiting = undefined;
  };
  const isTooEarly = (): boolean => {
    const now = Date.now();
    if (waiting === undefined) return now - answeredAt > AT_WORK;
    return shownAt - answeredAt > AT_WORK && now - shownAt < UNSEEN;
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
      if (waiting === undefined) wentWithKey = true;
      else {
        output.write(`${WENT_WITH_KEY}\n`);
        reader.prompt();
      }
      return;
    }
    if (isTerminal && line === '' && isTooEarly()) {
      if (waiting === undefined) wasTooEarly = true;
      else {
        output.write(`${TOO_EARLY}\n`);
        reader.prompt();
      }
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
  /** Takes what was typed away from the next question. */
  const takeTyped = async (): Promise<string[]> => {
    oneKey = [];
    reader.setPrompt('');
    // What was typed while the program was at work has not been read yet.
    await setTimeout(PENDING);
    const typed = [...lines.splice(0), ...(reader.line === '' ? [] : [reader.line])];
    if (!ended) {
      reader.write(null, { ctrl: true, name: 'e' });
      reader.write(null, { ctrl: true, name: 'u' });
    }
    isHeld = false;
    return typed;
  };
  return {
    ask: async (question, { keys = [] } = {}) => {
      const typed = isHeld ? await takeTyped() : [];
      if (!isTerminal) output.write(question);
      else if (!ended) {
        const told = [
          ...(wentWithKey ? [WENT_WITH_KEY] : []),
          ...(wasTooEarly ? [TOO_EARLY] : []),
          ...heldInWords(typed),
        ];
        for (const line of told) output.write(`${line}\n`);
        wentWithKey = false;
        wasTooEarly = false;
        reader.setPrompt(question);
        // What was typed before the question came is its answer, and stays where it can be changed.
        reader.prompt(true);
        shownAt = Date.now();
        const held = typed.find((line) => line !== '');
        if (held !== undefined) reader.write(held);
        // Behind a line that is there already, it belongs to the question after.
        else if (lines.length === 0 && keys.includes(reader.line)) enter();
      }
      oneKey = keys;
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        serve();
      });
    },
    holdTyped: () => {
      isHeld = isTerminal;
    },
    say: (line) => void output.write(`${line}\n`),
    close: () => {
      reader.close();
    },
  };
}
