/** What differs between two versions of a claim, for the editor. */
import { claimFormSchema, type ClaimForm } from '../schema/version.ts';
import { canonicalJson } from './hash.ts';

/** What names a version, or tells how it came about: two may differ in it and say the same. */
const HEAD = ['formVersion', 'id', 'slug', 'version', 'weighed', 'reviewed'] as const;
/** What is told entry by entry. */
const OF_OTHERS = ['opposes', 'tension', 'related', 'names'] as const;
type ClaimField = Exclude<keyof ClaimForm, (typeof HEAD)[number] | (typeof OF_OTHERS)[number]>;

const THE_VERDICT = 'the verdict or what led to it';
/** The plain text and the quotations of the account change with its HTML. */
const THE_ACCOUNT = 'the account';

/** What a message calls by another name than the form has: as the editor's file has it, or in words. */
const CALLED: Partial<Record<ClaimField, string>> = {
  aboutTime: 'when',
  asOfDay: 'asOf',
  ...{ verdict: THE_VERDICT, family: THE_VERDICT, rule: THE_VERDICT, ruleNumber: THE_VERDICT, trace: THE_VERDICT },
  origins: 'where it comes from',
  ...{ html: THE_ACCOUNT, text: THE_ACCOUNT, bodyQuotes: THE_ACCOUNT },
  revisions: 'earlier revisions',
};

const TOLD_APART: ReadonlySet<string> = new Set([...HEAD, ...OF_OTHERS]);
const FIELD_NAMES = Object.keys(claimFormSchema.shape).filter((name) => !TOLD_APART.has(name)) as ClaimField[];

/** Whether two versions say the same. */
export function sameContent(a: ClaimForm, b: ClaimForm): boolean {
  return [...FIELD_NAMES, ...OF_OTHERS].every((name) => canonicalJson(a[name]) === canonicalJson(b[name]));
}

/**
 * What differs, as an editor would look for it: fields of the claim, and the entries that it names.
 *
 * → `['title', 'the account', 'actor dov-arlin']`
 */
export function differences(before: ClaimForm, now: ClaimForm): string[] {
  const fields = FIELD_NAMES.filter((field) => canonicalJson(before[field]) !== canonicalJson(now[field]));
  const [named, names] = [before.names, now.names];
  return [
    ...new Set(fields.map((field) => CALLED[field] ?? field)),
    ...changedEntries('opposed claim', titled(before, before.opposes), titled(now, now.opposes)),
    ...changedEntries('claim in tension', inTension(before), inTension(now)),
    ...changedEntries('related claim', titled(before, before.related), titled(now, now.related)),
    ...changedEntries('statement', named.statements, names.statements),
    ...changedEntries('actor', named.actors, names.actors),
    ...changedEntries('place', named.places, names.places),
    ...changedEntries('source', named.sources, names.sources),
  ];
}

/** Other claims with what the version calls them. */
function titled({ names }: ClaimForm, slugs: readonly string[]): { slug: string }[] {
  return slugs.map((slug) => ({ ...names.claims.find((other) => other.slug === slug), slug }));
}

function inTension(form: ClaimForm): { slug: string }[] {
  return form.tension.flatMap(({ slug, how }) => titled(form, [slug]).map((other) => ({ ...other, how })));
}

function changedEntries<T extends { slug: string }>(noun: string, before: readonly T[], now: readonly T[]): string[] {
  const texts = (entries: readonly T[]): Map<string, string> =>
    new Map(entries.map((entry) => [entry.slug, canonicalJson(entry)]));
  const [old, current] = [texts(before), texts(now)];
  return [...new Set([...old.keys(), ...current.keys()])]
    .filter((slug) => old.get(slug) !== current.get(slug))
    .map((slug) => `${noun} ${slug}`);
}
