/** What was answered in a dialogue that is not finished: kept beside the record, so that nothing is lost where it breaks off. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileChange } from '../edit/changes.ts';

/** In the record's folder. A dot first: it is no content. */
const FOLDER = '.desk';

const text = z.string().optional();
const lineSchema = z.union([
  z.object({ key: z.string(), answer: z.string() }),
  z.object({ write: z.array(z.object({ path: z.string(), before: text, after: text })) }),
]);
type Line = z.infer<typeof lineSchema>;

/**
 * The answers to the questions of one part of a dialogue, in the order in which they were given. A part is forgotten once
 * what came of it is written.
 */
export class Journal {
  readonly #file: string;
  #lines: Line[];
  /** How often a question was asked since the part began. */
  readonly #asked = new Map<string, number>();

  private constructor(file: string, lines: Line[]) {
    this.#file = file;
    this.#lines = lines;
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
    const file = join(own, `${name}.jsonl`);
    const kept = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    return new Journal(file, kept.flatMap(readLine));
  }

  /** The files that were about to be written when the dialogue broke off. */
  unwritten(): readonly FileChange[] | undefined {
    const plan = this.#lines.find((line) => 'write' in line);
    return plan?.write.map(({ path, before, after }) => ({ path, before, after }));
  }

  /** Whether the dialogue broke off within this part. */
  get hasAnswers(): boolean {
    return this.#lines.length > 0;
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

  /** The part is written: its answers have done what they were for. */
  done(): void {
    rmSync(this.#file, { force: true });
    this.#lines = [];
    this.#asked.clear();
  }

  #next(question: string): string {
    const times = (this.#asked.get(question) ?? 0) + 1;
    this.#asked.set(question, times);
    return `${question} ${String(times)}`;
  }

  #add(line: Line): void {
    this.#lines.push(line);
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }
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
