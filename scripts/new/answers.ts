/** Gets the answers for a new entry: from the command line, or from the editor at a terminal. */
import { z } from 'zod';
import type { ManifestTerms } from '../../src/record/manifest.ts';
import { checkSchema } from '../../src/record/reading/check-schema.ts';
import { unwrap } from '../../src/record/reading/schema-walk.ts';
import { termFaults, TERMS, termsOf } from '../../src/record/terms.ts';
import type { Path } from '../../src/record/reading/yaml.ts';
import type { ContentKind } from '../../src/record/kinds.ts';
import { EXPLAINED } from './explained.ts';
import { UsageError } from '../cli/command.ts';
import { timeAsTyped } from './days.ts';
import { FIELDS, nounOf, fieldSchema, type Answers, type Field, type Made } from './fields.ts';

/** Asks one question and gives back the line that was typed. */
export type Ask = (question: string) => Promise<string>;

/**
 * The answers for one entry, or for a record.
 * @param terms what the record's manifest lists
 * @param given values of the command line, by flag
 * @param ask asks at a terminal; left out where there is none
 * @param say shows a line at the terminal
 * @param known the slugs that the record has
 * @throws UsageError where a value of the command line cannot be, or belongs to another kind
 */
export async function answersFor(
  kind: Made,
  terms: ManifestTerms,
  given: Readonly<Record<string, unknown>>,
  ask?: Ask,
  say: (line: string) => void = () => undefined,
  known: KnownSlugs = {},
): Promise<Answers> {
  const fields = FIELDS[kind];
  const foreign = Object.keys(given).find((flag) => !fields.some((field) => field.flag === flag));
  if (foreign !== undefined) {
    const own = fields.map(({ flag }) => `--${flag}`).join(', ');
    throw new UsageError(`--${foreign} is no option of ${nounOf(kind)}, expected only ${own}.`);
  }
  const answers: Record<string, readonly string[]> = {};
  for (const field of fields) {
    const written = given[field.flag];
    const question = { kind, field, terms, answers, known };
    if (typeof written === 'string') {
      const values = split(written, field);
      const fault = faultIn(values, question);
      if (fault !== undefined) throw new UsageError(`--${fault}`);
      answers[field.flag] = values;
    } else if (ask === undefined) answers[field.flag] = split(otherwiseOf(question), field);
    else answers[field.flag] = await answerTo(question, ask, say);
  }
  return answers;
}

/** The slugs that a record has, by what they name. */
export type KnownSlugs = Partial<Record<ContentKind, readonly string[]>>;

/** What is asked, and of what. */
export interface FieldQuestion {
  kind: Made;
  field: Field;
  terms: ManifestTerms;
  /** The slugs that the record has. */
  known?: KnownSlugs;
  /** What was answered before. */
  answers?: Answers;
}

async function answerTo(question: FieldQuestion, ask: Ask, say: (line: string) => void): Promise<readonly string[]> {
  const { field } = question;
  say(`\n${describe(question)}`);
  for (;;) {
    const typed = (await ask(`${field.flag}: `)).trim() || otherwiseOf(question);
    if (typed === HELP) {
      for (const line of explain(question)) say(line);
      continue;
    }
    const values = split(typed, field).map((value) => timeAsTyped(value, field.flag));
    const fault = faultIn(values, question);
    if (fault === undefined) return values;
    say(fault);
  }
}

/** What is typed to have a question explained. */
const HELP = '?';

/** What holds of every question, in a line. */
export const KEYS_OF_A_FORM =
  'Each answer ends with Enter. At every question ? explains it. Ctrl+C stops, and nothing is written.';

function explain(question: FieldQuestion): string[] {
  const { kind, field, known = {} } = question;
  const example = EXPLAINED[`${kind} ${field.flag}`];
  const slugs = field.of === undefined ? [] : (known[field.of] ?? []);
  return [
    `  ${describe(question)}`,
    ...(example === undefined ? [] : [`  ${example}`]),
    ...(field.of === undefined
      ? []
      : [`  ${slugs.length === 0 ? `The record has no ${field.of} yet.` : `By slug: ${slugs.join(', ')}`}`]),
  ];
}

/** What is taken where nothing is answered: most articles are in the record's own language. */
function otherwiseOf({ kind, field, terms }: FieldQuestion): string {
  if (kind === 'sources' && field.flag === 'language') return terms.language ?? '';
  return field.otherwise ?? '';
}

function describe(question: FieldQuestion): string {
  const { kind, field, terms } = question;
  const { list, optional } = field;
  const otherwise = otherwiseOf(question);
  const choices = choicesOf(kind, field, terms);
  return [
    field.asks ?? fieldSchema(kind, field).description ?? '',
    ...(choices.length === 0 ? [] : [`One of ${choices.join(', ')}.`]),
    ...(list === true ? ['Several with commas between them.'] : []),
    otherwise !== '' ? `Enter: ${otherwise}.` : optional === true ? 'Enter: none.' : 'Enter: fill it in later.',
  ].join(' ');
}

/** The words of an enumeration or of a list of the manifest; none where the field is another. */
export function choicesOf(kind: Made, field: Field, terms: ManifestTerms): string[] {
  const listed = kind === 'record' ? undefined : TERMS[kind][patternOf(field.path)];
  if (listed !== undefined) return termsOf(terms, listed) ?? [];
  const schema = unwrap(fieldSchema(kind, field));
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

/** An answer as the values that it holds. */
export function split(text: string, { list }: Field): string[] {
  const parts = list === true ? text.split(',') : [text];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function patternOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '*' : String(step))).join('.');
}

/** An entry that has nothing but a value at a path. */
function only(path: Path, value: string): unknown {
  return path.reduceRight<unknown>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

/** What is wrong with the answer to a field, in the words of the check. */
export function faultIn(
  values: readonly string[],
  { kind, field, terms, answers = {} }: FieldQuestion,
): string | undefined {
  const schema = z.strictObject({ [field.flag]: fieldSchema(kind, field) });
  for (const value of values) {
    const checked = checkSchema(schema, { [field.flag]: value }, nounOf(kind));
    const [unlisted] = kind === 'record' ? [] : termFaults(kind, only(field.path, value), terms);
    const fault = unlisted?.message ?? checked.wrong?.[0]?.message;
    if (fault !== undefined) return fault;
  }
  return field.fault?.(values, answers);
}
