/** Questions with answers that are checked, kept, and given again where a dialogue is taken up. */
import { advise } from '../../src/record/reading/nearest.ts';
import type { Journal } from './journal.ts';
import type { Terminal } from './terminal.ts';

/** One question. */
export interface AskedQuestion {
  /** Its name in the journal. */
  key: string;
  /** What is shown before it, a line each. */
  about?: readonly string[];
  /** What `?` shows, a line each: what is shown before it, where nothing else is said. */
  explain?: readonly string[];
  /** What stands before the answer. */
  prompt: string;
  /** What is taken where nothing is answered. */
  otherwise?: string;
  /** What is wrong with an answer, and what was expected; `undefined` where it can stand. */
  fault?: (answer: string) => string | undefined;
  /** Answers of one key, which need no Enter at a terminal. */
  keys?: readonly string[];
  /** What an answer means, where that is kept in its place: the number of a list is another's once the list has grown. */
  means?: (answer: string) => string;
}

/** One of several answers, by a letter or a number. */
export interface Choice<T extends string = string> {
  /** What is typed. */
  key: string;
  value: T;
  /** What it is, for whoever asks. */
  meaning?: string;
}

/** What is typed to take the last answer back. */
const BACK = '<';

/** What is typed to have a question explained. */
const HELP = '?';

/** What holds of every question of a dialogue, a line each. */
export const KEYS_OF_A_DIALOGUE = [
  'A list, and y or n, take one key, with or without Enter. Whatever else you type ends with Enter; Enter alone takes what stands behind "Enter:".',
  'At every question ? explains it, and < takes the last answer back. Ctrl+C stops: the same command goes on from there.',
] as const;

/** The last answer is taken back: the part of the dialogue begins anew, with the answers before it. */
export class StepBack extends Error {}

/** Somebody who answers. */
export class Desk {
  readonly #terminal: Pick<Terminal, 'ask' | 'say'>;
  readonly #journal: Journal | undefined;
  readonly #notes: string[] = [];
  #atHand = '';
  /** Whether the last answer was kept. */
  #isTakenUp = false;

  constructor(terminal: Pick<Terminal, 'ask' | 'say'>, journal?: Journal) {
    this.#terminal = terminal;
    this.#journal = journal;
  }

  say(line: string): void {
    this.#tellNotes();
    this.#terminal.say(line);
  }

  /** Says what follows from the last answer: not where that is kept, and the next one too, since it was said then. */
  note(line: string): void {
    this.#notes.push(line);
  }

  /** What the answers so far have come to, in a line: shown where a dialogue is taken up, before its first question. */
  atHand(line: string): void {
    this.#atHand = line;
  }

  #tellNotes(): void {
    for (const line of this.#notes.splice(0)) this.#terminal.say(line);
  }

  /**
   * The answer: that which was kept, or the first that can stand.
   * @throws StepBack where the last answer is taken back
   */
  async ask({
    key,
    about = [],
    explain = about,
    prompt,
    otherwise = '',
    fault = () => undefined,
    keys = [],
    means = (answer) => answer,
  }: AskedQuestion): Promise<string> {
    const kept = this.#journal?.answered(key);
    if (kept !== undefined && fault(kept) === undefined) {
      this.#isTakenUp = true;
      this.#notes.length = 0;
      return kept;
    }
    if (this.#isTakenUp && this.#atHand !== '') this.#terminal.say(this.#atHand);
    this.#isTakenUp = false;
    this.#tellNotes();
    for (const line of about) this.say(line);
    let isExplained = false;
    for (;;) {
      const answer = (await this.#terminal.ask(`${prompt}: `, { keys: this.#single(keys) })).trim() || otherwise;
      if (answer === HELP) {
        for (const line of explain) this.say(line);
        isExplained = true;
        continue;
      }
      if (answer === BACK && this.#journal !== undefined) {
        if (this.#journal.canGoBack) throw new StepBack();
        this.say('This is the first question: there is no answer to take back.');
        continue;
      }
      const wrong = fault(answer);
      // Many put Enter behind a key, and read what it explains first: where Enter alone says nothing, it is asked again.
      const isEnterBehind = isExplained && answer === '';
      isExplained = false;
      if (isEnterBehind && wrong !== undefined) continue;
      if (wrong === undefined) {
        const meant = means(answer);
        this.#journal?.keep(key, meant);
        return meant;
      }
      this.say(wrong);
    }
  }

  /** The keys that need no Enter: help and the way back never do, as no answer begins with them. */
  #single(keys: readonly string[]): readonly string[] {
    return [...keys, HELP, ...(this.#journal === undefined ? [] : [BACK])];
  }

  /**
   * One of several. `?` tells what each is.
   * @param question `explain` says what the whole list is for; with `inLines` what each is stands there before the question
   */
  async choose<T extends string>(
    question: Omit<AskedQuestion, 'fault' | 'explain'> & {
      choices: readonly Choice<T>[];
      explain?: string;
      inLines?: boolean;
    },
  ): Promise<T> {
    const { choices, explain = '', about = [], prompt, inLines = false, ...rest } = question;
    const find = (answer: string): Choice<T> | undefined =>
      choices.find(({ key, value }) => answer === key || answer === value);
    const words = choices.map(({ key, value }) => (key === value ? value : `${key} ${value}`));
    const fault = (answer: string): string | undefined => {
      if (find(answer) !== undefined) return undefined;
      const values = choices.map(({ value }) => value);
      return `${prompt} is "${answer}", expected one of ${words.join(', ')}: ${advise(answer, values, 'write one of them')}`;
    };
    const single = choices.map(({ key }) => key);
    // The start of a longer answer is not one.
    const keys = single.every((key) => key.length === 1) ? single : [];
    const how = `${keys.length === 0 ? ', then Enter' : ''}; ? explains${this.#journal === undefined ? '' : ', < goes back'}`;
    const answer = await this.ask({
      ...rest,
      about: [
        ...about,
        ...(inLines ? choices.map(meaningOf) : []),
        `  ${inLines ? 'one of these' : words.join(', ')}${how}`,
      ],
      explain: [...(explain === '' ? [] : [`  ${explain}`]), ...choices.map(meaningOf)],
      prompt,
      fault,
      keys,
    });
    const chosen = find(answer);
    if (chosen === undefined) throw new RangeError(`${answer} was let through`);
    return chosen.value;
  }

  /** Yes or no. @param otherwise what Enter says; empty where only an answer will do */
  async confirm(
    key: string,
    question: string,
    otherwise: 'yes' | 'no' | '' = 'no',
    explain: readonly string[] = ['  y says yes, n says no.'],
  ): Promise<boolean> {
    const fault = (answer: string): string | undefined =>
      /^(?:y|n|yes|no)$/.test(answer) ? undefined : `Found "${answer}", expected yes or no.`;
    const prompt = `${question} (y or n${otherwise === '' ? '' : `, Enter: ${otherwise}`})`;
    return (await this.ask({ key, explain, prompt, otherwise, fault, keys: ['y', 'n'] })).startsWith('y');
  }
}

function meaningOf({ key, value, meaning }: Choice): string {
  return `  ${key.padEnd(2)} ${value}${meaning === undefined ? '' : `: ${meaning}`}`;
}
