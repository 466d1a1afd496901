/** The name of a new entry's file, and the number of a new claim. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MONTHS } from '../../src/core/months.ts';
import { slug as slugSchema } from '../../src/core/schema/common.ts';
import { extensionOf, RESERVED_SLUGS, type ContentKind } from '../../src/record/kinds.ts';
import type { ContentFile } from '../../src/record/reading/files.ts';
import { readEntries } from '../../src/record/entries.ts';
import { InputError, UsageError } from '../cli/command.ts';
import type { Answers } from './fields.ts';
import { slugify } from './slugify.ts';

/** What the slug is made of where none is given. */
const SLUG_FROM: Record<ContentKind, readonly string[]> = {
  actors: ['name'],
  places: ['name'],
  claims: ['title'],
  sources: ['outlet', 'issued'],
  statements: ['actor', 'channel'],
};

/**
 * The slug that was given, or one made from the answers, as a person would choose it.
 * @param taken slugs that entries of the kind have: one that was made is another
 * @param sides ids of the record's sides: no actor is called as one of them, since a claim may hurt either
 * @throws UsageError where there is none that can stand
 */
export function slugFor(
  kind: ContentKind,
  given: string | undefined,
  answers: Answers,
  taken: ReadonlySet<string> = new Set(),
  sides: readonly string[] = [],
): string {
  const usual = slugFrom(kind, answers);
  const isSide = (slug: string): boolean => kind === 'actors' && sides.includes(slug);
  const apart = isSide(usual) ? `${usual}-${answers.kind?.[0] ?? 'actor'}` : usual;
  const made = given ?? free(apart, answers, taken);
  if (made === '') {
    const from = SLUG_FROM[kind].map((flag) => `--${flag}`).join(' and ');
    throw new UsageError(`Found no slug, expected one after the kind, or ${from} to make it from.`);
  }
  if (!slugSchema.safeParse(made).success) {
    throw new UsageError(
      `"${made}" is no slug, expected at most 80 lower-case letters a to z, digits and single hyphens.`,
    );
  }
  if (isSide(made))
    throw new UsageError(`"${made}" is a side of the record, expected a slug of its own for the actor.`);
  if (RESERVED_SLUGS.has(made)) throw new UsageError(`"${made}" is an address that the site needs for itself.`);
  return made;
}

function slugFrom(kind: ContentKind, answers: Answers): string {
  const parts = SLUG_FROM[kind].map((flag) => answers[flag]?.[0] ?? '');
  if (parts.includes('')) return '';
  if (kind === 'claims') return slugOfTitle(parts[0] ?? '');
  // Of a span of days, the first names the source.
  const slug = slugify(parts.map((part) => part.split('/')[0] ?? '').join('-'));
  // Of a description, what it says of whom it describes is no name.
  if (kind === 'actors' && answers.kind?.[0] === 'unnamed')
    return shortSlug(slug.replace(/-(?:who|which|that)-.*/, ''));
  return slug;
}

/** A slug that nothing has: the day with it, where there is one, and else a number. */
function free(slug: string, answers: Answers, taken: ReadonlySet<string>): string {
  const [day = ''] = answers.on?.[0]?.split('/') ?? [];
  const dated = slugify(`${slug}-${day}`);
  const numbered = (number: number): string =>
    taken.has(`${dated}-${String(number)}`) ? numbered(number + 1) : `${dated}-${String(number)}`;
  if (slug === '' || !taken.has(slug)) return slug;
  return taken.has(dated) ? numbered(2) : dated;
}

/** Words that a sentence needs, and an address does not. */
const EMPTY = new Set(
  'a an the had has have is are was were do does did that which who its their his her there he she it they'.split(' '),
);
/** Words behind which something has to follow. */
const OPEN = new Set(
  `of in on by to at for from and or with as but than not no more most least about near over under after before between
  into against during without within until through across around behind off along towards be been being could would will
  should may might must can when where while because if every each all any some both this these those only also said`.split(
    /\s+/,
  ),
);
const MOST_WORDS = 6;
/** Fewer words say too little. */
const LEAST_WORDS = 3;

/** Whether a word wants another behind it: of a date, the day is nothing without its month. */
function isOpen(word: string): boolean {
  return OPEN.has(word) || /^\d+$/.test(word);
}

/** A day, with what leads up to it. */
const DAY = new RegExp(
  String.raw`,? ?\b(?:(?:by|on|in|of|since|until|from) )?(?:(?:early|late|mid)[ -])?(?:\d{1,2} )?(?:${MONTHS.join('|')})\b(?: [12]\d{3}(?![,\d]))?`,
  'giu',
);

/** Of a title that is long, its day is left out first; a number is one word. */
function slugOfTitle(title: string): string {
  const plain = title.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const whole = slugify(plain);
  const dayless = slugify(plain.replace(DAY, ' '));
  const isLong = wordsOf(whole).length > MOST_WORDS && wordsOf(dayless).length >= LEAST_WORDS;
  return shortSlug(isLong ? dayless : whole);
}

/** Where the words of a slug stand that an address needs. */
function wordsOf(slug: string): { word: string; at: number }[] {
  return slug.split('-').flatMap((word, at) => (EMPTY.has(word) ? [] : [{ word, at }]));
}

/** `the-mill-at-the-old-bridge-was-burnt-down-by-nobody` → `mill-at-old-bridge-burnt-down` */
function shortSlug(slug: string): string {
  const words = wordsOf(slug);
  for (let most = MOST_WORDS; most < words.length; most += 1) {
    const kept = words.slice(0, most).map(({ word }) => word);
    const [last, next] = words.slice(most - 1);
    // What is cut off right behind its last word belongs to the same phrase: `over-upper`, of `over the upper road`.
    const isOfPhrase = next !== undefined && next.at - 1 === last?.at && !isOpen(next.word);
    const phrase = isOfPhrase ? kept.findLastIndex(isOpen) : -1;
    if (phrase >= LEAST_WORDS) kept.splice(phrase);
    while (isOpen(kept.at(-1) ?? '')) kept.pop();
    if (kept.length >= LEAST_WORDS) return kept.join('-');
  }
  return words.length === 0 ? slug : words.map(({ word }) => word).join('-');
}

/** @throws InputError where another entry has had this slug: its address is taken for ever */
export function refuseFormerSlug(kind: ContentKind, slug: string, files: readonly ContentFile[]): void {
  const { sound } = readEntries({ manifest: undefined, entries: files }, () => undefined);
  for (const entry of sound[kind].values()) {
    if (entry.data.formerly?.includes(slug) === true) {
      throw new InputError(
        `"${slug}" was the slug of ${kind}/${entry.slug}, and its address leads there. Take another.`,
      );
    }
  }
}

/**
 * The number after the highest that a claim ever had: a number is never used again.
 * @param ids the letters of the record
 * @param folder the content: the names of its files and folders count as well as what claims and sources say
 */
export function nextId(ids: string, folder: string, files: readonly ContentFile[]): string {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const texts = files.filter(({ kind }) => kind === 'claims' || kind === 'sources').map(({ text }) => text ?? '');
  const given = new RegExp(`\\b${ids}-(\\d{1,9})\\b`, 'g');
  const numbers = [...names, ...texts].flatMap((text) =>
    Array.from(text.matchAll(given), ([, digits]) => Number(digits)),
  );
  return `${ids}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}

/** The file of an entry. */
export function pathFor(kind: ContentKind, slug: string, folder: string): string {
  return join(folder, kind, `${slug}${extensionOf(kind)}`);
}
