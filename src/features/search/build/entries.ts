/** What the search's results show of each entry, and what they can be narrowed by. */
import type { SearchEntry, SearchIndex, Spelling } from '../../../core/search/format.ts';
import { withApostrophes } from '../../../core/language/apostrophes.ts';
import { isoDay } from '../../../core/days.ts';
import { toDays } from '../../../core/edtf.ts';
import type { Actor } from '../../../core/schema/actor.ts';
import { verdict as verdictSchema, type Stance } from '../../../core/schema/claim.ts';
import { VERDICTS } from '../../../core/verdict/verdicts.ts';
import type { SiteRecord } from '../../../record/look-up.ts';
import { once } from '../../../record/once.ts';
import { stillPublished } from '../../../record/published.ts';
import type { ActorEntry, ClaimEntry, PlaceEntry, SourceEntry, StatementEntry } from '../../../record/types.ts';
import { dateInWords } from '../../../wording/dates.ts';
import { nameInSentence, pauseAfter } from '../../../wording/names.ts';
import { sideWords } from '../../../wording/sides.ts';
import { statementTitle, saidInWords } from '../../../wording/statement.ts';
import { topicName } from '../../../wording/topics.ts';
import { capital, counted, listed } from '../../../wording/words.ts';
import { sentencesOf } from './sentences.ts';

/** Verdicts, in the order in which entries number them. */
const VERDICT_ORDER = verdictSchema.options;

/** Who takes a stance, each once: "Dov Arlin, Mira Tolen and 2 others". */
const SHOWN = 3;

/** Letters of a first sentence at most: it is loaded with every search. */
const LONGEST = 240;

/** The entries that stand, in the order of the index: voices, places, claims, statements, sources. */
export const searchedOf = once((record: SiteRecord) => ({
  actors: stillPublished(record.actors),
  places: stillPublished(record.places),
  claims: stillPublished(record.claims),
  statements: stillPublished(record.statements),
  sources: stillPublished(record.sources),
}));

/** The numbers of entries, each once, in their order. */
type Numbering = (entries: readonly object[]) => number[];

/** The entries as results show them. */
export const searchEntries = once((record: SiteRecord): SearchEntry[] => {
  const { actors, places, claims, statements, sources } = searchedOf(record);
  const all = [...actors, ...places, ...claims, ...statements, ...sources];
  const numbers = new Map<object, number>(all.map((entry, number) => [entry, number]));
  const numbersOf: Numbering = (entries) =>
    [...new Set(entries)].flatMap((entry) => numbers.get(entry) ?? []).sort((a, b) => a - b);
  return [
    ...actors.map((actor) => ofActor(actor, record, numbersOf)),
    ...places.map((place) => ofPlace(place, record, numbersOf)),
    ...claims.map((claim) => ofClaim(claim, record, numbersOf)),
    ...statements.map((statement) => ofStatement(statement, record, numbersOf)),
    ...sources.map((source) => ofSource(source, record, numbersOf)),
  ].map(printed);
});

function ofActor(actor: ActorEntry, record: SiteRecord, numbersOf: Numbering): SearchEntry {
  const heard = actor.statements.flatMap((slug) => record.statement(slug).carriedBy.map(({ source }) => source));
  const [role] = actor.roles ?? [];
  const { language } = record.manifest;
  return {
    kind: 'actor',
    path: `actors/${actor.slug}/`,
    title: actor.name,
    actors: numbersOf([actor]),
    sources: numbersOf(heard.map((slug) => record.source(slug))),
    text: `${sideWords(record.manifest, actor.side).name}. ${role === undefined ? (firstOf(actor.note ?? '', language).text ?? '') : `${capital(role.role)}.`}`.trim(),
    ...spelt(actor, language),
  };
}

function ofPlace(place: PlaceEntry, record: SiteRecord, numbersOf: Numbering): SearchEntry {
  const within = place.partOf === undefined ? '' : ` in ${record.place(place.partOf).name}`;
  return {
    kind: 'place',
    path: `places/${place.slug}/`,
    title: place.name,
    places: numbersOf([place]),
    text: `${capital(place.kind)}${within}; ${counted(place.claims.length, 'claim')}.`,
    ...spelt(place, record.manifest.language),
  };
}

