/** Asks for a field of an entry in the schema's own words, and takes what the check would take. */
import { MONTHS } from '../../src/core/months.ts';
import type { ContentKind } from '../../src/record/kinds.ts';
import type { Path } from '../../src/record/reading/yaml.ts';
import { choicesOf, faultIn, split } from '../new/answers.ts';
import { FIELDS, fieldSchema, type Field } from '../new/fields.ts';
import { timeAsTyped } from '../new/days.ts';
import type { Dialogue } from './context.ts';
import { EXPLAINED } from '../new/explained.ts';

/** Which field is asked for, and what is taken where nothing is answered. */
export interface AskedField {
  kind: ContentKind;
  field: Field;
  otherwise?: string;
  /** What it means that nothing is answered, or why that is taken. */
  meaning?: string;
}

/** A field that `npm run new` knows, by its option. */
export function fieldOf(kind: ContentKind, flag: string): Field {
  const field = FIELDS[kind].find((each) => each.flag === flag);
  if (field === undefined) throw new RangeError(`${kind} have no option ${flag}`);
  return field;
}

/** A field of a piece of evidence. */
export function evidenceField(flag: string, ...path: Path): Field {
  return { flag, path: ['evidence', 0, ...path] };
}

/** What a field is for, in the schema's words; of an item, what its list is for. */
function describe(kind: ContentKind, field: Field): string {
  const whole = { ...field, path: field.path.slice(0, -1) };
  const isItem = typeof field.path.at(-1) === 'number';
  const told =
    fieldSchema(kind, field).description ?? (isItem ? fieldSchema(kind, whole).description : undefined) ?? '';
  return told.replace(/\b(EDTF|BCP 47)\b/, (form) => `${form}: ${FORMS[form] ?? ''}`);
}

/** What a form that the schema names by its standard looks like. */
const FORMS: Readonly<Record<string, string>> = {
  EDTF: '2021-09-04, a range 2021-09-03/2021-09-06, a month 2021-09',
  'BCP 47': 'en, fa, ps',
};

/** One value; empty where nothing was answered, and the entry can do without. */
export async function askField(context: Dialogue, asked: AskedField): Promise<string> {
  return (await askFields(context, asked)).join(', ');
}

/** Several values. */
export async function askFields(
  { desk, entries }: Dialogue,
  { kind, field, otherwise, meaning = '' }: AskedField,
): Promise<string[]> {
  const { terms } = entries;
  const valuesOf = (answer: string): string[] => split(answer, field).map((value) => timeAsTyped(value, field.flag));
  const fault = (answer: string): string | undefined => {
    const values = valuesOf(answer);
    if (values.length === 0 && field.optional !== true)
      return `${field.flag} is empty, expected: ${describe(kind, field)}`;
    return faultIn(values, { kind, field, terms });
  };
  const usual =
    otherwise === undefined || otherwise === '' ? (field.optional === true ? 'none' : undefined) : otherwise;
  const choices = choicesOf(kind, field, terms);
  const about = [`  ${describe(kind, field)}${choices.length === 0 ? '' : ` One of ${choices.join(', ')}.`}`];
  const prompt = `${field.flag}${usual === undefined ? '' : ` (Enter: ${usual}${meaning === '' ? '' : `, ${meaning}`})`}`;
  const key = `${kind} ${field.flag}`;
  const example = EXPLAINED[key];
  const explain = [...about, ...(example === undefined ? [] : [`  ${example}`])];
  const typed = await desk.ask({ key, about, explain, prompt, fault, otherwise: otherwise ?? '' });
  const values = valuesOf(typed);
  const written = values.join(', ');
  if (written !== split(typed, field).join(', ')) desk.note(`  ${written}`);
  return values;
}

/** One of the words of an enumeration or of a list of the record, by its number. @param likely those that are named first, as none is sure */
export async function chooseField(
  { desk, entries }: Dialogue,
  { kind, field, otherwise, likely = [] }: AskedField & { likely?: readonly string[] },
): Promise<string> {
  const values = choicesOf(kind, field, entries.terms);
  const usual = otherwise ?? field.otherwise;
  const meaningOf = (value: string): string | undefined =>
    field.flag === 'topic' ? entries.manifest?.data.topics.find(({ id }) => id === value)?.name : undefined;
  const keyOf = (value: string): string => keyFor(values, value, values.indexOf(value));
  return desk.choose({
    key: `${kind} ${field.flag}`,
    ...(likely.length > 0 && { about: [`  Likely: ${likely.map((value) => `${keyOf(value)} ${value}`).join(', ')}`] }),
    prompt: `${field.flag}${usual === undefined ? '' : ` (Enter: ${usual})`}`,
    ...(usual !== undefined && { otherwise: usual }),
    choices: values.map((value) => {
      const meaning = meaningOf(value);
      return { key: keyOf(value), value, ...(meaning !== undefined && { meaning }) };
    }),
    explain: fieldSchema(kind, field).description ?? '',
  });
}

/** The keys of a list that has no letters of its own: one each, as long as there are any. */
const KEYS = '123456789abcdefghijklmnopqrstuvwxyz';

/** The first letter, where all differ in it; else a key in their order. */
function keyFor(values: readonly string[], value: string, i: number): string {
  const letters = new Set(values.map((each) => each[0]));
  if (letters.size === values.length) return value[0] ?? '';
  return values.length > KEYS.length ? String(i + 1) : KEYS.charAt(i);
}

/** Whether a record's own words are written in the language in which the commands speak. */
export function speaksEnglish({ entries }: Dialogue): boolean {
  return entries.terms.language?.split('-')[0] === 'en';
}

/**
 * The first day that some English words give, `YYYY-MM-DD`; empty where they give none.
 * @param issued when the article is of (EDTF): a day without a year is of that year
 */
export function dayIn(words: string, issued: string): string {
  const dated = words.replace(
    new RegExp(`\\b(\\d{1,2} (?:${MONTHS.join('|')}))\\b(?! \\d{4})`, 'g'),
    `$1 ${issued.slice(0, 4)}`,
  );
  return wholeDayIn(dated);
}

/** The first whole day that some English words give, `YYYY-MM-DD`: "on 6 May 2010"; empty where they give none. */
export function wholeDayIn(words: string): string {
  const found = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`).exec(words);
  if (found === null) return '';
  const [, day = '', month = '', year = ''] = found;
  const at = MONTHS.findIndex((name) => name === month) + 1;
  return [year, String(at).padStart(2, '0'), day.padStart(2, '0')].join('-');
}
