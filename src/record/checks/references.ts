/** Every slug that an entry names must be the slug of an entry. */
import { problemAt, type Entries, type Entry, type Report } from '../entries.ts';
import { extensionOf, KINDS, NOUNS, type Kind } from '../kinds.ts';
import { advise } from '../reading/nearest.ts';
import { selectTexts, type Pattern, type Selected } from '../reading/select.ts';
import { termsOf } from '../terms.ts';

/** Where each kind names entries, and of which kind they are. */
export const REFERENCES: Record<Kind, Readonly<Record<Pattern, Kind>>> = {
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
const CHAINS: readonly (readonly [Kind, Pattern])[] = [
  ['actors', 'memberOf'],
  ['places', 'partOf'],
  ['statements', 'made.after'],
  ...KINDS.map((kind) => [kind, 'withdrawn.mergedInto'] as const),
];

/** Reports every reference to an entry that there is not, to the entry itself, and round in a circle. */
export function checkReferences(entries: Entries, report: Report): void {
  for (const kind of KINDS) {
    for (const entry of entries.sound[kind].values()) checkEntry(entry, entries, report);
  }
  for (const claim of entries.sound.claims.values()) checkHurts(claim, entries, report);
  for (const [kind, pattern] of CHAINS) checkChain(kind, pattern, entries, report);
}

function checkEntry(entry: Entry<Kind>, { known, sound }: Entries, report: Report): void {
  for (const [pattern, kind] of Object.entries(REFERENCES[entry.kind])) {
    for (const { path, value } of selectTexts(entry.data, pattern)) {
      if (!known[kind].has(value)) {
        const message = renamed(pattern, value, kind, sound) ?? unknown(pattern, value, kind, known[kind]);
        report(problemAt(entry, path, 'unknown-reference', message));
      } else if (kind === entry.kind && value === entry.slug) {
        const message = `${nameOf(pattern)} is the entry itself, expected ${another(kind)}: name another, or take it out`;
        report(problemAt(entry, path, 'self-reference', message));
      }
    }
    checkTwice(entry, pattern, report);
  }
}

/** Reports a slug that stands twice in a plain list of slugs. A pattern can lead to many lists, as each absence has one. */
function checkTwice(entry: Entry<Kind>, pattern: Pattern, report: Report): void {
  if (!pattern.endsWith('.*')) return;
  const seen = new Set<string>();
  for (const { path, value } of selectTexts(entry.data, pattern)) {
    const inItsList = JSON.stringify(path.with(-1, value));
    if (seen.has(inItsList)) {
      const message = `${nameOf(pattern)} names "${value}" twice, expected each once: take one of the two out`;
      report(problemAt(entry, path, 'listed-twice', message));
    }
    seen.add(inItsList);
  }
}

/** A sentence for a slug that no entry has. */
export function unknown(pattern: Pattern, slug: string, kind: Kind, known: ReadonlySet<string>): string {
  const file = `${kind}/${slug}${extensionOf(kind)}`;
  const advice = advise(slug, known, `write ${NOUNS[kind]} that there is, or add the file`);
  return `${nameOf(pattern)} is "${slug}", expected the slug of ${NOUNS[kind]}, and there is no ${file}: ${advice}`;
}

/** A sentence for a slug that an entry had; nothing where none had it. */
export function renamed(pattern: Pattern, slug: string, kind: Kind, sound: Entries['sound']): string | undefined {
  const now = [...sound[kind].values()].find(({ data }) => data.formerly?.includes(slug) === true);
  if (now === undefined) return undefined;
  return `${nameOf(pattern)} is "${slug}", which ${NOUNS[kind]} was called earlier, expected its slug of now: write "${now.slug}"`;
}

function another(kind: Kind): string {
  return NOUNS[kind].replace(/^an? /, 'another ');
}

function nameOf(pattern: Pattern): string {
  return pattern.split('.').findLast((step) => step !== '*') ?? pattern;
}

function checkHurts(claim: Entry<'claims'>, { terms, known, sound }: Entries, report: Report): void {
  checkTwice(claim, 'favours.*', report);
  checkTwice(claim, 'hurts.*', report);
  const sides = termsOf(terms, 'side');
  if (sides === undefined) return;
  for (const { path, value } of selectTexts(claim.data, 'hurts.*')) {
    if (sides.some((one) => one === value) || known.actors.has(value)) continue;
    const advice = advise(value, [...sides, ...known.actors], 'write one of the sides, or the slug of an actor');
    const earlier = renamed('hurts', value, 'actors', sound);
    const message =
      earlier ?? `hurts is "${value}", expected a side (${sides.join(', ')}) or the slug of an actor: ${advice}`;
    report(problemAt(claim, path, 'unknown-reference', message));
  }
}

/** Reports each circle once, at its first entry. */
function checkChain<K extends Kind>(kind: K, pattern: Pattern, { sound }: Entries, report: Report): void {
  const next = (slug: string): Selected | undefined => {
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
    const message = `${nameOf(pattern)} leads round in a circle (${round}), expected it to end: change one of them`;
    report(problemAt(entry, first.path, 'circle', message));
  }
}
