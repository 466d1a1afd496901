/** Which words each entry has, and in which field: what Pagefind's index is made of. */
import { searchedDaysIn, dayWord } from '../../../core/search/days.ts';
import type { FIELD_WEIGHTS } from '../../../core/search/format.ts';
import { searchWordsOf } from '../../../core/search/words.ts';
import { isoDay } from '../../../core/days.ts';
import { toDays } from '../../../core/edtf.ts';
import { VERDICTS } from '../../../core/verdict/verdicts.ts';
import type { SiteRecord } from '../../../record/look-up.ts';
import { once } from '../../../record/once.ts';
import type { ActorEntry, ClaimEntry, PlaceEntry, SourceEntry, StatementEntry } from '../../../record/types.ts';
import { sideWords } from '../../../wording/sides.ts';
import { statementTitle } from '../../../wording/statement.ts';
import { topicName } from '../../../wording/topics.ts';
import { searchedOf } from './entries.ts';
import { indexedNamesIn, namesOfRecord, type NamesOfRecord } from './named.ts';

/** What is indexed of an entry: texts by field, and the entries whose names belong to it. */
interface Indexed {
  title: string;
  /** What it is about, in few words. */
  subject?: readonly string[];
  quotations?: readonly string[];
  texts?: readonly (string | undefined)[];
  /** Actors and places: any spelling of their names finds it. */
  named?: readonly object[];
  /** Labels by which it is filed. */
  labels?: readonly string[];
  /** Its time (EDTF). */
  time?: string;
}

/** A longer time is no day that somebody looks for. */
const DAYS_AT_MOST = 10;

export type SearchedField = keyof typeof FIELD_WEIGHTS | 'text';

/** The words of each entry by field, in their order: as the search compares them, without those that say nothing. */
export const indexedWords = once((record: SiteRecord): Record<SearchedField, string[]>[] => {
  const { actors, places, claims, statements, sources } = searchedOf(record);
  const names = namesOfRecord(record);
  return [
    ...actors.map((actor) => ofActor(actor, record)),
    ...places.map((place) => ofPlace(place, record)),
    ...claims.map((claim) => ofClaim(claim, record)),
    ...statements.map((statement) => ofStatement(statement, record)),
    ...sources.map((source) => ofSource(source, record)),
  ].map((entry) => wordsByField(entry, names));
});

function wordsByField(entry: Indexed, names: NamesOfRecord): Record<SearchedField, string[]> {
  const words: Record<SearchedField, string[]> = { title: [], subject: [], quotation: [], name: [], text: [] };
  const shared = (stem: string) => names.variants[stem] ?? stem;
  const read = (field: SearchedField, texts: readonly (string | undefined)[] = []) => {
    for (const text of texts) {
      if (text === undefined) continue;
      const told = searchWordsOf(text)
        .filter(({ stop }) => !stop)
        .map(({ stem }) => shared(stem));
      const days = searchedDaysIn(text).days.flatMap(({ readings }) => readings.map(dayWord));
      words[field].push(...told, ...days);
      for (const name of indexedNamesIn(told, names)) words.name.push(...name.words);
    }
  };
  read('title', [entry.title]);
  read('subject', entry.subject);
  read('quotation', entry.quotations);
  read('text', entry.texts);
  read('name', entry.labels);
  for (const of of entry.named ?? []) words.name.push(...(names.byEntry.get(of)?.words ?? []));
  if (entry.time !== undefined) words.name.push(...timeWords(entry.time));
  return words;
}

/** The days of a short time, and its years. */
function timeWords(edtf: string): string[] {
  const { first, last } = toDays(edtf);
  const ends = [first, last].filter(Number.isFinite).map(isoDay);
  const days = last - first < DAYS_AT_MOST ? Array.from({ length: last - first + 1 }, (_, i) => isoDay(first + i)) : [];
  return [
    ...ends.map((day) => day.slice(0, 4)),
    ...days.map((day) => dayWord({ month: Number(day.slice(5, 7)), day: Number(day.slice(8)) })),
  ];
}

function ofClaim(claim: ClaimEntry, record: SiteRecord): Indexed {
  return {
    title: claim.title,
    subject: [claim.slug.replaceAll('-', ' '), ...(claim.figure === undefined ? [] : [claim.figure.unit])],
    quotations: [...claim.evidence.flatMap(({ quotes }) => quotes), ...claim.bodyQuotes].flatMap(
      ({ exact, translation }) => [exact, ...(translation === undefined ? [] : [translation])],
    ),
    texts: [
      claim.text,
      ...claim.unknowns,
      ...claim.evidence.flatMap(({ note, concession }) => [note, concession]),
      ...claim.tension.map(({ how }) => how),
    ],
    named: [
      ...claim.places.map((slug) => record.place(slug)),
      ...claim.evidence.map(({ actor }) => record.actor(actor)),
    ],
    labels: [topicName(record.manifest, claim.topic), VERDICTS[claim.judgement.verdict].label],
    time: claim.when,
  };
}

function ofStatement(statement: StatementEntry, record: SiteRecord): Indexed {
  return {
    title: statementTitle(record, statement),
    subject: [statement.says],
    texts: [statement.made.how, ...statement.carriedBy.map(({ note }) => note)],
    named: [
      record.actor(statement.actor),
      ...(statement.place === undefined ? [] : [record.place(statement.place)]),
      ...statement.carriedBy.map(({ source }) => record.actor(record.source(source).outlet)),
    ],
    time: statement.made.on,
  };
}

function ofActor(actor: ActorEntry, record: SiteRecord): Indexed {
  return {
    title: actor.name,
    texts: [actor.note, ...(actor.roles ?? []).map(({ role }) => role), actor.owner?.name, actor.owner?.note],
    named: [actor, ...(actor.memberOf === undefined ? [] : [record.actor(actor.memberOf)])],
    labels: [sideWords(record.manifest, actor.side).name],
  };
}

function ofPlace(place: PlaceEntry, record: SiteRecord): Indexed {
  return {
    title: place.name,
    texts: [place.note],
    named: [place, ...(place.partOf === undefined ? [] : [record.place(place.partOf)])],
    labels: [place.kind],
  };
}

function ofSource(source: SourceEntry, record: SiteRecord): Indexed {
  return {
    title: source.label,
    subject: source.title === undefined ? [] : [source.title],
    texts: [source.note],
    named: [record.actor(source.outlet)],
    time: source.issued,
  };
}
