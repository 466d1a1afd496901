/** The first part of the dialogue: the article, whose it is, and its fingerprint. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { writeFingerprint } from '../../src/core/fingerprint.ts';
import type { Entry } from '../../src/record/entries.ts';
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
import { slugify } from '../new/slugify.ts';
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
  const typed = given.outlet ?? (await askOutlet(context, article.text));
  const outlet = await askWho(context, typed);
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
  const url = await valueOf('url', addressIn(article.text));
  answers.url = listed(url);
  answers.language = [await valueOf('language', entries.terms.language ?? '')];
  // Where the text was taken from, only the editor knows; of what it was taken from, the address tells.
  answers.copy = [await valueOf('copy', copyFrom(context, { outlet, name, url }))];
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

/** The only address that stands on a line of its own. */
function addressIn(text: string): string {
  const found = Array.from(
    text.matchAll(/^\s*(?:(?:URL|Link|Source):\s*)?(https?:\/\/\S+)\s*$/gimu),
    ([, url = '']) => url,
  );
  return new Set(found).size === 1 ? (found[0] ?? '') : '';
}

/** What a copy is, where its address tells: on the outlet's own site, or where a copy of an article of the outlet was before. */
function copyFrom(context: Dialogue, { outlet, name, url }: { outlet: string; name: string; url: string }): string {
  const host = hostOf(url);
  if (host === '') return '';
  const before = [...context.entries.sound.sources.values()].filter(
    ({ data }) => data.outlet === outlet && data.withdrawn === undefined && hostOf(data.URL ?? '') === host,
  );
  const last = before.toSorted((a, b) => a.data.issued.localeCompare(b.data.issued)).at(-1);
  if (last !== undefined) return last.data.copy;
  const letters = slugify(name.replace(/^the /i, '')).replaceAll('-', '');
  const isOwn = letters !== '' && ownPartOf(host) === letters;
  return isOwn && speaksEnglish(context) ? "The outlet's own page." : '';
}

/** What somebody registered of a host: `echo` of `news.echo.example` and of `echo.co.uk`. */
function ownPartOf(host: string): string | undefined {
  const parts = host.replaceAll('-', '').split('.');
  const isShared = parts.length > 2 && (parts.at(-2) ?? '').length <= 3 && (parts.at(-1) ?? '').length === 2;
  return parts.at(isShared ? -3 : -2);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** A name in the head of a page: a word or more with capitals, and nothing behind it but a day. */
const NAME_OF_PAGE =
  /^(\p{Lu}[\p{L}\p{M}’'-]*(?: (?:of|the|and|\p{Lu}[\p{L}\p{M}’'-]*)){0,3})(?:\s*[,|–—-]\s.*\d{4}.*|\s+\d{1,2} \p{Lu}\p{L}+ \d{4})?$/u;

/** Whose page it is, as its head says: an outlet of the record that it names, else the name that is its first line. */
function outletIn(text: string, outlets: readonly Entry<'actors'>[]): string {
  const head = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .slice(0, LINES_OF_HEAD);
  const named = outlets.filter(({ data }) =>
    [data.name, ...(data.spellings ?? []).map((each) => each.text)].some((name) =>
      head.some((line) => startsWith(line, name)),
    ),
  );
  if (named.length > 0) return named.length === 1 ? (named[0]?.data.name ?? '') : '';
  const [first = ''] = head.filter((line) => line !== '');
  return NAME_OF_PAGE.exec(first)?.[1] ?? '';
}

/** Whether a line begins with a name, and not with a longer word. */
function startsWith(line: string, name: string): boolean {
  return line.toLowerCase().startsWith(name.toLowerCase()) && !/^[\p{L}\p{M}\p{N}]/u.test(line.slice(name.length));
}

async function askOutlet({ desk, entries }: Dialogue, text: string): Promise<string> {
  const outlets = [...entries.sound.actors.values()].filter(({ data }) => data.kind === 'outlet');
  const otherwise = outletIn(text, outlets);
  const about = [
    `  ${fieldSchema('sources', fieldOf('sources', 'outlet')).description ?? ''} A name or a slug.`,
    `  ${outlets.map(({ slug }) => slug).join(', ')}`,
  ];
  const fault = (answer: string): string | undefined =>
    answer === '' ? 'outlet is empty, expected a name or a slug.' : undefined;
  const explain = [...about, `  ${EXPLAINED['sources outlet'] ?? ''}`];
  const prompt = `outlet${otherwise === '' ? '' : ` (Enter: ${otherwise})`}`;
  return desk.ask({ key: 'sources outlet', about, explain, prompt, otherwise, fault });
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
