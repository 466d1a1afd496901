/** The first part of the dialogue: the article, whose it is, and its fingerprint. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { writeFingerprint } from '../../src/core/fingerprint.ts';
import { dateInWords } from '../../src/wording/dates.ts';
import { madeFrom } from '../cli/article.ts';
import { UsageError } from '../cli/command.ts';
import { quoted } from '../cli/yaml-text.ts';
import { withField } from '../edit/yaml.ts';
import { faultIn, split } from '../new/answers.ts';
import type { Answers } from '../new/fields.ts';
import { FIELDS, fieldSchema } from '../new/fields.ts';
import { pathFor, slugFor } from '../new/names.ts';
import { renderEntry } from '../new/render.ts';
import type { Dialogue } from './context.ts';
import { EXPLAINED } from '../new/explained.ts';
import { askField, chooseField, fieldOf, speaksEnglish, wholeDayIn } from './fields.ts';
import { askSlug, askWho, slugOr } from './who.ts';

/** The text of an article, by which a source is known again. */
export interface ArticleText {
  /** The file as it was named. */
  file: string;
  text: string;
}

/** Where a page says when it is of. */
const LINES_OF_HEAD = 10;

/** The source of a text: that whose fingerprint was made from it. */
export function sourceOf({ files, entries }: Dialogue, { text }: ArticleText): string | undefined {
  const digest = createHash('sha256').update(text).digest('hex');
  const own = files.fingerprints.find(
    ({ slug, text: json }) => entries.sound.sources.has(slug) && json?.includes(digest),
  );
  return own?.slug;
}

/**
 * Asks for the source, and for its outlet where the record does not have it.
 * @param given what the command line says of it, by option
 * @returns its slug
 */
export async function askSource(
  context: Dialogue,
  article: ArticleText,
  given: Readonly<Record<string, string>>,
): Promise<string> {
  const { desk, entries, changes, folder, today } = context;
  refuseFaults(context, given);
  const valueOf = async (flag: string, otherwise = ''): Promise<string> =>
    given[flag] ?? askField(context, { kind: 'sources', field: fieldOf('sources', flag), otherwise });
  const typed = given.outlet ?? (await askOutlet(context));
  const outlet = await askWho(context, typed, 'outlet');
  const name = entries.sound.actors.get(outlet)?.data.name ?? typed;
  const issued = await valueOf('issued', dayIn(article.text));
  const headline = headlineIn(article.text, name);
  const answers: Record<string, string[]> = { outlet: [outlet], issued: [issued] };
  answers.title = listed(await valueOf('title', headline));
  answers.type = [
    given.type ??
      (await chooseField(context, { kind: 'sources', field: fieldOf('sources', 'type'), otherwise: 'webpage' })),
  ];
  answers.publisher = listed(await valueOf('publisher', name));
  answers.label = [await valueOf('label', speaksEnglish(context) ? `${name}, ${dateInWords(issued)}` : '')];
  answers.url = listed(await valueOf('url'));
  answers.language = [await valueOf('language', entries.terms.language ?? '')];
  // Where the text was taken from, only the editor knows.
  answers.copy = [await valueOf('copy')];
  const usual = slugOr(() => slugFor('sources', undefined, answers));
  const slug = await askSlug(context, 'source', usual, entries.known.sources);
  await askOwner(context, outlet, issued);
  const json = writeFingerprint(madeFrom(slug, article.file, article.text));
  changes.write(join(folder, 'sources', `${slug}.fingerprint.json`), json);
  changes.write(
    pathFor('sources', slug, folder),
    renderEntry({ kind: 'sources', answers: sorted(answers), terms: entries.terms, today, id: '' }),
  );
  desk.say('');
  return slug;
}

/** The first whole day that the head of the page gives. */
function dayIn(text: string): string {
  return wholeDayIn(text.split(/\r?\n/).slice(0, LINES_OF_HEAD).join('\n'));
}

/** A headline of fewer words is mostly an entry of a menu. */
const WORDS_OF_HEADLINE = 4;

/** What menus and the fields of a page have and headlines do not: bars between entries, a clock. */
const MENU = /[|»›>·•]|\d:\d\d/;

/** The first line that is neither a sentence, nor the head of the page, nor its menus. */
function headlineIn(text: string, outlet: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const named = (line: string): boolean => line.toLowerCase().includes(outlet.toLowerCase());
  const isHeadline = (line: string): boolean =>
    line.split(/\s+/).length >= WORDS_OF_HEADLINE && line.length <= 200 && !/[.!?:]["”]?$/.test(line);
  return lines.find((line) => isHeadline(line) && !MENU.test(line) && !named(line)) ?? '';
}

async function askOutlet({ desk, entries }: Dialogue): Promise<string> {
  const outlets = [...entries.sound.actors.values()].filter(({ data }) => data.kind === 'outlet');
  const about = [
    `  ${fieldSchema('sources', fieldOf('sources', 'outlet')).description ?? ''} A name or a slug.`,
    `  ${outlets.map(({ slug }) => slug).join(', ')}`,
  ];
  const fault = (answer: string): string | undefined =>
    answer === '' ? 'outlet is empty, expected a name or a slug.' : undefined;
  const explain = [...about, `  ${EXPLAINED['sources outlet'] ?? ''}`];
  return desk.ask({ key: 'sources outlet', about, explain, prompt: 'outlet', fault });
}

/** Who owns the outlet, where its entry does not say so yet. */
async function askOwner(context: Dialogue, outlet: string, issued: string): Promise<void> {
  const { entries, changes, folder, today } = context;
  const path = pathFor('actors', outlet, folder);
  const text = changes.read(path);
  const known = entries.sound.actors.get(outlet)?.data;
  if (text === undefined || known?.owner !== undefined || (known !== undefined && known.kind !== 'outlet')) return;
  const field = (flag: string, key: string) => ({ flag, path: ['owner', key], optional: true as const });
  const meaning = 'you do not know yet: the check asks for it before anything is published';
  const name = await askField(context, { kind: 'actors', field: field('owner', 'name'), meaning });
  if (name === '') return;
  const says = await askField(context, { kind: 'actors', field: { flag: 'owner-says', path: ['owner', 'says'] } });
  const owner = [
    'owner:',
    `  name: ${quoted(name)}`,
    `  of: ${quoted(issued)}`,
    `  says: ${quoted(says)}`,
    `  read: ${quoted(today)}`,
  ];
  changes.write(path, withField(text, [], owner));
}

/** @throws UsageError where a value of the command line cannot be */
function refuseFaults({ entries }: Dialogue, given: Readonly<Record<string, string>>): void {
  for (const field of FIELDS.sources) {
    const value = given[field.flag];
    // An outlet may be named as people name it.
    if (value === undefined || field.flag === 'outlet') continue;
    const fault = faultIn(split(value, field), { kind: 'sources', field, terms: entries.terms });
    if (fault !== undefined) throw new UsageError(`--${fault}`);
  }
}

function listed(value: string): string[] {
  return value === '' ? [] : [value];
}

/** In the order in which an entry has them. */
function sorted(answers: Answers): Answers {
  return Object.fromEntries(FIELDS.sources.map(({ flag }) => [flag, answers[flag] ?? []]));
}
