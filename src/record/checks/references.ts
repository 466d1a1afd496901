/** Every slug that an entry names must be the slug of an entry. */
import type { Finding } from '../../core/finding.ts';
import { circle, listedTwice, selfReference, unknownReference } from '../../core/rules/index.ts';
import type { Entries, Entry } from '../entries.ts';
import type { Report } from '../message.ts';
import { extensionOf, CONTENT_KINDS, KIND_NOUNS, type ContentKind } from '../kinds.ts';
import { advise } from '../reading/nearest.ts';
import { fieldName } from '../reading/schema-walk.ts';
import { selectTexts, type PathPattern, type SelectedText } from '../reading/select.ts';
import type { Path } from '../reading/yaml.ts';
import { termsOf } from '../terms.ts';

/** Where each kind names entries, and of which kind they are. */
export const REFERENCES: Record<ContentKind, Readonly<Record<PathPattern, ContentKind>>> = {
  actors: { memberOf: 'actors', 'roles.*.source': 'sources', 'withdrawn.mergedInto': 'actors' },
  claims: {
    'places.*': 'places',
    'evidence.*.statement': 'statements',
    'evidence.*.quotes.*.source': 'sources',
    'evidence.*.passages.*.source': 'sources',
    'absences.*.in.*': 'sources',
    'calculation.from': 'places',
    'calculation.to': 'places',
    'opposes.*': 'claims',
    'related.*': 'claims',
    'tension.*.claim': 'claims',
    'withdrawn.mergedInto': 'claims',
  },
  places: { partOf: 'places', 'withdrawn.mergedInto': 'places' },
  sources: { outlet: 'actors', 'withdrawn.mergedInto': 'sources' },
  statements: {
    actor: 'actors',
    place: 'places',
    'made.after': 'statements',
    'carriedBy.*.source': 'sources',
    'carriedBy.*.via': 'actors',
    'withdrawn.mergedInto': 'statements',
  },
};

/** References that may not lead back to the entry itself, by however many steps. */
const CHAINS: readonly (readonly [ContentKind, PathPattern])[] = [
  ['actors', 'memberOf'],
  ['places', 'partOf'],
  ['statements', 'made.after'],
  ...CONTENT_KINDS.map((kind) => [kind, 'withdrawn.mergedInto'] as const),
];

/** Reports every reference to an entry that there is not, to the entry itself, and round in a circle. */
export function checkReferences(entries: Entries, report: Report): void {
  for (const kind of CONTENT_KINDS) {
    for (const entry of entries.sound[kind].values()) checkEntry(entry, entries, report);
  }
  for (const claim of entries.sound.claims.values()) checkHurts(claim, entries, report);
  for (const [kind, pattern] of CHAINS) checkChain(kind, pattern, entries, report);
}

function checkEntry(entry: Entry<ContentKind>, { known, sound }: Entries, report: Report): void {
  for (const [pattern, kind] of Object.entries(REFERENCES[entry.kind])) {
    for (const { path, value } of selectTexts(entry.data, pattern)) {
      if (!known[kind].has(value)) report(entry.located.message(unknown(path, value, kind, known[kind], sound)));
      else if (kind === entry.kind && value === entry.slug)
        report(entry.located.message(selfReference.tell(path, fieldName(path), another(kind))));
    }
    checkTwice(entry, pattern, report);
  }
}

/** Reports a slug that stands twice in a plain list of slugs. A pattern can lead to many lists, as each absence has one. */
function checkTwice(entry: Entry<ContentKind>, pattern: PathPattern, report: Report): void {
  if (!pattern.endsWith('.*')) return;
  const seen = new Set<string>();
  for (const { path, value } of selectTexts(entry.data, pattern)) {
    const inItsList = JSON.stringify(path.with(-1, value));
    if (seen.has(inItsList)) report(entry.located.message(listedTwice.tell(path, fieldName(path), value)));
    seen.add(inItsList);
  }
}

/** A slug that no entry has, or that one had. */
export function unknown(
  path: Path,
  slug: string,
  kind: ContentKind,
  known: ReadonlySet<string>,
  sound: Entries['sound'],
): Finding {
  const earlier = renamed(path, slug, kind, sound);
  if (earlier !== undefined) return earlier;
  const file = `${kind}/${slug}${extensionOf(kind)}`;
  const advice = advise(slug, known, `write ${KIND_NOUNS[kind]} that there is, or add the file`);
  return unknownReference.tell(path, fieldName(path), slug, KIND_NOUNS[kind], file, advice);
}

/** A slug that an entry had; nothing where none had it. */
function renamed(path: Path, slug: string, kind: ContentKind, sound: Entries['sound']): Finding | undefined {
  const now = [...sound[kind].values()].find(({ data }) => data.formerly?.includes(slug) === true);
  return now && unknownReference.renamed(path, fieldName(path), slug, KIND_NOUNS[kind], now.slug);
}

function another(kind: ContentKind): string {
  return KIND_NOUNS[kind].replace(/^an? /, 'another ');
}

function checkHurts(claim: Entry<'claims'>, { terms, known, sound }: Entries, report: Report): void {
  checkTwice(claim, 'favours.*', report);
  checkTwice(claim, 'hurts.*', report);
  const sides = termsOf(terms, 'side');
  if (sides === undefined) return;
  for (const { path, value } of selectTexts(claim.data, 'hurts.*')) {
    if (sides.some((one) => one === value) || known.actors.has(value)) continue;
    const advice = advise(value, [...sides, ...known.actors], 'write one of the sides, or the slug of an actor');
    const finding = renamed(path, value, 'actors', sound) ?? unknownReference.hurts(path, value, sides, advice);
    report(claim.located.message(finding));
  }
}

/** Reports each circle once, at its first entry. */
function checkChain<K extends ContentKind>(kind: K, pattern: PathPattern, { sound }: Entries, report: Report): void {
  const next = (slug: string): SelectedText | undefined => {
    const entry = sound[kind].get(slug);
    return entry === undefined ? undefined : selectTexts(entry.data, pattern)[0];
  };
  for (const entry of sound[kind].values()) {
    const way = [entry.slug];
    for (let step = next(entry.slug); step !== undefined && !way.includes(step.value); step = next(step.value))
      way.push(step.value);
    const back = next(way.at(-1) ?? '');
    const first = next(entry.slug);
    if (back?.value !== entry.slug || first === undefined || way.length === 1) continue;
    if (entry.slug !== way.toSorted()[0]) continue;
    const round = [...way, entry.slug].join(' → ');
    report(entry.located.message(circle.tell(first.path, fieldName(first.path), round)));
  }
}
