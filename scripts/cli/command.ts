/** What the editor's commands share: a usage, mistakes told in a sentence, exit codes. */
import { countWithNoun } from '../../src/core/count.ts';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { asTyped } from '../../src/record/content-folder.ts';

/** A wrong call of a command. Its usage is shown; exit code 2. */
export class UsageError extends Error {}

/** Something that a command was given cannot be used. Exit code 1. */
export class InputError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a call says: the values of its options, and its arguments. */
export type Call<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: O & { help: { type: 'boolean'; short: 'h' } } }>
>;

/**
 * Runs a command: `--help` prints its usage, and a mistake is told without a stack trace.
 * @param usage the text for `--help`, ending in a line break
 * @param options what `parseArgs` takes, without `help`
 * @param args the command line, without the program's name
 * @param main the command; a number that it gives back is the exit code
 */
export async function runCommand<O extends Options>(
  usage: string,
  options: O,
  args: readonly string[],
  main: (call: Call<O>) => Promise<number> | number,
): Promise<void> {
  try {
    if (args.includes('--help') || args.includes('-h')) process.stdout.write(usage);
    else process.exitCode = await main(parse(options, args));
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${asTyped(error.message)}\n\n${usage}`);
    else if (error instanceof InputError) process.stderr.write(`${asTyped(error.message)}\n`);
    else throw error;
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

function parse<O extends Options>(options: O, args: readonly string[]): Call<O> {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const COUNTS = ['none', 'one', 'two', 'three'];

/**
 * The arguments by their names.
 * @throws UsageError where there are more or fewer
 */
export function named<N extends string>(positionals: readonly string[], ...names: N[]): Record<N, string> {
  if (positionals.length !== names.length) {
    const wanted = `${COUNTS[names.length] ?? String(names.length)} (${names.join(', ')})`;
    throw new UsageError(
      `Found ${countWithNoun(positionals.length, 'argument')}, expected ${wanted}. Set one that holds blanks in quotation marks.`,
    );
  }
  return Object.fromEntries(names.map((name, i) => [name, positionals[i] ?? ''])) as Record<N, string>;
}
