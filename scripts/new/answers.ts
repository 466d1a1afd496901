/** Gets the answers for a new entry: from the command line, or from the editor at a terminal. */
import { z } from 'zod';
import type { Kind } from '../../src/record/kinds.ts';
import { NOUNS } from '../../src/record/kinds.ts';
import { checkSchema } from '../../src/record/schema-problems.ts';
import { unwrap } from '../../src/record/schema-walk.ts';
import { UsageError } from '../cli/command.ts';
import { FIELDS, schemaOf, type Field } from './fields.ts';

/** What was answered, by the field's flag. A field without an answer is left for the editor to fill in. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Asks one question and gives back the line that was typed. */
export type Ask = (question: string) => Promise<string>;

/**
 * The answers for one entry.
 * @param given values of the command line, by flag
 * @param ask asks at a terminal; left out where there is none
 * @param say shows a line at the terminal
 * @throws UsageError where a value of the command line cannot be, or belongs to another kind
 */
export async function answersFor(
  kind: Kind,
  given: Readonly<Record<string, unknown>>,
  ask?: Ask,
  say: (line: string) => void = () => undefined,
): Promise<Answers> {
  const fields = FIELDS[kind];
  const foreign = Object.keys(given).find((flag) => !fields.some((field) => field.flag === flag));
  if (foreign !== undefined) {
    const own = fields.map(({ flag }) => `--${flag}`).join(', ');
    throw new UsageError(`--${foreign} is no option of ${NOUNS[kind]}, expected only ${own}.`);
  }
  const answers: Record<string, readonly string[]> = {};
  for (const field of fields) {
    const written = given[field.flag];
    if (typeof written === 'string') {
      const values = split(written, field);
      const fault = faultIn(values, kind, field);
      if (fault !== undefined) throw new UsageError(`--${fault}`);
      answers[field.flag] = values;
    } else if (ask === undefined) answers[field.flag] = split(field.otherwise ?? '', field);
    else answers[field.flag] = await question(kind, field, ask, say);
  }
  return answers;
}

async function question(kind: Kind, field: Field, ask: Ask, say: (line: string) => void): Promise<readonly string[]> {
  say(`\n${describe(kind, field)}`);
  for (;;) {
    const values = split((await ask(`${field.flag}: `)).trim() || (field.otherwise ?? ''), field);
    const fault = faultIn(values, kind, field);
    if (fault === undefined) return values;
    say(fault);
  }
}

function describe(kind: Kind, field: Field): string {
  const { list, optional, otherwise } = field;
  const choices = choicesOf(kind, field);
  return [
    schemaOf(kind, field).description ?? '',
    ...(choices.length === 0 ? [] : [`One of ${choices.join(', ')}.`]),
    ...(list === true ? ['Several with commas between them.'] : []),
    otherwise !== undefined ? `Enter: ${otherwise}.` : optional === true ? 'Enter: none.' : 'Enter: fill it in later.',
  ].join(' ');
}

/** The words of an enumeration; none where the field is another. */
export function choicesOf(kind: Kind, field: Field): string[] {
  const schema = unwrap(schemaOf(kind, field));
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (!(schema instanceof z.ZodUnion)) return [];
  return schema.options.flatMap((option) =>
    option instanceof z.ZodEnum
      ? option.options.map(String)
      : option instanceof z.ZodLiteral
        ? [...option.values].map(String)
        : [],
  );
}

function split(text: string, { list }: Field): string[] {
  const parts = list === true ? text.split(',') : [text];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** What is wrong with the answer to a field, in the words of the check. */
function faultIn(values: readonly string[], kind: Kind, field: Field): string | undefined {
  const start = { line: 1, column: 1 };
  const schema = z.strictObject({ [field.flag]: schemaOf(kind, field) });
  for (const value of values) {
    const located = { data: { [field.flag]: value }, at: () => start, atKey: () => start };
    const checked = checkSchema(schema, located, NOUNS[kind]);
    if ('problems' in checked) return checked.problems[0]?.message;
  }
  return undefined;
}
