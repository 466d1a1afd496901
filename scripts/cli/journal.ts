/** What was answered in a dialogue that is not finished: kept in the record's folder, so that nothing is lost where it breaks off. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileChange } from '../edit/changes.ts';

/** In the record's folder. A dot first: it is no content. */
const FOLDER = '.desk';

const text = z.string().optional();
const lineSchema = z.union([
  z.object({ key: z.string(), answer: z.string() }),
  z.object({ about: z.string() }),
  z.object({ write: z.array(z.object({ path: z.string(), before: text, after: text })) }),
]);
type Line = z.infer<typeof lineSchema>;

/**
 * The answers to the questions of one part of a dialogue, in the order in which they were given. Once what came of it is
 * written, a part is put by, so that it can be taken back; the whole is forgotten when the dialogue is at its end.
 */
export class Journal {
  readonly #file: string;
  #lines: Line[];
  /** Where the parts that are written were put by, the last one last. */
  readonly #parts: string[];
  /** How often a question was asked since the part began. */
  readonly #asked = new Map<string, number>();

  private constructor(file: string, parts: string[]) {
    this.#file = file;
    this.#lines = readLines(file);
    this.#parts = parts;
  }

  /**
   * @param folder the record's folder
   * @param name tells one dialogue from another
   */
  static open(folder: string, name: string): Journal {
    const own = join(folder, FOLDER);
    if (!existsSync(own)) {
      mkdirSync(own, { recursive: true });
      // Whatever holds the record, git does not take this with it.
      writeFileSync(join(own, '.gitignore'), '*\n');
    }
    const numbers = readdirSync(own).flatMap((file) => {
      const [begin, number, ...more] = file.split('.');
      return begin === name && more.length === 1 ? [Number(number)] : [];
    });
    const parts = numbers.sort((a, b) => a - b).map((number) => join(own, `${name}.${String(number)}.jsonl`));
    return new Journal(join(own, `${name}.jsonl`), parts);
  }

  /** The files that were about to be written when the dialogue broke off. */
  unwritten(): readonly FileChange[] | undefined {
    return writtenIn(this.#lines);
  }

  /** Whether the dialogue broke off within this part. */
  get hasAnswers(): boolean {
    return this.#lines.some((line) => 'key' in line);
  }

  /** What the part is about that the dialogue broke off in. */
  get about(): string | undefined {
    const line = this.#lines.find((each) => 'about' in each);
    return line?.about;
  }

  /**
   * A part about something begins, or goes on. What was answered of something else is forgotten: it is no answer to this.
   * @param about tells one part from another
   */
  begin(about: string): void {
    if (this.about === about) return;
    if (this.about !== undefined) this.drop();
    this.#add({ about });
  }

  /** What was answered to a question before the dialogue broke off. Each time that it is asked has an answer of its own. */
  answered(question: string): string | undefined {
    const key = this.#next(question);
    const line = this.#lines.findLast((each) => 'key' in each && each.key === key);
    return line !== undefined && 'key' in line ? line.answer : undefined;
  }

  /** Keeps the answer to the question that was looked up last. */
  keep(question: string, answer: string): void {
    this.#add({ key: `${question} ${String(this.#asked.get(question) ?? 1)}`, answer });
  }

  /** Keeps what is about to be written. */
  plan(changes: readonly FileChange[]): void {
    this.#add({ write: changes.map(({ path, before, after }) => ({ path, before, after })) });
  }

  /** The part is written, and the next one begins. */
  done(): void {
    if (existsSync(this.#file)) {
      const last = Number(this.#parts.at(-1)?.split('.').at(-2) ?? 0);
      const by = this.#file.replace(/jsonl$/, `${String(last + 1)}.jsonl`);
      renameSync(this.#file, by);
      this.#parts.push(by);
    }
    this.#beginWith([]);
  }

  /** The part came to nothing: its answers are forgotten. */
  drop(): void {
    rmSync(this.#file, { force: true });
    this.#beginWith([]);
  }

  /** The dialogue is at its end: nothing of it is taken back any more. */
  end(): void {
    this.drop();
    for (const part of this.#parts.splice(0)) rmSync(part, { force: true });
  }

  /** Whether there is an answer to take back. */
  get canGoBack(): boolean {
    return this.hasAnswers || this.#parts.length > 0;
  }

  /** The parts that are written, in order: what each was about, and what was answered. */
  putBy(): { about: string | undefined; answers: string[] }[] {
    return this.#parts.map((part) => {
      const lines = readLines(part);
      const about = lines.find((line) => 'about' in line)?.about;
      return { about, answers: lines.flatMap((line) => ('key' in line ? [line.answer] : [])) };
    });
  }

  /** What was written since the last answer; `undefined` where that part is not at its end. */
  writtenSince(): readonly FileChange[] | undefined {
    const part = this.#parts.at(-1);
    return this.hasAnswers || part === undefined ? undefined : writtenIn(readLines(part));
  }

  /**
   * Takes the last answer back. Where it was the last one of a part that is written, what was written is taken back first:
   * should that break off, the part is written once more when the dialogue is taken up.
   * @param undo takes back what a part has written
   */
  back(undo: (written: readonly FileChange[]) => void): void {
    const part = this.hasAnswers ? undefined : this.#parts.pop();
    if (part !== undefined) {
      renameSync(part, this.#file);
      this.#lines = readLines(this.#file);
      undo(writtenIn(this.#lines) ?? []);
    }
    const answers = this.#lines.filter((line) => 'key' in line).slice(0, -1);
    const kept = [...this.#lines.filter((line) => 'about' in line), ...answers];
    const beside = `${this.#file}.new`;
    writeFileSync(beside, kept.map(lineOf).join(''));
    renameSync(beside, this.#file);
    this.#beginWith(kept);
  }

  #beginWith(lines: Line[]): void {
    this.#lines = lines;
    this.#asked.clear();
  }

  #next(question: string): string {
    const times = (this.#asked.get(question) ?? 0) + 1;
    this.#asked.set(question, times);
    return `${question} ${String(times)}`;
  }

  #add(line: Line): void {
    this.#lines.push(line);
    appendFileSync(this.#file, lineOf(line));
  }
}

function writtenIn(lines: readonly Line[]): readonly FileChange[] | undefined {
  const plan = lines.find((line) => 'write' in line);
  return plan?.write.map(({ path, before, after }) => ({ path, before, after }));
}

function lineOf(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

function readLines(file: string): Line[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(readLine) : [];
}

/** A line that broke off in the middle was never answered. */
function readLine(line: string): Line[] {
  try {
    const read = lineSchema.safeParse(JSON.parse(line));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}
