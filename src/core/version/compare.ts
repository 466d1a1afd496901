/** What differs between two versions of a claim, for the editor. */
import type { ClaimForm } from '../schema/version.ts';
import { canonicalJson } from './hash.ts';

/** What names a version, or tells how it came about: two may differ in it and say the same. */
type Head = 'formVersion' | 'id' | 'slug' | 'version' | 'weighed' | 'reviewed';
/** What is told entry by entry. */
const OF_OTHERS = ['opposes', 'tension', 'related', 'names'] as const;
type ClaimField = Exclude<keyof ClaimForm, Head | (typeof OF_OTHERS)[number]>;

/** How a message calls each field of a claim. The plain text and the quotations of the account change with its HTML. */
const FIELDS: Readonly<Record<ClaimField, string>> = {
  title: 'title',
  topic: 'topic',
  kind: 'kind',
  favours: 'favours',
  hurts: 'hurts',
  places: 'places',
  aboutTime: 'when',
  figure: 'figure',
  asOfDay: 'asOf',
  evidence: 'evidence',
  calculation: 'calculation',
  verdict: 'the verdict or what led to it',
  family: 'the verdict or what led to it',
  rule: 'the verdict or what led to it',
  ruleNumber: 'the verdict or what led to it',
  trace: 'the verdict or what led to it',
  origins: 'where it comes from',
  unknowns: 'unknowns',
  html: 'the account',
  text: 'the account',
  bodyQuotes: 'the account',
  revisions: 'earlier revisions',
  corrections: 'corrections',
};
const FIELD_NAMES = Object.keys(FIELDS) as ClaimField[];

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
    ...new Set(fields.map((field) => FIELDS[field])),
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
