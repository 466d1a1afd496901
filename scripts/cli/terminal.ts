/** Questions to somebody at a terminal. */
import { createInterface } from 'node:readline';
import { InputError } from './command.ts';

export interface Terminal {
  /** Asks, and gives back the next line. Lines that come before their question (a paste) wait for it. */
  ask: (question: string) => Promise<string>;
  say: (line: string) => void;
  close: () => void;
}

/**
 * A terminal to ask at. Where it ends (Ctrl+C, Ctrl+D), the question that waits fails with an InputError.
 */
export function openTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Terminal {
  const reader = createInterface({ input, output });
  const lines: string[] = [];
  let ended = false;
  let waiting: { resolve: (line: string) => void; reject: (error: Error) => void } | undefined;
  const serve = (): void => {
    if (waiting === undefined) return;
    const line = lines.shift();
    if (line !== undefined) waiting.resolve(line);
    else if (ended) waiting.reject(new InputError('\nStopped. Nothing was written.'));
    else return;
    waiting = undefined;
  };
  reader.on('line', (line) => {
    lines.push(line);
    serve();
  });
  reader.on('close', () => {
    ended = true;
    serve();
  });
  return {
    ask: (question) => {
      reader.setPrompt(question);
      if (!ended) reader.prompt();
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        serve();
      });
    },
    say: (line) => void output.write(`${line}\n`),
    close: () => {
      reader.close();
    },
  };
}
