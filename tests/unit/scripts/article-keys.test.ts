/** Which keys a dialogue takes, and that it says so. */
import { describe, expect, test } from 'vitest';
import { answering, dialogue } from '../../fixtures/dialogue.ts';
import { ECHO_ANSWERS, filesWithoutDesk, ECHO_TEXT } from '../../fixtures/echo-article.ts';
import { openSound } from '../../fixtures/open-sound.ts';

describe('at every single question', () => {
  test('a question mark explains it in words that did not stand there already, and is no answer', async () => {
    const content = openSound();
    const terminal = answering(ECHO_ANSWERS);
    const unexplained: string[] = [];
    let doubted = false;
    const before = new Set<string>();
    let explained: string[] = [];
    const asking = {
      say: (line: string): void => {
        if (doubted) explained.push(line);
        else before.add(line);
        terminal.say(line);
      },
      ask: (question: string): Promise<string> => {
        doubted = !doubted;
        if (doubted) return Promise.resolve('?');
        // What was shown already explains nothing.
        if (explained.every((line) => before.has(line))) unexplained.push(question);
        before.clear();
        explained = [];
        return terminal.ask(question);
      },
    };
    await dialogue(content.folder, ECHO_TEXT, asking);
    expect(terminal.left()).toEqual([]);
    expect(unexplained).toEqual([]);
    const other = openSound();
    await dialogue(other.folder, ECHO_TEXT, answering(ECHO_ANSWERS));
    expect(filesWithoutDesk(content)).toEqual(filesWithoutDesk(other));
  });

  test('a list takes one key, help and the way back among them, and whatever does not says that Enter ends it', async () => {
    const terminal = answering([
      ...ECHO_ANSWERS.slice(0, 10),
      ['claim', 'The mill stood still on 5 May 2010'],
      ['for', 'q'],
    ]);
    const asked: { question: string; list: boolean; keys: readonly string[] }[] = [];
    const asking = {
      ...terminal,
      ask: (question: string, { keys = [] }: { keys?: readonly string[] } = {}): Promise<string> => {
        const list = terminal.shown.at(-1)?.endsWith('; ? explains, < goes back') === true;
        asked.push({ question, list, keys });
        return terminal.ask(question);
      },
    };
    await dialogue(openSound().folder, ECHO_TEXT, asking).catch(() => undefined);
    const lists = asked.filter(({ list }) => list);
    expect(lists.map(({ question }) => question).join('')).toMatch(/channel.*stance.*topic/);
    for (const { question, keys } of lists) expect(keys, question).toEqual(expect.arrayContaining(['?', '<']));
    const numbered = asked.filter(({ question }) => /^(?:whose|claim) /.test(question));
    expect(numbered).toHaveLength(2);
    for (const { question } of numbered) expect(question).toContain('then Enter');
  });

  test('is how it is answered, which is said once at the start', async () => {
    const terminal = answering([...ECHO_ANSWERS.slice(0, 5), ['for', 'q']]);
    await dialogue(openSound().folder, ECHO_TEXT, terminal);
    expect(terminal.shown[1]).toBe(
      'At every question ? explains it, and < takes the last answer back. Ctrl+C stops: the same command goes on from there.',
    );
    expect(terminal.shown.filter((line) => line.startsWith('At every question'))).toHaveLength(1);
  });

  test('of the verdict each word is explained as readers are told it', async () => {
    const upTo = ECHO_ANSWERS.slice(
      0,
      ECHO_ANSWERS.findIndex(([question]) => question === 'verdict that'),
    );
    const terminal = answering([...upTo, ['verdict that', '?'], ['verdict that', '6'], ['for', 'q']]);
    await dialogue(openSound().folder, ECHO_TEXT, terminal);
    expect(terminal.shown).toContain(
      '  6  single-origin: One source with no visible stake says so; no second bears it out.',
    );
  });
});
