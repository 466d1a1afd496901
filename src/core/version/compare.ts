/** What differs between two versions of a claim, for the editor. */
import { favouredIn, type VersionContent } from '../schema/version.ts';
import { canonicalJson } from './hash.ts';

type Field = keyof VersionContent['claim'];

/** How a message calls each field of a claim. The plain text and the quotations of the account change with its HTML. */
const FIELDS: Readonly<Record<Field, string>> = {
  title: 'title',
  topic: 'topic',
  kind: 'kind',
  favours: 'favours',
  hurts: 'hurts',
  places: 'places',
  when: 'when',
  figure: 'figure',
  asOf: 'asOf',
  evidence: 'evidence',
  calculation: 'calculation',
  judgement: 'the verdict or what led to it',
  origins: 'where it comes from',
  unknowns: 'unknowns',
  html: 'the account',
  text: 'the account',
  bodyQuotes: 'the account',
  revisions: 'earlier revisions',
  corrections: 'corrections',
};

/** That a field was written in another form once makes no other version. */
function inOneForm(content: VersionContent): VersionContent {
  return { ...content, claim: { ...content.claim, favours: favouredIn(content.claim) } };
}

/** Whether two versions say the same. */
export function sameContent(a: VersionContent, b: VersionContent): boolean {
  return canonicalJson(inOneForm(a)) === canonicalJson(inOneForm(b));
}

/**
 * What differs, as an editor would look for it: fields of the claim, and the entries that it names.
 *
 * → `['title', 'the account', 'actor dov-arlin']`
 */
export function differences(earlier: VersionContent, later: VersionContent): string[] {
  const [before, now] = [inOneForm(earlier), inOneForm(later)];
  const fields = (Object.keys(FIELDS) as Field[]).filter(
    (field) => canonicalJson(before.claim[field] ?? null) !== canonicalJson(now.claim[field] ?? null),
  );
  return [
    ...new Set(fields.map((field) => FIELDS[field])),
    ...changedEntries('opposed claim', before.opposes, now.opposes),
    ...changedEntries('claim in tension', before.tension ?? [], now.tension ?? []),
    ...changedEntries('related claim', before.related, now.related),
    ...changedEntries('statement', before.statements, now.statements),
    ...changedEntries('actor', before.actors, now.actors),
    ...changedEntries('place', before.places, now.places),
    ...changedEntries('source', before.sources, now.sources),
  ];
}

function changedEntries<T extends { slug: string }>(noun: string, before: readonly T[], now: readonly T[]): string[] {
  const texts = (entries: readonly T[]): Map<string, string> =>
    new Map(entries.map((entry) => [entry.slug, canonicalJson(entry)]));
  const [old, current] = [texts(before), texts(now)];
  return [...new Set([...old.keys(), ...current.keys()])]
    .filter((slug) => old.get(slug) !== current.get(slug))
    .map((slug) => `${noun} ${slug}`);
}