function ofClaim(claim: ClaimEntry, record: SiteRecord, numbersOf: Numbering): SearchEntry {
  const [says, denies] = [whoIn(claim, 'asserts', record), whoIn(claim, 'denies', record)];
  return {
    kind: 'claim',
    path: `claims/${claim.slug}/`,
    title: claim.title,
    id: claim.id,
    verdict: VERDICT_ORDER.indexOf(claim.judgement.verdict),
    topic: record.manifest.topics.findIndex(({ id }) => id === claim.topic),
    places: numbersOf(claim.places.map((slug) => record.place(slug))),
    actors: numbersOf(claim.evidence.map(({ actor }) => record.actor(actor))),
    sources: numbersOf(claim.evidence.flatMap((piece) => piece.sources.map((slug) => record.source(slug)))),
    ...(says !== undefined && { says }),
    ...(denies !== undefined && { denies }),
    ...timeOf(claim.when),
    ...firstOf(claim.text, record.manifest.language),
  };
}

function ofStatement(statement: StatementEntry, record: SiteRecord, numbersOf: Numbering): SearchEntry {
  const actor = record.actor(statement.actor);
  const by = capital(nameInSentence(actor, record.manifest));
  return {
    kind: 'statement',
    path: `statements/${statement.slug}/`,
    title: statementTitle(record, statement),
    actors: numbersOf([actor]),
    sources: numbersOf(statement.carriedBy.map(({ source }) => record.source(source))),
    ...(statement.place !== undefined && { places: numbersOf([record.place(statement.place)]) }),
    ...timeOf(statement.made.on),
    text: `${by}${pauseAfter(by)} ${saidInWords(actor, statement)}.`,
  };
}

function ofSource(source: SourceEntry, record: SiteRecord, numbersOf: Numbering): SearchEntry {
  const own = source.claims.length;
  return {
    kind: 'source',
    path: `sources/${source.slug}/`,
    title: source.label,
    sources: numbersOf([source]),
    actors: numbersOf([record.actor(source.outlet)]),
    ...timeOf(source.issued),
    text: source.title ?? capital(`${counted(own, 'claim')} ${own === 1 ? 'rests' : 'rest'} on it.`),
  };
}

function spelt({ spellings = [] }: Pick<Actor, 'spellings'>, language: string): { aka?: Spelling[] } {
  if (spellings.length === 0) return {};
  return { aka: spellings.map(({ text, lang }) => ({ text, ...(lang !== language && { lang }) })) };
}

/** The first sentence of a text, cut where it is long. */
function firstOf(text: string, language: string): { text?: string } {
  const [first] = sentencesOf(text, language);
  if (first === undefined) return {};
  const end = first.length <= LONGEST ? undefined : first.lastIndexOf(' ', LONGEST);
  return { text: end === undefined ? first : `${first.slice(0, end)} …` };
}

/** Who takes a stance on the claim, the first few by name. */
function whoIn(claim: ClaimEntry, stance: Stance, record: SiteRecord): string | undefined {
  const slugs = [...new Set(claim.evidence.filter((piece) => piece.stance === stance).map(({ actor }) => actor))];
  if (slugs.length === 0) return undefined;
  const names = slugs.map((slug) => nameInSentence(record.actor(slug), record.manifest));
  const rest = names.length - SHOWN;
  return listed(rest > 1 ? [...names.slice(0, SHOWN), counted(rest, 'other')] : names);
}

/** The entry with the apostrophes of print in what results show. */
function printed({ title, text, says, denies, ...rest }: SearchEntry): SearchEntry {
  return {
    ...rest,
    title: withApostrophes(title),
    ...(text !== undefined && { text: withApostrophes(text) }),
    ...(says !== undefined && { says: withApostrophes(says) }),
    ...(denies !== undefined && { denies: withApostrophes(denies) }),
  };
}

/** The lists by which entries are numbered. */
export function searchLists({ manifest }: Pick<SiteRecord, 'manifest'>): Pick<SearchIndex, 'verdicts' | 'topics'> {
  return {
    verdicts: VERDICT_ORDER.map((verdict) => ({ label: VERDICTS[verdict].label, family: VERDICTS[verdict].family })),
    topics: manifest.topics.map(({ id }) => topicName(manifest, id)),
  };
}

function timeOf(edtf: string): { day?: string; when: string } {
  const { first, last } = toDays(edtf);
  const day = Number.isFinite(first) ? first : last;
  return { ...(Number.isFinite(day) && { day: isoDay(day) }), when: dateInWords(edtf) };
}
